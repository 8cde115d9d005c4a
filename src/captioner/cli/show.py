"""`captioner show`: what is in the files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from captioner import library
from captioner.cli import photos
from captioner.credits import FIELD, FIELDS, Field
from captioner.errors import shown_path
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_INDENT = 24


def run(asked: argparse.Namespace) -> int:
    """Print every photo named; 1 if one could not be read."""
    paths, complete = photos.named(asked.paths)
    fields = [FIELD[key] for key in asked.field] if asked.field else FIELDS
    progress = photos.Progress("read", len(paths))
    found = []
    for path in paths:
        found.append(library.load(path))
        progress.step()
    progress.end()
    readable = photos.readable(found)
    if asked.json:
        photos.print_json([_json(photo, fields, asked.blocks) for photo in found])
    else:
        for photo in readable:
            print(_text(photo, fields) if not asked.field else _values(photo, fields, len(paths) > 1))
            if asked.blocks:
                print(_blocks_text(photo, fields))
    return 0 if complete and len(readable) == len(found) else 1


def _json(photo: Photo, fields: Sequence[Field], blocks: bool) -> dict[str, Any]:
    return photos.as_json(photo, fields) | ({"blocks": _blocks(photo, fields)} if blocks else {})


def _blocks(photo: Photo, fields: Sequence[Field]) -> dict[str, Any]:
    return {
        f.key: {home: f.kind.json(value) for home, value in photo.homes[f].items()}
        for f in fields
        if f in photo.homes
    }


def _text(photo: Photo, fields: Sequence[Field]) -> str:
    lines = [shown_path(photo.path)]
    for field in fields:
        value = photo.credits.get(field)
        if isinstance(value, Texts):
            lines += [
                _line(field.label if tag == X_DEFAULT else f"  {tag}", text) for tag, text in value.items()
            ]
        elif value is not None:
            lines.append(_line(field.label, field.kind.text(value)))
    lines += [_line("State", told) for told in filter(None, [_standing(photo)])]
    lines += [_line("Camera", line) for line in filter(None, [photo.camera.line()])]
    if photo.camera.position:
        lines.append(_line("Location in the file", "{:.5f}, {:.5f}".format(*photo.camera.position)))
    lines += [
        f"  ! EXIF, IPTC and XMP disagree on the {f.label.lower()}; --blocks shows each"
        for f in photo.disagreeing
    ]
    return "\n".join([*lines, *(f"  ! {warning}" for warning in photos.warnings(photo)), ""])


def _standing(photo: Photo) -> str:
    """What somebody said of it, if so: `captioned; cleared by timur on 2022-03-06 14:02; since then the …`."""
    now, mark = photo.standing, photo.mark
    if mark is None:
        return ""
    since = [FIELD[key].label.lower() if key in FIELD else key for key in now.changed]
    told = f"{mark.state.value} by {mark.by or 'somebody'} on {mark.at[:16].replace('T', ' ')}"
    told += f": {mark.note}" if mark.note else ""
    told += f"; since then the {', '.join(since)} changed" if since else ""
    return f"{now.state.value}; {told}" if now.has_fallen else told


def _line(label: str, text: str) -> str:
    return f"  {label:<{_INDENT - 2}}" + text.replace("\n", "\n" + " " * _INDENT)


def _values(photo: Photo, fields: Sequence[Field], many: bool) -> str:
    """Bare values, for scripts: one line each, the file before it where there are several."""
    before = f"{shown_path(photo.path)}\t" if many else ""
    return "\n".join(before + photo.credits.text(field).replace("\n", " ") for field in fields)


def _blocks_text(photo: Photo, fields: Sequence[Field]) -> str:
    lines = [
        _line(f"{field.key} in {home}", field.kind.text(value))
        for field in fields
        for home, value in photo.homes.get(field, {}).items()
    ]
    return "\n".join([*lines, ""])

"""The check of a new EXIF block: every byte and tag that is the camera's is as it was, what was to be written is there.

The second reader is piexif, where it can read the block at all.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import piexif

from captioner.errors import Unverified
from captioner.metadata import exif, exif_values, tiff
from captioner.metadata.container import require
from captioner.metadata.tiff import Bytes, Entry, Ifd, Range

_PIECE = 1 << 20
_MAY_MOVE = exif.OWN_TAGS | {exif.XMP, exif.IIM, exif.PHOTOSHOP}
_LARGEST_LOADED = 1 << 20


def check(old: Bytes, new: Bytes, changes: exif.Changes, changed: Sequence[Range]) -> None:
    """Raises Unverified where the new block differs from the old one in anything but the changes, by tag.

    *changed* are the bytes of the old block that may differ.
    """
    require(_same_but(old, new, changed), "EXIF bytes that are the camera's were changed")
    targets = {*changes, tiff.EXIF_POINTER}
    try:
        ifds, ifds_after = _ifds(old), _ifds(new)
    except (ValueError, struct.error):
        raise Unverified("the check before saving failed (the new EXIF block cannot be read)") from None
    lines, lines_after = _lines(old, ifds, targets), _lines(new, ifds_after, targets)
    if _exif_at(new, ifds_after) and not _exif_at(old, ifds):
        version = struct.pack(tiff.byte_order(new) + "HHI", exif.VERSION, tiff.UNDEFINED, 4)
        lines.append((0, [(version, b"0232")]))
    require(sorted(lines) == sorted(lines_after), "other EXIF tags were changed")
    tags = exif_values.read(new).here
    for tag, wanted in changes.items():
        there = tags.get(tag) if tag in exif.OWN_TAGS or tag in tags else _first(new, ifds_after, tag)
        require((there and tuple(there)) == (wanted and tuple(wanted)), f"tag {tag:#06x} in EXIF")
    loaded_before, loaded_after = _loaded(old, ifds), _loaded(new, ifds_after)
    if loaded_before is not None:
        require(loaded_after is not None, "the second reader cannot read the new EXIF block")
        others = _without(loaded_before, targets) == _without(loaded_after or {}, targets)
        require(others, "other EXIF tags were changed")
    if loaded_after is not None:
        _check_texts(loaded_after, changes)


def _same_but(old: Bytes, new: Bytes, changed: Sequence[Range]) -> bool:
    """Whether the new block begins with the old one, but for these bytes, and zeros where it is shorter."""
    at = 0
    for start, end in [*sorted(changed), (len(old), len(old))]:
        for piece in range(at, start, _PIECE):
            before = old[piece : min(piece + _PIECE, start)]
            if bytes(new[piece : piece + len(before)]).ljust(len(before), b"\0") != before:
                return False
        at = max(at, end)
    return True


def _ifds(block: Bytes) -> list[Ifd]:
    """All directories; of a file, whatever is no bytes in memory, those of all its pages."""
    if not len(block):
        return []
    found = tiff.ifds if isinstance(block, bytes) else tiff.pages
    return list(found(block, tiff.byte_order(block)))


def _lines(
    block: Bytes, ifds: list[Ifd], targets: Collection[int]
) -> list[tuple[int, list[tuple[bytes, bytes]]]]:
    """What follows each directory, and its lines but for the targets, with their values: only those of ours move."""
    ours = [directory.at for directory in ifds[:1]] + [_exif_at(block, ifds)]
    lines = [
        [
            (bytes(block[e.at : e.at + (8 if e.tag in _MAY_MOVE else 12)]), _value(block, e))
            for e in directory.entries
            if directory.at not in ours or e.tag not in targets
        ]
        for directory in ifds
    ]
    following = [directory.next or 0 for directory in ifds]
    return [(after, of_one) for after, of_one in zip(following, lines, strict=True) if after or of_one]


def _first(block: Bytes, ifds: list[Ifd], tag: int) -> tuple[int, bytes] | None:
    """Type and value of a tag of the first directory."""
    entry = ifds[0].find(tag) if ifds else None
    return (entry.type, tiff.value(block, entry)) if entry else None


def _value(block: Bytes, entry: Entry) -> bytes:
    """The bytes of a value; a long one stays where it was, and was compared there."""
    return tiff.value(block, entry) if entry.size <= _PIECE else b""


def _exif_at(block: Bytes, ifds: list[Ifd]) -> int:
    """Where the Exif directory begins; 0 where there is none."""
    pointer = ifds[0].find(tiff.EXIF_POINTER) if ifds else None
    return next(iter(tiff.numbers(block, tiff.byte_order(block), pointer)), 0) if pointer else 0


def _loaded(block: Bytes, ifds: list[Ifd]) -> dict[str, Any] | None:
    """The block as piexif reads it; None where it cannot."""
    if not len(block):
        return {}
    if len(block) > _LARGEST_LOADED or _bursts(block, ifds):
        return None
    try:
        found: dict[str, Any] = piexif.load(bytes(block[:]))
    except (
        piexif.InvalidImageDataError,
        ValueError,
        TypeError,
        struct.error,
        IndexError,
        KeyError,
        MemoryError,
    ):
        return None
    return found


def _bursts(block: Bytes, ifds: list[Ifd]) -> bool:
    """Whether a value claims more numbers than the block has bytes: piexif would take memory for all of them first."""
    return any(
        e.items > len(block) and e.type not in (tiff.ASCII, tiff.UNDEFINED) for d in ifds for e in d.entries
    )


def _without(loaded: Mapping[str, Any], targets: set[int]) -> dict[str, Any]:
    """What piexif read, but for the targets and the pointers that may move."""
    left: dict[str, Any] = {}
    for name, tags in loaded.items():
        if isinstance(tags, dict):
            ours = targets | {tiff.EXIF_POINTER, exif.VERSION} if name in ("0th", "Exif") else set()
            kept = {tag: value for tag, value in tags.items() if tag not in ours}
            left |= {name: kept} if kept else {}
        elif tags is not None:
            left[name] = tags
    return left


def _check_texts(loaded: Mapping[str, Any], changes: exif.Changes) -> None:
    """The second reader finds the texts that were written."""
    for tag, wanted in changes.items():
        name = "Exif" if tag in exif.EXIF_TAGS else "0th"
        if wanted is None or wanted.type == tiff.ASCII:
            text = None if wanted is None else wanted.payload[:-1]
            require(loaded.get(name, {}).get(tag) == text, f"tag {tag:#06x} in EXIF")

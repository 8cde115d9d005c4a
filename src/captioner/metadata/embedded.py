"""The three homes of a photo's credits together: read with who wins, and written in step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from captioner import camera_strings
from captioner.credits import CAPTION, FIELDS, Credits, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import (
    agreement,
    exif,
    exif_values,
    iptc,
    photoshop,
    traces,
    xmp,
    xmp_writing,
)
from captioner.metadata.container import Blocks, Edit
from captioner.photo import Camera
from captioner.texts import Texts, cut
from captioner.traces import NOTHING, Traces

LONGEST = 60_000
"""Bytes of a text in EXIF that leave room for the camera's own."""


class Embedded(NamedTuple):
    """What a file's blocks say."""

    credits: Credits
    homes: Mapping[Field, Mapping[str, Value]]
    disagreeing: tuple[Field, ...]
    camera: Camera
    warnings: tuple[str, ...] = ()
    changed: str = ""
    """When XMP says that the metadata were last changed, ISO 8601."""
    traces: Traces = NOTHING


def read(blocks: Blocks) -> Embedded:
    """The credits that the blocks hold, what each says, and where they disagree. Broken blocks count as blank."""
    warnings = []
    tags = exif_values.read(blocks.exif) if blocks.exif else exif_values.NOTHING
    iim = iptc.read(blocks.iim)
    in_xmp: Mapping[Field, Value] = {}
    changed, root = "", None
    if blocks.xmp.strip(b"\0 \r\n"):
        try:
            root = xmp.parsed(blocks.xmp)
            in_xmp, changed = xmp.read(root), xmp.changed(root)
        except Refused as error:
            warnings.append(error.what)
    camera = exif_values.camera(tags, blocks.size)
    found = traces.read(blocks, tags, camera, iim, root)
    values: dict[Field, Value | None] = {}
    homes: dict[Field, Mapping[str, Value]] = {}
    disagreeing = []
    for field in FIELDS:
        there = {
            "exif": exif_values.found(tags, field) if tags.here else None,
            "iim": iptc.found(iim, field) if iim.texts else None,
            "xmp": in_xmp.get(field),
        }
        said = {name: value for name, value in there.items() if value is not None}
        if field is CAPTION:
            said = {
                n: v
                for n, v in said.items()
                if not camera_strings.is_default(field.kind.text(v), camera.make)
            }
        if not said and (beside := exif_values.found_beside(tags, field)) is not None:
            said = {"xp": beside}
        if said:
            choice = agreement.chosen(field, said, blocks.iim_is_newer)
            values[field], homes[field] = choice.value, said
            disagreeing += [] if choice.agreed else [field]
    return Embedded(Credits(values), homes, tuple(disagreeing), camera, tuple(warnings), changed, found)


class Edited(NamedTuple):
    """What is to be written of an edit, and whether the caption is shortened in EXIF."""

    edit: Edit
    caption_is_cut: bool


def edited(blocks: Blocks, values: Mapping[Field, Value | None], now: str, largest: int = LONGEST) -> Edited:
    """These values for all their homes at the time *now* (ISO 8601), texts in EXIF of at most *largest* bytes.

    Raises Refused where a block cannot be written safely.
    """
    caption = values.get(CAPTION)
    cut_short = isinstance(caption, Texts) and cut(caption.main, largest) != caption.main
    if blocks.photoshop:
        photoshop.resources(blocks.photoshop)
    edit = Edit(
        exif_changes(blocks, values, largest),
        xmp_writing.written(blocks.xmp, values, now),
        iptc.written(blocks.iim, values),
        tuple(values),
    )
    return Edited(edit, cut_short)


def exif_changes(
    blocks: Blocks, values: Mapping[Field, Value | None], largest: int
) -> dict[int, exif.Stored | None]:
    """What to write into EXIF, by tag."""
    tags = exif_values.read(blocks.exif)
    changes: dict[int, exif.Stored | None] = {}
    for field, value in values.items():
        changes |= exif_values.changes(field, value, tags, largest)
    if CAPTION in values:
        old = exif_values.text(tags, 0x010E)
        if old and exif_values.text(tags, exif_values.USER_COMMENT) == old:
            new = values[CAPTION]
            comment = (
                exif_values.comment_value(cut(new.main, largest // 4), tags.order)
                if isinstance(new, Texts)
                else None
            )
            changes[exif_values.USER_COMMENT] = comment
    return changes

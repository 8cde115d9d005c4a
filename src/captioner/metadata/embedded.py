"""The three homes of a photo's credits together: read with who wins, and written in step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from captioner.credits import CAPTION, FIELDS, Credits, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import (
    agreement,
    camera_strings,
    exif,
    exif_values,
    iptc,
    jpeg,
    photoshop,
    xmp,
    xmp_writing,
)
from captioner.metadata.jpeg import Header
from captioner.photo import Camera
from captioner.texts import Texts, cut

CONTENT_CREDENTIALS = "it carries content credentials, and any change would make their signature invalid"
_EXIF_TEXT = 60_000
"""Bytes of a text in EXIF that leave room for the camera's own."""


class Blocks(NamedTuple):
    """The metadata blocks of a photo file, of whatever format; empty where there is none."""

    exif: bytes = b""
    xmp: bytes = b""
    iim: bytes = b""
    iim_is_newer: bool = False
    """Whether a program that knows only IIM wrote last."""
    size: tuple[int, int] = (0, 0)
    """Width and height in pixels, where the format tells them without decoding."""
    refusal: str = ""
    """Why the file would not be written, as far as that is seen without trying."""


class Embedded(NamedTuple):
    """What a file's blocks say."""

    credits: Credits
    homes: Mapping[Field, Mapping[str, Value]]
    disagreeing: tuple[Field, ...]
    camera: Camera
    warnings: tuple[str, ...] = ()


class Written(NamedTuple):
    """A header to be written, which bytes and tags of its EXIF block may differ, and what the user should know."""

    header: Header
    exif_changed: tuple[tuple[int, int], ...]
    exif_tags: exif.Changes
    date: str
    """When it is written, as XMP says it."""
    notes: tuple[str, ...]


def blocks_of(header: Header) -> Blocks:
    """A JPEG's blocks."""
    stream = header.photoshop
    newer = bool(stream) and photoshop.digest_differs(stream)
    try:
        refuse(header)
    except Refused as error:
        return Blocks(header.exif, header.xmp, photoshop.iim(stream), newer, header.picture_size, error.what)
    return Blocks(header.exif, header.xmp, photoshop.iim(stream), newer, header.picture_size)


def read(blocks: Blocks) -> Embedded:
    """The credits that the blocks hold, what each says, and where they disagree. Broken blocks count as blank."""
    warnings = []
    tags = exif_values.read(blocks.exif) if blocks.exif else exif_values.NOTHING
    iim = iptc.read(blocks.iim)
    in_xmp: Mapping[Field, Value] = {}
    if blocks.xmp.strip(b"\0 \r\n"):
        try:
            in_xmp = xmp.read(xmp.parsed(blocks.xmp))
        except Refused as error:
            warnings.append(error.what)
    camera = exif_values.camera(tags, blocks.size)
    values: dict[Field, Value | None] = {}
    homes: dict[Field, Mapping[str, Value]] = {}
    disagreeing = []
    for field in FIELDS:
        there = {
            "exif": exif_values.found(tags, field),
            "iim": iptc.found(iim, field),
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
    return Embedded(Credits(values), homes, tuple(disagreeing), camera, tuple(warnings))


def refuse(header: Header) -> None:
    """Raises Refused, with the reason, for a JPEG whose metadata cannot be written safely."""
    if header.flaw:
        raise Refused(f"it {header.flaw}")
    if header.has_content_credentials or b"dcterms:provenance" in header.xmp:
        raise Refused(CONTENT_CREDENTIALS)
    if len(header.all(jpeg.APP1, jpeg.EXIF)) > 1:
        raise Refused("it holds two EXIF blocks")
    if len(header.all(jpeg.APP1, jpeg.XMP)) > 1:
        raise Refused("it holds two XMP packets")


def written(header: Header, values: Mapping[Field, Value | None], now: str) -> Written:
    """The header with these values in all their homes at the time *now* (ISO 8601). Raises Refused where unsafe."""
    refuse(header)
    _refuse_split_properties(header, values)
    block = _exif_written(header, values)
    stream = header.photoshop
    iim_before = photoshop.iim(stream)
    photoshop.resources(stream)
    iim = iptc.written(iim_before, values)
    new = jpeg.with_metadata(
        header,
        block.edited.block,
        xmp_writing.written(header.xmp, values, now),
        photoshop.with_iim(stream, iim) if iim != iim_before else stream,
    )
    return Written(new, block.edited.changed, block.tags, now, block.notes)


def _refuse_split_properties(header: Header, values: Mapping[Field, Value | None]) -> None:
    """A property that was moved out of the packet into extended XMP must not come to stand in both."""
    more = b"".join(s.payload for s in header.all(jpeg.APP1, jpeg.XMP_MORE))
    if any(f.xmp.split("/")[0].encode() in more for f in values):
        raise Refused("its XMP is spread over several segments")


class _Exif(NamedTuple):
    edited: exif.Edited
    tags: exif.Changes
    notes: tuple[str, ...]


def _exif_written(header: Header, values: Mapping[Field, Value | None]) -> _Exif:
    """The EXIF block; a caption too long for it is shortened there, at the end of a letter, and that is said."""
    largest = _EXIF_TEXT
    while True:
        tags = exif_changes(header, values, largest)
        edited = exif.edited(header.exif, tags)
        caption = values.get(CAPTION)
        excess = len(edited.block) - exif.LARGEST
        if excess <= 0:
            cut_short = isinstance(caption, Texts) and cut(caption.main, largest) != caption.main
            notes = ("the caption is shortened in EXIF; it is whole in XMP",) if cut_short else ()
            return _Exif(edited, tags, notes)
        if not isinstance(caption, Texts) or largest <= excess:
            raise Refused("its EXIF block is full")
        largest = min(largest, len(caption.main.encode("utf-8"))) - excess - 2


def exif_changes(
    header: Header, values: Mapping[Field, Value | None], largest: int
) -> dict[int, exif.Stored | None]:
    """What to write into EXIF, by tag."""
    tags = exif_values.read(header.exif)
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

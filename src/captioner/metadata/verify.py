"""The check before a photo is replaced: what was not to be changed is unchanged, what was is there.

It reads with other eyes than the writer's where there are any: piexif for EXIF, canonical XML for XMP.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import Any

import piexif
from lxml import etree

from captioner import dates
from captioner.credits import Field
from captioner.errors import Refused, Unverified
from captioner.kinds import Date, Value
from captioner.metadata import embedded, exif, exif_values, iptc, photoshop, tiff, xmp, xmp_writing
from captioner.metadata.jpeg import APP1, APP2, APP13, EXIF, MPF, PHOTOSHOP, XMP, Header
from captioner.texts import Texts, cut

_OURS = ((APP1, EXIF), (APP1, XMP), (APP13, PHOTOSHOP), (APP2, MPF))
_HOUSEKEEPING = {xmp_writing.METADATA_DATE, xmp_writing.MARKED}


def check(
    old: Header, new: Header, values: Mapping[Field, Value | None], changed: Iterable[tuple[int, int]]
) -> None:
    """Raises Unverified where the new header differs from the old one in anything but these values.

    *changed* are the ranges of the old EXIF block that may differ.
    """
    _require(not new.flaw, "the new header cannot be read")
    _require(_others(old) == _others(new), "a part that is not ours was changed")
    fills = [b"".join(s.fill for s in header.segments) for header in (old, new)]
    _require(fills[0] == fills[1], "bytes between the parts were lost")
    _check_second_pictures(old, new)
    _check_exif(old, new, values, changed)
    _check_xmp(old.xmp, new.xmp, values)
    _check_photoshop(old.photoshop, new.photoshop, values)
    _check_read_back(new, values)


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Unverified(f"the check before saving failed ({what})")


def _others(header: Header) -> list[bytes]:
    return [bytes(s) for s in header.segments if not any(s.holds(*kind) for kind in _OURS)]


def _check_second_pictures(old: Header, new: Header) -> None:
    before, after = _pictures(old), _pictures(new)
    grown = new.size - old.size
    moved = [
        (size + (grown if i == 0 and size else 0), at + grown if at else 0)
        for i, (size, at) in enumerate(before)
    ]
    _require(moved == after, "second pictures would no longer be found")


def _pictures(header: Header) -> list[tuple[int, int]]:
    """Length and absolute place of each picture that an MPF index names; place 0 for the first."""
    at = 2
    for segment in header.segments:
        if segment.holds(APP2, MPF):
            start = at + len(segment.fill) + 8
            block = segment.payload[4:]
            try:
                order = tiff.byte_order(block)
                entry = tiff.ifd(block, order, tiff.first_ifd(block, order)).find(0xB002)
            except (ValueError, struct.error):
                return []
            held = tiff.value(block, entry) if entry else b""
            rows = struct.iter_unpack(order + "IIII", held[: len(held) // 16 * 16])
            return [(size, start + offset if offset else 0) for _, size, offset, _ in rows]
        at += len(segment)
    return []


def _check_exif(
    old: Header, new: Header, values: Mapping[Field, Value | None], changed: Iterable[tuple[int, int]]
) -> None:
    before, after = bytearray(old.exif), bytearray(new.exif[: len(old.exif)].ljust(len(old.exif), b"\0"))
    for start, end in changed:
        before[start:end] = after[start:end] = bytes(end - start)
    _require(before == after, "EXIF bytes that are the camera's were changed")
    targets = set(embedded.exif_changes(old, values, 1 << 16))
    if not old.exif and new.exif:
        targets |= {exif.VERSION}
    loaded_before, loaded_after = _loaded(old.exif), _loaded(new.exif)
    if loaded_before is not None:
        _require(loaded_after is not None, "the second reader cannot read the new EXIF block")
        _require(
            _without(loaded_before, targets) == _without(loaded_after or {}, targets),
            "other EXIF tags were changed",
        )
    _check_exif_text(old, loaded_after, values)


def _loaded(block: bytes) -> dict[str, Any] | None:
    """The block as piexif reads it; None where it cannot."""
    if not block:
        return {}
    try:
        if _bursts(block):
            return None
        found: dict[str, Any] = piexif.load(block)
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


def _bursts(block: bytes) -> bool:
    """Whether a value claims more numbers than the block has bytes: piexif would take memory for all of them first."""
    directories = tiff.ifds(block, tiff.byte_order(block))
    return any(e.items > len(block) and e.type not in (tiff.ASCII, tiff.UNDEFINED) for d in directories for e in d.entries)


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


def _check_exif_text(
    old: Header, loaded: dict[str, Any] | None, values: Mapping[Field, Value | None]
) -> None:
    """The second reader finds what was written: the texts of the first directory."""
    if loaded is None:
        return
    for field, value in values.items():
        if field.exif.tag and not isinstance(field.kind, Date):
            text = "" if value is None else field.kind.text(value)
            there = loaded.get("0th", {}).get(field.exif.tag, b"")
            _require(
                text.encode("utf-8").startswith(there) and bool(there) == bool(text), f"{field.key} in EXIF"
            )


def _check_xmp(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    try:
        had_properties = bool(old) and xmp.rdf_of(xmp.parsed(old)) is not None
        before = _canonical(old, values, True) if had_properties else b""
        after = _canonical(new, values, had_properties)
    except Refused:
        raise Unverified("the check before saving failed (the new XMP cannot be read)") from None
    _require(before == after, "other XMP properties were changed")


def _canonical(packet: bytes, values: Mapping[Field, Value | None], with_frame: bool) -> bytes:
    """The packet in canonical form but for the targets, or just its other properties; nothing if there are none."""
    root = xmp.parsed(packet)
    targets = _HOUSEKEEPING | {xmp.qualified(f.xmp.split("/")[0]) for f in values}
    for description in list(root.iter(xmp.DESCRIPTION)):
        for name in [n for n in description.attrib if n in targets]:
            del description.attrib[name]
        for child in list(description):
            if child.tag in targets:
                description.remove(child)
    for element in root.iter("*"):
        element.tail = None
        element.text = element.text if (element.text or "").strip() else None
    if not with_frame:
        return b"".join(etree.tostring(c) for d in root.iter(xmp.DESCRIPTION) for c in d)
    canonical: bytes = etree.tostring(root, method="c14n", exclusive=True)
    return canonical


def _check_photoshop(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    ours = {photoshop.IIM, photoshop.IIM_DIGEST}
    before, after = photoshop.resources(old), photoshop.resources(new)
    _require(
        [bytes(r) for r in before[0] if r.id not in ours] == [bytes(r) for r in after[0] if r.id not in ours],
        "other Photoshop resources were changed",
    )
    targets = {f.iim.number for f in values if f.iim} | (
        {iptc.TIME} if any(isinstance(f.kind, Date) for f in values) else set()
    )
    _require(_iim_without(old, targets) == _iim_without(new, targets), "other IPTC values were changed")
    if photoshop.iim(new) != photoshop.iim(old):
        _require(not photoshop.digest_differs(new), "the IPTC digest is wrong")


def _iim_without(stream: bytes, targets: set[int]) -> list[tuple[int, int, object]]:
    block = photoshop.iim(stream)
    texts = iptc.read(block).texts
    found, _ = iptc.data_sets(block)
    kept = [
        d
        for d in found
        if d.key not in (iptc.CHARACTER_SET, iptc.VERSION) and not (d.record == 2 and d.number in targets)
    ]
    return [
        (d.record, d.number, texts[d.number] if d.record == 2 and not d.held.isascii() else d.held)
        for d in kept
    ]


def _check_read_back(new: Header, values: Mapping[Field, Value | None]) -> None:
    """Every home of every written field says what was to be written."""
    blocks = embedded.blocks_of(new)
    tags, iim = exif_values.read(blocks.exif), iptc.read(blocks.iim)
    in_xmp = xmp.read(xmp.parsed(blocks.xmp))
    for field, value in values.items():
        _require(in_xmp.get(field) == value, f"{field.key} in XMP")
        if isinstance(field.kind, Date):
            for said in (exif_values.found(tags, field), iptc.found(iim, field)):
                agrees = said is None or (
                    value is not None and dates.read(str(said)).agrees(dates.read(str(value)))
                )
                _require(agrees, "date")
        elif field.iim:
            _require(
                _shown(iptc.found(iim, field), 1 << 30) == _shown(value, field.iim.limit),
                f"{field.key} in IPTC",
            )


def _shown(value: Value | None, limit: int) -> tuple[str, ...]:
    entries = (
        value
        if isinstance(value, tuple)
        else (value.main,)
        if isinstance(value, Texts)
        else (str(value or ""),)
    )
    return tuple(dict.fromkeys(cut(entry, limit) for entry in entries))

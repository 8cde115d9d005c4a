"""The check before a photo is replaced: what was not to be changed is unchanged, what was is there.

It reads with other eyes than the writer's where there are any: piexif for EXIF, canonical XML for XMP.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

from lxml import etree

from captioner import dates
from captioner.credits import Field
from captioner.errors import Refused, Unverified
from captioner.kinds import Date, Value
from captioner.metadata import iptc, photoshop, tiff, verify_exif, xmp, xmp_writing
from captioner.metadata.embedded import Written
from captioner.metadata.jpeg import APP1, APP2, APP13, EXIF, MPF, PHOTOSHOP, XMP, Header
from captioner.metadata.verify_exif import require
from captioner.texts import Texts, cut

_OURS = ((APP1, EXIF), (APP1, XMP), (APP13, PHOTOSHOP), (APP2, MPF))
_HOUSEKEEPING = {xmp_writing.METADATA_DATE, xmp_writing.MARKED}


def check(old: Header, new: Header, values: Mapping[Field, Value | None], written: Written) -> None:
    """Raises Unverified where the header read again differs from the old one in anything but these values.

    *written* is what was meant to be there, and which bytes and tags of the old EXIF block may differ.
    """
    require(not new.flaw and bytes(new) == bytes(written.header), "the new header cannot be read")
    require(_others(old) == _others(new), "a part that is not ours was changed")
    fills = [b"".join(s.fill for s in header.segments) for header in (old, new)]
    require(fills[0] == fills[1], "bytes between the parts were lost")
    _check_second_pictures(old, new)
    require(_names(new) <= {EXIF + b"\0", *_names(old)}, "the EXIF segment has no name")
    verify_exif.check(old.exif, new.exif, written)
    _check_xmp(old.xmp, new.xmp, values)
    _check_photoshop(old.photoshop, new.photoshop, values)
    _check_read_back(new, values, written.date)


def _others(header: Header) -> list[bytes]:
    return [bytes(s) for s in header.segments if not any(s.holds(*kind) for kind in _OURS)]


def _names(header: Header) -> set[bytes]:
    return {s.payload[:6] for s in header.all(APP1, EXIF)}


def _check_second_pictures(old: Header, new: Header) -> None:
    (rest, before), (rest_after, after) = _pictures(old), _pictures(new)
    grown = new.size - old.size
    moved = [
        (size + (grown if i == 0 and size else 0), at + grown if at else 0)
        for i, (size, at) in enumerate(before)
    ]
    require((moved, rest) == (after, rest_after), "second pictures would no longer be found")


def _pictures(header: Header) -> tuple[bytes, list[tuple[int, int]]]:
    """The MPF index but for the length and absolute place of each picture that it names, and these; 0 for the first."""
    at = 2
    for segment in header.segments:
        if segment.holds(APP2, MPF):
            start = at + len(segment.fill) + 8
            block = segment.payload[4:]
            try:
                order = tiff.byte_order(block)
                entry = tiff.ifd(block, order, tiff.first_ifd(block, order)).find(0xB002)
            except (ValueError, struct.error):
                return block, []
            rest, found = bytearray(block), []
            end = min(entry.value_at + entry.size, len(block)) if entry else 0
            for row in range(entry.value_at if entry else 0, end - 15, 16):
                size, offset = struct.unpack_from(order + "II", block, row + 4)
                found.append((size, start + offset if offset else 0))
                rest[row + 4 : row + 12] = bytes(8)
            return bytes(rest), found
        at += len(segment)
    return b"", []


def _check_xmp(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    framed = new.startswith(xmp_writing.START) and new.endswith(xmp_writing.END)
    require(framed, "the new XMP has no frame")
    try:
        if not old or not xmp.descriptions(xmp.parsed(old)):
            old = xmp_writing.written(old, {}, "")
        before, after = _canonical(old, values), _canonical(new, values)
    except Refused:
        raise Unverified("the check before saving failed (the new XMP cannot be read)") from None
    require(before == after, "other XMP properties were changed")


def _canonical(packet: bytes, values: Mapping[Field, Value | None]) -> bytes:
    """The packet in canonical form but for the targets."""
    root = xmp.parsed(packet)
    targets = _HOUSEKEEPING | {xmp.PROPERTY[field][0] for field in values}
    part_of = {tag: part for tag, *parts in (xmp.PROPERTY[field] for field in values) for part in parts}
    beside: list[str] = []
    for description in xmp.descriptions(root):
        for name in [n for n in description.attrib if n in targets]:
            del description.attrib[name]
        for child in [c for c in description if c.tag in targets]:
            beside += _beside(child, part_of[child.tag]) if child.tag in part_of else []
            description.remove(child)
    for element in root.iter("*"):
        element.tail = None
        element.text = element.text if (element.text or "").strip() else None
    try:
        canonical: bytes = etree.tostring(root, method="c14n")
    except (
        etree.C14NError
    ):  # it cannot if a namespace is no absolute address; the newer form can, ten times slower
        canonical = etree.tostring(root, method="c14n2")
    return canonical + "".join(sorted(beside)).encode("utf-8")


def _beside(element: etree._Element, part: str) -> Iterator[str]:
    """The texts of a structure's other parts."""
    for inner in element.iter("*"):
        said = [
            (str(name), str(text)) for name, text in (*inner.attrib.items(), (inner.tag, inner.text or ""))
        ]
        yield from (
            f"{name} {text}" for name, text in said if name != part and xmp.RDF not in name and text.strip()
        )


def _check_photoshop(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    if old == new:
        return
    ours = {photoshop.IIM, photoshop.IIM_DIGEST}
    (before, _), (after, rest) = photoshop.resources(old), photoshop.resources(new)
    others = [[bytes(r) for r in found if r.id not in ours] for found in (before, after)]
    require(others[0] == others[1], "other Photoshop resources were changed")
    heads = {b"8BIM\4\4\0\0", b"8BIM\4\x25\0\0", *(r.head for r in before)}
    sound = b"".join(map(bytes, after)) + rest == new and {r.head for r in after if r.id in ours} <= heads
    require(sound, "the new Photoshop block is damaged")
    dates_times = {iptc.TIME} if any(isinstance(f.kind, Date) for f in values) else set()
    targets = {f.iim.number for f in values if f.iim} | dates_times
    require(_iim_without(old, targets) == _iim_without(new, targets), "other IPTC values were changed")
    require(not photoshop.digest_differs(new), "the IPTC digest is wrong")
    require(iptc.read(photoshop.iim(new)).is_utf8, "the IPTC values do not say that they are UTF-8")


def _iim_without(stream: bytes, targets: set[int]) -> list[tuple[int, int, object]]:
    """The values but for targets and character set; where there are none, the version that comes with the first."""
    block = photoshop.iim(stream)
    texts = iptc.read(block).texts
    found, _ = iptc.data_sets(block)
    if not any(d.record == 2 for d in found):
        found.append(iptc.DataSet(*iptc.VERSION, b"\0\4"))
    kept = [d for d in found if d.key != iptc.CHARACTER_SET and not (d.record == 2 and d.number in targets)]
    return [
        (d.record, d.number, texts[d.number] if d.record == 2 and not d.held.isascii() else d.held)
        for d in kept
    ]


def _check_read_back(new: Header, values: Mapping[Field, Value | None], date: str) -> None:
    """Every home of every written field says what was to be written."""
    iim, root = iptc.read(photoshop.iim(new.photoshop)), xmp.parsed(new.xmp)
    in_xmp = xmp.read(root)
    written = {xmp.PROPERTY[field][0] for field, value in values.items() if isinstance(value, Texts)}
    texts = [
        li
        for place in xmp.properties(root)
        if place.tag in written
        if place.element is not None
        for li in xmp.items(place.element)
    ]
    require(all(xmp.LANG in li.attrib for li in texts), "a language in XMP")
    require(_dates(root) == [date], "the date of the change in XMP")
    for field, value in values.items():
        require(in_xmp.get(field) == value, f"{field.key} in XMP")
        if field.iim and isinstance(field.kind, Date):
            require(iptc.found(iim, field) == _date_in_iim(value), f"{field.key} in IPTC")
        elif field.iim:
            there = _shown(iptc.found(iim, field), 1 << 30)
            require(there == _shown(value, field.iim.limit), f"{field.key} in IPTC")


def _dates(root: etree._Element) -> list[str]:
    """When the packet says that it was changed."""
    said = [place for place in xmp.properties(root) if place.tag == xmp_writing.METADATA_DATE]
    return [str(p.holder.get(p.tag) if p.element is None else p.element.text) for p in said]


def _date_in_iim(value: Value | None) -> str | None:
    """A date as it is read from IPTC, which knows whole seconds, and all of them if it knows the hour."""
    if value is None:
        return None
    moment = dates.read(str(value))
    return str(moment._replace(second=moment.second or 0, fraction="") if moment.has_time else moment)


def _shown(value: Value | None, limit: int) -> tuple[str, ...]:
    entries = (
        value
        if isinstance(value, tuple)
        else (value.main,)
        if isinstance(value, Texts)
        else (str(value or ""),)
    )
    return tuple(dict.fromkeys(cut(entry, limit) for entry in entries))

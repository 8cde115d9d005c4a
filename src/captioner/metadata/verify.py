"""The check before a photo is replaced: what was not to be changed is unchanged, what was is there.

It reads with other eyes than the writer's where there are any: piexif for EXIF, canonical XML for XMP.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from captioner import dates
from captioner.credits import Field
from captioner.errors import Refused, Unverified
from captioner.kinds import Date, Value
from captioner.metadata import iptc, photoshop, verify_exif, xmp, xmp_writing
from captioner.metadata.container import Blocks, Container, Edit, Layout, require
from captioner.texts import Texts, cut


class Plan(NamedTuple):
    """What a save is about to do: the values by field, the time as XMP will say it, the edit and the new file."""

    values: Mapping[Field, Value | None]
    now: str
    edit: Edit
    layout: Layout


_HOUSEKEEPING = {xmp_writing.METADATA_DATE, xmp_writing.MARKED}


def check(old: Container, new: Container, plan: Plan) -> None:
    """Raises Unverified where the file read again differs from the old one in anything but what was planned."""
    old.check(new, plan.layout)
    before, after = old.blocks, new.blocks
    verify_exif.check(before.exif, after.exif, plan.edit.exif, plan.layout.exif_changed)
    _check_xmp(before.xmp, after.xmp, plan.values)
    if old.takes_iim:
        _check_photoshop(before.photoshop, after.photoshop)
        _check_iim(before.iim, after.iim, plan.values)
    _check_read_back(after, plan.values, plan.now, old.takes_iim)


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


def _check_photoshop(old: bytes, new: bytes) -> None:
    if old == new:
        return
    ours = {photoshop.IIM, photoshop.IIM_DIGEST}
    (before, _), (after, rest) = photoshop.resources(old), photoshop.resources(new)
    others = [[bytes(r) for r in found if r.id not in ours] for found in (before, after)]
    require(others[0] == others[1], "other Photoshop resources were changed")
    heads = {b"8BIM\4\4\0\0", b"8BIM\4\x25\0\0", *(r.head for r in before)}
    sound = b"".join(map(bytes, after)) + rest == new and {r.head for r in after if r.id in ours} <= heads
    require(sound, "the new Photoshop block is damaged")
    require(not photoshop.digest_differs(new), "the IPTC digest is wrong")


def _check_iim(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    if old == new:
        return
    dates_times = {iptc.TIME} if any(isinstance(f.kind, Date) for f in values) else set()
    targets = {f.iim.number for f in values if f.iim} | dates_times
    require(_iim_without(old, targets) == _iim_without(new, targets), "other IPTC values were changed")
    require(iptc.read(new).is_utf8, "the IPTC values do not say that they are UTF-8")


def _iim_without(block: bytes, targets: set[int]) -> list[tuple[int, int, object]]:
    """The values but for targets and character set; where there are none, the version that comes with the first."""
    texts = iptc.read(block).texts
    found, _ = iptc.data_sets(block)
    if not any(d.record == 2 for d in found):
        found.append(iptc.DataSet(*iptc.VERSION, b"\0\4"))
    kept = [d for d in found if d.key != iptc.CHARACTER_SET and not (d.record == 2 and d.number in targets)]
    return [
        (d.record, d.number, texts[d.number] if d.record == 2 and not d.held.isascii() else d.held)
        for d in kept
    ]


def _check_read_back(new: Blocks, values: Mapping[Field, Value | None], date: str, iim_too: bool) -> None:
    """Every home of every written field says what was to be written."""
    iim, root = iptc.read(new.iim), xmp.parsed(new.xmp)
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
        if not iim_too or not field.iim:
            continue
        if isinstance(field.kind, Date):
            require(iptc.found(iim, field) == _date_in_iim(value), f"{field.key} in IPTC")
        else:
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

"""The check before a photo is replaced: what was not to be changed is unchanged, what was is there.

It reads with other eyes than the writer's where there are any: piexif for EXIF, canonical XML for XMP.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from captioner import dates
from captioner.credits import Field
from captioner.errors import Refused, Unverified
from captioner.kinds import Date, Value
from captioner.metadata import iptc, photoshop, verify_exif, verify_xmp, xmp, xmp_writing
from captioner.metadata.container import Blocks, Container, Edit, Layout, require
from captioner.texts import Texts, cut


class Plan(NamedTuple):
    """What a save is about to do: the values by field, the time as XMP will say it, the edit and the new file."""

    values: Mapping[Field, Value | None]
    now: str
    edit: Edit
    layout: Layout


def check(old: Container, new: Container, plan: Plan) -> None:
    """Raises Unverified where the file read again differs from the old one in anything but what was planned."""
    old.check(new, plan.layout)
    before, after = old.blocks, new.blocks
    changes = plan.edit.exif if plan.layout.exif_changes is None else plan.layout.exif_changes
    verify_exif.check(before.exif, after.exif, changes, plan.layout.exif_changed)
    _check_xmp(before.xmp, after.xmp, plan)
    if old.takes_iim:
        _check_photoshop(before.photoshop, after)
        _check_iim(before.iim, after.iim, plan.values)


def _check_xmp(old: bytes, new: bytes, plan: Plan) -> None:
    framed = new.startswith(xmp_writing.START) and new.endswith(xmp_writing.END)
    require(framed, "the new XMP has no frame")
    before = xmp.parsed(old) if old.strip(b"\0 \r\n") else xmp_writing.new_root()
    try:
        after = xmp.parsed(new)
    except Refused:
        raise Unverified("the check before saving failed (the new XMP cannot be read)") from None
    verify_xmp.check(before, after, plan.values, plan.now)


def _check_photoshop(old: bytes, blocks: Blocks) -> None:
    new = blocks.photoshop
    if old == new:
        return
    ours = {photoshop.IIM, photoshop.IIM_DIGEST}
    (before, _), (after, rest) = photoshop.resources(old), photoshop.resources(new)
    others = [[bytes(r) for r in found if r.id not in ours] for found in (before, after)]
    require(others[0] == others[1], "other Photoshop resources were changed")
    heads = {b"8BIM\4\4\0\0", b"8BIM\4\x25\0\0", *(r.head for r in before)}
    sound = b"".join(map(bytes, after)) + rest == new and {r.head for r in after if r.id in ours} <= heads
    require(sound, "the new Photoshop block is damaged")
    require(not photoshop.digest_differs(new, blocks.iim), "the IPTC digest is wrong")


def _check_iim(old: bytes, new: bytes, values: Mapping[Field, Value | None]) -> None:
    if old == new:
        _check_iim_read_back(iptc.read(new), values)
        return
    dates_times = {iptc.TIME} if any(isinstance(f.kind, Date) for f in values) else set()
    targets = {f.iim.number for f in values if f.iim} | dates_times
    require(_iim_without(old, targets) == _iim_without(new, targets), "other IPTC values were changed")
    found = iptc.read(new)
    require(found.is_utf8, "the IPTC values do not say that they are UTF-8")
    _check_iim_read_back(found, values)


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


def _check_iim_read_back(block: iptc.Block, values: Mapping[Field, Value | None]) -> None:
    """IPTC says of every written field what was to be written, as far as its limit goes."""
    for field, value in values.items():
        if not field.iim:
            continue
        if isinstance(field.kind, Date):
            require(iptc.found(block, field) == _date_in_iim(value), f"{field.key} in IPTC")
        else:
            there = _shown(iptc.found(block, field), 1 << 30)
            require(there == _shown(value, field.iim.limit), f"{field.key} in IPTC")


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

"""What EXIF says: the texts and dates that are ours, and what the camera tells of itself (Exif 2.32)."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from typing import NamedTuple

from captioner import dates
from captioner.credits import Field
from captioner.kinds import Date, Value
from captioner.metadata import tiff
from captioner.metadata.exif import Stored, ascii_value
from captioner.photo import Camera
from captioner.texts import Texts, cut

TAKEN, FRACTION, OFFSET, USER_COMMENT = 0x9003, 0x9291, 0x9011, 0x9286
_XP = range(0x9C9B, 0x9CA0)
_RATING, _COPYRIGHT = 0x4746, 0x8298
_IN_FIRST = frozenset({
    0x010E, 0x010F, 0x0110, 0x0112, 0x013B, 0x013C, 0x8298, 0xC62F, tiff.EXIF_POINTER, tiff.GPS_POINTER, _RATING, *_XP,
})  # fmt: skip
_IN_EXIF = frozenset({
    TAKEN, FRACTION, OFFSET, USER_COMMENT, 0x829A, 0x829D, 0x8827, 0x920A, 0xA001, 0xA002, 0xA003, 0xA420, 0xA430,
    0xA431, 0xA434, 0xA435,
})  # fmt: skip
_IN_GPS = frozenset({1, 2, 3, 4, 0x14, 0x16})


class Raw(NamedTuple):
    """An entry's type and the bytes of its value."""

    type: int
    value: bytes


class Tags(NamedTuple):
    """The tags of interest that a block holds, and its byte order. Broken parts are left out."""

    order: str
    here: Mapping[int, Raw]
    gps: Mapping[int, Raw]


_LARGEST = 1 << 22
"""Bytes of one value that are read at all."""
NOTHING = Tags("<", {}, {})


def read(block: tiff.Bytes) -> Tags:
    """The tags of interest of an EXIF block, as far as it can be read; never raises."""
    try:
        order = tiff.byte_order(block)
        here = _tags(block, order, tiff.first_ifd(block, order), _IN_FIRST)
    except (ValueError, struct.error):
        return NOTHING
    gps: dict[int, Raw] = {}
    for pointer, wanted, into in ((tiff.EXIF_POINTER, _IN_EXIF, here), (tiff.GPS_POINTER, _IN_GPS, gps)):
        if (raw := here.get(pointer)) and len(raw.value) == 4:
            try:
                into.update(_tags(block, order, struct.unpack(order + "I", raw.value)[0], wanted))
            except (ValueError, struct.error):
                continue
    return Tags(order, here, gps)


def _tags(block: tiff.Bytes, order: str, at: int, wanted: frozenset[int]) -> dict[int, Raw]:
    if at < 8 or at + 2 > len(block):
        raise ValueError("directory out of bounds")
    (count,) = struct.unpack(order + "H", block[at : at + 2])
    found: dict[int, Raw] = {}
    position = at + 2
    body = block[position : position + 12 * min(count, tiff.MOST_ENTRIES)]
    for tag, kind, number, offset in struct.iter_unpack(order + "HHII", body[: len(body) // 12 * 12]):
        if tag in wanted and tag not in found:
            size = tiff.SIZES.get(kind, 0) * number
            start = position + 8 if size <= 4 else offset
            found[tag] = Raw(kind, bytes(block[start : start + min(size, _LARGEST)]))
        position += 12
    return found


def text(tags: Tags, tag: int) -> str:
    """A tag's text: UTF-8, or else what old programs wrote; to its NUL, without blanks around.

    A copyright may have two parts, the photographer's and the editor's; they join with `; `.
    """
    raw = tags.here.get(tag)
    if raw is None:
        return ""
    if tag in _XP:
        return raw.value.decode("utf-16-le", "replace").strip("\0 ")
    if tag == USER_COMMENT:
        return _comment(raw.value, tags.order)
    parts = [part for p in raw.value.split(b"\0") if (part := decoded(p).strip())]
    return "; ".join(parts if tag == _COPYRIGHT else parts[:1])


def decoded(raw: bytes) -> str:
    """Bytes as text: UTF-8 where they are, else the Windows code page of western Europe."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _comment(raw: bytes, order: str) -> str:
    code, body = raw[:8], raw[8:]
    if code == b"UNICODE\0":
        return body.decode("utf-16-le" if order == "<" else "utf-16-be", "replace").strip("\0 ")
    return decoded(body).strip("\0 ")


def found(tags: Tags, field: Field) -> Value | None:
    """The field's value in its own tag."""
    if field.exif.tag is None:
        return None
    if field.exif.tag == TAKEN:
        taken = moment(tags)
        return str(taken) if taken else None
    return field.kind.found(text(tags, field.exif.tag))


def found_beside(tags: Tags, field: Field) -> Value | None:
    """The field's value in the tag that Windows keeps for it, where that is present."""
    tag = field.exif.if_present
    if tag == _RATING:
        stars = numbers(tags.here.get(tag), tags.order)
        return field.kind.found(str(stars[0])) if stars else None
    return field.kind.found(text(tags, tag)) if tag else None


def moment(tags: Tags) -> dates.Moment | None:
    """When the picture was taken, with fraction and offset where the camera tells them."""
    taken = text(tags, TAKEN)
    if not taken or not taken[:4].isdigit():
        return None
    fraction, offset = text(tags, FRACTION), text(tags, OFFSET)
    for tail in (("." + fraction if fraction.isdigit() else "") + offset, offset, ""):
        try:
            return dates.read(taken + tail)
        except ValueError:
            continue
    return None


def changes(field: Field, value: Value | None, tags: Tags, largest: int) -> dict[int, Stored | None]:
    """What to write for a field: its tag, and the tags kept in step with it. Texts are cut to *largest* bytes."""
    wanted: dict[int, Stored | None] = {}
    written = "" if value is None else value.main if isinstance(value, Texts) else field.kind.text(value)
    if isinstance(field.kind, Date):
        return _date_changes(written, moment(tags))
    if field.exif.tag:
        wanted[field.exif.tag] = ascii_value(cut(written, largest)) if written else None
    beside = field.exif.if_present
    if beside == _RATING and beside in tags.here:
        stars = min(max(int(written or 0), 0), 5)
        wanted[beside] = Stored(tiff.SHORT, struct.pack(tags.order + "H", stars)) if written else None
    elif beside and beside in tags.here:
        wanted[beside] = (
            Stored(tiff.BYTE, (cut(written, largest // 4) + "\0").encode("utf-16-le")) if written else None
        )
    return wanted


def comment_value(text: str, order: str) -> Stored:
    """A user comment in the character code that holds every letter."""
    if text.isascii():
        return Stored(tiff.UNDEFINED, b"ASCII\0\0\0" + text.encode("ascii"))
    coded = text.encode("utf-16-le" if order == "<" else "utf-16-be")
    return Stored(tiff.UNDEFINED, b"UNICODE\0" + coded)


def _date_changes(written: str, old: dates.Moment | None) -> dict[int, Stored | None]:
    """A partial date leaves a camera's date that agrees, and takes out one that contradicts it."""
    new = dates.read(written) if written else None
    if new is None or not new.has_time:
        keep = new is not None and old is not None and new.agrees(old)
        return {} if keep else {TAKEN: None, FRACTION: None, OFFSET: None}
    same_time = (
        old is not None and old.second is not None and new[:5] == old[:5] and new.second in (None, old.second)
    )
    second = new.second if new.second is not None else old.second if same_time and old else 0
    taken = f"{new.year:04d}:{new.month:02d}:{new.day:02d} {new.hour:02d}:{new.minute:02d}:{second:02d}"
    wanted: dict[int, Stored | None] = {TAKEN: ascii_value(taken)}
    wanted[OFFSET] = ascii_value(new.offset) if new.offset else None
    if new.fraction:
        wanted[FRACTION] = ascii_value(new.fraction)
    elif not same_time:
        wanted[FRACTION] = None
    return wanted


def numbers(raw: Raw | None, order: str) -> tuple[int, ...]:
    """Whole numbers of a SHORT or LONG value, or nothing."""
    if raw is None or raw.type not in (tiff.SHORT, tiff.LONG):
        return ()
    count = len(raw.value) // tiff.SIZES[raw.type]
    return struct.unpack_from(f"{order}{count}{'H' if raw.type == tiff.SHORT else 'I'}", raw.value)


def _ratios(raw: Raw | None, order: str) -> list[tuple[int, int]]:
    if raw is None or raw.type != tiff.RATIONAL or len(raw.value) % 8 or not raw.value:
        return []
    pairs = struct.iter_unpack(order + "II", raw.value)
    return [pair if pair[1] else (0, 1) for pair in pairs]


def camera(tags: Tags, size: tuple[int, int] = (0, 0)) -> Camera:
    """What the camera says; *size* in pixels where the picture itself told it."""
    here, order = tags.here, tags.order
    exposure = _ratios(here.get(0x829A), order)
    aperture = _ratios(here.get(0x829D), order)
    focal = _ratios(here.get(0x920A), order)
    taken = moment(tags)
    wide, high = numbers(here.get(0xA002), order), numbers(here.get(0xA003), order)
    if not all(size) and wide and high:
        size = (wide[0], high[0])
    return Camera(
        make=_one_line(text(tags, 0x010F)),
        model=_one_line(text(tags, 0x0110)),
        lens=_one_line(text(tags, 0xA434)),
        serial=_one_line(text(tags, 0xA431)),
        artist=_one_line(text(tags, 0x013B)),
        focal_length=round(focal[0][0] / focal[0][1], 1) if focal else None,
        exposure=exposure[0] if exposure and exposure[0][0] else None,
        aperture=round(aperture[0][0] / aperture[0][1], 1) if aperture else None,
        iso=next(iter(numbers(here.get(0x8827), order)), None),
        taken=str(taken) if taken else "",
        orientation=next((o for o in numbers(here.get(0x0112), order)[:1] if 1 <= o <= 8), 1),
        width=size[0],
        height=size[1],
        colours="sRGB" if numbers(here.get(0xA001), order)[:1] == (1,) else "",
        position=_position(tags),
    )


def _one_line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f\s]+", " ", text).strip()


def _position(tags: Tags) -> tuple[float, float] | None:
    degrees = []
    for reference, tag in ((1, 2), (3, 4)):
        parts = _ratios(tags.gps.get(tag), tags.order)
        if len(parts) != 3:
            return None
        amount = sum(over / under / 60**i for i, (over, under) in enumerate(parts))
        letter = tags.gps[reference].value[:1].upper() if reference in tags.gps else b""
        degrees.append(-amount if letter in (b"S", b"W") else amount)
    return round(degrees[0], 6), round(degrees[1], 6)

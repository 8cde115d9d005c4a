"""IPTC-IIM, the oldest of the three homes and the one many a CMS reads (IIM 4.2)."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from captioner import dates
from captioner.credits import Field, Iim
from captioner.errors import Refused
from captioner.kinds import Date, Several, Value
from captioner.metadata.exif_values import decoded
from captioner.texts import Texts, cut

CHARACTER_SET, UTF8_MARK = (1, 90), b"\x1b%G"
VERSION = (2, 0)
TIME = 60
_LATIN_1_MARKS = (b"\x1b.A", b"\x1b-A")
_BINARY = {VERSION, (2, 125), (2, 200), (2, 201), (2, 202)}


class DataSet(NamedTuple):
    """One data set: record, number, and its bytes."""

    record: int
    number: int
    held: bytes

    @property
    def key(self) -> tuple[int, int]:
        """Record and number, as the standard names it: 2:120."""
        return self.record, self.number

    def __bytes__(self) -> bytes:
        size = len(self.held)
        length = struct.pack(">H", size) if size < 0x8000 else struct.pack(">HI", 0x8004, size)
        return bytes((0x1C, self.record, self.number)) + length + self.held


def data_sets(block: bytes) -> tuple[list[DataSet], str]:
    """The data sets in their order, and a flaw where the block could not be read to its end."""
    found: list[DataSet] = []
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C:
        (size,) = struct.unpack_from(">H", block, at + 3)
        start = at + 5
        if size & 0x8000:
            width = size & 0x7FFF
            if width > 4 or start + width > len(block):
                return found, "its IPTC block is damaged"
            size = int.from_bytes(block[start : start + width], "big")
            start += width
        if start + size > len(block):
            return found, "its IPTC block is damaged"
        found.append(DataSet(block[at + 1], block[at + 2], block[start : start + size]))
        at = start + size
    return found, "its IPTC block holds something else behind its data" if any(block[at:]) else ""


class Block(NamedTuple):
    """A block as read: its text by data set of record 2, and whether it says that it is UTF-8."""

    texts: Mapping[int, list[str]]
    is_utf8: bool
    unmarked: tuple[int, ...] = ()
    """Data sets in UTF-8 of a block that does not say so, with letters beyond ASCII."""
    unreadable: tuple[int, ...] = ()
    """Data sets that are no UTF-8: read by a guess."""


def read(block: bytes) -> Block:
    """The texts of record 2, decoded; as far as the block can be read."""
    found, _ = data_sets(block)
    mark = _mark(found)
    texts: dict[int, list[str]] = {}
    beyond_ascii = []
    for one in found:
        if one.record == 2:
            texts.setdefault(one.number, []).append(_decoded(one.held, mark).strip("\0 \r\n"))
            if not one.held.isascii() and one.key not in _BINARY:
                beyond_ascii.append(one)
    guessed = [one.number for one in beyond_ascii if not _is_utf8(one.held)]
    unmarked = [one.number for one in beyond_ascii if mark != UTF8_MARK and one.number not in guessed]
    return Block(texts, mark == UTF8_MARK, tuple(unmarked), tuple(guessed))


def _is_utf8(held: bytes) -> bool:
    try:
        held.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mark(found: Sequence[DataSet]) -> bytes:
    return next((d.held for d in found if d.key == CHARACTER_SET), b"")


def _decoded(held: bytes, mark: bytes) -> str:
    if mark == UTF8_MARK:
        return held.decode("utf-8", "replace")
    return held.decode("latin-1") if mark in _LATIN_1_MARKS else decoded(held)


def found(block: Block, field: Field) -> Value | None:
    """The field's value in IIM."""
    if field.iim is None:
        return None
    texts = [text for text in block.texts.get(field.iim.number, ()) if text]
    if isinstance(field.kind, Date):
        return _date(texts, block.texts.get(TIME, ()))
    if isinstance(field.kind, Several):
        return field.kind.found("; ".join(texts))
    return field.kind.found(texts[0]) if texts else None


def _date(day: Sequence[str], time: Sequence[str]) -> Value | None:
    digits = day[0].replace("-", "") if day else ""
    if len(digits) != 8 or not digits.isdigit() or digits.startswith("0000"):
        return None
    parts = [digits[:4], digits[4:6], digits[6:]]
    parts = parts[: parts.index("00")] if "00" in parts else parts
    text = "-".join(parts)
    clock = time[0].replace(":", "") if time and len(parts) == 3 else ""
    if len(clock) >= 6 and clock[:6].isdigit():
        full = f"{text}T{clock[:2]}:{clock[2:4]}:{clock[4:6]}"
        for moment in (full + clock[6:], full):
            try:
                return str(dates.read(moment))
            except ValueError:
                continue
    try:
        return str(dates.read(text))
    except ValueError:
        return None


def written(block: bytes, values: Mapping[Field, Value | None]) -> bytes:
    """The block with these values, in UTF-8 and said so. Raises Refused for a block that is not sound.

    Other data sets keep their order, byte for byte where they were UTF-8 or plain, decoded once where not.
    """
    found, flaw = data_sets(block)
    if flaw:
        raise Refused(flaw)
    wanted = {number: held for field, value in values.items() for number, held in _held(field, value).items()}
    if not any(wanted.values()) and not any(d.record == 2 and d.number in wanted for d in found):
        return block
    kept = _marked_utf8(found)
    for number, held in sorted(wanted.items()):
        _replace(kept, number, held)
    if any(_LOST in d.held for d in kept if d.number not in wanted and d not in found):
        raise Refused("its IPTC block holds text in an unknown code page")
    return b"".join(map(bytes, kept))


def _marked_utf8(found: list[DataSet]) -> list[DataSet]:
    """The data sets with texts in UTF-8, the mark that says so in its place, and a version where there was none."""
    mark = _mark(found)
    kept = [d for d in found if d.key != CHARACTER_SET]
    if mark != UTF8_MARK:
        kept = [d if d.held.isascii() or d.record != 2 else _in_utf8(d, mark) for d in kept]
    place = next((i for i, d in enumerate(kept) if d.key > CHARACTER_SET), len(kept))
    was_at = next((i for i, d in enumerate(found) if d.key == CHARACTER_SET), place)
    kept.insert(was_at, DataSet(*CHARACTER_SET, UTF8_MARK))
    if not any(d.record == 2 for d in found):
        kept.append(DataSet(*VERSION, b"\0\4"))
    return kept


_LOST = "\ufffd".encode()


def _in_utf8(one: DataSet, mark: bytes) -> DataSet:
    return one if one.key in _BINARY else one._replace(held=_decoded(one.held, mark).encode("utf-8"))


def _replace(kept: list[DataSet], number: int, held: Sequence[bytes]) -> None:
    """Put the new entries where the old ones began, or before the first larger number of record 2."""
    places = [i for i, d in enumerate(kept) if d.key == (2, number)]
    at = places[0] if places else next((i for i, d in enumerate(kept) if d.key > (2, number)), len(kept))
    for i in reversed(places):
        del kept[i]
    kept[at:at] = [DataSet(2, number, entry) for entry in held]


def _held(field: Field, value: Value | None) -> dict[int, list[bytes]]:
    """The bytes of a field's data sets, by number."""
    if field.iim is None:
        return {}
    if isinstance(field.kind, Date):
        return _held_date(str(value) if value else "")
    if isinstance(value, tuple):
        entries = list(value)
    else:
        entries = (
            [value.main if isinstance(value, Texts) else field.kind.text(value)] if value is not None else []
        )
    return {field.iim.number: [cut(entry, field.iim.limit).encode("utf-8") for entry in entries if entry]}


def _held_date(text: str) -> dict[int, list[bytes]]:
    day, time = 55, TIME
    if not text:
        return {day: [], time: []}
    moment = dates.read(text)
    digits = f"{moment.year:04d}{moment.month or 0:02d}{moment.day or 0:02d}"
    if not moment.has_time:
        return {day: [digits.encode()], time: []}
    clock = f"{moment.hour:02d}{moment.minute:02d}{moment.second or 0:02d}{moment.offset.replace(':', '')}"
    return {day: [digits.encode()], time: [clock.encode()]}


def shortened(field: Field, value: Value | None) -> bool:
    """Whether the IIM copy of a value is cut at its limit."""
    limit = field.iim or Iim(0, 1 << 30)
    texts = (
        value
        if isinstance(value, tuple)
        else (value.main,)
        if isinstance(value, Texts)
        else (str(value or ""),)
    )
    return not isinstance(field.kind, Date) and any(len(text.encode("utf-8")) > limit.limit for text in texts)

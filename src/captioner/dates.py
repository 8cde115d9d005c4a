"""Dates as photographs have them: partial or exact, with an offset from UTC or none (ISO 8601)."""

from __future__ import annotations

import calendar
import re
from functools import lru_cache
from typing import NamedTuple

from captioner.errors import reason

_ISO = re.compile(
    r"(?P<year>\d{4})"
    r"(?:[-:](?P<month>\d{1,2})(?:[-:](?P<day>\d{1,2})"
    r"(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"\s*(?P<offset>Z|[+-]\d{1,2}(?::?\d{2})?)?)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_UNKNOWN_OFFSET = ""


class Moment(NamedTuple):
    """When a photograph was taken, as far as it is known: None, or an empty text, where it is not."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    fraction: str = ""
    offset: str = _UNKNOWN_OFFSET

    def __str__(self) -> str:
        """ISO 8601 with just the digits that are known: 2022, 2022-03, 2022-03-06T14:02:11.25+06:00."""
        text = f"{self.year:04d}"
        for part in (self.month, self.day):
            if part is None:
                return text
            text += f"-{part:02d}"
        if self.hour is None or self.minute is None:
            return text
        text += f"T{self.hour:02d}:{self.minute:02d}"
        if self.second is not None:
            text += f":{self.second:02d}" + (f".{self.fraction}" if self.fraction else "")
        return text + self.offset

    @property
    def has_time(self) -> bool:
        """Whether the hour and minute are known."""
        return self.hour is not None

    def agrees(self, other: Moment) -> bool:
        """Whether nothing that both of them know differs."""
        mine, theirs = self._comparable(), other._comparable()
        return all(a == b or a in (None, "") or b in (None, "") for a, b in zip(mine, theirs, strict=True))

    def completed(self, other: Moment) -> Moment:
        """This one, with what only the other knows; meant for two that agree."""
        return Moment(*(b if a in (None, "") else a for a, b in zip(self, other, strict=True)))  # type: ignore[arg-type]

    def _comparable(self) -> tuple[object, ...]:
        return (*self[:6], self.fraction.rstrip("0"), self.offset)


@lru_cache(maxsize=4096)
def read(text: str) -> Moment:
    """The moment a text tells: ISO 8601, partial or not, or the colon form of EXIF. ValueError if it is none."""
    match = _ISO.fullmatch(text.strip())
    if match is None:
        raise ValueError(
            reason("{text!r} is not a date such as 2022, 2022-03-06 or 2022-03-06T14:02:11+06:00", text=text)
        )
    year, month, day, hour, minute, second = (int(p) if p is not None else None for p in match.groups()[:6])
    assert year is not None
    in_range = (
        year >= 1
        and (month is None or 1 <= month <= 12)
        and (day is None or (month is not None and 1 <= day <= calendar.monthrange(year, month)[1]))
        and (hour is None or hour <= 23)
        and (minute is None or minute <= 59)
        and (second is None or second <= 59)
    )
    if not in_range:
        raise ValueError(reason("{text!r} is no possible date", text=text))
    return Moment(year, month, day, hour, minute, second, match["fraction"] or "", _offset(match["offset"]))


def _offset(text: str | None) -> str:
    if not text:
        return _UNKNOWN_OFFSET
    if text in "Zz":
        return "+00:00"
    sign, digits = text[0], text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    if hours > 14 or minutes > 59:
        raise ValueError(reason("{text!r} is no UTC offset", text=text))
    return f"{sign}{hours:02d}:{minutes:02d}"

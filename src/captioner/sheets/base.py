"""What a sheet held when it was made, in one cell of each row: which of how many it was, and digests of its cells.

What was edited since, and which rows are gone, is told by that.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import regex

from captioner.sheets.columns import Column
from captioner.sheets.sheet import Line

KEY = "base"
"""The column's name."""
_LENGTH = 5
_PLACE = regex.compile(r"(\d{1,9})of(\d{1,9})")


class Place(NamedTuple):
    """Which row of how many it was when the sheet was made, counted from one."""

    at: int
    of: int


def bases(
    columns: Sequence[Column], lines: Sequence[Line], written: Callable[[str], str] = str
) -> Iterator[str]:
    """For each line its place, and the digests of its cells that may come back: `3of40 caption_en:AB2CD city:…`.

    *written* is what the format makes of a text.
    """
    told = [one for one in columns if one.field is not None]
    for at, line in enumerate(lines, 1):
        digests = (f"{one.key}:{digest(written(one.text(line)))}" for one in told)
        yield " ".join((f"{at}of{len(lines)}", *digests))


def place(cell: str) -> Place | None:
    """Where the row stood; None where that is not told."""
    found = _PLACE.fullmatch(cell.strip().partition(" ")[0])
    return Place(int(found[1]), int(found[2])) if found else None


def parsed(cell: str) -> Mapping[str, str]:
    """The digests by column; what is none is left out."""
    pairs = (part.partition(":") for part in cell.split())
    return {key: value for key, _, value in pairs if key and len(value) == _LENGTH}


def digest(text: str) -> str:
    """Of what a text says: spreadsheets and word processors may write its line ends and letters in other ways."""
    told = plain(text)
    return base64.b32encode(hashlib.sha256(told.encode("utf-8", "backslashreplace")).digest()).decode()[
        :_LENGTH
    ]


def plain(text: str) -> str:
    """The text as it is compared: NFC, LF, no blanks around."""
    return unicodedata.normalize(
        "NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    ).strip()

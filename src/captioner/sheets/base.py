"""What a sheet held when it was made, as short digests in one cell: what was edited in it since is told by that."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from captioner.sheets.columns import Column
from captioner.sheets.sheet import Line

KEY = "base"
"""The column's name."""
_LENGTH = 5


def base_of(columns: Sequence[Column], line: Line, written: Callable[[str], str] = str) -> str:
    """The digests of all cells of a line that may come back: `caption_en:AB2CD photographer:…`.

    *written* is what the format makes of a text.
    """
    told = (one for one in columns if one.field is not None)
    return " ".join(f"{one.key}:{digest(written(one.text(line)))}" for one in told)


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

"""Rows from a workbook: the page with the pictures, whatever was added around it."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from captioner.errors import reason
from captioner.sheets.back.rows import Row
from captioner.sheets.guarding import freed

_LARGEST = 1 << 28
"""Bytes that the workbook may unpack to."""


def read(content: bytes) -> list[Row]:
    """The rows. Raises ValueError with what is wrong and where."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _LARGEST:
                raise ValueError("is larger than any sheet of ours")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, OSError) as error:
        raise ValueError("is no workbook") from error
    for page in book.worksheets:
        rows = list(page.iter_rows())
        keys = [_text(cell.value) for cell in rows[0]] if rows else []
        if "file_name" in keys:
            return [found for number, row in enumerate(rows[1:], 2) if (found := _row(number, keys, row))]
    raise ValueError("has no page with a file_name column")


def _row(number: int, keys: list[str], row: Any) -> Row | None:
    cells: dict[str, str] = {}
    for key, cell in zip(keys, row, strict=False):
        if key and cell.data_type == "f":
            raise ValueError(
                reason(
                    "row {number} holds a formula in {key}: write its value instead", number=number, key=key
                )
            )
        if key:
            cells[key] = freed(_text(cell.value))
    return Row(number, cells) if any(cells.values()) else None


def _text(value: object) -> str:
    """A cell as it would have been typed: spreadsheets make numbers and dates of what looks like them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        is_day = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.date().isoformat() if is_day else value.isoformat()
    return str(value)

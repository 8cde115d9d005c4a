"""Rows from comma-separated values: with commas, semicolons, bars or tabs, in UTF-8 or as Excel saves them."""

from __future__ import annotations

import csv
import io

from captioner.errors import reason
from captioner.sheets.back.rows import Row
from captioner.sheets.guarding import freed

_BETWEEN = ",;|\t"


def read(content: bytes) -> list[Row]:
    """The rows. Raises ValueError with what is wrong and where."""
    text = _decoded(content)
    first = text.partition("\n")[0]
    between = max(_BETWEEN, key=first.count)
    csv.field_size_limit(1 << 24)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True))
    except csv.Error as error:
        raise ValueError(reason("is no table of cells ({error})", error=error)) from error
    if not rows:
        raise ValueError("is empty")
    keys = [cell.strip() for cell in rows[0]]
    found = []
    for number, cells in enumerate(rows[1:], 2):
        if not any(cells):
            continue
        if len(cells) != len(keys):
            raise ValueError(
                reason(
                    "row {number} has {cells} cells, the first row {keys}",
                    number=number,
                    cells=len(cells),
                    keys=len(keys),
                )
            )
        found.append(
            Row(number, {key: freed(cell.strip(" ")) for key, cell in zip(keys, cells, strict=True)})
        )
    return found


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8: save it as “CSV UTF-8”") from None

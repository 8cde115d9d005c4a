"""The sheet as comma-separated values (RFC 4180): UTF-8, a line of keys first, one line for each picture."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from captioner.sheets import base
from captioner.sheets.columns import columns_of
from captioner.sheets.guarding import guarded
from captioner.sheets.sheet import Sheet

BOM = "\ufeff"


@dataclass(frozen=True)
class Form:
    """How it is written: what stands between cells (`,`, `;`, `|` or a tab), and whether it says that it is UTF-8."""

    between: str = ","
    begin: str = ""
    """Empty, or BOM: Excel takes the file for UTF-8 by that alone."""


def write(sheet: Sheet, form: Form = Form()) -> bytes:
    """The file's content."""
    out = io.StringIO(newline="")
    out.write(form.begin)
    writer = csv.writer(out, delimiter=form.between, lineterminator="\r\n")
    columns = columns_of(sheet)
    writer.writerow([*(column.key for column in columns), base.KEY])
    for line, told in zip(sheet.lines, base.bases(columns, sheet.lines), strict=True):
        writer.writerow([*(guarded(column.text(line)) for column in columns), told])
    return out.getvalue().encode("utf-8")

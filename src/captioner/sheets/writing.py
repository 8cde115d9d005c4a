"""A sheet written into a file, by its ending: one table of formats."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from captioner.errors import CaptionerError
from captioner.sheets.pictures import Pictures
from captioner.sheets.sheet import Sheet


class Format(NamedTuple):
    """One kind of sheet: the module that writes it, and whether it holds pictures."""

    module: str
    has_pictures: bool
    told: str


FORMATS: Mapping[str, Format] = {
    ".pdf": Format("pdf_file", True, "PDF, to print and to sign"),
    ".html": Format("html_file", True, "a page that needs nothing else"),
    ".xlsx": Format("xlsx_file", True, "a workbook, which may come back"),
    ".docx": Format("docx_file", True, "a document, which may come back"),
    ".csv": Format("csv_file", False, "a table as text, which may come back"),
    ".json": Format("ninjs", False, "ninjs, for content management systems"),
    ".txt": Format("text_file", False, "the credits as text"),
}
"""By the file's ending. Each is loaded when it is first asked for: their libraries take their time."""


def format_of(path: Path) -> Format:
    """The format that the file's ending names. Raises CaptionerError."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise CaptionerError("has no ending that sheets are written by", path, f"use {', '.join(FORMATS)}")
    return found


def content_of(kind: Format, sheet: Sheet, pictures: Pictures) -> bytes:
    """The sheet as a file of this format holds it."""
    module = importlib.import_module(f"captioner.sheets.{kind.module}")
    write: Callable[..., bytes] = module.write
    return write(sheet, pictures) if kind.has_pictures else write(sheet)

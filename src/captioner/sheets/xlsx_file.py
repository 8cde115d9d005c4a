"""The sheet as a workbook: the pictures with a thumbnail each, what the check found, and who is credited.

Every cell is text, never a formula; names and captions wrap, the first lines stay in sight, and lines can be filtered.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from captioner.checks.finding import Finding
from captioner.credits import PHOTOGRAPHER
from captioner.sheets import base
from captioner.sheets.columns import columns_of
from captioner.sheets.guarding import freed, guarded
from captioner.sheets.pictures import Pictures, Small
from captioner.sheets.sheet import Sheet

PICTURES, CHECKS, PEOPLE = "Pictures", "Checks", "People"
THUMBNAIL = "thumbnail"
_NOBODY = "(no credit)"
_THUMBNAIL_WIDTH, _ROW_HEIGHT = 18, 84
"""Letters, points."""
_PIXELS_WIDE, _PIXELS_HIGH = 125, 106
_LINE, _TALLEST, _ROOM = 15, 409, 1.05
"""Points of a line, the most that a row can have, and how much wider than digits letters are."""
_A3, _A4 = 8, 9
_LONGEST = 32_767
"""Characters that a cell can hold, as UTF-16 counts them."""
_CUT = "…"
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_HEAD = Font("Calibri", 11, bold=True)
_GROUND = PatternFill("solid", fgColor="EEF0F3")
_BELOW = Border(bottom=Side("thin", color="C9CCD2"))
_TOLD = Font("Calibri", 11, color="5F636B")


def write(sheet: Sheet, pictures: Pictures) -> bytes:
    """The file's content."""
    book = Workbook()
    book.properties.title = sheet.title
    book.properties.creator = "captioner"
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = PICTURES
    _write_pictures(first, sheet, pictures)
    if not sheet.is_outside:
        _write_checks(book.create_sheet(CHECKS), sheet)
    _write_people(book.create_sheet(PEOPLE), sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_pictures(page: Worksheet, sheet: Sheet, pictures: Pictures) -> None:
    columns = columns_of(sheet)
    _head(
        page,
        (THUMBNAIL, _THUMBNAIL_WIDTH),
        *((column.key, column.width) for column in columns),
        (base.KEY, 12),
    )
    last = len(columns) + 2
    page.column_dimensions[get_column_letter(last)].hidden = True
    bases = base.bases(columns, sheet.lines, _held)
    for row, (line, told) in enumerate(zip(sheet.lines, bases, strict=True), 2):
        small = pictures.get(line.photo.path)
        if small is not None:
            page.add_image(_placed(small), f"A{row}")
        for at, column in enumerate(columns, 2):
            cell = _put(page, row, at, column.text(line))
            if column.field is None:
                cell.font = _TOLD
        _put(page, row, last, told)
        said = [(column.text(line), column.width) for column in columns]
        page.row_dimensions[row].height = max(_ROW_HEIGHT, _height(said))
    page.freeze_panes = "E2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(columns) + 1)}{max(len(sheet.lines), 1) + 1}"
    page.page_setup.paperSize = _A3


def _placed(small: Small) -> Image:
    image = Image(io.BytesIO(small.content))
    scale = min(_PIXELS_WIDE / small.width, _PIXELS_HIGH / small.height)
    image.width, image.height = round(small.width * scale), round(small.height * scale)
    return image


def _write_checks(page: Worksheet, sheet: Sheet) -> None:
    _head(page, ("no", 6), ("file_name", 18), ("severity", 10), ("rule", 28), ("field", 18), ("message", 84))
    rows = [
        (str(line.number), line.photo.name, *_found(one)) for line in sheet.lines for one in line.findings
    ]
    for row, texts in enumerate([*rows, *(("", "", *_found(one)) for one in sheet.of_set)], 2):
        _row(page, row, texts)


def _found(one: Finding) -> tuple[str, ...]:
    field = one.found.field.key if one.found.field else ""
    passed = f" (let pass: {one.override.reason})" if one.override else ""
    return one.severity.word, one.rule, field, str(one.found.message) + passed


def _write_people(page: Worksheet, sheet: Sheet) -> None:
    _head(page, ("photographer", 30), ("pictures", 10), ("numbers", 60))
    lines: dict[str, list[str]] = {name: [] for name in sheet.photographers}
    if sheet.without_credit:
        lines[_NOBODY] = []
    for line in sheet.lines:
        for name in line.credits.entries(PHOTOGRAPHER) or (() if line.has_credit else (_NOBODY,)):
            lines[name].append(str(line.number))
    for row, (name, numbers) in enumerate(lines.items(), 2):
        _row(page, row, (name, str(len(numbers)), ", ".join(numbers)))


def _head(page: Worksheet, *columns: tuple[str, int]) -> None:
    for at, (name, width) in enumerate(columns, 1):
        page.column_dimensions[get_column_letter(at)].width = width
        cell = _put(page, 1, at, name)
        cell.font, cell.fill, cell.border = _HEAD, _GROUND, _BELOW
    page.freeze_panes = "A2"
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = "landscape", _A4, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"


def _height(cells: Sequence[tuple[str, float]]) -> float:
    """Points that a row needs for texts to stand whole in columns of these widths."""
    rows = (
        sum(max(1, math.ceil(_ROOM * len(part) / width)) for part in text.split("\n"))
        for text, width in cells
    )
    return min(_TALLEST, _LINE * max(rows))


def _row(page: Worksheet, row: int, texts: Sequence[str]) -> None:
    widths = [page.column_dimensions[get_column_letter(at)].width for at in range(1, len(texts) + 1)]
    page.row_dimensions[row].height = _height(list(zip(texts, widths, strict=True)))
    for at, text in enumerate(texts, 1):
        _put(page, row, at, text)


def _put(page: Worksheet, row: int, column: int, text: str) -> Cell:
    """A cell of text, whatever it begins with."""
    cell = page.cell(row, column)
    assert isinstance(cell, Cell)
    held = _held(text)
    # Cells of text run nothing; but what looks guarded would lose its guard on the way back.
    cell.value = held if freed(held) == held else guarded(held)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = _WRAPPED
    cell.quotePrefix = True
    return cell


def _held(text: str) -> str:
    """What a cell can hold of a text; a cut one ends in an ellipsis."""
    plain = ILLEGAL_CHARACTERS_RE.sub("", text)
    units = plain.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return plain
    return units[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + _CUT

"""The sheet on paper (A4): a head, then each picture beside its caption, credit, date, place, and what was found."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from captioner import resources
from captioner.checks.finding import Severity
from captioner.sheets.pdf_text import Style, Text, drawn, height_of, wrapped
from captioner.sheets.pictures import Pictures, Small
from captioner.sheets.sheet import Line, Sheet
from captioner.sheets.telling import captions, credit_of, details, head

_WIDE, _HIGH = A4
_SIDE, _TOP, _BOTTOM = 18 * mm, 18 * mm, 18 * mm
_PICTURE, _GAP = 52 * mm, 8 * mm
_INK, _DIM, _LINE = HexColor("#1d1f23"), HexColor("#5f636b"), HexColor("#c9ccd2")
_RED, _AMBER = HexColor("#b3261e"), HexColor("#8f5c00")
REGULAR, BOLD = "Inter", "Inter-SemiBold"


class _Part(NamedTuple):
    """Text of one style, and the room above it."""

    text: str
    style: Style
    above: float = 3


def write(sheet: Sheet, pictures: Pictures) -> bytes:
    """The file's content."""
    _load_fonts()
    out = io.BytesIO()
    # Its stubs take the name of the face for a number.
    page = Canvas(out, pagesize=A4, pageCompression=1, initialFontName=REGULAR)  # type: ignore[arg-type]
    page.setTitle(sheet.title)
    page.setAuthor(", ".join(sheet.photographers))
    page.setCreator("captioner")
    _Paper(page, sheet, pictures).lay_out()
    page.save()
    return out.getvalue()


@cache
def _load_fonts() -> None:
    for name, file in ((REGULAR, "Inter-Regular.ttf"), (BOLD, "Inter-SemiBold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", "print", file))))


def _style(font: str, size: float, colour: Color) -> Style:
    return Style(font, size, size * 1.38, colour)


class _Paper:
    """Fills page after page from the top."""

    def __init__(self, page: Canvas, sheet: Sheet, pictures: Pictures) -> None:
        self._page, self._sheet, self._pictures = page, sheet, pictures
        self._at = _HIGH - _TOP
        self._number = 1

    def lay_out(self) -> None:
        """All of it."""
        self._write_head()
        for line in self._sheet.lines:
            self._write_line(line)
        self._end_page()

    def _write_head(self) -> None:
        parts = [_Part(self._sheet.title, _style(BOLD, 20, _INK), 0)]
        parts += [_Part(text, _style(REGULAR, 10, _DIM), 4) for text in head(self._sheet)]
        texts = [(part, wrapped(part.text, part.style, _WIDE - 2 * _SIDE)) for part in parts]
        self._write(texts, _SIDE)
        self._at -= 6 * mm

    def _write_line(self, line: Line) -> None:
        wide = _WIDE - 2 * _SIDE - _PICTURE - _GAP
        texts = [(part, wrapped(part.text, part.style, wide)) for part in _parts(self._sheet, line)]
        small = self._pictures.get(line.photo.path)
        text_high = sum(part.above + height_of(text) for part, text in texts)
        high = max(text_high, _size(small)[1]) + 10 * mm
        room = _HIGH - _TOP - _BOTTOM
        # What no page can hold begins where its picture still fits.
        kept_together = high if high <= room else _size(small)[1] + 10 * mm
        if kept_together > self._at - _BOTTOM and self._at < _HIGH - _TOP - 1:
            self._end_page()
            self._begin_page()
        self._draw_hairline()
        self._at -= 5 * mm
        top = self._at
        self._draw_picture(small, top)
        self._write(texts, _SIDE + _PICTURE + _GAP)
        # A caption longer than a page has gone on; the picture stands on the first.
        below = top - _size(small)[1]
        self._at = min(self._at, below) if high <= room else self._at
        self._at -= 5 * mm

    def _write(self, texts: list[tuple[_Part, Text]], left: float) -> None:
        for part, text in texts:
            self._at -= part.above
            for row in text.rows:
                if self._at - text.style.leading < _BOTTOM:
                    self._end_page()
                    self._begin_page()
                self._at -= text.style.leading
                drawn(self._page, row, text.style, left, self._at)

    def _draw_hairline(self) -> None:
        self._page.setStrokeColor(_LINE)
        self._page.setLineWidth(0.5)
        self._page.line(_SIDE, self._at, _WIDE - _SIDE, self._at)

    def _draw_picture(self, small: Small | None, top: float) -> None:
        wide, high = _size(small)
        if small is None:
            self._page.setStrokeColor(_LINE)
            self._page.rect(_SIDE, top - high, wide, high)
            style = _style(REGULAR, 8, _DIM)
            drawn(self._page, "no picture", style, _SIDE + 4, top - high / 2)
            return
        image = ImageReader(io.BytesIO(small.content))
        self._page.drawImage(image, _SIDE, top - high, wide, high)

    def _begin_page(self) -> None:
        self._number += 1
        self._at = _HIGH - _TOP

    def _end_page(self) -> None:
        style = _style(REGULAR, 8, _DIM)
        title = wrapped(self._sheet.title, style, _WIDE - 2 * _SIDE - 20 * mm).rows
        drawn(self._page, title[0] if title else "", style, _SIDE, 10 * mm)
        number = str(self._number)
        drawn(self._page, number, style, _WIDE - _SIDE - pdfmetrics.stringWidth(number, REGULAR, 8), 10 * mm)
        self._page.showPage()


def _size(small: Small | None) -> tuple[float, float]:
    if small is None:
        return _PICTURE, _PICTURE * 2 / 3
    scale = min(_PICTURE / small.width, _PICTURE * 1.1 / small.height)
    return small.width * scale, small.height * scale


def _parts(sheet: Sheet, line: Line) -> Iterator[_Part]:
    small, plain = _style(REGULAR, 8.5, _DIM), _style(REGULAR, 10, _INK)
    yield _Part(f"{line.number}  ·  {line.photo.name}", small, 0)
    for tag, text in captions(sheet, line):
        if text:
            yield _Part(f"{tag}: {text}" if tag else text, plain)
        else:
            yield _Part(f"{tag}: no caption" if tag else "no caption", _style(REGULAR, 10, _RED))
    if said := credit_of(line):
        yield _Part(said, _style(BOLD, 10, _INK))
    else:
        yield _Part("no credit", _style(BOLD, 10, _RED))
    if more := " · ".join(details(line)):
        yield _Part(more, small)
    for message in line.told(Severity.BLOCKER, Severity.REASON):
        yield _Part(f"blocker: {message}", _style(REGULAR, 8.5, _RED))
    for message in line.told(Severity.WARNING):
        yield _Part(f"warning: {message}", _style(REGULAR, 8.5, _AMBER))

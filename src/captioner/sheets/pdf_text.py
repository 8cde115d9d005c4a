"""Text on a page of a PDF: wrapped at words, and searchable letter for letter, drawable or not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import regex
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_BLANK = "□"
"""Drawn for a letter that the face lacks; what it stands for is told to readers and to search."""


class Style(NamedTuple):
    """A face, its size and leading in points, its colour."""

    font: str
    size: float
    leading: float
    colour: Color


class Text(NamedTuple):
    """Text broken into rows."""

    rows: tuple[str, ...]
    style: Style


def height_of(text: Text) -> float:
    """What it takes, in points."""
    return len(text.rows) * text.style.leading


def wrapped(text: str, style: Style, wide: float) -> Text:
    """The text in rows no wider than this; a word that is, is broken."""
    rows: list[str] = []
    for paragraph in text.split("\n"):
        row = ""
        for word in _words(paragraph, style, wide):
            longer = f"{row} {word}" if row else word
            if row and _width(longer, style) > wide:
                rows.append(row)
                row = word
            else:
                row = longer
        rows.append(row)
    return Text(tuple(rows), style)


def _words(paragraph: str, style: Style, wide: float) -> Iterator[str]:
    for word in paragraph.split():
        rest = word
        while _width(rest, style) > wide:
            fits = _fitting(rest, style, wide)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _fitting(word: str, style: Style, wide: float) -> int:
    """How many letters of the word fit, whole ones that a reader sees; one at least."""
    ends = [match.end() for match in regex.finditer(r"\X", word)]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _width(word[: ends[middle]], style) <= wide else (low, middle - 1)
    return ends[low]


def _width(text: str, style: Style) -> float:
    return pdfmetrics.stringWidth(_drawable(text, style.font), style.font, style.size)


def drawn(page: Canvas, row: str, style: Style, left: float, base: float) -> None:
    """Draw one row. Letters that the face lacks are drawn as blanks that carry what they stand for (ActualText)."""
    page.setFillColor(style.colour)
    at = left
    for has_shapes, letters in groupby(regex.findall(r"\X", row), lambda one: _has(one, style.font)):
        text = "".join(letters)
        shown = text if has_shapes else _drawable(text, style.font)
        if not has_shapes:
            said = text.encode("utf-16-be").hex().upper()
            page.addLiteral(f"/Span << /ActualText <FEFF{said}> >> BDC")
        page.setFont(style.font, style.size)
        page.drawString(at, base, shown)
        if not has_shapes:
            page.addLiteral("EMC")
        at += pdfmetrics.stringWidth(shown, style.font, style.size)


@lru_cache(maxsize=1 << 12)
def _has(letter: str, font: str) -> bool:
    face = pdfmetrics.getFont(font)
    return isinstance(face, TTFont) and all(ord(c) in face.face.charToGlyph for c in letter)


def _drawable(text: str, font: str) -> str:
    if text.isascii():
        return text
    return "".join(one if _has(one, font) else _BLANK for one in regex.findall(r"\X", text))

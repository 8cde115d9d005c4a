"""Text on a page of a PDF: wrapped at words, and searchable letter for letter, drawable or not."""

from __future__ import annotations

import io
import lzma
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

import regex
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from captioner import resources

_BLANK = "□"
"""Drawn for a letter that no face has; what it stands for is told to readers and to search."""
_PICTURED = regex.compile(r"[\p{Extended_Pictographic}\p{Regional_Indicator}]")
_UNSEEN = regex.compile(r"[\u200d\ufe0e\ufe0f\U000e0020-\U000e007f\U0001f3fb-\U0001f3ff]")
"""What joins and varies emoji: those joined are drawn one beside the other, all in one colour."""


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
    if text.isascii():
        return pdfmetrics.stringWidth(text, style.font, style.size)
    return sum(pdfmetrics.stringWidth(shown, face, style.size) for _, shown, face in _runs(text, style.font))


def drawn(page: Canvas, row: str, style: Style, left: float, base: float) -> None:
    """Draw one row. Whatever the face lacks, emoji or blank, carries what it stands for (ActualText)."""
    page.setFillColor(style.colour)
    at = left
    for text, shown, face in _runs(row, style.font):
        if shown != text or face != style.font:
            said = text.encode("utf-16-be").hex().upper()
            page.addLiteral(f"/Span << /ActualText <FEFF{said}> >> BDC")
        page.setFont(face, style.size)
        page.drawString(at, base, shown)
        if shown != text or face != style.font:
            page.addLiteral("EMC")
        at += pdfmetrics.stringWidth(shown, face, style.size)


def _runs(text: str, font: str) -> Iterator[tuple[str, str, str]]:
    """The text in runs of one face each: what is said, what is drawn for it, and in which face."""
    if text.isascii():
        if text:
            yield text, text, font
        return
    letters = ((one, *_shape(one, font)) for one in regex.findall(r"\X", text))
    for (face, _), run in groupby(letters, lambda one: (one[2], one[1] == _BLANK != one[0])):
        said, shown = zip(*((one[0], one[1]) for one in run), strict=True)
        yield "".join(said), "".join(shown), face


@lru_cache(maxsize=1 << 12)
def _shape(letter: str, font: str) -> tuple[str, str]:
    """What is drawn for a letter that a reader sees, and its face: another where this one lacks it."""
    if _has(letter, font):
        return letter, font
    if _PICTURED.search(letter):
        drawing = "".join(one for one in letter if not _UNSEEN.fullmatch(one))
        if _has(drawing, _emoji()):
            return drawing, _emoji()
    return _BLANK, font


def _has(letter: str, font: str) -> bool:
    face = pdfmetrics.getFont(font)
    return isinstance(face, TTFont) and all(ord(c) in face.face.charToGlyph for c in letter)


@cache
def _emoji() -> str:
    """The face of emoji, loaded when the first is to be drawn."""
    packed = resources.path("fonts", "print", "NotoEmoji-Regular.ttf.xz").read_bytes()
    pdfmetrics.registerFont(TTFont("NotoEmoji", io.BytesIO(lzma.decompress(packed))))
    return "NotoEmoji"

"""How a sheet looks before it is written, by its kind: pages, a page that is scrolled, cells, plain text."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QImage


class Pages(NamedTuple):
    """The first pages of a PDF."""

    images: tuple[QImage, ...]


class Rich(NamedTuple):
    """A web page or a document, as HTML that Qt understands."""

    html: str


class Cells(NamedTuple):
    """A table: keys and widths (in letters) of its columns, its rows, and the pictures before them, as JPEGs."""

    head: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, ...], ...]
    pictures: tuple[bytes, ...] = ()


class Plain(NamedTuple):
    """Text, letter for letter."""

    text: str


Face = Pages | Rich | Cells | Plain

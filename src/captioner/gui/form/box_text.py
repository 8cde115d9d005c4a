"""Texts as boxes take them: plain, compared from both ends, and measured as Qt counts."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment


def plain(source: QMimeData) -> str:
    """The text of what is pasted: no styles, no pictures, whatever it came with."""
    text = source.text() if source.hasText() else QTextDocumentFragment.fromHtml(source.html()).toPlainText()
    return text.replace("\0", "").replace("\ufffc", "").replace("\r\n", "\n")


def common_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters two texts share at their beginning, and then at their end."""
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return start, end


def units(text: str) -> int:
    """Its length as Qt counts, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

"""Cells that a spreadsheet would take for formulas, guarded on the way out and freed on the way back.

A cell that begins with = + - @, a tab or a line end is run by spreadsheets that open a text (OWASP, CSV injection).
"""

from __future__ import annotations

_GUARD = "'"
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(text: str) -> str:
    """The text with a guard before it, if it needs one; also where it begins with what looks like guarded."""
    return _GUARD + text if _unguarded(text).startswith(_STARTS) else text


def freed(cell: str) -> str:
    """The text of a cell as it was before it was guarded."""
    return cell[1:] if cell.startswith(_GUARD) and _unguarded(cell).startswith(_STARTS) else cell


def _unguarded(text: str) -> str:
    return text.lstrip(_GUARD)

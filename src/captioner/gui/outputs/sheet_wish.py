"""Which sheet is wanted, as a value: its format, its languages, its columns, for whom."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass

from captioner.sheets.columns import TABLES
from captioner.sheets.csv_file import BOM, Form

BETWEEN = (",", ";", "|", "\t")


@dataclass(frozen=True)
class SheetWish:
    """On the first day a PDF of everything."""

    ending: str = ".pdf"
    languages: tuple[str, ...] = ()
    """Those of the set's languages that are wanted; empty for all."""
    columns: tuple[str, ...] = ()
    """Keys in their order; empty for all."""
    is_outside: bool = False
    """Whether it leaves the house: without the desk's states and findings."""
    is_web: bool = False
    """Whether a page is figures for a web site instead of one to be read."""
    between: str = ","
    is_marked: bool = False
    """Whether a CSV file says that it is UTF-8."""

    @property
    def form(self) -> Form:
        """How a CSV file is written."""
        return Form(self.between, BOM if self.is_marked else "")

    @property
    def has_columns(self) -> bool:
        """Whether columns can be chosen."""
        return self.ending in TABLES


def as_text(wish: SheetWish) -> str:
    """What is remembered of it for its format."""
    kept = {
        "columns": wish.columns,
        "outside": wish.is_outside,
        "web": wish.is_web,
        "between": wish.between,
        "marked": wish.is_marked,
    }
    return json.dumps(kept)


def from_text(ending: str, text: str) -> SheetWish:
    """What was remembered for a format; the first day's where that is nothing that can be understood."""
    with suppress(ValueError, AttributeError, TypeError):
        kept = json.loads(text)
        between = str(kept.get("between", ","))
        return SheetWish(
            ending,
            columns=tuple(map(str, kept.get("columns", ()))),
            is_outside=bool(kept.get("outside")),
            is_web=bool(kept.get("web")) and ending == ".html",
            between=between if between in BETWEEN else ",",
            is_marked=bool(kept.get("marked")),
        )
    return SheetWish(ending)

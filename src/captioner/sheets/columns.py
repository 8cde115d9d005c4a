"""The columns of a sheet, in their order: one table for all formats, made from the table of fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from captioner.checks.finding import Severity
from captioner.checks.profile_members import meant
from captioner.credits import CAPTION, FIELD, Field
from captioner.errors import WrongValue
from captioner.sheets.sheet import Line, Sheet
from captioner.texts import X_DEFAULT

BETWEEN = "; "
"""Between several values in one cell."""


class Column(NamedTuple):
    """One column: its key, which other programs know it by, its words, and what it holds of a line."""

    key: str
    label: str
    text: Callable[[Line], str]
    field: Field | None = None
    """The field that comes back from it; None: it only tells."""
    language: str = ""
    """Which of the field's texts; empty for the main one."""
    width: int = 16
    """Letters."""


KNOWN_BY = ("no", "picture_id", "file_name")
"""The keys of the columns that every table has: pictures are found again by them."""


TABLES = (".xlsx", ".csv")
"""The endings of the formats that have columns."""


def refuse_unknown(keys: Sequence[str], sheet: Sheet) -> None:
    """Raises WrongValue for a key that none of its columns has; the nearest is told."""
    known = [column.key for column in all_columns(sheet)]
    for key in keys:
        if key not in known:
            raise WrongValue(f"the sheet has no column {key!r}; {meant(key, known)}")


def columns_of(sheet: Sheet) -> tuple[Column, ...]:
    """The columns that are wanted of it, after those that its pictures are known by."""
    every = all_columns(sheet)
    if not sheet.columns:
        return every
    by_key = {column.key: column for column in every}
    keys = dict.fromkeys((*KNOWN_BY, *sheet.columns))
    return tuple(by_key[key] for key in keys if key in by_key)


def all_columns(sheet: Sheet) -> tuple[Column, ...]:
    """All there are: captions in its languages; outside the house without what is the desk's own."""
    head = (
        Column("no", "No.", lambda line: str(line.number), width=5),
        Column("picture_id", "Picture", lambda line: line.picture_id, width=14),
        Column("file_name", "File", lambda line: line.photo.name, width=18),
    )
    status = (Column("status", "Status", lambda line: line.photo.standing.state.value, width=11),)
    proof = (Column("sha256", "Picture data (SHA-256)", lambda line: line.picture, width=18),)
    found = (
        Column("blockers", "Blockers", _told(Severity.BLOCKER, Severity.REASON), width=30),
        Column("warnings", "Warnings", _told(Severity.WARNING), width=30),
    )
    fields = tuple(_of_field(FIELD[key], width) for key, width in _FIELDS)
    if sheet.is_outside:
        return (*head, *_captions(sheet), *fields)
    return (*head, *status, *_captions(sheet), *fields, *proof, *found)


_FIELDS = (
    ("alt_text", 30), ("headline", 24), ("photographer", 22), ("job_title", 14), ("credit_line", 24), ("source", 16),
    ("copyright_notice", 24), ("rights_url", 20), ("licensor_url", 20), ("date", 18), ("sublocation", 16),
    ("city", 14), ("state", 14), ("country", 14), ("country_code", 8), ("persons", 22), ("keywords", 24),
    ("instructions", 24), ("usage_terms", 24), ("caption_writer", 14), ("digital_source_type", 18),
)  # fmt: skip


def _captions(sheet: Sheet) -> tuple[Column, ...]:
    """One for each language; a main text whose language nobody told stands in the main one."""
    if not sheet.languages:
        return (Column("caption", "Caption", lambda line: line.credits.text(CAPTION), CAPTION, width=60),)
    return tuple(caption_column(tag, is_main=tag == sheet.main_language) for tag in sheet.languages)


def caption_column(tag: str, *, is_main: bool = False) -> Column:
    """The captions in a language; as the main one also those whose language nobody told."""

    def text(line: Line) -> str:
        texts = line.credits.texts(CAPTION)
        untold = is_main and texts.main_language == X_DEFAULT
        return texts.get(tag, texts.main if untold else "")

    return Column(f"caption_{tag}", f"Caption ({tag})", text, CAPTION, tag, 60)


def _of_field(field: Field, width: int) -> Column:
    def text(line: Line) -> str:
        entries = line.credits.entries(field)
        return BETWEEN.join(entries) if entries else line.credits.text(field)

    return Column(field.key, field.label, text, field, width=width)


def _told(*severities: Severity) -> Callable[[Line], str]:
    return lambda line: BETWEEN.join(line.told(*severities))

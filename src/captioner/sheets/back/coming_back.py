"""A sheet that came back, held against the pictures: what was edited in it, by field, and what cannot be taken.

Rows are matched by the picture's data, and by its file's name where that tells no picture. A cell counts as edited
where it is not what the sheet held when it was made; where the photo was edited since as well, both are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from captioner import desk_lists
from captioner.checks.finding import Told, told
from captioner.credits import Field
from captioner.errors import CaptionerError, WrongValue, reason_of
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.sheets import base
from captioner.sheets.back import csv_rows, docx_rows, xlsx_rows
from captioner.sheets.back.rows import Row
from captioner.sheets.columns import Column, caption_column, columns_of
from captioner.sheets.sheet import Line, Sheet
from captioner.texts import X_DEFAULT, language_tag

READERS: Mapping[str, Callable[[bytes], list[Row]]] = {
    ".csv": csv_rows.read,
    ".xlsx": xlsx_rows.read,
    ".docx": docx_rows.read,
}


WRONG_VALUE = "row {row}: {column}: {why}"
STRANGE = "row {row}: {name} is none of these pictures"
NAMELESS = "row {row}: a picture without a name is none of these pictures"
TWICE = "row {row}: {name} stands in row {first} already"
MISSING = "row {row} is missing: {name}"
GONE = "row {row} is missing"
STRANGE_COLUMN = "row 1: nobody knows the column “{column}”"


class Difference(NamedTuple):
    """One field of one photo that the sheet says otherwise."""

    path: Path
    row: int
    field: Field
    language: str
    """Which of the field's texts; empty for the main one."""
    now: str
    wanted: str
    value: Value | None
    """What the field would hold."""
    is_conflict: bool = False
    """Whether the photo was edited since the sheet was made, too."""


@dataclass(frozen=True)
class ComingBack:
    """What a sheet would change, and why it cannot be taken; nothing is taken where anything is wrong."""

    differences: tuple[Difference, ...] = ()
    wrong: tuple[Told, ...] = ()
    """Sentences, each with its row."""
    rows: int = 0
    untold: int = 0
    """How many of the photos a sheet of a few says nothing of."""


def read(path: Path) -> list[Row]:
    """The rows of a sheet's file, by its ending. Raises CaptionerError."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise CaptionerError("is no sheet that comes back", path, f"name a {', '.join(READERS)} file")
    try:
        return reader(desk_lists.content_of(path))
    except ValueError as error:
        raise CaptionerError(reason_of(error), path, "nothing was changed") from error


def compared(rows: Sequence[Row], sheet: Sheet) -> ComingBack:
    """What these rows say otherwise than the pictures, *sheet* being the sheet of them as they are now."""
    columns = _columns(rows, sheet)
    matched, wrong = _matched(rows, sheet)
    wrong += _strange_columns(rows, columns)
    differences: list[Difference] = []
    for row, line in matched:
        before = base.parsed(row.text(base.KEY))
        for key, column in columns.items():
            if key not in row.cells:
                continue
            try:
                difference = _difference(row, line, column, before.get(key))
            except (ValueError, WrongValue) as error:
                wrong.append(told(WRONG_VALUE, row=row.number, column=column.key, why=error))
                continue
            if difference is not None:
                differences.append(difference)
    wrong.sort(key=lambda one: int(dict(one.values).get("row", 1)))
    untold = len(sheet.lines) - len(matched)
    return ComingBack(() if wrong else tuple(differences), tuple(wrong), len(rows), untold)


def compared_as_few(rows: Sequence[Row], sheet: Sheet) -> ComingBack:
    """The same of a sheet that rows were taken out of on purpose: just the pictures that are left count."""
    few = _of_its_rows(rows, sheet)
    unplaced = [replace(row, cells={**row.cells, base.KEY: _unplaced(row)}) for row in rows]
    found = compared(unplaced, few)
    return replace(found, untold=found.untold + len(sheet.lines) - len(few.lines))


def _unplaced(row: Row) -> str:
    told = row.text(base.KEY)
    return told.partition(" ")[2] if base.place(told) else told


def applied(photos: Mapping[Path, Photo], differences: Sequence[Difference]) -> dict[Path, Photo]:
    """The photos as these differences make them; each field's languages are put in one after the other."""
    after = dict(photos)
    for one in differences:
        photo = after[one.path]
        value = one.value
        if one.field.kind.by_language:
            texts = photo.credits.texts(one.field).with_text(_language(photo, one), one.wanted)
            value = texts or None
        after[one.path] = photo.with_value(one.field, value)
    return {path: photo for path, photo in after.items() if photo is not photos[path]}


def _of_its_rows(rows: Sequence[Row], sheet: Sheet) -> Sheet:
    ids = {row.text("picture_id") or row.text("sha256")[:12] for row in rows} - {""}
    names = {row.text("file_name") for row in rows}
    return sheet.of(
        {one.photo.path for one in sheet.lines if one.picture_id in ids or one.photo.name in names}
    )


def _language(photo: Photo, one: Difference) -> str:
    """Where the text goes: into the main text where nobody told its language."""
    texts = photo.credits.texts(one.field)
    if not one.language or (
        texts and one.language not in texts and texts.main_language == X_DEFAULT and one.now
    ):
        return X_DEFAULT
    return one.language


def _columns(rows: Sequence[Row], sheet: Sheet) -> dict[str, Column]:
    """Those of the sheet; captions in a language that the set does not have yet are welcome besides."""
    found = {one.key: one for one in columns_of(sheet) if one.field is not None}
    for key in dict.fromkeys(key for row in rows for key in row.cells):
        if key.startswith("caption_") and key not in found:
            with suppress(ValueError):
                found[key] = caption_column(language_tag(key.removeprefix("caption_")))
    return found


def _matched(rows: Sequence[Row], sheet: Sheet) -> tuple[list[tuple[Row, Line]], list[Told]]:
    ids = Counter(line.picture_id for line in sheet.lines if line.picture_id)
    by_id = {line.picture_id: line for line in sheet.lines if ids[line.picture_id] == 1}
    by_name = {line.photo.name: line for line in sheet.lines}
    wrong: list[Told] = []
    matched: list[tuple[Row, Line]] = []
    taken: dict[int, int] = {}
    for row in rows:
        name, picture = row.text("file_name"), row.text("picture_id") or row.text("sha256")[:12]
        line = by_id.get(picture) or (by_name.get(name) if not picture or ids[picture] != 1 else None)
        if line is None and picture and name in by_name and not by_name[name].picture_id:
            line = by_name[name]
        if line is None:
            wrong.append(
                told(STRANGE, row=row.number, name=name or picture)
                if name or picture
                else told(NAMELESS, row=row.number)
            )
        elif line.number in taken:
            wrong.append(told(TWICE, row=row.number, name=line.photo.name, first=taken[line.number]))
        else:
            taken[line.number] = row.number
            matched.append((row, line))
    untold = [line for line in sheet.lines if line.number not in taken]
    return matched, [*wrong, *_gone(rows, sheet, untold)]


def _gone(rows: Sequence[Row], sheet: Sheet, untold: Sequence[Line]) -> Iterator[Told]:
    """The rows that the sheet had when it was made; one that does not know was made of the whole set."""
    above = rows[0].above if rows else 1
    places = [base.place(row.text(base.KEY)) for row in rows]
    known = [place for place in places if place is not None]
    if len(known) < len(places) or not known or {place.of for place in known} == {len(sheet.lines)}:
        for line in untold:
            yield told(MISSING, row=line.number + above, name=line.photo.name)
        return
    there = set(known)
    for of in sorted({place.of for place in known}):
        for at in range(1, of + 1):
            if (at, of) not in there:
                yield told(GONE, row=at + above)


def _strange_columns(rows: Sequence[Row], columns: Mapping[str, Column]) -> list[Told]:
    known = {*columns, *_OTHERS}
    strange = dict.fromkeys(key for row in rows for key in row.cells if key not in known)
    return [told(STRANGE_COLUMN, column=key) for key in strange if key]


_OTHERS = frozenset(
    ["no", "picture_id", "file_name", "status", "sha256", "blockers", "warnings", "thumbnail", base.KEY]
)


def _difference(row: Row, line: Line, column: Column, before: str | None) -> Difference | None:
    assert column.field is not None
    wanted, now = base.plain(row.text(column.key)), base.plain(column.text(line))
    if wanted == now or (before is not None and base.digest(wanted) == before):
        return None
    value = column.field.kind.parse(wanted)
    if not column.field.kind.by_language and value == line.credits.get(column.field):
        return None
    is_conflict = before is not None and base.digest(now) != before
    return Difference(
        line.photo.path, row.number, column.field, column.language, now, wanted, value, is_conflict
    )

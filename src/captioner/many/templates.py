"""Templates, the trade's stationery pad: texts for some fields at once, with variables in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from captioner.credits import CAPTION
from captioner.edits import Edit, Way
from captioner.errors import WrongValue, reason, reason_of, wrong_in
from captioner.many import variables
from captioner.many.variables import Around, Cell, Variable
from captioner.photo import Photo
from captioner.texts import X_DEFAULT


@dataclass(frozen=True)
class Line:
    """What goes into one field, and how; the language is that of the text, whichever field it is for."""

    cell: Cell
    text: str
    way: Way = Way.REPLACE

    @property
    def named(self) -> tuple[Variable, ...]:
        """The variables in it, but for what the field itself holds."""
        found = (part for part in variables.parts(self.text) if isinstance(part, Variable))
        return tuple(one for one in found if not variables.is_own(one, self.cell))

    @property
    def builds_on_what_is_there(self) -> bool:
        """Whether what the field holds is part of what it will hold."""
        return self.way is not Way.REPLACE or any(map(self._is_own, variables.parts(self.text)))

    def applied(self, photo: Photo, around: Around) -> Photo:
        """The photo after it. Raises WrongValue."""
        edit = self.edit(photo, around)
        return photo if edit is None else edit.applied(photo)

    def edit(self, photo: Photo, around: Around) -> Edit | None:
        """What it comes to on this photo; None where it stands there already, which is not put there twice.

        A translation that is not there is not begun by what only builds on it. Raises WrongValue.
        """
        field, language = self.cell
        try:
            pieces = [self._worth(part, photo, around) for part in variables.parts(self.text)]
        except ValueError as error:
            raise wrong_in(field.key, reason_of(error)) from None
        there = self._there(photo)
        if self._stands(there, pieces) if there else self._has_nothing_to_build_on():
            return None
        return Edit(field, ("".join(pieces),), language, self.way)

    def _has_nothing_to_build_on(self) -> bool:
        is_translation = self.cell.field.kind.by_language and self.cell.language != X_DEFAULT
        return is_translation and any(map(self._is_own, variables.parts(self.text)))

    def _worth(self, part: variables.Part, photo: Photo, around: Around) -> str:
        return part if isinstance(part, str) else variables.worth(part, photo, self.cell, around)

    def _there(self, photo: Photo) -> str:
        field, language = self.cell
        return (
            photo.credits.texts(field).get(language, "")
            if field.kind.by_language
            else photo.credits.text(field)
        )

    def _stands(self, there: str, pieces: Sequence[str]) -> bool:
        """Whether the field begins and ends already as this would make it."""
        if self.cell.field.kind.several:
            return False
        if self.way is Way.APPEND:
            return _ends(there, "".join(pieces).strip())
        if self.way is Way.PREPEND:
            return _begins(there, "".join(pieces).strip())
        own = [at for at, part in enumerate(variables.parts(self.text)) if self._is_own(part)]
        if self.way is not Way.REPLACE or len(own) != 1:
            return False
        before, after = "".join(pieces[: own[0]]).strip(), "".join(pieces[own[0] + 1 :]).strip()
        return bool(before or after) and _begins(there, before) and _ends(there, after)

    def _is_own(self, part: variables.Part) -> bool:
        return isinstance(part, Variable) and variables.is_own(part, self.cell)


def _begins(there: str, text: str) -> bool:
    return there.startswith(text) and not (there[len(text) :][:1].isalnum() and text[-1:].isalnum())


def _ends(there: str, text: str) -> bool:
    before = there.removesuffix(text)
    return there.endswith(text) and not (before[-1:].isalnum() and text[:1].isalnum())


@dataclass(frozen=True)
class Template:
    """A named set of lines. A line sees what the lines that it names have put."""

    name: str
    lines: tuple[Line, ...] = ()

    def wrong(self, told: Mapping[str, str] | None = None) -> list[str]:
        """What is wrong with it, in sentences; nothing where it can be used."""
        found: list[str] = []
        for line in self.lines:
            try:
                wrong = variables.unknown(line.text, told or {})
            except ValueError as error:
                wrong = [reason_of(error)]
            found += [wrong_in(line.cell.field.key, why).why for why in wrong]
        if not found:
            try:
                _ordered(self.lines)
            except WrongValue as error:
                found.append(error.what)
        return found

    def applied(self, photo: Photo, around: Around = Around()) -> Photo:  # noqa: B008 - frozen
        """The photo with all lines filled in; raises WrongValue, and then has filled none."""
        for line in self.lines_for(photo):
            photo = line.applied(photo, around)
        return photo

    def lines_for(self, photo: Photo) -> Sequence[Line]:
        """The lines that this photo needs, each after those that fill the fields it names.

        Where the main text is in a language that has a line of its own, that one stands for it. Raises WrongValue
        where two name each other.
        """
        cells = {line.cell for line in self.lines}
        return [line for line in _ordered(self.lines) if not _is_told_better(line.cell, cells, photo)]


def _is_told_better(cell: Cell, cells: Collection[Cell], photo: Photo) -> bool:
    main = photo.credits.texts(cell.field).main_language
    return cell.language == X_DEFAULT != main and Cell(cell.field, main) in cells


@lru_cache(maxsize=64)
def _ordered(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    done: list[Line] = []
    left = list(lines)
    while left:
        free = [line for line in left if not any(_needs(line, other) for other in left if other is not line)]
        if not free:
            names = ", ".join(line.cell.field.key for line in left)
            raise WrongValue(reason("these fields name each other: {names}", names=names))
        done += free
        left = [line for line in left if line not in free]
    return tuple(done)


def _needs(line: Line, other: Line) -> bool:
    return any(_fills(other, variable, line) for variable in line.named)


def _fills(other: Line, variable: Variable, line: Line) -> bool:
    if other.cell.field.key != variable.name:
        return False
    if not other.cell.field.kind.by_language:
        return True
    asked = variable.form or (line.cell.language if line.cell.field.kind.by_language else X_DEFAULT)
    return other.cell.language == asked


WAYS = (Way.REPLACE, Way.APPEND, Way.PREPEND, Way.FILL)
"""How a line can meet what is there."""

_ENGLISH, _CYRILLIC = "{caption}\nPhoto by {photographer}", "{caption}\nФото: {photographer}"
STARTERS = (
    Template("Credit below the caption", (Line(Cell(CAPTION), _ENGLISH),)),
    Template(
        "Credit below the caption, in English, Russian, Kazakh and Ukrainian",
        (
            *(Line(Cell(CAPTION, tag), _ENGLISH) for tag in (X_DEFAULT, "en")),
            *(Line(Cell(CAPTION, tag), _CYRILLIC) for tag in ("ru", "kk", "uk")),
        ),
    ),
)
"""What the pad holds on the first day."""

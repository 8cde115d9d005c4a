"""The variables of a template: `{photographer}`, `{date:%d %B %Y}`, `{caption:ru}`, `{number:3}`, `{city?}`.

A name stands for what the photo says; what follows a colon says how; a question mark allows it to be empty.
Braces are doubled to be written: `{{`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import PurePath
from types import MappingProxyType
from typing import NamedTuple

from captioner import dates
from captioner.credits import DATE_TAKEN, FIELD, Field
from captioner.errors import Reason, reason
from captioner.many import months
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, language_tag

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAMED = re.compile(r"\s*(?P<name>[\w.]*?)\s*(?P<optional>\??)\s*(?::(?P<form>.*))?", re.DOTALL)
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Variable(NamedTuple):
    """One name in braces."""

    name: str
    form: str = ""
    may_be_empty: bool = False


Part = str | Variable


class Around(NamedTuple):
    """What a photo itself does not know: where it stands in its set, and what the set's story says."""

    number: int = 1
    of: int = 1
    told: Mapping[str, str] = _NOTHING
    """Further variables by name."""


class Cell(NamedTuple):
    """Where a text goes: a field, and the language of its words."""

    field: Field
    language: str = X_DEFAULT


class Empty(ValueError):
    """A variable stands for nothing on this photo."""


@lru_cache(maxsize=512)
def parts(text: str) -> tuple[Part, ...]:
    """A template's text, taken apart. Raises ValueError for a brace that stands alone."""
    found: list[Part] = []
    at = 0
    for token in _TOKEN.finditer(text):
        found.append(text[at : token.start()])
        at = token.end()
        if token[0] in ("{{", "}}"):
            found.append(token[0][0])
        elif token[1] is None:
            raise ValueError(
                reason(
                    "a single {brace} stands alone, double it to write it: {both}",
                    brace=token[0],
                    both=token[0] * 2,
                )
            )
        else:
            found.append(_variable(token[1]))
    return tuple(part for part in (*found, text[at:]) if part != "")


def _variable(inner: str) -> Variable:
    named = _NAMED.fullmatch(inner)
    if named is None:
        return Variable(inner)
    return Variable(named["name"], named["form"] or "", bool(named["optional"]))


def known(told: Mapping[str, str] = _NOTHING) -> tuple[str, ...]:
    """The names of all variables."""
    return (*dict.fromkeys((*FIELD, *_OF_THE_FILE, *told)),)


def unknown(text: str, told: Mapping[str, str] = _NOTHING) -> list[Reason]:
    """What stands in braces and is no variable, each with what may have been meant; ValueError as `parts`."""
    names = known(told)
    wrong = [part.name for part in parts(text) if isinstance(part, Variable) and part.name not in names]
    return [_not_known(name, names) for name in dict.fromkeys(wrong)]


def _not_known(name: str, names: tuple[str, ...]) -> Reason:
    near = difflib.get_close_matches(name.lower(), names, 1)
    if not near:
        return reason("{{{name}}} is no variable", name=name)
    return reason("{{{name}}} is no variable, did you mean {{{near}}}?", name=name, near=near[0])


def is_own(variable: Variable, cell: Cell) -> bool:
    """Whether the variable stands for what is in the cell already."""
    return variable.name == cell.field.key and variable.form in ("", cell.language)


def worth(variable: Variable, photo: Photo, cell: Cell, around: Around) -> str:
    """What the variable stands for in a text of this cell. Raises ValueError; Empty where it is nothing."""
    text = _found(variable, photo, cell, around)
    if text or variable.may_be_empty or is_own(variable, cell):
        return text
    raise Empty(reason("the photo has nothing for {{{name}}}", name=variable.name))


def words_of(photo: Photo, cell: Cell) -> str:
    """The language of the words in a cell: told, or the caption's own; `x-default` where nobody tells."""
    return (
        cell.language if cell.language != X_DEFAULT else photo.credits.texts(FIELD["caption"]).main_language
    )


def _found(variable: Variable, photo: Photo, cell: Cell, around: Around) -> str:
    if variable.name in around.told:
        return around.told[variable.name]
    if variable.name in _OF_THE_FILE:
        return _OF_THE_FILE[variable.name](photo, around, variable.form)
    field = FIELD.get(variable.name)
    if field is None:
        raise ValueError(_not_known(variable.name, known(around.told)))
    if field.kind.by_language:
        return _text(variable, photo, cell, field)
    if field.kind.several:
        names = photo.credits.entries(field)
        if cell.field.kind.several:
            return "; ".join(names)
        return variable.form.join(names) if variable.form else months.listed(names, words_of(photo, cell))
    if field is DATE_TAKEN:
        return _date(variable.form, photo, cell)
    return photo.credits.text(field)


def _text(variable: Variable, photo: Photo, cell: Cell, field: Field) -> str:
    texts = photo.credits.texts(field)
    language = language_tag(variable.form) if variable.form else cell.language
    # Between fields, the main text may be of the language asked for without saying so.
    return texts.get(language, "") if cell.field.kind.by_language or variable.form else texts.main


def _date(form: str, photo: Photo, cell: Cell) -> str:
    text = photo.credits.text(DATE_TAKEN)
    if not text:
        return ""
    if cell.field is DATE_TAKEN:
        return text
    words = words_of(photo, cell)
    moment = dates.read(text)
    return months.formed(moment, form, words) if form else months.spelled(moment, words)


def _time(photo: Photo, around: Around, form: str) -> str:
    text = photo.credits.text(DATE_TAKEN)
    if not text or not dates.read(text).has_time:
        return ""
    return months.formed(dates.read(text), form or "%H:%M", "en")


def _number(photo: Photo, around: Around, form: str) -> str:
    if form and not form.isdecimal():
        raise ValueError(
            reason("{{number:{form}}}: after the colon stands how many digits it has at least", form=form)
        )
    return f"{around.number:0{min(int(form or 1), 9)}d}"


def _filename(photo: Photo, around: Around, form: str) -> str:
    return photo.name


def _basename(photo: Photo, around: Around, form: str) -> str:
    return PurePath(photo.name).stem


def _folder(photo: Photo, around: Around, form: str) -> str:
    return photo.path.absolute().parent.name


def _count(photo: Photo, around: Around, form: str) -> str:
    return str(around.of)


def _camera(photo: Photo, around: Around, form: str) -> str:
    return photo.camera.name()


_OF_THE_FILE: Mapping[str, Callable[[Photo, Around, str], str]] = {
    "time": _time,
    "filename": _filename,
    "basename": _basename,
    "folder": _folder,
    "number": _number,
    "count": _count,
    "camera": _camera,
}

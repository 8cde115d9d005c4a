"""The templates of a desk, one of its own lists: `templates.json`, which people can read and hand on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from captioner import desk_lists
from captioner.credits import FIELD
from captioner.desk_lists import ListFile
from captioner.errors import CaptionerError, WrongValue
from captioner.many.templates import STARTERS, WAYS, Line, Template
from captioner.many.variables import Cell
from captioner.texts import X_DEFAULT, language_tag

TEMPLATES = ListFile("captioner-templates", "templates", "templates")
Json = dict[str, Any]
_OF_LINE = {"field", "text", "way", "language"}
_WAYS = {way.name.lower(): way for way in WAYS}


@dataclass(frozen=True)
class Pad:
    """The templates in their order, and what could not be understood, in sentences."""

    templates: tuple[Template, ...] = ()
    notes: tuple[str, ...] = ()

    def named(self, name: str) -> Template | None:
        """The template of this name, whatever the case; None where there is none."""
        exact = [one for one in self.templates if one.name == name]
        near = [one for one in self.templates if one.name.casefold() == name.casefold()]
        return next(iter((*exact, *near)), None)


def usual_path() -> Path:
    """Where the desk's own lists are kept."""
    return desk_lists.folder() / "templates.json"


def read(path: Path) -> Pad:
    """The templates in a file; those of the first day where there is none. Raises Damaged and CaptionerError."""
    if not path.exists():
        return Pad(STARTERS)
    templates, notes = [], []
    for entry in desk_lists.read(TEMPLATES, path):
        try:
            templates.append(_template(entry))
        except WrongValue as error:
            notes.append(error.what)
    return Pad(tuple(templates), tuple(notes))


def keep(path: Path, template: Template, former: str = "") -> None:
    """Keep a template, in the place of the one that bore the *former* name or bears its own. Raises CaptionerError."""
    _change(path, partial(_with, [template], former))


def forget(path: Path, name: str) -> None:
    """Keep the template of this name no longer. Raises CaptionerError."""
    _change(path, lambda entries: [e for e in entries if _name(e) != name or not _is_understood(e)])


def arrange(path: Path, names: Sequence[str]) -> None:
    """Keep them in this order, any others behind them: the first nine have keys. Raises CaptionerError."""
    place = {name: at for at, name in enumerate(names)}
    _change(path, partial(sorted, key=lambda entry: place.get(_name(entry), len(place))))


def take_in(path: Path, given: Path) -> list[str]:
    """Keep the templates of another file, too, and return their names; one whose name is taken gets another.

    Raises CaptionerError, also for a file that holds none.
    """
    if not given.exists():
        raise CaptionerError("is not there", given, "check the name, or whether it was moved")
    coming = [_template(entry) for entry in desk_lists.read(TEMPLATES, given)]
    known = {one.name: one for one in read(path).templates}
    new = [one for one in coming if known.get(one.name) != one]
    renamed: list[Template] = []
    for one in new:
        taken = {*known, *(other.name for other in renamed)}
        renamed.append(Template(_free(one.name, taken), one.lines))
    if renamed:
        _change(path, partial(_with, renamed, ""))
    return [one.name for one in renamed]


def give_out(templates: Sequence[Template], path: Path) -> None:
    """Write these templates into a file of their own. Raises CaptionerError."""
    desk_lists.give_out(TEMPLATES, path, [_json(one) for one in templates])


def _free(name: str, taken: set[str]) -> str:
    return name if name not in taken else next(new for n in count(2) if (new := f"{name} {n}") not in taken)


def _with(templates: Sequence[Template], former: str, entries: list[Json]) -> list[Json]:
    for template in templates:
        new, names = _json(template), [_name(entry) if _is_understood(entry) else None for entry in entries]
        place = next((names.index(name) for name in (former, template.name) if name in names), None)
        if place is None:
            entries = [*entries, new]
        else:
            entries = [*entries[:place], {**entries[place], **new}, *entries[place + 1 :]]
            entries = [e for at, e in enumerate(entries) if at == place or names[at] != template.name]
    return entries


def _name(entry: Json) -> str:
    return str(entry.get("name", ""))


def _change(path: Path, change: Callable[[list[Json]], list[Json]]) -> None:
    def changed(entries: list[Json]) -> list[Json]:
        return change(entries if path.exists() else [_json(one) for one in STARTERS])

    desk_lists.change(TEMPLATES, path, changed)


def _json(template: Template) -> Json:
    return {"name": template.name, "lines": [_line_json(line) for line in template.lines]}


def _line_json(line: Line) -> Json:
    told = {"language": line.cell.language} if line.cell.language != X_DEFAULT else {}
    return {"field": line.cell.field.key, "text": line.text, "way": line.way.name.lower(), **told}


def _template(entry: Json) -> Template:
    """Raises WrongValue for one that this captioner does not understand whole: half of it would be another."""
    name, lines = entry.get("name"), entry.get("lines")
    if not isinstance(name, str) or not name.strip() or not isinstance(lines, list):
        raise WrongValue("a template without a name or lines was left out")
    try:
        return Template(name, tuple(_line(line) for line in lines))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise WrongValue(
            f"the template “{name}” was left out: it holds what this captioner does not know"
        ) from None


def _is_understood(entry: Json) -> bool:
    """What is not stays as it is, whatever its name: nobody here has seen it."""
    try:
        _template(entry)
    except WrongValue:
        return False
    return True


def _line(found: Json) -> Line:
    text = found["text"]
    if not isinstance(text, str) or not found.keys() <= _OF_LINE:
        raise TypeError
    language = language_tag(str(found.get("language", X_DEFAULT)))
    return Line(Cell(FIELD[found["field"]], language), text, _WAYS[found.get("way", "replace")])

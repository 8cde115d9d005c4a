"""Names of copies: by a template, safe on every system, each once, never leaving the folder."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

import regex

from captioner.credits import CAPTION
from captioner.errors import WrongValue, reason, reason_of
from captioner.many import variables
from captioner.many.variables import Around, Cell, Variable
from captioner.photo import Photo

_LONGEST = 120
"""Bytes: room for an ending, and for a number, in 255."""
_UNSAFE = regex.compile(r"[\p{C}\p{Z}<>:\"/\\|?*#%&{}$!'@+`=,;~^\[\]()]+")
_RUNS = regex.compile(r"[-_.]*-[-_.]*")
_RESERVED = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{name}{number}" for name in ("com", "lpt") for number in "0123456789¹²³"),
    )
)


def names_of(
    photos: Sequence[Photo],
    template: str,
    story: str,
    worded: Callable[[str], str] = str,
    numbers: Sequence[int] = (),
) -> list[str]:
    """The names of the copies, without their endings; *worded* says each as it may be said.

    Photos are counted from one where their *numbers* are not told.

    Raises WrongValue where the template cannot be understood.
    """
    told = {"story": story or "picture"}
    try:
        wrong = variables.unknown(template, told)
    except ValueError as error:
        wrong = [reason_of(error)]
    if wrong:
        raise WrongValue(reason("names of copies: {why}", why=wrong[0]))
    found: list[str] = []
    used: set[str] = set()
    for number, photo in zip(numbers or range(1, len(photos) + 1), photos, strict=True):
        name = (
            safe(worded(_filled(template, photo, Around(number, len(photos), told)))) or f"picture-{number}"
        )
        found.append(_unused(name, used))
        used.add(found[-1].casefold())
    return found


def safe(text: str) -> str:
    """The text as a file may be called anywhere: no separators, no marks that shells or addresses take apart."""
    plain = unicodedata.normalize("NFC", text)
    joined = _RUNS.sub("-", _UNSAFE.sub("-", plain)).strip("-_. ")
    cut = joined.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").rstrip("-_. ")
    return f"{cut}-" if cut.casefold().partition(".")[0] in _RESERVED else cut


def _filled(template: str, photo: Photo, around: Around) -> str:
    worth = []
    for part in variables.parts(template):
        if isinstance(part, Variable):
            # What a photo does not say is left out of its name, not a reason to have none.
            lenient = part._replace(may_be_empty=True)
            worth.append(variables.worth(lenient, photo, Cell(CAPTION), around).replace(".", "-"))
        else:
            worth.append(part)
    return "".join(worth)


def _unused(name: str, used: set[str]) -> str:
    tried, number = name, 1
    while tried.casefold() in used:
        number += 1
        tried = f"{name}-{number}"
    return tried

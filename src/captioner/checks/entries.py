"""What one entry of a credit holds: several names, a name with its agency, a name in capitals only.

A company is one name, and so is a surname before its first name: Smith & Sons; Nusimbekov, Timur.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

_FLAGS = regex.IGNORECASE | regex.VERSION0
_SPLIT = regex.compile(
    r"\s*[,;|\n\t]\s*(?:(?:and|und|и|және|та|і)\s+)?|\s*/\s*|\s*[&+]\s*|\s+(?:and|with|und|и|және|мен|бен|пен|та|і|й)\s+",
    _FLAGS,
)
_COMPANY = regex.compile(
    r"\b(?:co|company|sons?|brothers|bros|partners?|associates|ltd|inc|llc|llp|gmbh|corp|plc|jr|sr|ii|iii|iv|m\.?d|ph\.?d"
    r"|ко|сыновья|сын|братья|партн[её]ры|компания|компани|ооо|ип|тоо|жшс)\b\.?$",
    _FLAGS,
)
_AGENCY = regex.compile(
    r"\b(?:agency|agence|agentur|agencia|images?|press|photos?|pictures|pool|news|media|studios?|stock|archives?|library"
    r"|collection|museum|foundation|university|ministry|times|post|herald|tribune|guardian|reuters|associated press"
    r"|getty|magnum|bloomberg|anadolu|xinhua|shutterstock|alamy|tass|sputnik|kazinform|vlast|azattyq|corbis|sipa|keystone"
    r"|агентств\p{L}*|новости|пресс\p{L}*|фото|медиа|архив\p{L}*|студия|редакция|газета|журнал|музей|министерств\p{L}*"
    r"|агенттіг\p{L}*|ақпарат|мұрағат\p{L}*|министрліг\p{L}*|агенція|новини|архів\p{L}*|укрінформ|казинформ|қазақпарат|kaztag|казтаг|қазтаг|interfax|интерфакс|інтерфакс|unian|уніан|унн|tengrinews"
    r"|zakon|ukrinform|азаттық|afp|epa)\b",
    _FLAGS,
)
_ACRONYM = regex.compile(r"\p{Lu}{2,6}(?:[ .-]\p{Lu}{2,6})?")
_VIA = regex.compile(
    r"(?P<name>[^/]+?)\s+(?:(?:exclusively|specially?|специально)\s+)?"
    r"(?:via|for|через|для|үшін|through|courtesy of)\s+(?P<agency>.+)",
    _FLAGS,
)
_BESIDE = regex.compile(
    r"(?P<name>[^/()|]+?)\s*"
    r"(?:/\s*(?P<agency>.+)|\(\s*(?P<agency>[^()]+)\)|\s[-–—|]\s*(?P<agency>.+)|,\s*(?P<agency>[^,]+))",
    _FLAGS,
)
_AGENCY_FIRST = regex.compile(r"(?P<agency>[^/|]+?)\s*[/|]\s*(?P<name>.+)")
_LETTERS = regex.compile(r"\p{L}[\p{L}\p{M}'’ʼ.-]*+")
_LETTER = regex.compile(r"\p{L}")
_CASED = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}]")
_HANDLE = regex.compile(r"[@#_\d]|://|\.\p{L}{2,}$")
_LONGEST = 400
"""Characters; what is longer is no name."""
_PARTICLES = (
    " de da do dos das del della di du la le les van von der den ter ten zu bin ibn al el"
    " фон де ван ибн аль оглы ұлы қызы "
)
_ACRONYMS = frozenset(
    ("NASA", "TASS", "ANSA", "NOAA", "UNHCR", "UNICEF", "OSCE", "NATO", "USAF", "ТАСС", "ОБСЕ", "НАТО")
)


class Several(NamedTuple):
    """The names in one entry. Not sure where only a part of one may be a name: Timur and Anna Nusimbekov."""

    names: tuple[str, ...]
    is_sure: bool


class WithAgency(NamedTuple):
    """An entry that names a person and an agency."""

    photographer: str
    agency: str


@lru_cache(maxsize=1 << 12)
def several(entry: str) -> Several | None:
    """The names that one entry holds; None where it holds one, or a name with its agency."""
    if len(entry) > _LONGEST or with_agency(entry) is not None:
        return None
    parts = _parts(entry)
    if len(parts) < 2 or any(_COMPANY.search(part) for part in parts[1:]) or is_agency(entry):
        return None
    lengths = [len(_LETTERS.findall(part)) for part in parts]
    if not all(lengths) or not all(map(_begins_as_a_name, parts)):
        return None
    if max(lengths) == 1:
        is_one = len(parts) == 2 and ("," in entry or "&" in entry)
        return None if is_one else Several(tuple(parts), is_sure=False)
    return Several(tuple(parts), is_sure=all(map(_is_whole_name, parts)))


def _parts(entry: str) -> list[str]:
    """The names; those with the surname first stay whole between semicolons."""
    found: list[str] = []
    for part in filter(None, map(str.strip, entry.split(";"))):
        smaller = [name.strip() for name in _SPLIT.split(part) if name.strip()]
        is_one = (
            ";" in entry and len(smaller) == 2 and all(len(_LETTERS.findall(name)) == 1 for name in smaller)
        )
        found += [part] if is_one else smaller
    return found


@lru_cache(maxsize=1 << 12)
def with_agency(entry: str) -> WithAgency | None:
    """Person and agency of `X/AFP`, `X via Y`, `X for Y`, `X (Reuters)`, `AP/X`; None where there is no agency."""
    if len(entry) > _LONGEST:
        return None
    entry = " ".join(entry.split())
    told = _VIA.fullmatch(entry)
    if told and _is_person(told["name"]) and _begins_as_a_name(told["agency"]):
        return WithAgency(told["name"], told["agency"])
    told = _BESIDE.fullmatch(entry)
    if told and _is_person(told["name"]):
        agency = told["agency"].strip()
        # A single word after a stroke is an agency nobody knows, or yet; after a comma it may be anything.
        is_word = "/" in entry and len(_LETTERS.findall(agency)) == 1 and _begins_as_a_name(agency)
        if is_agency(agency) or is_word:
            return WithAgency(told["name"].strip(), agency)
    told = _AGENCY_FIRST.fullmatch(entry)
    if told and is_agency(told["agency"]) and _is_person(told["name"]):
        return WithAgency(told["name"].strip(), told["agency"].strip())
    return None


def is_agency(text: str) -> bool:
    """Whether a text has an agency's words, or is an acronym, or two: MTI/AP."""
    parts = [part.strip() for part in text[:_LONGEST].split("/")]
    return bool(_AGENCY.search(text[:_LONGEST])) or all(map(_ACRONYM.fullmatch, parts))


def is_all_caps(name: str) -> bool:
    """Whether a name stands in capitals only; not initials, agencies and artists such as JR."""
    words = _LETTERS.findall(name)
    if len(words) < 2 or max(map(len, words)) < 4 or not _ACRONYMS.isdisjoint(words) or _AGENCY.search(name):
        return False
    return name.upper() == name and bool(_CASED.search(name))


def is_all_lower(name: str) -> bool:
    """Whether a name stands in small letters only; not names of accounts, nor scripts without capitals."""
    letters = _LETTER.findall(name)
    if len(letters) < 3 or _HANDLE.search(name) or not all(map(_CASED.match, letters)):
        return False
    return name.lower() == name


def _is_person(text: str) -> bool:
    """Two words or more that begin as names do, none of them an agency's."""
    words = _LETTERS.findall(text)
    is_long_enough = 2 <= len(words) <= 5 or (len(words) == 1 and "." in words[0])
    return is_long_enough and _begins_as_a_name(text) and _begins_as_a_name(words[-1]) and not is_agency(text)


def _is_whole_name(text: str) -> bool:
    words = _LETTERS.findall(text)
    return 2 <= len(words) <= 5 and all(
        _begins_as_a_name(word) or f" {word} " in _PARTICLES for word in words
    )


def _begins_as_a_name(text: str) -> bool:
    letter = _LETTER.search(text)
    return letter is not None and not letter[0].islower()

"""Names of places as one set spells them: which of them are one place's, in one script, and in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex
from rapidfuzz import fuzz

from captioner.checks import countries
from captioner.checks.folding import folded

_NEAR = 86
"""Of 100: words of places' names that are more alike are one word, spelled in two ways."""
_LIKE = 75
"""Of 100: names that are less alike as a whole need no closer look."""
_LEAST = 5
"""Letters: shorter words are another place's if one letter differs."""
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_LATIN = regex.compile(r"\p{Latin}")
_TELLING = tuple(map(regex.compile, ("[әғқңөұүһ]|^орал$", "[іїєґ]|[сцз]ьк|^одеса$")))
"""What shows that a name is Kazakh, or that it is Ukrainian; both have і."""
_WORD = regex.compile(r"[\p{L}\p{M}'’ʼ]+|\d+")

# Places that were renamed, or have an English and a local spelling that no folding joins; one script to a group.
_RENAMED = (
    "Almaty; Alma-Ata; Alma Ata; Verny",
    "Алматы; Алма-Ата; Алма Ата",
    "Astana; Nur-Sultan; Nursultan; Akmola; Tselinograd",
    "Астана; Нур-Султан; Нұр-Сұлтан; Акмола; Целиноград",
    "Oral; Uralsk",
    "Oskemen; Ust-Kamenogorsk",
    "Semey; Semipalatinsk",
    "Семей; Семипалатинск",
    "Aqtau; Shevchenko",
    "Kostanay; Kustanay; Kustanai",
    "Костанай; Кустанай",
    "Shymkent; Chimkent",
    "Шымкент; Чимкент",
    "Taraz; Zhambyl; Dzhambul",
    "Turkistan; Turkestan",
    "Туркистан; Туркестан",
    "Bishkek; Frunze",
    "Kyiv; Kiev",
    "Kharkiv; Kharkov",
    "Odesa; Odessa",
    "Lviv; Lvov",
    "Dnipro; Dnepr; Dnipropetrovsk; Dnepropetrovsk",
    "Mykolaiv; Nikolaev; Nikolayev",
    "Luhansk; Lugansk",
    "Zaporizhzhia; Zaporozhye",
    "Chornobyl; Chernobyl",
    "Chisinau; Kishinev",
    "Tbilisi; Tiflis",
)


def usual(names: Sequence[str], are_countries: bool) -> Mapping[str, str]:
    """By spelling, how the set spells that place more commonly; *names* come commonest first."""
    return _usual(tuple(names), are_countries)


@lru_cache(maxsize=1 << 7)
def _usual(names: tuple[str, ...], are_countries: bool) -> Mapping[str, str]:
    found: dict[str, str] = {}
    seen: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        key = _joined(name)
        renamed = _renamed(key)
        # Spelled otherwise, a name mostly still begins with the same letter; countries are few.
        initials = {""} if are_countries else {one[:1] for one in (key, *renamed)}
        for initial in sorted(initials):
            usual_one = next(
                (
                    other
                    for other, its in seen.get(initial, ())
                    if (are_countries or its in renamed or fuzz.ratio(key, its, score_cutoff=_LIKE))
                    and is_other_spelling(name, other, are_countries)
                ),
                None,
            )
            if usual_one is not None:
                found[name] = usual_one
                break
        else:
            for initial in initials:
                seen.setdefault(initial, []).append((name, key))
    return found


@lru_cache(maxsize=1 << 15)
def is_other_spelling(one: str, other: str, are_countries: bool = False) -> bool:
    """Whether two names are one place's, spelled in two ways, and not in two languages."""
    if _script(one) != _script(other) or _are_of_two_languages(one, other):
        return False
    if one.casefold() == other.casefold():
        return one != other
    if are_countries:
        of_one, of_other = countries.named(one), countries.named(other)
        if of_one and of_other:
            return not of_one.isdisjoint(of_other) and not countries.are_in_two_languages(one, other)
    key, its = _joined(one), _joined(other)
    if key == its or its in _renamed(key):
        return True
    return _are_near(_words(one), _words(other))


def _are_near(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Word by word: East and West Kazakhstan are two regions, Nikolaev and Nikolaevsk two cities."""
    if len(words) != len(others):
        return False
    return all(
        mine == its
        or (
            min(len(mine), len(its)) >= _LEAST
            and abs(len(mine) - len(its)) < 2
            and fuzz.ratio(mine, its) >= _NEAR
        )
        for mine, its in zip(words, others, strict=True)
    )


def _script(name: str) -> str:
    return "cyrillic" if _CYRILLIC.search(name) else "latin" if _LATIN.search(name) else ""


def _are_of_two_languages(one: str, other: str) -> bool:
    """Whether the letters of just one of them show that it is Kazakh, or Ukrainian."""
    return any(bool(sign.search(one.lower())) != bool(sign.search(other.lower())) for sign in _TELLING)


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> tuple[str, ...]:
    return tuple(folded(word) or word for word in _WORD.findall(name))


def _joined(name: str) -> str:
    return "".join(_words(name))


def _renamed(key: str) -> frozenset[str]:
    """All names of a place that has several."""
    return _groups().get(key, frozenset())


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _RENAMED:
        keys = frozenset(map(_joined, line.split("; ")))
        found |= dict.fromkeys(keys, keys)
    return found

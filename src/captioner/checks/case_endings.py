"""Names as Russian, Ukrainian and Kazakh sentences inflect them, brought back to how they stand by themselves.

By a closed list of endings. What an ending cannot decide stays undecided: `Александра Петрова` is a woman, or
what belongs to Александр Петров.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

import regex

_MAN, _WOMAN = "man", "woman"
# What a case makes of an ending: `ending: what stood there before`, `-` for nothing. ё is е here, a final ь is nothing.
# fmt: off
_CASES: dict[str, tuple[str, ...]] = {
    _MAN: (
        "а:-,о я:й,- ого:ий,ой,ый его:ий ы:а и:а,я і:а,я ї:я",
        "у:-,о ю:й,- ому:ий,ой,ый ему:ий е:а,я і:а,я ї:я ові:-,о еві:-,й єві:й",
        "а:-,о я:й,- ого:ий,ой,ый его:ий у:а ю:я",
        "ом:-,о ем:-,й єм:й ым:-,ий,ый,ой им:-,ий,ой,й ой:а ей:а,я ою:а ею:а,я єю:я",
        "е:-,й,а,я и:й ом:ий,ой,ый ем:ий і:-,о,й,а,я ї:й,я ові:-,о еві:-,й єві:й",
    ),
    _WOMAN: (
        "ы:а и:а,я,- і:а,я,- ї:я ой:а,ая ей:а,яя ої:а,ая",
        "е:а,я и:я,- зі:га ці:ка сі:ха і:а,я,- ї:я ой:а,ая ей:а,яя ій:а,ая",
        "у:а ю:я ую:ая юю:яя",
        "ой:а,ая ей:а,я,яя ою:а,ая ею:а,я,яя єю:я ью:-",
        "е:а,я и:я,- зі:га ці:ка сі:ха і:а,я,- ї:я ой:а,ая ей:а,яя ій:а,ая",
    ),
}
_CALLED = "е:- у:- ю:й,- о:а е:я є:я"
_KAZAKH_WHOSE = ("ның", "нің", "дың", "дің", "тың", "тің")
_KAZAKH = (
    *_KAZAKH_WHOSE,
    "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те", "дан", "ден", "тан", "тен",
    "нан", "нен", "мен", "бен", "пен", "лар", "лер", "дар", "дер", "тар", "тер", "дікі", "тікі", "нікі",
)
_AFTER_SON_AND_DAUGHTER = ("н", "на", "не", "нда", "нде")
# Women whose names look like what belongs to a man: Александра, Рената, Камиля.
_WOMEN_TOO = (
    "августа августина адриана азиза айдана айжана айнура айсара александра алена алима амина амира ангелина "
    "аполлинария ариана арьяна асима аяна богдана валентина валериана валерия виктория виталия владислава "
    "габриэла галия гульнара гүлнара дана даниэла даяна диана диляра динара евгения ельнара жамиля жана "
    "жанара зарина захира злата зухра ивана илнара ильмира ильнара иоанна камала камила камиля карима карина "
    "клавдия корнелия кристиана латифа лиана любомира мадина майя малика мариана марина марьяна милана милена "
    "мира мирослава мишела надира назара назира назифа наиля наима наргиза насима нигара нура нурия павла "
    "паула петра радмира раиля рамила рамиля расима рафика рахима рашида рая раяна рената роберта руслана "
    "сабина сабира саида салима салиха самира святослава симона снежана станислава стефания тамара тахира "
    "фарида хабиба халида халима хамида шакира шамиля шарифа шафика шахида эльвира эльмира эльнара эмилия "
    "юлиана юлия янина ярослава "
)
# fmt: on
_WOMEN = frozenset(_WOMEN_TOO.split())
_VOWELS = frozenset("аеёиоуыэюяәіїєөүұ")
_CYRILLIC = regex.compile(r"\p{Cyrillic}+")
_SHORTEST = 2
"""Letters of a name before its ending."""
_MOST_WORDS = 5


_MOST_READINGS = 64
_Rows = Sequence[tuple[str, tuple[str, ...]]]


class Reading(NamedTuple):
    """What an inflected name may be by itself; not sure where the words may be another's name as they stand."""

    words: tuple[str, ...]
    is_sure: bool


class _Word(NamedTuple):
    bare: str
    lost: str


def _table(cases: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = (entry.split(":") for entry in cases.split())
    return tuple(
        (ending, tuple(base.replace("-", "") for base in bases.split(","))) for ending, bases in rows
    )


_ENDINGS = {whose: tuple(map(_table, cases)) for whose, cases in _CASES.items()}
_ALL_ENDINGS = tuple(dict.fromkeys(row for cases in _ENDINGS.values() for case in cases for row in case))
_OF_HERS = tuple(before + after for before in ("ов", "ев", "єв", "ин", "ін") for after in ("ой", "ою", "ій"))
_SURE = frozenset(("ого", "его", "ому", "ему", "ові", "еві", "єві", "ої"))


@lru_cache(maxsize=1 << 12)
def bare(word: str) -> frozenset[str]:
    """All that a word of a Russian or Ukrainian text may be without its case ending; not the word itself."""
    word = _plain(word)
    if not _CYRILLIC.fullmatch(word):
        return frozenset()
    rows = (*_ALL_ENDINGS, *_table(_CALLED))
    return frozenset(base.bare for base in _without(word, rows))


@lru_cache(maxsize=1 << 12)
def bare_kazakh(word: str) -> frozenset[str]:
    """All that a word of a Kazakh text may be without one or two endings; not the word itself."""
    found = set(_without_kazakh(_plain(word)))
    return frozenset(found.union(*map(_without_kazakh, found)))


def readings(words: Sequence[str]) -> Iterator[Reading]:
    """What names in one case, all their words together, are by themselves; not the name as it stands.

    A word that another follows after a hyphen ends in the hyphen: it may stay as it is, as in Касым-Жомарта.
    """
    if not 0 < len(words) <= _MOST_WORDS:
        return
    plain = [_plain(word) for word in words]
    yield from _kazakh_readings(plain)
    for whose, cases in _ENDINGS.items():
        for case in cases:
            ways = [tuple(_ways(word, whose, case)) for word in plain]
            for chosen in islice(product(*ways), _MOST_READINGS):
                if any(word.lost for word in chosen):
                    yield Reading(tuple(word.bare for word in chosen), _is_sure(plain, chosen, whose))


def _ways(word: str, whose: str, case: _Rows) -> Iterator[_Word]:
    """How a word may have come to stand as it does in this case."""
    goes_on = word.endswith("-")
    word = word.rstrip("-")
    if goes_on or not _CYRILLIC.fullmatch(word) or len(word) == 1 or _stays(word, whose):
        yield _Word(word, "")
    if _CYRILLIC.fullmatch(word) and len(word) > 1:
        yield from _without(word, case)


def _stays(word: str, whose: str) -> bool:
    """Whether a name of that form is the same in all cases: Айгуль of a woman, Шевченко, Черных."""
    if whose == _WOMAN:
        return word[-1] not in "ая"
    return (word[-1] in _VOWELS and word[-1] not in "ая") or word.endswith("х")


def _is_sure(words: Sequence[str], chosen: Sequence[_Word], whose: str) -> bool:
    if whose == _MAN and not _WOMEN.isdisjoint(words):
        return False
    lost = [word.lost for word in chosen if word.lost]
    if len(lost) > 1 or not _SURE.isdisjoint(lost):
        return True
    # A woman's surname as nothing else ends: Айгуль Нусимбековой.
    return whose == _WOMAN and any(word.endswith(_OF_HERS) for word in words)


def _kazakh_readings(words: Sequence[str]) -> Iterator[Reading]:
    """Kazakh inflects only the last word; only whose it is stands where a name alone is meant."""
    *before, last = words
    for ending in _KAZAKH_WHOSE:
        if last.endswith(ending) and len(last) - len(ending) > _SHORTEST:
            yield Reading((*before, last[: -len(ending)]), is_sure=True)


def _without(word: str, rows: _Rows) -> Iterator[_Word]:
    for ending, bases in rows:
        if not word.endswith(ending) or len(word) - len(ending) < _SHORTEST:
            continue
        stem = word[: -len(ending)]
        for base in bases:
            if not base and stem[-1] in _VOWELS:
                continue
            yield _Word(stem + base, ending)
            if not base:
                yield from (_Word(other, ending) for other in _with_the_vowel(stem))


def _with_the_vowel(stem: str) -> Iterator[str]:
    """The vowel that goes before an ending: Павла is Павел, Кравца is Кравец, Льва is Лев."""
    before, last = stem[:-1], stem[-1]
    if len(stem) < _SHORTEST or last in _VOWELS or before[-1:] in _VOWELS or last in "ьй":
        return
    kept = before.rstrip("ьй")
    yield kept + "е" + last
    if kept == before:
        yield kept + "о" + last


def _without_kazakh(word: str) -> Iterator[str]:
    for ending in _KAZAKH:
        if word.endswith(ending) and len(word) - len(ending) > _SHORTEST:
            yield word[: -len(ending)]
    for ending in _AFTER_SON_AND_DAUGHTER:
        if word.endswith(("лы" + ending, "зы" + ending, "ғлы" + ending)):
            yield word[: -len(ending)]


def _plain(word: str) -> str:
    return word.lower().replace("ё", "е")

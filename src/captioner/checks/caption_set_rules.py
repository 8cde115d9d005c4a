"""Rules over the captions of the whole set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from captioner.checks.finding import Found, told
from captioner.checks.mentions import Lookout
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CAPTION
from captioner.people.person import Person

_MANY, _SHARE, _LEAST_SET = 3, 0.2, 5


def caption_repeated(gathering: Gathering) -> Iterator[Found]:
    """Several photos have the same caption, word for word.

    Each picture shows another moment: say which. Frames of one series may share a caption, if your desk wants it so.
    """
    count = len(gathering.shots)
    times = Counter([shot.caption_words for shot in gathering.shots])
    repeated = {text for text, many in times.items() if many > 1 and text}
    same: dict[str, list[Path]] = defaultdict(list)
    if repeated:
        for shot in gathering.shots:
            if shot.caption_words in repeated:
                same[shot.caption_words].append(shot.path)
    for text, paths in same.items():
        is_large_share = count >= _LEAST_SET and len(paths) > max(1, _SHARE * count)
        if len(paths) >= _MANY or is_large_share:
            for path in paths:
                others = tuple(other for other in paths if other != path)
                message = told("{count} photos have this caption", count=len(paths))
                yield Found(message, CAPTION, text[:80], path=path, others=others)


def name_spelled_differently(gathering: Gathering) -> Iterator[Found]:
    """The captions of the set spell one person’s name in two ways.

    One of them is wrong, or both are right and a reader takes them for two people. Agree on one for each script.
    """
    lookouts = (gathering.desk.lookout, _lookout(_others(gathering)))
    spelled: dict[str, dict[str, list[tuple[Path, str]]]] = defaultdict(lambda: defaultdict(list))
    for shot in gathering.shots:
        for name, written, language in _spelled_in(shot, lookouts):
            spelled[name][written].append((shot.path, language))
    for ways in spelled.values():
        usual = max(ways, key=lambda written: len(ways[written]))
        for written, places in ways.items():
            if written != usual:
                for path, language in places:
                    message = told("“{written}” is “{usual}” in other captions", written=written, usual=usual)
                    yield Found(message, CAPTION, written, language, path=path)


def _others(gathering: Gathering) -> tuple[str, ...]:
    """Who is credited or shown, and not among the desk's people."""
    known = gathering.desk.makers
    named = dict.fromkeys(chain.from_iterable(shot.named for shot in gathering.shots))
    return tuple(name for name in named if len(name.split()) > 1 and not known.like(name).same)


@lru_cache(maxsize=4)
def _lookout(names: tuple[str, ...]) -> Lookout:
    return Lookout(map(Person, names))


class _Known(NamedTuple):
    lookouts: tuple[Lookout, ...]
    spelled: tuple[tuple[str, str, str], ...]


def _spelled_in(shot: Shot, lookouts: tuple[Lookout, ...]) -> tuple[tuple[str, str, str], ...]:
    """Who is named in a photo's captions, how each is spelled there, and in which language."""
    known = shot.remembered.get("name-spelled-differently")
    if not isinstance(known, _Known) or known.lookouts != lookouts:
        found = (
            (name, written, language)
            for language, text in shot.captions
            for lookout in lookouts
            for name, written in _named(lookout, text)
        )
        known = shot.remembered["name-spelled-differently"] = _Known(lookouts, tuple(found))
    return known.spelled


@lru_cache(maxsize=1 << 15)
def _named(lookout: Lookout, text: str) -> tuple[tuple[str, str], ...]:
    """Who is named by full names in Latin letters, which have no cases, and how they are spelled there."""
    sure = ((one.person.name, text[one.start : one.end]) for one in lookout.in_text(text) if one.is_sure)
    return tuple((name, " ".join(written.split())) for name, written in sure if _is_latin_name(written))


@lru_cache(maxsize=1 << 12)
def _is_latin_name(written: str) -> bool:
    words = written.replace("-", " ").split()
    return len(words) > 1 and all(
        len(word) > 2 and word[0].isupper() and ord(max(word)) < 0x250 for word in words
    )

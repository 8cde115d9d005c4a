"""Find and replace over many photos: each hit as a value, with what stands there before and after.

search   Search.pattern() -> hits(photo, …): one for each text in which something is found
replace  replaced(photo, hits) -> the photo with just these replaced
A date or a number is searched as it is shown, and replaced only where the result is a value.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from math import prod
from pathlib import Path
from typing import NamedTuple

import regex

from captioner import dates
from captioner.credits import FIELDS, Field
from captioner.errors import CaptionerError, WrongValue, reason, reason_of, wrong_in
from captioner.kinds import DATE
from captioner.many.rehearsal import Progress, stop_if
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_LONGEST, _MOST_REPEATS = 2_000, 100_000
_COUNTS = regex.compile(r"\{(\d{1,9})(?:,(\d{1,9})?)?\}")
_PATIENCE = 2.0
"""Seconds that one text may take: an expression that takes longer would take hours on another."""
_STEP = 20


class TooSlow(CaptionerError):
    """An expression that may never come to an end."""


@dataclass(frozen=True)
class Search:
    """What is looked for, what takes its place, and where."""

    wanted: str
    instead: str = ""
    fields: Sequence[Field] = FIELDS
    languages: frozenset[str] | None = None
    """The languages searched, `x-default` among them for the main one; None for all."""
    is_expression: bool = False
    matches_case: bool = False
    whole_words: bool = False

    def pattern(self) -> Pattern:
        """What finds it. Raises WrongValue for an expression that is none, or larger than anybody means it."""
        wanted = as_kept(self.wanted)
        if self.is_expression:
            _refuse_large(wanted)
        expression = wanted if self.is_expression else regex.escape(wanted, literal_spaces=True)
        if self.whole_words:
            expression = rf"(?<![\p{{L}}\p{{M}}\p{{N}}_])(?:{expression})(?![\p{{L}}\p{{M}}\p{{N}}_])"
        try:
            found = regex.compile(expression, 0 if self.matches_case else regex.IGNORECASE)
            if self.is_expression:
                # What stands for a group that is not there is found out here, not on the thousandth photo.
                regex.compile(f"(?:{expression})|").sub(self.instead, "")
        except (regex.error, IndexError) as error:
            raise WrongValue(reason("the expression cannot be understood: {error}", error=error)) from None
        except RecursionError:
            raise WrongValue("the expression is too large") from None
        instead = self.instead if self.is_expression else self.instead.replace("\\", r"\\")
        return Pattern(found, instead, self.is_expression)


def _refuse_large(expression: str) -> None:
    """Repeats of repeats are spelled out before anything is searched, and could take all the memory there is."""
    counts = [max(int(most or 0), int(least or 0)) for least, most in _COUNTS.findall(expression)]
    if len(expression) > _LONGEST or prod(filter(None, counts)) > _MOST_REPEATS:
        raise WrongValue("the expression is too large")


def as_kept(text: str) -> str:
    """Spelled as texts are kept, so that what is typed can be found in them; blanks around it count."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


class Pattern(NamedTuple):
    """A search, made ready."""

    found: regex.Pattern[str]
    instead: str
    is_expression: bool = True

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where it is found in a text, what is nothing but a place left out. Raises TooSlow."""
        if not self.is_expression:
            return [match.span() for match in self.found.finditer(text)]
        # Other threads go on meanwhile: an expression may take as long as our patience.
        with _patient():
            found = self.found.finditer(text, timeout=_PATIENCE, concurrent=True)
            return [match.span() for match in found if match.end() > match.start()]

    def replaced(self, text: str) -> str:
        """The text with all that is found replaced. Raises TooSlow."""
        with _patient():
            return self.found.sub(self.instead, text, timeout=_PATIENCE, concurrent=True)


@contextmanager
def _patient() -> Iterator[None]:
    """Turns the end of our patience into an error with a remedy."""
    try:
        yield
    except TimeoutError:
        raise TooSlow("the expression takes too long", remedy="make it simpler") from None


class Hit(NamedTuple):
    """One text of a photo in which something is found."""

    path: Path
    field: Field
    language: str
    """Empty for a field without languages."""
    entry: int
    """Which entry of a field of several; 0 elsewhere."""
    before: str
    after: str
    spans: tuple[tuple[int, int], ...]
    """Where it was found in what stands there before."""
    problem: str = ""
    """Why it cannot be replaced here."""

    @property
    def can_be_replaced(self) -> bool:
        """Whether replacing it would change something, and leave a value."""
        return not self.problem and self.before != self.after


def search(
    photos: Sequence[Photo],
    asked: Search,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Hit]:
    """All hits in these photos, in their order.

    Raises WrongValue for an expression that is none, TooSlow, and Cancelled once it is *cancelled*.
    """
    pattern = asked.pattern()
    if not asked.wanted:
        return []
    found: list[Hit] = []
    for done, photo in enumerate(photos):
        if done % _STEP == 0:
            stop_if(cancelled)
            progress(done, len(photos))
        found += hits(photo, asked, pattern)
    progress(len(photos), len(photos))
    return found


def hits(photo: Photo, asked: Search, pattern: Pattern) -> Iterator[Hit]:
    """The texts of one photo in which something is found. Raises TooSlow."""
    if photo.unreadable:
        return
    for field in asked.fields:
        for language, entry, text in _texts(photo, field, asked.languages):
            spans = pattern.spans(text)
            if spans:
                yield _hit(Hit(photo.path, field, language, entry, text, "", tuple(spans)), pattern)


def _hit(hit: Hit, pattern: Pattern) -> Hit:
    after = pattern.replaced(hit.before)
    try:
        value = hit.field.kind.parse(after)
    except ValueError as error:
        return hit._replace(after=after, problem=reason_of(error))
    # A date as it will be read, so that nobody takes one day for another.
    is_date = hit.field.kind is DATE and value is not None
    return hit._replace(after=_shown(hit.field, value) if is_date else after)


def replaced(photo: Photo, chosen: Iterable[Hit]) -> Photo:
    """The photo with these hits of its replaced. Raises WrongValue where the result cannot be the field's value."""
    for field, together in groupby(chosen, lambda hit: hit.field):
        photo = _with_hits(photo, field, list(together))
    return photo


def _with_hits(photo: Photo, field: Field, chosen: Sequence[Hit]) -> Photo:
    value = photo.credits.get(field)
    try:
        if isinstance(value, Texts):
            return photo.with_value(field, _with_texts(value, chosen) or None)
        if isinstance(value, tuple):
            entries = {**dict(enumerate(value)), **{hit.entry: hit.after for hit in chosen}}
            return photo.with_value(field, field.kind.parse("\n".join(entries.values())))
        return photo.with_value(field, field.kind.parse(chosen[0].after))
    except ValueError as error:
        raise wrong_in(field.key, reason_of(error)) from None


def _with_texts(texts: Texts, chosen: Sequence[Hit]) -> Texts:
    """All at once: one after the other, a text could for a moment become the twin of another language's."""
    after = dict(texts)
    for hit in chosen:
        pair = {X_DEFAULT, texts.main_language}
        after.update(dict.fromkeys(pair if hit.language in pair else [hit.language], hit.after))
    return Texts(after)


def _texts(photo: Photo, field: Field, languages: frozenset[str] | None) -> Iterator[tuple[str, int, str]]:
    value = photo.credits.get(field)
    if value is None:
        return
    if isinstance(value, Texts):
        main = value.main_language
        for tag, text in value.items():
            names = {X_DEFAULT, main} if tag == X_DEFAULT else {tag}
            if (tag == X_DEFAULT or tag != main) and (languages is None or names & languages):
                yield main if tag == X_DEFAULT else tag, 0, text
    elif isinstance(value, tuple):
        yield from (("", at, entry) for at, entry in enumerate(value))
    else:
        yield "", 0, _shown(field, value)


def _shown(field: Field, value: object) -> str:
    """As people see it, and may type it."""
    if field.kind is not DATE:
        return str(value)
    moment = dates.read(str(value))
    return f"{moment._replace(offset='')} {moment.offset}".replace("T", " ").strip()

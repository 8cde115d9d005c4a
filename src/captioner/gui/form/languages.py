"""The languages of one field's text: which there are, which one is wanted, and which one is in the box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from captioner.credits import Field
from captioner.gui.look import form_words
from captioner.kinds import Value
from captioner.texts import X_DEFAULT, Texts


class Tab(NamedTuple):
    """One language; `x-default` is the main text whose language nobody told."""

    language: str
    has_text: bool
    is_main: bool
    is_stale: bool = False
    """Older than the main text, in one of the photos at least."""
    is_missing: bool = False
    """Asked for, and not there although there is a main text."""


class Part(Enum):
    """Which of the languages a box is for: all of them in turn, or one of two boxes side by side."""

    ALL = "all"
    MAIN = "main"
    TRANSLATIONS = "translations"
    NONE = "none"


_NOTHING = Texts()


class FieldLanguages:
    """Of a field whose text has no languages there is the main one alone."""

    def __init__(self, field: Field, asked: Sequence[str]) -> None:
        self.field = field
        self.asked = tuple(asked)
        self.part = Part.ALL
        self.wanted = self.current = X_DEFAULT
        self.texts: list[Texts] = []
        self._kinds: list[Texts] = []
        self._stale: frozenset[str] = frozenset()

    def look_at(self, values: Iterable[Value | None], stale: frozenset[str]) -> None:
        """These are the photos' values as they are now, and the languages in which some grew old."""
        if self.field.kind.by_language:
            self.texts = [value if type(value) is Texts else _NOTHING for value in values]
            # One of those that are in the same languages: thousands of captions are of a few kinds.
            self._kinds = list({(one.main_language, one.languages): one for one in self.texts}.values())
            self._stale = stale

    @property
    def main(self) -> str:
        """The main text's language; `x-default` where it is not told."""
        return main_language(self._kinds)

    @property
    def followed(self) -> str:
        """The language to be looked for in the photos to come; `x-default` for the main text."""
        of_part = {Part.MAIN: X_DEFAULT, Part.TRANSLATIONS: self.current}
        return of_part.get(self.part, self.wanted)

    @property
    def is_main(self) -> bool:
        """Whether the main text is in the box."""
        return self.current in (X_DEFAULT, self.main)

    def choose(self, language: str) -> None:
        """Want the text in this language, here and in the photos to come; `x-default` for the main text."""
        self.wanted = X_DEFAULT if language == self.main else language
        self.go_home()

    def go_home(self) -> None:
        """To the language that is wanted, as far as these photos have it."""
        offered = [tab.language for tab in self._of_part(tabs(self._kinds, self.asked))]
        found = tab_for(self.wanted, self._kinds, self.asked)
        self.current = found if found in offered or not offered else offered[0]

    def tabs(self) -> tuple[Tab, ...]:
        """What there is to choose from, the one in the box among them."""
        return self._of_part(tabs(self._kinds, self.asked, self.current, self._stale))

    def takes(self, language: str) -> bool:
        """Whether the box is for this language, too."""
        is_main = language in (X_DEFAULT, self.main)
        return self.part is Part.ALL or self.part is (Part.MAIN if is_main else Part.TRANSLATIONS)

    def stale(self) -> tuple[str, ...]:
        """The languages whose text is older than the main one, in one of the photos at least."""
        return tuple(tab.language for tab in tabs(self._kinds, self.asked, stale=self._stale) if tab.is_stale)

    def missing(self) -> str:
        """Which languages are missing, in words."""
        return form_words.missing(self.texts, self.asked) if self.field.rows > 1 else ""

    def spoken(self) -> str:
        """The language that the text in the box is in, as far as that can be known."""
        told = self.current if self.current != X_DEFAULT else self.main
        return told if told != X_DEFAULT else next(iter(self.asked), X_DEFAULT)

    def copied(self) -> str:
        """The main text where it may stand in for a translation to begin with: its own language must be told."""
        texts = self.texts[0] if len(self.texts) == 1 else Texts()
        is_told = texts.main_language != X_DEFAULT
        return texts.main if is_told and not self.is_main and self.current not in texts else ""

    def _of_part(self, found: tuple[Tab, ...]) -> tuple[Tab, ...]:
        return tuple(tab for tab in found if self.takes(tab.language))


def main_language(texts: Sequence[Texts]) -> str:
    """The main text's language, if all these tell the same one; else `x-default`."""
    found = {one.main_language for one in texts}
    return found.pop() if len(found) == 1 else X_DEFAULT


def tabs(
    texts: Sequence[Texts], asked: Sequence[str], kept: str = "", stale: frozenset[str] = frozenset()
) -> tuple[Tab, ...]:
    """The tabs for these texts: the main one first if it bears no language, then those asked for, then others.

    *kept* has a tab in any case. A language counts as there if all the texts have it.
    """
    main = main_language(texts)
    languages = [X_DEFAULT] if X_DEFAULT in (main, kept) else []
    languages += asked
    languages += [language for one in texts for language in one.languages]
    languages += [kept] if kept else []
    return tuple(_tab(language, texts, main, asked, stale) for language in dict.fromkeys(languages))


def _tab(
    language: str, texts: Sequence[Texts], main: str, asked: Sequence[str], stale: frozenset[str]
) -> Tab:
    has_text = bool(texts) and all(language in one for one in texts)
    is_missing = language in asked and not has_text and any(texts)
    return Tab(language, has_text, language == main, language in stale, is_missing)


def tab_for(wanted: str, texts: Sequence[Texts], asked: Sequence[str]) -> str:
    """The language that a wish leads to: the main one where the wanted is not at hand, or no language is wanted."""
    is_at_hand = wanted != X_DEFAULT and wanted in (tab.language for tab in tabs(texts, asked))
    return wanted if is_at_hand else main_language(texts)

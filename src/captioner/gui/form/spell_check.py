"""What the boxes know of spelling: which words are wrong in which language, asked of a program off this thread.

A word is looked up once; what the desk has added and the names of its people are right in every language. Without a
dictionary for a language, or without the library that reads them, nothing is ever wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from captioner.gui.settings import Settings
from captioner.gui.work.job import Priority
from captioner.gui.work.jobs import Jobs
from captioner.spelling import desk_words, dictionaries
from captioner.spelling.checker import Checker, is_possible
from captioner.spelling.words import Word, words


class _Ready(NamedTuple):
    dictionaries: dict[str, Path]
    added: frozenset[str]


class SpellCheck(QObject):
    """Shared by all boxes of a window."""

    learned = Signal()  # more is known than before, or other words are right
    refused = Signal(object)  # why a word could not be added

    def __init__(self, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._settings = jobs, settings
        self._checker = Checker()
        self._known: dict[tuple[Path, str], bool] = {}
        self._under_way: set[tuple[Path, str]] = set()
        self._dictionaries: dict[str, Path] = {}
        self._names: frozenset[str] = frozenset()
        self._added: frozenset[str] = frozenset()
        self._is_wanted = settings.marks_spelling
        self.destroyed.connect(self._checker.stop)

    def begin(self) -> None:
        """Find out what there is; nothing is marked before."""
        if is_possible():
            self._jobs.run(
                _looked_around, then=self._take_ready, otherwise=self.refused.emit, priority=Priority.NEARBY
            )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are dictionaries for."""
        return tuple(self._dictionaries)

    @property
    def is_wanted(self) -> bool:
        """Whether wrong words are to be marked."""
        return self._is_wanted

    def want(self, is_wanted: bool) -> None:
        """Mark wrong words, or do not."""
        self._is_wanted = self._settings.marks_spelling = is_wanted
        self.learned.emit()

    def set_names(self, names: Iterable[str]) -> None:
        """The names of the desk's people are right as they are, each word of them."""
        self._names = frozenset(word.text for name in names for word in words(name))
        self.learned.emit()

    def wrong(self, text: str, language: str) -> list[Word]:
        """The words of a text that are known to be wrong; what is not known yet is looked up, and told by `learned`."""
        dictionary = dictionaries.speaking(language, self._dictionaries) if self._is_wanted else None
        if dictionary is None:
            return []
        found = [
            word for word in words(text) if word.text not in self._names and word.text not in self._added
        ]
        asked = dict.fromkeys(word.text for word in found)
        unknown = [word for word in asked if (dictionary, word) not in self._known]
        unknown = [word for word in unknown if (dictionary, word) not in self._under_way]
        if unknown:
            self._under_way.update((dictionary, word) for word in unknown)
            learn = partial(self._learn, dictionary, unknown)
            self._jobs.run(self._checker.wrong, dictionary, unknown, then=learn, priority=Priority.SHOWN)
        return [word for word in found if self._known.get((dictionary, word.text)) is False]

    def suggest(self, word: str, language: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Hand over what may have been meant, once it is known."""
        dictionary = dictionaries.speaking(language, self._dictionaries)
        if dictionary is not None:
            self._jobs.run(self._checker.instead, dictionary, word, then=then, priority=Priority.SHOWN)

    def add(self, word: str) -> None:
        """Add a word to the desk's."""
        # It is right from now on, also where the file cannot be written.
        self._take_added(self._added | {word})
        self._jobs.run(
            desk_words.add, desk_words.path(), word, then=self._take_added, otherwise=self.refused.emit
        )

    def stop(self) -> None:
        """End the program that looks words up."""
        self._checker.stop()

    def _take_ready(self, found: _Ready) -> None:
        self._dictionaries = found.dictionaries
        self._take_added(self._added | found.added)

    def _take_added(self, added: frozenset[str]) -> None:
        self._added |= added
        self.learned.emit()

    def _learn(self, dictionary: Path, asked: list[str], wrong: frozenset[str]) -> None:
        for word in asked:
            self._known[dictionary, word] = word not in wrong
            self._under_way.discard((dictionary, word))
        self.learned.emit()


def _looked_around() -> _Ready:
    return _Ready(dictionaries.installed(dictionaries.folders()), desk_words.read(desk_words.path()))

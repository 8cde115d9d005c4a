"""The set's name, what it holds and how much is unsaved, kept true in the bar and the window's title."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from captioner.gui.photos.credited import Credited
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.top_bar import TopBar

_PAUSE_MS = 100
_NAME = "captioner"


class Heading(QObject):
    """Counts anew a moment after something has changed, not for every letter."""

    def __init__(self, table: PhotoTable, bar: TopBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._table, self._bar, self._window = table, bar, window
        self.story_wanted = bar.story_wanted
        self._title = ""
        self._credited = Credited()
        self._changed: list[Sequence[Path]] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.count)
        table.changed.connect(self._follow)
        table.begun.connect(self._begin_anew)
        table.arranged.connect(self._begin_anew)
        window.setWindowTitle(_NAME)
        self.count()

    def begin(self, title: str) -> None:
        """Another set."""
        self._title = title
        self._window.setWindowTitle(f"{title.replace('[*]', '[*][*]')}[*] — {_NAME}")
        self.count()

    def invite_story(self, has_story: bool) -> None:
        """Whether the set has a story already; where it has none, the bar says how to begin it."""
        self._bar.invite_story(has_story)

    def count(self) -> None:
        """Tell what there is now."""
        self._pause.stop()
        self._credited.follow(self._table, self._changed)
        self._changed = []
        number, names = self._table.rowCount(), self._credited.names()
        counts = [self.tr("1 photo") if number == 1 else self.tr("%Ln photos", "", number)]
        if names:
            one, many = self.tr("1 photographer"), self.tr("%Ln photographers", "", len(names))
            counts.append(one if len(names) == 1 else many)
        self._bar.show_set(self._title, counts if number else ())
        unsaved = self._table.count_edited()
        self._bar.show_unsaved(unsaved)
        self._window.setWindowModified(unsaved > 0)

    def _follow(self, paths: Sequence[Path]) -> None:
        self._changed.append(paths)
        if not self._pause.isActive():
            self._pause.start()

    def _begin_anew(self, *_: object) -> None:
        self._credited = Credited()
        self._follow(())

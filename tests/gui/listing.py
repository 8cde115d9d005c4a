"""A list of photos to try things on, with nothing behind it but a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from captioner.credits import FIELD
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.work.jobs import Jobs
from captioner.photo import Photo

_ALIVE: list[PhotoList] = []
"""Until Qt has taken them away: what only a ring of references holds, Python may collect in another thread."""
PATHS = [Path(f"/set/IMG_{n:04}.jpg") for n in range(1, 31)]


def table_of(count: int) -> PhotoTable:
    """So many photos, all of them read, of which nothing is said yet."""
    table = PhotoTable()
    table.begin(PATHS[:count])
    table.put(map(Photo, PATHS[:count]))
    return table


def list_of(table: PhotoTable, qtbot: QtBot, width: int = 330, height: int = 500) -> PhotoList:
    """The list of the table's photos, shown."""
    _ALIVE[:] = filter(isValid, _ALIVE)
    jobs = Jobs()
    shown = PhotoList(table, Thumbnails(jobs))
    _ALIVE.append(shown)
    for part in (jobs, table):
        part.setParent(shown)
    qtbot.addWidget(shown, before_close_func=lambda _: jobs.stop())
    shown.resize(width, height)
    shown.show()
    return shown


def say(table: PhotoTable, row: int, **values: str) -> None:
    """Let this be said of the photo in a row of the table."""
    photo = table.photos()[row]
    for key, text in values.items():
        photo = photo.with_value(FIELD[key], FIELD[key].kind.parse(text))
    table.put([photo])


def press(box: QWidget, keys: str) -> None:
    """A key as the user presses it."""
    chord = QKeySequence(keys)[0]
    QTest.keyClick(box, chord.key(), chord.keyboardModifiers())


def rows_shown(shown: PhotoList) -> list[int]:
    """The photos shown, as their places in PATHS."""
    return [PATHS.index(path) for path in shown.shown.paths()]


def rows_picked(shown: PhotoList) -> list[int]:
    """The photos selected, likewise."""
    return [PATHS.index(path) for path in shown.selected()]

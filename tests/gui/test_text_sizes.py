"""Texts of every size stand whole: nothing is cut off, and nothing has to be scrolled sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.sheets_back import dialogs
from gui.test_accessibility import DIALOGS, over
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from captioner.gui.look import theme
from captioner.gui.look.short_label import ShortLabel
from captioner.gui.main_window import MainWindow
from captioner.gui.settings import TEXT_SIZES

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
SMALL = QSize(1280, 720)


@pytest.fixture(params=[TEXT_SIZES[0], 125, TEXT_SIZES[-1]])
def sized(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    theme.choose(qapp, "dark", request.param)
    yield request.param
    theme.choose(qapp, "", 100)
    with theme.undisturbed():
        qapp.setStyleSheet("")


@pytest.fixture
def small(sized: int, opened: Opened, make_photos: Make, qtbot: QtBot) -> MainWindow:
    """Two photos on the smallest screen, and what the check found of the one."""
    folder = make_photos(2, caption="A rally on the square", photographer="Timur Nusimbekov")[0].parent
    window = opened(folder)
    window.resize(SMALL)
    qtbot.waitUntil(lambda: bool(window.findings.of_photo.cards()))
    QApplication.processEvents()
    return window


def cut(top: QWidget) -> list[str]:
    """The labels and buttons that are smaller than what they say."""
    return [
        f"{type(part).__name__} {part.text()!r} needs {needed.toTuple()}, has {part.size().toTuple()}"
        for part in told_in(top)
        if (needed := room_for(part)).width() > part.width() or needed.height() > part.height()
    ]


def told_in(top: QWidget) -> list[QLabel | QAbstractButton]:
    kinds = (QLabel, QPushButton, QCheckBox, QRadioButton)
    return [
        part
        for kind in kinds
        for part in top.findChildren(kind)
        if part.window() is top and part.isVisible() and part.text()
    ]


def room_for(part: QLabel | QAbstractButton) -> QSize:
    if isinstance(part, QAbstractButton):
        return part.minimumSizeHint()
    if part.wordWrap():
        return QSize(0, part.heightForWidth(part.width()))
    if isinstance(part, ShortLabel):
        # It says itself that there is more, and its tooltip says what; some go without a word.
        return QSize(min(part.fontMetrics().horizontalAdvance("…"), part.minimumSizeHint().width()), 0)
    lines, metrics = part.text().split("\n"), part.fontMetrics()
    return QSize(max(map(metrics.horizontalAdvance, lines)), len(lines) * metrics.height())


def scrolled_sideways(top: QWidget) -> list[QScrollArea]:
    """Where something lies beyond the right edge, to be scrolled to or not."""
    return [
        area
        for area in top.findChildren(QScrollArea)
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width()
    ]


def test_nothing_in_the_window_is_cut_off(small: MainWindow) -> None:
    assert small.width() == SMALL.width()
    assert cut(small) == []
    assert scrolled_sideways(small) == []


def test_a_line_that_gives_way_ends_in_an_ellipsis_and_tells_the_rest(
    small: MainWindow, qtbot: QtBot
) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.show_text("A rally on the square in Almaty")
    label.resize(label.sizeHint())
    label.show()
    whole = label.grab().toImage()
    label.resize(60, label.height())
    assert "A rally on the square in Almaty" in label.toolTip()
    assert label.grab().toImage() != whole.copy(0, 0, 60, label.height())
    assert 0 < label.minimumSizeHint().width() < whole.width()


def test_nothing_is_cut_off_with_several_photos(small: MainWindow) -> None:
    small.workspace.list.select([photo.path for photo in small.table.photos()])
    small.workspace.show_now()
    QApplication.processEvents()
    assert cut(small) == []
    assert scrolled_sideways(small) == []


def test_the_empty_window_says_all(sized: int, window: MainWindow) -> None:
    window.resize(SMALL)
    QApplication.processEvents()
    assert window.size() == SMALL
    assert cut(window) == []


@pytest.mark.each(5)
@pytest.mark.parametrize("deed", DIALOGS)
def test_no_dialog_cuts_a_text_off_or_outgrows_the_window(small: MainWindow, qtbot: QtBot, deed: str) -> None:
    small.deeds["copy_fields"].trigger()
    small.deeds[deed].trigger()
    qtbot.waitUntil(lambda: any(True for _ in over(small)))
    (dialog,) = over(small)
    QApplication.processEvents()
    assert cut(dialog) == []
    assert scrolled_sideways(dialog) == []
    assert dialog.width() <= SMALL.width()
    assert dialog.height() <= SMALL.height()
    dialog.close()


def test_no_dialog_of_a_sheet_that_comes_back_cuts_a_text_off(small: MainWindow) -> None:
    for dialog in dialogs(small):
        dialog.open()
        QApplication.processEvents()
        assert cut(dialog) == []
        assert scrolled_sideways(dialog) == []
        assert dialog.width() <= SMALL.width()
        assert dialog.height() <= SMALL.height()
        dialog.close()

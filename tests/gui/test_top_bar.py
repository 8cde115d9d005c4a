"""The bar at the top and the page before a set is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.empty_state import EmptyState
from captioner.gui.look.short_label import ShortLabel
from captioner.gui.settings import Settings
from captioner.gui.top_bar import TopBar


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> TopBar:
    bar = TopBar(QMenuBar())
    qtbot.addWidget(bar)
    bar.show()
    bar.show_tools(True)
    return bar


def test_the_filter_is_told_a_moment_after_the_last_key(bar: TopBar, qtbot: QtBot) -> None:
    told: list[str] = []
    bar.filter_changed.connect(told.append)
    with qtbot.waitSignal(bar.filter_changed):
        QTest.keyClicks(bar.filter, "crowd")
    assert told == ["crowd"]


def test_enter_sets_the_filter_at_once_and_escape_clears_it(bar: TopBar, qtbot: QtBot) -> None:
    told: list[str] = []
    left: list[bool] = []
    bar.filter_changed.connect(told.append)
    bar.filter_left.connect(lambda: left.append(True))
    QTest.keyClicks(bar.filter, "crowd")
    QTest.keyClick(bar.filter, Qt.Key.Key_Return)
    QTest.keyClick(bar.filter, Qt.Key.Key_Escape)
    assert (told, bar.filter.text(), len(left)) == (["crowd", ""], "", 2)


def test_the_arrow_in_the_filter_asks_for_the_states(bar: TopBar, qtbot: QtBot) -> None:
    arrow = next(action for action in bar.filter.actions() if action.toolTip() == "Show only…")
    with qtbot.waitSignal(bar.states_wanted) as told:
        arrow.trigger()
    assert told.args == [bar.filter.mapToGlobal(bar.filter.rect().bottomLeft())]


def test_save_counts_what_is_unsaved(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_unsaved(1234)
    assert bar.save.text() == "Save 1,234"
    with qtbot.waitSignal(bar.save_wanted):
        QTest.mouseClick(bar.save, Qt.MouseButton.LeftButton)
    bar.show_unsaved(0)
    assert (bar.save.text(), bar.save.isEnabled()) == ("Save", False)


def test_the_first_page_leads_to_folders_and_to_the_sample_set(qapp: QApplication, qtbot: QtBot) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.folder_wanted):
        buttons["Open folder…"].click()
    with qtbot.waitSignal(page.sample_wanted):
        buttons["Try the sample set"].click()


def test_the_first_page_offers_the_folders_of_late(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    page.show()
    page.show_recent([tmp_path / "rally <b>", tmp_path / ("x" * 200)])
    page.show_recent([tmp_path / "rally <b>"])
    QApplication.processEvents()
    row = next(button for button in page.findChildren(QPushButton) if button.accessibleName())
    with qtbot.waitSignal(page.recent_wanted) as told:
        row.click()
    assert told.args == [tmp_path / "rally <b>"]
    before = page.grab().toImage()
    page.show_drop(True)
    assert page.grab().toImage() != before


def test_recent_folders_are_kept_newest_first_and_only_while_they_are_there(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        Settings().note_recent(tmp_path / name)
    Settings().note_recent(tmp_path / "one")
    (tmp_path / "two").rmdir()
    assert Settings().recent() == (tmp_path / "one", tmp_path / "three")
    Settings().forget_recent()
    assert Settings().recent() == ()


@pytest.fixture
def narrowed(qtbot: QtBot) -> Iterator[TopBar]:
    """A bar with six menus and a set, to be made as wide or narrow as one likes."""
    ground, menus = QWidget(), QMenuBar()
    for name in ("Фото", "Изменения", "Переход", "Редакция", "Отображение", "Справка"):
        menus.addMenu(name)
    qtbot.addWidget(ground)
    ground.resize(3000, 100)
    bar = TopBar(menus, ground)
    bar.show_tools(True)
    bar.show_set("A rally in Almaty", ["38 photos", "2 photographers"])
    ground.show()
    yield bar
    ground.hide()


def widen(bar: TopBar, wide: int) -> None:
    bar.resize(wide, bar.height())
    QApplication.processEvents()


def test_the_counts_give_way_before_anything_that_is_done(narrowed: TopBar) -> None:
    widen(narrowed, 2900)
    assert narrowed._counts.shown() == "38 photos · 2 photographers"
    whole = narrowed._menus.sizeHint().width() + narrowed._set_tools.minimumSizeHint().width() + 40
    widen(narrowed, whole)
    assert narrowed._counts.shown() == ""
    for part in (narrowed.open, narrowed.save, narrowed._menus):
        assert part.width() >= part.minimumSizeHint().width()


def test_the_last_menus_are_behind_an_arrow_where_there_is_no_room_for_them(narrowed: TopBar) -> None:
    arrow = narrowed._menus.findChild(QToolButton, "qt_menubar_ext_button")
    assert isinstance(arrow, QToolButton)
    widen(narrowed, 2900)
    assert not arrow.isVisible()
    widen(narrowed, narrowed._menus.sizeHint().width() // 2 + narrowed._set_tools.minimumSizeHint().width())
    assert arrow.isVisible()
    assert narrowed._set_tools.width() >= narrowed._set_tools.minimumSizeHint().width()
    assert arrow.accessibleName() == "More menus"
    assert not arrow.icon().isNull()


def test_a_line_shows_the_longest_text_there_is_room_for(qtbot: QtBot) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.show_text("38 photos · 2 photographers", "38 photos", "")
    width = label.fontMetrics().horizontalAdvance
    for text in ("38 photos · 2 photographers", "38 photos", ""):
        label.resize(width(text), 20)
        assert label.shown() == text
    label.resize(width("38 photos") - 1, 20)
    assert label.shown() == ""
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip()

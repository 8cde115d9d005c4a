"""Leaving a set: nothing unsaved is lost unasked, and nothing is left half saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui.at_the_window import answer, on_disk, press, question, type_text
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


def test_closing_with_nothing_unsaved_asks_nothing(
    active: MainWindow, opened: Opened, make_photos: Make
) -> None:
    window = opened(make_photos(1)[0].parent)
    assert window.close()


def test_closing_asks_and_cancel_keeps_everything(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    window = opened(make_photos(1)[0].parent)
    press(window, "I")
    type_text("Crowd")
    assert not window.close()
    answer(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    assert len(window.table.edited()) == 1


def test_closing_asks_and_save_saves_before_it_closes(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    window.close()
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(window.isHidden)
    assert on_disk(paths[0]) == "Crowd"


def test_closing_asks_and_discard_leaves_the_files_alone(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    before = paths[0].read_bytes()
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    window.close()
    answer(window, QMessageBox.StandardButton.Discard)
    qtbot.waitUntil(window.isHidden)
    assert paths[0].read_bytes() == before


def test_closing_with_a_date_that_is_none_asks_too(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    window = opened(make_photos(1)[0].parent)
    window.workspace.form.focus_field("date")
    type_text("2022-13")
    assert not window.close()
    assert "cannot be its value" in question(window).text()
    answer(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()


def test_closing_stays_when_a_photo_could_not_be_saved(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    paths[0].unlink()
    window.close()
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not window.desk.is_saving())
    assert window.isVisible()
    assert paths[0].name in window.messages.standing()[-1]
    assert len(window.table.edited()) == 1


def test_closing_waits_for_a_save_that_runs(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(40)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(CAPTION, ("Crowd",)), paths)
    window.save_all()
    assert not window.close()
    qtbot.waitUntil(window.isHidden)
    assert {on_disk(path) for path in paths} == {"Crowd"}


def test_what_is_typed_while_it_saves_for_closing_is_asked_about_again(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(40)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(CAPTION, ("Crowd",)), paths)
    window.close()
    answer(window, QMessageBox.StandardButton.Save)
    window.editing.apply(Edit(CAPTION, ("Police",)), paths[:1])
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(window.isHidden)
    assert on_disk(paths[0]) == "Police"


def test_another_set_asks_about_the_edits_of_this_one(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths, others = make_photos(1), make_photos(2, "other")
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    window.open([others[0].parent])
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: window.table.rowCount() == 2)
    assert on_disk(paths[0]) == "Crowd"
    assert not window.editing.stack.canUndo()
    assert window.windowTitle() == "other[*] — captioner"

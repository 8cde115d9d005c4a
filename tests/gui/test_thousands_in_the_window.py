"""Thousands of photos in the real window: what is typed reaches just those selected, and undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui.conftest import Make
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER, Credits
from captioner.edits import Edit
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.form.shown_values import SLICE
from captioner.gui.main_window import MainWindow
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

PATHS = [Path(f"/no such set/{number:05}.jpg") for number in range(3 * SLICE)]
HALF = PATHS[: len(PATHS) // 2]
HEADLINE = FIELD["headline"]


@pytest.fixture
def full(active: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with photos that are in its table alone."""
    active._show_set([PATHS[0].parent])
    active.table.begin(PATHS)
    active.table.put([read(path) for path in PATHS])
    active.workspace.show_now()
    return active


def read(path: Path) -> Photo:
    credits = Credits({PHOTOGRAPHER: ("Dina",), CAPTION: Texts({X_DEFAULT: f"Crowd {path.stem}"})})
    return Photo(path, credits, credits)


def form_of(window: MainWindow) -> CaptionForm:
    return window.workspace.form


def holding(window: MainWindow, text: str) -> list[Path]:
    return [photo.path for photo in window.table.photos() if photo.credits.text(HEADLINE) == text]


def done(window: MainWindow) -> bool:
    return not window.editing.large.is_at_work() and form_of(window).is_settled()


def select_all(window: MainWindow) -> None:
    window.workspace.list.rows.setFocus()
    QTest.keyClick(window.workspace.list.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_what_is_typed_right_after_selecting_all_goes_to_all(full: MainWindow, qtbot: QtBot) -> None:
    select_all(full)
    form_of(full).focus_field("headline")
    box = full.focusWidget()
    QTest.keyClicks(box, "Rally")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done(full) and len(holding(full, "Rally")) == len(PATHS))
    assert full.editing.stack.count() == 1
    full.editing.undo()
    qtbot.waitUntil(lambda: done(full) and not full.table.edited())
    assert holding(full, "Rally") == []


def test_what_is_typed_for_all_never_reaches_those_selected_next(full: MainWindow, qtbot: QtBot) -> None:
    form = form_of(full)
    full.workspace.list.select(HALF)
    form.focus_field("headline")
    QTest.keyClicks(full.focusWidget(), "Half")
    full.workspace.go(PATHS)
    QTest.keyClicks(full.focusWidget(), "All")
    full.workspace.commit()
    assert holding(full, "Half") == []
    assert holding(full, "All") == PATHS
    full.workspace.go(HALF)
    qtbot.waitUntil(form.is_settled)
    full.workspace.commit()
    assert holding(full, "Half") == HALF
    assert holding(full, "All") == PATHS[len(HALF) :]


def test_after_a_deed_and_after_its_undo_the_form_shows_what_the_photos_hold(
    full: MainWindow, qtbot: QtBot
) -> None:
    select_all(full)
    full.workspace.show_now()
    full.workspace.edit(Edit(PHOTOGRAPHER, ("Bo Strand",)))
    form_of(full).focus_field("photographer")
    box = full.focusWidget()
    qtbot.waitUntil(lambda: done(full) and box.content() == "Bo Strand")  # type: ignore[union-attr]
    full.editing.undo()
    qtbot.waitUntil(lambda: done(full) and box.content() == "Dina")  # type: ignore[union-attr]
    assert {photo.credits.entries(PHOTOGRAPHER) for photo in full.table.photos()} == {("Dina",)}


def in_the_midst_of_showing(full: MainWindow, qtbot: QtBot) -> QSignalSpy:
    """All are selected and have changed, a headline is typed, and the form is on its way to show the change."""
    select_all(full)
    qtbot.waitUntil(lambda: done(full) and len(form_of(full).photos) == len(PATHS))
    form_of(full).focus_field("headline")
    QTest.keyClicks(full.focusWidget(), "Rally")
    full.table.put([photo.with_value(PHOTOGRAPHER, ("Bo",)) for photo in full.table.photos()])
    full.workspace.show_now()
    assert not form_of(full).is_settled()
    return QSignalSpy(form_of(full).shown)


def test_who_applies_while_the_deed_before_is_being_shown_does_not_wait_for_that(
    full: MainWindow, qtbot: QtBot
) -> None:
    shown = in_the_midst_of_showing(full, qtbot)
    box = full.focusWidget()
    form_of(full).commit()
    assert full.editing.large.is_at_work()
    assert shown.count() == 0
    assert box.content() == "Rally"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: done(full) and shown.count() > 0)
    assert box.content() == "Rally"  # type: ignore[union-attr]
    assert holding(full, "Rally") == PATHS
    photographer = form_of(full)._body.editor(PHOTOGRAPHER)
    assert photographer.box.content() == "Bo"


def test_a_box_left_by_applying_never_goes_back_to_what_was_there_before(
    full: MainWindow, qtbot: QtBot
) -> None:
    in_the_midst_of_showing(full, qtbot)
    box = full.focusWidget()
    told: list[str] = []
    box.textChanged.connect(lambda *_: told.append(box.content()))  # type: ignore[union-attr]
    full.workspace.list.rows.setFocus()
    form_of(full).commit()
    qtbot.waitUntil(lambda: done(full) and holding(full, "Rally") == PATHS)
    qtbot.wait(300)
    assert box.content() == "Rally"  # type: ignore[union-attr]
    assert "" not in told


def test_what_was_put_off_is_shown_though_the_deed_changes_nothing(full: MainWindow, qtbot: QtBot) -> None:
    shown = in_the_midst_of_showing(full, qtbot)
    # Somebody else gives all of them the very headline that is typed.
    full.table.put([photo.with_value(HEADLINE, "Rally") for photo in full.table.photos()])
    form_of(full).commit()
    qtbot.waitUntil(lambda: done(full) and shown.count() > 0)
    assert full.editing.stack.count() == 0
    assert form_of(full)._body.editor(PHOTOGRAPHER).box.content() == "Bo"


def test_a_deed_over_thousands_is_one_call_to_the_list(full: MainWindow) -> None:
    told = QSignalSpy(full.workspace.list.shown.dataChanged)
    full.table.put([photo.with_value(HEADLINE, "Rally") for photo in full.table.photos()])
    assert told.count() == 1
    first, last = told.at(0)[0], told.at(0)[1]
    assert (first.row(), last.row()) == (0, len(PATHS) - 1)


def test_the_set_asked_for_last_is_the_one_that_opens(
    window: MainWindow, make_photos: Make, qtbot: QtBot
) -> None:
    (one,), (other,) = make_photos(1, "one"), make_photos(1, "other")
    for _ in range(3):
        window.open([one.parent])
        window.open([other.parent])
    qtbot.waitUntil(lambda: window.table.rowCount() == 1 and window.table.is_all_read())
    assert [photo.path for photo in window.table.photos()] == [other]

"""Photos with content credentials: left alone, offered to be written anyway, and written only on an explicit yes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import photo_files as made
import pytest
from gui.at_the_window import question, saved
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from captioner import library, sidecar
from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow

CITY, HEADLINE = FIELD["city"], FIELD["headline"]
Opened = Callable[[Path], MainWindow]
SIGNATURE = made.Piece(made.APP11, b"JP\0\1\0\0\0\1jumbc2pa")


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    (tmp_path / "set").mkdir()
    return made.put(tmp_path / "set" / "signed.jpg", made.jpeg(SIGNATURE))


@pytest.fixture
def after_saving(signed: Path, opened: Opened, qtbot: QtBot) -> MainWindow:
    """The window when the credits of the signed photo have gone to its sidecar."""
    window = opened(signed.parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), [signed])
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    qtbot.waitUntil(window.messages._do.isVisible)
    return window


def click(button: QAbstractButton | None) -> None:
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(button for button in box.buttons() if button.text() == words)


def test_the_photo_is_left_alone_and_the_note_says_why(signed: Path, after_saving: MainWindow) -> None:
    assert signed.read_bytes() == made.jpeg(SIGNATURE)
    assert sidecar.path_of(signed).exists()
    assert "content credentials" in after_saving.messages.standing()[-1]
    assert after_saving.messages._do.text() == "Write into the photo anyway…"
    assert not after_saving.messages._gone.isActive()


def test_nothing_is_offered_to_whoever_does_not_want_to_be_asked(
    signed: Path, opened: Opened, qtbot: QtBot
) -> None:
    window = opened(signed.parent)
    window.settings.offers_to_break = False
    window.editing.apply(Edit(CITY, ("Almaty",)), [signed])
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    qtbot.waitUntil(lambda: bool(window.messages.standing()))
    assert "content credentials" in window.messages.standing()[-1]
    assert not window.messages._do.isVisible()
    assert signed.read_bytes() == made.jpeg(SIGNATURE)
    window.deeds["write_anyway"].trigger()
    assert question(window).text() == "Write into signed.jpg itself?"


def test_the_question_says_what_is_lost_and_silence_is_a_no(signed: Path, after_saving: MainWindow) -> None:
    click(after_saving.messages._do)
    box = question(after_saving)
    assert box.text() == "Write into signed.jpg itself?"
    assert "makes that signature invalid" in box.informativeText()
    assert box.defaultButton().text() == "Leave as it is"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not after_saving.desk.is_saving()
    assert signed.read_bytes() == made.jpeg(SIGNATURE)


def test_who_insists_gets_all_credits_into_the_file(
    signed: Path, after_saving: MainWindow, qtbot: QtBot
) -> None:
    window = after_saving
    window.editing.apply(Edit(HEADLINE, ("Rally",)), [signed])
    window.deeds["write_anyway"].trigger()
    click(button(question(window), "Write into the photo"))
    qtbot.waitUntil(lambda: saved(window))
    sidecar.path_of(signed).unlink()
    photo = library.load(signed)
    assert (photo.credits.text(CITY), photo.credits.text(HEADLINE)) == ("Almaty", "Rally")
    assert SIGNATURE in made.take_apart(signed.read_bytes())[0]


def test_it_is_asked_only_about_photos_it_matters_for(
    signed: Path, window: MainWindow, opened: Opened
) -> None:
    plain = made.put(signed.with_name("a.jpg"))
    opened(signed.parent)
    window.workspace.list.select([plain])
    window.deeds["write_anyway"].trigger()
    assert window.findChildren(QMessageBox) == []
    assert "None of these photos" in window.messages.standing()[-1]
    window.workspace.list.select([plain, signed])
    window.deeds["write_anyway"].trigger()
    assert question(window).text() == "Write into signed.jpg itself?"

"""The boxes one types into: plain text, a caret that stays, and room for what is written."""

from __future__ import annotations

from typing import Any

import pytest
from gui.form_desk import Desk, photo, put_in
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.form import boxes
from captioner.gui.form.box_text import common_ends
from captioner.gui.form.boxes import LineBox, TextBox
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts


def test_a_comma_typed_parts_keywords_and_one_in_the_file_does_not(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(keywords=("Almaty, Kazakhstan",)))
    box = desk.box("keywords")
    qtbot.keyClicks(box, "; rally, march")
    desk.form.commit()
    assert desk.photo.credits.get(FIELD["keywords"]) == ("Almaty, Kazakhstan", "rally", "march")


def test_a_comma_in_a_name_stays(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    desk.type("photographer", "Ann Lee, Jr.")
    desk.form.commit()
    assert desk.photo.credits.get(FIELD["photographer"]) == ("Ann Lee, Jr.",)


def test_lines_pasted_into_several_become_entries(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    QGuiApplication.clipboard().setText("Ann\nBen")
    desk.box("persons").paste()
    desk.form.commit()
    assert desk.photo.credits.get(FIELD["persons"]) == ("Ann", "Ben")


@pytest.mark.parametrize("key", ["caption", "city"])
def test_rich_text_is_pasted_as_plain_text(qtbot: QtBot, key: str) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='/x.png'> and more")
    QGuiApplication.clipboard().setMimeData(rich)
    desk = Desk(qtbot, photo())
    box = desk.box(key)
    qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.content() == "bold and more"
    # Made in Python, it must not outlive it.
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("key", ["caption", "headline"])
def test_the_caret_stays_when_the_photo_is_shown_anew(qtbot: QtBot, key: str) -> None:
    desk = Desk(qtbot, photo())
    box = desk.type(key, "one two three ")
    for _ in range(5):
        qtbot.keyClick(box, Qt.Key.Key_Left)
    before = caret(box)
    desk.form.commit()
    desk.show()
    assert desk.edits
    assert box.content() == "one two three "
    assert caret(box) == before


def test_the_scroll_stays_when_a_long_caption_is_typed_into(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=Texts({X_DEFAULT: "word " * 600})))
    box = desk.box("caption")
    assert isinstance(box, TextBox)
    box.verticalScrollBar().setValue(20)
    put_in(box, "ё")
    box.verticalScrollBar().setValue(20)
    desk.form.commit()
    desk.show()
    assert box.verticalScrollBar().value() == 20


def test_an_undo_refills_the_box_being_typed_in(qtbot: QtBot) -> None:
    desk = Desk(qtbot, before := photo(caption=Texts({X_DEFAULT: "A crowd 👩‍👩‍👧 in town"})))
    box = desk.box("caption")
    put_in(box, " today")
    desk.form.commit()
    desk.put(before)
    assert box.content() == "A crowd 👩‍👩‍👧 in town"
    assert caret(box) == len("A crowd 👩‍👩‍👧 in town".encode("utf-16-le")) // 2


def test_tab_never_types_a_tab(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.box("caption")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.content() == ""
    assert desk.form.focused_field()[0] == "photographer"


def test_the_caption_grows_with_its_text_up_to_eight_lines(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.box("caption")
    heights = []
    for lines in (1, CAPTION.rows, CAPTION.rows + 2, 8, 30):
        box.selectAll()
        put_in(box, "\n".join(["line"] * lines))
        heights.append(box.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_long_line_shows_its_beginning_once_it_is_left(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(city="A very long name of a very small place " * 4))
    box = desk.box("city")
    assert isinstance(box, LineBox)
    desk.form.focus_field("country")
    assert box.cursorPosition() == 0


@pytest.mark.parametrize(
    ("one", "other", "ends"),
    [
        ("", "", (0, 0)),
        ("abc", "abc", (3, 0)),
        ("ac", "abc", (1, 1)),
        ("aa", "aaa", (2, 0)),
        ("x", "y", (0, 0)),
    ],
)
def test_two_texts_share_their_ends(one: str, other: str, ends: tuple[int, int]) -> None:
    assert common_ends(one, other) == ends


def caret(box: Any) -> int:
    return box.textCursor().position() if isinstance(box, QPlainTextEdit) else box.cursorPosition()


@pytest.mark.parametrize("key", ["caption", "headline"])
def test_a_change_from_elsewhere_leaves_the_caret_where_it_is_in_the_text(qtbot: QtBot, key: str) -> None:
    def said(text: str) -> Photo:
        return photo(**{key: Texts({X_DEFAULT: text}) if key == "caption" else text})

    desk = Desk(qtbot, said("Two men in town"))
    box = desk.box(key)
    for _ in range(len(" in town")):
        qtbot.keyClick(box, Qt.Key.Key_Left)
    desk.put(said("Two men in Almaty"))
    assert box.content() == "Two men in Almaty"
    assert caret(box) == len("Two men")


@pytest.mark.parametrize("key", ["caption", "city"])
def test_a_late_answer_does_not_take_away_what_was_typed_since(qtbot: QtBot, key: str) -> None:
    desk = Desk(qtbot, photo())
    desk.form.edited.disconnect(desk.take)
    late: list[Edit] = []
    desk.form.edited.connect(late.append)
    box = desk.type(key, "ab")
    qtbot.waitUntil(lambda: len(late) == 1)
    qtbot.keyClicks(box, "c")
    desk.take(late[0])
    assert box.content() == "abc"
    desk.form.edited.connect(desk.take)
    desk.form.commit()
    assert desk.photo.credits.text(FIELD[key]) == "abc"


@pytest.mark.parametrize("key", ["caption", "city"])
def test_the_windows_own_undo_is_reached_from_a_box(qtbot: QtBot, key: str) -> None:
    desk = Desk(qtbot, photo())
    asked: list[str] = []
    undo = QAction(desk.form)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    undo.triggered.connect(lambda: asked.append(desk.edits[-1].typed[0]))
    desk.form.addAction(undo)
    box = desk.type(key, "typed")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["typed"]


@pytest.mark.parametrize("key", ["caption", "city"])
def test_a_box_offers_what_can_be_done_with_plain_text(qtbot: QtBot, key: str) -> None:
    desk = Desk(qtbot, photo(**{key: "Almaty" if key == "city" else Texts({X_DEFAULT: "Almaty"})}))
    box = desk.box(key)
    box.selectAll()
    QGuiApplication.clipboard().setText("Astana")
    actions = {action.text(): action for action in boxes.menu(box).actions()}
    assert list(actions) == ["Cut", "Copy", "Paste", "Select all"]
    actions["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "Almaty"
    actions["Cut"].trigger()
    assert box.content() == ""
    actions["Paste"].trigger()
    assert box.content() == "Almaty"


@pytest.mark.parametrize("key", ["caption", "city"])
def test_files_dropped_on_a_box_are_left_to_the_window(qtbot: QtBot, key: str) -> None:
    box = Desk(qtbot, photo()).box(key)
    for mime, accepted in ((QMimeData(), False), (QMimeData(), True)):
        mime.setText("text") if accepted else mime.setUrls([QUrl.fromLocalFile("/set/1.jpg")])
        moves = Qt.DropAction.CopyAction
        no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        event = QDragEnterEvent(QPoint(4, 4), moves, mime, left, no_key)
        box.dragEnterEvent(event)
        assert event.isAccepted() is accepted


def test_ctrl_enter_types_nothing(qtbot: QtBot) -> None:
    box = Desk(qtbot, photo()).box("caption")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.content() == ""
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.content() == "\n"

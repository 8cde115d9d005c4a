"""Wrong words in the form's boxes: marked, explained in the menu, mended, added; nothing is typed or undone by it."""

from __future__ import annotations

import pytest
from gui.form_desk import Desk, photo
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from captioner.gui.form.boxes import TextBox
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.settings import Settings
from captioner.gui.work.jobs import Jobs
from captioner.spelling import desk_words, dictionaries
from captioner.spelling.checker import is_possible
from captioner.texts import X_DEFAULT, Texts

pytestmark = pytest.mark.skipif(not is_possible(), reason="the library that reads dictionaries is missing")

TYPO = Texts({X_DEFAULT: "A crowdd walks", "en": "A crowdd walks", "ru": "Толппа 😀 идёт"})


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    place = dictionaries.own_folder()
    place.mkdir(parents=True)
    for name, words in (("en_US", "crowd walks"), ("ru_RU", "толпа идёт")):
        (place / f"{name}.aff").write_text("SET UTF-8\nTRY crowdтолпа\n", "utf-8")
        (place / f"{name}.dic").write_text("2\n" + words.replace(" ", "\n"), "utf-8")
    desk = Desk(qtbot, photo(caption=TYPO))
    check = SpellCheck(Jobs(desk.form), Settings(), desk.form)
    desk.form.set_spell_check(check)
    with qtbot.waitSignal(check.learned):
        check.begin()
    return desk


def check_of(desk: Desk) -> SpellCheck:
    return desk.form.findChildren(SpellCheck)[0]


def caption(desk: Desk) -> TextBox:
    box = desk.box("caption")
    assert isinstance(box, TextBox)
    return box


def marked(desk: Desk) -> list[str]:
    return [mark.cursor.selectedText() for mark in caption(desk).extraSelections()]  # type: ignore[attr-defined]


def test_wrong_words_are_marked_in_the_language_of_the_text(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    desk.form.focus_field("caption", "ru")
    qtbot.waitUntil(lambda: marked(desk) == ["Толппа"])
    desk.form.focus_field("caption", "kk")
    assert marked(desk) == []


def test_marks_are_no_typing_and_no_edit(desk: Desk, qtbot: QtBot) -> None:
    typed = []
    caption(desk).typed.connect(lambda: typed.append(1))
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    desk.form.commit()
    assert not typed
    assert not desk.edits


def test_the_word_that_is_being_typed_is_not_wrong_yet(desk: Desk, qtbot: QtBot) -> None:
    desk.type("caption", "walks crow")
    qtbot.waitUntil(lambda: not check_of(desk)._under_way)
    assert marked(desk) == []
    qtbot.keyClicks(caption(desk), " ")
    qtbot.waitUntil(lambda: marked(desk) == ["crow"])


def test_what_was_meant_is_offered_and_put_in_as_typing(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    menu = menu_at(desk, 5)
    qtbot.waitUntil(lambda: any(action.text() == "crowd" for action in menu.actions()))
    next(action for action in menu.actions() if action.text() == "crowd").trigger()
    assert caption(desk).content() == "A crowd walks"
    desk.form.commit()
    assert desk.photo.credits.text(desk.editor("caption").field) == "A crowd walks"


def test_a_word_is_added_to_the_desks(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    menu = menu_at(desk, 5)
    next(action for action in menu.actions() if action.text().startswith("Add “crowdd”")).trigger()
    assert marked(desk) == []
    qtbot.waitUntil(lambda: desk_words.path().exists())
    assert desk_words.read(desk_words.path()) == {"crowdd"}


def test_names_of_the_desks_people_are_right(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    check_of(desk).set_names(["Crowdd Crowdova", "crowdd"])
    assert marked(desk) == []


def test_marking_is_switched_off_and_stays_so(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    switch = menu_at(desk, 0).actions()[-1]
    assert (switch.text(), switch.isChecked()) == ("Mark wrong words", True)
    switch.trigger()
    assert marked(desk) == []
    assert not Settings().marks_spelling


def test_without_a_dictionary_the_menu_has_nothing_of_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=TYPO))
    desk.form.set_spell_check(SpellCheck(Jobs(desk.form), Settings(), desk.form))
    assert [action.text() for action in menu_at(desk, 5).actions()] == []


def menu_at(desk: Desk, character: int) -> QMenu:
    box = caption(desk)
    cursor = QTextCursor(box.document())
    cursor.setPosition(character)
    menu = QMenu(box)
    if check_of(desk).languages:
        menu.addAction("Cut")
    box.menu_opening.emit(menu, box.cursorRect(cursor).center() if character else QPoint())
    return menu


def test_no_word_is_looked_up_twice(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(desk) == ["crowdd"])
    known = dict(check_of(desk)._known)
    check_of(desk).wrong("A crowdd walks, a crowdd walks", "en")
    assert not check_of(desk)._under_way
    assert check_of(desk)._known == known


def test_words_of_the_desks_that_cannot_be_read_are_told_of(qtbot: QtBot) -> None:
    desk_words.path().mkdir(parents=True)
    desk = Desk(qtbot, photo(caption=TYPO))
    check = SpellCheck(Jobs(desk.form), Settings(), desk.form)
    with qtbot.waitSignal(check.refused) as refused:
        check.begin()
    assert "words.txt" in str(refused.args[0])

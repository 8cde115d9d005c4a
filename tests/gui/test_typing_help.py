"""Help with typing in the window: codes that expand, suggestions that are taken or not, what is remembered."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from captioner import library, recents
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER, Field
from captioner.edits import Edit
from captioner.gui.form.boxes import Box
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.main_window import MainWindow
from captioner.people import roster
from captioner.people.person import Person, Variant

Make = Callable[..., list[Path]]
Open = Callable[[Path], MainWindow]
TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков"),), "photographer", "Adamdar", code="tn")
WITNESS = Person("Asel Bekova", (Variant("Асель Бекова"),), protected=True, code="ab")
CODES = "cc8\tDaren Bram\tDaren Bram, centre\r\nhot\tRally in Almaty\nhot.city\tAlmaty\nhot.keywords\trally\n"
KEYS = Qt.Key


class Typist:
    """Types into the boxes of a set of three photos; the last one has a photographer and a city."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.help = window.typing
        qtbot.waitUntil(lambda: bool(self.help.lists.people.people) and bool(self.help.lists.codes.entries))

    def box(self, key: str) -> Box:
        """The box of a field, with the caret in it."""
        self.window.workspace.form.focus_field(key)
        box = QApplication.focusWidget()
        while box is not None and not isinstance(box, FieldEditor):
            box = box.parentWidget()
        assert isinstance(box, FieldEditor)
        assert box.field is FIELD[key]
        return box.box

    def type(self, box: Box, text: str) -> None:
        """Key by key; Qt's own keyClicks knows Latin letters only."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(box, QKeyEvent(kind, ord(letter.upper()), none, letter))
        QApplication.processEvents()

    def press(
        self, box: Box, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(box, key, modifier)
        QApplication.processEvents()

    def undo(self, box: Box) -> None:
        self.press(box, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def held(self, field: Field, at: int = 0) -> str:
        self.window.workspace.send_typed()
        return self.window.table.photos()[at].credits.text(field)

    def offered(self) -> list[str]:
        popup = self.help.popup
        return [popup.list.item(row).text() for row in range(popup.list.count())] if popup.isVisible() else []

    def said(self, box: Box) -> str:
        editor = box.parentWidget()
        assert editor is not None
        return "\n".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def codes_file(tmp_path: Path) -> Path:
    path = tmp_path / "codes.txt"
    path.write_text(CODES, "utf-8")
    return path


@pytest.fixture
def desk(own_home: Path, codes_file: Path) -> None:
    """What the desk keeps, before the window opens."""
    for person in (TIMUR, WITNESS):
        roster.keep(roster.usual_path(), person)


@pytest.fixture
def typist(
    desk: None, qtbot: QtBot, codes_file: Path, active: MainWindow, opened: Open, make_photos: Make
) -> Typist:
    paths = make_photos(3)
    last = library.load(paths[-1])
    for key, text in (("photographer", "Tina Modotti"), ("city", "Алматы")):
        last = Edit(FIELD[key], (text,)).applied(last)
    library.save(last)
    active.typing.lists.set_codes([codes_file], "=")
    window = opened(paths[0].parent)
    window.workspace.list.select([paths[0]])
    window.workspace.show_now()
    return Typist(qtbot, window)


@pytest.mark.parametrize("key", ["caption", "credit_line"])
def test_a_code_expands_as_its_closing_delimiter_is_typed(typist: Typist, key: str) -> None:
    box = typist.box(key)
    typist.type(box, "Left: =cc8=")
    assert box.content() == "Left: Daren Bram"
    typist.type(box, ", =cc8#2=.")
    assert box.content() == "Left: Daren Bram, Daren Bram, centre."
    assert typist.held(FIELD[key]) == box.content()


@pytest.mark.parametrize("key", ["caption", "credit_line"])
def test_one_undo_leaves_what_was_typed(typist: Typist, key: str) -> None:
    box = typist.box(key)
    typist.type(box, "By =cc8=")
    typist.undo(box)
    assert box.content() == "By =cc8="
    assert typist.held(FIELD[key]) == "By =cc8="
    typist.type(box, "!")
    assert box.content() == "By =cc8=!"


def test_with_several_photos_one_undo_leaves_what_was_typed_too(typist: Typist) -> None:
    typist.window.workspace.list.select([photo.path for photo in typist.window.table.photos()])
    typist.window.workspace.show_now()
    box = typist.box("headline")
    typist.type(box, "By =cc8=")
    assert box.content() == "By Daren Bram"
    typist.undo(box)
    assert box.content() == "By =cc8="


def test_an_unknown_code_stays_and_is_marked(typist: Typist) -> None:
    box = typist.box("caption")
    typist.type(box, "=zz9=")
    assert box.content() == "=zz9="
    assert "Not a known code: zz9" in typist.said(box)
    typist.type(box, "x")
    for _ in range(6):
        typist.press(box, KEYS.Key_Backspace)
    assert "Not a known code" not in typist.said(box)


def test_pasted_codes_stay_as_they_are(typist: Typist) -> None:
    box = typist.box("caption")
    QGuiApplication.clipboard().setText("=cc8=")
    typist.press(box, KEYS.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.content() == "=cc8="


def test_nothing_expands_while_an_input_method_composes(typist: Typist) -> None:
    box = typist.box("caption")
    typist.type(box, "=cc8")
    composing = QInputMethodEvent("=", [])
    QApplication.sendEvent(box, composing)
    assert box.content() == "=cc8"
    done = QInputMethodEvent("", [])
    done.setCommitString("=")
    QApplication.sendEvent(box, done)
    assert box.content() == "Daren Bram"


def test_another_delimiter_can_be_chosen(typist: Typist, codes_file: Path) -> None:
    with typist.qtbot.waitSignal(typist.help.lists.changed):
        typist.help.lists.set_codes([codes_file], "\\")
    box = typist.box("caption")
    typist.type(box, "=cc8= \\cc8\\")
    assert box.content() == "=cc8= Daren Bram"


def test_a_persons_code_takes_the_spelling_of_the_captions_language(typist: Typist) -> None:
    typist.window.workspace.form.focus_field("caption", "ru")
    box = typist.box("caption")
    typist.type(box, "=tn=")
    assert box.content() == "Тимур Нусимбеков"


def test_a_hot_code_fills_several_fields_as_one_step(typist: Typist) -> None:
    box = typist.box("headline")
    typist.type(box, "=hot=")
    city, keywords = FIELD["city"], FIELD["keywords"]
    assert box.content() == "Rally in Almaty"
    assert (typist.held(FIELD["headline"]), typist.held(city), typist.held(keywords)) == (
        "Rally in Almaty",
        "Almaty",
        "rally",
    )
    typist.type(box, "!")
    assert box.content() == "Rally in Almaty!"
    typist.undo(box)
    typist.undo(box)
    assert (typist.held(FIELD["headline"]), typist.held(city), typist.held(keywords)) == ("=hot=", "", "")


def test_a_hot_code_for_several_photos_waits_for_apply(typist: Typist) -> None:
    typist.window.workspace.list.select([photo.path for photo in typist.window.table.photos()])
    typist.window.workspace.show_now()
    typist.type(typist.box("headline"), "=hot=")
    assert typist.held(FIELD["city"], 0) == ""
    typist.window.workspace.commit()
    assert [typist.held(FIELD["city"], at) for at in range(3)] == ["Almaty"] * 3


@pytest.mark.parametrize("taking", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Tab])
def test_two_letters_in_any_script_offer_the_person(typist: Typist, taking: Qt.Key) -> None:
    box = typist.box("photographer")
    typist.type(box, "т")
    assert typist.offered() == []
    typist.type(box, "и")
    assert typist.offered() == ["Timur Nusimbekov", "Tina Modotti"]
    typist.press(box, taking)
    assert box.content() == "Timur Nusimbekov"
    assert box.hasFocus()
    assert typist.offered() == []
    assert typist.held(PHOTOGRAPHER) == "Timur Nusimbekov"


def test_arrows_choose_and_undo_leaves_the_letters(typist: Typist) -> None:
    box = typist.box("photographer")
    typist.type(box, "ti")
    typist.press(box, KEYS.Key_Down)
    typist.press(box, KEYS.Key_Return)
    assert box.content() == "Tina Modotti"
    typist.undo(box)
    assert box.content() == "ti"


def test_esc_keeps_what_is_typed(typist: Typist) -> None:
    box = typist.box("photographer")
    typist.type(box, "ti")
    typist.press(box, KEYS.Key_Escape)
    assert (box.content(), typist.offered()) == ("ti", [])
    typist.press(box, KEYS.Key_Return)
    assert typist.held(PHOTOGRAPHER) == "ti"


def test_a_suggestion_never_takes_itself_nor_save_and_next(typist: Typist) -> None:
    first, second = (photo.path for photo in typist.window.table.photos()[:2])
    box = typist.box("photographer")
    typist.type(box, "ti")
    assert typist.offered()
    typist.press(box, KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.qtbot.waitUntil(lambda: typist.window.workspace.list.current() == second)
    assert typist.offered() == []
    assert typist.window.table.photo(first).credits.text(PHOTOGRAPHER) == "ti"
    typist.qtbot.waitUntil(lambda: not typist.window.desk.is_saving())


def test_a_name_typed_in_full_is_not_replaced_by_a_longer_one(typist: Typist) -> None:
    roster.keep(roster.usual_path(), Person("Timur Nusimbekov Jr"))
    with typist.qtbot.waitSignal(typist.help.lists.changed):
        typist.help.lists.read_people()
    box = typist.box("photographer")
    typist.type(box, "Timur Nusimbekov")
    assert typist.offered() == ["Timur Nusimbekov Jr"]
    typist.press(box, KEYS.Key_Tab)
    assert typist.held(PHOTOGRAPHER) == "Timur Nusimbekov"


def test_in_a_field_of_several_the_entry_at_the_caret_is_completed(typist: Typist) -> None:
    box = typist.box("photographer")
    typist.type(box, "Zoe; ti")
    typist.press(box, KEYS.Key_Tab)
    typist.type(box, "; ")
    assert box.content() == "Zoe; Timur Nusimbekov; "


def test_ctrl_space_in_an_empty_box_offers_this_set_and_recent_values(typist: Typist) -> None:
    typist.help.lists.recents = {FIELD["city"]: ("Astana",)}
    box = typist.box("city")
    typist.press(box, KEYS.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert typist.offered() == ["Алматы", "Astana"]
    typist.press(box, KEYS.Key_Down)
    typist.press(box, KEYS.Key_Return)
    assert typist.held(FIELD["city"]) == "Алматы"


def test_in_a_caption_people_are_offered_only_when_asked_for(typist: Typist) -> None:
    box = typist.box("caption")
    typist.type(box, "Seen: tim")
    assert typist.offered() == []
    typist.press(box, KEYS.Key_Space, Qt.KeyboardModifier.ControlModifier)
    typist.press(box, KEYS.Key_Return)
    assert box.content() == "Seen: Timur Nusimbekov"


def test_a_protected_person_has_a_note(typist: Typist) -> None:
    box = typist.box("persons")
    typist.type(box, "асе")
    assert "identity protected" in str(
        typist.help.popup.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    typist.press(box, KEYS.Key_Return)
    assert box.content() == "Asel Bekova"
    assert "Identity protected: Asel Bekova" in typist.said(box)


def test_a_click_takes_a_suggestion_and_the_caret_stays(typist: Typist) -> None:
    box = typist.box("photographer")
    typist.type(box, "ti")
    rows = typist.help.popup.list
    typist.qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center()
    )
    assert box.content() == "Tina Modotti"
    assert box.hasFocus()


def test_values_used_are_remembered_but_for_the_protected(typist: Typist) -> None:
    typist.type(typist.box("city"), "Shymkent")
    typist.type(typist.box("photographer"), "Asel Bekova")
    typist.type(typist.box("credit_line"), "Photo by Timur")
    typist.box("caption")
    typist.qtbot.waitUntil(lambda: not typist.help.lists.is_busy())
    held = recents.read(recents.usual_path())
    assert held == {FIELD["city"]: ("Shymkent",), CREDIT_LINE: ("Photo by Timur",)}
    typist.window.deeds["forget_recent_values"].trigger()
    typist.qtbot.waitUntil(lambda: not typist.help.lists.is_busy())
    assert recents.read(recents.usual_path()) == {}


def test_what_was_used_last_is_remembered_when_the_window_closes(typist: Typist) -> None:
    typist.type(typist.box("city"), "Shymkent")
    typist.window.workspace.send_typed()
    typist.window.close()
    kept = json.loads(recents.usual_path().read_text("utf-8"))
    assert kept["fields"] == [{"field": "city", "values": ["Shymkent"]}]


def test_a_caption_is_never_remembered(typist: Typist) -> None:
    typist.type(typist.box("caption"), "Asel at the rally")
    assert typist.held(CAPTION) == "Asel at the rally"
    typist.box("city")
    typist.qtbot.waitUntil(lambda: not typist.help.lists.is_busy())
    assert not recents.usual_path().exists()

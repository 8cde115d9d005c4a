"""Every key of the menus, and what the desk does with it all day, with the caret in each kind of field."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import on_disk, press, saved, type_text
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.gui.actions import DEEDS, usual_keys
from captioner.gui.batch.paste_dialog import PasteDialog
from captioner.gui.batch.replace_dialog import ReplaceDialog
from captioner.gui.batch.template_dialog import TemplateDialog
from captioner.gui.form.boxes import LineBox, TextBox
from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.keys.chords import AS_IN_BOXES
from captioner.gui.main_window import MainWindow
from captioner.people import roster
from captioner.people.person import Person

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]

# The kinds of field, what is typed there, and what the field then holds.
FIELDS = {
    "several lines": ("caption", "Crowd"),
    "one line": ("city", "Almaty"),
    "several entries": ("keywords", "rally; crowd"),
    "a date": ("date", "2022-03-06"),
    "suggestions open": ("photographer", "Tim"),
    "a list of terms open": ("digital_source_type", "digitalCapture"),
}
pytestmark = pytest.mark.each(5)
in_each_field = pytest.mark.parametrize("kind", FIELDS)


class Writer:
    """Types into one field of the middle one of five photos; whoever took the first of them is known."""

    def __init__(self, qtbot: QtBot, window: MainWindow, paths: list[Path], kind: str) -> None:
        self.qtbot, self.window, self.paths, self.kind = qtbot, window, paths, kind
        self.key, self.text = FIELDS[kind]
        window.editing.apply(Edit(PHOTOGRAPHER, ("Ann Lee",)), paths[:2])
        window.editing.apply(Edit(CAPTION, ("A street.",)), paths[:2])
        qtbot.waitUntil(lambda: bool(window.typing.lists.people.people))
        window.workspace.list.select([self.here])
        window.workspace.show_now()

    @property
    def here(self) -> Path:
        return self.paths[2]

    def begin(self) -> None:
        """The caret in the field, and what is typed there; what helps with typing is open."""
        self.window.workspace.form.focus_field(self.key)
        type_text(self.text)
        if self.kind == "suggestions open":
            self.qtbot.waitUntil(self.window.typing.popup.isVisible)
        elif self.kind == "a list of terms open":
            self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)

    def empty(self) -> None:
        """What was typed is gone, as if the photo were looked at for the first time."""
        self.window.workspace.form.focus_field(self.key)
        self.box().show_text("")

    def box(self) -> LineBox | TextBox:
        box = self.window.focusWidget()
        assert isinstance(box, LineBox | TextBox)
        return box

    def press(self, keys: str) -> None:
        """Where the system sends it: a list that is open gets all keys first."""
        chord = QKeySequence(keys)[0]
        self.qtbot.keyClick(
            QApplication.activePopupWidget() or QApplication.focusWidget(),
            chord.key(),
            chord.keyboardModifiers(),
        )

    def field(self) -> str:
        return self.window.workspace.form.focused_field()[0]

    def current(self) -> Path | None:
        return self.window.workspace.list.current()

    def dialog(self) -> QDialog:
        return next(found for found in self.window.findChildren(QDialog) if found.isVisible())


@pytest.fixture
def desk(own_home: Path) -> None:
    roster.keep(roster.usual_path(), Person("Timur Nusimbekov", (), "photographer"))


@pytest.fixture
def writer(
    desk: None, kind: str, active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> Writer:
    paths = make_photos(5)
    return Writer(qtbot, opened(paths[0].parent), paths, kind)


@in_each_field
def test_every_key_of_the_menus_comes_to_its_deed(writer: Writer) -> None:
    done: list[str] = []
    for key, action in writer.window.deeds.items():
        action.setEnabled(True)
        action.setCheckable(False)
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, deed=key: done.append(deed))
    writer.begin()
    text = writer.box().content()
    missed = []
    for deed in DEEDS:
        for key in () if deed.key == "select_all" else usual_keys(deed):
            done.clear()
            writer.empty()
            writer.begin()
            writer.window.deeds[deed.key].setEnabled(True)
            writer.press(key)
            if done != [deed.key]:
                missed.append((key, deed.key, list(done)))
            assert writer.box().content() == text, key
    assert missed == []


@in_each_field
@pytest.mark.parametrize(
    ("key", "by", "is_saved"),
    [
        ("Ctrl+Return", 1, True),
        ("Ctrl+Enter", 1, True),
        ("Ctrl+Shift+Return", -1, True),
        ("Alt+Down", 1, False),
        ("Alt+Up", -1, False),
        ("Ctrl+PgDown", 1, False),
        ("Ctrl+PgUp", -1, False),
    ],
)
def test_the_caret_stays_in_its_field_from_photo_to_photo(
    writer: Writer, key: str, by: int, is_saved: bool
) -> None:
    writer.begin()
    writer.press(key)
    assert writer.current() == writer.paths[2 + by]
    assert writer.field() == writer.key
    writer.qtbot.waitUntil(lambda: not writer.window.desk.is_saving())
    photo = writer.window.table.photo(writer.here)
    assert bool(photo.edited) != is_saved
    assert writer.text.partition(";")[0] in photo.credits.text(FIELD[writer.key])
    assert (on_disk(writer.here, FIELD[writer.key]) != "") == is_saved


@pytest.mark.parametrize("kind", ["suggestions open", "a list of terms open"])
@pytest.mark.parametrize("key", ["Ctrl+Return", "Alt+Down", "F4", "Ctrl+J", "Ctrl+S", "Ctrl+F", "F2", "F6"])
def test_what_helps_with_typing_is_over_when_something_else_is_done(writer: Writer, key: str) -> None:
    writer.begin()
    writer.press(key)
    assert QApplication.activePopupWidget() is None
    assert not writer.window.typing.popup.isVisible()


@in_each_field
def test_same_photographer_and_same_caption_are_a_key_away(writer: Writer) -> None:
    writer.begin()
    writer.press("F4")
    writer.press("Shift+F4")
    credits = writer.window.table.photo(writer.here).credits
    assert credits.entries(PHOTOGRAPHER) == ("Ann Lee",)
    assert credits.text(CAPTION) == "A street."
    assert writer.field() == writer.key


@in_each_field
def test_the_next_photo_without_a_credit_takes_the_caret_to_its_photographer(writer: Writer) -> None:
    writer.begin()
    writer.press("Ctrl+J")
    assert writer.current() == writer.paths[3]
    assert writer.field() == "photographer"


@in_each_field
@pytest.mark.parametrize("key", ["F8", "Shift+F8"])
def test_findings_are_walked_with_the_caret_where_something_is_wrong(writer: Writer, key: str) -> None:
    window = writer.window
    writer.begin()
    window.workspace.send_typed()
    writer.qtbot.waitUntil(window.findings.checking.is_checked)
    writer.press(key)
    found = [one for one in window.findings.panel.shown() if one.path is not None and one.is_open]
    order = (3, 4, 0, 1) if key == "F8" else (1, 0, 4, 3)
    first = next(one for at in order for one in found if one.path == writer.paths[at])
    assert writer.current() == first.path
    assert first.found.field is not None
    assert writer.field() == first.found.field.key


@in_each_field
def test_all_is_saved_undone_and_done_again(writer: Writer) -> None:
    window = writer.window
    writer.begin()
    writer.press("Ctrl+S")
    writer.qtbot.waitUntil(lambda: saved(window))
    written = on_disk(writer.here, FIELD[writer.key])
    assert writer.text.partition(";")[0] in written
    assert writer.field() == writer.key
    writer.press("Ctrl+Z")
    assert window.table.photo(writer.here).credits.text(FIELD[writer.key]) == ""
    assert writer.field() == writer.key
    writer.press("Ctrl+Shift+Z")
    assert window.table.photo(writer.here).credits.text(FIELD[writer.key]) == written


@in_each_field
@pytest.mark.parametrize(
    ("key", "dialog"),
    [
        ("Ctrl+H", ReplaceDialog),
        ("Ctrl+Alt+A", TemplateDialog),
        ("Ctrl+Shift+V", PasteDialog),
        ("F1", CheatSheet),
    ],
)
def test_the_pages_for_many_photos_are_a_key_away(writer: Writer, key: str, dialog: type[QDialog]) -> None:
    writer.begin()
    writer.press("Ctrl+Shift+C")
    writer.press(key)
    writer.qtbot.waitUntil(lambda: any(found.isVisible() for found in writer.window.findChildren(QDialog)))
    assert isinstance(writer.dialog(), dialog)
    writer.dialog().reject()
    writer.qtbot.waitUntil(lambda: writer.field() == writer.key)


@in_each_field
def test_the_third_template_is_a_key_away(writer: Writer) -> None:
    asked: list[int] = []
    for at, action in enumerate(writer.window.batch.templating.keyed.values()):
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, at=at: asked.append(at))
    for number in range(1, 10):
        writer.empty()
        writer.begin()
        writer.press(f"Ctrl+Alt+{number}")
    assert asked == list(range(9))


@in_each_field
def test_the_photo_is_zoomed_while_one_types(writer: Writer) -> None:
    writer.qtbot.waitUntil(writer.window.workspace.viewer.is_sharp)
    writer.begin()
    for key in ("Ctrl++", "Ctrl+0"):
        with writer.qtbot.waitSignal(writer.window.workspace.viewer.zoom_changed):
            writer.press(key)
    assert writer.field() == writer.key


@in_each_field
def test_the_filter_is_a_key_away(writer: Writer) -> None:
    writer.begin()
    writer.press("Ctrl+F")
    assert QApplication.focusWidget() is writer.window.bar.filter


@in_each_field
def test_the_list_is_a_key_away_and_so_is_the_caption_from_there(writer: Writer) -> None:
    writer.begin()
    writer.press("F6")
    assert QApplication.focusWidget() is writer.window.workspace.list.rows
    assert writer.text.partition(";")[0] in writer.window.table.photo(writer.here).credits.text(
        FIELD[writer.key]
    )
    writer.press("Down")
    writer.press("F2")
    assert (writer.current(), writer.field()) == (writer.paths[3], "caption")


@in_each_field
def test_tab_goes_on_and_never_types_a_tab(writer: Writer) -> None:
    writer.begin()
    writer.press("Esc")
    box = writer.box()
    text = box.content()
    press(writer.window, "Tab")
    assert box.content() == text
    assert "\t" not in text
    assert QApplication.focusWidget() is not box
    press(writer.window, "Shift+Tab")
    assert QApplication.focusWidget() is box


@in_each_field
def test_ctrl_tab_goes_to_the_next_language_where_there_is_one(writer: Writer) -> None:
    writer.begin()
    writer.press("Ctrl+Tab")
    key, language = writer.window.workspace.form.focused_field()
    assert key == writer.key
    has_languages = FIELD[writer.key].kind.by_language
    assert (language != "x-default") == has_languages
    assert "\t" not in writer.box().content()
    writer.press("Ctrl+Shift+Backtab")
    assert writer.window.workspace.form.focused_field() == (writer.key, "x-default")
    assert writer.box().content().startswith(writer.text.partition(";")[0])


@in_each_field
def test_all_of_a_box_is_selected_and_not_all_photos(writer: Writer) -> None:
    assert "select_all" in AS_IN_BOXES
    writer.begin()
    writer.press("Ctrl+A")
    box = writer.box()
    selected = box.selectedText() if isinstance(box, QLineEdit) else box.textCursor().selectedText()
    assert isinstance(box, QLineEdit | QPlainTextEdit)
    assert selected == writer.text
    assert writer.window.workspace.list.selected() == (writer.here,)

"""The window from end to end, on real photos: look, type, go on, save, and read the files back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import on_disk, press, saved, type_text
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow

CITY = FIELD["city"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


def test_captions_typed_photo_after_photo_are_in_the_files(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    press(window, "I")
    for text in ("Crowd at the square", "Dina speaks", "Police"):
        type_text(text)
        press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: saved(window))
    assert [on_disk(path) for path in paths] == ["Crowd at the square", "Dina speaks", "Police"]
    assert window.workspace.list.current() == paths[2]
    assert "last photo" in window.messages.standing()[-1]


def test_the_caret_stays_in_its_field_and_language(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.workspace.form.focus_field("caption", "ru")
    type_text("one")
    press(window, "Alt+Down")
    assert window.workspace.form.focused_field() == ("caption", "ru")
    type_text("two")
    press(window, "Ctrl+Shift+Return")
    qtbot.waitUntil(lambda: not window.desk.is_saving())
    assert window.workspace.list.current() == paths[0]
    assert library.load(paths[1]).credits.texts(CAPTION)["ru"] == "two"
    assert [photo.path for photo in window.table.edited()] == [paths[0]]


def test_typing_survives_a_save_that_ends(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    press(window, "Ctrl+S")
    type_text(" at the square")
    qtbot.waitUntil(lambda: not window.desk.is_saving())
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "Crowd at the square"
    window.workspace.commit()
    assert window.table.photo(paths[0]).credits.text(CAPTION) == "Crowd at the square"
    qtbot.waitUntil(lambda: window.bar.save.text() == "Save 1")
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(paths[0]) == "Crowd at the square"


def test_undo_in_a_text_box_is_the_undo_of_the_set(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    press(window, "Ctrl+Z")
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == ""
    assert window.table.edited() == ()
    press(window, "Ctrl+Shift+Z")
    assert box.toPlainText() == "Crowd"


def test_undo_goes_to_the_photo_it_changes(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    press(window, "Alt+Down")
    press(window, "Alt+Down")
    assert window.workspace.list.current() == paths[2]
    press(window, "Ctrl+Z")
    assert window.workspace.list.current() == paths[0]
    assert window.table.photo(paths[0]).credits.text(CAPTION) == ""


def test_undo_of_a_photo_that_the_filter_hides_shows_it(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(CAPTION, ("Crowd",)), [paths[0]])
    window.bar.set_filter("no caption")
    assert list(window.workspace.list.shown.paths()) == paths[1:]
    press(window, "Ctrl+Z")
    assert window.workspace.list.current() == paths[0]
    assert window.bar.filter.text() == ""


def test_a_batch_is_written_and_undone_as_one(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(4)
    window = opened(paths[0].parent)
    window.workspace.list.select(paths[:3])
    window.workspace.show_now()
    window.workspace.form.focus_field("city")
    type_text("Almaty")
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: saved(window))
    assert [on_disk(path, CITY) for path in paths] == ["Almaty"] * 3 + [""]
    press(window, "Ctrl+Z")
    assert len(window.table.edited()) == 3
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: saved(window))
    assert [on_disk(path, CITY) for path in paths] == [""] * 4


def test_the_next_photo_without_a_credit_is_found_round_the_end(
    active: MainWindow, opened: Opened, make_photos: Make
) -> None:
    paths = make_photos(4)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(PHOTOGRAPHER, ("A. B.",)), paths[1:])
    window.workspace.list.select([paths[2]])
    press(window, "Ctrl+J")
    assert window.workspace.list.current() == paths[0]
    assert window.workspace.form.focused_field()[0] == "photographer"
    window.editing.apply(Edit(PHOTOGRAPHER, ("A. B.",)), paths[:1])
    press(window, "Ctrl+J")
    assert "names its photographer" in window.messages.standing()[-1]


def test_f4_takes_the_photographers_of_the_photo_before(
    active: MainWindow, opened: Opened, make_photos: Make
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(PHOTOGRAPHER, ("A. B.", "C. D.")), paths[:1])
    press(window, "F4")
    assert "no photo before" in window.messages.standing()[-1]
    press(window, "Ctrl+PgDown")
    press(window, "F4")
    assert window.table.photo(paths[1]).credits.entries(PHOTOGRAPHER) == ("A. B.", "C. D.")
    press(window, "Ctrl+PgDown")
    press(window, "Ctrl+PgUp")
    assert window.workspace.list.current() == paths[1]
    window.workspace.list.select([paths[2]])
    window.editing.undo()
    window.workspace.list.select([paths[2]])
    window.workspace.show_now()
    press(window, "F4")
    assert "names no photographer" in window.messages.standing()[-1]


@pytest.mark.parametrize("key", ["I", "Ш", "Return", "F2"])
def test_the_caption_is_a_key_away_on_every_layout(
    active: MainWindow, opened: Opened, make_photos: Make, key: str
) -> None:
    window = opened(make_photos(1)[0].parent)
    press(window, key)
    assert window.workspace.form.focused_field()[0] == "caption"


@pytest.mark.parametrize("key", ["Z", "Я"])
def test_z_zooms_from_the_list_on_every_layout(
    active: MainWindow, opened: Opened, make_photos: Make, key: str, qtbot: QtBot
) -> None:
    window = opened(make_photos(1)[0].parent)
    qtbot.waitUntil(window.workspace.viewer.is_sharp)
    with qtbot.waitSignal(window.workspace.viewer.zoom_changed):
        press(window, key)


def test_a_photo_that_vanished_is_named_and_the_others_are_saved(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    paths[1].unlink()
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: not window.desk.is_saving())
    assert [on_disk(path, CITY) for path in (paths[0], paths[2])] == ["Almaty"] * 2
    assert [photo.path for photo in window.table.edited()] == [paths[1]]
    assert paths[1].name in window.messages.standing()[-1]


def test_a_folder_without_photos_leaves_the_set_that_is_open(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(make_photos(1)[0].parent)
    (tmp_path / "nothing").mkdir()
    for folder in (tmp_path / "nothing", tmp_path / "gone"):
        with qtbot.waitSignal(window.desk.refused):
            window.open([folder])
        assert str(folder) in window.messages.standing()[-1]
    assert window.table.rowCount() == 1


def test_folders_and_photos_dropped_are_opened(window: MainWindow, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(2)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(paths[1]))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), copy, dropped, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.desk.opened):
        QApplication.sendEvent(
            window, QDropEvent(QPointF(5, 5), copy, dropped, left, Qt.KeyboardModifier.NoModifier)
        )
    assert [photo.path for photo in window.table.photos()] == [paths[1]]


def test_what_is_no_file_cannot_be_dropped(window: MainWindow) -> None:
    dropped = QMimeData()
    dropped.setText("IMG_0001.jpg")
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), action, dropped, left, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_bar_tells_the_set_and_what_is_unsaved(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3, photographer="A. B.")
    window = opened(paths[0].parent)
    window.heading.count()
    assert window.bar._counts.text() == "3 photos · 1 photographer"
    assert not window.bar.save.isEnabled()
    window.editing.apply(Edit(PHOTOGRAPHER, ("C. D.",)), paths[:2])
    window.heading.count()
    assert window.bar._counts.text() == "3 photos · 2 photographers"
    assert (window.bar.save.text(), window.bar.save.isEnabled()) == ("Save 2", True)
    assert window.isWindowModified()


def test_a_disagreement_is_settled_by_choosing_a_value(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, photographer="A. B.")
    window = opened(paths[0].parent)
    window.workspace.form.home_chosen.emit(PHOTOGRAPHER, ("C. D.",))
    assert window.table.photo(paths[0]).credits.entries(PHOTOGRAPHER) == ("C. D.",)
    assert window.editing.stack.undoText() == "Photographer of IMG_0001.jpg"


def test_the_layout_is_remembered(opened: Opened, make_photos: Make, qtbot: QtBot) -> None:
    folder = make_photos(2)[0].parent
    window = opened(folder)
    window.deeds["show_list"].trigger()
    window.workspace.list.set_order("date")
    window.workspace.form.set_open_sections(["Rights"])
    assert window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert not again.deeds["show_list"].isChecked()
    assert again.workspace.list.isHidden()
    assert not again.workspace.form.isHidden()
    assert again.workspace.list.shown.order == "date"
    assert again.workspace.form.open_sections() == ("Rights",)
    assert again.settings.recent() == (folder,)


def test_the_sample_set_is_a_click_away(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.opened, timeout=20_000):
        window.empty.sample_wanted.emit()
    qtbot.waitUntil(lambda: not window.desk.is_opening(), timeout=20_000)
    assert window.table.rowCount() > 5
    with qtbot.waitSignal(window.desk.opened):
        window.opening.open_sample()


def test_every_deed_of_the_menus_can_be_done(active: MainWindow, opened: Opened, make_photos: Make) -> None:
    window = opened(make_photos(2)[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), window.workspace.list.selected())
    dialogs = {"quit", "open_folder", "open_photos", "open_sample", "bring_sheet_back", "full_screen"}
    for key in [key for key in window.deeds if key not in dialogs]:
        assert window.deeds[key].isEnabled() or key == "redo"
        window.deeds[key].trigger()


def test_a_mistake_of_the_program_is_told_and_nothing_is_lost(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    window.errands.run(_fail)
    qtbot.waitUntil(lambda: bool(window.messages.standing()))
    assert "ZeroDivisionError" in window.messages.standing()[0]
    assert len(window.table.edited()) == 1


def _fail() -> None:
    raise ZeroDivisionError("secret caption")


def test_the_folders_of_late_are_in_the_menu_and_can_be_forgotten(
    window: MainWindow, make_photos: Make, qtbot: QtBot
) -> None:
    folder = make_photos(1, "rally & co")[0].parent
    window.settings.note_recent(folder)
    menu = window.deeds["open_recent"].menu()
    menu.aboutToShow.emit()
    first, *_, forget = menu.actions()
    assert first.text() == str(folder).replace("&", "&&")
    with qtbot.waitSignal(window.desk.opened):
        first.trigger()
    forget.trigger()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 2


def test_saving_says_so_when_a_field_holds_what_cannot_be_saved(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = opened(paths[0].parent)
    press(window, "I")
    type_text("Crowd")
    window.workspace.form.focus_field("date")
    type_text("2022-13")
    press(window, "Ctrl+S")
    assert "not saved" in window.messages.standing()[-1]
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(paths[0]) == "Crowd"

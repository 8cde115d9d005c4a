"""Several photos in the real window: what is added stays, one deed is one undo, values lead to their photos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui.conftest import Make
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import DATE_TAKEN, FIELD
from captioner.gui.form.entry_chips import EntryChips
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.look.link import Link
from captioner.gui.main_window import MainWindow

Open = Callable[[Path], MainWindow]
KEYWORDS = FIELD["keywords"]


def keywords(window: MainWindow, paths: list[Path]) -> list[object]:
    return [window.table.photo(path).credits.get(KEYWORDS) for path in paths]


def editor(window: MainWindow, key: str) -> FieldEditor:
    window.workspace.form.focus_field(key)
    return next(one for one in window.workspace.form.findChildren(FieldEditor) if one.field.key == key)


def select(window: MainWindow, paths: list[Path]) -> None:
    window.workspace.list.select(paths)
    window.workspace.show_now()


def test_what_is_added_one_after_the_other_is_all_there(opened: Open, make_photos: Make) -> None:
    paths = make_photos(3, keywords="rally")
    library.save(library.load(paths[0]).with_value(KEYWORDS, ("march",)))
    window = opened(paths[0].parent)
    select(window, paths)
    for word in ("crowd", "police"):
        editor(window, "keywords").box.insert(word)  # type: ignore[union-attr]
        editor(window, "keywords").box.typed.emit()
        window.workspace.commit()
    assert keywords(window, paths) == [
        ("march", "crowd", "police"),
        ("rally", "crowd", "police"),
        ("rally", "crowd", "police"),
    ]
    window.editing.undo()
    assert keywords(window, paths)[0] == ("march", "crowd")
    window.editing.undo()
    assert keywords(window, paths)[0] == ("march",)


def test_entries_are_removed_one_after_the_other_each_an_undo_of_its_own(
    opened: Open, make_photos: Make
) -> None:
    paths = make_photos(2, keywords="rally\nmarch\ncrowd")
    window = opened(paths[0].parent)
    select(window, paths)
    for word in ("rally", "march"):
        chip(editor(window, "keywords"), word, "Remove")
    assert keywords(window, paths) == [("crowd",), ("crowd",)]
    window.editing.undo()
    assert keywords(window, paths) == [("march", "crowd"), ("march", "crowd")]


def test_fields_that_are_applied_together_are_one_undo(opened: Open, make_photos: Make) -> None:
    paths = make_photos(3, city="Almaty")
    window = opened(paths[0].parent)
    select(window, paths)
    editor(window, "headline").box.insert("Rally")  # type: ignore[union-attr]
    editor(window, "headline").box.typed.emit()
    editor(window, "city").box.setText("Taraz")  # type: ignore[union-attr]
    editor(window, "city").box.typed.emit()
    window.workspace.commit()
    headline, city = FIELD["headline"], FIELD["city"]
    texts = [[window.table.photo(path).credits.text(field) for field in (headline, city)] for path in paths]
    assert texts == [["Rally", "Taraz"]] * 3
    assert window.editing.stack.undoText() == "Headline, City of 3 photos"
    window.editing.undo()
    texts = [[window.table.photo(path).credits.text(field) for field in (headline, city)] for path in paths]
    assert texts == [["", "Almaty"]] * 3


def test_the_photos_that_have_an_entry_are_selected(opened: Open, make_photos: Make) -> None:
    paths = make_photos(3, keywords="rally")
    library.save(library.load(paths[1]).with_value(KEYWORDS, ("rally", "march")))
    window = opened(paths[0].parent)
    select(window, paths)
    chip(editor(window, "keywords"), "march", "Select")
    assert window.workspace.list.selected() == (paths[1],)


def test_each_photo_takes_its_own_cameras_date_in_one_undo(
    opened: Open, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = opened(paths[0].parent)
    photos = [window.table.photo(path) for path in paths]
    select(window, paths)
    dated = [photo.with_value(DATE_TAKEN, f"2022-03-0{day}") for day, photo in enumerate(photos, 1)]
    window.workspace.form.changed.emit(DATE_TAKEN, dated)
    assert [window.table.photo(path).credits.text(DATE_TAKEN) for path in paths] == [
        "2022-03-01",
        "2022-03-02",
    ]
    window.editing.undo()
    assert [window.table.photo(path).credits.text(DATE_TAKEN) for path in paths] == ["", ""]


def test_the_way_is_chosen_by_keyboard_before_typing(opened: Open, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(2, city="Almaty")
    library.save(library.load(paths[1]).with_value(FIELD["city"], None))
    window = opened(paths[0].parent)
    select(window, paths)
    city = editor(window, "city")
    way = city.findChildren(Link)[1]
    assert way in city.tab_stops()
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Space)
    assert way._menu is not None
    for key in (Qt.Key.Key_Down,) * 4 + (Qt.Key.Key_Return,):
        qtbot.keyClick(way._menu, key)
    assert way.text() == "Only where empty ▾"
    qtbot.keyClicks(city.box, "Taraz")
    window.workspace.commit()
    assert [window.table.photo(path).credits.text(FIELD["city"]) for path in paths] == ["Almaty", "Taraz"]


def chip(of: FieldEditor, entry: str, deed: str) -> None:
    row = of.findChild(EntryChips)
    assert row is not None
    found = next(one for one in row.buttons() if one.accessibleName().startswith(f"{entry}, in"))
    assert isinstance(found, QPushButton)
    menu = found.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith(deed)).trigger()

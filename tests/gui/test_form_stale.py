"""Translations older than their original: told on their tabs and below the box, and only people say otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui.conftest import Make
from gui.form_desk import Desk, photo, said
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import CAPTION
from captioner.edits import Edit
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.gui.look.link import Link
from captioner.gui.main_window import MainWindow
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

EN_RU = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})


def edited() -> Photo:
    return Edit(CAPTION, ("People",), "en").applied(photo(caption=EN_RU))


def test_a_tab_says_that_its_text_is_missing_there_or_old(qtbot: QtBot) -> None:
    desk = Desk(qtbot, edited())
    bar = tabs(desk)
    names = [bar.accessibleTabName(place) for place in range(bar.count())]
    assert names == ["en, main text, has text", "ru, older than the main text", "kk, missing", "uk, missing"]


def test_typing_the_original_tells_that_translations_are_older_and_moves_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    assert not old_lines(desk)
    below = desk.editor("photographer")
    desk.form.focus_field("caption")
    qtbot.wait(20)
    place = below.y()
    desk.type("caption", "People")
    desk.form.commit()
    assert tabs(desk).accessibleTabName(1) == "ru, older than the main text"
    qtbot.wait(20)
    assert below.y() == place
    desk.form.focus_field("city")
    assert [line for line in said(desk.form) if "older" in line] == ["▲ older than this text: ru"]
    desk.form.focus_field("caption", "ru")
    assert old_lines(desk) == ["▲ older than the main text"]


def test_typing_the_translation_anew_makes_it_right(qtbot: QtBot) -> None:
    desk = Desk(qtbot, edited())
    desk.form.focus_field("caption", "ru")
    desk.type("caption", "Люди")
    desk.form.commit()
    assert not old_lines(desk)


def test_the_desk_says_that_it_is_still_right(qtbot: QtBot) -> None:
    desk = Desk(qtbot, edited())
    desk.form.focus_field("caption", "ru")
    with qtbot.waitSignal(desk.form.changed) as changed:
        qtbot.mouseClick(link(desk, "Still right"), Qt.MouseButton.LeftButton)
    field, (after,) = changed.args
    assert (field, after.stale(CAPTION)) == (CAPTION, ())
    desk.put(after)
    assert not old_lines(desk)


def test_a_translation_begins_with_the_main_text_on_wish(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    desk.form.focus_field("caption", "kk")
    qtbot.mouseClick(link(desk, "Begin with the text in en"), Qt.MouseButton.LeftButton)
    assert desk.box("caption").content() == "A crowd"
    desk.box("caption").selectAll()
    desk.type("caption", "Көпшілік")
    desk.form.commit()
    assert desk.photo.credits.texts(CAPTION) == EN_RU.with_text("kk", "Көпшілік")


def test_typing_a_translation_moves_nothing_below_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    below = desk.editor("photographer")
    desk.form.focus_field("caption", "kk")
    qtbot.wait(20)
    place = below.y()
    qtbot.keyClicks(desk.box("caption"), "abc")
    desk.form.commit()
    qtbot.wait(20)
    assert below.y() == place


def test_nothing_is_begun_with_a_text_whose_language_nobody_told(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=Texts({X_DEFAULT: "A crowd"})))
    desk.form.focus_field("caption", "kk")
    assert not [
        one for one in desk.form.findChildren(Link) if one.text().startswith("Begin") and one.isVisible()
    ]


def test_still_right_is_undone_saved_and_there_after_a_restart(
    opened: Callable[[Path], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    (path,) = make_photos(1)
    library.save(library.load(path).with_value(CAPTION, EN_RU))
    library.save(Edit(CAPTION, ("People",), "en").applied(library.load(path)))
    window = opened(path.parent)
    window.workspace.list.select([path])
    window.workspace.show_now()
    assert window.table.photo(path).stale(CAPTION) == ("ru",)
    window.workspace.form.focus_field("caption", "ru")
    form = window.workspace.form
    right = next(one for one in form.findChildren(Link) if one.text() == "Still right" and one.isVisible())
    right.click()
    assert window.table.photo(path).stale(CAPTION) == ()
    window.editing.undo()
    assert window.table.photo(path).stale(CAPTION) == ("ru",)
    window.editing.redo()
    assert window.table.photo(path).stale(CAPTION) == ()
    window.save_all()
    qtbot.waitUntil(lambda: not window.table.edited())
    assert window.table.photo(path).stale(CAPTION) == ()
    assert library.load(path).stale(CAPTION) == ()


def tabs(desk: Desk) -> LanguageTabs:
    bar = desk.editor("caption").findChild(LanguageTabs)
    assert bar is not None
    return bar


def old_lines(desk: Desk) -> list[str]:
    return [line for line in said(desk.editor("caption")) if "older" in line]


def link(desk: Desk, words: str) -> Link:
    return next(one for one in desk.editor("caption").findChildren(Link) if one.text() == words)

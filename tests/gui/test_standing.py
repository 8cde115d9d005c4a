"""Photos marked in the window: what is typed is saved first, one step of undo, told where and told once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from captioner import library, marking, passing, sidecar
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.actions import DEEDS
from captioner.gui.form.form_header import FormHeader
from captioner.gui.main_window import MainWindow
from captioner.gui.standing.hold_dialog import HoldDialog
from captioner.photo import Photo
from captioner.standing import Mark, State, Wish

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
CLEARED = Wish(State.CLEARED)


@pytest.fixture
def paths(make_photos: Make, opened: Opened) -> list[Path]:
    """Three photos with caption and credit, open and selected."""
    paths = make_photos(3, caption="Crowd", photographer="Timur", date="2022-03-06")
    opened(paths[0].parent).workspace.list.select(paths)
    return paths


def state_on_disk(path: Path) -> State:
    return library.load(path).standing.state


def states(window: MainWindow) -> set[State]:
    return {photo.standing.state for photo in window.table.photos()}


def messages(window: MainWindow) -> str:
    return " ".join(window.messages.standing())


def typed(window: MainWindow, text: str, path: Path) -> None:
    window.editing.end_run()
    window.editing.apply(Edit(CAPTION, (text,)), [path])


def hold(window: MainWindow, qtbot: QtBot, why: str) -> None:
    window.deeds["hold"].trigger()
    (dialog,) = [one for one in window.findChildren(HoldDialog) if one.isVisible()]
    dialog.why.setText(why)
    dialog.do.click()


def headed(window: MainWindow) -> str:
    window.workspace.show_now()
    (header,) = window.workspace.form.findChildren(FormHeader)
    return "\n".join(label.text() for label in header.findChildren(QLabel))


def test_the_selection_is_cleared_in_one_step_and_taken_back_in_one(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    before = [path.read_bytes() for path in paths]
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CLEARED})
    assert {state_on_disk(path) for path in paths} == {State.CLEARED}
    assert [path.read_bytes() for path in paths] == before
    assert window.editing.stack.count() == 1
    window.deeds["undo"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CAPTIONED})
    assert {state_on_disk(path) for path in paths} == {State.CAPTIONED}
    window.deeds["redo"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CLEARED})
    assert {state_on_disk(path) for path in paths} == {State.CLEARED}


def test_what_is_typed_is_saved_before_it_is_cleared(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    typed(window, "Mob", paths[1])
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CLEARED})
    photo = library.load(paths[1])
    assert (photo.credits.text(CAPTION), photo.standing.state) == ("Mob", State.CLEARED)


def test_a_photo_whose_save_fails_is_not_cleared(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    other = library.load(paths[1]).with_value(CAPTION, FIELD["caption"].kind.parse("Theirs"))
    typed(window, "Ours", paths[1])
    library.save(other)
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.CLEARED)
    assert state_on_disk(paths[1]) is State.CAPTIONED
    assert window.table.photo(paths[1]).mark is None
    qtbot.waitUntil(lambda: not window.standings.progress.isVisible())


def test_a_hold_wants_a_reason_and_the_head_of_the_form_tells_it(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    window.workspace.list.select(paths[:1])
    window.deeds["hold"].trigger()
    (dialog,) = window.findChildren(HoldDialog)
    assert not dialog.do.isEnabled()
    QTest.keyClicks(dialog.why, "a minor")
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.HELD)
    said = headed(window)
    assert f"Held by {passing.user()}" in said
    assert ": a minor" in said
    assert states(window) == {State.HELD, State.CAPTIONED}


def test_what_is_held_is_not_cleared_by_the_way(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    marking.mark(paths[0], Wish(State.HELD, "a minor"))
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: "meanwhile" in messages(window))
    assert [state_on_disk(path) for path in paths] == [State.HELD, State.CLEARED, State.CLEARED]
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.HELD)
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: "open it again first" in messages(window))
    assert state_on_disk(paths[0]) is State.HELD


def test_a_mark_falls_while_one_types_comes_back_by_undo_and_is_told_once(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    told: list[list[str]] = []
    window.standings.falls.told.connect(told.append)
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CLEARED})
    typed(window, "Mob", paths[0])
    assert window.table.photo(paths[0]).standing.state is State.CAPTIONED
    qtbot.waitUntil(lambda: bool(told))
    assert "since then changed: caption" in told[0][0]
    window.editing.undo()
    assert window.table.photo(paths[0]).standing.state is State.CLEARED
    typed(window, "Rabble", paths[0])
    window.workspace.list.select(paths[:1])
    assert "since then changed: caption" in headed(window)
    with qtbot.assertNotEmitted(window.standings.falls.told, wait=600):
        typed(window, "Throng", paths[0])


def test_what_fell_before_the_set_was_opened_is_told_in_one_line(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(3, caption="Crowd", photographer="Timur", date="2022-03-06")
    for path in paths:
        marking.mark(path, CLEARED)
        library.save(library.load(path).with_value(FIELD["credit_line"], "AFP"))
    with qtbot.waitSignal(window.standings.falls.told, timeout=30_000) as told:
        opened(paths[0].parent)
    assert told.args == [["3 photos were changed since they were checked or cleared."]]


def test_marks_given_one_after_the_other_all_count(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    window.deeds["mark_checked"].trigger()
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: window.editing.stack.count() == 2)
    assert states(window) == {State.CLEARED}
    window.deeds["undo"].trigger()
    window.deeds["undo"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CAPTIONED})
    assert {state_on_disk(path) for path in paths} == {State.CAPTIONED}


def test_several_photos_are_counted_by_their_states(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    window.workspace.list.select(paths[:1])
    window.deeds["mark_checked"].trigger()
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.CHECKED)
    window.workspace.list.select(paths)
    said = headed(window)
    assert "Checked 1" in said
    assert "Captioned 2" in said


def test_opening_lifts_a_hold(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    hold(window, qtbot, "a minor")
    qtbot.waitUntil(lambda: states(window) == {State.HELD})
    window.deeds["open_again"].trigger()
    qtbot.waitUntil(lambda: states(window) == {State.CAPTIONED})


def test_an_unread_reason_or_nobody_to_hold_asks_nothing(window: MainWindow, paths: list[Path]) -> None:
    window.workspace.list.select([])
    window.standings.mark(CLEARED, [])
    assert not window.findChildren(HoldDialog)
    assert window.editing.stack.count() == 0


def test_the_keys_clear_the_photo_while_its_caption_is_typed(
    active: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    active.workspace.list.select(paths[:1])
    active.workspace.show_now()
    active.workspace.form.focus_field("caption")
    press(active, "Ctrl+Alt+C")
    qtbot.waitUntil(lambda: active.table.photo(paths[0]).standing.state is State.CLEARED)


def test_no_key_is_given_twice() -> None:
    keys = [key for deed in DEEDS for key in deed.keys]
    assert len(keys) == len(set(keys))


def test_a_mark_of_another_desk_is_shown_once_the_folder_is_looked_at(
    window: MainWindow, paths: list[Path], qtbot: QtBot
) -> None:
    marking.mark(paths[2], Wish(State.HELD, "a minor"))
    window.others.outside.read_again(paths[2:])
    qtbot.waitUntil(lambda: window.table.photo(paths[2]).standing.state is State.HELD)


@pytest.mark.parametrize("leaves_sidecar", [True, False], ids=["sidecar left behind", "sidecar too"])
def test_a_hold_goes_along_with_a_photo_that_is_renamed(
    window: MainWindow, paths: list[Path], qtbot: QtBot, leaves_sidecar: bool
) -> None:
    window.workspace.list.select(paths[:1])
    hold(window, qtbot, "a minor")
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.HELD)
    window.others.watching._shortest = window.others.watching._pause_ms = 40
    new = paths[0].with_name("held.jpg")
    if not leaves_sidecar:
        sidecar.path_of(paths[0]).rename(sidecar.path_of(new))
    paths[0].rename(new)
    window.others.watching.look()
    qtbot.waitUntil(lambda: window.table.is_read(new))
    qtbot.waitUntil(lambda: state_on_disk(new) is State.HELD)
    qtbot.waitUntil(lambda: window.table.photo(new).standing.state is State.HELD)
    window.deeds["undo"].trigger()
    qtbot.waitUntil(lambda: state_on_disk(new) is State.CAPTIONED)


def test_a_broken_time_is_shown_as_it_is(qtbot: QtBot) -> None:
    header = FormHeader()
    qtbot.addWidget(header)
    list(header.tell_of([Photo(Path("a.jpg"), mark=Mark(State.HELD, "", "yesterday", "a minor"))]))
    said = " ".join(label.text() for label in header.findChildren(QLabel))
    assert "Held by somebody, yesterday: a minor" in said

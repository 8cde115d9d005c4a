"""A window that was killed, and the next one on the same photos: what was typed is offered back."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from gui import desk_of_another
from gui.at_the_window import on_disk, press, saved, type_text
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import CAPTION, FIELD, Field
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.moment import beginning
from captioner.gui.safekeeping.offers import Offer, offers
from captioner.gui.safekeeping.recovery_dialog import RecoveryDialog
from captioner.journal.entries import Found, Page, Side, Unsaved
from captioner.journal.rows import place_of
from captioner.photo import Photo

CITY, DATE = FIELD["city"], FIELD["date"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


@pytest.fixture
def offered(opened: Opened, qtbot: QtBot) -> Callable[[Path], RecoveryDialog]:
    """Opens a folder and waits for the dialog."""

    def open_(folder: Path) -> RecoveryDialog:
        window = opened(folder)
        qtbot.waitUntil(lambda: window.safekeeping.recovery.dialog is not None)
        dialog = window.safekeeping.recovery.dialog
        assert dialog is not None
        return dialog

    return open_


def texts(dialog: RecoveryDialog) -> list[list[str]]:
    boxes = [card.findChildren(QPlainTextEdit) for card in dialog.cards]
    return [[box.toPlainText() for box in of_one] for of_one in boxes]


def captions(window: MainWindow) -> list[str]:
    return [photo.credits.text(CAPTION) for photo in window.table.photos()]


def quiet(window: MainWindow, qtbot: QtBot) -> None:
    """Until the journal has written and answered all it was asked."""
    answered: list[object] = []
    window.safekeeping.journalling.write()
    window.safekeeping.journalling.thrown_away(answered.append)
    qtbot.waitUntil(lambda: bool(answered))


def set_by_another(path: Path, field: Field, text: str) -> None:
    library.save(Edit(field, (text,)).applied(library.load(path)))


def test_the_first_page_says_where_unsaved_edits_wait(
    make_photos: Make, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    folder = make_photos(1, caption="Crowd")[0].parent
    with desk_of_another.window(folder, " at noon"):
        pass
    window: MainWindow = request.getfixturevalue("window")
    said = partial(rows_of, window)
    qtbot.waitUntil(lambda: said() == [f"{folder}, unsaved edits"])
    window.empty.show_recent([folder.parent, folder])
    qtbot.waitUntil(lambda: said() == [str(folder.parent), str(folder)])
    window.empty.show_waiting({folder})
    qtbot.waitUntil(lambda: said() == [f"{folder}, unsaved edits", str(folder.parent)])


def rows_of(window: MainWindow) -> list[str]:
    """What the first page offers besides its two buttons."""
    buttons = window.empty.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if not button.text() and not button.isHidden()]


def test_what_was_typed_is_offered_back_and_taken(
    window: MainWindow, make_photos: Make, offered: Callable[[Path], RecoveryDialog], qtbot: QtBot
) -> None:
    paths = make_photos(3, caption="Crowd")
    with desk_of_another.window(paths[0].parent, " at noon", " at <b>dusk</b>"):
        pass
    dialog = offered(paths[0].parent)
    assert texts(dialog) == [["Crowd", "Crowd at noon"], ["Crowd", "Crowd at <b>dusk</b>"]]
    assert [card.offer.path.name for card in dialog.cards] == ["IMG_0001.jpg", "IMG_0002.jpg"]
    assert captions(window) == ["Crowd"] * 3
    assert dialog.take.text() == "Take 2 edits"
    dialog.take.click()
    assert captions(window) == ["Crowd at noon", "Crowd at <b>dusk</b>", "Crowd"]
    assert len(window.table.edited()) == 2
    window.editing.undo()
    assert captions(window) == ["Crowd at noon", "Crowd", "Crowd"]
    window.editing.redo()
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(paths[1]) == "Crowd at <b>dusk</b>"


def test_what_is_taken_is_as_safe_as_before_when_the_next_window_is_killed_too(
    window: MainWindow,
    make_photos: Make,
    offered: Callable[[Path], RecoveryDialog],
    opened: Opened,
    qtbot: QtBot,
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "Noon"):
        pass
    dialog = offered(paths[0].parent)
    dialog.take.click()
    quiet(window, qtbot)
    # Its thread ends without a word of farewell, as if it had been killed.
    window.safekeeping.journalling.stop()
    window.safekeeping.sole.release()
    again = MainWindow()
    qtbot.addWidget(again, before_close_func=lambda w: setattr(w, "_may_close", True))
    again.open([paths[0].parent])
    qtbot.waitUntil(lambda: again.safekeeping.recovery.dialog is not None)
    assert again.safekeeping.recovery.dialog is not None
    assert texts(again.safekeeping.recovery.dialog) == [["", "Noon"]]
    again.safekeeping.recovery.dialog.reject()


def test_some_are_taken_and_the_others_can_be_brought_back(
    window: MainWindow, make_photos: Make, offered: Callable[[Path], RecoveryDialog], qtbot: QtBot
) -> None:
    paths = make_photos(2)
    with desk_of_another.window(paths[0].parent, "One", "Two"):
        pass
    dialog = offered(paths[0].parent)
    dialog.cards[0].take.setChecked(False)
    assert dialog.take.text() == "Take 1 edit"
    dialog.take.click()
    assert captions(window) == ["", "Two"]
    qtbot.waitUntil(lambda: window.safekeeping.recovery.dialog is None)
    window.deeds["bring_back"].trigger()
    qtbot.waitUntil(lambda: window.safekeeping.recovery.dialog is not None)
    again = window.safekeeping.recovery.dialog
    assert again is not None
    assert texts(again) == [["", "One"]]
    again.take.click()
    assert captions(window) == ["One", "Two"]


def test_what_is_thrown_away_is_offered_no_more(
    window: MainWindow,
    make_photos: Make,
    offered: Callable[[Path], RecoveryDialog],
    opened: Opened,
    qtbot: QtBot,
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "One"):
        pass
    offered(paths[0].parent).throw.click()
    quiet(window, qtbot)
    found: list[object] = []
    window.safekeeping.journalling.found.connect(found.append)
    opened(paths[0].parent)
    qtbot.waitUntil(lambda: bool(found))
    assert window.safekeeping.recovery.dialog is None
    assert captions(window) == [""]


def test_what_is_not_decided_is_offered_again(
    window: MainWindow, make_photos: Make, offered: Callable[[Path], RecoveryDialog], qtbot: QtBot
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "One"):
        pass
    offered(paths[0].parent).later.click()
    qtbot.waitUntil(lambda: window.safekeeping.recovery.dialog is None)
    quiet(window, qtbot)
    assert texts(offered(paths[0].parent)) == [["", "One"]]


def test_a_field_that_somebody_changed_meanwhile_shows_three_values_and_is_never_taken_by_itself(
    window: MainWindow, make_photos: Make, offered: Callable[[Path], RecoveryDialog], qtbot: QtBot
) -> None:
    paths = make_photos(2, city="Almaty")
    with desk_of_another.window(paths[0].parent, "!", "?", field="city"):
        pass
    set_by_another(paths[0], CITY, "Astana")
    set_by_another(paths[1], CAPTION, "Crowd")
    dialog = offered(paths[0].parent)
    assert texts(dialog) == [["Almaty", "Almaty!", "Astana"], ["Almaty", "Almaty?"]]
    assert [card.take.isChecked() for card in dialog.cards] == [False, True]
    dialog.cards[0].take.setChecked(True)
    dialog.take.click()
    assert [photo.credits.text(CITY) for photo in window.table.photos()] == ["Almaty!", "Almaty?"]
    window.save_all()
    qtbot.waitUntil(lambda: window.others.deciding.dialog is not None)
    assert on_disk(paths[0], CITY) == "Astana"
    assert on_disk(paths[1], CITY) == "Almaty?"
    asked = window.others.deciding.dialog
    assert asked is not None
    asked.reject()


def test_what_was_saved_just_before_the_end_is_not_asked_about(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "One"):
        pass
    set_by_another(paths[0], CAPTION, "One")
    with qtbot.waitSignal(window.safekeeping.journalling.found):
        opened(paths[0].parent)
    assert window.safekeeping.recovery.dialog is None


def test_a_photo_that_was_renamed_since_is_known_again(
    make_photos: Make, offered: Callable[[Path], RecoveryDialog]
) -> None:
    paths = make_photos(2)
    with desk_of_another.window(paths[0].parent, "One"):
        pass
    new = paths[0].with_name("zoo.jpg")
    paths[0].rename(new)
    dialog = offered(paths[0].parent)
    assert [card.offer.path for card in dialog.cards] == [new]


def test_a_text_that_could_not_be_a_value_waits_in_its_box_again(
    window: MainWindow, make_photos: Make, offered: Callable[[Path], RecoveryDialog]
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "some day", field="date"):
        pass
    dialog = offered(paths[0].parent)
    assert texts(dialog) == [["", "some day"]]
    dialog.take.click()
    window.workspace.form.focus_field("date")
    box = window.focusWidget()
    assert box is not None
    assert box.property("text") == "some day"
    assert not window.workspace.commit()


def test_nothing_in_the_dialog_is_read_as_markup(
    make_photos: Make, offered: Callable[[Path], RecoveryDialog]
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "<img src='x'><h1>A & B</h1>"):
        pass
    dialog = offered(paths[0].parent)
    assert {label.textFormat().name for label in dialog.findChildren(QLabel) if label.text()} == {"PlainText"}
    assert texts(dialog)[0][1] == "<img src='x'><h1>A & B</h1>"


def test_the_edits_of_a_window_that_lives_are_its_own(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent, "One"):
        with qtbot.waitSignal(window.safekeeping.journalling.found):
            window.open([paths[0]])
        assert window.safekeeping.recovery.dialog is None


def test_edits_discarded_on_purpose_are_not_offered_but_can_be_brought_back(
    window: MainWindow, active: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths, others = make_photos(1), make_photos(1, "other")
    opened(paths[0].parent)
    press(window, "F2")
    type_text("One")
    window.workspace.commit()
    window.leaving._commit = lambda: True
    window.desk.begin([others[0].parent], beginning(others))
    with qtbot.waitSignal(window.safekeeping.journalling.found):
        opened(paths[0].parent)
    assert window.safekeeping.recovery.dialog is None
    window.deeds["bring_back"].trigger()
    qtbot.waitUntil(lambda: window.safekeeping.recovery.dialog is not None)
    dialog = window.safekeeping.recovery.dialog
    assert dialog is not None
    assert texts(dialog) == [["", "One"]]
    dialog.reject()


def test_thousands_of_edits_are_offered_without_a_card_each(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    entry = Unsaved(paths[0], CITY, None, Side("Almaty", False), None, 0.0)
    from_one = [Offer(entry, paths[0], "City", "", f"Almaty {number}", "") for number in range(1_000)]
    dialog = RecoveryDialog("Title", "Words", from_one, lambda path: None, window)
    dialog.open()
    assert len(dialog.cards) < 20
    assert len(dialog.chosen()) == 1_000
    qtbot.waitUntil(dialog.are_all_there)
    assert 20 < len(dialog.cards) < 200
    assert [card.offer for card in dialog.cards] == from_one[: len(dialog.cards)]
    assert dialog.take.text() == f"Take {QLocale().toString(1_000)} edits"
    assert len(dialog.chosen()) == 1_000
    dialog.none.click()
    assert not dialog.take.isEnabled()
    dialog.all.click()
    assert len(dialog.chosen()) == 1_000
    dialog.deleteLater()


def asked(window: MainWindow, paths: list[Path], qtbot: QtBot) -> Found:
    """What the journal holds of these once it has done all it was asked."""
    left: list[Found] = []
    place = place_of((paths[0].parent,))
    window.safekeeping.journalling._ask(lambda journal: journal.find("nobody", place, paths), left.append)
    qtbot.waitUntil(lambda: bool(left))
    return left[0]


def test_a_deed_over_many_photos_comes_back_as_one_step(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    window.safekeeping.journalling.write()
    left = asked(window, paths, qtbot)
    window.editing.undo()
    window.editing.clear()
    window.safekeeping.recovery._decide(offers(left, window.table.moment()), [])
    assert [photo.credits.text(CITY) for photo in window.table.photos()] == ["Almaty"] * 3
    assert [len(step.changes) for step in window.editing.steps()] == [3]


def test_thousands_taken_back_are_forgotten_only_once_they_stand_in_the_window(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    opened(make_photos(1)[0].parent)
    window.safekeeping.journalling.write()
    paths = [Path(f"/no such set/{number:04}.jpg") for number in range(MANY + 10)]
    window.table.begin(paths)
    window.table.put([Photo(path) for path in paths])
    now = time.time()
    unsaved = tuple(Unsaved(path, CITY, None, Side("Almaty", False), None, now) for path in paths)
    page, place = Page(unsaved=unsaved), place_of((paths[0].parent,))
    window.safekeeping.journalling._ask(lambda journal: journal.note("of a dead window", place, page))
    left = asked(window, paths, qtbot)
    window.safekeeping.recovery._decide(offers(left, window.table.moment()), [])
    assert window.editing.large.is_at_work()
    assert window.table.edited() == ()
    # Nothing is asked of the journal yet that would be done before this.
    before: list[Found] = []
    window.safekeeping.journalling._ask(lambda journal: journal.find("nobody", place, paths), before.append)
    # One of them comes to another name while all are worked out.
    new = Path("/no such set/new.jpg")
    window.table.arrange(Arrangement(renamed={paths[3]: new}, coming=[(new, paths[2])]))
    qtbot.waitUntil(lambda: bool(before) and not window.editing.large.is_at_work())
    assert len(before[0].unsaved) == len(paths)
    assert {photo.credits.text(CITY) for photo in window.table.photos()} == {"Almaty"}
    assert window.editing.stack.count() == 1
    qtbot.waitUntil(
        lambda: {entry.number for entry in asked(window, paths, qtbot).unsaved}.isdisjoint(
            entry.number for entry in left.unsaved
        )
    )


def test_cards_that_are_still_to_come_are_taken_and_left_as_if_they_were_there(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    entry = Unsaved(paths[0], CITY, None, Side("Almaty", False), None, 0.0)
    both = [
        Offer(entry, paths[number // 20], "City", "", f"{number}", "", number == 30) for number in range(40)
    ]
    dialog = RecoveryDialog("Title", "Words", both, lambda path: None, window)
    uncontested = [offer for offer in both if not offer.is_contested]
    assert not dialog.are_all_there()
    assert dialog.chosen() == uncontested
    dialog.none.click()
    assert (dialog.are_all_there(), dialog.chosen()) == (True, [])
    other = RecoveryDialog("Title", "Words", both, lambda path: None, window)
    other.cards[0].take.setChecked(False)
    other.open()
    qtbot.waitUntil(other.are_all_there)
    assert other.chosen() == uncontested[1:]
    with qtbot.waitSignal(other.decided) as decided:
        other.take.click()
    assert decided.args == [uncontested[1:], [both[0], both[30]]]
    dialog.deleteLater()
    other.deleteLater()

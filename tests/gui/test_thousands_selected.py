"""More photos selected than can be looked at between two frames: the form is for them at once, and right in the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.form_desk import Desk, put_in
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, Credits, Field
from captioner.edits import Edit, Way
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.form.drafts import Draft
from captioner.gui.form.entry_chips import EntryChips
from captioner.gui.form.shown_values import SLICE
from captioner.gui.look.elided_label import ElidedLabel
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

MANY = 3 * SLICE
CITY, HEADLINE, KEYWORDS = FIELD["city"], FIELD["headline"], FIELD["keywords"]


class Watched(Credits):
    """Credits that know how often they were looked at."""

    looks = 0

    def get(self, field: Field) -> Value | None:
        Watched.looks += 1
        return super().get(field)

    def __iter__(self) -> Iterator[Field]:
        Watched.looks += 1
        return super().__iter__()


def made(number: int, **values: Value) -> Photo:
    credits = Watched({FIELD[key]: value for key, value in values.items()})
    return Photo(Path(f"/set/{number:05}.jpg"), credits, credits)


FIRST = made(0, city="Taraz", caption=Texts({X_DEFAULT: "A crowd"}), keywords=("crowd",))
REST = tuple(made(number, city="Almaty", keywords=("rally",)) for number in range(1, MANY + 1))
HALF = REST[: MANY // 2]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """All photos; the first of them is selected, and the caret is in its city."""
    desk = Desk(qtbot, FIRST, *REST)
    desk.select(FIRST)
    desk.form.focus_field("city")
    return desk


def settle(desk: Desk) -> None:
    desk.qtbot.waitUntil(desk.form.is_settled)


def cities(desk: Desk) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in desk.photos.values():
        found.setdefault(one.credits.text(CITY), []).append(one.name)
    return found


def test_the_count_is_told_at_once_and_nothing_of_the_photo_before(desk: Desk) -> None:
    desk.select(*REST)
    assert not desk.form.is_settled()
    heading = desk.form.findChild(ElidedLabel)
    assert heading is not None
    assert heading.text() == f"{MANY} photos"
    assert desk.editor("city").box.content() == ""
    assert desk.editor("caption").box.placeholderText() == "…"
    apply = next(one for one in desk.form.findChildren(QPushButton) if one.text().startswith("Apply"))
    assert apply.text() == f"Apply to {MANY} photos"
    settle(desk)
    assert desk.editor("city").box.content() == "Almaty"


def test_in_the_end_it_shows_what_a_form_shows_that_looks_at_all_of_them(desk: Desk, qtbot: QtBot) -> None:
    mixed = (FIRST, *REST, made(MANY + 1, country="Kazakhstan"))
    desk.photos.update((one.path, one) for one in mixed)
    desk.select(*mixed)
    settle(desk)
    assert desk.editor("city").box.placeholderText() == "2 different values, 1 empty"
    assert desk.editor("caption").box.placeholderText() == f"1 value, {MANY + 1} empty"
    chips = desk.editor("keywords").findChild(EntryChips)
    assert chips is not None
    words = [chip.text() for chip in chips.findChildren(QPushButton)]
    assert words == [f"rally  {MANY} of {MANY + 2}", f"crowd  1 of {MANY + 2}"]


def test_selecting_looks_at_no_photo_before_the_window_has_come_to_its_events(desk: Desk) -> None:
    desk.editor("city")
    before = Watched.looks
    desk.select(*REST)
    assert Watched.looks == before


def test_a_key_looks_at_no_photo(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    settle(desk)
    box = desk.box("headline")
    settle(desk)
    before = Watched.looks
    qtbot.keyClicks(box, "Rally")
    assert box.content() == "Rally"
    assert Watched.looks == before


def test_the_first_key_finds_the_value_that_all_of_them_share(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    assert not desk.form.is_settled()
    box = desk.editor("city").box
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert desk.form.is_settled()
    qtbot.keyClicks(box, "!")
    assert box.content() == "Almaty!"
    desk.form.commit()
    assert desk.edits == [Edit(CITY, ("Almaty!",))]
    assert cities(desk) == {"Taraz": [FIRST.name], "Almaty!": [one.name for one in REST]}


def test_what_is_typed_at_once_goes_to_the_photos_that_are_selected_now(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.editor("city").box, "X")
    desk.select(*HALF)
    desk.select(*REST)
    box = desk.editor("city").box
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "Astana")
    assert desk.form.photos == REST
    desk.form.commit()
    # What was typed for the one before was sent to it alone.
    assert cities(desk) == {"TarazX": [FIRST.name], "Astana": [one.name for one in REST]}


def test_a_line_that_tab_leads_into_is_typed_over(desk: Desk, qtbot: QtBot) -> None:
    box = desk.editor("city").box
    desk.form.focus_field("caption")
    desk.select(*REST)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(box, "Astana")
    assert box.content() == "Astana"


def test_what_comes_without_a_key_takes_the_place_of_nothing(desk: Desk) -> None:
    desk.editor("keywords")
    desk.select(*REST)
    assert not desk.form.is_settled()
    editor = desk.editor("keywords")
    put_in(editor.box, "march")
    editor.box.typed.emit()
    assert desk.form.is_settled()
    assert editor.drafts == {X_DEFAULT: Draft("march", Way.APPEND)}
    desk.form.commit()
    assert {desk.photos[one.path].credits.entries(KEYWORDS) for one in REST} == {("rally", "march")}
    assert desk.photos[FIRST.path].credits.entries(KEYWORDS) == ("crowd",)


def test_a_save_that_comes_meanwhile_sends_nothing_that_was_typed_for_others(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.select(*HALF)
    settle(desk)
    qtbot.keyClicks(desk.box("headline"), "For half")
    desk.select(*REST)
    assert desk.form.commit()
    assert desk.edits == []
    desk.select(*HALF)
    settle(desk)
    assert desk.box("headline").content() == "For half"
    desk.form.commit()
    changed = [one for one in desk.photos.values() if one.credits.text(HEADLINE)]
    assert [one.path for one in changed] == [one.path for one in HALF]


def test_what_waits_for_a_selection_is_never_out_of_the_journals_sight(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    settle(desk)
    qtbot.keyClicks(desk.box("headline"), "Rally")
    paths = tuple(one.path for one in REST)
    kept = {paths: {HEADLINE: {X_DEFAULT: Draft("Rally")}}}
    assert desk.form.drafts() == kept
    desk.select(FIRST)
    assert desk.form.drafts() == kept
    desk.select(*REST)
    assert not desk.form.is_settled()
    assert desk.form.drafts() == kept
    settle(desk)
    assert desk.form.drafts() == kept
    assert desk.box("headline").content() == "Rally"


def test_the_last_selection_is_shown_however_fast_they_follow_each_other(desk: Desk) -> None:
    desk.select(*REST)
    desk.select(*HALF, FIRST)
    desk.select(FIRST)
    assert desk.form.is_settled()
    assert desk.editor("city").box.content() == "Taraz"
    desk.select(FIRST, *HALF)
    settle(desk)
    assert desk.editor("city").box.placeholderText() == "2 different values"


def test_what_changes_while_it_is_gathered_is_shown_in_the_end(desk: Desk) -> None:
    desk.select(*REST)
    for one in REST[: SLICE + 1]:
        desk.photos[one.path] = Edit(CITY, ("Astana",)).applied(one)
    desk.show()
    assert not desk.form.is_settled()
    settle(desk)
    assert desk.editor("city").box.placeholderText() == "2 different values"
    assert [one.credits.text(CITY) for one in desk.form.photos].count("Astana") == SLICE + 1


def test_of_much_the_same_photos_the_boxes_stay_until_more_is_known(desk: Desk) -> None:
    desk.select(*REST)
    settle(desk)
    desk.select(FIRST, *REST)
    assert not desk.form.is_settled()
    assert desk.editor("city").box.content() == "Almaty"
    settle(desk)
    assert desk.editor("city").box.content() == ""
    assert desk.editor("city").box.placeholderText() == "2 different values"


def test_a_key_on_much_the_same_photos_finds_what_these_hold(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    settle(desk)
    desk.select(FIRST, *REST)
    box = desk.editor("city").box
    qtbot.keyClicks(box, "T")
    assert desk.form.is_settled()
    assert box.content() == "T"
    desk.form.commit()
    assert set(cities(desk)) == {"T"}


def test_typing_goes_on_while_a_deed_over_the_same_photos_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    settle(desk)
    box = desk.box("headline")
    for one in REST:
        desk.photos[one.path] = Edit(CITY, ("Astana",)).applied(one)
    desk.show()
    qtbot.keyClicks(box, "Ra")
    assert not desk.form.is_settled()
    settle(desk)
    qtbot.keyClicks(box, "lly")
    assert box.content() == "Rally"
    assert desk.editor("city").box.content() == "Astana"
    desk.form.commit()
    assert all(desk.photos[one.path].credits.text(HEADLINE) == "Rally" for one in REST)
    assert all(desk.photos[one.path].credits.text(CITY) == "Astana" for one in REST)


def test_what_is_applied_never_gives_way_to_what_stood_there_before(desk: Desk, qtbot: QtBot) -> None:
    desk.select(*REST)
    settle(desk)
    box = desk.box("headline")
    for one in REST:
        desk.photos[one.path] = Edit(CITY, ("Astana",)).applied(one)
    desk.show()
    QCoreApplication.processEvents()
    assert not desk.form.is_settled()
    qtbot.keyClicks(box, "Rally")
    seen: list[str] = []
    box.textChanged.connect(lambda *text: seen.append(box.content()))
    desk.form.commit()
    settle(desk)
    assert (seen, box.content()) == ([], "Rally")


def test_no_photo_is_selected_any_more_while_they_are_gathered(desk: Desk) -> None:
    desk.select(*REST)
    desk.select()
    assert desk.form.is_settled()
    assert desk.form.photos == ()
    assert desk.form.commit()
    desk.select(FIRST)
    assert desk.editor("city").box.content() == "Taraz"


def test_a_section_opened_meanwhile_shows_these_photos_and_no_others(desk: Desk) -> None:
    desk.select(*REST)
    desk.form.set_open_sections(["Headline", "Place", "People"])
    settle(desk)
    assert desk.editor("city").box.content() == "Almaty"
    assert desk.editor("keywords").box.content() == "rally"
    assert desk.editor("headline").box.content() == ""


def test_a_draft_that_is_put_back_meanwhile_is_for_these_photos(desk: Desk) -> None:
    desk.select(*REST)
    paths = tuple(one.path for one in REST)
    desk.form.put_back(paths, {CAPTION: {X_DEFAULT: Draft("A rally")}})
    assert desk.editor("caption").box.content() == "A rally"
    desk.form.commit()
    assert desk.photos[FIRST.path].credits.text(CAPTION) == "A crowd"
    assert {desk.photos[path].credits.text(CAPTION) for path in paths} == {"A rally"}


def test_a_form_that_goes_while_it_gathers_leaves_nothing_behind(qtbot: QtBot) -> None:
    form = CaptionForm()
    form.show_photos(REST, "")
    assert not form.is_settled()
    form.deleteLater()
    QTest.qWait(50)

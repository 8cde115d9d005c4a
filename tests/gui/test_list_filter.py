"""Filters of the list: what they leave, how they combine, where they are seen and how they are taken away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gui.listing import PATHS, list_of, press, rows_shown, say, table_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, DATE_TAKEN, PHOTOGRAPHER
from captioner.gui.list.choosing import Choice, moved
from captioner.gui.list.filter_menu import FilterMenu
from captioner.gui.list.finding_photos import FILTERS, Filter, wanted
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.look.photo_words import languages_done, said_of, tip_of, words_of
from captioner.gui.photos.photo_table import PhotoTable
from captioner.photo import Camera, Photo
from captioner.standing import Mark, State, digests
from captioner.texts import Texts

LANGUAGES = ("en", "ru", "kk")
BOTH = Texts({"en": "Crowd", "ru": "Толпа"})


@pytest.fixture
def table(qapp: QApplication) -> PhotoTable:
    """Six photos: captions for 0 to 2, credits for 1 to 3; 5 cannot be read."""
    table = table_of(6)
    for row in (0, 1, 2):
        say(table, row, caption=f"Crowd {row}")
    for row in (1, 2, 3):
        say(table, row, photographer="A. B.")
    # All but one are saved.
    table.put([replace(photo, saved=photo.credits) for photo in table.photos()[1:]])
    table.put([replace(table.photos()[5], unreadable="is empty")])
    return table


@pytest.fixture
def shown(table: PhotoTable, qtbot: QtBot) -> PhotoList:
    return list_of(table, qtbot)


@pytest.mark.parametrize(
    ("states", "rows"),
    [
        ([], [0, 1, 2, 3, 4, 5]),
        (["no_caption"], [3, 4]),
        (["no_credit"], [0, 4]),
        (["no_caption", "no_credit"], [4]),
        (["unsaved"], [0]),
        (["unreadable"], [5]),
        (["unsaved", "unreadable"], []),
        (["nonsense"], [0, 1, 2, 3, 4, 5]),
    ],
)
def test_states_are_filtered_by_and_combine(shown: PhotoList, states: list[str], rows: list[int]) -> None:
    shown.shown.set_states(states)
    assert rows_shown(shown) == rows


def test_text_and_states_must_both_fit(shown: PhotoList) -> None:
    shown.shown.set_states(["no_credit"])
    shown.shown.set_text("crowd")
    assert rows_shown(shown) == [0]


def test_each_state_counts_what_it_would_leave(shown: PhotoList) -> None:
    counts = dict(shown.shown.counts())
    assert counts.keys() == {one.key for one in FILTERS} | {"found", "blocked"}
    assert (counts["no_caption"], counts["no_credit"], counts["unreadable"]) == (2, 2, 1)
    shown.shown.set_states(["no_caption"])
    assert dict(shown.shown.counts())["no_credit"] == 1
    for key, count in shown.shown.counts():
        shown.shown.set_states(["no_caption", key])
        assert len(shown.shown.paths()) == count
        shown.shown.set_states(["no_caption"])


def test_a_missing_language_can_be_filtered_by(table: PhotoTable, shown: PhotoList) -> None:
    photo = table.photo(PATHS[1])
    table.put([photo.with_value(CAPTION, Texts({"en": "Crowd", "ru": "Толпа"}))])
    shown.shown.set_languages(LANGUAGES)
    shown.shown.set_states(["no_caption_ru"])
    assert rows_shown(shown) == [0, 2, 3, 4]
    # A text whose language nobody told is taken to be in the main one.
    shown.shown.set_states(["no_caption_en"])
    assert rows_shown(shown) == [3, 4]
    shown.shown.set_text("no caption in ru")
    shown.shown.set_states([])
    assert rows_shown(shown) == [0, 2, 3, 4]


def test_a_language_that_is_no_longer_wanted_filters_no_longer(shown: PhotoList) -> None:
    shown.shown.set_languages(LANGUAGES)
    shown.shown.set_states(["no_caption_ru", "no_credit"])
    shown.shown.set_languages(["en", "uk"])
    assert shown.shown.choice.states == ("no_credit",)
    shown.shown.set_languages(["en"])
    assert not [one for one in shown.shown.choice.filters if one.language]


def test_words_of_captions_are_not_taken_for_states() -> None:
    photo = Photo(PATHS[0]).with_value(CAPTION, Texts({"en": "Held in New York, and cleared"}))
    assert wanted("held in new york cleared")(photo)
    assert not wanted("held")(Photo(PATHS[0]))


@pytest.mark.parametrize("one", [one for one in FILTERS if one.typed], ids=lambda one: one.key)
def test_most_states_can_be_typed(one: Filter) -> None:
    cleared = Photo(PATHS[0]).with_value(CAPTION, Texts({"en": "Crowd"})).with_value(PHOTOGRAPHER, ("A. B.",))
    photos = [
        replace(cleared, mark=mark_of(cleared, State.CLEARED)),
        Photo(PATHS[0]),
        Photo(PATHS[0]).with_value(DATE_TAKEN, "2022"),
        cleared.with_value(CAPTION, BOTH).with_value(CAPTION, BOTH.with_text("en", "A crowd")),
        Photo(PATHS[0], disagreeing=(CAPTION,), sidecar_only="RAW", warnings=("cut off",)),
        Photo(PATHS[0], unreadable="is empty"),
    ]
    typed = wanted(one.words.upper())
    assert [typed(photo) for photo in photos] == [one.fits(photo) for photo in photos]
    assert any(one.fits(photo) for photo in photos)
    assert not all(one.fits(photo) for photo in photos)


def mark_of(photo: Photo, state: State) -> Mark:
    return Mark(state, "Aigerim", "2022-03-06T18:00:00+06:00", "", digests(photo.credits))


@pytest.mark.parametrize("state", [State.CHECKED, State.CLEARED, State.HELD])
def test_what_the_desk_said_is_filtered_by_and_seen(
    table: PhotoTable, shown: PhotoList, state: State
) -> None:
    counts = dict(shown.shown.counts())
    assert (counts["new"], counts["captioned"], counts["not_cleared"]) == (4, 2, 6)
    before = shown.rows.grab().toImage()
    photo = table.photo(PATHS[1])
    table.put([replace(photo, mark=mark_of(photo, state))])
    assert shown.rows.grab().toImage() != before
    assert "Aigerim" in said_of(table.photo(PATHS[1]))
    counts = dict(shown.shown.counts())
    assert (counts[state.value], counts["captioned"], counts["fallen"]) == (1, 1, 0)
    shown.shown.set_states([state.value])
    assert rows_shown(shown) == [1]


def test_a_mark_that_fell_is_filtered_by_and_told(table: PhotoTable, shown: PhotoList) -> None:
    photo = table.photo(PATHS[1])
    table.put([replace(photo, mark=mark_of(photo, State.CLEARED))])
    say(table, 1, caption="Another crowd")
    shown.shown.set_states(["fallen"])
    assert rows_shown(shown) == [1]
    assert "since then changed: caption" in said_of(table.photo(PATHS[1]))


def chips(shown: PhotoList) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {
        chip.text(): chip
        for chip in shown.head.findChildren(QPushButton)
        if chip.isVisible() and not chip.menu()
    }


def test_what_is_filtered_by_is_seen_and_taken_away_with_one_click(shown: PhotoList, qtbot: QtBot) -> None:
    assert chips(shown) == {}
    shown.shown.set_states(["no_caption", "no_credit"])
    shown.shown.set_text("img")
    assert list(chips(shown)) == ["no caption", "no credit", "“img”", "Show all"]
    chips(shown)["no caption"].click()
    assert (shown.shown.choice.states, rows_shown(shown)) == (("no_credit",), [0, 4])
    with qtbot.waitSignal(shown.text_wanted) as told:
        chips(shown)["“img”"].click()
    assert (told.args, shown.shown.choice.text) == ([""], "")
    chips(shown)["Show all"].click()
    assert len(rows_shown(shown)) == 6
    assert chips(shown) == {}


def test_text_in_the_filter_is_shown_as_text(shown: PhotoList) -> None:
    shown.shown.set_text("A & B <b>" + 40 * "x")
    [chip] = [chip for text, chip in chips(shown).items() if text != "Show all"]
    assert chip.text().startswith("“A && B <b>")
    assert "<b>" not in chip.toolTip()
    assert "A & B <b>" in chip.accessibleName()


def test_a_filter_that_fits_nothing_says_so(shown: PhotoList) -> None:
    before = shown.rows.grab().toImage()
    shown.shown.set_states(["unsaved", "unreadable"])
    nothing = shown.rows.grab().toImage()
    shown.shown.set_states(["sidecar_only"])
    assert shown.rows.grab().toImage() == nothing != before
    assert shown.head.count_text() == "0 of 6"


def test_counts_tell_what_is_shown_and_selected(shown: PhotoList) -> None:
    assert shown.head.count_text() == "6 of 6"
    shown.shown.set_states(["no_credit"])
    assert shown.head.count_text() == "2 of 6"
    shown.rows.selectAll()
    assert shown.head.count_text() == "2 of 6 · 2 selected"


def menu_of(shown: PhotoList) -> FilterMenu:
    shown.offer_filters(shown.mapToGlobal(QPoint(5, 5)))
    menu = shown.findChild(FilterMenu)
    assert menu.isVisible()
    return menu


def test_the_menu_stays_open_while_states_are_chosen(shown: PhotoList) -> None:
    menu = menu_of(shown)
    lines = {line.data(): line for line in menu.actions() if line.data()}
    assert lines["no_caption"].text() == "No caption\t2"
    assert not lines["sidecar_only"].isEnabled()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(lines["no_caption"]).center())
    assert menu.isVisible()
    assert lines["no_credit"].text() == "No credit\t1"
    menu.setActiveAction(lines["no_credit"])
    press(menu, "Space")
    assert (menu.isVisible(), rows_shown(shown)) == (True, [4])
    press(menu, "Space")
    assert rows_shown(shown) == [3, 4]
    menu.actions()[0].trigger()
    assert (shown.shown.choice.states, rows_shown(shown)) == ((), [0, 1, 2, 3, 4, 5])
    menu.close()


def test_the_menu_opens_as_often_as_one_likes(shown: PhotoList) -> None:
    menu_of(shown).close()
    menu = menu_of(shown)
    assert [line.isEnabled() for line in menu.actions()[:1]] == [False]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[2]).center())
    menu.actions()[0].trigger()
    assert shown.shown.choice.states == ()
    menu.close()


def test_a_click_beside_the_states_chooses_none(shown: PhotoList) -> None:
    menu = menu_of(shown)
    lines = {line.data(): line for line in menu.actions() if line.data()}
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(lines["sidecar_only"]).center())
    press(menu, "Down")
    assert shown.shown.choice.states == ()
    menu.close()


def test_photos_without_a_date_come_last_and_in_their_order(table: PhotoTable, shown: PhotoList) -> None:
    say(table, 4, date="2022-03-06T14:02+06:00")
    say(table, 2, date="2022-03-06")
    table.put([replace(table.photos()[5], camera=Camera(taken="2022-03-05T23:00"))])
    shown.set_order("date")
    assert rows_shown(shown) == [5, 2, 4, 0, 1, 3]


def test_the_story_gives_the_order_and_the_rest_follows_by_name(table: PhotoTable, shown: PhotoList) -> None:
    shown.shown.set_story_order(["IMG_0004.jpg", "IMG_0002.jpg", "elsewhere.jpg"])
    assert rows_shown(shown) == [0, 1, 2, 3, 4, 5]
    shown.select([PATHS[2]])
    shown.set_order("story")
    assert rows_shown(shown) == [3, 1, 0, 2, 4, 5]
    shown.shown.set_story_order(["IMG_0005.jpg"])
    assert rows_shown(shown) == [4, 0, 1, 2, 3, 5]
    assert shown.selected() == (PATHS[2],)


@pytest.mark.parametrize(
    ("going", "before", "after"),
    [
        ("c", "a", "cabde"),
        ("c", None, "abdec"),
        ("ac", "e", "bdace"),
        ("bd", "d", "acbde"),
        ("de", "d", "abcde"),
        ("a", "a", "abcde"),
        ("abcde", "c", "abcde"),
        ("", "a", "abcde"),
    ],
)
def test_names_are_moved_together(going: str, before: str | None, after: str) -> None:
    assert "".join(moved(tuple("abcde"), set(going), before)) == after


def test_languages_are_told_as_tags_words_and_tip() -> None:
    photo = Photo(PATHS[0]).with_value(CAPTION, Texts({"x-default": "Crowd", "ru": "Толпа"}))
    assert words_of(photo, LANGUAGES).languages == (("en", True), ("ru", True), ("kk", False))
    assert "caption in en, ru; missing: kk" in said_of(photo, LANGUAGES)
    assert "caption in en, ru; missing: kk" in tip_of(photo, LANGUAGES)
    assert words_of(photo, ["en"]).languages == ()
    assert words_of(Photo(PATHS[0]), LANGUAGES).languages == ()
    assert languages_done(Texts({"ru": "Толпа"}), LANGUAGES) == ("ru",)
    assert languages_done(Texts(), LANGUAGES) == ()


def test_a_translation_older_than_its_original_is_filtered_by_and_told(
    table: PhotoTable, shown: PhotoList
) -> None:
    shown.shown.set_languages(LANGUAGES)
    photo = table.photo(PATHS[1]).with_value(CAPTION, Texts({"en": "Crowd", "ru": "Толпа"}))
    table.put([photo])
    before = shown.rows.grab().toImage()
    table.put([photo.with_value(CAPTION, photo.credits.texts(CAPTION).with_text("en", "A crowd"))])
    assert words_of(table.photo(PATHS[1]), LANGUAGES).stale == ("ru",)
    assert "caption in en, ru; missing: kk; older than the original: ru" in said_of(
        table.photo(PATHS[1]), LANGUAGES
    )
    assert shown.rows.grab().toImage() != before
    shown.shown.set_states(["stale"])
    assert rows_shown(shown) == [1]
    shown.resize(222, 500)
    assert not shown.rows.grab().isNull()


def test_languages_are_seen_in_the_row(table: PhotoTable, shown: PhotoList) -> None:
    before = shown.rows.grab().toImage()
    shown.shown.set_languages(LANGUAGES)
    with_tags = shown.rows.grab().toImage()
    assert with_tags != before
    table.put(
        [table.photo(PATHS[1]).with_value(CAPTION, Texts({"en": "Crowd", "ru": "Толпа", "kk": "Халық"}))]
    )
    assert shown.rows.grab().toImage() != with_tags
    shown.resize(230, 500)
    shown.set_size(176)
    assert not shown.rows.grab().isNull()


def test_a_choice_without_a_filter_leaves_out_nothing_that_is_unread() -> None:
    photos = [Photo(path) for path in PATHS[:3]]
    assert Choice().among(photos, PATHS[:1]) == photos
    assert Choice(states=("no_caption",)).among(photos, PATHS[:1]) == photos[1:]
    assert dict(Choice().counts(photos, PATHS[:1]))["no_caption"] == 2


def test_of_thousands_of_photos_the_menu_is_there_at_once_and_counts_them_all(
    table: PhotoTable, shown: PhotoList, qtbot: QtBot
) -> None:
    many = [Path(f"/set/{number}.jpg") for number in range(1_200)]
    table.begin(many)
    table.put([Photo(path) for path in many])
    say(table, 7, caption="Crowd")
    shown.offer_filters(QPoint(10, 10))
    (menu,) = shown.findChildren(FilterMenu)
    assert menu.isVisible()
    lines = {line.data(): line for line in menu.actions() if line.data()}
    qtbot.waitUntil(lambda: all(line.text()[-1].isdigit() for line in lines.values()))
    told = {key: line.text().rpartition("\t")[2] for key, line in lines.items()}
    assert told == {key: f"{count:,}" for key, count in shown.shown.counts()}
    assert told["no_caption"] == "1,199"
    assert not lines["unreadable"].isEnabled()
    menu.close()

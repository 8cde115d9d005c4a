"""The list: what it shows, in which order, which photos are meant, and which keys it knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from gui.listing import PATHS, list_of, press, rows_shown, say, table_of
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, DATE_TAKEN, PHOTOGRAPHER, Credits
from captioner.gui.list.finding_photos import wanted
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import theme
from captioner.gui.look.photo_words import said_of, tip_of
from captioner.gui.photos.photo_table import PhotoTable
from captioner.photo import Camera, Photo
from captioner.texts import Texts

Make = Callable[..., list[Path]]


@pytest.fixture
def table(qapp: QApplication) -> PhotoTable:
    return table_of(30)


@pytest.fixture
def photo_list(table: PhotoTable, qtbot: QtBot) -> PhotoList:
    return list_of(table, qtbot)


def set_value(table: PhotoTable, row: int, key: str, text: str) -> None:
    say(table, row, **{key: text})


def test_it_keeps_the_rules_of_qt_models(table: PhotoTable) -> None:
    shown = ShownPhotos(table)
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    set_value(table, 3, "caption", "Crowd")
    shown.set_text("crowd")
    shown.set_order("date")
    shown.set_text("")
    table.put(map(Photo, PATHS))
    table.begin(PATHS[:3])
    table.begin([])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3]),
        ("  Crowd ", [1]),
        ("img_0003", [2]),
        ("set", []),
        ("народ", [1]),
        ("almaty", [2, 3]),
        ("almaty crowd", []),
        ("needs credit", [0, 1, 2]),
        ("Needs Credit almaty", [2]),
        ("no caption", [0, 2, 3]),
        ("no caption, needs credit", [0, 2]),
        ("unsaved", [1, 2, 3]),
    ],
)
def test_the_filter_understands_words_and_states(table: PhotoTable, text: str, rows: list[int]) -> None:
    table.begin(PATHS[:4])
    table.put(map(Photo, PATHS[:4]))
    table.put([table.photo(PATHS[1]).with_value(CAPTION, Texts({"en": "Crowd", "ru": "Народ"}))])
    set_value(table, 2, "city", "Almaty")
    set_value(table, 3, "city", "Almaty")
    set_value(table, 3, "photographer", "A. B.")
    shown = ShownPhotos(table)
    shown.set_text(text)
    assert [PATHS.index(path) for path in shown.paths()] == rows


def test_the_filter_knows_the_states_of_files() -> None:
    photo = Photo(PATHS[0], disagreeing=(CAPTION,))
    assert wanted("disagreeing")(photo)
    assert not wanted("disagreeing")(replace(photo, settled=frozenset([CAPTION])))
    assert wanted("sidecar only")(replace(photo, sidecar_only="it is a RAW"))
    assert wanted("unreadable")(replace(photo, unreadable="is empty"))
    assert not wanted("unreadable")(photo)


def test_a_photo_stays_in_the_list_while_it_is_typed_into(table: PhotoTable, photo_list: PhotoList) -> None:
    photo_list.shown.set_text("no caption")
    set_value(table, 0, "caption", "C")
    assert rows_shown(photo_list)[0] == 0
    photo_list.shown.choose()
    assert rows_shown(photo_list)[0] == 1


def test_the_filter_chooses_again_once_the_files_are_read(qapp: object) -> None:
    table = PhotoTable()
    shown = ShownPhotos(table)
    shown.set_text("needs credit")
    table.begin(PATHS[:2])
    assert list(shown.paths()) == []
    credits = Credits({PHOTOGRAPHER: ("A. B.",)})
    table.put([Photo(PATHS[0], credits, credits), Photo(PATHS[1])])
    assert list(shown.paths()) == [PATHS[1]]


def test_photos_are_sorted_by_the_date_they_were_taken(table: PhotoTable, photo_list: PhotoList) -> None:
    table.put([replace(table.photo(PATHS[0]), camera=Camera(taken="2022-03-06T14:00"))])
    set_value(table, 2, "date", "2021")
    photo_list.set_order("date")
    assert rows_shown(photo_list)[:3] == [2, 0, 1]
    photo_list.set_order("name")
    assert rows_shown(photo_list)[:3] == [0, 1, 2]
    assert photo_list.shown.order == "name"
    photo_list.set_order("nonsense")
    assert photo_list.shown.order == "name"


def test_what_is_selected_stays_selected_when_the_rows_change(
    table: PhotoTable, photo_list: PhotoList
) -> None:
    set_value(table, 4, "city", "Almaty")
    set_value(table, 5, "city", "Almaty")
    photo_list.select([PATHS[5], PATHS[4], PATHS[7]])
    assert photo_list.current() == PATHS[5]
    photo_list.shown.set_text("almaty")
    assert (photo_list.current(), photo_list.selected()) == (PATHS[5], (PATHS[4], PATHS[5]))
    photo_list.shown.set_text("nothing like it")
    assert (photo_list.current(), photo_list.selected()) == (None, ())
    photo_list.shown.set_text("")
    assert photo_list.current() == PATHS[0]


def test_the_nearest_photo_is_looked_at_when_the_current_one_goes(
    table: PhotoTable, photo_list: PhotoList
) -> None:
    set_value(table, 10, "caption", "Crowd")
    photo_list.select([PATHS[10]])
    photo_list.shown.set_text("no caption")
    assert photo_list.current() == PATHS[11]


def test_thousands_are_selected_in_a_moment(qapp: object, qtbot: QtBot) -> None:
    paths = [Path(f"/set/{n}.jpg") for n in range(10_000)]
    table = PhotoTable()
    shown = list_of(table, qtbot)
    table.begin(paths)
    shown.select(paths)
    assert len(shown.selected()) == 10_000
    shown.select([paths[1], paths[3], paths[4]])
    assert shown.selected() == (paths[1], paths[3], paths[4])


def test_it_says_where_one_is_and_who_comes_next(photo_list: PhotoList) -> None:
    photo_list.select([PATHS[4]])
    assert photo_list.place() == "5 of 30"
    assert photo_list.neighbours() == (PATHS[5], PATHS[3], PATHS[6])
    photo_list.select([PATHS[29]])
    assert photo_list.neighbours() == (PATHS[28],)
    assert photo_list.head.count_text() == "30 of 30"


def test_photos_that_are_not_shown_cannot_be_selected(photo_list: PhotoList) -> None:
    photo_list.select([PATHS[4]])
    photo_list.select([Path("/elsewhere.jpg")])
    assert photo_list.selected() == (PATHS[4],)


def test_typing_digits_finds_a_photo_by_any_part_of_its_name(photo_list: PhotoList) -> None:
    photo_list.select([PATHS[0]])
    for digit in "02":
        QTest.keyClick(photo_list.rows, digit)
    assert photo_list.current() == PATHS[1]
    for digit in "1":
        QTest.keyClick(photo_list.rows, digit)
    assert photo_list.current() == PATHS[20]


def test_a_digit_that_is_typed_with_shift_selects_no_more_than_what_it_finds(photo_list: PhotoList) -> None:
    photo_list.select([PATHS[0]])
    QTest.keyClick(photo_list.rows, "5", Qt.KeyboardModifier.ShiftModifier)
    assert photo_list.selected() == (PATHS[4],)


def test_typing_letters_or_what_no_name_holds_moves_nothing(photo_list: PhotoList) -> None:
    photo_list.select([PATHS[3]])
    for key in "qims":
        QTest.keyClick(photo_list.rows, key)
    assert photo_list.current() == PATHS[3]


@pytest.mark.parametrize("key", ["I", "Ш", "Return", "Enter"])
def test_keys_that_lead_to_the_caption(photo_list: PhotoList, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(photo_list.caption_wanted):
        press(photo_list.rows, key)


@pytest.mark.parametrize("key", ["Z", "Я"])
def test_keys_that_zoom(photo_list: PhotoList, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(photo_list.zoom_wanted):
        press(photo_list.rows, key)


def test_arrows_move_and_say_so(photo_list: PhotoList, qtbot: QtBot) -> None:
    photo_list.select([PATHS[0]])
    with qtbot.waitSignal(photo_list.moved):
        press(photo_list.rows, "Down")
    assert photo_list.current() == PATHS[1]
    press(photo_list.rows, "Shift+Down")
    assert photo_list.selected() == (PATHS[1], PATHS[2])


def test_thumbnails_of_what_is_seen_are_asked_for(make_photos: Make, qapp: object, qtbot: QtBot) -> None:
    paths = make_photos(30)
    table = PhotoTable()
    shown = list_of(table, qtbot, height=400)
    thumbnails = shown.rows._thumbnails
    table.begin(paths)
    qtbot.waitUntil(shown.rows.has_all_thumbnails)
    assert thumbnails.pixmap(paths[0]) is not None
    shown.rows.scrollToBottom()
    qtbot.waitUntil(lambda: thumbnails.whole(paths[-1]) is not None)


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_missing_credit_is_told_by_colour_and_words_and_only_once_the_file_is_read(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Qt.ColorScheme.Dark)
    table = PhotoTable()
    shown = list_of(table, qtbot, height=200)
    table.begin(PATHS[:1])
    before = colours_in(shown.rows.grab().toImage())
    table.put([Photo(PATHS[0])])
    after = colours_in(shown.rows.grab().toImage())
    blocker = theme.DARK.blocker.name()
    assert blocker not in before
    assert blocker in after
    assert "no credit" in said_of(table.photo(PATHS[0]))


def test_text_from_a_file_is_drawn_as_text(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    magenta = tmp_path / "magenta.png"
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    image.save(str(magenta))
    table = PhotoTable()
    shown = list_of(table, qtbot, height=200)
    table.begin(PATHS[:1])
    evil = f"<img src='{magenta}'>"
    photo = Photo(PATHS[0], Credits({CAPTION: Texts({"x-default": evil}), PHOTOGRAPHER: (evil,)}))
    table.put([photo])
    assert "#ff00ff" not in colours_in(shown.grab().toImage())
    assert "<img" not in tip_of(photo)


def test_every_state_is_told_in_words(table: PhotoTable) -> None:
    photo = replace(
        table.photo(PATHS[0]).with_value(DATE_TAKEN, "2022"),
        disagreeing=(CAPTION,),
        sidecar_only="it is a RAW file",
        warnings=("the old text is cut off",),
        unreadable="",
    )
    said = said_of(photo)
    for words in (
        "not saved yet: date",
        "different things in different places: caption",
        "RAW file",
        "cut off",
    ):
        assert words in said
    assert "is empty" in said_of(replace(photo, unreadable="is empty"))


def test_a_row_is_painted_for_every_state(table: PhotoTable, photo_list: PhotoList) -> None:
    table.put([replace(table.photo(PATHS[1]), unreadable="is empty")])
    table.put([replace(table.photo(PATHS[2]), warnings=("w",), sidecar_only="RAW", disagreeing=(CAPTION,))])
    photo_list.select(PATHS[1:3])
    photo_list.rows.setFocus()
    QTest.mouseMove(photo_list.rows.viewport(), QPoint(50, 20))
    place = QPointF(50, 20)
    QApplication.sendEvent(
        photo_list.rows.viewport(), QHoverEvent(QEvent.Type.HoverEnter, place, place, place)
    )
    first = photo_list.rows.grab().toImage()
    assert first == photo_list.rows.grab().toImage()
    table.put([replace(table.photo(PATHS[1]), unreadable="")])
    assert first != photo_list.rows.grab().toImage()

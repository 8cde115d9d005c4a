"""The line below a date: how it is understood, its weekday, and the camera's clock beside it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from gui.form_desk import Desk, photo, said
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner.credits import DATE_TAKEN
from captioner.gui.look import date_words
from captioner.gui.look.link import Link
from captioner.photo import Camera, Photo

HINT = "or 6 March 2022, 6.3.22 14:02, yesterday"


@pytest.mark.parametrize(
    ("typed", "camera", "told"),
    [
        ("", "", HINT),
        ("", "2018-05-06T13:02", "camera says 2018-05-06 13:02"),
        ("2018-05-06", "", "Sunday"),
        ("2018-05", "2018-05-06T13:02", "camera says 2018-05-06 13:02"),
        ("2018-05-06 14:02 +02:00", "2018-05-06T14:02:11", "Sunday · camera says the same"),
        ("2018-05-06 14:02", "2018-05-06T13:02", "Sunday · camera says 2018-05-06 13:02"),
        ("2018-05-06", "2018-05-06", "Sunday · camera says the same"),
        ("2018-05-06", "0000:00:00 00:00:00", "Sunday"),
        ("6 May 2018, 14:02", "2018-05-06T13:02", "= 2018-05-06 14:02 · Sunday"),
        ("6.5.18 14:02 +2", "", "= 2018-05-06 14:02 +02:00 · Sunday"),
        ("6 мая", "", "not a date yet"),
    ],
)
def test_a_date_is_told_as_it_is_understood_beside_the_cameras(typed: str, camera: str, told: str) -> None:
    assert date_words.about(typed, camera) == told


def test_how_a_date_is_understood_is_told_as_one_types_and_it_is_kept_so(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.type("date", "6 March 2022")
    assert "= 2022-03-06 · Sunday" in said(desk.editor("date"))
    desk.form.focus_field("city")
    assert desk.photo.credits.get(DATE_TAKEN) == "2022-03-06"
    assert box.content() == "2022-03-06"


def test_yesterday_is_the_day_before_this_one(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    before = datetime.datetime.now().astimezone().date()
    desk.type("date", "yesterday")
    desk.form.commit()
    after = datetime.datetime.now().astimezone().date()
    day = datetime.timedelta(days=1)
    assert desk.photo.credits.get(DATE_TAKEN) in {(before - day).isoformat(), (after - day).isoformat()}


def test_the_line_below_stays_while_one_types_so_that_nothing_jumps(qtbot: QtBot) -> None:
    desk = Desk(qtbot, taken(photo(), "2018-05-06T13:02:11"))
    box, below = desk.box("date"), desk.editor("credit_line")
    desk.form.focus_field("date")
    place = below.y()
    for key in "6 March 2022 14:02":
        qtbot.keyClicks(box, key)
        qtbot.wait(5)
        assert below.y() == place


def test_the_cameras_date_is_taken_by_a_button(qtbot: QtBot) -> None:
    desk = Desk(qtbot, taken(photo(date="2018-05-06T14:02"), "2018-05-06T13:02:11"))
    with qtbot.waitSignal(desk.form.changed) as changed:
        qtbot.mouseClick(camera_link(desk), Qt.MouseButton.LeftButton)
    field, (after,) = changed.args
    assert field is DATE_TAKEN
    assert after.credits.get(DATE_TAKEN) == "2018-05-06T13:02:11"
    desk.put(after)
    assert camera_links(desk) == []


def test_each_of_several_photos_takes_its_own_cameras_date(qtbot: QtBot) -> None:
    one = taken(photo("1.jpg", date="2020"), "2018-05-06T13:02:11")
    two = taken(photo("2.jpg"), "2018-05-06T13:05:00")
    desk = Desk(qtbot, one, two, photo("3.jpg", date="2019"))
    with qtbot.waitSignal(desk.form.changed) as changed:
        qtbot.mouseClick(camera_link(desk), Qt.MouseButton.LeftButton)
    dates = {after.name: after.credits.get(DATE_TAKEN) for after in changed.args[1]}
    assert dates == {"1.jpg": "2018-05-06T13:02:11", "2.jpg": "2018-05-06T13:05:00"}


def taken(one: Photo, when: str) -> Photo:
    return replace(one, camera=Camera(taken=when))


def camera_links(desk: Desk) -> list[Link]:
    return [
        link
        for link in desk.editor("date").findChildren(Link)
        if link.text().startswith("Take") and link.isVisible()
    ]


def camera_link(desk: Desk) -> Link:
    (link,) = camera_links(desk)
    return link

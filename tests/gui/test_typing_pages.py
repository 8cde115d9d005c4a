"""The pages of the desk's people and codes: nothing typed there is lost, what changes is at work at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.typing.codes_dialog import CodesDialog
from captioner.gui.typing.people_dialog import PeopleDialog
from captioner.people import roster
from captioner.people.person import Person, Variant

TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков"),), "photographer", "Adamdar", code="tn")
WITNESS = Person("Asel Bekova", (Variant("Асель Бекова"),), protected=True)


def held() -> tuple[Person, ...]:
    return roster.read(roster.usual_path()).people


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.typing.lists.is_busy() and not window.errands.busy())


@pytest.fixture
def page(qtbot: QtBot, own_home: Path, request: pytest.FixtureRequest) -> PeopleDialog:
    """The people's page over a window, two people known."""
    for person in (TIMUR, WITNESS):
        roster.keep(roster.usual_path(), person)
    window: MainWindow = request.getfixturevalue("window")
    settled(qtbot, window)
    window.typing.show_people()
    (dialog,) = window.findChildren(PeopleDialog)
    settled(qtbot, window)
    return dialog


def names(page: PeopleDialog) -> list[str]:
    return [one.name for one in page.people.rows.people]


def test_the_deeds_are_offered_with_a_set_open(window: MainWindow) -> None:
    assert {"people", "codes", "forget_recent_values"} <= set(window.deeds)


def test_people_stand_by_name_and_are_found_in_any_script(page: PeopleDialog) -> None:
    assert names(page) == ["Asel Bekova", "Timur Nusimbekov"]
    page.search.setText("тим")
    assert names(page) == ["Timur Nusimbekov"]
    page.search.setText("zzz")
    assert names(page) == []


def test_who_is_typed_is_kept_when_another_is_looked_at(
    page: PeopleDialog, window: MainWindow, qtbot: QtBot
) -> None:
    page.people.choose(TIMUR)
    page.card.role.clear()
    qtbot.keyClicks(page.card.role, "editor")
    page.people.choose(WITNESS)
    settled(qtbot, window)
    assert {one.name: one.role for one in held()} == {"Timur Nusimbekov": "editor", "Asel Bekova": ""}
    assert page.card.name.text() == "Asel Bekova"


def test_somebody_new_is_kept_when_the_page_is_left(
    page: PeopleDialog, window: MainWindow, qtbot: QtBot
) -> None:
    page.add.click()
    qtbot.keyClicks(page.card.name, "Danara Ismetova")
    page.card.variants.setPlainText("ru: Данара Исметова")
    page.card.protected.setChecked(True)
    page.end.click()
    settled(qtbot, window)
    assert Person("Danara Ismetova", (Variant("Данара Исметова", "ru"),), protected=True) in held()
    assert not window.findChildren(PeopleDialog)


def test_without_a_name_the_page_stays_and_says_so(page: PeopleDialog, qtbot: QtBot) -> None:
    page.add.click()
    qtbot.keyClicks(page.card.role, "driver")
    page.reject()
    assert page.isVisible()
    assert page.card.role.text() == "driver"


def test_somebody_taken_out_can_be_brought_back(page: PeopleDialog, window: MainWindow, qtbot: QtBot) -> None:
    page.people.choose(TIMUR)
    page.remove.click()
    settled(qtbot, window)
    assert held() == (WITNESS,)
    page.back.click()
    settled(qtbot, window)
    assert set(held()) == {TIMUR, WITNESS}


def test_leaving_at_once_after_a_change_loses_nothing(page: PeopleDialog, window: MainWindow) -> None:
    page.people.choose(TIMUR)
    page.card.role.setText("editor")
    page.reject()
    window.close()
    assert {one.role for one in held()} == {"editor", ""}


def test_people_are_taken_in_from_a_file(
    page: PeopleDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    given = tmp_path / "more.txt"
    given.write_text("di\tDanara Ismetova\n", "utf-8")
    window.typing.lists.take_in(given)
    settled(qtbot, window)
    assert "Danara Ismetova" in names(page)
    assert "1" in page.note.text()


def test_a_file_that_is_no_roster_is_told_on_the_page(
    page: PeopleDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "none.json").write_text("{}", "utf-8")
    window.typing.lists.take_in(tmp_path / "none.json")
    settled(qtbot, window)
    assert "holds no people" in page.note.text()
    assert set(held()) == {TIMUR, WITNESS}


def test_twenty_thousand_people_are_shown(
    page: PeopleDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    many = [Person(f"Player {number:05}", code=f"p{number}") for number in range(20_000)]
    roster.give_out(many, tmp_path / "league.json")
    window.typing.lists.take_in(tmp_path / "league.json")
    settled(qtbot, window)
    assert len(names(page)) == 20_002
    page.search.setText("p19999")
    assert names(page) == ["Player 19999"]


def test_every_control_of_the_pages_has_a_name(page: PeopleDialog, window: MainWindow) -> None:
    codes = CodesDialog(window.typing.lists, window)
    for dialog in (page, codes):
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisibleTo(dialog):
                continue
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.objectName().startswith("qt_"):
                text = getattr(widget, "text", lambda: "")()
                is_inner = widget.metaObject().className() in ("QScrollArea", "QComboBoxListView")
                assert widget.accessibleName() or text or is_inner, widget


@pytest.mark.parametrize("kind", ["people", "codes"])
def test_the_pages_can_be_painted(kind: str, page: PeopleDialog, window: MainWindow) -> None:
    dialog = page if kind == "people" else CodesDialog(window.typing.lists, window)
    picture = QPixmap(dialog.size())
    dialog.render(picture, QPoint())
    assert not picture.isNull()
    QApplication.processEvents()


def test_files_of_codes_are_used_and_no_more(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("a\tone\nb\ttwo\n", "utf-8")
    second.write_text("a\tthree\nnothing\n", "utf-8")
    page = CodesDialog(window.typing.lists, window)
    lists = window.typing.lists
    with qtbot.waitSignal(lists.changed):
        page.use([first, second])
    assert {code: one.texts[0] for code, one in lists.codes.entries.items()} == {"a": "three", "b": "two"}
    assert "2 codes" in page.note.text()
    assert "b.txt: line 2" in page.note.text()
    page.files.setCurrentRow(1)
    with qtbot.waitSignal(lists.changed):
        page.remove.click()
    assert lists.codes.entries["a"].texts == ("one",)
    assert window.settings.code_files() == (first,)


def test_a_file_of_codes_that_went_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = CodesDialog(window.typing.lists, window)
    with qtbot.waitSignal(window.typing.lists.changed):
        page.use([tmp_path / "gone.txt"])
    assert "gone.txt" in page.note.text()


def test_the_delimiter_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    page = CodesDialog(window.typing.lists, window)
    with qtbot.waitSignal(window.typing.lists.changed):
        page.delimiter.setCurrentText("/")
    assert window.settings.code_delimiter == "/"

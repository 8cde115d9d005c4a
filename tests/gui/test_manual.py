"""The manual in its window: contents, search, links, back and forward, and the ways that lead into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.gui.findings.finding_detail import FindingDetail
from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.look.link import Link
from captioner.gui.main_window import MainWindow
from captioner.gui.manual.book import Place
from captioner.gui.manual.manual import Manual

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


@pytest.fixture
def manual(window: MainWindow) -> Manual:
    window.deeds["manual"].trigger()
    return shown_in(window)


@pytest.fixture
def russian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ru_RU"))
    yield
    QLocale.setDefault(before)


def shown_in(window: MainWindow) -> Manual:
    (manual,) = window.findChildren(Manual)
    assert manual.isVisible()
    return manual


def heading_at_top(manual: Manual) -> str:
    """The first heading in sight."""
    block = manual.reader.cursorForPosition(manual.reader.viewport().rect().topLeft()).block()
    while block.isValid() and not block.blockFormat().headingLevel():
        block = block.next()
    return block.text()


def test_it_opens_at_its_first_page_before_any_photo(manual: Manual) -> None:
    assert manual.place() == Place("index")
    assert manual.contents.topLevelItemCount() == len(manual.pages)
    assert not manual.back.isEnabled()


def test_it_is_one_window_that_stays_where_it_was(window: MainWindow, manual: Manual) -> None:
    manual.open_at("promises")
    manual.close()
    window.deeds["manual"].trigger()
    assert shown_in(window) is manual
    assert manual.place().page == "promises"


def test_the_menu_leads_to_what_captioner_promises(window: MainWindow) -> None:
    window.deeds["promises"].trigger()
    assert "never touched" in shown_in(window).reader.toPlainText()


@pytest.mark.usefixtures("russian")
def test_it_is_in_the_language_of_the_window(window: MainWindow) -> None:
    window.deeds["promises"].trigger()
    assert "не трогается никогда" in shown_in(window).reader.toPlainText()


def test_a_link_is_followed_to_its_heading_and_back(manual: Manual) -> None:
    manual.open_at("promises")
    manual.reader.anchorClicked.emit(QUrl("rules.md#mixed-scripts"))
    assert manual.place().page == "rules"
    assert heading_at_top(manual) == "Mixed scripts"
    manual.back.click()
    assert manual.place() == Place("promises")
    assert not manual.back.isEnabled() or manual.place().page != "rules"
    manual.forward.click()
    assert heading_at_top(manual) == "Mixed scripts"


def test_a_new_way_forgets_what_was_forward(manual: Manual) -> None:
    manual.open_at("rules")
    manual.back.click()
    manual.open_at("fields")
    assert not manual.forward.isEnabled()


def test_what_is_sought_is_found_marked_and_opened(manual: Manual) -> None:
    QTest.keyClicks(manual.search, "latin cyrillic")
    assert manual.contents.topLevelItemCount() > 0
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    place = manual.place()
    section = manual.pages[place.page].sections[place.section]
    assert all(word in f"{section.heading} {section.text}".casefold() for word in ("latin", "cyrillic"))
    marked = {QTextCursor(one.cursor).selectedText().casefold() for one in manual.reader.extraSelections()}
    assert marked == {"latin", "cyrillic"}
    manual.search.clear()
    assert manual.contents.topLevelItemCount() == len(manual.pages)
    assert manual.reader.extraSelections() == []


def test_where_nothing_is_found_that_is_said(manual: Manual) -> None:
    QTest.keyClicks(manual.search, "zzzz")
    assert manual.contents.topLevelItemCount() == 0
    assert manual._nothing.isVisible()


def test_a_heading_in_the_contents_is_brought_to_the_top(manual: Manual) -> None:
    (item,) = manual.contents.findItems(
        "While you type", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    manual.contents.setCurrentItem(item)
    assert heading_at_top(manual) == "While you type"
    manual.resize(manual.width() - 200, manual.height())
    QApplication.processEvents()
    assert heading_at_top(manual) == "While you type"


def test_f1_twice_leads_from_the_shortcuts_into_the_manual_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.deeds["shortcuts"].trigger()
    (sheet,) = window.findChildren(CheatSheet)
    assert sheet.manual.shortcut().toString() == "F1"
    sheet.manual.click()
    manual = shown_in(window)
    qtbot.waitUntil(lambda: not window.findChildren(CheatSheet))
    manual.keys_wanted.emit()
    (sheet,) = window.findChildren(CheatSheet)
    sheet.reject()


def test_a_finding_leads_to_its_rule(opened: Opened, make_photos: Make, qtbot: QtBot) -> None:
    window = opened(make_photos(1)[0].parent)
    window.deeds["check"].trigger()
    detail: FindingDetail = window.findings.panel.detail
    qtbot.waitUntil(lambda: bool(window.findings.panel.model.groups()))
    window.findings.panel.focus()
    assert detail.finding is not None
    (link,) = detail.findChildren(Link, "in_the_manual")
    link.click()
    manual = shown_in(window)
    place = manual.place()
    assert detail.finding.rule in manual.pages[place.page].sections[place.section].anchors

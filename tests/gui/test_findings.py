"""The check in the window: seen under the fields and in the panel, walked through, mended, let pass, signed off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from gui.conftest import Make
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.checks.finding import Finding, Severity
from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.gui.findings.finding_card import FindingCard
from captioner.gui.look import finding_words
from captioner.gui.look.link import Link
from captioner.gui.look.messages import Weight
from captioner.gui.look.photo_words import said_of
from captioner.gui.main_window import MainWindow
from captioner.gui.reason_dialog import ReasonDialog
from captioner.standing import State
from captioner.story.story import Story

WHOLE = {
    "caption": "Hikers climb above the tree line near Almaty, Kazakhstan, on March 6, 2022.",
    "photographer": "Timur Nusimbekov",
    "date": "2022-03-06",
    "city": "Almaty",
    "country": "Kazakhstan",
    "country_code": "KZ",
    "copyright_notice": "© 2022 Timur Nusimbekov",
}


@pytest.fixture
def checked(opened: Callable[[Path], MainWindow], qtbot: QtBot) -> Callable[[list[Path]], MainWindow]:
    def open_(paths: list[Path]) -> MainWindow:
        window = opened(paths[0].parent)
        wait(window, qtbot)
        return window

    return open_


def wait(window: MainWindow, qtbot: QtBot) -> None:
    """Until what is shown is of the set as it is."""
    qtbot.waitUntil(window.findings.checking.is_checked, timeout=20_000)


def rules(window: MainWindow, path: Path) -> list[str]:
    return [one.rule for one in window.findings.checking.of(path) if one.is_open]


def finding(window: MainWindow, path: Path, rule: str) -> Finding:
    return next(one for one in window.findings.checking.of(path) if one.rule == rule)


def card(window: MainWindow, rule: str) -> FindingCard:
    return next(one for one in window.findings.of_photo.cards() if one.finding.rule == rule)


def edit(window: MainWindow, path: Path, field: object, *values: str) -> None:
    assert isinstance(field, type(CAPTION))
    window.editing.end_run()
    window.editing.apply(Edit(field, values), [path])


def test_what_is_wrong_stands_under_the_fields_and_in_the_list(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make
) -> None:
    paths = make_photos(2)
    window = checked(paths)
    window.workspace.list.select(paths[:1])
    window.workspace.show_now()
    assert window.findings.of_photo.isVisible()
    shown = [one.finding.rule for one in window.findings.of_photo.cards()]
    assert shown[0] == "credit-missing"
    assert window.workspace.list.shown.choice.gravest[paths[0]] is Severity.BLOCKER
    index = window.workspace.list.shown.index_of(paths[0])
    assert "the check found: blocker" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "the check found" not in said_of(window.table.photo(paths[0]))


def test_findings_follow_what_is_typed(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = checked(paths)
    assert "credit-missing" in rules(window, paths[0])
    edit(window, paths[0], PHOTOGRAPHER, "Timur Nusimbekov")
    qtbot.waitUntil(lambda: "credit-missing" not in rules(window, paths[0]))
    window.editing.undo()
    qtbot.waitUntil(lambda: "credit-missing" in rules(window, paths[0]))


def test_the_panel_opens_with_f5_groups_and_hides_severities(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, active: MainWindow, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = checked(paths)
    panel = window.findings.panel
    assert not panel.isVisible()
    press(window, "F5")
    assert panel.isVisible()
    assert panel.detail.finding == panel.model.groups()[0].findings[0]
    first = panel.model.groups()[0]
    assert (first.words, len(first.findings)) == ("Credit missing", 3)
    panel.bar.by_photo.click()
    assert [group.words for group in panel.model.groups()][:3] == [path.name for path in paths]
    panel.bar.chips[Severity.BLOCKER].click()
    assert all(one.severity is not Severity.BLOCKER for one in panel.shown())
    panel.bar.chips[Severity.BLOCKER].click()
    QTest.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_panel_opens_at_its_beginning(
    checked: Callable[[list[Path]], MainWindow], active: MainWindow, make_photos: Make, qtbot: QtBot
) -> None:
    window = checked(make_photos(12))
    press(window, "F5")
    tree = window.findings.panel.tree
    qtbot.waitUntil(lambda: tree.currentIndex().isValid() and tree.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert tree.visualRect(tree.model().index(0, 0)).top() == 0


def test_the_tips_name_the_key_that_walks_as_it_is_bound(window: MainWindow) -> None:
    ring, chip = window.pages.keys, window.findings.panel.bar.chips[Severity.HINT]
    assert ring is not None
    assert chip.toolTip() == "Hint: show or hide these\nF8 passes over what is hidden"
    ring.choose(ring.bindings.bound("next_finding", ["F7"]))
    assert "F7 passes over" in chip.toolTip()
    ring.choose(ring.bindings.bound("next_finding", []))
    assert chip.toolTip() == "Hint: show or hide these"


def test_a_set_that_cannot_be_signed_off_yet_is_no_success(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make
) -> None:
    window = checked(make_photos(1))
    window.deeds["sign_off"].trigger()
    assert "Not signed off" in window.messages.standing()[-1]
    assert window.messages._weight is Weight.NOTE


def test_f8_goes_to_the_next_photo_with_a_finding_and_puts_the_caret_there(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, active: MainWindow, qtbot: QtBot
) -> None:
    paths = make_photos(4, **WHOLE)
    for path in (paths[1], paths[3]):
        library.save(library.load(path).with_value(PHOTOGRAPHER, None))
    window = checked(paths)
    window.findings.panel.bar.chips[Severity.HINT].setChecked(False)
    window.findings.panel.bar.chips[Severity.WARNING].setChecked(False)
    window.workspace.list.select(paths[:1])
    window.workspace.show_now()
    for target in (paths[1], paths[3], paths[1]):
        press(window, "F8")
        assert window.workspace.list.current() == target
        assert window.workspace.form.focused_field()[0] == "photographer"
    press(window, "Shift+F8")
    assert window.workspace.list.current() == paths[3]


def test_a_fix_is_one_step_of_undo(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = checked(paths)
    window.findings.checking.set_story(Story(byline=("Timur Nusimbekov",)))
    wait(window, qtbot)
    window.workspace.list.select(paths)
    window.workspace.show_now()
    link = card(window, "credit-missing").findChildren(Link)[0]
    link.click()
    assert window.table.photo(paths[0]).credits.entries(PHOTOGRAPHER) == ("Timur Nusimbekov",)
    window.editing.undo()
    assert window.table.photo(paths[0]).credits.entries(PHOTOGRAPHER) == ()


def test_all_that_is_safe_is_mended_at_once_after_a_question(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = checked(paths)
    window.findings.checking.set_story(Story(byline=("Timur Nusimbekov",)))
    wait(window, qtbot)
    window.deeds["mend_all"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Apply).click()
    qtbot.waitUntil(lambda: all(window.table.photo(path).credits.entries(PHOTOGRAPHER) for path in paths))
    window.editing.undo()
    assert not any(window.table.photo(path).credits.entries(PHOTOGRAPHER) for path in paths)


def test_a_reason_lets_a_finding_pass_until_the_field_is_another(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, **(WHOLE | {"photographer": "handout"}))
    window = checked(paths)
    window.workspace.list.select(paths)
    window.workspace.show_now()
    one = finding(window, paths[0], "credit-placeholder")
    assert one.may_be_overridden
    window.findings.passing.ask(one)
    (dialog,) = window.findChildren(ReasonDialog)
    assert not dialog.do.isEnabled()
    dialog.why.setText("the ministry names nobody")
    dialog.do.click()
    qtbot.waitUntil(lambda: "credit-placeholder" not in rules(window, paths[0]))
    assert library.load(paths[0]).overrides[0].reason == "the ministry names nobody"
    wait(window, qtbot)
    assert "the ministry names nobody" in finding_words.passed(
        finding(window, paths[0], "credit-placeholder")
    )
    edit(window, paths[0], PHOTOGRAPHER, "stringer")
    qtbot.waitUntil(lambda: "credit-placeholder" in rules(window, paths[0]))
    window.editing.undo()
    qtbot.waitUntil(lambda: "credit-placeholder" not in rules(window, paths[0]))
    window.findings.passing.take_back(finding(window, paths[0], "credit-placeholder"))
    qtbot.waitUntil(lambda: "credit-placeholder" in rules(window, paths[0]))
    assert library.load(paths[0]).overrides == ()


def test_a_set_is_signed_off_once_nothing_stands_in_the_way(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2, **WHOLE)
    library.save(library.load(paths[1]).with_value(PHOTOGRAPHER, None))
    window = checked(paths)
    window.deeds["sign_off"].trigger()
    assert not window.findChildren(QMessageBox)
    assert window.findings.panel.isVisible()
    edit(window, paths[1], PHOTOGRAPHER, "Timur Nusimbekov")
    qtbot.waitUntil(lambda: window.findings.checking.report.is_fit)
    wait(window, qtbot)
    window.deeds["sign_off"].trigger()
    (box,) = window.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: all(library.load(path).standing.state is State.CLEARED for path in paths))
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).standing.state is State.CLEARED)
    edit(window, paths[0], CREDIT_LINE, "AFP")
    assert window.table.photo(paths[0]).standing.changed == ("credit_line",)


def test_no_photo_is_cleared_that_the_check_keeps(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, **(WHOLE | {"photographer": "handout"}))
    window = checked(paths)
    window.workspace.list.select(paths)
    window.deeds["mark_cleared"].trigger()
    qtbot.waitUntil(lambda: "is not cleared" in " ".join(window.messages.standing()))
    assert library.load(paths[0]).mark is None


def test_another_set_takes_no_findings_along(
    checked: Callable[[list[Path]], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    window = checked(make_photos(2))
    other = make_photos(1, "other", **WHOLE)
    checked(other)
    assert window.findings.checking.report.photos == 1
    assert "credit-missing" not in {one.rule for one in window.findings.checking.report.findings}

"""The panel with thousands of findings: a few hundred lines at first, the others for whoever wants to see them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Found, Severity, told
from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.gui.findings.findings_model import MOST_LINES, FindingsModel
from captioner.gui.findings.overview import Overview, overview
from captioner.gui.findings.set_panel import SetPanel

MANY = 2_000
BLOCKER, HINT = Severity.BLOCKER, Severity.HINT


def path_of(number: int) -> Path:
    return Path(f"IMG_{number:05}.jpg")


def finding(number: int, rule: str = "credit-missing", severity: Severity = BLOCKER) -> Finding:
    field = PHOTOGRAPHER if rule == "credit-missing" else CAPTION
    return Finding(rule, severity, Found(told("Nobody is credited"), field), path_of(number))


def found(numbers: range) -> Overview:
    """One blocker in each photo, and a hint in every tenth."""
    findings = [
        one
        for number in numbers
        for one in (finding(number), finding(number, "caption-short", HINT))
        if one.severity is BLOCKER or number % 10 == 0
    ]
    return overview(Report(len(numbers), tuple(findings)))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SetPanel]:
    panel = SetPanel()
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_overview(found(range(MANY)))
    yield panel
    panel.hide()


def lines(panel: SetPanel, group: int) -> int:
    return panel.model.rowCount(panel.model.index(group, 0))


def last_line(panel: SetPanel, group: int | None = None) -> QModelIndex:
    parent = QModelIndex() if group is None else panel.model.index(group, 0)
    return panel.model.index(panel.model.rowCount(parent) - 1, 0, parent)


def seen_lines(panel: SetPanel) -> int:
    """How many lines the tree lays out."""
    groups = range(panel.model.rowCount())
    opened = [row for row in groups if panel.tree.isExpanded(panel.model.index(row, 0))]
    return len(groups) + sum(lines(panel, row) for row in opened)


def test_a_report_is_counted_and_grouped_once_with_nothing_left_out() -> None:
    known = found(range(MANY))
    assert known.counts[BLOCKER] == MANY
    assert known.counts[HINT] == MANY // 10
    assert not known.is_fit
    assert sum(len(group.findings) for group in known.by_rule) == MANY + MANY // 10
    assert [group.path for group in known.by_photo] == [path_of(number) for number in range(MANY)]
    assert known.gravest == {path_of(number): BLOCKER for number in range(MANY)}
    assert known.first_open(path_of(10), {HINT}) == finding(10, "caption-short", HINT)
    assert known.first_open(path_of(11), {HINT}) is None


def test_what_is_of_the_set_stands_last() -> None:
    of_set = Finding("photographer-missing", HINT, Found(told("Somebody is missing")), None)
    known = overview(Report(1, (finding(0), of_set)))
    assert [group.path for group in known.by_photo] == [path_of(0), None]
    assert path_of(0) in known.gravest
    assert None not in known.gravest


def test_long_groups_stay_closed_and_none_has_more_than_a_few_hundred_lines(panel: SetPanel) -> None:
    assert [len(group.findings) for group in panel.model.groups()] == [MANY, MANY // 10]
    assert not panel.tree.isExpanded(panel.model.index(0, 0))
    assert lines(panel, 0) == MOST_LINES + 1
    assert lines(panel, 1) == MANY // 10
    assert last_line(panel, 0).data() == f"Show {QLocale().toString(MANY - MOST_LINES)} more"
    assert panel.model.finding(last_line(panel, 0)) is None
    assert panel.model.finding(last_line(panel, 1)) is not None


def test_all_lines_of_a_group_are_shown_on_wish_and_stay_shown(panel: SetPanel) -> None:
    panel.tree.expand(panel.model.index(0, 0))
    panel.tree.setCurrentIndex(last_line(panel, 0))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert lines(panel, 0) == MANY
    chosen = panel.model.finding(panel.tree.currentIndex())
    assert chosen == finding(MOST_LINES)
    panel.show_overview(found(range(1, MANY)))
    assert lines(panel, 0) == MANY - 1
    assert panel.tree.isExpanded(panel.model.index(0, 0))
    assert panel.model.finding(panel.tree.currentIndex()) == chosen


def test_a_finding_beyond_the_cut_is_shown_when_one_walks_to_it(panel: SetPanel) -> None:
    panel.select(finding(MANY - 1))
    assert panel.model.finding(panel.tree.currentIndex()) == finding(MANY - 1)
    assert panel.detail.finding == finding(MANY - 1)


def test_by_photo_more_photos_come_by_and_by(panel: SetPanel) -> None:
    panel.bar.by_photo.click()
    assert panel.model.rowCount() == MOST_LINES + 1
    assert last_line(panel).data() == f"Show more photos: {QLocale().toString(MANY - MOST_LINES)} are left"
    panel.tree.setCurrentIndex(last_line(panel))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert panel.model.rowCount() == 2 * MOST_LINES + 1
    assert panel.tree.currentIndex().row() == MOST_LINES
    assert panel.model.groups()[MOST_LINES].words == path_of(MOST_LINES).name


def test_by_photo_a_photo_beyond_those_listed_is_reached_when_one_walks_to_it(panel: SetPanel) -> None:
    panel.bar.by_photo.click()
    panel.select(finding(MANY // 2))
    assert panel.model.finding(panel.tree.currentIndex()) == finding(MANY // 2)
    assert panel.detail.finding == finding(MANY // 2)
    assert MANY // 2 < len(panel.model.groups()) < MANY
    panel.select(finding(MANY - 10, "caption-short", HINT))
    chosen = panel.model.finding(panel.tree.currentIndex())
    assert chosen == finding(MANY - 10, "caption-short", HINT)
    panel.select(finding(3))
    assert panel.model.finding(panel.tree.currentIndex()) == finding(3)
    assert len(panel.model.groups()) == MANY


def test_by_photo_what_is_chosen_not_to_be_seen_is_not_walked_to(panel: SetPanel) -> None:
    panel.bar.by_photo.click()
    panel.bar.chips[BLOCKER].click()
    panel.select(finding(MANY - 11))
    assert panel.model.finding(panel.tree.currentIndex()) is None
    assert len(panel.model.groups()) == MANY // 10


def test_by_photo_those_are_left_out_of_which_nothing_is_to_be_seen(panel: SetPanel) -> None:
    panel.bar.by_photo.click()
    panel.bar.chips[BLOCKER].click()
    assert [group.words for group in panel.model.groups()] == [path_of(n).name for n in range(0, MANY, 10)]
    assert all(len(group.findings) == 1 for group in panel.model.groups())


def test_what_opens_by_itself_is_never_more_than_one_can_look_through(qtbot: QtBot) -> None:
    rules = ("credit-missing", "caption-missing", "caption-short", "date-missing", "spacing")
    findings = [finding(number, rule, HINT) for rule in rules for number in range(90)]
    panel = SetPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_overview(overview(Report(90, tuple(findings))))
    assert len(panel.model.groups()) == len(rules)
    assert seen_lines(panel) <= len(rules) + MOST_LINES
    assert panel.tree.isExpanded(panel.model.index(0, 0))


def test_what_was_opened_and_closed_by_hand_stays_so_after_an_edit(panel: SetPanel) -> None:
    panel.tree.expand(panel.model.index(0, 0))
    panel.tree.collapse(panel.model.index(1, 0))
    panel.show_overview(found(range(5, MANY)))
    assert panel.tree.isExpanded(panel.model.index(0, 0))
    assert not panel.tree.isExpanded(panel.model.index(1, 0))


def test_the_place_scrolled_to_stays_after_an_edit(panel: SetPanel) -> None:
    panel.tree.expand(panel.model.index(0, 0))
    panel.tree.executeDelayedItemsLayout()
    panel.tree.verticalScrollBar().setValue(150)
    panel.show_overview(found(range(5, MANY)))
    assert panel.tree.verticalScrollBar().value() == 150


def test_another_set_begins_with_closed_groups(panel: SetPanel) -> None:
    panel.tree.expand(panel.model.index(0, 0))
    panel.show_overview(Overview())
    panel.show_overview(found(range(MANY)))
    assert not panel.tree.isExpanded(panel.model.index(0, 0))


def test_nothing_is_laid_out_anew_when_nothing_is_found_anew(panel: SetPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.model.rowsInserted):
        panel.show_overview(found(range(MANY)))
    with qtbot.waitSignal(panel.model.rowsInserted):
        panel.show_overview(found(range(1, MANY)))


def test_qt_finds_no_fault_with_the_tree(panel: SetPanel) -> None:
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.show_overview(found(range(1, MANY)))
    panel.bar.by_photo.click()
    assert isinstance(tester.model(), FindingsModel)

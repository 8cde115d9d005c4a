"""Reports for people and for programs: complete, grouped, and safe to open."""

from __future__ import annotations

import html.parser
import json
from pathlib import Path

from captioner.checks import groups, report_html, report_text
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Fix, Found, Severity, told
from captioner.checks.report_json import as_json
from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.overrides import Override

ONE, TWO = Path("set/<b>one.jpg"), Path("set/two.jpg")
FIX = Fix(told("Credit {name}", name="Timur"), ((PHOTOGRAPHER, ("Timur",)),))
MISSING = Finding(
    "credit-missing", Severity.BLOCKER, Found(told("Nobody is credited"), PHOTOGRAPHER, fix=FIX), TWO
)
ALSO = Finding("credit-missing", Severity.BLOCKER, Found(told("Nobody is credited"), PHOTOGRAPHER), ONE)
TAGS = Finding(
    "credit-placeholder",
    Severity.REASON,
    Found(told("“{value}” names nobody", value="<script>alert(1)</script>"), CAPTION, "<script>", "ru"),
    ONE,
    Override("credit-placeholder", "sha256:0", "the desk's own", "somebody", "2022-03-06T14:02:00+06:00"),
)
OF_SET = Finding(
    "credit-missing", Severity.HINT, Found(told("{name} is credited on no photo", name="A")), None
)
REPORT = Report(2, (ALSO, TAGS, MISSING, OF_SET))


def plain(severity: Severity, text: str) -> str:
    return text


def test_json_holds_all_that_was_found_under_public_names() -> None:
    found = json.loads(json.dumps(as_json(REPORT)))
    assert found["photos"] == 2
    assert found["counts"] == {"blocker": 2, "reason": 0, "warning": 0, "hint": 1}
    assert len(found["findings"]) == 4
    missing = next(one for one in found["findings"] if one["file"] == str(TWO))
    assert missing["rule"] == "credit-missing"
    assert (missing["severity"], missing["field"], missing["fix"]) == (
        "blocker",
        "photographer",
        "Credit Timur",
    )
    assert missing["message"] == "Nobody is credited"
    passed = next(one for one in found["findings"] if "override" in one)
    assert passed["override"]["reason"] == "the desk's own"
    assert next(one for one in found["findings"] if one["file"] is None)["field"] is None


def test_text_by_rule_says_a_message_once_and_names_the_photos() -> None:
    lines = list(report_text.by_rule(REPORT, plain))
    assert lines[0] == "BLOCKER  credit-missing (2)"
    assert lines.count("  Nobody is credited") == 1
    assert any("two.jpg: photographer — --fix: Credit Timur" in line for line in lines)
    assert any("let pass by somebody: the desk's own" in line for line in lines)
    assert any("the set" in line for line in lines)


def test_text_by_photo_ends_with_the_set() -> None:
    lines = list(report_text.by_photo(REPORT, plain))
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert heads == [str(ONE), str(TWO), "the set"]


def test_the_summary_counts_what_is_open() -> None:
    said = report_text.summary(REPORT)
    assert said == "2 photos: 2 blockers, 1 hint; 1 can be mended with --fix; 1 let pass with a reason"
    assert report_text.summary(Report(1, ())) == "1 photo: nothing is wrong"


class Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_tells_all_and_nothing_in_it_is_markup_or_comes_from_elsewhere() -> None:
    page = Tags()
    page.feed(report_html.as_html(REPORT, "A <i>year</i>", "2022-03-06"))
    assert "script" not in page.tags
    assert "i" not in page.tags
    assert page.addresses == []
    assert "A <i>year</i>" in page.text
    assert "<script>alert(1)</script>" in page.text
    assert "<b>one.jpg" in page.text
    for one in REPORT.findings:
        assert str(one.found.message) in page.text
    assert "url(" not in report_html.as_html(REPORT, "", "")


def test_groups_keep_every_finding_once() -> None:
    for grouped in (groups.by_rule(REPORT.findings), groups.by_photo(REPORT.findings)):
        assert sorted(map(id, (one for group in grouped for one in group.findings))) == sorted(
            map(id, REPORT.findings)
        )

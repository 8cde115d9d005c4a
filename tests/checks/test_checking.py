"""The check of a set: what changed is looked at again, what is let pass does not stand in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.checks.checking import Checker, Report, check
from captioner.checks.desk import Desk
from captioner.checks.finding import Finding, Found, Severity, told
from captioner.checks.mending import fixed, mended
from captioner.checks.profile import Profile
from captioner.checks.rules import PLACE, RULE, RULES, PhotoRule
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CAPTION, FIELDS, PHOTOGRAPHER, Credits
from captioner.kinds import LANG_ALT, LINE, SEVERAL, TEXT
from captioner.overrides import Override
from captioner.people.person import Person, Variant
from captioner.photo import Photo
from captioner.story.story import Story
from captioner.texts import Texts

ESSAY = Profile()
PATHS = [Path(f"rally/IMG_{number:04}.jpg") for number in range(1, 6)]


def photo(path: Path = PATHS[0], caption: str = "", photographer: str = "") -> Photo:
    values = {
        CAPTION: Texts({"en": caption}) or None,
        PHOTOGRAPHER: (photographer,) if photographer else None,
    }
    credits = Credits(values)
    return Photo(path, credits, credits)


def test_every_rule_has_an_id_of_its_own_and_says_what_it_is_for() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.id == rule.id.lower().strip()
        assert len(rule.help) > 40, rule.id
        assert rule.look.__name__ == rule.id.replace("-", "_"), rule.id
        assert rule.graver >= rule.severity


def test_the_gravest_comes_first_and_the_set_last() -> None:
    desk = Desk(ESSAY, Story(byline=("Timur Nusimbekov", "Aigerim Saparova")))
    report = check([photo(path, photographer="Timur Nusimbekov") for path in PATHS], desk)
    paths = [one.path for one in report.findings]
    assert paths == sorted(paths, key=lambda path: PATHS.index(path) if path else len(PATHS))
    for path in PATHS:
        severities = [one.severity for one in report.of(path)]
        assert severities == sorted(severities, reverse=True)


def test_only_what_changed_is_looked_at_again() -> None:
    checker, desk = Checker(), Desk(ESSAY)
    photos = [photo(path) for path in PATHS]
    checker.check(photos, desk, lambda: None)
    before = dict(checker._known)
    photos[2] = photos[2].with_value(PHOTOGRAPHER, ("Timur",))
    report = checker.check(photos, desk)
    looked_at = [path for path, known in checker._known.items() if known is not before[path]]
    assert looked_at == [PATHS[2]]
    assert report == check(photos, desk)


def test_another_desk_looks_at_all_again() -> None:
    checker = Checker()
    assert checker.check([photo()], Desk(ESSAY)).findings
    off = Profile(severities=dict.fromkeys(RULE))
    assert checker.check([photo()], Desk(off)).findings == ()


def test_a_profile_makes_a_rule_graver_lighter_or_silent() -> None:
    for severity in (Severity.HINT, Severity.REASON):
        report = check([photo()], Desk(Profile(severities={"credit-missing": severity})))
        assert [one.severity for one in report.findings if one.rule == "credit-missing"] == [severity]
    report = check([photo()], Desk(Profile(severities={"credit-missing": None})))
    assert "credit-missing" not in {one.rule for one in report.findings}


def test_a_photo_that_cannot_be_read_has_no_findings_of_its_own() -> None:
    report = check([replace(photo(), unreadable="is empty")], Desk(ESSAY))
    assert report.of(PATHS[0]) == ()


def with_override(photo: Photo, finding: Finding, digest: str = "") -> Photo:
    return replace(photo, overrides=(Override(finding.rule, digest or finding.digest, "a reason"),))


def test_what_needs_a_reason_passes_with_one_for_just_what_was_found() -> None:
    desk = Desk(Profile(severities={"credit-missing": Severity.REASON}))
    (one,) = [one for one in check([photo()], desk).findings if one.rule == "credit-missing"]
    passed = check([with_override(photo(), one)], desk)
    (now,) = [found for found in passed.findings if found.rule == "credit-missing"]
    assert (now.is_open, now.override and now.override.reason) == (False, "a reason")
    assert passed.counts()[Severity.REASON] == check([photo()], desk).counts()[Severity.REASON] - 1
    other = check([with_override(photo(), one, f"sha256:{'0' * 64}")], desk)
    assert all(found.is_open for found in other.findings)


def test_no_reason_lets_a_blocker_pass() -> None:
    desk = Desk(ESSAY)
    (one,) = [one for one in check([photo()], desk).findings if one.rule == "credit-missing"]
    assert one.severity is Severity.BLOCKER
    assert not one.may_be_overridden
    report = check([with_override(photo(), one)], desk)
    assert all(found.is_open for found in report.findings)
    assert not report.is_fit


def test_a_digest_tells_what_was_found_apart() -> None:
    def digest(rule: str = "a", value: str = "x", **values: str) -> str:
        return Finding(rule, Severity.REASON, Found(told("{n}", **values), CAPTION, value), PATHS[0]).digest

    assert digest(n="1") == digest(n="1")
    assert len({digest(n="1"), digest(n="2"), digest(value="y", n="1"), digest("b", n="1")}) == 4


def test_what_is_safe_is_mended_until_nothing_is_left_that_can_be() -> None:
    desk = Desk(ESSAY, Story(byline=("Timur Nusimbekov",)))
    dirty = [photo(PATHS[0], "A  crowd , in the\u200b square."), photo(PATHS[1], "Fine.", "Timur Nusimbekov")]
    ended = mended(dirty, desk)
    assert ended[0].photo.credits.entries(PHOTOGRAPHER) == ("Timur Nusimbekov",)
    assert "credit-missing" in [one.rule for one in ended[0].by]
    assert ended[1].photo is dirty[1]
    left = check([one.photo for one in ended], desk)
    assert not [one.rule for one in left.findings if one.found.fix and one.path and one.is_open]


LETTERS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)
ODD = st.sampled_from(
    ["", " ", "Фото: Тимур Нусимбеков", "6 марта 2022 г., воскресенье", "IMG_0412.JPG", "© 2022 — AFP", "Aлматы"]
) | LETTERS  # fmt: skip


def _values(field: object) -> st.SearchStrategy[object]:
    assert isinstance(field, type(CAPTION))
    if field.kind is LANG_ALT:
        tags = st.sampled_from(["x-default", "en", "ru", "kk", "uk"])
        return st.dictionaries(tags, ODD, max_size=3).map(lambda found: Texts(found) or None)
    if field.kind is SEVERAL:
        return st.lists(ODD, max_size=3).map(SEVERAL.of)
    if field.kind in (TEXT, LINE):
        return ODD.map(field.kind.found)
    return ODD.map(field.kind.found)


CREDITS = st.fixed_dictionaries({}, optional={field: _values(field) for field in FIELDS}).map(Credits)
DESKS = st.builds(
    Desk,
    st.just(ESSAY),
    st.builds(Story, byline=st.lists(ODD.filter(str.strip), max_size=2).map(tuple), sensitive=st.booleans()),
    people=st.lists(
        st.builds(
            Person,
            ODD.filter(str.strip),
            st.lists(st.builds(Variant, ODD.filter(str.strip)), max_size=2).map(tuple),
            organisation=ODD,
            protected=st.booleans(),
        ),
        max_size=2,
    ).map(tuple),
)


# Each day the same: what a longer hunt finds is a day's work, not a reason for somebody else's change to wait.
@settings(max_examples=30, derandomize=True)
@given(st.lists(CREDITS, min_size=1, max_size=4), DESKS)
def test_whatever_stands_in_the_fields_the_check_ends_and_its_fixes_hold(
    found: list[Credits], desk: Desk
) -> None:
    photos = [Photo(path, credits, credits) for path, credits in zip(PATHS, found, strict=False)]
    report = check(photos, desk)
    assert report == check(photos, desk)
    for one in report.findings:
        assert str(one.found.message).strip()
        assert one.rule in PLACE
        assert one.digest
        for fix in (*((one.found.fix,) if one.found.fix else ()), *one.found.suggestions):
            assert one.path is not None
            photo = next(photo for photo in photos if photo.path == one.path)
            after = fixed(photo, fix)
            assert after.credits != photo.credits, one.rule
            assert {field for field, _ in fix.changes} >= set(after.credits.differing(photo.credits))
    for ended in mended(photos, desk):
        assert isinstance(check([ended.photo], desk), Report)


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if isinstance(rule, PhotoRule)], ids=lambda rule: rule.id
)
def test_a_photo_without_anything_survives_every_rule(rule: PhotoRule) -> None:
    shot = Shot(Photo(PATHS[0]), Desk(ESSAY))
    assert list(rule.look(shot)) == list(rule.look(shot))


def test_a_set_without_photos_survives_every_rule() -> None:
    assert check([], Desk(ESSAY)).findings == ()
    assert Gathering([], Desk(ESSAY)).by_path == {}

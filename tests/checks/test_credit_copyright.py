"""The copyright notice: there or not, and of the right year."""

from __future__ import annotations

import datetime

import pytest
from checks.shots import found, shot

from captioner.checks.mending import fixed
from captioner.checks.profile import Profile
from captioner.checks.shot import Shot
from captioner.credits import FIELD

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
NOTICE = FIELD["copyright_notice"]
NOW = datetime.datetime(2024, 3, 10, 12, tzinfo=datetime.UTC)
FORM = Profile(copyright_form="© {year} {photographer}")


def test_no_notice_is_found_and_left_to_people_where_the_desk_has_no_form() -> None:
    (one,) = found("copyright-missing", shot(photographer=(TIMUR,), date="2022-03-06"))
    assert (str(one.message), one.field, one.fix) == ("There is no copyright notice", NOTICE, None)
    assert found("copyright-missing", shot(copyright_notice="Public domain")) == []


def test_the_notice_is_written_by_the_desks_form() -> None:
    looked_at = shot(photographer=(TIMUR, AIGERIM), date="2022-03-06", profile=FORM)
    (one,) = found("copyright-missing", looked_at)
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert after.credits.text(NOTICE) == f"© 2022 {TIMUR}, {AIGERIM}"
    for rule in ("copyright-missing", "copyright-year"):
        assert found(rule, Shot(after, looked_at.desk)) == []


@pytest.mark.parametrize(
    "said", [{"photographer": (TIMUR,)}, {"date": "2022"}, {"date": "2022", "photographer": ("unknown",)}]
)
def test_a_form_that_cannot_be_filled_writes_nothing(said: dict[str, object]) -> None:
    assert [one.fix for one in found("copyright-missing", shot(profile=FORM, **said))] == [None]


def test_a_form_without_a_year_needs_none() -> None:
    profile = Profile(copyright_form="All rights reserved: {photographer}")
    (one,) = found("copyright-missing", shot(profile=profile, photographer=(TIMUR,)))
    assert one.fix is not None


@pytest.mark.parametrize(
    "notice",
    [
        "© 2022 Steppe Weekly", "© Steppe Weekly", "Copyright 2019–2022 Steppe Weekly", "© 2019-2024", "© 2019–23",
        "© 2019—present Steppe Weekly", "© 2019–н. в.", "© 2019–қазіргі уақыт", "© 2019, 2022 Steppe Weekly",
        "© 2022 Studio 2000", "© 2020/2022", "Фото № 20191", "Public domain", "© Agency1999",
    ],
)  # fmt: skip
def test_a_notice_of_the_pictures_year_is_right(notice: str) -> None:
    assert found("copyright-year", shot(copyright_notice=notice, date="2022-03-06", now=NOW)) == []


@pytest.mark.parametrize(
    ("notice", "said", "mended"),
    [
        ("© 2021 Steppe Weekly", "2021", "© 2022 Steppe Weekly"),
        ("© 2023 Steppe Weekly", "2023", "© 2022 Steppe Weekly"),
        ("© 2015–2019 Steppe Weekly", "2015–2019", "© 2022 Steppe Weekly"),
        ("© 2015, 2019 Steppe Weekly", "2015, 2019", None),
    ],
)
def test_a_notice_of_another_year_is_found(notice: str, said: str, mended: str | None) -> None:
    looked_at = shot(copyright_notice=notice, date="2022-03-06T10:00", now=NOW)
    (one,) = found("copyright-year", looked_at)
    assert str(one.message) == f"The copyright notice is of {said}, but the picture was taken in 2022"
    assert one.fix is None
    written = [fixed(looked_at.photo, way).credits.text(NOTICE) for way in one.suggestions]
    assert written == ([mended] if mended else [])


@pytest.mark.parametrize("date", ["2022", ""])
def test_a_year_that_has_not_come_yet(date: str) -> None:
    (one,) = found("copyright-year", shot(copyright_notice="© 2031 Steppe Weekly", date=date, now=NOW))
    assert str(one.message) == "The copyright notice is of 2031, which has not come yet"


def test_without_a_date_any_past_year_may_be_right() -> None:
    for year in (1999, NOW.year):
        assert found("copyright-year", shot(copyright_notice=f"© {year} Steppe Weekly", now=NOW)) == []


def test_the_notice_is_read_in_every_language() -> None:
    notice = {"en": "© 2022 Steppe Weekly", "ru": "© 2021 Степной еженедельник"}
    (one,) = found("copyright-year", shot(copyright_notice=notice, date="2022", now=NOW))
    assert one.language == "ru"

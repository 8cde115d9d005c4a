"""Dates that captions tell: against the date field, against the calendar, and against readers elsewhere."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.finding import Found, Severity
from captioner.checks.mending import fixed
from captioner.checks.rules import RULE
from captioner.checks.shot import Shot
from captioner.story.story import Story


def one(rule: str, looked_at: Shot) -> Found:
    (it,) = found(rule, looked_at)
    return it


@pytest.mark.parametrize(
    ("date", "caption"),
    [
        ("2022-03-09", "A rally in Almaty, Kazakhstan, on March 6, 2022."),
        ("2021-03-06", "Митинг в Алматы 6 марта 2022 г."),
        ("2022-04-06", "Алматыдағы митинг, 2022 жылғы 6 наурыз."),
        ("2022-02", "Мітинг в Алмати 6 березня 2022 року."),
        ("2021", "A rally in Almaty, March 6, 2022."),
        ("2022-05-01T10:00:00", "Rallies in March 2022."),
    ],
)
def test_another_day_than_the_fields_is_a_warning(date: str, caption: str) -> None:
    it = one("date-differs-from-caption", shot(date=date, caption=caption))
    assert it.is_graver
    assert it.suggestions


def test_it_says_both_and_suggests_the_captions() -> None:
    looked_at = shot(date="2022-03-09T14:02:11+06:00", caption="A rally on March 6, 2022.")
    it = one("date-differs-from-caption", looked_at)
    assert str(it.message) == "The caption says March 6, 2022, but the date field says 2022-03-09"
    mended = fixed(looked_at.photo, it.suggestions[0])
    assert mended.credits.json()["date"] == "2022-03-06T14:02:11+06:00"
    assert not found("date-differs-from-caption", Shot(mended, looked_at.desk))


def test_one_day_is_a_hint_for_it_may_be_the_time_zone() -> None:
    it = one("date-differs-from-caption", shot(date="2022-03-05", caption="A rally on March 6, 2022."))
    assert not it.is_graver
    assert RULE["date-differs-from-caption"][1] is Severity.HINT
    assert RULE["date-differs-from-caption"].graver is Severity.WARNING
    assert str(it.message).endswith("says 2022-03-05, a day apart: that may be the time zone")


@pytest.mark.parametrize(
    ("date", "caption"),
    [
        ("2022-03-06", "A rally on March 6, 2022."),
        ("2022-03-06T23:59:59", "A rally on Sunday, March 6, 2022."),
        ("2022-03", "A rally on March 6, 2022."),
        ("2022", "A rally on March 6, 2022."),
        ("2022-03-06", "A rally in March 2022."),
        ("2022-03-06", "Митинг 5–6 марта 2022 г."),
        ("2022-03-03", "Rallies between February 28 and March 6, 2022."),
        ("2022-03-03", "Митинги 28 февраля – 6 марта 2022 г."),
        ("2022-03-06", "A rally. Since 2019 they gather each year."),
        ("2023-01-05", "On January 5, 2023, people recall the victims of January 5, 2022."),
        ("2022-03-05", "Rallies on Saturday, March 5, and Sunday, March 6, 2022."),
        ("2022-03-06", "06/03/2022"),
        ("2022-03-06", "A rally on March 9."),
    ],
)
def test_what_agrees_as_far_as_both_know_is_fine(date: str, caption: str) -> None:
    assert not found("date-differs-from-caption", shot(date=date, caption=caption))


@pytest.mark.parametrize(
    ("said", "is_fine"),
    [
        ({"country_code": "KAZ", "city": "Almaty"}, True),
        ({"country": "Казахстан", "city": "Алматы"}, True),
        ({"story": Story(place="ALMATY, Kazakhstan")}, True),
        ({"country_code": "GBR"}, False),
        ({}, False),
    ],
)
def test_the_clocks_of_the_place_decide_over_an_offset(said: dict[str, object], is_fine: bool) -> None:
    looked_at = shot(date="2022-03-05T18:30:00+00:00", caption="A rally on March 6, 2022.", **said)
    assert (not found("date-differs-from-caption", looked_at)) is is_fine


def test_almaty_is_an_hour_nearer_to_greenwich_since_march_2024() -> None:
    before = shot(
        date="2024-02-28T18:30:00+00:00", caption="February 29, 2024", city="Almaty", country_code="KZ"
    )
    after = shot(date="2024-03-05T18:30:00+00:00", caption="March 6, 2024", city="Almaty", country_code="KZ")
    assert not found("date-differs-from-caption", before)
    assert not one("date-differs-from-caption", after).is_graver


def test_each_language_is_compared_by_itself() -> None:
    captions = {"en": "A rally on March 6, 2022.", "kk": "Митинг, 2022 жылғы 16 наурыз."}
    it = one("date-differs-from-caption", shot(date="2022-03-06", caption=captions))
    assert (it.language, it.value) == ("kk", "2022 жылғы 16 наурыз")


def test_a_day_that_is_none_is_said() -> None:
    it = one("date-differs-from-caption", shot(date="2022-04-30", caption="A rally on April 31, 2022."))
    assert str(it.message) == "There is no day “April 31, 2022”"
    assert not found(
        "date-differs-from-caption", shot(date="2024-02-29", caption="A rally on February 29, 2024.")
    )


@pytest.mark.parametrize(
    ("caption", "written", "right"),
    [
        ("A rally in Almaty, Monday, March 6, 2022.", "Monday", "Sunday"),
        ("Митинг в понедельник, 6 марта 2022 года.", "понедельник", "воскресенье"),
        ("Мітинг у понеділок, 6 березня 2022 року.", "понеділок", "неділя"),
        ("Митинг, дүйсенбі, 2022 жылғы 6 наурыз.", "дүйсенбі", "жексенбі"),
        ("Taken on 2022-03-06, Monday.", "Monday", "Sunday"),
        ("Protesters in New York Monday, March 6, 2022.", "Monday", "Sunday"),
        ("Protesters in Almaty, Kazakhstan Monday, March 6, 2022.", "Monday", "Sunday"),
        ("Protesters gather Monday, March 6, 2022.", "Monday", "Sunday"),
        ("Среда, 6 марта 2022 г.", "Среда", "воскресенье"),
        ("Митинг. Среда, 6 марта 2022 г.", "Среда", "воскресенье"),
        ("Митинг в Алматы, среда, 6 марта 2022 г.", "среда", "воскресенье"),
    ],
)
def test_a_wrong_weekday_stops_the_picture(caption: str, written: str, right: str) -> None:
    it = one("weekday-wrong", shot(caption=caption))
    values = dict(it.message.values)
    assert (values["weekday"], values["right"]) == (written, right)
    assert RULE["weekday-wrong"].severity is Severity.BLOCKER


def test_its_message_is_a_sentence() -> None:
    it = one("weekday-wrong", shot(caption="A rally in Almaty, Kazakhstan, on Monday, March 6, 2022."))
    assert str(it.message) == "The caption says Monday, but March 6, 2022 is a Sunday"
    assert it.fix is None


@pytest.mark.parametrize(
    ("caption", "mended"),
    [
        ("On Monday, March 6, 2022, they rally.", "On Sunday, March 6, 2022, they rally."),
        ("They rally on March 6, 2022 (Monday).", "They rally on March 6, 2022 (Sunday)."),
        ("They rally, Mon, March 6, 2022.", "They rally, Sun, March 6, 2022."),
        ("Суббота, 6 марта 2022 г.", "Воскресенье, 6 марта 2022 г."),
        ("В субботу, 6 марта 2022 г., митинг.", ""),
    ],
)
def test_the_right_day_is_suggested_where_its_form_is_known(caption: str, mended: str) -> None:
    looked_at = shot(caption={"x-default": caption, "ru" if mended.startswith("В") else "en": caption})
    it = one("weekday-wrong", looked_at)
    texts = [fixed(looked_at.photo, fix).credits.json()["caption"]["x-default"] for fix in it.suggestions]
    assert texts == ([mended] if mended else [])


@pytest.mark.parametrize(
    "caption",
    [
        "A rally on Sunday, March 6, 2022.",
        "A rally on Sunday, 6 March 2022.",
        "Митинг в воскресенье, 6 марта 2022 г.",
        "Мітинг у неділю, 6 березня 2022 року.",
        "Митинг, жексенбі, 2022 жылғы 6 наурыз.",
        "2022 жылғы 6 наурызда, жексенбі күні, Алматыда.",
        "Black Friday sales on March 6, 2022, in Almaty.",
        "On Monday they recalled March 6, 2022.",
        "A rally on Monday, March 6.",
        "Robinson Crusoe and Friday in March 2022.",
        "The Monday after March 6, 2022.",
        "From Friday to Sunday, March 6, 2022.",
        "Sheffield Wednesday, March 6, 2022, on their way to a match.",
        "The goalkeeper of Sheffield Wednesday, March 6, 2022.",
        "A portrait of the singer Solomia Sunday, March 7, 2022.",
        "Окружающая среда, 6 марта 2022 г.",
        "Депутатка Анна Середа, 6 березня 2022 року.",
        "Оксана П'ятниця, 6 березня 2022 р.",
        "On Tuesday the court said that the March 6, 2022, rally was legal.",
        "Митинг в субботу, 5 марта, и воскресенье, 6 марта 2022 года.",
        "В понедельник суд признал законным митинг 6 марта 2022 года.",
        "The Sunday Times, March 5, 2022.",
        "жұма намазы, 2022 жылғы 6 наурыз",
    ],
)
def test_right_weekdays_and_those_of_other_days_stop_nothing(caption: str) -> None:
    assert not found("weekday-wrong", shot(caption=caption))


def test_a_date_in_figures_that_may_be_two_is_a_warning() -> None:
    it = one("date-ambiguous", shot(caption={"en": "A rally in Almaty, 06/03/2022."}))
    assert str(it.message) == "“06/03/2022” may be March 6, 2022 or June 3, 2022"
    assert [fix.changes[0][1]["en"] for fix in it.suggestions] == [  # type: ignore[index]
        "A rally in Almaty, March 6, 2022.",
        "A rally in Almaty, June 3, 2022.",
    ]


def test_the_date_field_tells_which_is_meant() -> None:
    looked_at = shot(caption={"ru": "Митинг в Алматы, 06/03/2022"}, date="2022-03-06T12:00:00")
    (fix,) = one("date-ambiguous", looked_at).suggestions
    assert fix.changes[0][1]["ru"] == "Митинг в Алматы, 6 марта 2022 г."  # type: ignore[index]


@pytest.mark.parametrize(
    "caption",
    [
        "A rally, 06.03.2022.",
        "A rally, 2022-03-06.",
        "A rally, 13/03/2022.",
        "A rally, 03/03/2022.",
        "1/2 of 2022",
        "24/7",
    ],
)
def test_figures_that_mean_one_day_are_fine(caption: str) -> None:
    assert not found("date-ambiguous", shot(caption=caption))


def test_a_photo_without_a_caption_or_date_is_silent() -> None:
    for rule in ("date-differs-from-caption", "weekday-wrong", "date-ambiguous"):
        assert not found(rule, shot())
        assert not found(rule, shot(date="2022-03-06"))

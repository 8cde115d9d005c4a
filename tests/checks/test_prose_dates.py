"""Dates in running text, in four languages: what is told, what day of the week is told with it, what is none."""

from __future__ import annotations

import calendar
import datetime

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import calendar_words, prose_dates, relative_dates
from captioner.dates import Moment

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
THE_DAY = (
    "March 6, 2022",
    "march 6 2022".title(),
    "MARCH 6, 2022",
    "March 6th, 2022",
    "March the 6th, 2022",
    "Mar. 6, 2022",
    "Mar 6, 2022",
    "6 March 2022",
    "06 March, 2022",
    "6th of March, 2022",
    "6th day of March 2022",
    "6 марта 2022",
    "6 марта 2022 г.",
    "6\u00a0марта 2022\u202fг.",
    "6 марта 2022г.",
    "6 марта 2022 года",
    "6-го марта 2022",
    "6-е марта 2022 года",
    "6 мар. 2022",
    "6 мар 2022 г.",
    "06.03.2022",
    "6.3.2022",
    "06.03.22",
    "06.03.2022 г.",
    "6 березня 2022",
    "6 березня 2022 року",
    "6\u00a0березня 2022\u202fр.",
    "6-го березня 2022",
    "6 бер. 2022",
    "2022 жылғы 6 наурыз",
    "2022 жылғы 6 наурызда",
    "2022 жылдың 6 наурызында",
    "2022 жылы 6 наурызда",
    "2022\u202fж. 6 наурыз",
    "2022 ж. 6 наурыздағы",
    "6 наурыз 2022 ж.",
    "6 наурыз 2022 жыл",
    "2022 жылғы 6-наурыз",
    "2022 жылдың 6-наурызы",
    "6-наурыз 2022 ж.",
    "наурыздың 6-сында 2022 ж.",
    "6 марта 2022-го",
    "6 марта 2022-го года",
    "6-го березня 2022-го року",
    "6-Mar-2022".replace("-2", " 2"),
    "2022-03-06",
    "2022/03/06",
    "2022.03.06",
    "2022:03:06",
    "2022-03-06T14:02:11+06:00",
)
BEFORE = ("", "On ", "Алматы, ", "(", "in Almaty. ", "2 people, 3 dogs, ")
AFTER = ("", ".", ", Almaty", ")", " people gather", " прошёл митинг")


@pytest.mark.parametrize("written", THE_DAY)
def test_one_day_is_read_however_it_is_written(written: str) -> None:
    for before in BEFORE:
        for after in AFTER:
            (found,) = prose_dates.read(f"{before}{written}{after}")
            assert found.moment == Moment(2022, 3, 6)
            assert (found.weekday, found.last_day, found.is_ambiguous) == (None, None, False)
            assert found.right_weekday == SUN


WITH_WEEKDAY = (
    ("Sunday, March 6, 2022", SUN),
    ("on Sunday 6 March 2022.", SUN),
    ("on Sunday, the 6th of March 2022", SUN),
    ("Sun., March 6, 2022", SUN),
    ("SUNDAY, MARCH 6, 2022", SUN),
    ("(Monday, March 6, 2022)", MON),
    ("March 6, 2022, Sunday.", SUN),
    ("March 6, 2022, a Sunday,", SUN),
    ("March 6, 2022 (Sunday)", SUN),
    ("Palm Sunday, April 10, 2022", SUN),
    ("в воскресенье, 6 марта 2022 г.", SUN),
    ("в воскресенье 6 марта", SUN),
    ("Воскресенье, 6-го марта 2022", SUN),
    ("6 марта 2022 года, воскресенье.", SUN),
    ("6 марта 2022 г., в воскресенье.", SUN),
    ("6 марта (вс)", SUN),
    ("в среду, 9 марта 2022", WED),
    ("до пятницы, 11 марта 2022", FRI),
    ("со вторника, 8 марта 2022", TUE),
    ("к четвергу, 10 марта 2022", THU),
    ("пт, 11 марта 2022", FRI),
    ("у неділю, 6 березня 2022 року", SUN),
    ("П’ятниця, 4 березня 2022", FRI),
    ("у пʼятницю 4 березня 2022", FRI),
    ("в п'ятницю, 4 березня", FRI),
    ("у середу, 9 березня 2022", WED),
    ("жексенбі, 2022 жылғы 6 наурыз", SUN),
    ("2022 жылғы 6 наурыз, жексенбі.", SUN),
    ("2022 ж. 6 наурыз, жексенбі күні, Алматы", SUN),
    ("2022 жылғы 6 наурыз, жексенбі күні Алматыда", SUN),
    ("сәрсенбі күні, 9 наурызда", WED),
    ("сенбі, 5 наурыз 2022 ж.", SAT),
    ("жұма, 2022 жылдың 4 наурызы", FRI),
    ("Saturday, 05.03.2022", SAT),
    ("суббота, 2022-03-05", SAT),
)


@pytest.mark.parametrize(("text", "weekday"), WITH_WEEKDAY)
def test_the_day_of_the_week_beside_a_date_is_told_with_it(text: str, weekday: int) -> None:
    (found,) = prose_dates.read(text)
    assert found.weekday == weekday
    assert found.weekday_start is not None
    assert text[found.weekday_start :].startswith(found.weekday_written)
    assert found.weekday_language in ("en", "ru", "uk", "kk")
    assert found.weekday_written not in found.written


WITHOUT_WEEKDAY = (
    "on Friday. March 6, 2022",
    "March 6, 2022. Sunday was warm",
    "March 6, 2022, Sunday Times reported",
    "6 марта 2022 года, в понедельник начались аресты",
    "Saturday–Sunday, March 5–6, 2022",
    "Saturday and Sunday, March 6, 2022",
    "в субботу и воскресенье, 6 марта 2022",
    "sun 6 March 2022",
    "the son of Friday, 20, March 6, 2022",
    "в среде художников 6 человек, март 2022",
    "March 6–7, 2022, Monday.",
    "March 6, 2022 – Monday, Tuesday and Wednesday",
    "Sunday, March 2022",
)


@pytest.mark.parametrize("text", WITHOUT_WEEKDAY)
def test_a_day_of_the_week_that_is_anothers_is_not_told(text: str) -> None:
    (found,) = prose_dates.read(text)
    assert found.weekday is None


PARTS = (
    ("March 2022", (2022, 3, None, None)),
    ("in March of 2022", (2022, 3, None, None)),
    ("Mar. 2022", (2022, 3, None, None)),
    ("в марте 2022 года", (2022, 3, None, None)),
    ("Март 2022", (2022, 3, None, None)),
    ("с мартом 2022", (2022, 3, None, None)),
    ("у березні 2022", (2022, 3, None, None)),
    ("наурыз 2022", (2022, 3, None, None)),
    ("2022 жылғы наурыз", (2022, 3, None, None)),
    ("2022 жылдың наурызында", (2022, 3, None, None)),
    ("2022 жылғы қыркүйегінде", (2022, 9, None, None)),
    ("у лютому 2022", (2022, 2, None, None)),
    ("May 2022", (2022, 5, None, None)),
    ("6 марта", (None, 3, 6, None)),
    ("on March 6", (None, 3, 6, None)),
    ("6 наурызда", (None, 3, 6, None)),
    ("6 березня", (None, 3, 6, None)),
    ("5–6 марта 2022", (2022, 3, 5, 6)),
    ("с 5 по 6 марта 2022", (2022, 3, 5, 6)),
    ("5 и 6 марта 2022", (2022, 3, 5, 6)),
    ("5-го и 6-го марта 2022", (2022, 3, 5, 6)),
    ("March 5-6, 2022", (2022, 3, 5, 6)),
    ("March 5 and 6, 2022", (2022, 3, 5, 6)),
    ("5 to 6 March 2022", (2022, 3, 5, 6)),
    ("2022 жылғы 5–6 наурыз", (2022, 3, 5, 6)),
    ("5 та 6 березня 2022 р.", (2022, 3, 5, 6)),
    ("13/03/2022", (2022, 3, 13, None)),
    ("03/13/2022", (2022, 3, 13, None)),
    ("06/06/2022", (2022, 6, 6, None)),
    ("On March 6, 2000 people gathered", (None, 3, 6, None)),
    ("6 марта 1900 человек вышли", (None, 3, 6, None)),
    ("On March 6, 2000, people gathered", (2000, 3, 6, None)),
    ("6 марта 2000 года", (2000, 3, 6, None)),
)


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_what_is_not_told_stays_open(text: str, parts: tuple[int | None, ...]) -> None:
    (found,) = prose_dates.read(text)
    assert (found.year, found.month, found.day, found.last_day) == parts


RANGES = (
    ("28 февраля – 6 марта 2022", (2022, 2, 28)),
    ("с 28 февраля по 6 марта 2022 г.", (2022, 2, 28)),
    ("February 28 – March 6, 2022", (2022, 2, 28)),
    ("from Monday, 28 February, to Sunday, 6 March 2022", (2022, 2, 28)),
    ("28 лютого – 6 березня 2022 року", (2022, 2, 28)),
    ("December 28 to March 6, 2022", (2021, 12, 28)),
    ("28 December 2021 – 6 March 2022", (2021, 12, 28)),
)


@pytest.mark.parametrize(("text", "first"), RANGES)
def test_a_range_over_months_tells_its_first_and_last_day(text: str, first: tuple[int, int, int]) -> None:
    one, other = prose_dates.read(text)
    assert one.moment == Moment(*first)
    assert one.until == other.moment == Moment(2022, 3, 6)
    assert one.weekday in (None, one.right_weekday)
    assert other.weekday in (None, other.right_weekday)


def test_two_dates_that_are_no_range_keep_their_own_years() -> None:
    for text in (
        "Born on 28 February. March 6, 2022",
        "28 февраля и 6 марта 2022",
        "28 February, 6 March 2022",
    ):
        one, _ = prose_dates.read(text)
        assert (one.year, one.until) == (None, None)


def test_days_of_the_week_by_the_old_calendar_are_not_judged() -> None:
    (found,) = prose_dates.read("воскресенье, 9 января 1905 года")
    assert (found.weekday, found.right_weekday) == (SUN, None)


@pytest.mark.parametrize("text", ["06/03/2022", "6/3/22", "6-3-2022", "12/11/2021"])
def test_of_a_date_that_may_be_two_only_that_is_told(text: str) -> None:
    (found,) = prose_dates.read(text)
    assert found.is_ambiguous
    assert (found.month, found.day, found.right_weekday) == (None, None, None)


NONE = (
    "",
    "no date",
    "24/7",
    "9/11",
    "1/2 of 3",
    "room 12.30.15",
    "version 1.2.10",
    "10.10.20.30",
    "phone 12-03-45",
    "+7 701 123 45 67",
    "season 2022-23",
    "2010-12",
    "15 лист",
    "15 лип",
    "they may 6 times",
    "6 may come",
    "32 марта",
    "March 0",
    "6 Марты",
    "March 6.30 pm",
    "march 6 people",
    "6 человек",
    "IMG_2022-03-06.jpg",
    "https://example.org/2022/03/06/story",
    "2022-13-06",
    "40.03.2022",
    "Marchetti 6",
    "Augustus 6, 2022",
    "6 маршрутов",
    "6 майоров",
    "6 мая́к".replace("\u0301", ""),
    "1500-е",
    "Section 6",
)


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert prose_dates.read(text) == ()


def test_several_dates_are_told_in_order_each_with_its_own_day() -> None:
    found = prose_dates.read(
        "Saturday, March 5, and Sunday, March 6, 2022; 7 марта, понедельник, 8 марта 2022 г."
    )
    assert [(one.month, one.day, one.weekday) for one in found] == [
        (3, 5, SAT),
        (3, 6, SUN),
        (3, 7, None),
        (3, 8, MON),
    ]
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_a_day_that_never_was_is_told_and_is_no_moment() -> None:
    (found,) = prose_dates.read("четверг, 31 февраля 2022 г.")
    assert (found.day, found.month, found.is_possible, found.moment, found.right_weekday) == (
        31,
        2,
        False,
        None,
        None,
    )
    assert prose_dates.read("29 февраля")[0].is_possible
    assert not prose_dates.read("29 февраля 2022")[0].is_possible
    assert prose_dates.read("29 февраля 2024")[0].is_possible


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk"])
@pytest.mark.parametrize("form", ["long", "full", "d MMM y"])
def test_whatever_babel_writes_is_read(language: str, form: str) -> None:
    for month in range(1, 13):
        day = datetime.date(2022, month, 6)
        text = format_date(day, form, locale=language)
        (found,) = prose_dates.read(f"Алматы, {text}")
        assert found.moment == Moment(2022, month, 6)
        assert found.weekday == (day.weekday() if form == "full" else None)


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk"])
def test_every_month_and_day_has_its_words(language: str) -> None:
    months = {month.number for month in calendar_words.months().values() if month.language == language}
    days = {day.number for day in calendar_words.weekdays().values() if day.language == language}
    assert months == set(range(1, 13))
    assert days == set(range(7))


YEARS = (
    ("in 2022 he", (2022,)),
    ("Almaty, 2022.", (2022,)),
    ("в 2014 году", (2014,)),
    ("1916–2022", (1916, 2022)),
    ("1916-2022", (1916, 2022)),
    ("March 6, 2022", (2022,)),
    ("2022 жылғы", (2022,)),
    ("2022г.", (2022,)),
    ("Алматы 2022", (2022,)),
    ("2000 people", ()),
    ("2022 человека", (2022,)),
    ("1900 человек", ()),
    ("2000 адам", ()),
    ("the 1990s", ()),
    ("1990-е", ()),
    ("№ 2022", ()),
    ("#2022", ()),
    ("$2000", ()),
    ("2,022", ()),
    ("12022", ()),
    ("2022.5", ()),
    ("2022%", ()),
    ("A2022", ()),
    ("3022", ()),
    ("", ()),
)


@pytest.mark.parametrize(("text", "told"), YEARS)
def test_years_are_told_and_other_numbers_are_not(text: str, told: tuple[int, ...]) -> None:
    assert prose_dates.years(text) == told


RELATIVE = (
    ("The crowd today in Almaty", ["today"]),
    ("TODAY in Almaty", ["TODAY"]),
    ("yesterday's march", ["yesterday"]),
    ("this morning", ["this morning"]),
    ("Сегодня в Алматы", ["Сегодня"]),
    ("Вчерашний митинг", ["Вчерашний"]),
    ("позавчера", ["позавчера"]),
    ("бүгін, бүгінгі", ["бүгін", "бүгінгі"]),
    ("кешегі жиын, кеше", ["кешегі", "кеше"]),
    ("ертең", ["ертең"]),
    ("Учора у Києві, сьогодні й завтра", ["Учора", "сьогодні", "завтра"]),
    ("“We won yesterday,” she said today.", ["today"]),
    ("USA Today reports", []),
    ("Россия Сегодня сообщает", []),
    ("Газета «Сегодня» пишет", []),
    ("она сказала: «Мы победили вчера»", []),
    ('he said "see you tomorrow"', []),
    ("ертеңгілік", []),
    ("Кешенді", []),
    ("birthday, doomsday, holidays", []),
    ("", []),
)


@pytest.mark.parametrize(("text", "words"), RELATIVE)
def test_words_that_mean_another_day_to_each_reader_are_found(text: str, words: list[str]) -> None:
    found = relative_dates.read(text)
    assert [one.written for one in found] == words
    assert all(text[one.start : one.end] == one.written for one in found)


def test_relative_words_say_how_far_the_day_is() -> None:
    found = relative_dates.read("позавчера, вчера, today, ертең, послезавтра")
    assert [one.days for one in found] == [-2, -1, 0, 1, 2]


@given(
    st.lists(
        st.one_of(st.sampled_from((*THE_DAY, *NONE, *(text for text, _ in WITH_WEEKDAY))), st.text())
    ).map(" ".join)
)
def test_any_text_is_read_and_spans_are_its_own(text: str) -> None:
    for found in prose_dates.read(text):
        assert text[found.start : found.end] == found.written != ""
        assert found.moment is None or 1800 <= found.moment.year < 2100
        assert found.right_weekday is None or calendar.day_name[found.right_weekday]
    assert all(1800 <= year < 2100 for year in prose_dates.years(text))
    for word in relative_dates.read(text):
        assert text[word.start : word.end] == word.written


@given(
    st.dates(datetime.date(1800, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(["en", "ru", "uk", "kk"]),
)
def test_any_day_is_read_in_every_language(day: datetime.date, language: str) -> None:
    (found,) = prose_dates.read(format_date(day, "full", locale=language))
    assert found.moment == Moment(day.year, day.month, day.day)
    assert found.weekday == day.weekday()
    assert found.right_weekday == (day.weekday() if day.year >= 1924 else None)


@pytest.mark.parametrize(
    "part",
    [
        "1",
        "6 ",
        "6.",
        "6-",
        "марта ",
        "a",
        " ",
        "2022 ",
        "06/03/",
        "Sunday, ",
        "6 марта 2022, ",
        '"',
        "«",
        "today ",
    ],
)
def test_the_longest_texts_are_answered(part: str) -> None:
    text = part * (100_000 // len(part)) + " — 6 March 2022"
    assert prose_dates.read(text)[-1].moment == Moment(2022, 3, 6)
    assert 2022 in prose_dates.years(text)
    assert isinstance(relative_dates.read(text), tuple)

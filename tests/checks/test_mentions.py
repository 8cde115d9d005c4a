"""Who is named in a running text, in any script and case ending."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks.folding import folded
from captioner.checks.mentions import Lookout
from captioner.checks.other_forms import other_forms
from captioner.people.person import Person, Variant

TIMUR = Person("Timur Nusimbekov")
PEOPLE = (
    TIMUR,
    Person("Айгүл Серікқызы"),
    Person("Sean O'Brien"),
    Person("Лев Орёл"),
    Person("Банкси"),
    Person("Мар'яна Коваль"),
    Person("Ольга Шульга"),
    Person("Т. Садыков"),
    Person("Анна Мария Ким"),
    Person("Алма Болатовна Досова", (Variant("محمد علي"), Variant("李明"))),
    Person("А. Б."),
)

NAMED = (
    ("Фото Тимура Нусимбекова", "Тимура Нусимбекова"),
    ("Тимур Нүсімбековтің суреті", "Тимур Нүсімбековтің"),
    ("photo by Nusimbekov, Timur.", "Nusimbekov, Timur"),
    ("Т. Нусимбеков и другие", "Т. Нусимбеков"),
    ("снял Т.Нусимбеков", "Т.Нусимбеков"),
    ("снял Т. Е. Нусимбеков", "Т. Е. Нусимбеков"),
    ("by T Nusimbekov", "T Nusimbekov"),
    ("Тимур Ерланович Нусимбеков", "Тимур Ерланович Нусимбеков"),
    ("с Тимуром Е. Нусимбековым", "Тимуром Е. Нусимбековым"),
    ("@timur_nusimbekov", "timur_nusimbekov"),
    ("#TimurNusimbekov", "TimurNusimbekov"),
    ("nusimbekovtimur@mail.kz", "nusimbekovtimur"),
    ("timur.nusimbekov.jpg", "timur.nusimbekov"),
    ("Timur Nusimbekov's picture", "Timur Nusimbekov"),
    ("Tymur Nusymbekov", "Tymur Nusymbekov"),
    ("Tимуp Hусимбеков", "Tимуp Hусимбеков"),
    ("Тимур Нусим\u00adбеков", "Тимур Нусим\u00adбеков"),
    ("ТИМУРА НУСИМБЕКОВА", "ТИМУРА НУСИМБЕКОВА"),
    ("Тимур\nНусимбеков", "Тимур\nНусимбеков"),
    ("«Тимур Нусимбеков»", "Тимур Нусимбеков"),
    ("Тимур Нүсімбековтарға", "Тимур Нүсімбековтарға"),
    ("Тимур Нүсімбеков’тің", "Тимур Нүсімбеков"),
    ("о Тимуре Нусимбекове", "Тимуре Нусимбекове"),
    ("Тимуру Нусимбекову", "Тимуру Нусимбекову"),
    ("Айгүл Серікқызының", "Айгүл Серікқызының"),
    ("Aigul Serikkyzy", "Aigul Serikkyzy"),
    ("Айгуль Сериккызы", "Айгуль Сериккызы"),
    ("Sean O’Brien’s", "Sean O’Brien"),
    ("Sean OBrien", "Sean OBrien"),
    ("Льва Орла", "Льва Орла"),
    ("вид на Банкси", "Банкси"),
    ("с Мар’яною Коваль", "Мар’яною Коваль"),
    ("Марʼяни Коваль", "Марʼяни Коваль"),
    ("Ользі Шульзі", "Ользі Шульзі"),
    ("Тимур Садыков", "Тимур Садыков"),
    ("Анна Ким Мария", "Анна Ким Мария"),
    ("с Алмой Досовой", "Алмой Досовой"),
    ("Алма Болатовна Досова", "Алма Болатовна Досова"),
    ("صورة محمد علي", "محمد علي"),
    ("摄影 李明", "李明"),
)
NOT_NAMED = (
    "Айгуль Нусимбекова",
    "Тимур Нурсеитов и Нусимбековский район",
    "Timur Nurimbekov",
    "И Нусимбеков",
    "банкси",
    "Тимурлан Нусимбеков",
    "Тимур и Айгуль Нусимбековы",
    "Нусимбеков",
    "Timur",
    "",
    "Тимур (слева) и его друг Нусимбеков",
    "орёл и лев в зоопарке",
    "Тимура Нурланова и Нусимбекова",
    "Т. Ахметов",
    "в Нусимбекове",
    "Анна Ким",
    "Мария Ким",
    "Ольга и Шульга",
    "А. Б. Иванов",
    "Тимурович Нусимбекович",
    "Nusimbekovs Timurs",
    "Олег Шульга",
    "5 Нусимбеков",
    "Рената",
)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_people_are_found_in_texts(text: str, name: str) -> None:
    mentions = Lookout(PEOPLE).in_text(text)
    assert [text[mention.start : mention.end] for mention in mentions] == [name]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_others_and_parts_of_other_words_are_not_found(text: str) -> None:
    assert Lookout(PEOPLE).in_text(text) == []


def test_everybody_is_found_everywhere_in_the_order_of_the_text() -> None:
    text = "Тимур Нусимбеков, Ольга Шульга и снова Тимур Нусимбеков"
    mentions = Lookout(PEOPLE).in_text(text)
    assert [mention.person.name for mention in mentions] == [
        "Timur Nusimbekov",
        "Ольга Шульга",
        "Timur Nusimbekov",
    ]


def test_a_word_that_may_be_a_protected_mans_or_another_womans_counts_as_his() -> None:
    assert Lookout([Person("Александр Петров")]).in_text("Александра Петрова у реки")
    assert not Lookout([Person("Александра Петрова")]).in_text("Александр Петров у реки")


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("Тимура Нусимбекова", True),
        ("Нүсімбеков Тимур", True),
        ("#TimurNusimbekov", True),
        ("nusimbekov_timur", True),
        ("Тимур Ерланович Нусимбеков", True),
        ("Т. Нусимбеков", False),
        ("T Nusimbekov", False),
        ("Тимур Н. Нусимбеков", False),
    ],
)
def test_initials_are_told_apart_from_names_in_full(text: str, is_sure: bool) -> None:
    assert [mention.is_sure for mention in Lookout([TIMUR]).in_text(text)] == [is_sure]


def test_a_word_that_is_another_womans_name_too_is_not_sure() -> None:
    (mention,) = Lookout([Person("Александр Петров")]).in_text("Александра Петрова у реки")
    assert not mention.is_sure


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Олег Ткаченко", "Oleh Tkachenko"),
        ("Oleh Tkachenko", "Олега Ткаченко"),
        ("Сергій Жадан", "Сергея Жадана"),
        ("Сергей Жадан", "Serhii Zhadan"),
        ("Олена Петренко", "Елены Петренко"),
        ("Елена Петренко", "Олені Петренко"),
        ("Владимир Зеленский", "Володимира Зеленського"),
        ("Ганна Маляр", "Hanna Maliar"),
        ("Ёлкин Илья", "Ilya Yolkin"),
        ("Jamala Akhmetova", "Джамала Ахметова"),
        ("Кирилл Щербаков", "Kirill Sherbakov"),
        ("Бауыржан Момышұлы", "Бауржан Момышулы"),
        ("Мұхаммед Әли", "Mohamed Ali"),
    ],
)
def test_a_name_is_found_in_the_form_of_the_next_language_and_is_not_sure(name: str, text: str) -> None:
    (mention,) = Lookout([Person(name)]).in_text(f"Снимок: {text}, 2022")
    assert mention == (Person(name), 8, 8 + len(text), False)


@given(st.sampled_from([name for name, _ in NAMED]).map(folded))
def test_a_word_is_one_of_its_other_forms(word: str) -> None:
    assert word in other_forms(word)


@pytest.mark.parametrize(
    ("one", "other"), [("oleg", "oleh"), ("sergei", "serhi"), ("elena", "olena"), ("iolkin", "elkin")]
)
def test_other_forms_go_both_ways(one: str, other: str) -> None:
    assert one in other_forms(other)
    assert other in other_forms(one)


def test_a_kazakh_ending_stands_at_the_end_of_a_name_only() -> None:
    assert Lookout([Person("Рена Ахметова")]).in_text("Рена Ахметованың")
    assert not Lookout([Person("Рена Ахметова")]).in_text("Рената Ахметова")


def test_nobody_is_found_where_nobody_is_looked_for() -> None:
    assert Lookout([]).in_text("Тимур Нусимбеков") == []


@given(st.lists(st.one_of(st.sampled_from([text for text, _ in NAMED]), st.text(max_size=20))).map(" ".join))
def test_spans_are_within_the_text_and_never_empty(text: str) -> None:
    for mention in Lookout(PEOPLE).in_text(text):
        assert 0 <= mention.start < mention.end <= len(text)


@given(st.text(), st.text())
def test_a_name_between_full_stops_and_lines_is_always_found(before: str, after: str) -> None:
    text = f"{before} .\n\n\n\n\nТимур Нусимбеков\n\n\n\n\n. {after}"
    assert any(mention.person is TIMUR for mention in Lookout(PEOPLE).in_text(text))


@pytest.mark.parametrize("letter", ["а", "Т. ", "Тимур ", "Нусимбеков ", "A", "'", "\u00ad", "Ким, ", "O'"])
def test_the_longest_texts_are_answered(letter: str) -> None:
    text = letter * (100_000 // len(letter)) + " Тимур Нусимбеков"
    assert Lookout(PEOPLE).in_text(text)

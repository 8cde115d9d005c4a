"""What waits for its words is found; shops, games, beers and quoted words are not."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.finding import Severity
from captioner.checks.rules import RULE
from captioner.credits import FIELD


@pytest.mark.parametrize(
    ("caption", "seen"),
    [
        ("TK", "TK"),
        ("Tk.", "Tk."),
        ("TKTK speaks at a rally in Almaty", "TKTK"),
        ("The speaker, TK, at a rally in Almaty", "TK"),
        ("In Almaty, TK 6, 2022", "TK"),
        ("At a TK rally", "TK"),
        ("Batman (TK), left", "TK"),
        ("The man, XXX, is 30", "XXX"),
        ("A man from xxx speaks", "xxx"),
        ("Выступает ххх, справа", "ххх"),
        ("TODO: names", "TODO"),
        ("??? speaks to a crowd", "???"),
        ("A crowd and [???], left", "[???]"),
        ("[name] speaks", "[name]"),
        ("<name>, left, speaks", "<name>"),
        ("{name} speaks", "{name}"),
        ("{photographer} at work", "{photographer}"),
        ("[имя] выступает", "[имя]"),
        ("[аты-жөні] сөйлеп тұр", "[аты-жөні]"),
        ("[прізвище] виступає", "[прізвище]"),
        ("Enter caption here", "Enter caption here"),
        ("[insert caption]", "[insert caption]"),
        ("Введите подпись", "Введите подпись"),
        ("Имя Фамилия на площади в Алматы", "Имя Фамилия"),
        ("Ім’я Прізвище на площі", "Ім’я Прізвище"),
        ("Firstname Lastname speaks", "Firstname Lastname"),
        ("NAME TK at a rally", "NAME TK"),
        ("ФИО на площади в Алматы", "ФИО"),
        ("___ at a rally", "___"),
        ("Человек (уточнить) на площади", "(уточнить)"),
        ("Житель (имя уточняется) у дома", "(имя уточняется)"),
        ("Людина (ім'я уточнюється) на площі", "(ім'я уточнюється)"),
        ("Алаңдағы адам [атын анықтау]", "[атын анықтау]"),
        ("[NAME CHECK] at a rally", "[NAME CHECK]"),
        ("CHECK NAME at a rally", "CHECK NAME"),
        ("Уточнить имя! Митинг в Алматы", "Уточнить имя"),
        ("Подпись будет позже", "Подпись будет"),
        ("Caption to come", "Caption to come"),
        ("Жазуды енгізіңіз", "Жазуды енгізіңіз"),
        ("Введіть підпис…", "Введіть підпис…"),
        ("Lorem ipsum dolor sit amet", "Lorem ipsum dolor"),
        ("Lorem ipsum", "Lorem ipsum"),
    ],
)
def test_what_waits_for_its_words_does_not_leave(caption: str, seen: str) -> None:
    (it,) = found("caption-placeholder", shot(caption=caption))
    assert (it.value, str(it.message)) == (seen, f"“{seen}” is a placeholder: the words are still missing")
    assert it.fix is None
    assert RULE["caption-placeholder"].severity is Severity.BLOCKER


@pytest.mark.parametrize(
    "caption",
    [
        "Shoppers leave a TK Maxx in London",
        "Имя и фамилия погибшего не называются",
        "ФИО пострадавших не называются",
        "Police check names at the border",
        "Check names at the border: police in Almaty",
        "Caption to the exhibit: a bowl",
        "Власти обещали уточнить имя погибшего",
        "Проверка документов (проверка паспортов) в Алматы",
        "A fact-check (check of facts) in the newsroom",
        "Поліція перевіряє прізвище водія",
        "Избиратель ставит подпись под петицией",
        "Аты-жөні белгісіз адам Алматыда",
        "ATK Mohun Bagan meet Kerala",
        "Turkish Airlines flight TK 1234 lands; flight TK 6 waits; TK1980",
        "Рейс TK 351 в аэропорту",
        "ТК «Евразия» в Алматы",
        "Thyssenkrupp becomes TK Elevator",
        "President TK waves",
        "Fans at the Super Bowl XXX",
        "The XXX Olympiad opens in London",
        "At the XXX edition of the fair",
        "На открытии ХХХ летних Олимпийских игр",
        "Делегаты ХХХ съезда",
        "XXX ғасырдың қаласы",
        "На відкритті ХХХ літніх ігор",
        "An XXX-rated cinema in New York",
        "A shirt reads “XXX” in red; another «XXX»",
        "Amsterdam’s XXX flag",
        "Cans of Castlemaine XXXX beer",
        "A shirt of size XXXL, and rapper XXXTentacion",
        "Visitors of Agence XXX",
        "A banner reads “Why???”",
        "Why??? asks a banner",
        "“[They] will win,” says a man",
        "“I left [the city] for [name], whom I love,” she says",
        "«Я люблю [имя]», — говорит она",
        "Actors [left] and a dog [right]",
        "In New York (city), the age of reason (date)",
        "The exhibition “{un}natural” opens",
        "A poster says <3 and a < b > c",
        "An artwork, “Lorem Ipsum”, by a student in Almaty",
        "Students add a caption to a drawing",
        "The caption here tells a lie, says a visitor",
        "A test of a siren",
        "Todo sobre mi madre is shown in Madrid",
        "TODO ES POSIBLE",
        "A description of a crowd in Almaty",
        "",
    ],
)
def test_what_only_looks_so_stops_nothing(caption: str) -> None:
    assert not found("caption-placeholder", shot(caption=caption))


def test_headline_and_alt_text_and_every_language_are_looked_at() -> None:
    looked_at = shot(
        caption={"x-default": "A rally", "en": "A rally", "ru": "ТКТК и [имя]"},
        headline="TK",
        alt_text="[name]",
    )
    told = [(it.field, it.language, it.value) for it in found("caption-placeholder", looked_at)]
    assert told == [
        (FIELD["caption"], "ru", "[имя]"),
        (FIELD["headline"], "", "TK"),
        (FIELD["alt_text"], "", "[name]"),
    ]

"""What one entry of a credit holds: one name, several, or a name with its agency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import entries

SEVERAL = (
    ("Anna Kim, Timur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Anna Kim; Timur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Anna Kim/Timur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Anna Kim & Timur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Anna Kim and Timur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Anna Kim, Timur Nusimbekov and Li Na", ("Anna Kim", "Timur Nusimbekov", "Li Na")),
    ("Anna Kim, Timur Nusimbekov, and Li Na", ("Anna Kim", "Timur Nusimbekov", "Li Na")),
    ("Тимур Нусимбеков и Анна Ким", ("Тимур Нусимбеков", "Анна Ким")),
    ("Тимур Нүсімбеков және Анна Ким", ("Тимур Нүсімбеков", "Анна Ким")),
    ("Тимур Нүсімбеков мен Анна Ким", ("Тимур Нүсімбеков", "Анна Ким")),
    ("Тарас Шевченко та Іван Франко", ("Тарас Шевченко", "Іван Франко")),
    ("Тарас Шевченко й Анна Кім", ("Тарас Шевченко", "Анна Кім")),
    ("Anna Kim\nTimur Nusimbekov", ("Anna Kim", "Timur Nusimbekov")),
    ("Kim, Anna; Nusimbekov, Timur", ("Kim, Anna", "Nusimbekov, Timur")),
    ("T. Nusimbekov, A. Kim", ("T. Nusimbekov", "A. Kim")),
    ("Jan van der Berg, Айгүл Серік қызы", ("Jan van der Berg", "Айгүл Серік қызы")),
)
PERHAPS_SEVERAL = (
    "Timur and Anna Nusimbekov",
    "Nusimbekov/Kim",
    "Kim and Nusimbekov",
    "Андрей и Анна Ким",
    "Anna Kim, Astana",
)
ONE = (
    "",
    "-",
    "Timur Nusimbekov",
    "Ибн Сина",
    "Ramón y Cajal",
    "Nusimbekov, Timur",
    "Smith & Wesson",
    "Smith & Sons",
    "Magnum & Co",
    "Anna-Maria and Co. Ltd",
    "Иванов и партнёры",
    "Martin Luther King, Jr.",
    "Тимур Нусимбеков, фотограф",
    "Jean-Paul Sartre",
    "Андрей Андреев",
    "Timur Nusimbekov/AFP",
    "Getty Images and Friends",
)
WITH_AGENCY = (
    ("Timur Nusimbekov/AFP", "Timur Nusimbekov", "AFP"),
    ("Timur Nusimbekov / AFP", "Timur Nusimbekov", "AFP"),
    ("Timur Nusimbekov/Getty Images", "Timur Nusimbekov", "Getty Images"),
    ("Timur Nusimbekov/AFP via Getty Images", "Timur Nusimbekov", "AFP via Getty Images"),
    ("Timur Nusimbekov via Reuters", "Timur Nusimbekov", "Reuters"),
    ("Timur Nusimbekov for The New York Times", "Timur Nusimbekov", "The New York Times"),
    ("Тимур Нусимбеков для «Власти»", "Тимур Нусимбеков", "«Власти»"),
    ("Тимур Нусимбеков специально для «Власти»", "Тимур Нусимбеков", "«Власти»"),
    ("Timur Nusimbekov (Reuters)", "Timur Nusimbekov", "Reuters"),
    ("Timur Nusimbekov - AFP", "Timur Nusimbekov", "AFP"),
    ("Timur Nusimbekov, AFP", "Timur Nusimbekov", "AFP"),
    ("T. Nusimbekov/AFP", "T. Nusimbekov", "AFP"),
    ("KazTAG / Timur Nusimbekov", "Timur Nusimbekov", "KazTAG"),
    ("УНІАН / Олена Коваленко", "Олена Коваленко", "УНІАН"),
    ("Timur Nusimbekov/Vlast", "Timur Nusimbekov", "Vlast"),
    ("Александр Иванов / РИА Новости", "Александр Иванов", "РИА Новости"),
    ("Timur Nusimbekov/MTI/AP", "Timur Nusimbekov", "MTI/AP"),
    ("Timur Nusimbekov/AFP/Getty Images", "Timur Nusimbekov", "AFP/Getty Images"),
    ("Timur Nusimbekov/Bloomberg via Getty Images", "Timur Nusimbekov", "Bloomberg via Getty Images"),
    ("EPA-EFE/TIMUR NUSIMBEKOV", "TIMUR NUSIMBEKOV", "EPA-EFE"),
    ("AP Photo/Timur Nusimbekov", "Timur Nusimbekov", "AP Photo"),
    ("REUTERS/Timur Nusimbekov", "Timur Nusimbekov", "REUTERS"),
    ("AFP / Timur Nusimbekov", "Timur Nusimbekov", "AFP"),
)
WITHOUT_AGENCY = (
    "",
    "Timur Nusimbekov",
    "Anna Kim/Timur Nusimbekov",
    "Nusimbekov/Kim",
    "AFP",
    "AP/Reuters",
    "REUTERS/Stringer",
    "Doctors for Madagascar",
    "Photographers for Hope",
    "Nusimbekov, Timur",
    "Anna Kim, Timur Nusimbekov",
    "Timur (Tima) Nusimbekov",
    "Anna Kim, Astana",
)


@pytest.mark.parametrize(("entry", "names"), SEVERAL)
def test_several_names_in_one_entry_are_parted(entry: str, names: tuple[str, ...]) -> None:
    assert entries.several(entry) == entries.Several(names, is_sure=True)


@pytest.mark.parametrize("entry", PERHAPS_SEVERAL)
def test_where_a_part_may_be_no_whole_name_that_is_said(entry: str) -> None:
    found = entries.several(entry)
    assert found is not None
    assert not found.is_sure


@pytest.mark.parametrize("entry", ONE)
def test_one_name_stays_one(entry: str) -> None:
    assert entries.several(entry) is None


@pytest.mark.parametrize(("entry", "photographer", "agency"), WITH_AGENCY)
def test_a_name_with_its_agency_is_parted(entry: str, photographer: str, agency: str) -> None:
    assert entries.with_agency(entry) == entries.WithAgency(photographer, agency)
    assert entries.several(entry) is None


@pytest.mark.parametrize("entry", WITHOUT_AGENCY)
def test_what_names_no_agency_is_left(entry: str) -> None:
    assert entries.with_agency(entry) is None


@pytest.mark.parametrize(
    "name", ["TIMUR NUSIMBEKOV", "ТИМУР НУСИМБЕКОВ", "T. E. LAWRENCE", "ЖАННА Д'АРК", "ANNA KIM"]
)
def test_names_in_capitals_only_are_seen(name: str) -> None:
    assert entries.is_all_caps(name)
    assert not entries.is_all_caps(name.title())
    assert not entries.is_all_lower(name)


@pytest.mark.parametrize(
    "name", ["JR", "AFP", "NASA JPL", "ТАСС", "", "-", "T. E. L.", "李明 王芳", "AFP PHOTO", "12 345678"]
)
def test_initials_agencies_and_scripts_without_capitals_are_not_in_capitals(name: str) -> None:
    assert not entries.is_all_caps(name)


@pytest.mark.parametrize("name", ["timur nusimbekov", "тимур нусимбеков", "timur"])
def test_names_in_small_letters_only_are_seen(name: str) -> None:
    assert entries.is_all_lower(name)
    assert not entries.is_all_lower(name.title())


@pytest.mark.parametrize(
    "name", ["", "jr", "@timur", "timur_n", "timur1990", "timur.kz", "ტარიელ", "李明王", "van Gogh", "محمد"]
)
def test_accounts_and_scripts_without_capitals_are_not_in_small_letters(name: str) -> None:
    assert not entries.is_all_lower(name)


@given(st.text(st.sampled_from("AaБбИи ,;/&.()-|\n")))
def test_any_entry_is_answered_and_no_letter_is_lost(entry: str) -> None:
    found = entries.several(entry)
    parts = found.names if found else (entry,)
    assert all(part in entry for part in parts)
    told = entries.with_agency(entry)
    assert told is None or (told.photographer and told.agency)
    assert not (entries.is_all_caps(entry) and entries.is_all_lower(entry))


@pytest.mark.parametrize("part", ["A", "Anna Kim, ", "и ", "/", "A B for ", "(", " and "])
def test_the_longest_texts_are_no_names(part: str) -> None:
    text = part * (100_000 // len(part))
    assert entries.several(text) is None
    assert entries.with_agency(text) is None
    assert isinstance(entries.is_all_caps(text), bool)

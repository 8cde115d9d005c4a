"""Countries and their codes, and places that one set spells in two ways."""

from __future__ import annotations

import pytest
from checks.shots import found, gathering, photo, shot

from captioner.checks import countries
from captioner.checks.finding import Found
from captioner.checks.mending import fixed
from captioner.checks.profile import Profile
from captioner.checks.shot import Shot
from captioner.credits import FIELD

COUNTRY, CODE = FIELD["country"], FIELD["country_code"]


def one(looked_at: Shot) -> Found:
    (it,) = found("country-unknown", looked_at)
    return it


def test_a_missing_country_is_found_unless_the_desk_wants_places_in_the_text() -> None:
    it = one(shot(city="Almaty"))
    assert str(it.message) == "No country is given"
    assert it.field is COUNTRY
    assert not found("country-unknown", shot(city="Almaty", profile=Profile(place="text")))
    assert found("country-unknown", shot(city="Almaty", profile=Profile(place="text", required=(COUNTRY,))))


@pytest.mark.parametrize(
    ("code", "country"),
    [
        ("KZ", "Russia"),
        ("KAZ", "Россия"),
        ("KGZ", "Қазақстан"),
        ("UKR", "Russian Federation"),
        ("AUT", "Australia"),
        ("GNQ", "Guinea"),
        ("KAZ", "Almaty"),
        ("SVK", "Словенія"),
        ("USA", "Canada"),
    ],
)
def test_a_code_of_another_country_is_found(code: str, country: str) -> None:
    it = one(shot(country=country, country_code=code))
    assert it.value == country


def test_it_says_what_the_code_means_and_suggests_both_ways_out() -> None:
    looked_at = shot(country="Казахстан", country_code="KGZ")
    it = one(looked_at)
    assert str(it.message) == "The code KGZ stands for Kyrgyzstan, but the country is “Казахстан”"
    for fix in it.suggestions:
        assert not found("country-unknown", Shot(fixed(looked_at.photo, fix), looked_at.desk)), fix
    assert [(fix.changes[0][0], fix.changes[0][1]) for fix in it.suggestions] == [
        (COUNTRY, "Kyrgyzstan"),
        (CODE, "KAZ"),
    ]


@pytest.mark.parametrize("code", ["ZZ", "KAS", "QAZ", "EN", "ABC"])
def test_a_code_that_is_none_is_found(code: str) -> None:
    it = one(shot(country="Kazakhstan", country_code=code))
    assert str(it.message) == f"“{code}” is no country's code"
    assert it.field is CODE


@pytest.mark.parametrize(
    ("country", "nearest"),
    [
        ("Kazahstan", "Kazakhstan"),
        ("Казахстн", "Казахстан"),
        ("Узбекиста", "Узбекистан"),
        ("Almaty", ""),
        ("Germny", "Germany"),
    ],
)
def test_a_name_that_is_no_countrys_is_found(country: str, nearest: str) -> None:
    it = one(shot(country=country))
    assert [fix.changes[0][1] for fix in it.suggestions] == ([nearest] if nearest else [])


@pytest.mark.parametrize(
    ("code", "country"),
    [
        ("KAZ", "Kazakhstan"),
        ("KZ", "Казахстан"),
        ("KAZ", "Қазақстан"),
        ("KAZ", "Republic of Kazakhstan"),
        ("KAZ", "Республика Казахстан"),
        ("KAZ", "Қазақстан Республикасы"),
        ("KGZ", "Кыргызстан"),
        ("KGZ", "Киргизия"),
        ("KGZ", "Қырғызстан"),
        ("UKR", "Україна"),
        ("UA", "Ukraine"),
        ("DEU", "Deutschland"),
        ("ESP", "España"),
        ("JPN", "日本"),
        ("UZB", "O‘zbekiston"),
        ("GBR", "Scotland"),
        ("GB", "UK"),
        ("UK", "United Kingdom"),
        ("USA", "U.S."),
        ("USA", "США"),
        ("US", "United States of America"),
        ("TUR", "Turkey"),
        ("TUR", "Türkiye"),
        ("CIV", "Ivory Coast"),
        ("CIV", "Côte d'Ivoire"),
        ("COD", "DR Congo"),
        ("COG", "Congo"),
        ("MMR", "Myanmar"),
        ("CZE", "Czech Republic"),
        ("BIH", "Bosnia and Herzegovina"),
        ("HKG", "Hong Kong"),
        ("HKG", "China"),
        ("SUN", "USSR"),
        ("SUN", "СССР"),
        ("PSE", "Gaza"),
        ("XKX", "Kosovo"),
        ("XEN", "England"),
        ("KAZ", ""),
        ("", "Kazakhstan"),
        ("", "Deutschland"),
        ("", "Республика Казахстан"),
        ("", "kazakhstan"),
        ("", "Північна Македонія"),
    ],
)
def test_a_countrys_name_in_any_of_the_languages_is_fine(code: str, country: str) -> None:
    assert not found("country-unknown", shot(country=country, country_code=code))


def test_a_code_alone_is_not_enough_where_the_name_is_required() -> None:
    it = one(shot(country_code="KAZ", profile=Profile(required=(COUNTRY,), languages=("ru",))))
    assert [fix.changes[0][1] for fix in it.suggestions] == ["Казахстан"]


@pytest.mark.parametrize("text", ["", " ", "-", "ß", "İ", "🇰🇿", "A" * 100_000, "a b " * 5_000, "'", "the"])
def test_any_text_may_stand_for_a_country(text: str) -> None:
    countries.named(text)
    countries.is_name(text)
    countries.coded(text)
    countries.bears(countries.coded("KZ"), text)
    assert countries.misspelled("") == ("", "")


def places(field: str, *names: str) -> list[Found]:
    photos = [photo(f"rally/IMG_{number:04}.jpg", **{field: name}) for number, name in enumerate(names, 1)]
    return found("place-spelled-differently", gathering(photos))


@pytest.mark.parametrize(
    ("usual", "other"),
    [
        ("Almaty", "Alma-Ata"),
        ("Almaty", "ALMATY"),
        ("Алматы", "Алма-Ата"),
        ("Kyiv", "Kiev"),
        ("Odesa", "Odessa"),
        ("Астана", "Нур-Султан"),
        ("Караганда", "Карагенда"),
        ("Aktobe", "Aqtobe"),
        ("Shymkent", "Chimkent"),
        ("Петропавловск", "Петропавловcк"),
        ("São Paulo", "Sao Paulo"),
    ],
)
def test_a_place_in_two_spellings_is_found_where_it_is_rarer(usual: str, other: str) -> None:
    (it,) = places("city", usual, other, usual)
    assert str(it.message) == f"“{other}” is spelled “{usual}” on other photos"
    assert it.path
    assert it.path.name == "IMG_0002.jpg"
    assert it.suggestions[0].changes == ((FIELD["city"], usual),)


@pytest.mark.parametrize(
    "names",
    [
        ("Almaty", "Алматы"),
        ("Qaraǵandy", "Қарағанды", "Караганда"),
        ("Орал", "Уральск"),
        ("Київ", "Киев"),
        ("Донецьк", "Донецк"),
        ("Одеса", "Одесса"),
        ("Almaty", "Astana", "Almaty"),
        ("Aktau", "Aktobe"),
        ("Николаев", "Николаевск"),
        ("Austin", "Boston"),
        ("Baku", "Batumi"),
        ("Perm", "Bern"),
        ("", "Almaty"),
        (),
    ],
)
def test_other_places_scripts_and_languages_are_fine(names: tuple[str, ...]) -> None:
    assert not places("city", *names)


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("state", ("East Kazakhstan Region", "West Kazakhstan Region")),
        ("state", ("Северо-Казахстанская область", "Южно-Казахстанская область")),
        ("sublocation", ("School No. 12", "School No. 14")),
        ("sublocation", ("Abay Avenue", "Abylai Avenue")),
        ("country", ("Austria", "Australia")),
        ("country", ("Қазақстан", "Казахстан", "Kazakhstan")),
        ("country", ("Iran", "Iraq")),
        ("country", ("Niger", "Nigeria")),
    ],
)
def test_names_that_look_alike_are_not_one_place(field: str, names: tuple[str, ...]) -> None:
    assert not places(field, *names)


@pytest.mark.parametrize(
    ("field", "usual", "other"),
    [
        ("country", "United States", "USA"),
        ("country", "Czechia", "Czech Republic"),
        ("country", "Kazakhstan", "Kazahstan"),
        ("state", "Karaganda Region", "Karaganda region"),
        ("sublocation", "Republic Square", "Republik Square"),
    ],
)
def test_fields_other_than_the_city_count_too(field: str, usual: str, other: str) -> None:
    (it,) = places(field, usual, usual, other)
    assert it.value == other


def test_many_places_that_are_not_one_are_all_fine() -> None:
    assert (
        places("sublocation", *(f"{chr(65 + number % 26)}street {number}" for number in range(2_000))) == []
    )

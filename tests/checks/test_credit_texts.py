"""How the credit of one photo is written: placeholders, several names, agencies, signs, capitals, the desk's form."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.mending import fixed
from captioner.checks.profile import Profile
from captioner.checks.shot import Shot
from captioner.credits import CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.people.person import Person, Variant

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
NOTICE = FIELD["copyright_notice"]
PERSONS = FIELD["persons"]


@pytest.mark.parametrize(
    ("entry", "names"),
    [
        (f"{TIMUR}, {AIGERIM}", (TIMUR, AIGERIM)),
        (f"{TIMUR} and {AIGERIM}", (TIMUR, AIGERIM)),
        (f"{TIMUR} & {AIGERIM}", (TIMUR, AIGERIM)),
        ("Тимур Нусимбеков и Айгерим Сапарова", ("Тимур Нусимбеков", "Айгерим Сапарова")),
        ("Тимур Нүсімбеков және Айгерім Сапарова", ("Тимур Нүсімбеков", "Айгерім Сапарова")),
        ("Тимур Нусимбеков та Олена Коваль", ("Тимур Нусимбеков", "Олена Коваль")),
        (f"{TIMUR} / {AIGERIM}", (TIMUR, AIGERIM)),
    ],
)
def test_several_names_in_one_entry_are_parted(entry: str, names: tuple[str, ...]) -> None:
    looked_at = shot(photographer=("Serik Bolatov", entry))
    (one,) = found("photographer-several-names", looked_at)
    assert str(one.message) == f"“{entry}” stands as one photographer, but names several"
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert after.credits.entries(PHOTOGRAPHER) == ("Serik Bolatov", *names)
    assert found("photographer-several-names", Shot(after, looked_at.desk)) == []


def test_where_names_may_be_half_a_name_a_person_parts_them() -> None:
    (one,) = found("photographer-several-names", shot(photographer=("Anna and Timur Nusimbekov",)))
    assert one.fix is None
    assert one.suggestions


@pytest.mark.parametrize(
    "entry",
    [TIMUR, "Nusimbekov, Timur", "Smith & Sons", "Magnum & Co", "Ибн Сина", f"{TIMUR}/AFP", "Reuters", "John Doe, Jr.",
     "Simon & Schuster", "Жан-Пьер Дюпон", "Андрей Андреев"],
)  # fmt: skip
def test_one_name_is_left_whole(entry: str) -> None:
    assert found("photographer-several-names", shot(photographer=(entry,))) == []


def test_a_known_studio_of_several_names_is_left_whole() -> None:
    name = f"{TIMUR} and {AIGERIM}"
    assert found("photographer-several-names", shot(photographer=(name,), people=(Person(name),))) == []


@pytest.mark.parametrize(
    ("entry", "agency"),
    [
        (f"{TIMUR}/AFP", "AFP"),
        (f"{TIMUR} / Reuters", "Reuters"),
        (f"{TIMUR} via AP", "AP"),
        (f"{TIMUR} for The Guardian", "The Guardian"),
        (f"AP Photo/{TIMUR}", "AP Photo"),
        (f"REUTERS/{TIMUR}", "REUTERS"),
    ],
)
def test_an_agency_beside_the_name_goes_into_the_credit_line(entry: str, agency: str) -> None:
    looked_at = shot(photographer=(entry,))
    (one,) = found("photographer-with-agency", looked_at)
    assert (
        str(one.message) == f"The photographer is “{entry}”: the agency {agency} belongs in the credit line"
    )
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert after.credits.entries(PHOTOGRAPHER) == (TIMUR,)
    assert after.credits.text(CREDIT_LINE) == entry
    assert found("photographer-with-agency", Shot(after, looked_at.desk)) == []


def test_a_credit_line_that_names_the_agency_stays() -> None:
    looked_at = shot(photographer=(f"{TIMUR}/AFP",), credit_line="AFP Photo")
    (one,) = found("photographer-with-agency", looked_at)
    assert one.fix is not None
    assert fixed(looked_at.photo, one.fix).credits.text(CREDIT_LINE) == "AFP Photo"


def test_a_credit_line_that_says_something_else_is_never_replaced_without_asking() -> None:
    (one,) = found(
        "photographer-with-agency", shot(photographer=(f"{TIMUR}/AFP",), credit_line="Steppe Weekly")
    )
    assert one.fix is None
    assert one.suggestions


@pytest.mark.parametrize("entry", [TIMUR, "AFP", "Jean-Luc Viala", "Viacheslav Forov", f"{TIMUR}, {AIGERIM}"])
def test_a_name_alone_has_no_agency(entry: str) -> None:
    assert found("photographer-with-agency", shot(photographer=(entry,))) == []


@pytest.mark.parametrize(
    ("credit", "bare"),
    [
        (f"© {TIMUR}", TIMUR),
        (f"©{TIMUR}", TIMUR),
        (f"(c) {TIMUR}", TIMUR),
        (f"(C) 2022 {TIMUR}", TIMUR),
        (f"(с) {TIMUR}", TIMUR),
        (f"Copyright © 2022 {TIMUR}", TIMUR),
        (f"Copyright: {TIMUR}", TIMUR),
        (f"Copyright by {TIMUR}", TIMUR),
        (f"{TIMUR} ©", TIMUR),
    ],
)
def test_the_sign_of_copyright_goes_into_the_notice(credit: str, bare: str) -> None:
    looked_at = shot(photographer=(credit,), credit_line=credit)
    first, _ = found("credit-copyright-sign", looked_at)
    assert (
        str(first.message) == f"“{credit}” has the sign of copyright, which belongs in the copyright notice"
    )
    assert first.fix is not None
    after = fixed(looked_at.photo, first.fix)
    assert after.credits.entries(PHOTOGRAPHER) == (bare,)
    assert after.credits.text(CREDIT_LINE) == bare
    assert after.credits.text(NOTICE) == credit
    assert found("credit-copyright-sign", Shot(after, looked_at.desk)) == []


def test_the_sign_beside_the_photographer_alone_leaves_the_credit_line_as_it_is() -> None:
    looked_at = shot(
        photographer=(f"© {TIMUR}", AIGERIM), credit_line="Steppe Weekly", copyright_notice="© 2022"
    )
    (one,) = found("credit-copyright-sign", looked_at)
    assert one.fix is not None
    assert one.fix.changes == ((PHOTOGRAPHER, (TIMUR, AIGERIM)),)


def test_a_notice_that_is_there_stays() -> None:
    looked_at = shot(
        credit_line="© Steppe Weekly", copyright_notice="© 2022 Steppe Weekly, all rights reserved"
    )
    (one,) = found("credit-copyright-sign", looked_at)
    assert one.fix is not None
    assert [field for field, _ in one.fix.changes] == [CREDIT_LINE]


def test_in_the_middle_of_a_credit_the_sign_is_left_to_people() -> None:
    assert [one.fix for one in found("credit-copyright-sign", shot(credit_line=f"Photo © {TIMUR}"))] == [None]
    assert [one.fix for one in found("credit-copyright-sign", shot(credit_line="© 2022"))] == [None]


@pytest.mark.parametrize("credit", ["", TIMUR, "Copyrighted Images", "C. Timur", "Agence (CC)", "Vitamin C"])
def test_credits_without_the_sign_are_right(credit: str) -> None:
    assert found("credit-copyright-sign", shot(credit_line=credit)) == []


@pytest.mark.parametrize(
    ("name", "usual", "said"),
    [
        ("TIMUR NUSIMBEKOV", TIMUR, "capitals"),
        ("timur nusimbekov", TIMUR, "lower case"),
        ("ТИМУР НҮСІМБЕКОВ", "Тимур Нүсімбеков", "capitals"),
        ("ЖАН-ПЬЕР ДЮПОН", "Жан-Пьер Дюпон", "capitals"),
    ],
)
def test_a_name_in_one_case_is_asked_about(name: str, usual: str, said: str) -> None:
    for field, told in ((PHOTOGRAPHER, {"photographer": (name,)}), (PERSONS, {"persons": (name, AIGERIM)})):
        looked_at = shot(**told)
        (one,) = found("name-case", looked_at)
        assert str(one.message) == f"The name {name} is in {said} only"
        assert (one.field, one.fix) == (field, None)
        assert fixed(looked_at.photo, one.suggestions[0]).credits.entries(field)[0] == usual


@pytest.mark.parametrize(
    "name",
    [
        TIMUR,
        "AFP",
        "JR",
        "NASA",
        "EPA-EFE",
        "Ли Вэй",
        "毛泽东",
        "@steppe_weekly",
        "handout",
        "U2",
        "B.B. King",
    ],
)
def test_names_of_agencies_artists_and_accounts_are_left(name: str) -> None:
    assert found("name-case", shot(photographer=(name,))) == []


def test_who_is_known_in_small_letters_is_written_so() -> None:
    looked_at = shot(photographer=("bell hooks",), people=(Person("bell hooks"),))
    assert found("name-case", looked_at) == []
    people = (Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"),)),)
    (one,) = found("name-case", shot(photographer=("ТИМУР НУСИМБЕКОВ",), people=people))
    assert one.suggestions[0].changes == ((PHOTOGRAPHER, (TIMUR,)),)


FORM = Profile(credit_form="Photo by {photographer}", agencies=("AFP", "Reuters"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (TIMUR, f"The credit line is “{TIMUR}”; this desk writes “Photo by {TIMUR}”"),
        (f"Photo: {TIMUR}", f"The credit line is “Photo: {TIMUR}”; this desk writes “Photo by {TIMUR}”"),
        ("", f"There is no credit line; this desk writes “Photo by {TIMUR}”"),
    ],
)
def test_another_form_of_the_credit_is_written_as_the_desk_does(line: str, message: str) -> None:
    looked_at = shot(photographer=(TIMUR,), credit_line=line, profile=FORM)
    (one,) = found("credit-form", looked_at)
    assert str(one.message) == message
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert after.credits.text(CREDIT_LINE) == f"Photo by {TIMUR}"
    assert found("credit-form", Shot(after, looked_at.desk)) == []


@pytest.mark.parametrize("line", [f"Photo by {TIMUR}", f"{TIMUR}/AFP", f"{TIMUR}/Reuters"])
def test_the_forms_of_the_desk_and_of_its_agencies_are_right(line: str) -> None:
    assert found("credit-form", shot(photographer=(TIMUR,), credit_line=line, profile=FORM)) == []


def test_a_line_that_says_more_than_the_name_is_only_offered_the_form() -> None:
    for line in (f"{TIMUR}/Anadolu", "Steppe Weekly", AIGERIM):
        (one,) = found("credit-form", shot(photographer=(TIMUR,), credit_line=line, profile=FORM))
        assert one.fix is None
        assert one.suggestions


def test_without_a_form_or_a_photographer_every_line_is_right() -> None:
    assert found("credit-form", shot(photographer=(TIMUR,), credit_line="Whatever")) == []
    assert found("credit-form", shot(credit_line="Reuters", profile=FORM)) == []

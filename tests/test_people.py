"""The desk's people: found in any script, kept by two windows, taken in and given out, never lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import desk_lists, recents
from captioner.credits import FIELD
from captioner.errors import CaptionerError, WrongValue
from captioner.people import roster, scripts
from captioner.people.directory import Directory
from captioner.people.person import Person, Variant, from_json, to_json, typed_variants, variants_of

TIMUR = Person(
    "Timur Nusimbekov",
    (Variant("Тимур Нусимбеков"), Variant("Тимұр Нүсімбеков", "kk")),
    "photographer",
    "Adamdar",
    "timur@example.org",
    ("032024000123",),
    "tn",
)
DANARA = Person("Danara Ismetova", (Variant("Данара Исметова"),), "photographer", code="di")
WITNESS = Person("Asel Bekova", (Variant("Асель Бекова"),), protected=True, code="ab")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "people.json"


@pytest.fixture
def kept(path: Path) -> Path:
    for person in (TIMUR, DANARA, WITNESS):
        roster.keep(path, person)
    return path


@pytest.mark.parametrize("typed", ["тим", "Tim", "НУС", "nus", "нүс", "Timur N", "нусим тим", "tn"])
def test_a_person_is_found_by_any_spelling_in_any_script(typed: str) -> None:
    assert Directory([DANARA, WITNESS, TIMUR]).found(typed, 5)[0] == TIMUR


def test_a_person_without_a_cyrillic_spelling_is_found_by_cyrillic_letters() -> None:
    assert Directory([Person("Zhanna Shchukina")]).found("жанна щук", 5) == [Person("Zhanna Shchukina")]


def test_who_begins_as_typed_stands_before_others() -> None:
    last = Person("Anna Timova")
    assert Directory([last, TIMUR]).found("tim", 5) == [TIMUR, last]


def test_among_twenty_thousand_people_just_the_right_ones_are_found() -> None:
    crowd = [Person(f"Player {number:05} Surname{number:05}") for number in range(20_000)]
    directory = Directory([*crowd, TIMUR])
    assert directory.found("нус", 8) == [TIMUR]
    assert directory.found("surname19999", 8) == [crowd[-1]]
    assert len(directory.found("pl", 8)) == 8


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("x-default", "Timur Nusimbekov"),
        ("en", "Timur Nusimbekov"),
        ("ru", "Тимур Нусимбеков"),
        ("uk", "Тимур Нусимбеков"),
        ("kk", "Тимұр Нүсімбеков"),
        ("kk-Latn", "Тимұр Нүсімбеков"),
        ("ka", "Timur Nusimbekov"),
    ],
)
def test_the_spelling_fits_the_language(language: str, name: str) -> None:
    assert TIMUR.name_in(language) == name


def test_spellings_without_a_language_are_told_by_their_letters() -> None:
    untold = Person("Serhii", (Variant("Сергей"), Variant("Сергій")))
    assert (untold.name_in("uk"), untold.name_in("ru")) == ("Сергій", "Сергей")


def test_a_person_needs_a_name() -> None:
    with pytest.raises(WrongValue):
        Person(" ")


@pytest.mark.parametrize("person", [TIMUR, DANARA, WITNESS])
def test_json_and_typed_spellings_hold_all_that_is_known(person: Person) -> None:
    assert from_json(json.loads(json.dumps(to_json(person)))) == person
    assert variants_of(typed_variants(person.variants)) == person.variants


@given(st.text())
def test_any_text_has_a_key_without_marks(text: str) -> None:
    assert scripts.key(text) == scripts.key(text.upper().lower()) or not text.isascii()
    assert all(word for word in scripts.words(text))


def test_nobody_is_known_on_the_first_day(path: Path) -> None:
    assert roster.read(path) == roster.Roster()
    assert not path.exists()


def test_people_are_kept_changed_and_forgotten(kept: Path) -> None:
    moved = Person("Danara Ismetova", DANARA.variants, "editor", code="di")
    roster.keep(kept, moved, DANARA)
    roster.forget(kept, [WITNESS])
    assert roster.read(kept).people == (TIMUR, moved)


def test_what_this_captioner_does_not_know_stays_in_the_file(kept: Path) -> None:
    whole = json.loads(kept.read_text("utf-8"))
    whole["owner"], whole["people"][0]["phone"] = "photo desk", "+7 700 000 00 00"
    kept.write_text(json.dumps(whole), "utf-8")
    renamed = Person("T. Nusimbekov")
    roster.keep(kept, renamed, TIMUR)
    after = json.loads(kept.read_text("utf-8"))
    assert (after["owner"], after["people"][0]["phone"]) == ("photo desk", "+7 700 000 00 00")
    assert after["people"][0]["name"] == "T. Nusimbekov"


def test_of_two_changes_of_one_person_neither_is_lost(kept: Path) -> None:
    here = Person("Danara Ismetova", role="editor")
    there = Person("Danara Ismetova", role="producer")
    roster.keep(kept, there, DANARA)
    roster.keep(kept, here, DANARA)
    assert {here, there} <= set(roster.read(kept).people)


def test_who_was_changed_elsewhere_meanwhile_is_not_forgotten(kept: Path) -> None:
    changed = Person("Danara Ismetova", role="editor")
    roster.keep(kept, changed, DANARA)
    roster.forget(kept, [DANARA])
    assert changed in roster.read(kept).people


def test_a_change_by_another_program_in_the_middle_is_taken_in(kept: Path) -> None:
    new, late = Person("New"), Person("Late")
    seen: list[int] = []

    def add(entries: list[desk_lists.Json]) -> list[desk_lists.Json]:
        seen.append(len(entries))
        if len(seen) == 1:
            roster.keep(kept, late)
        return [*entries, to_json(new)]

    desk_lists.change(roster.FILE, kept, add)
    assert seen == [3, 4]
    assert {new, late} <= set(roster.read(kept).people)


def test_a_damaged_file_is_told_and_set_aside(kept: Path) -> None:
    damaged = kept.read_bytes()[:-20]
    kept.write_bytes(damaged)
    with pytest.raises(CaptionerError, match="holds no people"):
        roster.read(kept)
    aside = roster.keep(kept, TIMUR)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert roster.read(kept).people == (TIMUR,)


def test_an_entry_that_is_no_person_is_told_and_stays(kept: Path) -> None:
    whole = json.loads(kept.read_text("utf-8"))
    whole["people"].append({"name": 7})
    kept.write_text(json.dumps(whole), "utf-8")
    found = roster.read(kept)
    assert len(found.people) == 3
    assert "left out" in found.notes[0]
    roster.forget(kept, [TIMUR])
    assert {"name": 7} in json.loads(kept.read_text("utf-8"))["people"]


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_all_people_come_back_from_an_export(kept: Path, tmp_path: Path, ending: str) -> None:
    out, other = tmp_path / f"out.{ending}", tmp_path / "other" / "people.json"
    roster.give_out(roster.read(kept).people, out)
    assert roster.take_in(other, out) == roster.TakenIn(3, 0)
    assert roster.read(other).people == (TIMUR, DANARA, WITNESS)


def test_nobody_protected_is_among_exported_codes(kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "codes.txt"
    roster.give_out(roster.read(kept).people, out)
    text = out.read_text("utf-8")
    assert text.startswith("tn\tTimur Nusimbekov\tТимур Нусимбеков\t")
    assert "Asel" not in text
    assert "Асель" not in text


def test_codes_are_taken_in_as_people(path: Path, tmp_path: Path) -> None:
    codes = tmp_path / "team.txt"
    codes.write_bytes("// team\r\nwc8\tAlex Ovechkin\tАлександр Овечкин\r\n".encode("utf-16"))
    roster.take_in(path, codes)
    expected = Person("Alex Ovechkin", (Variant("Александр Овечкин"),), code="wc8")
    assert roster.read(path).people == (expected,)


def test_an_import_adds_what_is_lacking_and_replaces_nothing(kept: Path, tmp_path: Path) -> None:
    given = tmp_path / "given.csv"
    rows = "name;role;contact;serials;protect identity\nDanara Ismetova;driver;d@example.org;S1\nAsel Bekova;;;;no\n"
    given.write_text(rows, "utf-8")
    assert roster.take_in(kept, given) == roster.TakenIn(0, 1)
    danara, witness = (roster.read(kept).people[at] for at in (1, 2))
    assert (danara.role, danara.contact, danara.serials) == ("photographer", "d@example.org", ("S1",))
    assert witness.protected


def test_an_import_that_names_nobody_is_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("// nobody\n", "utf-8")
    with pytest.raises(CaptionerError, match="names no people"):
        roster.take_in(path, tmp_path / "empty.txt")
    assert not path.exists()


def test_an_export_needs_an_ending_that_is_known(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="ending"):
        roster.give_out([TIMUR], tmp_path / "people.doc")


@pytest.mark.parametrize(
    ("text", "is_marked"),
    [("Asel Bekova", True), ("Асель Бекова", True), ("Asel", False)],
)
def test_a_protected_name_is_seen_in_any_spelling(text: str, is_marked: bool) -> None:
    assert bool(Directory([TIMUR, WITNESS]).protected_in(text, [text])) is is_marked


def test_a_protected_name_is_seen_within_a_sentence() -> None:
    assert Directory([WITNESS]).protected_in("На площади АСЕЛЬ БЕКОВА держит плакат.", []) == [WITNESS]


class TestRecentValues:
    CITY, PHOTOGRAPHER = FIELD["city"], FIELD["photographer"]

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "config" / "recent.json"

    def test_the_newest_stand_first_and_each_once(self, file: Path) -> None:
        for city in ("Almaty", "Astana", "Almaty"):
            recents.note(file, {self.CITY: [city]})
        assert recents.read(file) == {self.CITY: ("Almaty", "Astana")}

    def test_they_are_bounded(self, file: Path) -> None:
        recents.note(file, {self.CITY: [f"City {number}" for number in range(recents.MOST + 9)]})
        assert len(recents.read(file)[self.CITY]) == recents.MOST

    @pytest.mark.parametrize("key", ["persons", "caption", "alt_text", "date"])
    def test_who_is_seen_and_what_is_told_are_never_kept(self, file: Path, key: str) -> None:
        assert recents.note(file, {FIELD[key]: ["Asel Bekova"]}) == {}
        assert not file.exists()

    @pytest.mark.parametrize(
        "forget",
        [
            recents.forget,
            lambda file: recents.forget(file, [FIELD["city"]]),
            lambda file: recents.drop(file, ["Almaty"]),
        ],
    )
    def test_they_can_be_forgotten(self, file: Path, forget: Callable[[Path], recents.Recents]) -> None:
        recents.note(file, {self.CITY: ["Almaty"]})
        assert forget(file) == {}
        assert "Almaty" not in file.read_text("utf-8")


def test_another_folder_may_be_named_for_the_desks_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPTIONER_CONFIG", str(tmp_path / "shared"))
    roster.keep(roster.usual_path(), TIMUR)
    assert (tmp_path / "shared" / "people.json").is_file()

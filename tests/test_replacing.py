"""Find and replace: what is found where, what would stand there, and what is refused."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import FIELD, FIELDS, Credits
from captioner.errors import Cancelled, WrongValue
from captioner.kinds import Value
from captioner.many import replacing
from captioner.many.replacing import Hit, Search, TooSlow
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts


def photo(**values: Value) -> Photo:
    credits = Credits({FIELD[key]: value for key, value in values.items()})
    return Photo(Path("/set/IMG_1.jpg"), credits, credits)


def texts(**by_language: str) -> Texts:
    return Texts({tag.replace("main", X_DEFAULT): text for tag, text in by_language.items()})


def found(photo: Photo, asked: Search) -> list[Hit]:
    return replacing.search([photo], asked)


def after(photo: Photo, asked: Search, key: str) -> str:
    return replaced(photo, found(photo, asked)).credits.text(FIELD[key])


def replaced(photo: Photo, hits: Sequence[Hit]) -> Photo:
    return replacing.replaced(photo, [hit for hit in hits if hit.can_be_replaced])


@pytest.mark.parametrize(
    ("asked", "before", "result"),
    [
        (Search("almaty", "Astana"), "Almaty, ALMATY", "Astana, Astana"),
        (Search("almaty", "Astana", matches_case=True), "Almaty", None),
        (Search("Ann", "Anna", whole_words=True), "Ann met Anna, Ann-Mari", "Anna met Anna, Anna-Mari"),
        (Search("Қала", "қала", matches_case=True, whole_words=True), "Қала Қаланың", "қала Қаланың"),
        (Search("1.5 (a)", "x"), "115 (a) 1.5 (A)", "115 (a) x"),
        (Search("a", r"\1\n"), "a", r"\1\n"),
        (Search(r"(\w+) by (\w+)", r"\2: \1", is_expression=True), "Photo by Timur", "Timur: Photo"),
        (Search(r"\s+$|  +", " ", is_expression=True), "a   b", "a b"),
        (Search("x*", "-", is_expression=True), "abc", None),
        (Search("Photo by "), "Photo by Timur", "Timur"),
        (Search("и\u0306од", "йод"), "йОД", "йод"),
        (Search(""), "abc", None),
    ],
)
def test_a_text_is_found_and_replaced(asked: Search, before: str, result: str | None) -> None:
    hits = found(photo(headline=before), asked)
    assert len(hits) == (result is not None)
    if result is not None:
        assert after(photo(headline=before), asked, "headline") == result


def test_a_hit_says_where_in_the_text_it_is() -> None:
    (hit,) = found(photo(headline="Rally, rally"), Search("rally", "March"))
    assert (hit.before, hit.after) == ("Rally, rally", "March, March")
    assert hit.spans == ((0, 5), (7, 12))


def test_only_the_fields_asked_for_are_searched() -> None:
    there = photo(headline="Almaty", city="Almaty", country="Almaty")
    hits = found(there, Search("Almaty", "Astana", fields=(FIELD["city"],)))
    assert [hit.field.key for hit in hits] == ["city"]
    changed = replaced(there, hits)
    assert changed.credits.differing(there.credits) == (FIELD["city"],)


def test_each_language_is_a_hit_of_its_own_and_twins_are_one() -> None:
    there = photo(caption=texts(main="Rally", en="Rally", ru="Rally в Алматы"))
    hits = found(there, Search("rally", "March"))
    assert [hit.language for hit in hits] == ["en", "ru"]
    assert replaced(there, hits[:1]).credits.texts(FIELD["caption"]) == texts(
        main="March", en="March", ru="Rally в Алматы"
    )


@pytest.mark.parametrize(
    ("languages", "hit"), [({"x-default"}, ["en"]), ({"en"}, ["en"]), ({"ru"}, ["ru"]), ({"kk"}, [])]
)
def test_only_the_languages_asked_for_are_searched(languages: set[str], hit: list[str]) -> None:
    there = photo(caption=texts(main="Rally", en="Rally", ru="Rally!"))
    hits = found(there, Search("rally", "", languages=frozenset(languages)))
    assert [one.language for one in hits] == hit


def test_a_text_that_becomes_anothers_equal_does_not_take_it_along() -> None:
    there = photo(caption=texts(main="A", ru="B"))
    changed = replaced(there, found(there, Search("A|B", "B!", is_expression=True, matches_case=True)))
    assert changed.credits.texts(FIELD["caption"]) == texts(main="B!", ru="B!")
    there = photo(caption=texts(main="A", ru="B", kk="A"))
    hits = found(there, Search("A", "B"))
    assert replaced(there, hits).credits.texts(FIELD["caption"]) == texts(main="B", ru="B", kk="B")


def test_entries_are_replaced_one_by_one() -> None:
    there = photo(keywords=("rally", "crowd", "march"))
    hits = found(there, Search("rally|march", "protest", is_expression=True))
    assert [(hit.entry, hit.after) for hit in hits] == [(0, "protest"), (2, "protest")]
    assert replaced(there, hits).credits.entries(FIELD["keywords"]) == ("protest", "crowd")
    assert replaced(there, hits[1:]).credits.entries(FIELD["keywords"]) == ("rally", "crowd", "protest")


def test_an_entry_replaced_by_nothing_goes() -> None:
    there = photo(keywords=("rally", "crowd"))
    assert replaced(there, found(there, Search("rally"))).credits.entries(FIELD["keywords"]) == ("crowd",)


def test_a_date_is_found_as_it_is_shown_and_replaced_where_that_is_a_date() -> None:
    there = photo(date="2022-03-06T14:02:11+06:00")
    (hit,) = found(there, Search("03-06 14", "03-07 15"))
    assert (hit.before, hit.after) == ("2022-03-06 14:02:11 +06:00", "2022-03-07 15:02:11 +06:00")
    assert replaced(there, [hit]).credits.text(FIELD["date"]) == "2022-03-07T15:02:11+06:00"


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({"date": "2022-03-06"}, Search("03", "13")),
        ({"rating": 3}, Search("3", "9")),
        ({"country_code": "KZ"}, Search("KZ", "Kazakhstan")),
        ({"rights_url": "https://a.example"}, Search("://", ": //")),
    ],
)
def test_what_would_be_no_value_is_told_and_not_replaced(values: dict[str, Value], asked: Search) -> None:
    (hit,) = found(photo(**values), asked)
    assert hit.problem
    assert not hit.can_be_replaced


def test_a_number_is_replaced_by_a_number() -> None:
    there = photo(rating=3)
    assert replaced(there, found(there, Search("3", "5"))).credits.get(FIELD["rating"]) == 5


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_every_field_is_searched(field: object) -> None:
    assert isinstance(field, type(FIELDS[0]))
    example = {"date": "2022-03-06", "rating": "3", "country_code": "KZ"}.get(field.key, "digitalCapture")
    there = photo(**{field.key: value} if (value := field.kind.parse(example)) is not None else {})
    assert [hit.field for hit in found(there, Search(r"\w", "", is_expression=True))] == [field]


@pytest.mark.parametrize("wanted", ["(", "a{2,1}", "[z-a]", r"\p{Nonsense}"])
def test_an_expression_that_is_none_is_refused(wanted: str) -> None:
    with pytest.raises(WrongValue, match="cannot be understood"):
        Search(wanted, is_expression=True).pattern()


@pytest.mark.parametrize(
    "wanted", ["(a{60000}){60000}", "((a{99}){99,}){0,99}", "a" * 3_000, "(" * 900 + "a" + ")" * 900]
)
def test_an_expression_larger_than_anybody_means_it_is_refused(wanted: str) -> None:
    with pytest.raises(WrongValue, match="too large"):
        Search(wanted, is_expression=True).pattern()


def test_counts_that_people_use_are_none_too_many() -> None:
    asked = Search(r"(\d{4})-(\d{2})-(\d{2})", r"\3.\2.\1", is_expression=True)
    assert after(photo(headline="On 2022-03-06"), asked, "headline") == "On 06.03.2022"


def test_a_hit_without_a_value_is_refused() -> None:
    there = photo(date="2022-03-06")
    with pytest.raises(WrongValue, match="date"):
        replacing.replaced(there, found(there, Search("03", "13")))


def test_a_group_that_is_not_there_is_refused_before_any_photo() -> None:
    with pytest.raises(WrongValue, match="cannot be understood"):
        replacing.search([], Search("a", r"\2", is_expression=True))


def test_an_expression_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacing, "_PATIENCE", 0.05)
    with pytest.raises(TooSlow, match="make it simpler"):
        found(photo(headline="a" * 60 + "!"), Search("(a|aa|a?)+$", is_expression=True))


def test_a_search_is_stopped_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        replacing.search(
            [photo()] * 100,
            Search("a"),
            lambda done, total: told.append((done, total)),
            lambda: len(told) > 1,
        )
    assert told == [(0, 100), (20, 100)]


def test_a_photo_that_cannot_be_read_is_not_searched() -> None:
    broken = Photo(Path("/set/broken.jpg"), unreadable="is broken")
    assert not found(broken, Search("a"))


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=40))
def test_plain_text_is_replaced_as_python_would(wanted: str, instead: str, text: str) -> None:
    value = FIELD["headline"].kind.found(text)
    asked = Search(wanted, instead, matches_case=True)
    if value is None or not wanted.isprintable() or not wanted:
        return
    hits = found(photo(headline=value), asked)
    kept = replacing.as_kept(wanted)
    assert [hit.after for hit in hits] == ([str(value).replace(kept, instead)] if kept in str(value) else [])


@given(st.text(max_size=15))
def test_any_expression_is_one_or_refused(wanted: str) -> None:
    with suppress(WrongValue):
        Search(wanted, "", is_expression=True, whole_words=True).pattern().spans("Rally in Almaty")

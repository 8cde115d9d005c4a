"""Fields copied from photo to photo, and what the clipboard makes of them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from captioner.credits import FIELD, FIELDS, Credits
from captioner.edits import Way
from captioner.errors import WrongValue
from captioner.kinds import Value
from captioner.many import clippings
from captioner.many.templates import WAYS
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

EXAMPLES = {
    "date": "2022-03-06T14:02+06:00",
    "rating": "3",
    "country_code": "KZ",
    "digital_source_type": "print",
}
ALL = Credits(
    {field: field.kind.parse(EXAMPLES.get(field.key, f"a {field.key}".replace(" ", "-"))) for field in FIELDS}
)


def credits(**values: Value) -> Credits:
    return Credits({FIELD[key]: value for key, value in values.items()})


def photo(**values: Value) -> Photo:
    return Photo(Path("/set/b.jpg"), credits(**values), credits(**values))


def test_all_fields_cross_the_clipboard_unchanged() -> None:
    assert len(ALL) == len(FIELDS)
    assert clippings.from_json(clippings.as_json(ALL).encode()) == ALL


def test_texts_of_several_languages_cross_it_too() -> None:
    caption = Texts({X_DEFAULT: "Rally", "en": "Rally", "ru": "Митинг"})
    assert clippings.from_json(clippings.as_json(credits(caption=caption))) == credits(caption=caption)


@pytest.mark.parametrize(
    "found", ["", "[]", "{}", '{"fields": 3}', '{"fields": {"rating": []}}', "[" * 99_999]
)
def test_what_is_none_of_ours_is_refused(found: str) -> None:
    with pytest.raises(WrongValue, match="no fields"):
        clippings.from_json(found)


def test_fields_of_a_later_captioner_are_left_out() -> None:
    found = json.dumps({"fields": {"mood": "calm", "city": "Almaty"}})
    assert clippings.from_json(found) == credits(city="Almaty")


def test_as_text_each_field_is_a_line_that_spreadsheets_read() -> None:
    caption = Texts({X_DEFAULT: 'A "rally"\nin Almaty', "en": 'A "rally"\nin Almaty', "ru": "Митинг"})
    text = clippings.as_text(credits(caption=caption, photographer=("A", "B"), city="Almaty"))
    assert list(csv.reader(io.StringIO(text), delimiter="\t")) == [
        ["caption (en)", 'A "rally"\nin Almaty'],
        ["caption (ru)", "Митинг"],
        ["photographer", "A; B"],
        ["city", "Almaty"],
    ]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
@pytest.mark.parametrize("way", WAYS)
def test_every_field_is_pasted_where_it_is_empty(field: object, way: Way) -> None:
    assert isinstance(field, type(FIELDS[0]))
    after = clippings.pasted(photo(), ALL, {field}, way)
    assert after.credits == Credits({field: ALL.get(field)})


@pytest.mark.parametrize(
    ("way", "city", "keywords", "date"),
    [
        (Way.REPLACE, "Almaty", ("rally", "crowd"), "2022-03-06"),
        (Way.APPEND, "Astana Almaty", ("crowd", "old", "rally"), "2021"),
        (Way.PREPEND, "Almaty Astana", ("rally", "crowd", "old"), "2021"),
        (Way.FILL, "Astana", ("crowd", "old"), "2021"),
    ],
)
def test_what_is_there_is_met_the_way_that_is_asked_for(
    way: Way, city: str, keywords: tuple[str, ...], date: str
) -> None:
    clipping = credits(city="Almaty", keywords=("rally", "crowd"), date="2022-03-06")
    there = photo(city="Astana", keywords=("crowd", "old"), date="2021")
    after = clippings.pasted(there, clipping, set(clipping), way)
    assert after.credits == credits(city=city, keywords=keywords, date=date)


def test_only_the_fields_asked_for_are_pasted() -> None:
    after = clippings.pasted(photo(city="Astana"), ALL, {FIELD["state"]}, Way.REPLACE)
    assert after.credits == credits(city="Astana", state="a-state")


def test_texts_are_added_language_by_language() -> None:
    clipping = credits(caption=Texts({X_DEFAULT: "Rally", "en": "Rally", "ru": "Митинг"}))
    there = photo(caption=Texts({X_DEFAULT: "Crowd", "en": "Crowd", "kk": "Топ"}))
    after = clippings.pasted(there, clipping, {FIELD["caption"]}, Way.APPEND)
    assert after.credits.texts(FIELD["caption"]) == Texts(
        {X_DEFAULT: "Crowd Rally", "en": "Crowd Rally", "kk": "Топ", "ru": "Митинг"}
    )
    filled = clippings.pasted(there, clipping, {FIELD["caption"]}, Way.FILL)
    assert filled.credits.texts(FIELD["caption"]) == Texts(
        {X_DEFAULT: "Crowd", "en": "Crowd", "kk": "Топ", "ru": "Митинг"}
    )

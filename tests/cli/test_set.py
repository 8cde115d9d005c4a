"""`captioner set`: every field and every way of writing it, and nothing written that was not asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, held

from captioner.credits import FIELD, FIELDS, Field
from captioner.kinds import SourceType

TYPED = {
    "date": "2022-03-06T14:02:11+06:00",
    "country_code": "KAZ",
    "rights_url": "https://example.org/rights?a=1&b=2",
    "licensor_url": "https://example.org/licence",
    "digital_source_type": "digitalCapture",
    "rating": "4",
}
KEPT = {"digital_source_type": SourceType.vocabulary + "digitalCapture", "rating": 4}


def typed(field: Field) -> str:
    return TYPED.get(field.key, f"Қала «{field.label}» 😀")


def kept(field: Field) -> object:
    """What JSON holds of it afterwards."""
    text = typed(field)
    if field.kind.by_language:
        return {"x-default": text}
    return [text] if field.kind.several else KEPT.get(field.key, text)


def option(field: Field) -> str:
    return "--" + field.key.replace("_", "-")


@pytest.mark.each(4)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_has_an_option_and_is_read_back_as_typed(
    field: Field, captioner: Captioner, photo: Path
) -> None:
    ended = captioner("set", photo, option(field), typed(field), "--json")
    assert (ended.status, ended.err) == (0, "")
    assert ended.fields == {field.key: kept(field)}
    assert captioner("show", photo, "--json").photos == ended.photos


@pytest.mark.each(4)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_is_in_the_photo_itself_and_not_only_beside_it(
    field: Field, captioner: Captioner, photo: Path
) -> None:
    captioner("set", photo, option(field), typed(field))
    (beside,) = photo.parent.glob("*.json")
    beside.unlink()
    assert captioner("show", photo, "--json").fields == {field.key: kept(field)}


@pytest.mark.each(4)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_an_empty_text_empties_a_field(field: Field, captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--city", "Almaty", "--job-id", "7")
    captioner("set", photo, option(field), typed(field))
    ended = captioner("set", photo, option(field), "", "--json")
    left = {"city": "Almaty", "job_id": "7"}
    left.pop(field.key, None)
    assert ended.fields == captioner("show", photo, "--json").fields == left


def test_all_fields_are_set_in_one_call(captioner: Captioner, photo: Path) -> None:
    options = [word for field in FIELDS for word in (option(field), typed(field))]
    ended = captioner("set", photo, *options, "--json")
    assert ended.fields == {field.key: kept(field) for field in FIELDS}


@pytest.mark.each(4)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_an_option_may_be_spelled_as_the_field_is(field: Field, captioner: Captioner, photo: Path) -> None:
    assert captioner("set", photo, f"--{field.key}", typed(field)).status == 0
    assert captioner("show", photo, "--json").fields == {field.key: kept(field)}


@pytest.mark.parametrize("field", [f for f in FIELDS if f.kind.several], ids=repr)
def test_several_values_are_given_by_repeating_the_option_or_with_a_semicolon(
    field: Field, captioner: Captioner, photo: Path
) -> None:
    name = option(field)
    ended = captioner("set", photo, name, "Timur", name, "Малика; Ержан", name, "Timur", "--json")
    assert ended.fields == {field.key: ["Timur", "Малика", "Ержан"]}


@pytest.mark.parametrize("field", [f for f in FIELDS if not f.kind.several], ids=repr)
def test_one_value_given_twice_is_wrong_usage(field: Field, captioner: Captioner, photo: Path) -> None:
    before = held(photo.parent)
    ended = captioner("set", photo, option(field), typed(field), option(field), typed(field))
    assert ended.status == 2
    assert f"{field.key} was given twice" in ended.lines[-1]
    assert held(photo.parent) == before


WAYS = {
    "--append": ("old new", ["Old", "New"], {"x-default": "old new"}),
    "--prepend": ("new old", ["New", "Old"], {"x-default": "new old"}),
    "--only-empty": ("old", ["Old"], {"x-default": "old"}),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_typed_meets_what_is_there_as_asked(way: str, captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--headline", "old", "--photographer", "Old", "--caption", "old")
    ended = captioner(
        "set", photo, "--headline", "new", "--photographer", "New", "--caption", "new", way, "--json"
    )
    headline, photographers, caption = WAYS[way]
    assert ended.fields == {"headline": headline, "photographer": photographers, "caption": caption}


@pytest.mark.parametrize("way", WAYS)
def test_any_way_of_adding_fills_an_empty_field(way: str, captioner: Captioner, photo: Path) -> None:
    assert captioner("set", photo, "--city", "Almaty", way, "--json").fields == {"city": "Almaty"}


def test_only_the_photos_without_a_credit_are_filled(captioner: Captioner, photo: Path) -> None:
    other = Path(shutil.copy(photo, photo.with_name("sun.jpg")))
    captioner("set", other, "--photographer", "Малика")
    captioner("set", photo.parent, "--photographer", "Timur", "--only-empty")
    shown = captioner("show", photo.parent, "--field", "photographer").out.splitlines()
    assert shown == [f"{photo}\tTimur", f"{other}\tМалика"]


@pytest.mark.parametrize("way", ["--append", "--prepend"])
def test_nothing_is_added_to_a_date_and_no_photo_is_touched(
    way: str, captioner: Captioner, photo: Path
) -> None:
    shutil.copy(photo, photo.with_name("sun.jpg"))
    captioner("set", photo, "--date", "2022")
    before = held(photo.parent)
    ended = captioner("set", photo.parent, "--date", "2023", "--city", "Almaty", way)
    assert ended.status == 2
    assert "nothing can be added to it" in ended.lines[-1]
    assert held(photo.parent) == before


def test_a_second_language_leaves_the_first(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en")
    ended = captioner("set", photo, "--caption", "Митинг", "--lang", "ru", "--json")
    assert ended.fields == {"caption": {"x-default": "Rally", "en": "Rally", "ru": "Митинг"}}


def test_the_main_text_and_its_language_stay_twins(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en")
    captioner("set", photo, "--caption", "Митинг", "--lang", "ru")
    ended = captioner("set", photo, "--caption", "The rally", "--json")
    assert ended.fields == {"caption": {"x-default": "The rally", "en": "The rally", "ru": "Митинг"}}
    ended = captioner("set", photo, "--caption", "Their rally", "--lang", "EN", "--json")
    assert ended.fields["caption"] == {"x-default": "Their rally", "en": "Their rally", "ru": "Митинг"}


def test_a_language_is_taken_out_with_an_empty_text(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en")
    captioner("set", photo, "--caption", "Митинг", "--lang", "ru")
    ended = captioner("set", photo, "--caption", "", "--lang", "ru", "--json")
    assert ended.fields == {"caption": {"x-default": "Rally", "en": "Rally"}}


def test_only_an_empty_language_is_filled(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en")
    for text in ("Митинг", "Другой"):
        captioner("set", photo, "--caption", text, "--lang", "ru", "--only-empty")
    assert captioner("show", photo, "--json").fields["caption"]["ru"] == "Митинг"


def test_a_choice_between_disagreeing_blocks_is_written_into_all(captioner: Captioner, photo: Path) -> None:
    made.put(
        photo,
        made.jpeg(
            made.xmp(made.lang_alt("dc:description", {"x-default": "Sun"})),
            made.photoshop(made.with_digest(made.iim((120, b"Moon")))),
        ),
    )
    assert captioner("show", photo, "--json").photos[0]["disagreements"] == ["caption"]
    before = held(photo.parent)
    said = captioner("set", photo, "--caption", "Sun", "--dry-run").err
    assert said == f"captioner: {photo}: caption: 'Sun' would stand in all places\n"
    assert held(photo.parent) == before

    captioner("set", photo, "--caption", "Sun")

    (shown,) = captioner("show", photo, "--blocks", "--json").photos
    assert shown["disagreements"] == []
    assert shown["blocks"]["caption"] == {home: {"x-default": "Sun"} for home in ("exif", "iim", "xmp")}


def test_every_field_of_the_table_is_told_by_the_help(captioner: Captioner) -> None:
    said = captioner("set", "--help")
    assert said.status == 0
    assert all(option(field) in said.out for field in FIELD.values())

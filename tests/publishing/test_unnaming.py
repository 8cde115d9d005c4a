"""Those who must not be named stand nowhere beside the copies either: not in a file's name, not in the list of them."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import photo_files as made
import pytest

from captioner import library
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Found, Severity, told
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.errors import Refused, Unverified
from captioner.overrides import Override
from captioner.people.person import Person, Variant
from captioner.photo import Photo
from captioner.publishing import public_credits, publication, scanning
from captioner.publishing.publication import Set
from captioner.publishing.unnaming import Unnaming
from captioner.publishing.wishes import Wishes
from captioner.texts import Texts

TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нүсімбеков", "kk"),), organisation="Vlast", protected=True)
NOTHING_GRAVE = Report(1, ())
SPELLINGS = ("Nusimbekov", "nusimbekov", "Нүсімбеков", "Нусимбеков")


@pytest.fixture
def photo(tmp_path: Path) -> Photo:
    path = made.put(tmp_path / "nusimbekov_0412.jpg", made.jpeg(base=made.picture(90, 60, "maroon")))
    photo = library.load(path).with_value(PHOTOGRAPHER, ("Тимур Нүсімбеков",))
    return library.save(photo.with_value(DATE_TAKEN, "2022-03-06T14:02:11+06:00")).photo


def set_of(photo: Photo, report: Report = NOTHING_GRAVE) -> Set:
    return Set([photo], report, (TIMUR,), "Rally seen by Timur Nusimbekov")


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{photographer}-{number}", "Vlast-1.jpg"),
        ("{story}-{number}", "Rally-seen-by-Vlast-1.jpg"),
        ("{filename}-{number}", "Vlast_0412-jpg-1.jpg"),
        ("timurnusimbekov-{number}", "Vlast-1.jpg"),
        ("НУСИМБЕКОВ-{number}", "Vlast-1.jpg"),
    ],
)
def test_no_copys_name_tells_a_protected_name(photo: Photo, template: str, name: str) -> None:
    assert publication.names_of(set_of(photo), Wishes(names=template)) == [name]


def test_of_a_sensitive_story_no_name_tells_the_hour(photo: Photo) -> None:
    wishes = Wishes(names="{date:%Y%m%d}-{number}", is_sensitive=True)
    assert publication.names_of(set_of(photo), wishes) == ["20220306-1.jpg"]
    assert "14" not in publication.names_of(set_of(photo), Wishes(names="a{time}", is_sensitive=True))[0]


def test_the_list_of_copies_names_nobody_whom_they_do_not(photo: Photo, tmp_path: Path) -> None:
    passed = Override(
        "x", "sha256:0", "asked Nusimbekov himself", "T. Nusimbekov", "2022-03-07T10:00:00+06:00"
    )
    one = Finding("x", Severity.REASON, Found(told("names Timur Nusimbekov")), photo.path, passed)
    what = set_of(photo, Report(1, (one,)))
    (copy,) = publication.publish(what, tmp_path / "out", Wishes(long_side=64))
    assert copy.error is None
    written = (tmp_path / "out" / "manifest.json").read_text("utf-8")
    assert not [one for one in SPELLINGS if one in written]
    told_of = json.loads(written)
    assert told_of["copies"][0]["source"] == "…_0412.jpg"
    assert told_of["overrides"][0]["reason"] == "asked … himself"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Rally-seen-by-Vlast-01.jpg",
        "manifest.json",
    ]


@pytest.mark.parametrize("text", ["A crowd. Photo: Nusimbekov", "Фото Нусимбекова", "Сурет: НҮСІМБЕКОВ"])
def test_a_surname_alone_keeps_the_photo_back(text: str) -> None:
    credits = Credits({CAPTION: Texts({"x-default": text}), PHOTOGRAPHER: ("Vlast",)})
    with pytest.raises(Refused, match="may name somebody who is to be protected in the caption"):
        public_credits.public(credits, Wishes(), [TIMUR])


def test_a_surname_in_a_credit_counts_whoevers_first_name_stands_beside_it() -> None:
    with pytest.raises(Refused, match="in the credit line"):
        public_credits.public(Credits({CREDIT_LINE: "Fotobüro Nusimbekov"}), Wishes(), [TIMUR])


def test_a_byline_of_a_surname_alone_is_the_organisations() -> None:
    public = public_credits.public(Credits({PHOTOGRAPHER: ("Nusimbekov",)}), Wishes(), [TIMUR])
    assert public.entries(PHOTOGRAPHER) == ("Vlast",)


@pytest.mark.parametrize("text", ["Minister Marat Nusimbekov speaks", "Timur walks"])
def test_somebody_elses_name_travels(text: str) -> None:
    credits = Credits({CAPTION: Texts({"en": text}), FIELD["keywords"]: ("rally",)})
    assert public_credits.public(credits, Wishes(), [TIMUR]).texts(CAPTION)["en"] == text


@pytest.mark.parametrize("name", ["Nusimbekov, Timur", "Timur Nusimbekov", "Timur Askarovich Nusimbekov"])
def test_a_surname_is_known_however_the_name_is_written(name: str) -> None:
    assert Unnaming([Person(name, protected=True)]).surname_in("Seen by Nusimbekov.") == "Nusimbekov"
    assert Unnaming([Person(name, protected=True)]).surname_in("Seen by Timur.") == ""


@pytest.mark.parametrize(
    "written", ["Нүсімбеков Й", quote("Нүсімбеков Й"), "Нүсімбеков Й".encode("utf-16-be")]
)
def test_the_search_knows_names_with_their_accents_apart_and_in_addresses(
    photo: Photo, tmp_path: Path, written: str | bytes
) -> None:
    (copy,) = publication.publish(set_of(photo), tmp_path / "out", Wishes(long_side=64))
    assert copy.path is not None
    content, read = copy.path.read_bytes(), library.load(copy.path)
    hidden = written if isinstance(written, bytes) else written.encode()
    with pytest.raises(Unverified, match="must not travel"):
        scanning.scan(content + hidden, read, read.credits, ["Нүсімбеков Й"])


@pytest.mark.parametrize("name", ["Оспанова Мадина", "Мадина Оспанова", "Ospanova, Madina", "M. Ospanova"])
def test_the_surname_is_known_in_both_orders_of_a_name(name: str) -> None:
    unnaming = Unnaming([Person(name, protected=True)])
    assert unnaming.any_surname_in("Задержали Оспанову") == "Оспанову"
    assert unnaming.any_surname_in("Мадина идёт домой") == ""

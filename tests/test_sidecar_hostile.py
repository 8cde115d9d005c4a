"""What a sidecar does with what it cannot read: foreign, huge, deep or wrongly shaped JSON, and edits by hand."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import photo_files as made
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from captioner import library, passing, sidecar, sidecar_schema
from captioner.credits import CAPTION, FIELD, FIELDS, Credits, Field
from captioner.errors import CaptionerError
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.sidecar import OWN, STANDARD, Save, Sidecar
from captioner.texts import Texts

HEADLINE, CITY, LICENSOR = FIELD["headline"], FIELD["city"], FIELD["licensor_url"]
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return made.put(tmp_path / "moon.jpg")


def save(path: Path, *values: tuple[Field, Value | None]) -> Photo:
    loaded = library.load(path)
    for field, value in values:
        loaded = loaded.with_value(field, value)
    return library.save(loaded).photo


def beside(path: Path) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(sidecar.path_of(path).read_bytes())
    Draft202012Validator(sidecar_schema.schema()).validate(whole)
    return whole


def change(path: Path, by: Callable[[dict[str, Any]], object]) -> None:
    """Edit a photo's sidecar by hand."""
    whole = json.loads(sidecar.path_of(path).read_bytes())
    by(whole)
    sidecar.path_of(path).write_text(json.dumps(whole), "utf-8")


@given(
    st.fixed_dictionaries({}, optional={field: st.text(max_size=20) for field in FIELDS}), st.text(min_size=1)
)
def test_every_sidecar_is_valid_and_says_what_was_saved(typed: dict[Field, str], name: str) -> None:
    credits = Credits({field: field.kind.found(text) for field, text in typed.items()})
    note = Save(name, "2026-11-22T18:40:00+05:00", Credits(), credits, credits, (), "sha256:" + "0" * 64)
    told = json.loads(json.dumps(sidecar.written(None, note), allow_nan=False))
    Draft202012Validator(sidecar_schema.schema()).validate(told)
    assert [entry["to"] for entry in told[OWN]["history"]] == list(credits.json().values())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(others=st.dictionaries(st.text(max_size=8), JSON_VALUES, max_size=3))
def test_whatever_others_put_into_a_sidecar_stays(photo: Path, others: dict[str, Any]) -> None:
    sidecar.path_of(photo).unlink(missing_ok=True)
    photo.write_bytes(made.jpeg())
    others = {f"x-{key}": value for key, value in others.items()}
    save(photo, (CITY, "Almaty"), (LICENSOR, "http://old"))
    change(
        photo, lambda whole: (whole.update(others), whole[STANDARD].update(others), whole[OWN].update(others))
    )
    change(photo, lambda whole: whole[STANDARD]["licensors"][0].update(others))
    save(photo, (CITY, None), (LICENSOR, "http://new"))
    whole = beside(photo)
    for part in (whole, whole[STANDARD], whole[OWN], whole[STANDARD]["licensors"][0]):
        assert others.items() <= part.items()
    assert "cityName" not in whole[STANDARD]


OURS = b'{"photoVideoMetadata_captioner": {"schema": "captioner-sidecar"}, "a": '
FOREIGN = {
    "another program's": b'{"title": "mine", "photoVideoMetadataIPTC": {}}',
    "another program's with our key": b'{"photoVideoMetadata_captioner": {"schema": "other"}}',
    "our key as a text": b'{"photoVideoMetadata_captioner": "captioner-sidecar"}',
    "an endless number": OURS + b"9" * 5000 + b"}",
    "nested deep": OURS + b"[" * 400 + b"]" * 400 + b"}",
    "nested without end": b'{"a": ' + b"[" * 200_000,
    "twenty megabytes": OURS + b'"' + b"x" * 20_000_000 + b'"}',
}


@pytest.mark.parametrize("content", FOREIGN)
def test_a_json_that_is_none_of_ours_is_never_overwritten(photo: Path, content: str) -> None:
    before = photo.read_bytes()
    sidecar.path_of(photo).write_bytes(FOREIGN[content])
    loaded = library.load(photo)
    assert not loaded.unreadable
    assert len(loaded.warnings) == 1
    assert "is not a sidecar of ours; move it away" in loaded.warnings[0]
    with pytest.raises(CaptionerError, match="is not a sidecar of ours"):
        library.save(loaded.with_value(CITY, "Almaty"))
    assert sidecar.path_of(photo).read_bytes() == FOREIGN[content]
    assert photo.read_bytes() == before


def test_a_folder_in_the_sidecars_place_is_said(photo: Path) -> None:
    sidecar.path_of(photo).mkdir()
    assert "is a folder" in library.load(photo).warnings[0]
    with pytest.raises(CaptionerError, match="is a folder"):
        save(photo, (CITY, "Almaty"))
    assert photo.read_bytes() == made.jpeg()


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "a number as city": lambda whole: whole[STANDARD].update(cityName=5),
    "a text as licensors": lambda whole: whole[STANDARD].update(licensors="x"),
    "a list of texts as licensors": lambda whole: whole[STANDARD].update(licensors=["x"]),
    "no licensors": lambda whole: whole[STANDARD].update(licensors=[]),
    "the standard's part a list": lambda whole: whole.update({STANDARD: []}),
    "the standard's part gone": lambda whole: whole.pop(STANDARD),
    "the base a text": lambda whole: whole[OWN].update(embedded="x"),
    "the base gone": lambda whole: whole[OWN].pop("embedded"),
    "a number in the base": lambda whole: whole[OWN]["embedded"].update(city=5),
    "the history a text": lambda whole: whole[OWN].update(history="x"),
    "a version in words": lambda whole: whole[OWN].update(schemaVersion="two"),
    "a file without a name": lambda whole: whole[OWN].update(file=5),
    "a hash that is none": lambda whole: whole[OWN].update(file={"imageDataHash": [1]}),
    "nothing but our name": lambda whole: [
        whole.pop(STANDARD), whole.update({OWN: {"schema": whole[OWN]["schema"]}}),
    ],
}  # fmt: skip


@pytest.mark.parametrize("flaw", WRONG)
def test_a_wrongly_shaped_sidecar_is_read_as_far_as_it_goes_and_mended_by_a_save(
    photo: Path, flaw: str
) -> None:
    save(photo, (CITY, "Almaty"))
    change(photo, WRONG[flaw])
    loaded = library.load(photo)
    assert loaded.credits.text(CITY) == "Almaty"
    save(photo, (HEADLINE, "Rally"), (LICENSOR, "http://new"))
    assert beside(photo)[STANDARD]["headline"] == "Rally"
    assert library.load(photo).credits == Credits({CITY: "Almaty", HEADLINE: "Rally", LICENSOR: "http://new"})


def test_a_value_that_cannot_be_read_is_named(photo: Path) -> None:
    save(photo, (CITY, "Almaty"))
    change(
        photo, lambda whole: (whole[STANDARD].update(cityName=5), whole[OWN]["embedded"].update(headline=[5]))
    )
    warnings = library.load(photo).warnings
    assert warnings == ("the sidecar's city cannot be read", "the sidecar's headline cannot be read")


@given(JSON_VALUES, JSON_VALUES)
def test_any_json_in_our_parts_is_read_and_written_on(
    tmp_path_factory: pytest.TempPathFactory, standard: Any, own: Any
) -> None:
    photo = tmp_path_factory.getbasetemp() / "any.jpg"
    inner = {
        "embedded": standard,
        **(own if isinstance(own, dict) else {"history": own}),
        "schema": sidecar.MARKER,
    }
    named = {field.sidecar.split("/")[0]: standard for field in FIELDS}
    sidecar.path_of(photo).write_text(json.dumps({STANDARD: named, OWN: inner}), "utf-8")
    found = sidecar.read(photo)
    assert isinstance(found, Sidecar)
    note = Save("any.jpg", "2026-11-22T18:40:00+05:00", Credits(), found.credits, found.embedded, (), "")
    assert sidecar.written(found, note)[OWN]["schema"] == sidecar.MARKER


def test_half_a_letter_in_somebody_elses_text_is_kept_as_json_can(photo: Path) -> None:
    save(photo, (CITY, "Almaty"))
    path = sidecar.path_of(photo)
    path.write_bytes(path.read_bytes().replace(b'"cityName"', b'"own": "\\ud800", "cityName"'))
    save(photo, (CITY, "Astana"))
    assert beside(photo)[STANDARD]["own"] == "\ud800"


def test_a_disagreement_that_nobody_settled_is_asked_again_after_another_field_was_saved(photo: Path) -> None:
    pieces = (
        made.xmp(made.lang_alt("dc:description", {"x-default": "two"})),
        made.photoshop(made.with_digest(made.iim((120, b"three")))),
    )
    made.put(photo, made.jpeg(*pieces))
    assert library.load(photo).disagreeing == (CAPTION,)
    done = save(photo, (CITY, "Almaty"))
    assert done.disagreeing == (CAPTION,)
    again = library.load(photo)
    assert again.disagreeing == (CAPTION,)
    assert set(again.homes[CAPTION]) == {"iim", "xmp"}
    save(photo, (CAPTION, again.credits.get(CAPTION)))
    assert library.load(photo).disagreeing == ()


def test_a_conflict_with_the_sidecar_is_asked_again_after_another_field_was_saved(photo: Path) -> None:
    save(photo, (CAPTION, Texts({"en": "base"})))
    by_hand = json.loads(sidecar.path_of(photo).read_bytes())
    save(photo, (CAPTION, Texts({"en": "in the file"})))
    by_hand[STANDARD]["description"] = {"x-default": "by hand"}
    sidecar.path_of(photo).write_text(json.dumps(by_hand), "utf-8")
    assert library.load(photo).disagreeing == (CAPTION,)
    done = save(photo, (CITY, "Almaty"))
    for asked in (done, library.load(photo)):
        assert asked.disagreeing == (CAPTION,)
        assert asked.credits.text(CAPTION) == CAPTION.kind.text(asked.homes[CAPTION]["sidecar"]) == "by hand"
        assert CAPTION.kind.text(asked.homes[CAPTION]["xmp"]) == "in the file"
    save(photo, (CAPTION, done.credits.get(CAPTION)))
    assert library.load(photo).disagreeing == ()


@pytest.mark.skipif(
    not hasattr(os, "setresuid") or os.geteuid() != 0, reason="only root can become somebody unknown"
)
def test_a_user_that_the_system_does_not_know_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    os.setresuid(54321, 0, 0)
    try:
        passing.user.cache_clear()
        assert passing.user() == ""
    finally:
        os.setresuid(0, 0, 0)
        passing.user.cache_clear()

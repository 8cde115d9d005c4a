"""The JSON beside a photo: its shape, what of others it keeps, and who is believed when file and sidecar differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from captioner import library, resources, sidecar, sidecar_schema
from captioner.credits import CAPTION, FIELD, FIELDS, PHOTOGRAPHER
from captioner.errors import CaptionerError
from captioner.kinds import Value
from captioner.texts import Texts

VALUES: dict[str, Value] = {
    "text by language": Texts({"en": "A “b” <c>", "kk": "Әңгіме 😀"}),
    "several": ("Timur Nusimbekov", "Малика Ауталипова"),
    "date": "2022-03-06T14:02:11+06:00",
    "rating": 3,
    "url": "https://example.org/terms",
    "country code": "KZ",
    "text": "one\ntwo",
    "line": "Алматы",
    "source type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
}
CITY = FIELD["city"]


def saved(path: Path, **values: Value | None) -> dict[str, Any]:
    photo = library.load(path)
    for key, value in values.items():
        photo = photo.with_value(FIELD[key], value)
    library.save(photo)
    return read(path)


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sidecar.path_of(path).read_text("utf-8"))
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made.put(tmp_path / "IMG_0412.jpg", made.jpeg())


def test_the_published_schema_is_the_one_made_from_the_table() -> None:
    published = json.loads(resources.path("schema", "sidecar.schema.json").read_text("utf-8"))
    assert published == sidecar_schema.schema()
    Draft202012Validator.check_schema(published)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_every_field_comes_back_from_a_valid_sidecar_under_the_standards_name(field: Any, path: Path) -> None:
    value = VALUES[field.kind.name]
    whole = saved(path, **{field.key: value})
    Draft202012Validator(sidecar_schema.schema()).validate(whole)
    assert field.sidecar.split("/")[0] in whole[sidecar.STANDARD]
    found = sidecar.read(path)
    assert found is not None
    assert found.credits.get(field) == value
    emptied = saved(path, **{field.key: None})
    assert field.sidecar.split("/")[0] not in emptied[sidecar.STANDARD]


def test_it_says_what_was_written_where_and_by_whom(path: Path) -> None:
    whole = saved(path, city="Almaty")
    own = saved(path, city="Astana")[sidecar.OWN]
    assert own["writtenTo"] == ["exif", "iim", "xmp"]
    assert own["file"]["name"] == "IMG_0412.jpg"
    assert own["file"]["imageDataHash"] == whole[sidecar.OWN]["file"]["imageDataHash"]
    steps = [(e["field"], e["from"], e["to"]) for e in own["history"]]
    assert steps == [("city", None, "Almaty"), ("city", "Almaty", "Astana")]


def test_what_others_put_into_it_is_kept(path: Path) -> None:
    whole = saved(path, city="Almaty", licensor_url="https://a.example")
    whole["other"] = {"x": [1, None, "ә"]}
    whole[sidecar.STANDARD] |= {"modelAges": [33]}
    whole[sidecar.STANDARD]["licensors"][0]["licensorName"] = "Agency"
    whole[sidecar.OWN] |= {"ours, but newer": True, "schemaVersion": 7}
    sidecar.path_of(path).write_text(json.dumps(whole), "utf-8")
    after = saved(path, city="Astana", licensor_url=None)
    assert after["other"] == {"x": [1, None, "ә"]}
    assert after[sidecar.STANDARD]["modelAges"] == [33]
    assert after[sidecar.STANDARD]["licensors"] == [{"licensorName": "Agency"}]
    assert after[sidecar.OWN]["ours, but newer"] is True
    assert after[sidecar.OWN]["schemaVersion"] == 7


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"photoVideoMetadata_captioner": {}}', b"# A story\n",
        b'{"photoVideoMetadata_captioner": {"schema": "captioner-sidecar", "x": NaN}}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_file_that_is_no_sidecar_is_never_overwritten_and_the_photo_not_touched(
    content: bytes, path: Path
) -> None:
    beside = sidecar.path_of(path)
    beside.write_bytes(content)
    before = path.read_bytes()
    photo = library.load(path)
    assert any("not a sidecar of ours" in warning for warning in photo.warnings)
    with pytest.raises(CaptionerError, match="not a sidecar of ours"):
        library.save(photo.with_value(CITY, "Almaty"))
    assert beside.read_bytes() == content
    assert path.read_bytes() == before


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([f.sidecar.split("/")[0] for f in FIELDS]), json_values, max_size=4))
def test_values_of_another_shape_are_told_or_left_out_but_never_fatal(
    tmp_path_factory: pytest.TempPathFactory, standard: dict[str, Any]
) -> None:
    path = made.put(tmp_path_factory.mktemp("shape") / "a.jpg", made.jpeg())
    own = {"schema": sidecar.MARKER, "schemaVersion": 1, "embedded": {}, "history": []}
    sidecar.path_of(path).write_text(json.dumps({sidecar.STANDARD: standard, sidecar.OWN: own}), "utf-8")
    photo = library.load(path)
    assert not photo.unreadable
    done = library.save(photo.with_value(CITY, "Almaty")).photo
    assert library.load(path).credits == done.credits


def test_while_the_file_is_as_we_left_it_the_sidecar_is_believed(path: Path) -> None:
    whole = saved(path, caption=Texts({"en": "From the file"}))
    whole[sidecar.STANDARD]["description"] = {"x-default": "Longer, by hand", "en": "Longer, by hand"}
    sidecar.path_of(path).write_text(json.dumps(whole), "utf-8")
    photo = library.load(path)
    assert photo.credits.text(CAPTION) == "Longer, by hand"
    assert photo.disagreeing == ()


def test_a_field_that_another_program_changed_in_the_file_is_believed(path: Path) -> None:
    saved(path, city="Almaty", photographer=("A",))
    before = sidecar.path_of(path).read_bytes()
    saved(path, city="Astana")
    sidecar.path_of(path).write_bytes(before)
    photo = library.load(path)
    assert photo.credits.text(CITY) == "Astana"
    assert photo.credits.entries(PHOTOGRAPHER) == ("A",)
    assert photo.disagreeing == ()


def test_where_both_changed_the_desk_is_asked_and_its_word_settles_it(path: Path) -> None:
    saved(path, city="Almaty")
    whole = read(path)
    whole[sidecar.STANDARD]["cityName"] = "Алматы"
    saved(path, city="Astana")
    sidecar.path_of(path).write_text(json.dumps(whole), "utf-8")
    photo = library.load(path)
    assert photo.disagreeing == (CITY,)
    assert photo.homes[CITY]["xmp"] == "Astana"
    assert photo.homes[CITY]["sidecar"] == "Алматы"
    library.save(photo.with_value(CITY, photo.credits.get(CITY)))
    settled = library.load(path)
    assert settled.disagreeing == ()
    assert settled.homes[CITY]["xmp"] == settled.homes[CITY]["iim"] == "Алматы"

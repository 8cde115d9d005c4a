"""Every field in every home: written by a save, read back by a load and by exiftool, and cleared from all of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import photo_files as made
import pytest
from exiftool import NAMES, Tags, tags_of
from tiff_blocks import BYTE, SHORT, UNDEFINED, Tag, ascii_tag, camera_block

from captioner import library, sidecar
from captioner.credits import CAPTION, DATE_TAKEN, FIELD, FIELDS, PHOTOGRAPHER, Credits, Field
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import Texts, cut

TEXT = "Алматы «қала» “ґїє” 'x' & <b> 😀 Ұ"
SEVERAL = ("Timur Nusimbekov", "Малика Ауталипова", "Ұлы «Є»")
LANGUAGES = {
    "kk": "Дархан Шәріп, 6 наурыз\n«тырнақша» 😀", "ru": "Дархан Шарип, 6 марта", "uk": "Дархан Шаріп, їжак ґанок є",
    "en": "Darkhan Sharip, “March 6”",
}  # fmt: skip
VALUES: Mapping[str, Any] = {
    "text by language": Texts(LANGUAGES), "several": SEVERAL, "date": "2022-03-06T14:02:11.25+06:00", "rating": 3,
    "url": "http://example.org/?a=b&c", "country code": "KZ", "text": TEXT + "\n«2»", "line": TEXT,
    "source type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
}  # fmt: skip
PHOTOS = {"plain": made.jpeg(), "rich": made.rich(), "rich, big endian": made.rich(">")}


def value_of(field: Field) -> Value:
    value: Value = VALUES[field.kind.name]
    return value


def saved(path: Path, *values: tuple[Field, Value | None]) -> Photo:
    """The photo after a save of these values and a load of the file alone, without its sidecar."""
    photo = library.load(path)
    for field, value in values:
        photo = photo.with_value(field, value)
    done = library.save(photo).photo
    assert done.sidecar_only == ""
    assert library.load(path).credits == done.credits == photo.credits
    sidecar.path_of(path).unlink()
    return library.load(path)


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tags]:
    """What exiftool reads of a photo for each field, in which this field was written and then cleared."""
    folder = tmp_path_factory.mktemp("judged")
    for field in FIELDS:
        photo = made.put(folder / f"{field.key}.jpg", made.rich())
        saved(photo, (field, value_of(field)))
        (folder / f"{field.key}-cleared.jpg").write_bytes(photo.read_bytes())
        saved(folder / f"{field.key}-cleared.jpg", (field, None))
    return tags_of(sorted(folder.iterdir()))


@pytest.mark.each(2)
@pytest.mark.parametrize("photo", PHOTOS)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_is_read_back_from_every_home(field: Field, photo: str, tmp_path: Path) -> None:
    loaded = saved(made.put(tmp_path / "moon.jpg", PHOTOS[photo]), (field, value_of(field)))
    assert loaded.credits.get(field) == value_of(field)
    assert list(loaded.homes[field]) == list(field.homes())
    assert field not in loaded.disagreeing


@pytest.mark.each(4)
@pytest.mark.parametrize("photo", PHOTOS)
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_clearing_a_field_removes_it_from_every_home(field: Field, photo: str, tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", PHOTOS[photo])
    saved(path, *((one, value_of(one)) for one in FIELDS))
    loaded = saved(path, (field, None))
    assert field not in loaded.homes
    assert set(loaded.homes) == set(FIELDS) - {field}


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_exiftool_reads_every_home_as_it_was_meant(field: Field, judged: dict[str, Tags]) -> None:
    tags, value = judged[f"{field.key}.jpg"], value_of(field)
    assert len(NAMES[field.key]) == len(list(field.homes()))
    for home, name in zip(field.homes(), NAMES[field.key], strict=True):
        assert tags[name] == as_told(field, value, home), home
    if isinstance(value, Texts):
        told = {tag: tags[f"{NAMES[field.key][-1]}-{tag}"] for tag in LANGUAGES}
        assert told == LANGUAGES
    assert tags.get("ExifTool:Warning", "[minor]").startswith("[minor]")
    assert tags["File:CurrentIPTCDigest"] == tags["Photoshop:IPTCDigest"]
    assert tags["IPTC:CodedCharacterSet"] == "\x1b%G"
    assert tags["XMP-own:Kept"] == "yes"


def as_told(field: Field, value: Value, home: str) -> object:
    """A value as exiftool shows it."""
    if field is DATE_TAKEN:
        return {"exif": "2022:03:06 14:02:11", "iim": "2022:03:06", "xmp": "2022:03:06 14:02:11.25+06:00"}[
            home
        ]
    entries = list(value) if isinstance(value, tuple) else [value.main if isinstance(value, Texts) else value]
    if home == "exif":
        return "; ".join(map(str, entries))
    if home == "iim":
        assert field.iim
        entries = [cut(str(entry), field.iim.limit) for entry in entries]
    return entries if isinstance(value, tuple) else entries[0]


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_exiftool_finds_nothing_left_of_a_cleared_field(field: Field, judged: dict[str, Tags]) -> None:
    tags = judged[f"{field.key}-cleared.jpg"]
    names = [*NAMES[field.key], *(("XMP-plus:Licensor",) if field.key == "licensor_url" else ())]
    assert [tag for tag in tags if any(tag == name or tag.startswith(f"{name}-") for name in names)] == []
    assert tags.get("ExifTool:Warning", "[minor]").startswith("[minor]")


def test_the_parts_of_a_date_stand_in_tags_of_their_own(judged: dict[str, Tags]) -> None:
    tags = judged["date.jpg"]
    assert str(tags["ExifIFD:SubSecTimeOriginal"]) == "25"
    assert tags["ExifIFD:OffsetTimeOriginal"] == "+06:00"
    assert tags["IPTC:TimeCreated"] == "14:02:11+06:00"
    cleared = judged["date-cleared.jpg"]
    assert not {"ExifIFD:SubSecTimeOriginal", "ExifIFD:OffsetTimeOriginal", "IPTC:TimeCreated"} & set(cleared)


@pytest.mark.parametrize(
    "typed", ["2022", "2022-03", "2022-03-06", "2022-03-06T14:02", "2022-03-06T14:02:11.5-03:30"]
)
def test_a_date_is_kept_as_it_was_typed_with_no_digit_invented(typed: str, tmp_path: Path) -> None:
    loaded = saved(made.put(tmp_path / "moon.jpg"), (DATE_TAKEN, typed))
    assert loaded.credits.get(DATE_TAKEN) == typed
    assert ("exif" in loaded.homes[DATE_TAKEN]) == ("T" in typed)


def test_the_default_text_stands_first_in_the_file(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg")
    saved(path, (CAPTION, Texts({"ru": "Дархан"}).with_text("en", "Darkhan")))
    content = path.read_bytes()
    assert (
        content.index(b'xml:lang="x-default"')
        < content.index(b'xml:lang="ru"')
        < content.index(b'xml:lang="en"')
    )


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("comment", "told"), [("old", "new"), ("another", "another")])
def test_a_comment_follows_the_caption_only_where_it_held_it(
    order: str, comment: str, told: str, tmp_path: Path
) -> None:
    shot: dict[int, Tag] = {0x9286: (UNDEFINED, b"ASCII\0\0\0" + comment.encode())}
    block = camera_block(order, {0x010E: ascii_tag("old")}, shot)
    path = made.put(tmp_path / "moon.jpg", made.jpeg(made.exif(block)))
    saved(path, (CAPTION, Texts({"x-default": "new"})))
    assert str(tags_of([path])["moon.jpg"]["ExifIFD:UserComment"]).strip() == told


def test_the_tags_of_windows_follow_where_they_are_and_are_not_made(tmp_path: Path) -> None:
    old = (BYTE, "old\0".encode("utf-16-le"))
    windows: dict[int, Tag] = {0x4746: (SHORT, b"\1\0"), 0x9C9C: old, 0x9C9D: old, 0x9C9E: old}
    path = made.put(tmp_path / "moon.jpg", made.jpeg(made.exif(camera_block("<", windows))))
    assert library.load(path).credits.text(CAPTION) == "old"
    saved(path, (CAPTION, Texts({"kk": TEXT[:-4]})), *((field, value_of(field)) for field in FIELDS[1:]))
    tags = tags_of([path])["moon.jpg"]
    told = {
        name: tags.get(f"IFD0:{name}")
        for name in ("XPComment", "XPAuthor", "XPKeywords", "XPTitle", "Rating")
    }
    assert told == {
        "XPComment": TEXT[:-4], "XPAuthor": "; ".join(SEVERAL), "XPKeywords": "; ".join(SEVERAL), "XPTitle": None,
        "Rating": 3,
    }  # fmt: skip


def test_a_caption_too_long_for_exif_is_cut_there_and_whole_in_xmp_and_said(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.jpeg(made.exif(camera_block() + b"own" * 18_000)))
    whole = "Дархан Шарип 😀 " * 800
    done = library.save(library.load(path).with_value(CAPTION, Texts({"ru": whole})))
    assert "shortened in EXIF" in " ".join(done.notes)
    sidecar.path_of(path).unlink()
    loaded = library.load(path)
    assert loaded.credits.text(CAPTION) == whole.strip()
    assert loaded.disagreeing == ()
    assert whole.startswith(CAPTION.kind.text(loaded.homes[CAPTION]["exif"]))


def test_a_block_with_no_room_at_all_is_left_alone(tmp_path: Path) -> None:
    full = made.jpeg(made.exif(camera_block() + b"own" * ((65_527 - len(camera_block())) // 3)))
    path = made.put(tmp_path / "moon.jpg", full)
    done = library.save(library.load(path).with_value(PHOTOGRAPHER, ("Timur",)))
    assert done.photo.sidecar_only == "its EXIF block is full"
    assert path.read_bytes() == full
    assert library.load(path).credits.entries(PHOTOGRAPHER) == ("Timur",)


def test_homes_that_disagree_are_all_shown_and_a_settled_one_is_written_to_all(tmp_path: Path) -> None:
    pieces = (
        made.exif(camera_block("<", {0x010E: ascii_tag("one")})),
        made.xmp(made.lang_alt("dc:description", {"x-default": "two"})),
        made.photoshop(made.with_digest(made.iim((120, b"three")))),
    )
    path = made.put(tmp_path / "moon.jpg", made.jpeg(*pieces))
    loaded = library.load(path)
    assert loaded.disagreeing == (CAPTION,)
    assert {n: CAPTION.kind.text(v) for n, v in loaded.homes[CAPTION].items()} == {
        "exif": "one",
        "iim": "three",
        "xmp": "two",
    }
    assert loaded.credits.text(CAPTION) == "one"
    settled = saved(path, (CAPTION, loaded.credits.get(CAPTION)))
    assert {CAPTION.kind.text(value) for value in settled.homes[CAPTION].values()} == {"one"}
    assert settled.disagreeing == ()


def test_iptc_that_was_written_last_is_believed_before_xmp(tmp_path: Path) -> None:
    block = made.iim((90, b"Astana"))
    stale = made.photoshop(made.resource(0x0404, block), made.resource(0x0425, b"0123456789abcdef"))
    path = made.put(
        tmp_path / "moon.jpg", made.jpeg(made.xmp("<photoshop:City>Almaty</photoshop:City>"), stale)
    )
    assert library.load(path).credits.text(FIELD["city"]) == "Astana"


def test_a_cameras_own_string_is_no_caption_and_is_left_where_it_is(tmp_path: Path) -> None:
    default = ascii_tag("OLYMPUS DIGITAL CAMERA         ")
    path = made.put(tmp_path / "moon.jpg", made.jpeg(made.exif(camera_block("<", {0x010E: default}))))
    assert library.load(path).credits == Credits({DATE_TAKEN: "2022-03-06T14:02:11.25"})
    saved(path, (PHOTOGRAPHER, ("Timur",)))
    assert default[1] in path.read_bytes()

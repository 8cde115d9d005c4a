"""Copies for publication: every right in them, nothing that endangers anybody, judged by programs that are not ours."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import piexif
import pytest
from PIL import Image, ImageOps

from captioner import library
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Found, Severity, told
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits, Field
from captioner.errors import CaptionerError, Refused, Unverified, WrongValue
from captioner.kinds import Value
from captioner.overrides import Override
from captioner.people.person import Person, Variant
from captioner.photo import Photo
from captioner.publishing import file_names, public_credits, publication, scanning
from captioner.publishing.publication import Copy, Set
from captioner.publishing.wishes import WEBP, Wishes
from captioner.texts import Texts

FINE = Report(1, ())
SMALL = Wishes(long_side=300)
TIMUR = Person(
    "Timur Nusimbekov",
    (Variant("Тимур Нүсімбеков", "kk"),),
    organisation="Vlast",
    serials=("0123456789",),
    protected=True,
)
SERIAL = "SN-0123456789"
SAID: list[tuple[Field, Value]] = [
    (CAPTION, Texts({"en": "A crowd in Almaty, March 6, 2022", "ru": "Толпа в Алматы"})),
    (PHOTOGRAPHER, ("Aigerim Saparova",)),
    (CREDIT_LINE, "Photo by Aigerim Saparova / Vlast"),
    (FIELD["copyright_notice"], Texts({"en": "© 2022 Vlast"})),
    (FIELD["usage_terms"], Texts({"en": "Editorial use only"})),
    (FIELD["rights_url"], "https://example.org/rights"),
    (FIELD["job_title"], "Staff"),
    (FIELD["city"], "Almaty"),
    (FIELD["keywords"], ("rally",)),
    (FIELD["persons"], ("Darkhan Sharip",)),
    (FIELD["caption_writer"], "ed"),
    (FIELD["job_id"], "desk-17"),
    (DATE_TAKEN, "2022-03-06T14:02:11+06:00"),
]
STAYS = {"persons", "caption_writer", "job_id"}


def camera_file(path: Path, size: tuple[int, int] = (900, 600), orientation: int = 1) -> Path:
    """A photo that gives everything away: place, serial, owner, maker's note, thumbnail."""
    picture = Image.effect_mandelbrot(size, (-2, -1, 1, 1), 60).convert("RGB")
    small = io.BytesIO()
    picture.resize((90, 60)).save(small, "JPEG")
    exif: dict[str, Any] = {
        "0th": {piexif.ImageIFD.Make: "Canon", piexif.ImageIFD.Orientation: orientation},
        "Exif": {
            piexif.ExifIFD.BodySerialNumber: SERIAL,
            piexif.ExifIFD.CameraOwnerName: "Somebody Secret",
            piexif.ExifIFD.MakerNote: b"maker note of this camera" * 8,
        },
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: "N",
            piexif.GPSIFD.GPSLatitude: ((43, 1), (14, 1), (20, 1)),
            piexif.GPSIFD.GPSLongitudeRef: "E",
            piexif.GPSIFD.GPSLongitude: ((76, 1), (56, 1), (40, 1)),
        },
        "1st": {piexif.ImageIFD.Compression: 6},
        "thumbnail": small.getvalue(),
    }
    picture.save(path, "JPEG", quality=92, exif=piexif.dump(exif))
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Photo:
    path = camera_file(tmp_path / "IMG_0412.jpg")
    photo = library.load(path)
    for field, value in SAID:
        photo = photo.with_value(field, value)
    return library.save(photo).photo


def publish(photo: Photo, folder: Path, wishes: Wishes = SMALL, people: tuple[Person, ...] = ()) -> Copy:
    (copy,) = publication.publish(Set([photo], FINE, people, "Rally"), folder, wishes)
    return copy


def made(photo: Photo, folder: Path, *arguments: Any, **more: Any) -> Path:
    copy = publish(photo, folder, *arguments, **more)
    assert copy.error is None, copy.error
    assert copy.path is not None
    return copy.path


def test_all_rights_travel_in_exif_iim_and_xmp(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out")
    copy = library.load(path)
    for field, value in SAID:
        assert copy.credits.get(field) == (None if field.key in STAYS else value), field.key
    assert set(copy.homes[PHOTOGRAPHER]) >= {"exif", "iim", "xmp"}
    assert set(copy.homes[FIELD["copyright_notice"]]) >= {"exif", "iim", "xmp"}


def test_nothing_of_the_camera_is_left(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out")
    content = path.read_bytes()
    for secret in (SERIAL, "Somebody Secret", "maker note", "Canon", "Darkhan", "desk-17"):
        assert secret.encode() not in content
        assert secret.encode("utf-16-le") not in content
    exif = piexif.load(content)
    assert not exif["GPS"]
    assert not exif["1st"]
    assert exif["thumbnail"] is None
    assert piexif.ExifIFD.MakerNote not in exif["Exif"]


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
def test_exiftool_finds_only_what_may_travel(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out")
    asked = ["exiftool", "-j", "-a", "-G1", "-ee", "-U", path]
    (found,) = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)
    groups = {key.partition(":")[0] for key in found}
    assert not {
        name
        for name in groups
        if name.startswith(("GPS", "IFD1", "Canon", "MakerNotes", "MPF", "ICC", "XMP-xmpMM"))
    }
    assert found["IPTC:By-line"] == found["XMP-dc:Creator"] == found["IFD0:Artist"] == "Aigerim Saparova"
    assert found["IPTC:CopyrightNotice"] == found["IFD0:Copyright"] == "© 2022 Vlast"
    assert found["XMP-xmpRights:WebStatement"] == "https://example.org/rights"


def test_the_original_stays_as_it_is_and_no_sidecar_lies_with_the_copy(photo: Photo, tmp_path: Path) -> None:
    before = photo.path.read_bytes()
    made(photo, tmp_path / "out")
    assert photo.path.read_bytes() == before
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Rally-01.jpg", "manifest.json"]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_copies_are_upright_and_no_larger_than_wished(tmp_path: Path, orientation: int) -> None:
    path = camera_file(tmp_path / "a.jpg", orientation=orientation)
    photo = library.load(path).with_value(CREDIT_LINE, "AFP")
    copy = made(photo, tmp_path / "out")
    with Image.open(copy) as image, Image.open(path) as original:
        upright = (200, 300) if orientation > 4 else (300, 200)
        assert image.size == upright
        assert image.getexif().get(0x0112, 1) == 1
        shown = Image.Image.resize(
            ImageOps.exif_transpose(original),
            upright,
            Image.Resampling.LANCZOS,
        )
        far = sum(
            abs(a - b)
            for a, b in zip(shown.convert("L").tobytes(), image.convert("L").tobytes(), strict=True)
        )
        assert far / (300 * 200) < 8


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    photo = library.load(camera_file(tmp_path / "a.jpg", (90, 60))).with_value(CREDIT_LINE, "AFP")
    with Image.open(made(photo, tmp_path / "out")) as image:
        assert image.size == (90, 60)


def test_other_colours_become_srgb(tmp_path: Path) -> None:
    path = tmp_path / "cmyk.jpg"
    Image.new("CMYK", (90, 60), (0, 255, 255, 0)).save(path)
    photo = library.load(path).with_value(CREDIT_LINE, "AFP")
    with Image.open(made(photo, tmp_path / "out")) as image:
        assert image.mode == "RGB"
        red, green, blue = image.getpixel((40, 30))  # type: ignore[misc]
        assert red > 180
        assert max(green, blue) < 80


def test_a_webp_copy_holds_the_same(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out", Wishes(long_side=300, encoding=WEBP))
    assert path.suffix == ".webp"
    copy = library.load(path)
    assert copy.credits.entries(PHOTOGRAPHER) == ("Aigerim Saparova",)
    assert SERIAL.encode() not in path.read_bytes()


def test_of_a_sensitive_story_only_the_day_travels(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out", Wishes(long_side=300, is_sensitive=True))
    assert library.load(path).credits.text(DATE_TAKEN) == "2022-03-06"
    assert b"14:02" not in path.read_bytes()


def test_persons_shown_travel_only_if_chosen(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out", Wishes(long_side=300, shows_persons=True))
    assert library.load(path).credits.entries(FIELD["persons"]) == ("Darkhan Sharip",)


@pytest.mark.parametrize(
    "name", ["Timur Nusimbekov", "Тимур Нүсімбеков", "Тимур Нусимбеков", "Nusimbekov Timur"]
)
def test_a_protected_photographer_is_the_organisation_everywhere(
    photo: Photo, tmp_path: Path, name: str
) -> None:
    named = photo.with_value(PHOTOGRAPHER, (name,)).with_value(CREDIT_LINE, f"Photo by {name}/Vlast")
    named = named.with_value(
        CAPTION, Texts({"en": f"A crowd. Photo by {name}", "ru": "Фото Тимура Нусимбекова"})
    )
    named = named.with_value(FIELD["keywords"], ("rally", name))
    path = made(named, tmp_path / "out", people=(TIMUR,))
    copy, content = library.load(path), path.read_bytes()
    assert copy.credits.entries(PHOTOGRAPHER) == ("Vlast",)
    assert copy.credits.text(CAPTION) == "A crowd. Photo by Vlast"
    assert copy.credits.get(FIELD["job_title"]) is None
    for spelling in (name, "Nusimbekov", "Нусимбеков", "Нүсімбеков"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251"):
            assert spelling.encode(encoding, "replace") not in content


def test_without_an_organisation_a_protected_name_in_a_text_keeps_the_photo_back(
    photo: Photo, tmp_path: Path
) -> None:
    nobody = replace(TIMUR, organisation="")
    named = photo.with_value(CAPTION, Texts({"en": "Photo by Timur Nusimbekov"}))
    copy = publish(named, tmp_path / "out", people=(nobody,))
    assert copy.path is None
    assert "to be protected in the caption" in str(copy.error)
    assert not (tmp_path / "out" / "Rally-01.jpg").exists()


def test_blockers_keep_the_set_back_and_what_a_copy_mends_does_not(photo: Photo, tmp_path: Path) -> None:
    def report(rule: str, severity: Severity = Severity.BLOCKER) -> Report:
        return Report(1, (Finding(rule, severity, Found(told("something")), photo.path),))

    what = Set([photo], report("credit-missing"), (), "Rally")
    with pytest.raises(Refused, match="1 findings keep the set"):
        list(publication.publish(what, tmp_path / "out", Wishes()))
    assert not (tmp_path / "out").exists()
    for fine in (report("location-in-file"), report("caption-short", Severity.WARNING)):
        assert publication.blocking(fine) == ()


def test_what_was_let_pass_is_recorded_with_its_reason(photo: Photo, tmp_path: Path) -> None:
    passed = Override(
        "credit-placeholder", "sha256:0", "the ministry names nobody", "ed", "2022-03-07T10:00:00+06:00"
    )
    one = Finding("credit-placeholder", Severity.REASON, Found(told("names nobody")), photo.path, passed)
    list(
        publication.publish(
            Set([photo], Report(1, (one,)), (), "Rally"), tmp_path / "out", Wishes(long_side=300)
        )
    )
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["overrides"][0]["reason"] == "the ministry names nobody"
    (copy,) = manifest["copies"]
    assert set(copy["left"]) == STAYS
    assert {"camera", "owner", "place", "thumbnail"} <= set(copy["removed"])
    assert copy["source"] == "IMG_0412.jpg"
    assert len(copy["sha256"]) == 64


def test_nothing_is_written_over(photo: Photo, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "rally-01.JPG").write_bytes(b"mine")
    with pytest.raises(CaptionerError, match="already"):
        publish(photo, folder)
    assert (folder / "rally-01.JPG").read_bytes() == b"mine"


def test_what_cannot_be_decoded_is_told_and_the_rest_is_made(photo: Photo, tmp_path: Path) -> None:
    broken = replace(photo, path=tmp_path / "broken.jpg")
    broken.path.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    copies = list(
        publication.publish(Set([broken, photo], FINE, (), "Rally"), tmp_path / "out", Wishes(long_side=300))
    )
    assert [copy.path is None for copy in copies] == [True, False]
    assert "cannot be decoded" in str(copies[0].error)


def test_once_stopped_no_more_is_made(photo: Photo, tmp_path: Path) -> None:
    copies = publication.publish(
        Set([photo], FINE, (), "R"), tmp_path / "out", Wishes(), cancelled=lambda: True
    )
    assert [copy.path for copy in copies] == [None]


SPOILT = {
    "a name": lambda content: content + b"Timur Nusimbekov",
    "a name in UTF-16": lambda content: content + "Timur Nusimbekov".encode("utf-16-le"),
    "another picture": lambda content: content + b"\xff\xd8\xff\xdb\0\x43",
    "a place": lambda content: with_gps(content),  # noqa: PLW0108 - it comes below
}


def with_gps(content: bytes) -> bytes:
    out = io.BytesIO()
    exif = piexif.load(content)
    exif["GPS"] = {piexif.GPSIFD.GPSLatitudeRef: "N"}
    piexif.insert(piexif.dump(exif), content, out)
    return out.getvalue()


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_the_scan_refuses_a_copy_that_holds_more(photo: Photo, tmp_path: Path, spoil: Any) -> None:
    path = made(photo, tmp_path / "out")
    copy = library.load(path)
    public = public_credits.public(photo.credits, Wishes(), ())
    scanning.scan(path.read_bytes(), copy, public, ["Timur Nusimbekov"])
    with pytest.raises(Unverified):
        scanning.scan(spoil(path.read_bytes()), copy, public, ["Timur Nusimbekov"])


def test_the_scan_refuses_a_copy_without_its_rights(photo: Photo, tmp_path: Path) -> None:
    path = made(photo, tmp_path / "out")
    public = public_credits.public(photo.credits, Wishes(), ())
    bare = replace(library.load(path), credits=Credits())
    with pytest.raises(Unverified, match="a right is lost"):
        scanning.scan(path.read_bytes(), bare, public, [])


NAMES = {
    "../../etc/passwd": "etc-passwd",
    "a/b\\c:d*e?f": "a-b-c-d-e-f",
    "CON": "CON-",
    "  .hidden. ": "hidden",
    "Қазақстан — 2022": "Қазақстан-—-2022",
    "x" * 300: "x" * 120,
    "\u202egpj.exe": "gpj.exe",
    "": "",
}


@pytest.mark.parametrize(("text", "name"), NAMES.items(), ids=range(len(NAMES)))
def test_names_are_safe_everywhere(text: str, name: str) -> None:
    assert file_names.safe(text) == name


def test_names_are_made_by_the_template_each_once() -> None:
    photos = [Photo(Path(f"IMG_{n}.jpg"), Credits({PHOTOGRAPHER: ("A/B",)})) for n in (1, 2)]
    assert file_names.names_of(photos, "{photographer}", "Rally") == ["A-B", "A-B-2"]
    assert file_names.names_of(photos, "{story}-{number:3}", "A: rally") == ["A-rally-001", "A-rally-002"]
    assert file_names.names_of(photos, "{headline}", "") == ["picture-1", "picture-2"]
    with pytest.raises(WrongValue):
        file_names.names_of(photos, "{nonsense}", "")


@pytest.mark.parametrize("wrong", [{"long_side": 1}, {"quality": 0}, {"quality": 101}])
def test_wishes_that_nobody_can_fulfil_are_told(wrong: dict[str, int]) -> None:
    with pytest.raises(WrongValue):
        Wishes(**wrong)  # type: ignore[arg-type]

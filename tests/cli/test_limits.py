"""What does not fit, or must not be touched: nothing is cut in silence, nothing is lost, the sidecar takes the rest."""

from __future__ import annotations

import json
import os
import shutil
from io import BytesIO
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, as_program, held, leftovers
from PIL import Image, features

from captioner.credits import FIELDS, Field
from captioner.kinds import LINE, TEXT

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")
LONG = "Малика Ауталипова 😀 "
C2PA = made.jpeg(made.Piece(made.APP11, b"JP\0\1\0\0\0\1\0\0\0\x20jumb c2pa"))

WITH_LIMIT = [f for f in FIELDS if f.iim and (f.kind.by_language or f.kind.several or f.kind in (LINE, TEXT))]
FREE_TEXT = [f for f in FIELDS if f.kind.by_language or f.kind.several or f.kind in (LINE, TEXT)]


def one_text(value: object) -> str:
    """The text in a value of any kind, as JSON holds it."""
    if isinstance(value, dict):
        return str(value["x-default"])
    return str(value[0]) if isinstance(value, list) else str(value)


@pytest.mark.parametrize("field", WITH_LIMIT, ids=repr)
def test_what_is_too_long_for_iim_is_cut_there_at_a_letter_and_whole_elsewhere(
    field: Field, captioner: Captioner, photo: Path
) -> None:
    assert field.iim
    text = (LONG * (field.iim.limit // 10)).strip()
    captioner("set", photo, f"--{field.key}", text)
    photo.with_name("moon.jpg.iptc.json").unlink()
    (shown,) = captioner("show", photo, "--json", "--blocks").photos
    assert one_text(shown["fields"][field.key]) == text
    short = one_text(shown["blocks"][field.key]["iim"])
    assert field.iim.limit - 30 < len(short.encode()) <= field.iim.limit
    assert text.startswith(short)
    assert shown["disagreements"] == []


@pytest.mark.each(4)
@pytest.mark.parametrize("field", FREE_TEXT, ids=repr)
def test_what_is_too_long_for_a_jpeg_goes_into_the_sidecar_and_it_is_said(
    field: Field, captioner: Captioner, photo: Path
) -> None:
    text, before = "я" * 40_000, photo.read_bytes()
    ended = captioner("set", photo, f"--{field.key}", text, "--json")
    assert ended.status == 0
    assert one_text(ended.fields[field.key]) == text
    assert captioner("show", photo, "--json").fields == ended.fields
    assert len(ended.lines) == 1
    assert ended.lines[0].startswith(
        f"captioner: {photo}: only its sidecars were written, the photo is untouched: "
    )
    assert photo.read_bytes() == before


def a_picture(form: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (24, 16), "teal").save(file, form)
    return file.getvalue()


FORMS = ["AVIF"] if features.check("avif") else []
NOT_WRITTEN = {form.lower(): (a_picture(form), "captioner does not write into") for form in FORMS}
NOT_WRITTEN |= {
    "jpg with content credentials": (C2PA, "it carries content credentials"),
    "jpg with two EXIF blocks": (made.jpeg(*[made.exif(b"MM\0*\0\0\0\x08")] * 2), "it holds two EXIF blocks"),
    "heic": (
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x0cmeta\0\0\0\0",
        "captioner does not write into HEIC files",
    ),
}


@pytest.mark.parametrize("kind", NOT_WRITTEN)
def test_what_must_not_be_written_gets_a_sidecar_and_it_is_said(
    kind: str, captioner: Captioner, tmp_path: Path
) -> None:
    content, reason = NOT_WRITTEN[kind]
    photo = made.put(tmp_path / f"moon.{kind.split()[0]}", content)
    assert any(reason in warning for warning in captioner("show", photo, "--json").photos[0]["warnings"])

    ended = captioner("set", photo, "--caption", "Дархан", "--photographer", "Timur", "--json")

    assert ended.status == 0
    (said,) = ended.lines
    assert said.startswith(
        f"captioner: {photo}: only its sidecars were written, the photo is untouched: {reason}"
    )
    assert ended.fields == {"caption": {"x-default": "Дархан"}, "photographer": ["Timur"]}
    assert captioner("show", photo, "--json").fields == ended.fields
    assert photo.read_bytes() == content
    assert sorted(held(tmp_path)) == [photo.name, f"{photo.name}.iptc.json", f"{photo.name}.xmp"]


FOREIGN = {
    "another program's": '{"title": "mine"}',
    "no JSON": "dear diary",
    "empty": "",
    "a list": "[1, 2]",
    "not UTF-8": b"\xff\xfe\0",
    "nested": "[" * 100_000,
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_sidecar_of_another_program_is_never_overwritten(
    content: str | bytes, captioner: Captioner, photo: Path
) -> None:
    other = Path(shutil.copy(photo, photo.with_name("other.jpg")))
    beside = photo.with_name("moon.jpg.iptc.json")
    beside.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = held(photo.parent)
    said = f"{beside}: is not a sidecar of ours; move it away, then save again"
    assert captioner("show", photo, "--json").photos[0]["warnings"] == [said]
    assert f"  ! {said}\n" in captioner("show", photo).out

    ended = captioner("set", photo, other, "--city", "Almaty")

    assert (ended.status, ended.lines) == (1, [f"captioner: {said}"])
    assert {name: held(photo.parent)[name] for name in before if name != "other.jpg"} == {
        name: before[name] for name in before if name != "other.jpg"
    }
    assert captioner("show", other, "--field", "city").out == "Almaty\n"


ON_A_SMALL_DISK = """
import resource, sys
from captioner.cli import main, set, show
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), hard))
status = main.main()
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
sys.exit(status)
"""


@POSIX
def test_a_full_disk_leaves_the_photo_as_it_was_and_the_smaller_ones_are_done(photo: Path) -> None:
    large = made.put(photo.with_name("large.jpg"), made.jpeg(tail=bytes(50_000)))
    before = large.read_bytes()
    ended = as_program("20000", "set", photo.parent, "--city", "Almaty", "--json", code=ON_A_SMALL_DISK)
    assert ended.status == 1
    told, no_way_back = ended.lines
    assert (
        told == f"captioner: {large}: the file may not grow any further here; free some space and save again"
    )
    assert no_way_back.startswith("captioner: these saves cannot be taken back later:")
    assert [row["file"] for row in ended.photos] == [str(photo)]
    assert large.read_bytes() == before
    assert sorted(held(photo.parent)) == ["large.jpg", "moon.jpg", "moon.jpg.iptc.json"]
    assert leftovers(photo.parent) == []


@POSIX
def test_a_disk_that_fills_up_at_the_sidecar_leaves_both_as_they_were(
    captioner: Captioner, photo: Path
) -> None:
    captioner("set", photo, "--usage-terms", "old " * 2_000)
    beside = photo.with_name("moon.jpg.iptc.json")
    picture, before = photo.read_bytes(), beside.read_bytes()
    text = "new " * 2_000 + "end"
    limit = str(len(before) + 5_000)

    ended = as_program(limit, "set", photo, "--usage-terms", text, code=ON_A_SMALL_DISK)

    assert ended.status == 1
    assert ended.err == (
        f"captioner: {beside}: the file may not grow any further here; free some space and save again\n"
    )
    assert (photo.read_bytes(), beside.read_bytes()) == (picture, before)
    assert leftovers(photo.parent) == []
    again = captioner("set", photo, "--usage-terms", text + "!", "--json")
    assert (again.status, again.fields) == (0, {"usage_terms": {"x-default": text + "!"}})
    assert json.loads(beside.read_text("utf-8"))["photoVideoMetadataIPTC"]["usageTerms"] == {
        "x-default": text + "!"
    }

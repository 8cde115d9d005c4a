"""`captioner show`: for people, for scripts by the line, and as JSON."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import COMMAND, Captioner, as_program, environment
from tiff_blocks import camera_block

from captioner.credits import FIELDS

DISAGREEING = made.jpeg(
    made.xmp(made.lang_alt("dc:description", {"x-default": "Sun", "ru": "Солнце"})),
    made.photoshop(made.with_digest(made.iim((120, b"Moon"), (80, b"Timur")))),
)


def test_people_see_labels_languages_camera_and_place(captioner: Captioner, photo: Path) -> None:
    made.put(photo, made.jpeg(made.exif(camera_block())))
    captioner(
        "set", photo, "--caption", "Rally\nin Almaty", "--lang", "en", "--photographer", "Timur; Малика"
    )
    captioner("set", photo, "--caption", "Митинг", "--lang", "ru")
    assert captioner("show", photo).out.splitlines() == [
        str(photo),
        "  Caption               Rally",
        "                        in Almaty",
        "    en                  Rally",
        "                        in Almaty",
        "    ru                  Митинг",
        "  Photographer          Timur; Малика",
        "  Date                  2022-03-06T14:02:11.25",
        "  Camera                Fabrika Zorkiy 4 · 1/250 s",
        "  Location in the file  43.23778, 43.23778",
        "",
    ]


def test_people_see_what_disagrees_and_each_place_on_demand(captioner: Captioner, photo: Path) -> None:
    made.put(photo, DISAGREEING)
    shown = captioner("show", photo)
    assert (shown.status, shown.err) == (0, "")
    assert "  ! EXIF, IPTC and XMP disagree on the caption; --blocks shows each" in shown.out
    told = captioner("show", photo, "--blocks").out.splitlines()
    assert told[-4:] == [
        "  caption in iim        Moon",
        "  caption in xmp        Sun",
        "  photographer in iim   Timur",
        "",
    ]


def test_on_a_terminal_the_photos_begin_on_a_line_of_their_own(
    captioner: Captioner, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(25):
        shutil.copy(photo, photo.with_name(f"{number}.jpg"))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    shown = captioner("show", photo.parent)
    assert shown.err.endswith("\rread 26 of 26\n")


def test_json_holds_what_a_script_was_promised(captioner: Captioner, photo: Path) -> None:
    made.put(photo, DISAGREEING)
    (shown,) = captioner("show", photo, "--json").photos
    assert shown == {
        "file": str(photo),
        "fields": {"caption": {"x-default": "Sun", "ru": "Солнце"}, "photographer": ["Timur"]},
        "disagreements": ["caption"],
        "standing": {"state": "captioned"},
        "warnings": [],
    }


def test_blocks_are_in_the_json_only_if_asked_for(captioner: Captioner, photo: Path) -> None:
    made.put(photo, DISAGREEING)
    (shown,) = captioner("show", photo, "--json", "--blocks").photos
    assert shown["blocks"] == {
        "caption": {"iim": {"x-default": "Moon"}, "xmp": {"x-default": "Sun", "ru": "Солнце"}},
        "photographer": {"iim": ["Timur"]},
    }
    (shown,) = captioner("show", photo, "--json", "--blocks", "--field", "photographer").photos
    assert (shown["blocks"], shown["disagreements"]) == ({"photographer": {"iim": ["Timur"]}}, [])


def test_a_photo_without_anything_has_no_fields(captioner: Captioner, photo: Path) -> None:
    (shown,) = captioner("show", photo, "--json", "--blocks").photos
    standing = {"state": "new"}
    bare = {"file": str(photo), "fields": {}, "disagreements": [], "standing": standing, "warnings": []}
    assert shown == {**bare, "blocks": {}}
    assert captioner("show", photo).out == f"{photo}\n\n"


@pytest.mark.each(4)
@pytest.mark.parametrize("key", [field.key for field in FIELDS])
def test_one_field_is_asked_for_by_its_name(key: str, captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--city", "Almaty", "--rating", "5")
    values = {"city": "Almaty", "rating": "5"}
    assert captioner("show", photo, "--field", key).out == values.get(key, "") + "\n"
    fields = captioner("show", photo, "--field", key, "--json").fields
    assert fields == {k: v for k, v in (("city", "Almaty"), ("rating", 5)) if k == key}


def test_fields_of_many_photos_are_lines_with_the_file_before_them(captioner: Captioner, photo: Path) -> None:
    other = Path(shutil.copy(photo, photo.with_name("sun.jpg")))
    captioner("set", photo, "--caption", "one\ntwo", "--city", "Almaty")
    shown = captioner("show", photo.parent, "--field", "caption", "--field", "city")
    assert shown.out.splitlines() == [
        f"{photo}\tone two",
        f"{photo}\tAlmaty",
        f"{other}\t",
        f"{other}\t",
    ]


def test_an_unknown_field_is_wrong_usage_that_names_the_known(captioner: Captioner, photo: Path) -> None:
    ended = captioner("show", photo, "--field", "captoin")
    assert (ended.status, ended.out) == (2, "")
    assert "'captoin'" in ended.lines[-1]
    assert all(field.key in ended.lines[-1] for field in FIELDS)


def test_a_folder_means_its_photos_as_people_sort_them(captioner: Captioner, photo: Path) -> None:
    names = ["IMG_10.jpg", "img_9.JPG", "IMG_100.jpeg", "IMG_2.jpg", "moon-cut.jpg", "moon2.jpg", "Новое.jpg"]
    for name in names:
        shutil.copy(photo, photo.with_name(name))
    for name in ("notes.txt", ".hidden.jpg", "moon.jpg.iptc.json", "IMG_1"):
        photo.with_name(name).write_text("{}")
    (photo.parent / "inner").mkdir()
    shutil.copy(photo, photo.parent / "inner")
    shown = [Path(one["file"]).name for one in captioner("show", photo.parent, "--json").photos]
    assert shown == [
        "IMG_2.jpg",
        "img_9.JPG",
        "IMG_10.jpg",
        "IMG_100.jpeg",
        "moon.jpg",
        "moon2.jpg",
        "moon-cut.jpg",
        "Новое.jpg",
    ]


def test_a_photo_named_twice_is_shown_once(captioner: Captioner, photo: Path) -> None:
    ended = captioner("show", photo, photo.parent, photo.parent / "." / photo.name, "--json")
    assert [one["file"] for one in ended.photos] == [str(photo)]


def test_a_photo_is_taken_whatever_its_name_is(captioner: Captioner, photo: Path) -> None:
    bare = Path(shutil.copy(photo, photo.with_name("no ending; 'odd' & <b>")))
    captioner("set", bare, "--city", "Almaty")
    assert captioner("show", bare, "--field", "city").out == "Almaty\n"


@pytest.mark.parametrize("arguments", [["show"], ["show", "--json"], ["set", "--city", "Almaty", "--json"]])
def test_a_folder_without_photos_is_told(arguments: list[str], captioner: Captioner, tmp_path: Path) -> None:
    ended = captioner(*arguments, tmp_path)
    assert ended.status == 1
    assert ended.err == f"captioner: {tmp_path}: there are no photos in this folder; name another\n"
    assert ended.out == ("[]\n" if "--json" in arguments else "")


def test_control_characters_of_a_name_do_not_reach_the_terminal(captioner: Captioner, photo: Path) -> None:
    sly = Path(shutil.copy(photo, photo.with_name("sly\x1b[2J\n.jpg")))
    assert captioner("show", sly).out == f"{photo.parent}/sly\\x1b[2J\\n.jpg\n\n"
    assert captioner("show", sly, "--json").photos[0]["file"] == str(sly)


def test_a_reader_that_leaves_early_is_no_matter(tmp_path: Path) -> None:
    for number in range(300):
        made.put(tmp_path / f"IMG_{number}.jpg")
    for folder_or_photo in (tmp_path, tmp_path / "IMG_1.jpg"):
        command = [sys.executable, "-c", COMMAND, "show", "--json", str(folder_or_photo)]
        with subprocess.Popen(
            command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as shown:
            assert shown.stdout is not None
            assert shown.stderr is not None
            shown.stdout.close()
            assert shown.stderr.read() == b""
        assert shown.returncode == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device here is always full")
@pytest.mark.parametrize(
    "arguments", [["show", "--json"], ["show"], ["show", "--field", "city"], ["fields"], ["--version"]]
)
def test_a_full_disk_behind_the_output_is_told_in_one_line(arguments: list[str], photo: Path) -> None:
    named = [str(photo)] if arguments[0] == "show" else []
    with open("/dev/full", "wb") as full:
        ended = as_program(*arguments, *named, stdout=full)
    assert ended.status == 1
    assert ended.err == (
        "captioner: the output cannot be written (No space left on device); what was saved is saved\n"
    )


def test_json_goes_through_a_pipe_in_utf_8_whatever_the_locale(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--city", "Алматы")
    plain = environment(LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="")
    ended = as_program("show", "--json", photo, env=plain)
    assert (ended.status, ended.err) == (0, "")
    assert json.loads(ended.out)[0]["fields"] == {"city": "Алматы"}

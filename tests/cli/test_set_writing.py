"""`captioner set`: odd texts, wrong values, a dry run, and what is said and printed along the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import COMMAND, Captioner, environment, held, leftovers
from tiff_blocks import ascii_tag, camera_block

ODD = {
    "quotes": """He said: "it's 'fine'", `so` «да» “so”""",
    "line breaks": "first\nsecond\n\nfourth",
    "emoji": "👩‍👩‍👧 🇰🇿 😀 é",
    "markup": "<b>bold</b> & <script>alert(1)</script> &amp; ]]>",
    "a leading dash": "-30- is how it ended",
    "a percent sign and braces": "100 % {photographer} %s $HOME \\n",
    "many letters": "Қазақша әріптер: ә ғ қ ң ө ұ ү һ і; українські: ґ є і ї",
    "right to left": "שלום العربية",
    "a tab": "a\tb",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_any_text_is_kept_as_typed(text: str, captioner: Captioner, photo: Path) -> None:
    written = captioner("set", photo, f"--caption={text}", f"--instructions={text}", "--json")
    shown = captioner("show", photo, "--blocks", "--json")
    assert written.fields == shown.fields == {"caption": {"x-default": text}, "instructions": text}
    assert shown.photos[0]["blocks"]["caption"] == {
        home: {"x-default": text} for home in ("exif", "iim", "xmp")
    }
    assert captioner("show", photo, "--field", "caption").out == text.replace("\n", " ") + "\n"


def test_line_ends_of_other_systems_and_control_characters_are_cleaned(
    captioner: Captioner, photo: Path
) -> None:
    ended = captioner("set", photo, "--caption", " one\r\ntwo\rthree\x1b[31m\x07 ", "--json")
    assert ended.fields == {"caption": {"x-default": "one\ntwo\nthree[31m"}}


WRONG = {
    "a NUL": ("--caption", "a\0b", "caption: holds a NUL character"),
    "no UTF-8": ("--headline", os.fsdecode(b"\xff"), "headline: is not valid text"),
    "no date": ("--date", "soon", "date: 'soon' is not a date"),
    "the 30th of February": ("--date", "2022-02-30", "date: '2022-02-30' is no possible date"),
    "the 13th month": ("--date", "2022-13", "date: '2022-13' is no possible date"),
    "25 o'clock": ("--date", "2022-03-06T25:00", "date: '2022-03-06T25:00' is no possible date"),
    "a far offset": ("--date", "2022-03-06T14:00+25:00", "date: '+25:00' is no UTC offset"),
    "a date that may be two": ("--date", "6/3/2022", "date: '6/3/2022' may mean two days"),
    "six stars": ("--rating", "6", "rating: '6' is not a rating"),
    "a word for stars": ("--rating", "good", "rating: 'good' is not a rating"),
    "a country for its code": ("--country-code", "Kazakhstan", "country_code: 'Kazakhstan' is not"),
    "an address with a blank": (
        "--rights-url",
        "http://a b",
        "rights_url: 'http://a b' is not a web address",
    ),
    "an unknown source type": ("--digital-source-type", "painting", "digital_source_type: 'painting' is not"),
    "no language": ("--lang", "no language", "--lang: 'no language' is not a language tag"),
}


@pytest.mark.parametrize(("option", "text", "said"), WRONG.values(), ids=WRONG)
def test_a_wrong_value_is_wrong_usage_and_touches_no_photo(
    option: str, text: str, said: str, captioner: Captioner, photo: Path
) -> None:
    before = held(photo.parent)
    ended = captioner("set", photo, "--city", "Almaty", f"{option}={text}")
    assert ended.status == 2
    assert ended.out == ""
    assert ended.lines[-1].startswith(f"captioner: error: {said}")
    assert held(photo.parent) == before


@pytest.mark.parametrize("arguments", [[], ["--lang", "ru"], ["--dry-run", "--json"], ["--append"]])
def test_setting_nothing_is_wrong_usage(arguments: list[str], captioner: Captioner, photo: Path) -> None:
    ended = captioner("set", photo, *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert "nothing to set: name at least one field, such as --caption" in ended.lines[-1]


def test_two_ways_at_once_are_wrong_usage(captioner: Captioner, photo: Path) -> None:
    assert captioner("set", photo, "--city", "Almaty", "--append", "--only-empty").status == 2


def test_a_dry_run_says_what_would_change_and_changes_nothing(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en", "--photographer", "Timur")
    before, stamp = held(photo.parent), photo.stat().st_mtime_ns

    ended = captioner("set", photo, "--caption", "Митинг", "--lang", "ru", "--city", "Almaty", "--dry-run")
    assert (ended.status, ended.out) == (0, "")
    assert ended.lines == [
        f"captioner: {photo}: caption (ru): '' would become 'Митинг'",
        f"captioner: {photo}: city: '' would become 'Almaty'",
    ]
    ended = captioner("set", photo, "--caption", "March", "--photographer", "", "--dry-run")
    assert ended.lines == [
        f"captioner: {photo}: caption: 'Rally' would become 'March'",
        f"captioner: {photo}: caption (en): 'Rally' would become 'March'",
        f"captioner: {photo}: photographer: 'Timur' would become ''",
    ]
    assert captioner("set", photo, "--photographer", "Timur", "--dry-run").err == ""
    assert (held(photo.parent), photo.stat().st_mtime_ns) == (before, stamp)


def test_a_dry_run_prints_the_photos_as_they_would_be(captioner: Captioner, photo: Path) -> None:
    before = held(photo.parent)
    ended = captioner("set", photo, "--city", "Almaty", "--dry-run", "--json")
    assert ended.fields == {"city": "Almaty"}
    assert held(photo.parent) == before


def test_setting_what_is_there_already_writes_nothing(captioner: Captioner, photo: Path) -> None:
    again = ["set", photo, "--city", "Almaty", "--keywords", "rally; Almaty", "--date", "2022-03"]
    captioner(*again)
    before, stamp = held(photo.parent), photo.stat().st_mtime_ns
    assert captioner(*again).status == 0
    assert (held(photo.parent), photo.stat().st_mtime_ns) == (before, stamp)


def test_without_json_a_save_that_went_well_says_nothing(captioner: Captioner, photo: Path) -> None:
    assert captioner("set", photo, "--city", "Almaty") == (0, "", "")


def test_the_photos_of_a_folder_are_printed_in_the_order_of_their_names(
    captioner: Captioner, photo: Path
) -> None:
    names = [f"IMG_{number}.jpg" for number in (10, 9, 100, 1)]
    for name in names:
        shutil.copy(photo, photo.with_name(name))
    ended = captioner("set", photo.parent, "--city", "Almaty", "--json")
    shown = [Path(one["file"]).name for one in ended.photos]
    assert shown == ["IMG_1.jpg", "IMG_9.jpg", "IMG_10.jpg", "IMG_100.jpg", "moon.jpg"]
    assert all(one["fields"] == {"city": "Almaty"} for one in ended.photos)
    assert leftovers(photo.parent) == []


def test_one_photo_under_two_names_is_saved_once_after_the_other(captioner: Captioner, photo: Path) -> None:
    link = photo.with_name("same.jpg")
    link.symlink_to("moon.jpg")
    around = photo.parent / ".." / photo.parent.name / photo.name
    for number in range(10):
        ended = captioner("set", photo, around, link, "--keywords", f"n{number}", "--append")
        assert (ended.status, ended.err) == (0, "")
    assert captioner("show", photo, "--json").fields["keywords"] == [f"n{n}" for n in range(10)]
    assert link.is_symlink()


def test_a_text_that_exif_cannot_hold_is_whole_in_xmp_and_it_is_said(
    captioner: Captioner, photo: Path
) -> None:
    text = "Дархан Шарип. " * 1_500 + "end"
    small = {0x010F: ascii_tag("Fabrika" * 6_000)}
    made.put(photo, made.jpeg(made.exif(camera_block("<", small))))
    ended = captioner("set", photo, "--caption", text, "--json")
    assert ended.status == 0
    assert ended.fields["caption"] == {"x-default": text}
    assert ended.lines == [f"captioner: {photo}: the caption is shortened in EXIF; it is whole in XMP"]


def test_a_terminal_sees_how_far_a_long_job_is(tmp_path: Path) -> None:
    for number in range(25):
        made.put(tmp_path / f"IMG_{number}.jpg")
    (tmp_path / "IMG_7.jpg").write_bytes(b"")
    terminal, end = pytest.importorskip("pty", reason="as POSIX systems have terminals").openpty()
    command = [sys.executable, "-c", COMMAND, "set", str(tmp_path), "--city", "Almaty", "--json"]
    ended = subprocess.run(command, env=environment(), stdout=subprocess.PIPE, stderr=end, check=False)
    os.close(end)
    said = os.read(terminal, 10_000).decode()
    os.close(terminal)
    assert ended.returncode == 1
    assert len(json.loads(ended.stdout)) == 24
    assert "saved 1 of 25\rsaved 2 of 25" in said
    assert said.endswith("\rsaved 25 of 25\r\n")
    assert "captioner: " + str(tmp_path / "IMG_7.jpg: is empty; fetch the photo again\r\n") in said

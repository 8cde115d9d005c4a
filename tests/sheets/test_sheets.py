"""Sheets read back by programs that are not ours: every letter is there, in order, and none of it is run."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openpyxl import load_workbook
from PIL import Image
from sheets.sets import CAPTIONS, ENGLISH, STORY, sheet

from captioner.checks.checking import Report
from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER, Credits
from captioner.errors import CaptionerError, Refused
from captioner.photo import Photo
from captioner.sheets import (
    csv_file,
    docx_file,
    giving_out,
    html_file,
    ninjs,
    pdf_file,
    telling,
    text_file,
    web_file,
    writing,
    xlsx_file,
)
from captioner.sheets.columns import columns_of
from captioner.sheets.guarding import freed, guarded
from captioner.sheets.pictures import small_picture, small_pictures
from captioner.sheets.sheet import sheet_of
from captioner.story.story import Story
from captioner.texts import Texts

SCHEMA = Path(__file__).with_name("ninjs-schema_3.0.json")


class Page(html.parser.HTMLParser):
    """What a browser would see of a page."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.scripts: list[str] = []
        self._open = ""
        self.feed(content.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self.scripts.append(data)
        else:
            self.text += data

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs in self.tags if name == tag]


def test_pictures_stand_in_the_storys_order_and_are_numbered(paths: list[Path]) -> None:
    lines = sheet(paths).lines
    assert [(line.number, line.photo.name) for line in lines] == [(1, "c.jpg"), (2, "a.jpg"), (3, "b.jpg")]
    assert len({line.picture_id for line in lines}) == 3


def test_a_table_holds_every_field_and_is_rfc_4180(paths: list[Path]) -> None:
    content = csv_file.write(sheet(paths))
    assert content.count(b"\r\n") == 4
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))
    assert [row["file_name"] for row in rows] == ["c.jpg", "a.jpg", "b.jpg"]
    assert {tag: rows[1][f"caption_{tag}"] for tag in CAPTIONS} == CAPTIONS
    assert rows[1]["photographer"] == "Timur Nusimbekov; Айгерім Сапарова"
    assert rows[2]["caption_en"] == "'+1 caption without a language"
    assert rows[1]["credit_line"].startswith("'=HYPERLINK")
    assert rows[0]["blockers"]


@pytest.mark.parametrize("between", [";", "|", "\t"])
def test_a_table_may_have_other_marks_and_say_that_it_is_utf_8(paths: list[Path], between: str) -> None:
    content = csv_file.write(sheet(paths), csv_file.Form(between, csv_file.BOM))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=between))
    assert rows[1]["caption_en"] == ENGLISH


def test_a_workbook_holds_text_cells_thumbnails_findings_and_people(paths: list[Path]) -> None:
    made = sheet(paths)
    book = load_workbook(io.BytesIO(xlsx_file.write(made, small_pictures(paths))))
    assert book.sheetnames == ["Pictures", "Checks", "People"]
    page: Any = book["Pictures"]
    keys = [cell.value for cell in page[1]]
    assert keys[1:-1] == [column.key for column in columns_of(made)]
    row = dict(zip(keys, page[3], strict=True))
    assert {tag: row[f"caption_{tag}"].value for tag in CAPTIONS} == CAPTIONS
    assert row["credit_line"].value == '=HYPERLINK("http://x","Photo")'
    assert all(cell.data_type != "f" for line in page.iter_rows() for cell in line)
    assert page.freeze_panes == "E2"
    assert page.auto_filter.ref
    assert len(page._images) == 3
    rules = [cell.value for cell in book["Checks"]["D"]]
    assert "credit-missing" in rules
    assert [cell.value for cell in book["People"]["A"]][1:3] == list(STORY.byline)


def test_a_document_lists_captions_with_credits(paths: list[Path]) -> None:
    document = docx.Document(io.BytesIO(docx_file.write(sheet(paths), small_pictures(paths))))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == STORY.headline
    assert f"en: {ENGLISH}" in texts
    assert f"kk: {CAPTIONS['kk']}" in texts
    assert "Photo by Timur Nusimbekov; Айгерім Сапарова" in texts
    assert len(document.inline_shapes) == 3


def test_a_page_needs_nothing_from_elsewhere_and_runs_nothing(paths: list[Path]) -> None:
    page = Page(html_file.write(sheet(paths), small_pictures(paths)))
    assert {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object", "b"} <= {"b"}
    assert all(image["src"].startswith("data:image/jpeg;base64,") for image in page.named("img"))
    assert not [attrs for _, attrs in page.tags if any(name.startswith("on") for name in attrs)]
    for text in (*CAPTIONS.values(), STORY.headline, '=HYPERLINK("http://x","Photo")'):
        assert text in page.text
    assert str(paths[0].parent) not in page.text


def test_a_web_page_has_figures_and_json_ld_that_cannot_end_its_element(paths: list[Path]) -> None:
    content = web_file.write(sheet(paths))
    page = Page(content)
    assert len(page.named("figure")) == 3
    assert page.named("script") == [{"type": "application/ld+json"}]
    assert content.count(b"</script>") == 1
    (script,) = page.scripts
    images = json.loads(script)["@graph"]
    assert images[1]["creator"] == [{"@type": "Person", "name": name} for name in STORY.byline]
    assert images[1]["caption"] == ENGLISH
    assert images[1]["license"] == "https://example.org/rights"
    assert "lang" in page.named("p")[0]


def test_ninjs_is_valid_and_holds_a_picture_item_each(paths: list[Path]) -> None:
    whole = json.loads(ninjs.write(sheet(paths)))
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator(schema).validate(whole)
    item = whole["associations"][1]
    assert item["type"] == "picture"
    roles = {one["role"]: one["value"] for one in item["descriptions"]}
    assert roles["caption"] == ENGLISH
    assert roles["caption:kk"] == CAPTIONS["kk"]
    assert roles["creditline"].startswith("=HYPERLINK")
    assert item["contentCreated"] == "2022-03-06T14:02:11+06:00"


def test_the_credits_as_text_name_people_with_their_pictures(paths: list[Path]) -> None:
    lines = text_file.write(sheet(paths)).decode("utf-8").splitlines()
    assert lines[0] == STORY.headline
    assert "Timur Nusimbekov: 2" in lines
    assert "@AFP: 3" in lines
    assert lines[-1] == "no credit: 1"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_a_pdf_is_searchable_letter_for_letter(paths: list[Path], tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf_file.write(sheet(paths), small_pictures(paths)))
    read = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, encoding="utf-8")
    text = " ".join(read.stdout.split())
    for caption in CAPTIONS.values():
        assert " ".join(caption.split()) in text
    assert STORY.headline in text
    assert '=HYPERLINK("http://x","Photo")' in text
    assert "3 pictures, 1 without credit" in text
    images = subprocess.run(["pdfimages", "-list", file], check=True, capture_output=True, encoding="utf-8")
    assert len(images.stdout.splitlines()) == 2 + 3
    fonts = subprocess.run(["pdffonts", file], check=True, capture_output=True, encoding="utf-8")
    assert all(" yes " in line for line in fonts.stdout.splitlines()[2:])


@pytest.mark.skipif(not shutil.which("pdffonts"), reason="pdffonts is not installed")
def test_emoji_are_drawn_and_their_face_is_embedded_only_where_there_are_any(tmp_path: Path) -> None:
    def faces(caption: str) -> str:
        credits = Credits({CAPTION: Texts({"en": caption})})
        photo = Photo(tmp_path / "a.jpg", credits, credits)
        file = tmp_path / "sheet.pdf"
        file.write_bytes(pdf_file.write(sheet_of([photo], "s", Story(), Report(1, ()), {}), {}))
        asked = ["pdffonts", file]
        return subprocess.run(asked, check=True, capture_output=True, encoding="utf-8").stdout

    assert "NotoEmoji" in faces("Flags 🇰🇿, 👍🏽 and 🏳️‍🌈")
    assert "NotoEmoji" not in faces("Шеруге қатысушылар — 中文")


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_a_caption_longer_than_a_page_begins_below_the_head(tmp_path: Path) -> None:
    credits = Credits({CAPTION: Texts({"en": "a long caption " * 600})})
    photo = Photo(tmp_path / "a.jpg", credits, credits)
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf_file.write(sheet_of([photo], "s", Story(), Report(1, ()), {}), {}))
    read = subprocess.run(
        ["pdftotext", "-l", "1", file, "-"], check=True, capture_output=True, encoding="utf-8"
    )
    assert "a long caption" in read.stdout


def test_a_photographer_is_left_unsaid_only_where_the_credit_line_says_the_name(tmp_path: Path) -> None:
    def said(names: tuple[str, ...], credit: str) -> str:
        credits = Credits({PHOTOGRAPHER: names, CREDIT_LINE: credit})
        photo = Photo(tmp_path / "a.jpg", credits, credits)
        (line,) = sheet_of([photo], "s", Story(), Report(1, ()), {}).lines
        return telling.credit_of(line)

    assert said(("Ann Lee",), "Photo by Ann Lee/AFP") == "Photo by Ann Lee/AFP"
    assert said(("Ann",), "Photo by Annabel/AFP") == "Ann · Photo by Annabel/AFP"
    assert said(("Ann Lee", "Bo"), "Ann Lee") == "Bo · Ann Lee"


def test_no_sheet_is_written_over_what_is_kept_beside_the_photos(paths: list[Path], tmp_path: Path) -> None:
    kept = tmp_path / "story.json"
    kept.write_text('{"format": "captioner-story"}', "utf-8")
    with pytest.raises(Refused, match="is no sheet"):
        giving_out.give_out(kept, ninjs.write(sheet(paths)))
    assert kept.read_text("utf-8") == '{"format": "captioner-story"}'


def test_outside_nothing_of_the_desk_travels(paths: list[Path]) -> None:
    made = sheet(paths, is_outside=True)
    keys = {column.key for column in columns_of(made)}
    assert not keys & {"status", "blockers", "warnings", "sha256"}
    assert not any(line.findings for line in made.lines)
    assert "Checks" not in load_workbook(io.BytesIO(xlsx_file.write(made, {}))).sheetnames


@given(st.text() | st.sampled_from(["=1", "'=1", "''=1", "+", "-", "@a", "\ta", "'", "", "—"]))
def test_a_guard_comes_off_again(text: str) -> None:
    assert freed(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_small_pictures_are_of_the_pixels_upright_and_without_a_word_of_metadata(paths: list[Path]) -> None:
    small = small_picture(paths[0], 30)
    assert small is not None
    with Image.open(io.BytesIO(small.content)) as image:
        assert image.size == (30, 20) == (small.width, small.height)
        assert not image.getexif()
        assert "icc_profile" not in image.info
    broken = paths[0].with_name("broken.jpg")
    broken.write_bytes(b"no picture")
    assert small_picture(broken) is None


def test_an_unknown_ending_names_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match=r"\.pdf, \.html, \.xlsx"):
        writing.format_of(tmp_path / "sheet.odt")


@pytest.mark.parametrize("ending", writing.FORMATS)
def test_an_empty_set_of_words_is_a_sheet_too(paths: list[Path], ending: str) -> None:
    bare = sheet([paths[2]])
    assert bare.lines[0].credits.get(CAPTION) is None
    assert writing.content_of(writing.FORMATS[ending], bare, {})

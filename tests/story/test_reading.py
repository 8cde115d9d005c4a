"""What is read from a story's text, in four languages and four formats."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from captioner import resources
from captioner.dates import Moment
from captioner.errors import CaptionerError
from captioner.story import phrases, reading
from captioner.story.anatomy import PictureBlock
from captioner.story.reading import Reading

STORIES = {
    "en": (
        """Lanterns on the river

Text by Nora Field; photographs by Ann Lee and Bo Strand

Published: March 7, 2022

The water was high.

P_1.jpg
A boy on the quay. Photo by Ann Lee

P_2.jpg
Photo: Bo Strand""",
        "Lanterns on the river",
        ("Ann Lee", "Bo Strand"), ("Nora Field",), ("Ann Lee",), ("Bo Strand",),
    ),
    "ru": (
        """Фонари на реке

Текст и фото: Анна Ли и Борис Странд

Опубликовано: 7 марта 2022 г.

Вода стояла высоко.

P_1.jpg
Мальчик на пристани. Фото: Анна Ли

P_2.jpg
Фото Бориса Странда""",
        "Фонари на реке",
        ("Анна Ли", "Борис Странд"), (), ("Анна Ли",), ("Бориса Странда",),
    ),
    "kk": (
        """Өзендегі шамдар

Фото авторлары: Анар Ли және Берік Странд

Жарияланған: 2022 жылғы 7 наурыз

Су көтерілген еді.

P_1.jpg
Кемежайдағы бала. Суретті түсірген: Анар Ли

P_2.jpg
Сурет: Берік Странд""",
        "Өзендегі шамдар",
        ("Анар Ли", "Берік Странд"), (), ("Анар Ли",), ("Берік Странд",),
    ),
    "uk": (
        """Ліхтарі на річці

Світлини Ганни Лі та Бориса Странда

Опубліковано: 7 березня 2022 року

Вода стояла високо.

P_1.jpg
Хлопчик на пристані. Світлина: Ганна Лі

P_2.jpg
Фото: Борис Странд""",
        "Ліхтарі на річці",
        ("Ганни Лі", "Бориса Странда"), (), ("Ганна Лі",), ("Борис Странд",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", STORIES)
def test_a_story_in_each_language_is_taken_apart(tmp_path: Path, language: str) -> None:
    text, headline, byline, writers, first, second = STORIES[language]
    found = reading.read(put(tmp_path / "story.txt", text))
    assert (found.headline, found.byline, found.writers) == (headline, byline, writers)
    assert found.names_photographers
    assert found.publication_date == Moment(2022, 3, 7)
    assert [block.file_name for block in found.blocks] == ["P_1.jpg", "P_2.jpg"]
    assert [block.photographers for block in found.blocks] == [first, second]
    assert found.blocks[0].caption
    assert not found.blocks[1].caption
    assert len(found.paragraphs) == 1
    assert (found.text, found.warnings) == (text, ())


def put(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_the_sample_story_has_its_three_states_of_a_picture() -> None:
    found = reading.read(resources.path("sample-set", "story.md"))
    assert found.headline == "A year on foot"
    assert len(found.byline) == 7
    assert (found.place, found.publication_date) == ("OÑATI, Spain", Moment(2019, 1, 12))
    blocks = {block.file_name: block for block in found.blocks}
    assert len(blocks) == 11
    assert blocks["IMG_0401.jpg"].caption.endswith("February 11, 2018.")
    assert blocks["IMG_0412.jpg"] == PictureBlock(
        "IMG_0412.jpg", "", "Фото: Айцоль Берасатеги", ("Айцоль Берасатеги",)
    )
    assert blocks["IMG_0418.jpg"] == PictureBlock("IMG_0418.jpg")
    assert found.warnings == ()


HEAD = "<h1>Night market</h1><p>By Ann Lee and Bo&nbsp;Strand</p><p>ALMATY, Kazakhstan</p>"


def test_a_page_gives_its_figures_and_none_of_its_scripts(tmp_path: Path) -> None:
    page = (
        f"<html><head><title>x</title></head><body><nav>Home</nav>{HEAD}<script>Photo by Mallory</script>"
        "<p>First <b>words</b><br>go on.</p>"
        "<figure><img src='/img/IMG%200001.jpg?w=800'><figcaption>A stall. Photo by Ann Lee</figcaption></figure>"
        "<img src='b.jpg'><p>Photo: Bo Strand</p></body></html>"
    )
    found = reading.read(put(tmp_path / "story.html", page))
    assert (found.headline, found.byline, found.place) == (
        "Night market",
        ("Ann Lee", "Bo Strand"),
        "ALMATY, Kazakhstan",
    )
    assert found.blocks == (
        PictureBlock("IMG 0001.jpg", "A stall.", "Photo by Ann Lee", ("Ann Lee",)),
        PictureBlock("b.jpg", "", "Photo: Bo Strand", ("Bo Strand",)),
    )
    assert found.paragraphs == ("First words\ngo on.",)
    assert "Mallory" not in found.text


def test_a_byline_that_does_not_say_who_took_the_photographs_is_told(tmp_path: Path) -> None:
    found = reading.read(put(tmp_path / "story.html", HEAD))
    assert not found.names_photographers
    assert "the byline does not say who took the photographs" in found.warnings
    assert found.byline
    assert "byline" in reading.said(found)
    assert "byline" not in reading.sure(found)


def test_a_byline_of_those_who_took_the_photographs_is_sure(tmp_path: Path) -> None:
    found = reading.of_text("Lanterns\n\nPhotographs by Ann Lee\n\nThe water was high.")
    assert reading.sure(found)["byline"] == ("Ann Lee",)


def test_markdown_pictures_are_blocks(tmp_path: Path) -> None:
    text = (
        "# Title\n\nPhotographs by Ann Lee\n\n![x](pictures/IMG_0001.jpg)\nA stall. Photo by Ann Lee\n\n"
        "<p>Last *words*</p>"
    )
    found = reading.read(put(tmp_path / "story.md", text))
    assert found.blocks == (PictureBlock("IMG_0001.jpg", "A stall.", "Photo by Ann Lee", ("Ann Lee",)),)
    assert found.paragraphs == ("Last *words*",)


def test_a_word_document_gives_headings_tables_and_picture_names(tmp_path: Path) -> None:
    document, picture = docx.Document(), io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "JPEG")
    (tmp_path / "IMG_0007.jpg").write_bytes(picture.getvalue())
    document.add_heading("Ночной рынок", 1)
    document.add_paragraph("Фото: Анна Ли")
    document.add_paragraph("Шёл снег, и никто не торопился.")
    document.add_picture(str(tmp_path / "IMG_0007.jpg"))
    document.add_paragraph("Прилавок. Фото: Анна Ли")
    document.add_table(1, 1).cell(0, 0).text = "В таблице тоже слова."
    document.save(str(tmp_path / "story.docx"))

    found = reading.read(tmp_path / "story.docx")

    assert (found.headline, found.byline) == ("Ночной рынок", ("Анна Ли",))
    assert found.blocks == (PictureBlock("IMG_0007.jpg", "Прилавок.", "Фото: Анна Ли", ("Анна Ли",)),)
    assert found.paragraphs == ("Шёл снег, и никто не торопился.", "В таблице тоже слова.")


def archive(**parts: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return whole.getvalue()


def test_a_word_document_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    path.write_bytes(archive(**{"word/document.xml": b" " * (40 << 20)}))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(CaptionerError, match="more text than any story"):
        reading.read(path)


def test_a_word_document_reads_no_file_that_its_entities_name(tmp_path: Path) -> None:
    secret = put(tmp_path / "secret.txt", "the secret")
    document = docx.Document()
    document.add_paragraph("MARK")
    document.save(str(tmp_path / "plain.docx"))
    with zipfile.ZipFile(tmp_path / "plain.docx") as made:
        parts = {name: made.read(name) for name in made.namelist()}
    body = parts["word/document.xml"]
    start = body.index(b"<w:document")
    entity = f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'.encode()
    parts["word/document.xml"] = body[:start] + entity + body[start:].replace(b"MARK", b"before &s; after")
    (tmp_path / "story.docx").write_bytes(archive(**parts))
    assert "the secret" not in reading.read(tmp_path / "story.docx").text


@pytest.mark.parametrize("name", ["story.docx", "story.pdf", "gone.txt"])
def test_what_cannot_be_read_is_told_with_its_name(tmp_path: Path, name: str) -> None:
    if not name.startswith("gone"):
        (tmp_path / name).write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(CaptionerError) as refused:
        reading.read(tmp_path / name)
    assert refused.value.path == tmp_path / name


def test_an_old_encoding_is_read_and_told(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes("Снег\n\nФото: Анна Ли\n\nШёл снег.".encode("cp1251"))
    found = reading.read(tmp_path / "story.txt")
    assert found.byline == ("Анна Ли",)
    assert any("Windows-1251" in warning for warning in found.warnings)


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
def test_no_text_breaks_the_reading(tmp_path_factory: pytest.TempPathFactory, suffix: str, text: str) -> None:
    path = put(tmp_path_factory.mktemp("any") / f"story{suffix}", text)
    assert isinstance(reading.read(path), Reading)


@pytest.mark.parametrize(
    ("text", "credit", "names"),
    [
        ("A stall (AP Photo/Ann Lee)", "AP Photo/Ann Lee", ("Ann Lee",)),
        ("Фото автора", "Фото автора", ()),
        ("A stall. Photo courtesy of Ann Lee", "Photo courtesy of Ann Lee", ("Ann Lee",)),
        ("A stall. © 2022 Ann Lee", "© 2022 Ann Lee", ("Ann Lee",)),
        ("A stall. (REUTERS/Ann Lee)", "REUTERS/Ann Lee", ("Ann Lee",)),
        ("Прилавок. Автор фото — Анна Ли", "Автор фото — Анна Ли", ("Анна Ли",)),
        ("Дүкен. Тимур Нүсімбековтің суреті", "Тимур Нүсімбековтің суреті", ("Тимур Нүсімбеков",)),
        ("Прилавок. Фото Т. Нусимбекова", "Фото Т. Нусимбекова", ("Т. Нусимбекова",)),
        ("A stall.\nPhotos: Ann Lee & Bo Strand", "Photos: Ann Lee & Bo Strand", ("Ann Lee", "Bo Strand")),
    ],
)
def test_credits_at_the_end_of_a_caption(text: str, credit: str, names: tuple[str, ...]) -> None:
    found = phrases.credited(text)
    assert found is not None
    assert (found.credit, found.names) == (credit, names)


@pytest.mark.parametrize(
    "text",
    [
        "He kept a photo by the bed.",
        "Photo by the sea",
        "He deserves credit: the bridge stands.",
        "Көрмеде Айгерім Сапарованың суреті",
        "Көрмеде Сапарованың суреті",
        "Buses of the AP/2 line.",
        "A photo courtesy the city cannot forget.",
        "The photographs: blurred, all of them.",
        "Фотоаппарат Зенит",
    ],
)
def test_sentences_about_photographs_are_no_credits(text: str) -> None:
    assert phrases.credited(text) is None


def test_a_date_that_cannot_be_read_is_told_and_not_guessed(tmp_path: Path) -> None:
    found = reading.read(put(tmp_path / "a.txt", "Title\n\nPublished: 06/03/2022\n\nWords."))
    assert found.publication_date is None
    assert any("06/03/2022" in warning for warning in found.warnings)

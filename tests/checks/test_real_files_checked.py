"""Real files, read and looked at as the program does it, and what the check says of them."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import exiftool
import photo_files as made
import pytest
from PIL import Image, ImageDraw
from tiff_blocks import ascii_tag, camera_block

from captioner import library
from captioner.checks.checking import check
from captioner.checks.desk import Desk
from captioner.checks.finding import Severity
from captioner.checks.profile import Profile
from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER
from captioner.inspecting import inspect_all
from captioner.photo import Photo
from captioner.story.story import Story
from captioner.texts import Texts

OF_FILES = frozenset({
    "location-in-file", "serial-in-file", "thumbnail-differs", "hidden-images", "hdr-gain-map", "blocks-disagree",
    "iim-not-utf8", "iim-cut", "language-default", "ai-generated", "content-credentials", "same-picture-twice",
    "changed-on-disk", "rights-lost",
})  # fmt: skip
BOX = (150, 90, 240, 190)


def scene() -> Image.Image:
    image = Image.linear_gradient("L").resize((480, 320))
    draw = ImageDraw.Draw(image)
    for at in range(0, 480, 60):
        draw.ellipse((at, at // 2, at + 70, at // 2 + 90), 220 - at // 3)
    draw.ellipse(BOX, 230)
    draw.rectangle((170, 120, 220, 135), 20)
    return image


def jpeg(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def covered() -> Image.Image:
    image = scene()
    image.paste(0, BOX)
    return image


def found_in(photos: list[Path], story: Story | None = None) -> set[tuple[str, str, Severity]]:
    """What the check says of files: name, rule and severity."""
    read: list[Photo] = [library.load(path) for path in photos]
    assert not any(photo.unreadable for photo in read)
    report = check(list(inspect_all(read)), Desk(Profile(), story or Story()))
    return {
        (one.path.name if one.path else "", one.rule, one.severity)
        for one in report.findings
        if one.rule in OF_FILES
    }


def dangerous(folder: Path) -> Path:
    small = scene()
    small.thumbnail((160, 120))
    block = camera_block(shot={0xA431: ascii_tag("0123456")}, thumbnail=jpeg(small))
    return made.put(folder / "a.jpg", made.jpeg(made.exif(block), base=jpeg(covered())))


def test_what_a_file_gives_away_is_a_warning(tmp_path: Path) -> None:
    assert found_in([dangerous(tmp_path)]) == {
        ("a.jpg", "location-in-file", Severity.WARNING),
        ("a.jpg", "serial-in-file", Severity.WARNING),
        ("a.jpg", "thumbnail-differs", Severity.WARNING),
    }


def test_in_a_sensitive_story_it_keeps_the_picture_at_the_desk(tmp_path: Path) -> None:
    assert found_in([dangerous(tmp_path)], Story(sensitive=True)) == {
        ("a.jpg", rule, Severity.BLOCKER)
        for rule in ("location-in-file", "serial-in-file", "thumbnail-differs")
    }


def test_a_file_with_nothing_wrong_is_silent(tmp_path: Path) -> None:
    small = scene()
    small.thumbnail((160, 120))
    block = camera_block(thumbnail=jpeg(small)).replace(b"\x25\x88", b"\x26\x88")
    path = made.put(tmp_path / "a.jpg", made.jpeg(made.exif(block), base=jpeg(scene())))
    photo = library.load(path).with_value(CAPTION, Texts({"en": "A rally in Almaty, March 6, 2022"}))
    library.save(photo.with_value(PHOTOGRAPHER, ("Тимур Нусимбеков",)))
    assert found_in([path], Story(languages=("en",), sensitive=True)) == set()


def test_blocks_that_disagree_are_found_and_mended_by_a_save(tmp_path: Path) -> None:
    old = made.photoshop(made.with_digest(made.iim((110, b"AFP"), mark=b"")))
    packet = made.xmp("<photoshop:Credit>Vlast.kz</photoshop:Credit>")
    path = made.put(tmp_path / "a.jpg", made.jpeg(old, packet))
    assert found_in([path]) == {("a.jpg", "blocks-disagree", Severity.BLOCKER)}
    library.save(library.load(path).with_value(CREDIT_LINE, "Vlast.kz"))
    assert found_in([path]) == set()


def test_letters_without_a_mark_and_what_is_cut_are_found(tmp_path: Path) -> None:
    line = "Тимур Нусимбеков для Власти"
    block = made.iim((110, line.encode()[:31]), mark=b"")
    packet = made.xmp(f"<photoshop:Credit>{line}</photoshop:Credit>")
    path = made.put(tmp_path / "a.jpg", made.jpeg(made.photoshop(made.with_digest(block)), packet))
    assert found_in([path]) == {
        ("a.jpg", "iim-not-utf8", Severity.WARNING),
        ("a.jpg", "iim-cut", Severity.HINT),
    }


def test_texts_without_a_main_one_are_found(tmp_path: Path) -> None:
    packet = made.xmp(made.lang_alt("dc:description", {"en": "A rally", "ru": "Митинг"}))
    path = made.put(tmp_path / "a.jpg", made.jpeg(packet))
    assert found_in([path]) == {("a.jpg", "language-default", Severity.WARNING)}


def test_a_picture_made_by_ai_and_signed_is_found(tmp_path: Path) -> None:
    term = b"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    manifest = made.Piece(made.APP11, b"JP\0\1\0\0\0\1jumb c2pa " + term)
    path = made.put(tmp_path / "a.jpg", made.jpeg(manifest))
    assert found_in([path]) == {
        ("a.jpg", "ai-generated", Severity.REASON),
        ("a.jpg", "content-credentials", Severity.WARNING),
    }


def test_a_picture_behind_the_picture_is_found(tmp_path: Path) -> None:
    path = made.put(tmp_path / "a.jpg", made.two_pictures())
    assert found_in([path]) == {("a.jpg", "hidden-images", Severity.WARNING)}


def test_one_picture_under_two_names_is_found(tmp_path: Path) -> None:
    first = made.put(tmp_path / "a.jpg", made.jpeg(base=jpeg(scene())))
    same = Path(shutil.copy(first, tmp_path / "b.jpg"))
    scene().resize((240, 160)).save(tmp_path / "c.jpg", quality=80)
    made.put(tmp_path / "d.jpg", made.jpeg(base=jpeg(scene().rotate(180))))
    library.save(library.load(first).with_value(PHOTOGRAPHER, ("Timur Nusimbekov",)))
    library.save(library.load(same).with_value(PHOTOGRAPHER, ("Asel Kim",)))
    assert found_in(sorted(tmp_path.glob("*.jpg"))) == {
        ("b.jpg", "same-picture-twice", Severity.REASON),
        ("c.jpg", "same-picture-twice", Severity.WARNING),
    }


@pytest.mark.parametrize(
    ("credit", "expected"),
    [("", ("rights-lost", Severity.BLOCKER)), ("AFP", ("changed-on-disk", Severity.WARNING))],
)
def test_what_another_program_did_since_the_last_save_is_found(
    tmp_path: Path, credit: str, expected: tuple[str, Severity]
) -> None:
    path = made.put(tmp_path / "a.jpg")
    library.save(library.load(path).with_value(CREDIT_LINE, "Vlast.kz"))
    later = "-xmp:metadatadate=2099:01:01 00:00:00"
    exiftool.write(path, f"-xmp:credit={credit}", f"-iptc:credit={credit}", later)
    assert found_in([path]) == {("a.jpg", *expected)}

"""A set whose words are hard to carry: four languages, quotes, line ends, emoji, formulas, markup."""

from __future__ import annotations

from pathlib import Path

import photo_files as made
import pytest

from captioner import library
from captioner.checks.checking import check
from captioner.checks.desk import Desk
from captioner.checks.profile import Profile
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.sheets.sheet import Sheet, sheet_of
from captioner.story.story import Story
from captioner.texts import Texts

STORY = Story(
    headline="A rally in <Almaty> & “beyond”",
    byline=("Timur Nusimbekov", "Айгерім Сапарова"),
    place="Almaty, Kazakhstan",
    languages=("en", "ru", "kk", "uk"),
    photos=("c.jpg", "a.jpg", "b.jpg"),
)
ENGLISH = 'Marchers 🏔️👩‍👩‍👧 said, "we stay" — the day’s\nsecond line; <b>not bold</b> & more'
CAPTIONS = {
    "en": ENGLISH,
    "ru": "Участники шествия сказали: «мы остаёмся»",
    "kk": "Шеруге қатысушылар: «біз қаламыз» — ӘҒҚҢӨҰҮҺІ",
    "uk": "Учасники ходи сказали: «ми лишаємося» — ґєії",
}
VALUES: dict[str, list[tuple[Field, Value]]] = {
    "a.jpg": [
        (CAPTION, Texts(CAPTIONS)),
        (PHOTOGRAPHER, ("Timur Nusimbekov", "Айгерім Сапарова")),
        (CREDIT_LINE, '=HYPERLINK("http://x","Photo")'),
        (DATE_TAKEN, "2022-03-06T14:02:11+06:00"),
        (FIELD["city"], "Almaty"),
        (FIELD["country"], "Kazakhstan"),
        (FIELD["copyright_notice"], Texts({"en": "© 2022 Timur Nusimbekov"})),
        (FIELD["keywords"], ("rally", "митинг", "-minus")),
        (FIELD["rights_url"], "https://example.org/rights"),
        (FIELD["alt_text"], Texts({"en": "A crowd </script><script>alert(1)</script>"})),
    ],
    "b.jpg": [(CAPTION, Texts({"x-default": "+1 caption without a language"})), (CREDIT_LINE, "@AFP")],
    "c.jpg": [],
}  # fmt: skip


def put_set(folder: Path) -> list[Path]:
    """The set on the disk."""
    paths = []
    for at, (name, values) in enumerate(VALUES.items()):
        path = made.put(folder / name, made.jpeg(base=made.picture(90, 60, ("maroon", "navy", "olive")[at])))
        photo = library.load(path)
        for field, value in values:
            photo = photo.with_value(field, value)
        library.save(photo)
        paths.append(path)
    library.save_story(folder, Story(), STORY)
    return paths


def sheet(paths: list[Path], *, is_outside: bool = False) -> Sheet:
    """The sheet of these photos as they are on the disk."""
    photos: list[Photo] = [library.load(path) for path in paths]
    hashes = {path: library.picture_hash(path) for path in paths}
    report = check(photos, Desk(Profile(), STORY))
    return sheet_of(photos, "rally", STORY, report, hashes, is_outside=is_outside)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "rally"
    folder.mkdir()
    return put_set(folder)

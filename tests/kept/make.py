"""Writes everything that this version of captioner keeps, into the folder of its version beside this file."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QSettings

from captioner import (
    __version__,
    codes,
    desk_lists,
    editor,
    files,
    library,
    marking,
    overriding,
    recents,
    ways_back,
)
from captioner.checks import profiles
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.files import Stamp
from captioner.gui.settings import Settings
from captioner.journal.book import Journal
from captioner.journal.database import state_folder
from captioner.journal.entries import Box, Change, Page, Side, Step, Unsaved
from captioner.many import pad
from captioner.many.templates import Line, Template
from captioner.many.variables import Cell
from captioner.overrides import Override
from captioner.people import roster
from captioner.people.person import Person, Variant
from captioner.spelling import desk_words
from captioner.standing import State, Wish
from captioner.story import drafts, story_file
from captioner.story.story import EMPTY, Story
from captioner.texts import Texts

SET = Path("/captioner-kept/set")
"""Where the journals think that the photos lie; there is no such folder."""
NAMES = ("IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg")
CITY = FIELD["city"]
CAPTIONED = (
    ("caption", "x-default", "March of women, Almaty"),
    ("caption", "ru", "Марш женщин, Алматы"),
    ("caption", "kk", "Әйелдер шеруі, Алматы"),
    ("photographer", "x-default", "Timur Nusimbekov"),
    ("date", "x-default", "2022-03-06T14:02:11+06:00"),
    ("credit_line", "x-default", "Photo by Timur Nusimbekov"),
    ("keywords", "x-default", "rally"),
    ("city", "x-default", "Almaty"),
)
STORY = Story(
    "They Left Me a Lot", ("Aliya Omar",), "Almaty", languages=("en", "kk"), sensitive=True, photos=NAMES
)
TYPED = Story("They Left Me a Lot", ("Aliya Omar", "Timur Nusimbekov"), "Almaty")
PERSON = Person(
    "Timur Nusimbekov", (Variant("Тимур Нусимбеков", "ru"),), "photographer", code="tn", protected=True
)
TEMPLATE = Template("Credit", (Line(Cell(CAPTION, "ru"), "{caption}\nФото: {photographer}"),))


def main() -> None:
    """Everything, made in a home of its own and then put into its place."""
    with tempfile.TemporaryDirectory() as home:
        kept = Path(home)
        for name, folder in (("XDG_CONFIG_HOME", "settings"), ("XDG_STATE_HOME", "home"), ("HOME", "home")):
            os.environ[name] = str(kept / folder)
        os.environ["CAPTIONER_CONFIG"] = str(kept / "config")
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(kept / "settings"))
        editor.call("Aliya Omar")
        make_set(kept / "set")
        make_journal()
        drafts.keep(SET, drafts.Draft(STORY, TYPED))
        make_config()
        make_settings()
        state_folder().rename(kept / "state")
        place = Path(__file__).parent / __version__
        shutil.rmtree(place, ignore_errors=True)
        for name in ("set", "state", "config", "settings"):
            shutil.copytree(kept / name, place / name, ignore=shutil.ignore_patterns("*-wal", "*-shm"))


def make_set(folder: Path) -> None:
    """Three photos: one saved twice, one cleared and let pass, one that holds a translation only; and the story."""
    folder.mkdir()
    paths = [folder / name for name in NAMES]
    for number, path in enumerate(paths):
        Image.new("RGB", (24, 16), (40 * number, 90, 160)).save(path, quality=80)
        photo = library.load(path)
        for key, language, text in CAPTIONED:
            photo = Edit(FIELD[key], (text,), language).applied(photo)
        library.save(photo)
    [again] = library.save_all([Edit(CITY, ("Astana",)).applied(library.load(paths[0]))])
    assert again.undo is not None
    ways_back.keep({again.path: again.undo}, [CITY])
    marking.mark(paths[1], Wish(State.CLEARED, "read twice"))
    overriding.let_pass(paths[1], [Override("caption-short", "sha256:" + "0" * 64, "it says all")])
    marking.mark(paths[2], Wish(State.HELD, "a minor"))
    story_file.save(folder, EMPTY, STORY)
    for path in paths:
        ways_back.follow_name(path, SET / path.name)
    ways_back._store(state_folder()).close()


def make_journal() -> None:
    """What a window that was killed left: an edit, a text in its box, and a step that can be taken back."""
    one, two = (SET / name for name in NAMES[:2])
    typed = Side(Texts({"x-default": "March of women", "kk": "Әйелдер"}), False)
    unsaved = Unsaved(one, CAPTION, Texts({"x-default": "March"}), typed, Stamp(1, 2, 3), 5.0)
    box = Box((one, two), FIELD["date"], "x-default", "replace", "March 2", 6.0)
    step = Step("step", "City", (Change(two, CITY, Side("Almaty", True), Side("Алматы", False)),), True, 4e9)
    journal = Journal(state_folder())
    journal.note("killed", os.fsencode(SET), Page(steps=(step,), unsaved=(unsaved,), boxes=(box,)))
    journal.close()


def make_config() -> None:
    """The desk's own lists."""
    roster.keep(roster.usual_path(), PERSON)
    pad.keep(pad.usual_path(), TEMPLATE)
    recents.note(recents.usual_path(), {CITY: ["Almaty", "Астана"]})
    desk_words.add(desk_words.path(), "Nusimbekov")
    profiles.folder().mkdir()
    profile = 'extends = "essay"\nlanguages = ["en", "kk"]\nlongest_caption = 600\n'
    (profiles.folder() / "desk.toml").write_text(profile, "utf-8")
    files.replace(
        desk_lists.folder() / "codes.txt",
        lambda file: files.write_all(file, codes.written(codes.parsed("alm\tAlmaty\n")).encode()),
    )


def make_settings() -> None:
    """What the window remembers."""
    settings = Settings()
    settings.language, settings.scheme, settings.text_size, settings.order = "kk", "light", 125, "date"
    settings.profile, settings.code_delimiter = "desk", "/"
    settings.note_recent(SET)
    settings.note_code_files([Path("codes.txt")])
    settings.note_keys({"save_all": ("Ctrl+Shift+S",), "next_photo": ()})
    settings.note_open_sections(["place"])
    settings.note_layout("panes", QByteArray(b"\0\0\0\xff"))
    settings._kept.sync()


if __name__ == "__main__":
    sys.exit(main())

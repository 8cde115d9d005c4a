"""What every version of captioner wrote is read by this one, and holds what was put in; see kept/README.md."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from kept import make
from PySide6.QtCore import QByteArray, QSettings

from captioner import __version__, codes, editor, library, recents, ways_back
from captioner.checks import profiles
from captioner.credits import CAPTION, FIELD
from captioner.gui.settings import Settings
from captioner.journal.book import Journal
from captioner.journal.database import state_folder
from captioner.many import pad
from captioner.people import roster
from captioner.spelling import desk_words
from captioner.standing import State
from captioner.story import drafts
from captioner.texts import Texts

KEPT = Path(__file__).parent / "kept"
VERSIONS = sorted(folder.name for folder in KEPT.iterdir() if folder.name[0].isdigit())
ONE, TWO, THREE = (make.SET / name for name in make.NAMES)
CITY = FIELD["city"]


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that a version left, in the places where this one looks for it."""
    there = tmp_path / "kept"
    shutil.copytree(KEPT / request.param, there)
    monkeypatch.setenv("CAPTIONER_CONFIG", str(there / "config"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(there / "settings"))
    shutil.copytree(there / "state", state_folder())
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(there / "settings"))
    return there


def test_a_version_that_is_released_has_left_its_folder() -> None:
    assert __version__ in VERSIONS, "run tests/kept/make.py, as kept/README.md says"


def test_the_credits_are_those_that_were_written(kept: Path) -> None:
    photos = [library.load(kept / "set" / name) for name in make.NAMES]
    for photo in photos:
        caption = {
            "x-default": "March of women, Almaty",
            "ru": "Марш женщин, Алматы",
            "kk": "Әйелдер шеруі, Алматы",
        }
        assert photo.credits.texts(CAPTION) == Texts(caption)
        assert photo.credits.get(FIELD["photographer"]) == ("Timur Nusimbekov",)
        assert photo.credits.get(FIELD["date"]) == "2022-03-06T14:02:11+06:00"
        assert photo.credits.get(FIELD["credit_line"]) == "Photo by Timur Nusimbekov"
        assert photo.credits.get(FIELD["keywords"]) == ("rally",)
        assert (photo.unreadable, photo.warnings, photo.disagreeing) == ("", (), ())
        assert not photo.edited
    assert [photo.credits.text(CITY) for photo in photos] == ["Astana", "Almaty", "Almaty"]


def test_marks_and_findings_let_pass_hold(kept: Path) -> None:
    plain, cleared, held = (library.load(kept / "set" / name) for name in make.NAMES)
    assert plain.mark is None
    assert (cleared.standing.state, cleared.standing.changed) == (State.CLEARED, ())
    assert cleared.mark is not None
    assert (cleared.mark.by, cleared.mark.note) == ("Aliya Omar", "read twice")
    (passing,) = cleared.overrides
    assert (passing.rule, passing.reason, passing.by) == ("caption-short", "it says all", "Aliya Omar")
    assert held.mark is not None
    assert (held.standing.state, held.mark.note) == (State.HELD, "a minor")


def test_a_save_of_that_version_is_taken_back_by_this_one(kept: Path) -> None:
    path = kept / "set" / make.NAMES[0]
    ways_back.follow_name(ONE, path)
    assert [record.fields for record in ways_back.known(path)] == [("city",)]
    (back,) = library.take_back(path)
    assert back.credits.text(CITY) == "Almaty"
    assert not ways_back.known(path)


def test_the_story_and_what_was_typed_of_it_are_there(kept: Path) -> None:
    there = library.story_of(kept / "set")
    assert (there.story, there.unread) == (make.STORY, ())
    assert drafts.found(make.SET) == drafts.Draft(make.STORY, make.TYPED)


def test_the_journal_gives_back_what_was_typed(kept: Path) -> None:
    journal = Journal(state_folder())
    left = journal.find("today", os.fsencode(make.SET), [ONE, TWO, THREE])
    journal.close()
    (unsaved,) = left.unsaved
    assert (unsaved.path, unsaved.field) == (ONE, CAPTION)
    assert unsaved.saved == Texts({"x-default": "March"})
    assert unsaved.typed.value == Texts({"x-default": "March of women", "kk": "Әйелдер"})
    (box,) = left.boxes
    assert (box.paths, box.field.key, box.text) == ((ONE, TWO), "date", "March 2")
    (step,) = left.steps
    (change,) = step.changes
    assert (step.words, step.is_done, change.path, change.field) == ("City", True, TWO, CITY)
    assert (change.before.value, change.after.value) == ("Almaty", "Алматы")
    assert left.of_newer is None


def test_the_desk_has_its_people_templates_words_and_profile(kept: Path) -> None:
    assert roster.read(roster.usual_path()) == roster.Roster((make.PERSON,))
    templates = pad.read(pad.usual_path())
    assert (templates.named("Credit"), templates.notes) == (make.TEMPLATE, ())
    assert len(templates.templates) == 3
    assert recents.read(recents.usual_path()) == {CITY: ("Almaty", "Астана")}
    assert desk_words.read(desk_words.path()) == {"Nusimbekov"}
    assert editor.name() == "Aliya Omar"
    found = codes.read(kept / "config" / "codes.txt").replacement("alm")
    assert found is not None
    assert found[0] == "Almaty"
    profile = profiles.named("desk")
    assert (profile.languages, profile.longest_caption) == (("en", "kk"), 600)


def test_the_window_remembers_what_was_chosen(kept: Path) -> None:
    settings = Settings()
    assert (settings.language, settings.scheme, settings.text_size, settings.order) == (
        "kk",
        "light",
        125,
        "date",
    )
    assert (settings.profile, settings.code_delimiter) == ("desk", "/")
    assert settings.code_files() == (Path("codes.txt"),)
    assert settings.keys() == {"save_all": ("Ctrl+Shift+S",), "next_photo": ()}
    assert settings.open_sections() == ("place",)
    assert settings.layout("panes") == QByteArray(b"\0\0\0\xff")

"""What a newer captioner wrote is read by this one as far as it goes, and all that is not known here stays in it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from captioner import library, marking, overriding, recents, sidecar
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.errors import CaptionerError
from captioner.gui.settings import Settings
from captioner.journal.book import Journal
from captioner.journal.entries import Page, Side, Unsaved
from captioner.many import pad
from captioner.many.templates import Line, Template
from captioner.many.variables import Cell
from captioner.overrides import Override
from captioner.people import roster
from captioner.people.person import Person
from captioner.sidecar import OWN, STANDARD
from captioner.standing import State, Wish
from captioner.story import drafts, story_file
from captioner.story.story import EMPTY, Story

SET = Path(__file__).parent / "kept" / "0.1.0" / "set"
CITY, HEADLINE = FIELD["city"], FIELD["headline"]
Json = dict[str, Any]
Newer = Callable[[Callable[[Json], object]], Path]


@pytest.fixture
def newer(tmp_path: Path) -> Newer:
    """Makes a photo whose sidecar a newer captioner has gone over."""

    def make(deed: Callable[[Json], object], name: str = "IMG_2.jpg") -> Path:
        shutil.copytree(SET, tmp_path / "set")
        path = tmp_path / "set" / name
        found = whole(path)
        found[OWN]["schemaVersion"] = 2
        deed(found)
        sidecar.path_of(path).write_text(json.dumps(found), "utf-8")
        return path

    return make


def whole(path: Path) -> Json:
    found: Json = json.loads(sidecar.path_of(path).read_text("utf-8"))
    return found


def saved(path: Path, field: str = "headline", text: str = "March") -> Json:
    library.save(Edit(FIELD[field], (text,)).applied(library.load(path)))
    return whole(path)


def with_all_that_is_new(found: Json) -> None:
    found["photoVideoMetadata_other"] = {"kept": True}
    found[STANDARD]["soundscape"] = {"en": "drums"}
    own = found[OWN]
    own["mood"] = ["calm"]
    own["file"]["pixels"] = 384
    own["embedded"]["soundscape"] = "drums"
    own["translations"]["soundscape"] = [{"language": "ru", "text": "барабаны", "madeFor": "drums"}]
    own["translations"]["caption"][0]["by"] = "Dana"
    own["history"].append({"at": "2027", "by": "Dana", "field": "soundscape", "from": None, "to": "drums"})
    own["standing"]["until"] = "2027-01-01"
    own["standing"]["digests"]["soundscape"] = "sha256:1"
    own["overrides"].append({"rule": "r", "digest": "d", "reason": "w", "until": "2027"})


@pytest.mark.parametrize(
    "deed",
    [
        saved,
        lambda path: marking.mark(path, Wish(State.HELD, "wait")),
        lambda path: overriding.let_pass(path, [Override("x", "sha256:1", "fine")]),
        lambda path: overriding.take_back(path, library.load(path).overrides),
    ],
    ids=["saved", "marked", "a finding let pass", "a finding let pass no more"],
)
def test_what_is_new_in_a_sidecar_stays_in_it(newer: Newer, deed: Callable[[Path], object]) -> None:
    path = newer(with_all_that_is_new)
    before = whole(path)
    deed(path)
    after = whole(path)
    own = after[OWN]
    assert after["photoVideoMetadata_other"] == {"kept": True}
    assert after[STANDARD]["soundscape"] == {"en": "drums"}
    assert (own["schemaVersion"], own["mood"], own["file"]["pixels"]) == (2, ["calm"], 384)
    assert own["embedded"]["soundscape"] == "drums"
    assert own["translations"] == before[OWN]["translations"]
    assert own["history"][: len(before[OWN]["history"])] == before[OWN]["history"]
    assert before[OWN]["overrides"][-1] in own["overrides"]


def test_a_mark_keeps_what_is_new_of_it_when_its_photo_is_saved(newer: Newer) -> None:
    path = newer(with_all_that_is_new)
    standing = saved(path)[OWN]["standing"]
    assert (standing["until"], standing["digests"]["soundscape"]) == ("2027-01-01", "sha256:1")


def test_a_finding_that_a_newer_one_lets_pass_on_a_condition_does_not_pass_here(newer: Newer) -> None:
    path = newer(with_all_that_is_new)
    assert [one.rule for one in library.load(path).overrides] == ["caption-short"]


def test_a_mark_that_only_a_newer_one_knows_keeps_the_photo_and_outlives_a_save(newer: Newer) -> None:
    told = {
        "state": "embargoed",
        "by": "Dana",
        "at": "2027",
        "note": "until noon",
        "digests": {},
        "until": "noon",
    }
    path = newer(lambda found: found[OWN].update(standing=told))
    photo = library.load(path)
    assert photo.standing.state is State.HELD
    assert photo.mark is not None
    assert (photo.mark.by, photo.mark.note) == ("Dana", "“embargoed”: until noon")
    kept = saved(path)[OWN]["standing"]
    assert {key: kept[key] for key in told} == told
    marking.mark(path, Wish(None))
    own = whole(path)[OWN]
    assert own["standing"] is None
    assert own["history"][-1]["from"] == kept


def test_a_field_written_in_a_new_way_is_left_so_until_it_is_said_anew(newer: Newer) -> None:
    said = {"en": {"text": "March of women", "size": 3}}
    path = newer(lambda found: found[STANDARD].update(description=said))
    photo = library.load(path)
    assert photo.credits.text(CAPTION) == "March of women, Almaty"
    assert photo.warnings == ("the sidecar's caption cannot be read",)
    assert saved(path)[STANDARD]["description"] == said
    after = saved(path, "caption", "Rally")
    assert after[STANDARD]["description"]["x-default"] == "Rally"
    (line,) = [one for one in after[OWN]["history"] if one["field"] == "caption" and one["from"] == said]
    assert line["to"]["x-default"] == "Rally"


def test_a_history_told_otherwise_is_not_thrown_away(newer: Newer) -> None:
    told = {"lines": ["one"]}
    path = newer(lambda found: found[OWN].update(history=told))
    assert saved(path)[OWN]["history"][0] == told
    marking.mark(path, Wish(State.HELD, "wait"))
    assert whole(path)[OWN]["history"][0] == told


def test_a_sidecar_whose_fields_stand_elsewhere_is_left_alone(newer: Newer) -> None:
    path = newer(lambda found: found.update({STANDARD: [found[STANDARD]]}))
    photo, beside = path.read_bytes(), sidecar.path_of(path).read_bytes()
    loaded = library.load(path)
    assert "was written by a newer captioner; update captioner" in loaded.warnings[0]
    with pytest.raises(CaptionerError, match="written by a newer captioner"):
        library.save(Edit(HEADLINE, ("March",)).applied(loaded))
    assert (path.read_bytes(), sidecar.path_of(path).read_bytes()) == (photo, beside)


def test_a_save_of_a_newer_sidecar_is_taken_back_byte_for_byte(newer: Newer) -> None:
    path = newer(with_all_that_is_new)
    photo, beside = path.read_bytes(), sidecar.path_of(path).read_bytes()
    done = library.save_all([Edit(HEADLINE, ("March",)).applied(library.load(path))])
    (outcome,) = done
    assert outcome.undo is not None
    library.undo_save(path, outcome.undo)
    assert (path.read_bytes(), sidecar.path_of(path).read_bytes()) == (photo, beside)


def test_what_is_new_in_a_story_stays_in_it(tmp_path: Path) -> None:
    shutil.copytree(SET, tmp_path / "set")
    path = story_file.path_of(tmp_path / "set")
    new = {**json.loads(path.read_text("utf-8")), "version": 2, "mood": "calm", "byline": [{"name": "Aliya"}]}
    path.write_text(json.dumps(new), "utf-8")
    kept = library.story_of(tmp_path / "set")
    assert (kept.story.headline, kept.unread) == ("They Left Me a Lot", ("byline",))
    library.save_story(tmp_path / "set", kept.story, kept.story.with_members({"place": "Astana"}))
    assert json.loads(path.read_text("utf-8")) == {**new, "place": "Astana"}


def test_what_is_new_in_a_draft_of_a_story_stays_in_it(tmp_path: Path) -> None:
    one, two = Story("They"), Story("They Left")
    drafts.keep(tmp_path, drafts.Draft(EMPTY, one))
    (path,) = drafts._path(tmp_path).parent.iterdir()
    new = json.loads(path.read_text("utf-8"))
    new["version"] = 2
    new["after"] |= {"mood": "calm", "byline": [{"name": "Aliya"}]}
    path.write_text(json.dumps(new), "utf-8")
    assert drafts.found(tmp_path) == drafts.Draft(EMPTY, one)
    drafts.keep(tmp_path, drafts.Draft(EMPTY, two))
    assert json.loads(path.read_text("utf-8")) == {**new, "after": {**new["after"], "headline": "They Left"}}
    drafts.forget(tmp_path)
    assert drafts.found(tmp_path) is None
    left = json.loads(path.read_text("utf-8"))
    assert left["after"] == {"mood": "calm", "byline": [{"name": "Aliya"}]}


def test_a_draft_that_nobody_can_read_is_set_aside_and_not_written_over(tmp_path: Path) -> None:
    drafts.keep(tmp_path, drafts.Draft(EMPTY, Story("They")))
    (path,) = drafts._path(tmp_path).parent.iterdir()
    path.write_bytes(b'{"format": "captioner-story-draft", "after": {"headl')
    assert drafts.found(tmp_path) is None
    drafts.keep(tmp_path, drafts.Draft(EMPTY, Story("Them")))
    aside = path.with_name(f"{path.stem}.damaged-1.json")
    assert b'"headl' in aside.read_bytes()
    assert drafts.found(tmp_path) == drafts.Draft(EMPTY, Story("Them"))


def written(path: Path, marker: str, member: str, *entries: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = {"format": marker, "version": 2, "mood": "calm", member: list(entries)}
    path.write_text(json.dumps(new), "utf-8")
    return path


def entries_of(path: Path, member: str) -> list[Any]:
    found = json.loads(path.read_text("utf-8"))
    assert (found["version"], found["mood"]) == (2, "calm")
    entries = found[member]
    assert isinstance(entries, list)
    return entries


def test_what_is_new_in_the_people_stays_there(tmp_path: Path) -> None:
    timur = {"name": "Timur", "pronouns": "he", "variants": [{"text": "Тимур", "sound": "t.mp3"}]}
    strange: list[object] = [{"name": "Aliya", "serials": [{"number": "1"}]}, "Dana, by reference"]
    path = written(tmp_path / "people.json", "captioner-people", "people", timur, *strange)
    found = roster.read(path)
    assert ([person.name for person in found.people], len(found.notes)) == (["Timur"], 1)
    (known,) = found.people
    roster.keep(path, Person("Timur", known.variants, "photographer"), known)
    assert entries_of(path, "people") == [{**timur, "role": "photographer"}, *strange]
    roster.forget(path, roster.read(path).people)
    assert entries_of(path, "people") == strange


def test_what_is_new_in_the_templates_stays_there_and_is_not_used_by_half(tmp_path: Path) -> None:
    plain = {"name": "Plain", "lines": [{"field": "city", "text": "Almaty"}], "icon": "pin"}
    strange: list[object] = [
        {"name": "Where", "lines": [{"field": "city", "text": "Almaty", "where": "{date} > 2021"}]},
        {"name": "Sound", "lines": [{"field": "soundscape", "text": "drums"}]},
    ]
    path = written(tmp_path / "templates.json", "captioner-templates", "templates", plain, *strange)
    found = pad.read(path)
    assert ([one.name for one in found.templates], len(found.notes)) == (["Plain"], 2)
    pad.keep(path, Template("Plain", (Line(Cell(CITY), "Astana"),)))
    pad.keep(path, Template("Where", (Line(Cell(CITY), "Aktau"),)))
    first, *others = entries_of(path, "templates")
    assert (first["icon"], first["lines"][0]["text"]) == ("pin", "Astana")
    assert others[:2] == strange
    assert pad.read(path).named("Where") == Template("Where", (Line(Cell(CITY), "Aktau"),))
    pad.forget(path, "Where")
    assert entries_of(path, "templates")[1:] == strange


def test_what_is_new_in_the_recent_values_stays_there(tmp_path: Path) -> None:
    strange: list[object] = [{"field": "soundscape", "values": ["drums"]}, {"pair": ["city", "state"]}]
    path = written(tmp_path / "recent.json", "captioner-recent", "fields", *strange)
    recents.note(path, {CITY: ["Almaty"]})
    recents.drop(path, ["Almaty"])
    assert all(one in entries_of(path, "fields") for one in strange)


def test_people_that_a_newer_one_keeps_otherwise_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    path.write_text(json.dumps({"format": "captioner-people", "version": 2, "people": {"tn": {}}}), "utf-8")
    before = path.read_bytes()
    for deed in (lambda: roster.read(path), lambda: roster.keep(path, Person("Timur"))):
        with pytest.raises(CaptionerError, match="written by a newer captioner"):
            deed()
    assert [one.name for one in tmp_path.iterdir()] == ["people.json"]
    assert path.read_bytes() == before


def test_the_journal_of_a_newer_captioner_is_left_alone_and_told(tmp_path: Path) -> None:
    Journal(tmp_path).close()
    path = tmp_path / "journal.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moods (mood TEXT)")
        connection.execute("INSERT INTO moods VALUES ('calm')")
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    before = path.read_bytes()
    journal = Journal(tmp_path)
    entry = Unsaved(tmp_path / "a.jpg", CITY, None, Side("Almaty", False), None, 5.0)
    journal.note("here", b"/set", Page(unsaved=(entry,)))
    left = journal.find("next", b"/set", [])
    journal.close()
    assert left.of_newer == path
    assert [one.typed.value for one in left.unsaved] == ["Almaty"]
    assert path.read_bytes() == before


def test_keys_of_deeds_that_only_a_newer_window_does_are_remembered_for_it(qapp: object) -> None:
    from PySide6.QtGui import QAction  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    from captioner.gui.keys.key_ring import KeyRing  # noqa: PLC0415

    Settings().note_keys({"dream": ("Ctrl+Shift+D",), "save_all": ("Ctrl+Shift+S",)})
    window = QWidget()
    ring = KeyRing({"save_all": QAction(window)}, Settings(), window)
    ring.choose(ring.bindings.reset("save_all"))
    kept = Settings().keys()
    assert kept["dream"] == ("Ctrl+Shift+D",)
    assert "save_all" not in kept

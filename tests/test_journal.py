"""The journal: what it acknowledged is there, whatever happens to the program, the disk and the file."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import children
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import CAPTION, FIELD, FIELDS, PHOTOGRAPHER, Field
from captioner.errors import CaptionerError
from captioner.files import Stamp
from captioner.journal import book, rows
from captioner.journal.book import Journal
from captioner.journal.database import Damaged
from captioner.journal.entries import Box, Change, Found, Page, Side, Step, Unsaved
from captioner.journal.scribe import Scribe
from captioner.kinds import Value
from captioner.texts import Texts

CITY = FIELD["city"]
PATHS = [Path(f"/set/IMG_{n}.jpg") for n in range(1, 5)]
HERE, THERE = b"/set", b"/other"

WRITE = """
import sys
from pathlib import Path
from captioner.credits import FIELD
from captioner.journal.book import Journal
from captioner.journal.entries import Change, Page, Side, Step, Unsaved
folder, session = Path(sys.argv[1]), sys.argv[2]
journal, city = Journal(folder), FIELD["city"]
for number in range(10**9):
    path, text = Path(f"/set/{session}-{number % 50}.jpg"), f"{session} {number}"
    side = Side(text, False)
    entry = Unsaved(path, city, None, side, None, float(number))
    step = Step(text, "City", (Change(path, city, Side(None, False), side),), True, 2e9)
    journal.note(session, b"/set", Page(steps=(step,), unsaved=(entry,)))
    sys.stdout.buffer.write(f"{number}\\n".encode())
    sys.stdout.buffer.flush()
"""
FULL = """
import resource, sys
from pathlib import Path
from captioner.credits import CAPTION
from captioner.errors import CaptionerError
from captioner.journal.book import Journal
from captioner.journal.entries import Page, Side, Unsaved
from captioner.texts import Texts
journal = Journal(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
for number in range(1_000):
    entry = Unsaved(Path(f"/set/{number}.jpg"), CAPTION, None, Side(Texts({"en": "x" * 3_000}), False), None, 0.0)
    try:
        journal.note("full", b"/set", Page(unsaved=(entry,)))
    except CaptionerError as error:
        print(number, error)
        break
"""


def unsaved(path: Path = PATHS[0], text: Value | None = "Almaty", field: Field = CITY) -> Unsaved:
    return Unsaved(path, field, None, Side(text, False), Stamp(1, 2, 3), 5.0)


def step(key: str, *paths: Path, is_done: bool = True, text: str = "Almaty") -> Step:
    changes = tuple(Change(path, CITY, Side(None, False), Side(text, False)) for path in paths or PATHS[:1])
    return Step(key, "City", changes, is_done, time.time())


def found(folder: Path, session: str = "next", place: bytes = HERE) -> Found:
    journal = Journal(folder)
    try:
        return journal.find(session, place, PATHS)
    finally:
        journal.close()


def noted(folder: Path, page: Page, session: str = "before", place: bytes = HERE) -> None:
    journal = Journal(folder)
    journal.note(session, place, page)
    journal.close()


def typed(left: Found) -> list[tuple[str, Value | None]]:
    return [(entry.path.name, entry.typed.value) for entry in left.unsaved]


def test_what_a_session_left_unsaved_is_found_by_the_next_and_not_by_itself(tmp_path: Path) -> None:
    noted(tmp_path, Page(unsaved=(unsaved(),)))
    (entry,) = found(tmp_path).unsaved
    assert entry._replace(number=0) == unsaved()._replace(place=HERE)
    assert not found(tmp_path, "before").unsaved


@pytest.mark.skipif(sys.platform == "win32", reason="files that are open stay there on Windows")
def test_a_page_is_refused_whose_files_were_taken_away_before_the_first_was_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for file in tmp_path.iterdir():
        file.unlink()
    with pytest.raises(Damaged):
        journal.note("before", HERE, Page(unsaved=(unsaved(),)))
    journal.close()


def test_what_is_saved_is_gone(tmp_path: Path) -> None:
    noted(tmp_path, Page(unsaved=(unsaved(), unsaved(PATHS[1]))))
    noted(tmp_path, Page(saved=((PATHS[0], CITY),)))
    assert typed(found(tmp_path)) == [("IMG_2.jpg", "Almaty")]


def test_what_is_typed_on_takes_the_place_of_what_was_typed_before(tmp_path: Path) -> None:
    for text in ("A", "Al", "Almaty"):
        noted(tmp_path, Page(unsaved=(unsaved(text=text),)))
    assert typed(found(tmp_path)) == [("IMG_1.jpg", "Almaty")]


def test_a_photo_is_known_whichever_way_it_is_reached(tmp_path: Path) -> None:
    folder, link = tmp_path / "set", tmp_path / "link"
    folder.mkdir()
    link.symlink_to(folder)
    noted(tmp_path, Page(unsaved=(unsaved(folder / "a.jpg"),)), place=THERE)
    journal = Journal(tmp_path)
    assert journal.find("next", HERE, [link / "a.jpg"]).unsaved[0].path == link / "a.jpg"
    assert not journal.find("next", HERE, [link / "b.jpg"]).unsaved
    journal.close()


def test_a_photo_that_is_gone_is_still_known_to_its_set(tmp_path: Path) -> None:
    noted(tmp_path, Page(unsaved=(unsaved(Path("/set/gone.jpg")),)))
    assert typed(found(tmp_path)) == [("gone.jpg", "Almaty")]
    assert not found(tmp_path, place=THERE).unsaved


def test_what_is_thrown_away_is_not_offered_but_can_be_got_back_for_a_month(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted(tmp_path, Page(unsaved=(unsaved(), unsaved(PATHS[1]))))
    journal = Journal(tmp_path)
    journal.throw_away(found(tmp_path).unsaved[:1])
    assert typed(found(tmp_path)) == [("IMG_2.jpg", "Almaty")]
    journal.end("before")
    assert not found(tmp_path).unsaved
    assert len(journal.thrown_away(HERE, PATHS).unsaved) == 2
    monkeypatch.setattr(book, "KEPT_SECONDS", -1)
    found(tmp_path)
    assert not journal.thrown_away(HERE, PATHS).unsaved
    journal.close()


def test_what_is_taken_over_is_forgotten(tmp_path: Path) -> None:
    box = Box(tuple(PATHS[:2]), FIELD["date"], "x-default", "replace", "yesterday", 1.0)
    noted(tmp_path, Page(unsaved=(unsaved(),), boxes=(box,)))
    left = found(tmp_path)
    assert [one._replace(number=0) for one in left.boxes] == [box._replace(place=HERE)]
    journal = Journal(tmp_path)
    journal.forget((*left.unsaved, *left.boxes))
    journal.close()
    assert found(tmp_path) == Found()


def test_boxes_are_those_of_the_last_page(tmp_path: Path) -> None:
    box = Box((PATHS[0],), FIELD["date"], "x-default", "replace", "yester", 1.0)
    noted(tmp_path, Page(boxes=(box,)))
    noted(tmp_path, Page(unsaved=(unsaved(),)))
    assert len(found(tmp_path).boxes) == 1
    noted(tmp_path, Page(boxes=()))
    assert not found(tmp_path).boxes


def test_steps_come_back_in_order_and_know_what_was_undone(tmp_path: Path) -> None:
    first, second, third = step("a", *PATHS), step("b"), step("c", is_done=False)
    noted(tmp_path, Page(steps=(first, second._replace(words="?"), third)))
    noted(tmp_path, Page(steps=(second,)), "another")
    assert found(tmp_path).steps == (first, second, third)
    noted(tmp_path, Page(gone=("b",)))
    assert [one.key for one in found(tmp_path).steps] == ["a", "c"]
    assert not found(tmp_path, place=THERE).steps


def test_only_so_many_steps_are_kept_and_for_so_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "MOST_STEPS", 3)
    noted(tmp_path, Page(steps=tuple(step(str(number)) for number in range(5))))
    noted(tmp_path, Page(steps=(step("there"),)), place=THERE)
    assert [one.key for one in found(tmp_path).steps] == ["2", "3", "4"]
    noted(tmp_path, Page(steps=(step("3")._replace(time=time.time() - 40 * 24 * 3600),)))
    assert [one.key for one in found(tmp_path).steps] == ["2", "4"]
    assert len(found(tmp_path, place=THERE).steps) == 1


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = {
    "text by language": st.dictionaries(st.sampled_from(["x-default", "en", "kk", "pt-BR"]), words).map(
        lambda texts: Texts({tag: text.replace("\0", "") for tag, text in texts.items()}) or None
    ),
    "several": st.lists(words, min_size=1, unique=True).map(tuple),
    "rating": st.integers(-1, 5),
}


@given(st.data(), st.sampled_from(FIELDS))
def test_a_value_of_every_kind_comes_back_as_it_was(data: st.DataObject, field: Field) -> None:
    value = data.draw(st.none() | values.get(field.kind.name, words))
    assert rows.value_of(field, rows.text_of(field, value)) == value


@given(st.data(), st.sampled_from(FIELDS), words)
def test_what_a_file_may_hold_comes_back_through_the_database(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, field: Field, text: str
) -> None:
    value = field.kind.found(text)
    folder = tmp_path_factory.mktemp("journal")
    noted(folder, Page(unsaved=(unsaved(text=value, field=field),)))
    assert typed(found(folder)) == [("IMG_1.jpg", value)]


@pytest.mark.parametrize("text", ["[1]", '{"en": 1}', "true", "1.5", '"a"', '["a"]', "{"])
@pytest.mark.parametrize("field", [CAPTION, PHOTOGRAPHER, CITY])
def test_what_is_no_value_of_a_field_is_none(field: Field, text: str) -> None:
    if (field, text) in {(CITY, '"a"'), (PHOTOGRAPHER, '["a"]')}:
        return
    with pytest.raises(ValueError, match=r".+"):
        rows.value_of(field, text)


def test_names_that_are_no_text_and_fields_of_a_newer_captioner_hurt_nobody(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/set/\xff\n.jpg"))
    noted(tmp_path, Page(unsaved=(unsaved(odd), unsaved(PATHS[1])), steps=(step("a", odd),)))
    with sqlite3.connect(tmp_path / "journal.db") as other:
        other.execute("UPDATE unsaved SET field = 'mood' WHERE path = ?", (os.fsencode(PATHS[1]),))
    other.close()
    assert [entry.path for entry in found(tmp_path).unsaved] == [odd]
    assert found(tmp_path).steps[0].changes[0].path == odd


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    noted(tmp_path / "state", Page(unsaved=(unsaved(),)))
    journal = Journal(tmp_path / "state")
    modes = [file.stat().st_mode & 0o077 for file in (tmp_path / "state").iterdir()]
    journal.close()
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0
    assert modes == [0] * 3


def killed(folder: Path, session: str, chance: random.Random) -> int:
    """How many edits a process had been told are safe when it was killed, some time after the first."""
    command = children.command(WRITE, folder, session)
    with subprocess.Popen(command, env=children.environment(), stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        told = writer.stdout.readline()
        time.sleep(chance.random() * 0.15)
        writer.kill()
        return int((told + writer.stdout.read()).rpartition(b"\n")[0].rpartition(b"\n")[2])


def test_no_acknowledged_edit_is_lost_over_kills(tmp_path: Path) -> None:
    chance, last = random.Random(5), {}
    for number in range(10):
        session = f"s{number}"
        last[session] = killed(tmp_path, session, chance)
    left = found(tmp_path, place=HERE)
    held = {str(entry.typed.value) for entry in left.unsaved}
    keys = {one.key for one in left.steps}
    for session, number in last.items():
        for edit in range(max(0, number - 49), number + 1):
            # The one after it may have been written, too, and not yet acknowledged.
            assert f"{session} {edit}" in held or f"{session} {edit + 50}" in held
    assert f"s9 {last['s9']}" in keys


def test_two_windows_write_into_one_journal(tmp_path: Path) -> None:
    command = [children.command(WRITE, tmp_path, name) for name in ("one", "two")]
    writers = [subprocess.Popen(line, env=children.environment(), stdout=subprocess.PIPE) for line in command]
    lines = []
    for writer in writers:
        assert writer.stdout is not None
        lines.append([writer.stdout.readline() for _ in range(100)])
    for writer in writers:
        writer.kill()
        writer.communicate()
    assert all(len(one) == 100 for one in lines)
    names = {str(entry.typed.value).split(" ")[0] for entry in found(tmp_path).unsaved}
    assert names == {"one", "two"}


def test_a_full_disk_is_told_and_what_was_acknowledged_stays(tmp_path: Path) -> None:
    ended = children.run(FULL, tmp_path)
    number, _, said = ended.stdout.partition(" ")
    assert "cannot be written" in said or "disk is full" in said, ended.stderr
    assert len(found(tmp_path).unsaved) == int(number) > 0


def test_where_no_folder_can_be_made_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file")
    with pytest.raises(CaptionerError, match="cannot be written"):
        Journal(tmp_path / "state")


def test_a_newer_captioners_journal_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "journal.db") as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = (tmp_path / "journal.db").read_bytes()
    noted(tmp_path, Page(unsaved=(unsaved(),)))
    assert (tmp_path / "journal.db").read_bytes() == before
    assert typed(found(tmp_path)) == [("IMG_1.jpg", "Almaty")]


def other_tables(file: Path) -> None:
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
        other.execute("PRAGMA user_version = 1")
    other.close()


DAMAGE = {
    "no database at all": lambda file: file.write_bytes(b"\0\1not a database" * 500),
    "cut off": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "overwritten in the middle": lambda file: file.write_bytes(
        file.read_bytes()[:4096] + b"\xee" * (file.stat().st_size - 4096)
    ),
    "with other tables": lambda file: (file.unlink(), other_tables(file)),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_journal_is_set_aside_and_a_new_one_begun(tmp_path: Path, damage: str) -> None:
    noted(tmp_path, Page(unsaved=(unsaved(),), steps=tuple(step(str(n), *PATHS) for n in range(50))))
    DAMAGE[damage](tmp_path / "journal.db")
    broken = (tmp_path / "journal.db").read_bytes()
    told: list[Path] = []
    renewed: list[int] = []
    errors: list[CaptionerError] = []
    scribe = Scribe(tmp_path, lambda call: call(), lambda: renewed.append(1), told.append)
    page = Page(unsaved=(unsaved(text="Astana"),))
    scribe.ask(lambda journal: journal.note("now", HERE, page), lambda _: None, errors.append)
    scribe.stop()
    assert not errors
    assert renewed
    assert told[0].read_bytes()[100:4096] == broken[100:4096]
    assert typed(found(tmp_path)) == [("IMG_1.jpg", "Astana")]


def test_a_journal_that_could_not_be_written_is_tried_again(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.write_bytes(b"in the way")
    errors: list[CaptionerError] = []
    scribe = Scribe(state, lambda call: call(), list, lambda _: None)
    page = Page(unsaved=(unsaved(),))
    answers: list[object] = []
    over = threading.Event()
    scribe.ask(lambda journal: journal.note("now", HERE, page), answers.append, errors.append)
    scribe.ask(lambda journal: None, answers.append, lambda _: over.set())
    assert over.wait(10)
    assert len(errors) == 1
    state.unlink()
    scribe.ask(lambda journal: journal.note("now", HERE, page), answers.append, errors.append)
    scribe.stop()
    assert len(errors) == 1
    assert answers == [None]
    assert typed(found(state)) == [("IMG_1.jpg", "Almaty")]


def test_folders_with_edits_are_known_before_a_set_is_open(tmp_path: Path) -> None:
    state, waiting, saved, left = (tmp_path / name for name in ("state", "waiting", "saved", "left"))
    assert book.folders_with_edits(state) == frozenset()
    assert not state.exists()
    journal = Journal(state)
    for folder in (waiting, saved, left, gone := tmp_path / "gone"):
        folder.mkdir()
        entry = unsaved(folder / "IMG_1.jpg")
        journal.note(folder.name, rows.place_of((folder,)), Page(unsaved=(entry,)))
    journal.note(
        "single", rows.place_of((saved / "IMG_1.jpg", saved / "IMG_2.jpg")), Page(unsaved=(unsaved(),))
    )
    journal.note("saved", rows.place_of((saved,)), Page(saved=((saved / "IMG_1.jpg", CITY),)))
    journal.end("left")
    gone.rmdir()
    assert book.folders_with_edits(state) == {waiting}
    journal.close()
    (state / "journal.db").write_bytes(b"no database" * 500)
    assert book.folders_with_edits(state) == frozenset()

"""What was typed and not saved is found again where its photos lie now: renamed folders, moved photos, gone ones."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from captioner import files
from captioner.credits import FIELD
from captioner.journal.book import Journal
from captioner.journal.entries import Box, Found, Page, Side, Unsaved
from captioner.story import drafts
from captioner.story.story import EMPTY, Story

CITY, DATE = FIELD["city"], FIELD["date"]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """A set of which one photo has an edit that was not saved, and two a text in their box."""
    folder = tmp_path / "card"
    folder.mkdir()
    paths = [folder / f"IMG_{number}.jpg" for number in range(1, 4)]
    for number, path in enumerate(paths):
        path.write_bytes(b"photo" * (number + 1))
        os.utime(path, ns=(0, 10**18 + number * 10**11))
    entry = Unsaved(paths[0], CITY, None, Side("Almaty", False), files.stamp(paths[0]), 5.0)
    box = Box(tuple(paths[:2]), DATE, "x-default", "replace", "March 2", 6.0)
    journal = Journal(tmp_path / "state")
    journal.note("killed", os.fsencode(folder), Page(unsaved=(entry,), boxes=(box,)))
    journal.close()
    return paths


def found(folder: Path) -> Found:
    journal = Journal(folder.parent / "state")
    left = journal.find("next", os.fsencode(folder), sorted(folder.iterdir()))
    journal.close()
    return left


def test_a_folder_with_another_name_has_its_unsaved_edits_and_its_boxes(paths: list[Path]) -> None:
    folder = paths[0].parent.rename(paths[0].parent.with_name("rally"))
    left = found(folder)
    assert [(one.path, one.typed.value) for one in left.unsaved] == [(folder / "IMG_1.jpg", "Almaty")]
    assert [(one.paths, one.text) for one in left.boxes] == [
        ((folder / "IMG_1.jpg", folder / "IMG_2.jpg"), "March 2")
    ]


def test_photos_moved_to_another_disk_have_their_unsaved_edits(paths: list[Path]) -> None:
    folder = paths[0].parent.with_name("archive")
    shutil.copytree(paths[0].parent, folder)
    assert not found(folder).unsaved
    shutil.rmtree(paths[0].parent)
    assert [one.path for one in found(folder).unsaved] == [folder / "IMG_1.jpg"]


def test_another_photo_of_the_same_name_is_offered_nothing(paths: list[Path]) -> None:
    folder = paths[0].parent.with_name("other")
    shutil.copytree(paths[0].parent, folder)
    shutil.rmtree(paths[0].parent)
    (folder / "IMG_1.jpg").write_bytes(b"quite another")
    left = found(folder)
    assert not left.unsaved
    assert not left.boxes


def test_a_text_in_the_box_of_several_photos_outlives_the_loss_of_one(paths: list[Path]) -> None:
    paths[0].unlink()
    (box,) = found(paths[0].parent).boxes
    assert (box.paths, box.text) == ((paths[1],), "March 2")


def test_a_text_for_several_photos_is_not_offered_where_only_some_are_open(paths: list[Path]) -> None:
    journal = Journal(paths[0].parent.with_name("state"))
    left = journal.find("next", b"", paths[1:])
    journal.close()
    assert not left.boxes


def test_what_was_typed_of_a_story_follows_its_folder(tmp_path: Path) -> None:
    draft = drafts.Draft(EMPTY, Story("They Left"))
    folder, other = tmp_path / "card", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    drafts.keep(folder, draft)
    assert drafts.found(other) is None
    renamed = folder.rename(tmp_path / "rally")
    assert drafts.found(renamed) == draft
    drafts.forget(renamed)
    assert drafts.found(renamed) is None

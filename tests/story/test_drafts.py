"""What is typed of a story and not yet in its file: kept for its own set, read again, forgotten once it is saved."""

from __future__ import annotations

from pathlib import Path

from captioner.dates import Moment
from captioner.journal.database import state_folder
from captioner.story import drafts
from captioner.story.drafts import Draft
from captioner.story.story import EMPTY, Story

TYPED = Story("Lanterns", ("Ann Lee",), "Алматы", Moment(2022, 3, 6), languages=("kk",), sensitive=True)


def test_what_is_kept_is_found_again_for_its_own_set_alone(tmp_path: Path) -> None:
    drafts.keep(tmp_path, Draft(EMPTY, Story("First")))
    drafts.keep(tmp_path, Draft(Story("First"), TYPED))
    assert drafts.found(tmp_path) == Draft(Story("First"), TYPED)
    assert drafts.found(tmp_path / "other") is None


def test_what_is_forgotten_is_gone_and_may_be_forgotten_twice(tmp_path: Path) -> None:
    drafts.keep(tmp_path, Draft(EMPTY, TYPED))
    drafts.forget(tmp_path)
    drafts.forget(tmp_path)
    assert drafts.found(tmp_path) is None
    assert list((state_folder() / "stories").iterdir()) == []


def test_a_damaged_draft_is_none(tmp_path: Path) -> None:
    drafts.keep(tmp_path, Draft(EMPTY, TYPED))
    (file,) = (state_folder() / "stories").iterdir()
    for content in (b"", b"{ broken", b"[]", b'{"format": "another"}'):
        file.write_bytes(content)
        assert drafts.found(tmp_path) is None

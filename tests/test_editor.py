"""The name that marks and sidecars are signed with: the user's own, else the login name."""

from __future__ import annotations

from pathlib import Path

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import editor, library, marking, overriding, passing, sidecar
from captioner.credits import CAPTION
from captioner.errors import CaptionerError
from captioner.overrides import Override
from captioner.standing import State, Wish


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return made.put(tmp_path / "moon.jpg", made.jpeg())


def test_on_the_first_day_it_is_the_login_name() -> None:
    assert editor.own() == ""
    assert editor.name() == passing.user()


def test_a_name_that_was_told_is_used_and_can_be_taken_back() -> None:
    editor.call("  Айгүл\tСейтқали \n")
    assert editor.name() == editor.own() == "Айгүл Сейтқали"
    editor.call(" ")
    assert editor.name() == passing.user()


@given(st.text())
def test_any_name_is_one_line(typed: str) -> None:
    line = editor.one_line(typed)
    assert line.isprintable()
    assert line == line.strip() == editor.one_line(line)
    assert len(line) <= 80


def test_it_is_not_among_the_lists_that_a_desk_shares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPTIONER_CONFIG", str(tmp_path / "shared"))
    editor.call("Aigul")
    assert not (tmp_path / "shared").exists()
    monkeypatch.setenv("CAPTIONER_CONFIG", str(tmp_path / "of another desk"))
    assert editor.name() == "Aigul"


def test_what_cannot_be_read_counts_as_never_said() -> None:
    editor.call("Aigul")
    editor._path().write_bytes(b"\xff\xfe\x00")
    assert editor.name() == passing.user()


def test_a_folder_that_cannot_be_written_is_told() -> None:
    path = editor._path()
    path.parent.parent.mkdir(parents=True, exist_ok=True)
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(CaptionerError):
        editor.call("Aigul")


def test_marks_overrides_and_sidecars_are_signed_with_it(photo: Path) -> None:
    editor.call("Aigul")
    library.save(library.load(photo).with_value(CAPTION, CAPTION.kind.parse("A rally on the square")))
    marking.mark(photo, Wish(State.HELD, "ask the family first"))
    overriding.let_pass(photo, [Override("credit-missing", "sha256:0", "told by phone")])
    shown = library.load(photo)
    assert shown.mark is not None
    assert shown.mark.by == "Aigul"
    assert [one.by for one in shown.overrides] == ["Aigul"]
    assert '"by": "Aigul"' in sidecar.path_of(photo).read_text("utf-8")

"""The errors that a user reads: one line, which file, what, and what to do now."""

from __future__ import annotations

import errno
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.errors import (
    CaptionerError,
    Reason,
    Refused,
    Unreadable,
    WrongValue,
    explained,
    reason,
    reason_of,
    shown_path,
    wrong_in,
)

PHOTO = Path("rally", "moon.jpg")


def test_an_error_says_file_reason_and_remedy_on_one_line() -> None:
    assert str(CaptionerError("is gone", PHOTO, "look again")) == f"{PHOTO}: is gone; look again"
    assert str(CaptionerError("is gone")) == "is gone"
    assert isinstance(WrongValue("no"), ValueError)


@given(st.binary(min_size=1).filter(lambda name: b"\0" not in name))
def test_any_file_name_is_shown_as_plain_text_on_one_line(name: bytes) -> None:
    shown = shown_path(Path(os.fsdecode(name)))
    assert shown.isprintable()
    assert shown.encode("utf-8")


def test_bytes_that_are_no_utf8_are_shown_as_escapes() -> None:
    assert shown_path(Path(os.fsdecode(b"caf\xe9\n.jpg"))) == "caf\\udce9\\n.jpg"


def test_every_reason_of_the_system_becomes_a_sentence_about_the_file() -> None:
    for number in (*errno.errorcode, 0, 9999):
        with pytest.raises(CaptionerError) as caught, explained(PHOTO):
            raise OSError(number, os.strerror(number))
        line = str(caught.value)
        assert line.startswith(f"{PHOTO}: ")
        assert "; " in line
        assert "Errno" not in line


def test_an_error_of_the_system_without_a_number_is_explained_too() -> None:
    with pytest.raises(CaptionerError, match="cut short"), explained(PHOTO):
        raise OSError("cut short")


@pytest.mark.parametrize(
    "raised", [ValueError, TypeError, EOFError, SyntaxError, IndexError, KeyError, MemoryError]
)
def test_what_a_library_raises_at_a_broken_file_is_unreadable(raised: type[Exception]) -> None:
    with pytest.raises(Unreadable, match="moon") as caught, explained(PHOTO, "fetch it again"):
        raise raised("inner words that nobody should see")
    assert "inner words" not in str(caught.value)
    assert "fetch it again" in str(caught.value)


def test_our_own_errors_stay_what_they_are_and_are_told_their_file() -> None:
    with pytest.raises(Refused) as caught, explained(PHOTO):
        raise Refused("it is odd")
    assert str(caught.value) == f"{PHOTO}: it is odd"
    with pytest.raises(CaptionerError, match="sun") as caught, explained(PHOTO):
        raise CaptionerError("is odd", Path("sun.jpg"))
    assert caught.value.path == Path("sun.jpg")


def test_a_mistake_of_ours_is_not_hidden() -> None:
    with pytest.raises(AttributeError), explained(PHOTO):
        raise AttributeError("a bug")


def test_a_reason_is_plain_text_that_knows_its_form_and_its_values() -> None:
    no_date = reason("{text!r} is no date", text="soon")
    assert no_date == "'soon' is no date"
    error = wrong_in("date", reason_of(ValueError(no_date)))
    assert str(error) == "date: 'soon' is no date"
    assert dict(error.why.values)["why"].form == "{text!r} is no date"  # type: ignore[attr-defined]


def test_what_was_raised_without_values_is_a_reason_without_a_form() -> None:
    said = reason_of(OSError(errno.ENOSPC, "No space left"))
    assert (said, said.form) == ("[Errno 28] No space left", "")
    why = CaptionerError("is gone", PHOTO, "look again").why
    assert (str(why), why.values) == ("is gone; look again", (("what", "is gone"), ("remedy", "look again")))


def test_a_reason_crosses_into_another_process() -> None:
    error = pickle.loads(pickle.dumps(WrongValue(reason("{count} are too many", count=3))))
    assert isinstance(error.what, Reason)
    assert (error.what.form, error.what.values) == ("{count} are too many", (("count", 3),))

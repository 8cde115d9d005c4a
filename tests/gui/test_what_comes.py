"""Before and after a replacement: just the letters that come are marked, where those went that go."""

from __future__ import annotations

from pathlib import Path

import pytest

from captioner.credits import CAPTION
from captioner.gui.batch.what_comes import what_comes
from captioner.many.replacing import Hit, Search, search
from captioner.photo import Photo


def hit(text: str, wanted: str, instead: str, *, is_expression: bool = False) -> Hit:
    photo = Photo(Path("a.jpg")).with_value(CAPTION, CAPTION.kind.parse(text))
    (found,) = search([photo], Search(wanted, instead, is_expression=is_expression, matches_case=True))
    return found


@pytest.mark.parametrize(
    ("text", "wanted", "instead", "come"),
    [
        ("A rally in Almata", "Almata", "Almaty", ["Almaty"]),
        ("one, two, one", "one", "three", ["three", "three"]),
        ("seen from from the hill", " from from", " from", [" from"]),
        ("a a a", "a", "", ["", "", ""]),
    ],
)
def test_the_letters_that_come_are_found(text: str, wanted: str, instead: str, come: list[str]) -> None:
    found = hit(text, wanted, instead)
    assert [found.after[start:end] for start, end in what_comes(found)] == come


def test_where_letters_only_went_is_still_told() -> None:
    found = hit("Photo of the rally", " of the", "")
    assert what_comes(found) == [(5, 5)]


def test_an_expression_that_puts_in_other_lengths_is_told_by_its_words() -> None:
    found = hit("6 and 12 people", r"(\d+)", r"\1\1", is_expression=True)
    assert found.after == "66 and 1212 people"
    assert [found.after[start:end] for start, end in what_comes(found)] == ["66", "1212"]

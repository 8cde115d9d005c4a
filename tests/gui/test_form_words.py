"""What the form says in words: readable values, weekdays and clocks, lengths, and what old programs see."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui.form_desk import photo
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, FIELDS, PHOTOGRAPHER
from captioner.edits import Edit, Way
from captioner.gui.form import drafts
from captioner.gui.form.drafts import Draft
from captioner.gui.look import form_words
from captioner.kinds import DATE, SOURCE_TYPE
from captioner.texts import X_DEFAULT, Texts


@pytest.mark.parametrize(
    ("kept", "seen"),
    [
        ("2018", "2018"),
        ("2018-05-06", "2018-05-06"),
        ("2018-05-06T14:02", "2018-05-06 14:02"),
        ("2018-05-06T14:02:11.25+02:00", "2018-05-06 14:02:11.25 +02:00"),
    ],
)
def test_a_date_is_shown_readably_and_read_back(kept: str, seen: str) -> None:
    assert form_words.readable(DATE_TAKEN, kept) == seen
    assert DATE.parse(seen) == kept


def test_a_source_type_is_shown_by_its_name_and_a_foreign_address_as_it_is() -> None:
    field = FIELD["digital_source_type"]
    address = SOURCE_TYPE.vocabulary + "digitalCapture"
    assert form_words.readable(field, address) == "digitalCapture"
    assert form_words.readable(field, "http://example.org/x") == "http://example.org/x"


def test_a_length_is_told_in_letters_as_seen_and_in_bytes_as_kept() -> None:
    assert form_words.length("Малика 👩‍👩‍👧", 2000) == "8 characters · 31 / 2000 bytes"
    assert form_words.length("a", 0) == "1 character"


def test_an_old_program_sees_the_beginning_of_each_entry_that_is_too_long() -> None:
    assert form_words.old_reader(PHOTOGRAPHER, "Малика Ауталипова; Ann") == (
        "▲ Old programs see only “Малика Ауталипов”"
    )
    assert form_words.old_reader(PHOTOGRAPHER, "Ann; Ben") == ""
    assert form_words.old_reader(FIELD["event"], "x" * 5000) == ""
    assert form_words.old_reader(DATE_TAKEN, "2018-05-06 14:02:11 +02:00") == ""


def test_an_old_program_stops_amid_a_caption_that_is_too_long() -> None:
    told = form_words.old_reader(CAPTION, "word " * 500)
    assert told.startswith("▲ Old programs stop after “…")
    assert len(told) < 80


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_no_text_is_too_odd_to_be_measured(text: str) -> None:
    for field in FIELDS:
        form_words.old_reader(field, text)
    assert str(len(text.encode())) in form_words.length(text, 2000)


def test_an_example_is_never_offered_where_photos_differ_or_nobody_is_named() -> None:
    ann, ben = photo("1.jpg", photographer=("Ann",)), photo("2.jpg", photographer=("Ben",))
    assert form_words.example(CREDIT_LINE, [ann]) == "e.g. Photo by Ann"
    assert form_words.example(CREDIT_LINE, [ann, ben]) == ""
    assert form_words.example(CREDIT_LINE, [photo()]) == ""
    assert form_words.example(CAPTION, [replace(ann, unreadable="is broken")]) == ""


def test_languages_are_missing_only_where_there_is_a_text() -> None:
    assert form_words.missing([Texts()], ("en", "ru")) == ""
    assert form_words.missing([Texts({X_DEFAULT: "A"})], ("en", "ru")) == "no translations"
    assert form_words.missing([Texts({"en": "A"})], ("en", "ru")) == "ru missing"
    assert form_words.missing([Texts({"en": "A", "ru": "А"})], ("en", "ru")) == ""


def test_several_files_that_disagree_are_counted() -> None:
    one = replace(photo("1.jpg"), disagreeing=(CAPTION,))
    settled = replace(photo("2.jpg"), disagreeing=(CAPTION,), settled=frozenset([CAPTION]))
    assert form_words.disagreement(CAPTION, [one, settled]) == "▲ In 1 of them the file itself disagrees"
    assert form_words.disagreement(CAPTION, [settled]) == ""


def test_a_tip_is_text_whatever_it_looks_like() -> None:
    assert form_words.tip("<b>&\nx") == "<qt>&lt;b&gt;&amp;<br>x</qt>"
    assert form_words.tip("") == ""


def test_a_draft_becomes_an_edit_of_entries_or_of_nothing() -> None:
    assert drafts.edit(PHOTOGRAPHER, Draft(" A ;; B", Way.APPEND)) == Edit(
        PHOTOGRAPHER, ("A", "B"), X_DEFAULT, Way.APPEND
    )
    assert drafts.edit(CAPTION, Draft("  "), "ru") == Edit(CAPTION, (), "ru")

"""Text as it is kept: cleaned, cut between letters, and in several languages."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from captioner import texts
from captioner.texts import X_DEFAULT, Texts

ANY = st.text()
LANGUAGE = st.sampled_from(["en", "ru", "kk", "uk", "pt-BR"])


@given(ANY.filter(lambda text: "\0" not in text))
@example("a\x0b\x0cb")
@example(" ̈ ")
@example("\ufffe caption \uffff")
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert texts.clean(texts.clean(text)) == texts.clean(text)


@given(ANY.filter(lambda text: "\0" not in text))
@example("\ufffe caption \uffff")
def test_what_is_cleaned_can_stand_in_xml(text: str) -> None:
    element = etree.Element("caption")
    element.text = texts.clean(text)
    assert (etree.fromstring(etree.tostring(element, encoding="utf-8")).text or "") == texts.clean(text)


@given(ANY.filter(lambda text: "\0" not in text))
def test_cleaning_keeps_every_letter_and_composes_it(text: str) -> None:
    def letters(of: str) -> str:
        return "".join(c for c in unicodedata.normalize("NFD", of) if unicodedata.category(c)[0] in "LNPS")

    assert letters(texts.clean(text)) == letters(text)
    assert unicodedata.is_normalized("NFC", texts.clean(text))


def test_line_ends_become_line_feeds_and_controls_vanish() -> None:
    assert texts.clean(" one\r\ntwo\rthree\tfour\x07\x1b\x85 ") == "one\ntwo\nthree\tfour"


def test_nul_and_lone_surrogates_are_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="NUL"):
        texts.clean("a\0b")
    with pytest.raises(ValueError, match="not valid text"):
        texts.clean("a\udcff")


@given(ANY, st.integers(0, 40))
@example("Малика Ауталипова", 32)
@example("👩‍👩‍👧‍👦 family", 5)
@example("й" * 20, 7)
def test_a_cut_text_is_a_beginning_within_the_limit_and_splits_no_letter(text: str, limit: int) -> None:
    kept = texts.cut(text, limit)
    assert text.startswith(kept)
    assert len(kept.encode("utf-8")) <= limit or kept == text == ""
    whole = regex.findall(r"\X", text)
    assert kept == text or kept in {"".join(whole[:n]).rstrip() for n in range(len(whole))}


def test_a_name_one_byte_too_long_loses_its_last_letter_only() -> None:
    assert texts.cut("Малика Ауталипова", 32) == "Малика Ауталипов"


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("EN", "en"),
        ("pt_br", "pt-BR"),
        ("kk-cyrl-kz", "kk-Cyrl-KZ"),
        ("X-Default", "x-default"),
        (" ru ", "ru"),
    ],
)
def test_a_language_tag_takes_its_usual_spelling(typed: str, usual: str) -> None:
    assert texts.language_tag(typed) == usual


@pytest.mark.parametrize("typed", ["", "русский", "en US", "en--US", "verylonglanguage", "en.UTF-8"])
def test_what_is_no_language_tag_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="language tag"):
        texts.language_tag(typed)


def test_texts_begin_with_the_default_and_hold_no_blanks() -> None:
    several = Texts({"ru": "Дархан", "en": "  ", X_DEFAULT: "Darkhan"})
    assert list(several.items()) == [(X_DEFAULT, "Darkhan"), ("ru", "Дархан")]
    assert several.languages == ("ru",)
    assert several.main_language == X_DEFAULT
    assert Texts() == Texts({"en": " "})
    assert not Texts()


def test_the_first_text_stands_in_for_a_default_that_was_not_told() -> None:
    assert Texts({"en": "Darkhan", "ru": "Дархан"}).main == "Darkhan"


def test_the_first_text_typed_in_a_language_is_the_main_one_too() -> None:
    typed = Texts().with_text("kk", "Дархан Шәріп")
    assert dict(typed) == {X_DEFAULT: "Дархан Шәріп", "kk": "Дархан Шәріп"}
    assert typed.main_language == "kk"


def test_a_translation_leaves_the_main_text_alone() -> None:
    told = Texts({X_DEFAULT: "Darkhan", "en": "Darkhan"})
    assert told.with_text("ru", "Дархан").main == "Darkhan"


def test_twins_change_together_and_vanish_together() -> None:
    twins = Texts({X_DEFAULT: "Darkhan", "en": "Darkhan", "ru": "Дархан"})
    assert dict(twins.with_text("en", "D.")) == {X_DEFAULT: "D.", "en": "D.", "ru": "Дархан"}
    assert dict(twins.with_text(X_DEFAULT, "D.")) == {X_DEFAULT: "D.", "en": "D.", "ru": "Дархан"}
    assert "en" not in twins.with_text("en", "")


def test_a_main_text_deleted_and_typed_again_is_the_main_one_again() -> None:
    twins = Texts({X_DEFAULT: "Darkhan", "en": "Darkhan", "ru": "Дархан"})
    again = twins.with_text("en", "").with_text("en", "Darkhan Sharip")
    assert again.main == "Darkhan Sharip"
    assert again["ru"] == "Дархан"


def test_a_language_is_known_again_however_it_is_spelled() -> None:
    assert dict(Texts({X_DEFAULT: "a", "pt-BR": "b"}).with_text("PT-br", "c")) == {
        X_DEFAULT: "a",
        "pt-BR": "c",
    }


@given(st.dictionaries(LANGUAGE | st.just(X_DEFAULT), ANY.filter(lambda t: "\0" not in t)), LANGUAGE, ANY)
def test_what_is_typed_in_a_language_is_what_stands_there(held: dict[str, str], tag: str, text: str) -> None:
    if "\0" in text:
        return
    changed = Texts(held).with_text(tag, text)
    assert changed.get(tag, "") == texts.clean(text)
    assert list(changed)[:1] in ([X_DEFAULT], [])
    assert Texts(changed) == changed
    assert hash(Texts(changed)) == hash(changed)
    assert {t: changed.get(t) for t in changed.languages if t != tag}.items() <= Texts(held).items()
    assert changed != dict(changed)
    assert "Texts({" in repr(changed)

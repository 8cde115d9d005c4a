"""Rules over the letters of every text of one photo: what stands in it that nobody meant to write."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from captioner.checks import garbled, letters, markup, quotes, spaces, unseen
from captioner.checks.finding import Fix, Found, Told, cut_short, told
from captioner.checks.shot import Shot, Wording
from captioner.credits import FIELD, PHOTOGRAPHER
from captioner.kinds import Value
from captioner.texts import X_DEFAULT

_NAMES = frozenset((PHOTOGRAPHER, FIELD["persons"]))


def spacing(shot: Shot) -> Iterator[Found]:
    """Blanks stand where none belong, or none where one belongs: two in a row, one before a comma, none after it."""
    for one in shot.wordings:
        mended = spaces.mended(one.text, one.language)
        if mended != one.text:
            place = spaces.first_difference(one.text, mended)
            message = told("The spacing is wrong: “{place}”", place=place)
            yield _found(shot, one, message, place, mended, told("Correct the spacing"))


def quotes_unbalanced(shot: Shot) -> Iterator[Found]:
    """A quotation mark or a bracket is opened and not closed, or closed and not opened."""
    for one in shot.wordings:
        if alone := quotes.alone(one.text):
            yield _found(shot, one, told("“{mark}” has no matching mark", mark=alone), alone)


def quotes_mixed(shot: Shot) -> Iterator[Found]:
    """Two styles of quotation marks or apostrophes stand in one text, for example “ ” beside straight marks."""
    for one in shot.wordings:
        if two := quotes.mixed(one.text):
            mended = quotes.in_one_style(one.text, one.language)
            message = told("Two styles of quotation marks are mixed: {styles}", styles=two)
            yield _found(shot, one, message, two, mended, told("Write them in one style"))


def mixed_scripts(shot: Shot) -> Iterator[Found]:
    """Latin and Cyrillic letters stand in one word, such as a Latin A in Aлматы.

    It looks right, and no search finds it. Words such as IT-компания are not meant.
    """
    for one in shot.wordings:
        found = letters.mixed(one.text)
        if not found:
            continue
        mended: str | None = one.text
        for word in reversed(found):
            mended = _put(mended, word) if mended is not None and word.mended else None
        message = told("Latin and Cyrillic letters are mixed in “{word}”", word=found[0].written)
        is_name = one.field in _NAMES
        yield _found(
            shot, one, message, found[0].written, mended, told("Write it in one script"), is_graver=is_name
        )


def mojibake(shot: Shot) -> Iterator[Found]:
    """The text was read in a wrong encoding on its way: Ð¢Ð¸Ð¼ÑƒÑ€ instead of Тимур.

    Where it can be decoded again without a doubt, that is offered; else write it anew.
    """
    for one in shot.wordings:
        if found := garbled.garbled(one.text):
            seen = cut_short(found[0].written)
            message = told("“{text}” was garbled on its way here", text=seen)
            yield _found(shot, one, message, seen, garbled.mended(one.text), told("Decode it again"))


def not_nfc(shot: Shot) -> Iterator[Found]:
    """Letters are written in parts, such as й as и with a mark, which some programs take for others."""
    for one in shot.wordings:
        if not one.text.isascii() and not unicodedata.is_normalized("NFC", one.text):
            mended = unicodedata.normalize("NFC", one.text)
            message = told("Letters are written in parts, which some programs take for others")
            yield _found(shot, one, message, cut_short(one.text), mended, told("Join the parts"))


def invisible_characters(shot: Shot) -> Iterator[Found]:
    """Characters that nobody sees stand in the text: of width zero, soft hyphens, marks of direction.

    They come along with what is copied from web pages, and break searches and lines.
    """
    for one in shot.wordings:
        if found := unseen.unseen(one.text):
            name = found[0].name
            message = told("A character that nobody sees stands in the text: {name}", name=name)
            yield _found(shot, one, message, name, unseen.without(one.text), told("Take them out"))


def html_in_text(shot: Shot) -> Iterator[Found]:
    """Tags or entities of web pages stand in the text, such as <b> or &amp;, which readers would see as they are."""
    for one in shot.wordings:
        if found := markup.markup(one.text):
            seen = one.text[found[0].start : found[0].end]
            message = told("The text holds marks of a web page: {marks}", marks=seen)
            yield _found(shot, one, message, seen, markup.plain(one.text), told("Write it plainly"))


def _put(text: str, word: letters.Mixed) -> str:
    return f"{text[: word.start]}{word.mended}{text[word.end :]}"


def _found(
    shot: Shot,
    one: Wording,
    message: Told,
    seen: str,
    mended: str | None = None,
    does: Told | None = None,
    *,
    is_graver: bool = False,
) -> Found:
    fix = None
    if mended is not None and does is not None and mended != one.text and mended.strip():
        fix = Fix(does, ((one.field, _with(shot, one, mended)),))
    return Found(message, one.field, seen, one.language, fix=fix, is_graver=is_graver)


def _with(shot: Shot, one: Wording, text: str) -> Value | None:
    """The field's value with this text in the place of the one it was found in."""
    field, kind = one.field, one.field.kind
    if kind.by_language:
        return shot.credits.texts(field).with_text(one.language or X_DEFAULT, text) or None
    if kind.several:
        replaced: Callable[[str], str] = lambda entry: text if entry == one.text else entry  # noqa: E731
        return tuple(dict.fromkeys(map(replaced, shot.credits.entries(field))))
    return kind.found(text)

"""What the list says of a photo: three lines, its languages and its states, as words and as shapes."""

from __future__ import annotations

import html
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner import standing
from captioner.checks.finding import Severity
from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.errors import shown_path
from captioner.gui.look import error_words, finding_words, standing_words
from captioner.gui.look.field_words import in_a_sentence
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts


class State(Enum):
    """What can be the matter with a photo, and what the desk said of it."""

    UNSAVED = str(QT_TRANSLATE_NOOP("Photos", "not saved yet"))
    DISAGREEING = str(QT_TRANSLATE_NOOP("Photos", "the file says different things in different places"))
    SIDECAR_ONLY = str(QT_TRANSLATE_NOOP("Photos", "only the sidecar is written"))
    WARNED = str(QT_TRANSLATE_NOOP("Photos", "read with a warning"))
    UNREADABLE = str(QT_TRANSLATE_NOOP("Photos", "cannot be read"))
    FALLEN = str(QT_TRANSLATE_NOOP("Photos", "changed since it was checked"))
    HELD = str(QT_TRANSLATE_NOOP("Photos", "held"))
    CHECKED = str(QT_TRANSLATE_NOOP("Photos", "checked"))
    CLEARED = str(QT_TRANSLATE_NOOP("Photos", "cleared"))


class Words(NamedTuple):
    """What stands in a photo's row."""

    name: str
    caption: str
    credit: str
    states: tuple[State, ...]
    languages: tuple[tuple[str, bool], ...] = ()
    """The languages that captions are wanted in, and whether this one has them; none where it has no caption."""
    stale: tuple[str, ...] = ()
    """Those whose text is older than the main text beside it."""
    gravest: Severity | None = None
    """What the check found, the gravest of it."""


def words_of(photo: Photo, languages: Sequence[str] = (), gravest: Severity | None = None) -> Words:
    """File name, the caption's first line, the photographers; empty where there is none."""
    texts = photo.credits.texts(CAPTION)
    done = languages_done(texts, tuple(languages))
    return Words(
        shown_path(photo.path.relative_to(photo.path.parent)),
        texts.main.partition("\n")[0],
        photo.credits.text(PHOTOGRAPHER).replace("; ", ", "),
        tuple(_states(photo)),
        tuple((tag, tag in done) for tag in languages) if texts and len(languages) > 1 else (),
        photo.stale(CAPTION) if len(texts) > 1 else (),
        gravest,
    )


@lru_cache(maxsize=1 << 14)
def languages_done(caption: Texts, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages, of those wanted, that a caption is there in; kept, for a list asks for thousands of them.

    A main text whose language nobody told counts as the main language, which comes first.
    """
    known = set(caption)
    main = languages[0] if languages else X_DEFAULT
    if caption and main not in known and caption.main_language == X_DEFAULT:
        known.add(main)
    return tuple(tag for tag in languages if tag in known)


def said_of(photo: Photo, languages: Sequence[str] = (), gravest: Severity | None = None) -> str:
    """The row in one sentence, for who hears it."""
    words = words_of(photo, languages)
    caption, credit = words.caption or no_caption(), words.credit or no_credit()
    told = (words.name, caption, credit, languages_told(words), *_reasons(photo), found(gravest))
    return ", ".join(filter(None, told))


def tip_of(photo: Photo, languages: Sequence[str] = (), gravest: Severity | None = None) -> str:
    """The row with all that is cut off in it; as Qt's rich text, in which nothing from the file is markup."""
    words = words_of(photo, languages)
    lines = [
        words.name,
        photo.credits.text(CAPTION),
        words.credit,
        languages_told(words),
        *_reasons(photo),
        found(gravest),
    ]
    return "<qt>" + "<br>".join(html.escape(line).replace("\n", "<br>") for line in lines if line) + "</qt>"


def languages_told(words: Words) -> str:
    """Which languages are there, missing and stale: `caption in en, ru; missing: kk; older than the original: ru`."""
    done = ", ".join(tag for tag, is_done in words.languages if is_done)
    missing = ", ".join(tag for tag, is_done in words.languages if not is_done)
    there = QCoreApplication.translate("Photos", "caption in {languages}").format(languages=done)
    lacking = QCoreApplication.translate("Photos", "missing: {languages}").format(languages=missing)
    older = QCoreApplication.translate("Photos", "older than the original: {languages}")
    told = {there: done, lacking: missing, older.format(languages=", ".join(words.stale)): words.stale}
    return "; ".join(what for what, languages in told.items() if languages)


def reason(photo: Photo, state: State) -> str:
    """What a state means for this photo."""
    told = QCoreApplication.translate("Photos", state.value)
    match state:
        case State.UNSAVED:
            return f"{told}: " + ", ".join(in_a_sentence(field) for field in photo.edited)
        case State.DISAGREEING:
            return f"{told}: " + ", ".join(in_a_sentence(field) for field in photo.disagreeing)
        case State.SIDECAR_ONLY:
            return f"{told}: {error_words.told(photo.sidecar_only)}"
        case State.WARNED:
            return "; ".join(map(error_words.told, photo.warnings))
        case State.UNREADABLE:
            return error_words.told(photo.unreadable)
        case State.FALLEN | State.HELD | State.CHECKED | State.CLEARED:
            return standing_words.told([photo])


def found(gravest: Severity | None) -> str:
    """What the check found, the gravest of it; nothing where it found nothing."""
    if gravest is None:
        return ""
    form = QCoreApplication.translate("Photos", "the check found: {severity}")
    return form.format(severity=finding_words.severity(gravest).lower())


def no_caption() -> str:
    """Said instead of a caption."""
    return QCoreApplication.translate("Photos", "no caption")


def no_credit() -> str:
    """Said instead of a photographer."""
    return QCoreApplication.translate("Photos", "no credit")


def _reasons(photo: Photo) -> list[str]:
    return [reason(photo, state) for state in _states(photo)]


def _states(photo: Photo) -> list[State]:
    stands = photo.standing
    found = {
        State.UNSAVED: bool(photo.edited),
        State.DISAGREEING: bool(set(photo.disagreeing) - photo.settled),
        State.SIDECAR_ONLY: bool(photo.sidecar_only),
        State.WARNED: bool(photo.warnings),
        State.UNREADABLE: bool(photo.unreadable),
        State.FALLEN: stands.has_fallen,
        State.HELD: stands.state is standing.State.HELD,
        State.CHECKED: stands.state is standing.State.CHECKED,
        State.CLEARED: stands.state is standing.State.CLEARED,
    }
    return [state for state, holds in found.items() if holds]

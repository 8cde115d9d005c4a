"""What photos can be filtered by: states, each with its words, and text that is looked for everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner.checks.finding import Severity
from captioner.credits import CAPTION, PHOTOGRAPHER, Field
from captioner.gui.look.photo_words import languages_done
from captioner.gui.photos.photo_table import is_edited
from captioner.gui.photos.said import said
from captioner.photo import Photo
from captioner.standing import GIVEN, State
from captioner.texts import Texts

Wanted = Callable[[Photo], bool]


class Filter(NamedTuple):
    """One state that a photo can be in, or not."""

    key: str
    words: str
    fits: Wanted
    typed: tuple[str, ...] = ()
    """The words that stand for it where they are typed; none where they may well be words of a caption."""
    language: str = ""

    def told(self) -> str:
        """The words as they are read."""
        return QCoreApplication.translate("Filters", self.words).format(language=self.language)


def _lacks(field: Field) -> Wanted:
    return lambda photo: not photo.unreadable and photo.credits.get(field) is None


def _disagrees(photo: Photo) -> bool:
    return bool(photo.disagreeing) and not photo.settled.issuperset(photo.disagreeing)


def _is_sidecar_only(photo: Photo) -> bool:
    return bool(photo.sidecar_only)


def _is_warned(photo: Photo) -> bool:
    return bool(photo.warnings)


def _is_unreadable(photo: Photo) -> bool:
    return bool(photo.unreadable)


def _stands(state: State) -> Wanted:
    # Most bear no mark: of them it is known without working out where they stand.
    if state in GIVEN:
        return lambda photo: photo.mark is not None and photo.standing.state is state
    return lambda photo: photo.standing.state is state


def _is_not_cleared(photo: Photo) -> bool:
    return photo.mark is None or photo.standing.state is not State.CLEARED


def _has_fallen(photo: Photo) -> bool:
    return photo.mark is not None and photo.standing.has_fallen


def _is_stale(photo: Photo) -> bool:
    return photo.credits.get(CAPTION) is not None and bool(photo.stale(CAPTION))


_NO_CREDIT, _UNREADABLE = ("no credit", "needs credit"), ("cannot be read", "unreadable")
# fmt: off
FILTERS = (
    Filter("no_caption", str(QT_TRANSLATE_NOOP("Filters", "no caption")), _lacks(CAPTION), ("no caption",)),
    Filter("no_credit", str(QT_TRANSLATE_NOOP("Filters", "no credit")), _lacks(PHOTOGRAPHER), _NO_CREDIT),
    Filter("unsaved", str(QT_TRANSLATE_NOOP("Filters", "unsaved")), is_edited, ("unsaved",)),
    Filter("disagreeing", str(QT_TRANSLATE_NOOP("Filters", "disagreeing")), _disagrees, ("disagreeing",)),
    Filter("sidecar_only", str(QT_TRANSLATE_NOOP("Filters", "sidecar only")), _is_sidecar_only, ("sidecar only",)),
    Filter("warned", str(QT_TRANSLATE_NOOP("Filters", "with a warning")), _is_warned, ("with a warning",)),
    Filter("unreadable", str(QT_TRANSLATE_NOOP("Filters", "cannot be read")), _is_unreadable, _UNREADABLE),
    Filter("stale", str(QT_TRANSLATE_NOOP("Filters", "older translation")), _is_stale, ("older translation",)),
    Filter("new", str(QT_TRANSLATE_NOOP("Filters", "new")), _stands(State.NEW)),
    Filter("captioned", str(QT_TRANSLATE_NOOP("Filters", "captioned")), _stands(State.CAPTIONED)),
    Filter("checked", str(QT_TRANSLATE_NOOP("Filters", "checked")), _stands(State.CHECKED)),
    Filter("cleared", str(QT_TRANSLATE_NOOP("Filters", "cleared")), _stands(State.CLEARED)),
    Filter("not_cleared", str(QT_TRANSLATE_NOOP("Filters", "not cleared")), _is_not_cleared, ("not cleared",)),
    Filter("held", str(QT_TRANSLATE_NOOP("Filters", "held")), _stands(State.HELD)),
    Filter("fallen", str(QT_TRANSLATE_NOOP("Filters", "changed since it was checked")), _has_fallen),
)
"""The states, each in one line; what a photo knows of itself can have one more."""
# fmt: on
_FOUND = str(QT_TRANSLATE_NOOP("Filters", "with findings"))
_BLOCKED = str(QT_TRANSLATE_NOOP("Filters", "kept at the desk by the check"))
_NO_CAPTION_IN = str(QT_TRANSLATE_NOOP("Filters", "no caption in {language}"))


def found_by_check(gravest: Mapping[Path, Severity]) -> tuple[Filter, ...]:
    """What the check found, by photo the gravest that is open."""
    return (
        Filter("found", _FOUND, lambda photo: photo.path in gravest, ("with findings",)),
        Filter(
            "blocked", _BLOCKED, lambda photo: gravest.get(photo.path, 0) >= Severity.REASON, ("blocked",)
        ),
    )


def lacking(languages: Sequence[str]) -> tuple[Filter, ...]:
    """A filter for each language that captions are wanted in, if there are several; the main one comes first."""
    asked = tuple(languages)

    def done(photo: Photo) -> tuple[str, ...]:
        caption = photo.credits.get(CAPTION)
        return languages_done(caption, asked) if type(caption) is Texts else ()

    def lacks(language: str) -> Wanted:
        return lambda photo: not photo.unreadable and language not in done(photo)

    found = (
        Filter(f"no_caption_{tag}", _NO_CAPTION_IN, lacks(tag), (f"no caption in {tag}",), tag)
        for tag in asked
    )
    return tuple(found) if len(asked) > 1 else ()


def wanted(text: str, filters: Sequence[Filter] = FILTERS) -> Wanted:
    """Whether a photo is meant by what is typed: every state named in it and every other word must fit."""
    rest, states = " ".join(text.casefold().split()), []
    # The longer first: `no caption in ru` is not `no caption`.
    typed = [one for one in filters if one.typed]
    named = [(words.casefold(), one.fits) for one in typed for words in (one.told(), *one.typed)]
    for words, fits in sorted(named, key=lambda one: -len(one[0])):
        if words in rest:
            states.append(fits)
            rest = rest.replace(words, " ")
    words_left = rest.replace(",", " ").split()

    def fits_all(photo: Photo) -> bool:
        for fits in states:
            if not fits(photo):
                return False
        text = said(photo.credits) if words_left else ""
        for word in words_left:  # noqa: SIM110 - a generator for each of ten thousand photos takes as long again
            if word not in text and word not in photo.path.name.casefold():
                return False
        return True

    return fits_all

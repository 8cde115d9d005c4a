"""Where a photo stands, in words: its state, who said so and when, and what was changed since."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from captioner.credits import FIELD
from captioner.gui.look import field_words
from captioner.photo import Photo
from captioner.standing import Mark, Standing, State

translate = QCoreApplication.translate

# A shape of its own for each, for who does not see colours.
_SHAPES = {State.NEW: "○", State.CAPTIONED: "◐", State.CHECKED: "✓", State.CLEARED: "✔✔", State.HELD: "■"}
_WORDS = {
    State.NEW: str(QT_TRANSLATE_NOOP("Standing", "New")),
    State.CAPTIONED: str(QT_TRANSLATE_NOOP("Standing", "Captioned")),
    State.CHECKED: str(QT_TRANSLATE_NOOP("Standing", "Checked")),
    State.CLEARED: str(QT_TRANSLATE_NOOP("Standing", "Cleared")),
    State.HELD: str(QT_TRANSLATE_NOOP("Standing", "Held")),
}
_GIVEN = {
    State.CHECKED: str(QT_TRANSLATE_NOOP("Standing", "Checked by {name}, {time}")),
    State.CLEARED: str(QT_TRANSLATE_NOOP("Standing", "Cleared by {name}, {time}")),
    State.HELD: str(QT_TRANSLATE_NOOP("Standing", "Held by {name}, {time}")),
}


def shape(state: State) -> str:
    """The sign that stands for a state."""
    return _SHAPES[state]


def word(state: State) -> str:
    """A state in a word."""
    return translate("Standing", _WORDS[state])


def told(photos: Sequence[Photo]) -> str:
    """Where these photos stand: one with all that is known of it, several counted by their states."""
    if len(photos) == 1:
        return _of_one(photos[0].standing)
    counts = Counter(photo.standing.state for photo in photos)
    return "   ".join(f"{shape(state)} {word(state)} {counts[state]}" for state in State if counts[state])


def role(photos: Sequence[Photo]) -> str:
    """How that line looks: a hold and a mark that fell call for a look."""
    standings = [photo.standing for photo in photos]
    if any(one.state is State.HELD for one in standings):
        return "blocker"
    if any(one.has_fallen for one in standings):
        return "warning"
    return "fine" if all(one.state is State.CLEARED for one in standings) else "small"


def _of_one(now: Standing) -> str:
    if now.mark is None:
        return f"{shape(now.state)} {word(now.state)}"
    given = _given(now.mark)
    if now.mark.note:
        given += f": {now.mark.note}"
    if not now.changed:
        return f"{shape(now.state)} {given}"
    since = translate("Standing", "since then changed: {what}").format(what=changed(now))
    before = f"{word(now.state)} · " if now.has_fallen else ""
    return f"{shape(now.state)} {before}{given}; {since}"


def _given(mark: Mark) -> str:
    name = mark.by or translate("Standing", "somebody")
    return translate("Standing", _GIVEN[mark.state]).format(name=name, time=_time(mark.at))


def _time(at: str) -> str:
    """Day and time as the language writes them, the year if it is another; the text itself where it is no time."""
    try:
        when = datetime.datetime.fromisoformat(at).timestamp()
    except ValueError:
        return at
    moment = QDateTime.fromSecsSinceEpoch(int(when))
    is_this_year = moment.date().year() == QDateTime.currentDateTime().date().year()
    return QLocale().toString(moment, "d MMMM HH:mm" if is_this_year else "d MMMM yyyy HH:mm")


def changed(now: Standing) -> str:
    """What was changed since the mark was given: `caption, picture`."""
    names = [
        field_words.in_a_sentence(FIELD[key]) if key in FIELD else translate("Standing", "picture")
        for key in now.changed
    ]
    return ", ".join(names)

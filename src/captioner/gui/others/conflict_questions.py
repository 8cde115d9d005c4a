"""Where two editors changed the same field: one question for each text, and the value that the answers make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from captioner.credits import Field
from captioner.gui.form import drafts
from captioner.gui.form.drafts import Draft
from captioner.gui.look import field_words
from captioner.gui.look.form_words import readable
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

if TYPE_CHECKING:
    from captioner.merging import ChangedOnDisk, Conflict


class Side(Enum):
    """Whose text is to stand."""

    MINE = "mine"
    THEIRS = "theirs"
    BY_HAND = "by hand"


class Answer(NamedTuple):
    """What was decided; the text is what was typed by hand."""

    side: Side
    text: str = ""


class Question(NamedTuple):
    """A field of one photo, in a language where it has languages, with the three texts."""

    path: Path
    field: Field
    languages: tuple[str, ...]
    base: str
    mine: str
    theirs: str

    @property
    def label(self) -> str:
        """The field, and which language it is about: `Caption (ru)`."""
        named = ", ".join(language for language in self.languages if language != X_DEFAULT)
        name = field_words.label(self.field)
        return f"{name} ({named})" if named else name


Answers = Mapping[Question, Answer]


def questions(error: ChangedOnDisk) -> tuple[Question, ...]:
    """All that has to be decided before this photo can be saved."""
    path = error.path
    assert path is not None
    return tuple(question for conflict in error.conflicts for question in _questions(path, conflict))


def decided(path: Path, conflict: Conflict, answers: Answers) -> Value | None:
    """The value that these answers make. Raises WrongValue for one typed by hand that cannot be the field's."""
    asked = _questions(path, conflict)
    if not conflict.field.kind.by_language:
        (question,) = asked
        return _chosen(conflict, question, answers[question])
    base, mine, theirs = (_texts(value) for value in (conflict.base, conflict.ours, conflict.theirs))
    texts = {}
    for language in dict.fromkeys([*theirs, *mine, *base]):
        texts[language] = theirs.get(language, "")
        if mine.get(language) != base.get(language):
            texts[language] = mine.get(language, "")
    for question in asked:
        texts |= dict.fromkeys(question.languages, _text(question, answers[question]))
    return Texts(texts) or None


def _questions(path: Path, conflict: Conflict) -> tuple[Question, ...]:
    field, sides = conflict.field, (conflict.base, conflict.ours, conflict.theirs)
    if not field.kind.by_language:
        return (Question(path, field, (), *(readable(field, value) for value in sides)),)
    # A text and its twin are one question.
    alike: dict[tuple[str, str, str], list[str]] = {}
    for language in _languages(sides):
        base, mine, theirs = (readable(field, value, language) for value in sides)
        if mine != base and theirs not in (base, mine):
            alike.setdefault((base, mine, theirs), []).append(language)
    return tuple(Question(path, field, tuple(tags), *texts) for texts, tags in alike.items())


def _languages(sides: Sequence[Value | None]) -> list[str]:
    return list(dict.fromkeys(language for value in reversed(sides) for language in _texts(value)))


def _texts(value: Value | None) -> Texts:
    return value if isinstance(value, Texts) else Texts()


def _text(question: Question, answer: Answer) -> str:
    match answer.side:
        case Side.MINE:
            return question.mine
        case Side.THEIRS:
            return question.theirs
        case Side.BY_HAND:
            return answer.text


def _chosen(conflict: Conflict, question: Question, answer: Answer) -> Value | None:
    match answer.side:
        case Side.MINE:
            return conflict.ours
        case Side.THEIRS:
            return conflict.theirs
        case Side.BY_HAND:
            edit = drafts.edit(conflict.field, Draft(answer.text))
            return edit.applied(Photo(question.path)).credits.get(conflict.field)

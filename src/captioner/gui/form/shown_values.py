"""What the photos selected hold of one field: one value that all share, or several and how often each occurs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from pathlib import Path

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.gui.look.form_words import readable
from captioner.kinds import Value
from captioner.photo import Photo

Values = Mapping[Value | None, int]

SLICE = 400
"""So many photos can be looked at between two frames."""


@dataclass(frozen=True)
class Shown:
    """The texts of a field in one language, the commonest first, each with the number of photos that hold it."""

    counts: tuple[tuple[str, int], ...] = ()

    @property
    def text(self) -> str:
        """The text that all photos share; nothing where they differ."""
        return self.counts[0][0] if len(self.counts) == 1 else ""

    @property
    def differs(self) -> bool:
        """Whether the photos hold different texts, or some of them none."""
        return len(self.counts) > 1

    @cached_property
    def texts(self) -> tuple[tuple[str, int], ...]:
        """The same without the empty one."""
        return tuple((text, count) for text, count in self.counts if text)

    @cached_property
    def empty(self) -> int:
        """How many photos hold nothing."""
        return dict(self.counts).get("", 0)


NOT_KNOWN = Shown((("", 0), ("", 0)))
"""Of photos that have not been looked at: they may differ, and what is typed must not take the place of anything."""


def counted(photos: Sequence[Photo], field: Field) -> Values:
    """The values of a field of these photos, each with the number of photos that hold it."""
    return Counter([photo.credits.get(field) for photo in photos])


def shown(values: Values, field: Field, language: str) -> Shown:
    """What photos with these values hold of a field, as its box shows it."""
    counts: dict[str, int] = {}
    for value, count in values.items():
        text = readable(field, value, language)
        counts[text] = counts.get(text, 0) + count
    return Shown(tuple(sorted(counts.items(), key=itemgetter(1), reverse=True)))


def brought_about(photos: Sequence[Photo], edit: Edit) -> Shown | None:
    """What these photos hold once an edit has been made to them; None where only looking at all of them would tell."""
    if len(photos) == 1:
        return shown(counted([edit.applied(photos[0])], edit.field), edit.field, edit.language)
    if edit.way is not Way.REPLACE:
        return None
    value = edit.applied(Photo(Path())).credits.get(edit.field)
    return Shown(((readable(edit.field, value, edit.language), len(photos)),))


def entries(values: Values) -> tuple[tuple[str, int], ...]:
    """The entries that photos with these values hold, those of most photos first, each with their number."""
    counts: Counter[str] = Counter()
    for value, count in values.items():
        for entry in value if isinstance(value, tuple) else ():
            counts[entry] += count
    return tuple(counts.most_common())


def holding(photos: Sequence[Photo], field: Field, language: str, text: str) -> tuple[Path, ...]:
    """The photos that hold this text of a field, as its box shows it."""
    return tuple(
        photo.path for photo in photos if readable(field, photo.credits.get(field), language) == text
    )


def changing(photos: Sequence[Photo], edits: Sequence[Edit]) -> int:
    """How many of the photos these edits would change."""
    return sum(changing_by_and_by(photos, edits))


def changing_by_and_by(photos: Sequence[Photo], edits: Sequence[Edit]) -> Iterator[int]:
    """The same of some of the photos after the other; each value that photos share is tried but once."""
    by_field: dict[Field, list[Edit]] = {}
    for edit in edits:
        by_field.setdefault(edit.field, []).append(edit)
    tried = [(field, asked, dict[Value | None, bool]()) for field, asked in by_field.items()]
    for at in range(0, len(photos) if edits else 0, SLICE):
        yield sum(any(_changes(photo, *one) for one in tried) for photo in photos[at : at + SLICE])


def _changes(photo: Photo, field: Field, edits: Sequence[Edit], known: dict[Value | None, bool]) -> bool:
    value = photo.credits.get(field)
    found = known.get(value)
    if found is None:
        after = photo
        for edit in edits:
            after = edit.applied(after)
        found = known[value] = after.credits.get(field) != value
    return found

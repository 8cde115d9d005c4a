"""What the photos selected hold of one field: one value that all share, or several and how often each occurs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from captioner.credits import Field
from captioner.edits import Edit
from captioner.gui.look.form_words import readable
from captioner.kinds import Value
from captioner.photo import Photo


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

    @property
    def texts(self) -> tuple[tuple[str, int], ...]:
        """The same without the empty one."""
        return tuple((text, count) for text, count in self.counts if text)

    @property
    def empty(self) -> int:
        """How many photos hold nothing."""
        return dict(self.counts).get("", 0)


def shown(photos: Sequence[Photo], field: Field, language: str) -> Shown:
    """What these photos hold of a field, as its box shows it."""
    if len(photos) == 1:
        return Shown(((readable(field, photos[0].credits.get(field), language), 1),))
    values: Counter[Value | None] = Counter(photo.credits.get(field) for photo in photos)
    counts: Counter[str] = Counter()
    for value, count in values.items():
        counts[readable(field, value, language)] += count
    return Shown(tuple(counts.most_common()))


def changing(photos: Sequence[Photo], edits: Sequence[Edit]) -> int:
    """How many of the photos these edits would change."""
    if not edits:
        return 0
    alike: dict[tuple[Value | None, ...], list[Photo]] = {}
    for photo in photos:
        alike.setdefault(tuple(photo.credits.get(edit.field) for edit in edits), []).append(photo)
    return sum(len(same) for same in alike.values() if _changed(same[0], edits))


def _changed(photo: Photo, edits: Sequence[Edit]) -> bool:
    after = photo
    for edit in edits:
        after = edit.applied(after)
    return after.credits != photo.credits

"""What the list is asked to show, and in which order: a value, and the photos that it leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from captioner.checks.finding import Severity
from captioner.credits import CAPTION, DATE_TAKEN
from captioner.gui.list.finding_photos import FILTERS, Filter, Wanted, found_by_check, lacking, wanted
from captioner.gui.look.photo_words import languages_done
from captioner.gui.photos.said import said
from captioner.photo import Photo

ORDERS = ("name", "date", "story")
"""How photos can be sorted; by name is the set's own order."""

_NEVER = "~"
"""Comes after all dates."""


@dataclass(frozen=True)
class Choice:
    """The filter, which is a text and any number of states, and the order; all of it must fit."""

    text: str = ""
    states: tuple[str, ...] = ()
    order: str = "name"
    languages: tuple[str, ...] = ()
    """The languages that captions are wanted in, the main one first."""
    gravest: Mapping[Path, Severity] = field(default_factory=dict, compare=False, hash=False)
    """Of the photos of which the check found something, the gravest of it."""
    story: tuple[str, ...] = ()
    """File names in the story's order; photos that it does not name come after."""

    @property
    def is_filter(self) -> bool:
        """Whether any photo may be left out."""
        return bool(self.text or self.states)

    @property
    def is_all(self) -> bool:
        """Whether all photos are meant, in the set's own order."""
        return not self.is_filter and self.order == "name"

    @cached_property
    def filters(self) -> tuple[Filter, ...]:
        """All states that can be asked for."""
        return FILTERS + found_by_check(self.gravest) + lacking(self.languages)

    def chosen(self) -> tuple[Filter, ...]:
        """The states that are asked for."""
        return tuple(one for one in self.filters if one.key in self.states)

    def among(self, photos: Iterable[Photo], unread: Collection[Path] = ()) -> list[Photo]:
        """The photos meant, in order; what has not been read yet is left out by a filter."""
        found = list(photos)
        if self.is_filter:
            # Each path that is looked for has to tell its hash: where all are read, none is.
            found = [photo for photo in found if photo.path not in unread] if unread else found
            found = list(filter(self._fits(), found))
        return self._sorted(found)

    def counts(self, photos: Iterable[Photo], unread: Collection[Path] = ()) -> Iterator[tuple[str, int]]:
        """How many photos each state would leave, together with what is asked for already; one state at a time."""
        meant = [photo for photo in replace(self, order="name").among(photos) if photo.path not in unread]
        return ((one.key, sum(map(one.fits, meant))) for one in self.filters)

    def prepare(self, photo: Photo) -> None:
        """Work out what a filter will ask of this photo: for ten thousand at once that would be too long a wait."""
        said(photo.credits)
        # Known once it has been asked for.
        _ = photo.standing
        languages_done(photo.credits.texts(CAPTION), self.languages)

    def _fits(self) -> Wanted:
        asked = [one.fits for one in self.chosen()]
        if self.text or not asked:
            asked.insert(0, wanted(self.text, self.filters))
        if len(asked) == 1:
            return asked[0]

        def fits_all(photo: Photo) -> bool:
            for fits in asked:  # noqa: SIM110 - a generator for each of ten thousand photos takes as long again
                if not fits(photo):
                    return False
            return True

        return fits_all

    def _sorted(self, photos: list[Photo]) -> list[Photo]:
        if self.order == "date":
            dates = [str(photo.credits.get(DATE_TAKEN) or photo.camera.taken) for photo in photos]
            return _by(photos, [date or _NEVER for date in dates])
        if self.order == "story":
            ranks = {name: rank for rank, name in enumerate(self.story)}
            last = len(ranks)
            return _by(photos, [ranks.get(photo.path.name, last) for photo in photos])
        return photos


def _by(photos: Sequence[Photo], keys: Sequence[str] | Sequence[int]) -> list[Photo]:
    """Sorted by these, one for each photo: made beforehand, for a call for each of ten thousand takes as long again."""
    return [photos[at] for at in sorted(range(len(photos)), key=keys.__getitem__)]


def moved(names: Sequence[str], going: Collection[str], before: str | None) -> tuple[str, ...]:
    """The names with some of them put before another one, or at the end; their order among themselves stays."""
    carried = [name for name in names if name in going]
    rest = [name for name in names if name not in going]
    # One that is carried itself cannot be the mark: the next one that stays is.
    after = names[names.index(before) :] if before in names else ()
    mark = next((name for name in after if name not in going), None)
    at = rest.index(mark) if mark is not None else len(rest)
    return (*rest[:at], *carried, *rest[at:])

"""What was left unsaved when the program ended, beside what the photos hold now: values, for a dialog to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from captioner.credits import Field
from captioner.edits import Way
from captioner.files import Stamp
from captioner.gui.desk import errands
from captioner.gui.form.drafts import Draft
from captioner.gui.look import field_words
from captioner.gui.look.form_words import readable
from captioner.gui.photos.moment import Moment
from captioner.gui.photos.undo_step import side, with_side
from captioner.journal.entries import Box, Found, Unsaved
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_WAYS = {way.value: way for way in Way}


class Offer(NamedTuple):
    """One thing typed and not saved; the texts are for reading only."""

    entry: Unsaved | Box
    path: Path
    """The photo, under the name it has now; of several the first."""
    label: str
    was: str
    typed: str
    now: str
    """What the photo holds today."""
    is_contested: bool = False
    """Whether that is not what it was: somebody changed the field since, and nothing is taken by itself."""


class Judged(NamedTuple):
    """What was left unsaved, held against what the photos hold now."""

    asked: Sequence[Offer] = ()
    needless: Sequence[Unsaved] = ()
    """What the photos hold already: it was saved in the moment in which the program ended."""


def judged(found: Found, photos: Moment) -> Judged:
    """Both at once."""
    return Judged(offers(found, photos), needless(found, photos)) if any(found) else Judged()


def offers(found: Found, photos: Moment) -> list[Offer]:
    """What is worth asking about, photo by photo; what cannot be shown now is left in the journal."""
    made: list[Offer] = []
    rows = photos.rows
    names = {photo.stamp: photo.path for photo in photos.photos if photo.stamp is not None}
    for entry in found.unsaved:
        path = _place_of(entry, rows, names)
        if path is None:
            continue
        photo = photos.photo(path)
        if not photo.unreadable and not _is_there(entry, photo):
            made.append(_of_edit(entry, photo))
    for box in found.boxes:
        if box.paths[0] not in rows:
            continue
        photo = photos.photo(box.paths[0])
        now = readable(box.field, photo.credits.get(box.field), box.language)
        made.append(Offer(box, photo.path, _box_label(box), now, box.text, now))
    return sorted(made, key=lambda offer: rows[offer.path])


def needless(found: Found, photos: Moment) -> list[Unsaved]:
    """What the photos hold already."""
    read = (entry for entry in found.unsaved if photos.is_read(entry.path))
    return [entry for entry in read if _is_there(entry, photos.photo(entry.path))]


def recovered(offer: Offer, photo: Photo) -> Photo:
    """The photo with what is offered; a field that somebody changed since is to be decided before it can be saved."""
    entry = offer.entry
    assert isinstance(entry, Unsaved)
    typed = with_side(photo, entry.field, entry.typed)
    if not offer.is_contested:
        return typed
    return errands.caught_up(replace(typed, saved=photo.saved.with_value(entry.field, entry.saved)), photo)


def groups(chosen: Iterable[Offer]) -> Iterator[tuple[Field, list[Offer]]]:
    """Those that were made at once, in the order in which they were made: each group is one step for undo."""
    made: dict[tuple[float, Field], list[Offer]] = {}
    for offer in chosen:
        made.setdefault((offer.entry.time, offer.entry.field), []).append(offer)
    for (_, field), together in sorted(made.items(), key=lambda one: one[0][0]):
        yield field, together


def drafts(box: Box) -> Mapping[Field, Mapping[str, Draft]]:
    """A box's text, as the form keeps it."""
    return {box.field: {box.language: Draft(box.text, _WAYS.get(box.way, Way.REPLACE))}}


def _place_of(entry: Unsaved, rows: Mapping[Path, int], names: Mapping[Stamp, Path]) -> Path | None:
    """The photo, by its name, or else by its stamp: it may have been renamed since."""
    if entry.path in rows:
        return entry.path
    return names.get(entry.stamp) if entry.stamp is not None else None


def _is_there(entry: Unsaved, photo: Photo) -> bool:
    now = side(photo, entry.field)
    if entry.typed.is_settled and entry.field in photo.disagreeing:
        return now == entry.typed
    return now.value == entry.typed.value


def _of_edit(entry: Unsaved, photo: Photo) -> Offer:
    field, now = entry.field, photo.credits.get(entry.field)
    sides, label = (entry.saved, entry.typed.value, now), field_words.label(field)
    if field.kind.by_language:
        told = _languages(*sides)
        label = f"{label} ({told[0]})" if len(told) == 1 and told != [X_DEFAULT] else label
        was, typed, is_now = (_by_language(value, told) for value in sides)
    else:
        was, typed, is_now = (readable(field, value) for value in sides)
    return Offer(entry, photo.path, label, was, typed, is_now, now != entry.saved)


def _languages(*values: Value | None) -> list[str]:
    """The languages whose text is not the same everywhere, a main text's language instead of the main text."""
    sides = [value if isinstance(value, Texts) else Texts() for value in values]
    tags = dict.fromkeys(tag for texts in reversed(sides) for tag in texts)
    differing = [tag for tag in tags if len({texts.get(tag, "") for texts in sides}) > 1]
    twins = [tag for tag in differing if tag != X_DEFAULT and all(_is_twin(texts, tag) for texts in sides)]
    return [tag for tag in differing if tag != X_DEFAULT or not twins]


def _is_twin(texts: Texts, tag: str) -> bool:
    return texts.get(tag, "") == texts.main


def _by_language(value: Value | None, told: list[str]) -> str:
    texts = value if isinstance(value, Texts) else Texts()
    if len(told) == 1:
        return texts.get(told[0], "")
    named = {tag: texts.get(tag, "") for tag in told}
    return "\n".join(f"{tag}: {text}" if tag != X_DEFAULT else text for tag, text in named.items() if text)


def _box_label(box: Box) -> str:
    name = field_words.label(box.field)
    return name if box.language == X_DEFAULT else f"{name} ({box.language})"

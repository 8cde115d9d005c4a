"""`captioner set`: write fields into photos, all or none of a photo's."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import reduce
from pathlib import Path

from captioner import library, ways_back
from captioner.cli import photos
from captioner.credits import FIELDS, Field
from captioner.edits import Edit, Way
from captioner.errors import Cancelled, CaptionerError, WrongValue, shown_path
from captioner.library import Outcome, Undo
from captioner.merging import ChangedOnDisk, Conflict, together
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, language_tag

_KEPT_AT_ONCE = 50


def run(asked: argparse.Namespace) -> int:
    """Write what was asked; 1 if a photo could not be read or saved, or another program changed the same field."""
    edits = _edits(asked)
    paths, complete = photos.named(asked.paths)
    applied = {"mine": _mine, "theirs": _theirs}.get(asked.prefer, _by_field)

    def edited(photo: Photo) -> Photo:
        return reduce(applied, edits, photo)

    if asked.way in (Way.APPEND.name, Way.PREPEND.name):
        # To some values nothing can be added: that is told before any photo is touched.
        for path in paths:
            edited(library.load(path))
    if asked.dry_run:
        after = list(_would_be(paths, edited))
    else:
        written = [edit.field for edit in edits]
        after = _saved(paths, edited, written, paths if asked.break_content_credentials else ())
    if asked.json:
        photos.print_json([photos.as_json(photo) for photo in after])
    return 0 if complete and len(after) == len(paths) else 1


def _edits(asked: argparse.Namespace) -> list[Edit]:
    """What is to be done to each photo. Raises WrongValue before any photo is touched."""
    try:
        language = language_tag(asked.lang)
    except ValueError as error:
        raise WrongValue(f"--lang: {error}") from None
    edits = []
    for field in FIELDS:
        typed = getattr(asked, field.key)
        if typed is None:
            continue
        if len(typed) > 1 and not field.kind.several:
            raise WrongValue(f"{field.key} was given twice, and holds one value")
        edit = Edit(field, tuple(typed), language, Way[asked.way])
        edit.applied(Photo(asked.paths[0]))
        edits.append(edit)
    if not edits:
        raise WrongValue("nothing to set: name at least one field, such as --caption")
    return edits


def _mine(photo: Photo, edit: Edit) -> Photo:
    # Who names a field wants it everywhere, be its value new or the camera's own.
    return edit.applied(photo).settle(edit.field)


def _theirs(photo: Photo, edit: Edit) -> Photo:
    try:
        return _by_field(photo, edit)
    except ChangedOnDisk:
        return photo.settle(edit.field)


def _by_field(photo: Photo, edit: Edit) -> Photo:
    """Raises ChangedOnDisk where the edit would wipe out what another program wrote since our last save."""
    if edit.way is not Way.REPLACE or edit.field not in photo.outside:
        return _mine(photo, edit)
    base, theirs = photo.outside[edit.field], photo.credits.get(edit.field)
    before = replace(photo, credits=photo.credits.with_value(edit.field, base))
    found = together(edit.field, base, edit.applied(before).credits.get(edit.field), theirs)
    if isinstance(found, Conflict):
        raise ChangedOnDisk(photo, [found])
    return photo.with_value(edit.field, found).settle(edit.field)


def _saved(
    paths: Sequence[Path],
    edited: Callable[[Photo], Photo],
    written: Sequence[Field],
    breaking: Collection[Path],
) -> list[Photo]:
    """The photos that could be saved, as they are on the disk afterwards, in their order."""
    after: dict[Path, Photo] = {}
    progress = photos.Progress("saved", len(paths))
    with photos.stoppable() as stopped, _ways_back(written) as kept:
        for outcome in library.edit_all(paths, edited, stopped, breaking):
            if isinstance(outcome.error, Cancelled):
                continue
            progress.step()
            for note in outcome.notes:
                photos.say(note)
            if outcome.saved is not None:
                after[outcome.path] = outcome.saved
                kept(outcome)
            else:
                _say_error(outcome.error)
    progress.end()
    return [after[path] for path in paths if path in after]


@contextmanager
def _ways_back(written: Sequence[Field]) -> Iterator[Callable[[Outcome], None]]:
    """Keeps the way back from each save it is given, many at a time, the last ones as it ends."""
    undos: dict[Path, Undo] = {}

    def keep() -> None:
        try:
            ways_back.keep(undos, written)
        except CaptionerError as error:
            photos.say(f"these saves cannot be taken back later: {error}")
        undos.clear()

    def note(outcome: Outcome) -> None:
        if outcome.undo is not None:
            undos[outcome.path] = outcome.undo
        if len(undos) == _KEPT_AT_ONCE:
            keep()

    try:
        yield note
    finally:
        if undos:
            keep()


def _would_be(paths: Iterable[Path], edited: Callable[[Photo], Photo]) -> Iterator[Photo]:
    for photo in photos.readable(map(library.load, paths)):
        try:
            after = edited(photo)
        except CaptionerError as error:
            _say_error(error)
        else:
            _print_change(after)
            yield after


def _say_error(error: CaptionerError | None) -> None:
    if not isinstance(error, ChangedOnDisk):
        photos.say(str(error))
        return
    for field, *values in error.conflicts:
        was, yours, now = (repr("" if value is None else field.kind.text(value)) for value in values)
        photos.say(
            f"{shown_path(error.path or Path())}: another program changed the {field.label.lower()} from {was} to "
            f"{now}, and you set {yours}; nothing was written: add --mine or --theirs"
        )


def _print_change(photo: Photo) -> None:
    for field in photo.edited:
        for name, before, after in _changes(field, photo):
            would = (
                f"{before!r} would become {after!r}"
                if before != after
                else f"{after!r} would stand in all places"
            )
            photos.say(f"{shown_path(photo.path)}: {name}: {would}")


def _changes(field: Field, photo: Photo) -> Iterator[tuple[str, str, str]]:
    """What is changed of a field, by language where it has them: its name, what it was and what it becomes."""
    before, after = photo.saved.texts(field), photo.credits.texts(field)
    changed = [tag for tag in {**after, **before} if before.get(tag) != after.get(tag)]
    for tag in changed:
        name = field.key if tag == X_DEFAULT else f"{field.key} ({tag})"
        yield name, before.get(tag, ""), after.get(tag, "")
    if not changed:
        yield field.key, photo.saved.text(field), photo.credits.text(field)

"""`captioner set`: write fields into photos, all or none of a photo's."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from captioner import library
from captioner.cli import photos
from captioner.credits import FIELDS, Field
from captioner.edits import Edit, Way
from captioner.errors import Cancelled, WrongValue, shown_path
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, language_tag


def run(asked: argparse.Namespace) -> int:
    """Write what was asked; 1 if a photo could not be read or saved, the others being done."""
    edits = _edits(asked)
    paths, complete = photos.named(asked.paths)
    loaded = [library.load(path) for path in paths]
    edited = [_applied(photo, edits) for photo in photos.readable(loaded)]
    complete = complete and len(edited) == len(loaded)
    if asked.dry_run:
        for photo in edited:
            _print_change(photo)
    else:
        edited, all_saved = _saved(edited)
        complete = complete and all_saved
    if asked.json:
        photos.print_json([photos.as_json(photo) for photo in edited])
    return 0 if complete else 1


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


def _applied(photo: Photo, edits: Sequence[Edit]) -> Photo:
    for edit in edits:
        # Who names a field wants it everywhere, be its value new or the camera's own.
        photo = edit.applied(photo).settle(edit.field)
    return photo


def _saved(edited: Sequence[Photo]) -> tuple[list[Photo], bool]:
    """The photos as they are on the disk afterwards, in their order, and whether all were saved."""
    after = {photo.path: photo for photo in edited}
    complete = True
    progress = photos.Progress("saved", len(edited))
    with photos.stoppable() as stopped:
        for outcome in library.save_all(edited, stopped):
            if isinstance(outcome.error, Cancelled):
                continue
            progress.step()
            for note in outcome.notes:
                photos.say(note)
            if outcome.saved is not None:
                after[outcome.path] = outcome.saved
            else:
                photos.say(str(outcome.error))
                complete = False
                del after[outcome.path]
    return list(after.values()), complete


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

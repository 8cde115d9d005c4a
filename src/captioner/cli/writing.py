"""What the commands that write photos share: the saves with their ways back, what would be, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from captioner import library, ways_back
from captioner.cli import photos
from captioner.credits import Field
from captioner.errors import Cancelled, CaptionerError, shown_path
from captioner.library import Outcome, Undo
from captioner.merging import ChangedOnDisk
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_KEPT_AT_ONCE = 50


def saved(
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


def would_be(paths: Iterable[Path], edited: Callable[[Photo], Photo]) -> Iterator[Photo]:
    """The photos as they would be, each change said; nothing is written."""
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

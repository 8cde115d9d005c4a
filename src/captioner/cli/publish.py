"""`captioner publish`: copies for publication, once nothing grave that the check found is open."""

from __future__ import annotations

import argparse

from captioner.checks import against, profiles
from captioner.checks.checking import check
from captioner.cli import photos
from captioner.errors import Cancelled, CaptionerError, WrongValue, shown_path
from captioner.publishing import publication
from captioner.publishing.publication import Set
from captioner.publishing.wishes import ENCODINGS, Wishes


def run(asked: argparse.Namespace) -> int:
    """Make the copies; 1 if the check keeps the set at the desk, or a copy could not be made."""
    paths, complete = photos.named(asked.paths)
    if not paths:
        return 1
    if len({path.parent for path in paths}) > 1:
        raise WrongValue("name one set: the photos of one folder")
    chosen, read = set(paths), photos.loaded(photos.with_the_rest(paths))
    fit = photos.readable(photo for photo in read if photo.path in chosen)
    if len(fit) < len(paths) or not complete:
        raise CaptionerError("nothing was published: not every photo could be read", None, "see above")
    known = against.of_folder(paths[0].parent, profiles.named(asked.profile))
    for note in known.notes:
        photos.say(note)
    story = known.desk.story
    readable = [photo for photo in read if not photo.unreadable]
    report = check(readable, known.desk)
    wishes = _wishes(asked, is_sensitive=story.sensitive)
    ranks = {name: rank for rank, name in enumerate(story.photos)}
    ordered = sorted(readable, key=lambda photo: ranks.get(photo.name, len(ranks)))
    title = story.headline or paths[0].parent.resolve().name
    return _publish(Set(ordered, report, known.desk.people, title).of(chosen), asked, wishes)


def _wishes(asked: argparse.Namespace, *, is_sensitive: bool) -> Wishes:
    return Wishes(
        asked.long_side,
        ENCODINGS[asked.format],
        asked.quality,
        asked.names,
        is_sensitive=is_sensitive or asked.sensitive,
        shows_persons=asked.persons,
        sharpening=asked.sharpening,
    )


def _publish(what: Set, asked: argparse.Namespace, wishes: Wishes) -> int:
    kept_back = publication.blocking(what.report)
    for one in kept_back:
        where = f"{shown_path(one.path)}: " if one.path else ""
        photos.say(f"{where}{one.found.message} ({one.rule})")
    if kept_back or asked.dry_run:
        photos.say(
            f"{len(kept_back)} findings keep the set at the desk" if kept_back else "nothing keeps the set"
        )
        return 1 if kept_back else 0
    progress = photos.Progress("made", len(what.photos))
    failed = False
    with photos.stoppable() as stopped:
        for copy in publication.publish(what, asked.output, wishes, stopped):
            progress.step()
            if copy.error is not None:
                failed = True
                if not isinstance(copy.error, Cancelled):
                    photos.say(str(copy.error))
            else:
                print(copy.path)
    progress.end()
    print(asked.output / publication.MANIFEST)
    return 1 if failed else 0

"""`captioner replace`: find and replace over fields and photos; what would be no value is left and told."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from captioner import library
from captioner.cli import photos, writing
from captioner.credits import FIELD, FIELDS
from captioner.errors import CaptionerError, WrongValue, shown_path
from captioner.many.replacing import Hit, Pattern, Search, hits, replaced
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, language_tag


def run(asked: argparse.Namespace) -> int:
    """Replace what was asked for, or only say it; 1 if a hit could not be replaced, or a photo not read or saved."""
    search = _search(asked)
    pattern = search.pattern()
    paths, complete = photos.named(asked.paths)
    readable = photos.readable(map(library.load, paths))
    found = [hit for photo in readable for hit in _found(photo, search, pattern)]
    stuck = [hit for hit in found if hit.problem]
    for hit in found if asked.dry_run else stuck:
        _say(hit)
    chosen = [hit for hit in found if hit.can_be_replaced]
    hit_paths = list(dict.fromkeys(hit.path for hit in chosen))
    after: Sequence[Photo]
    if asked.dry_run:
        after = [
            replaced(p, [hit for hit in chosen if hit.path == p.path])
            for p in readable
            if p.path in hit_paths
        ]
    else:
        fields = tuple(field for field in FIELDS if any(hit.field is field for hit in chosen))
        after = writing.saved(hit_paths, lambda photo: _after(photo, search, pattern), fields, ())
    _count(asked, chosen, len(after))
    all_well = complete and len(readable) == len(paths) and len(after) == len(hit_paths) and not stuck
    return 0 if all_well else 1


def _search(asked: argparse.Namespace) -> Search:
    if not asked.find:
        raise WrongValue("--find: nothing is no text to be found")
    try:
        languages = frozenset(map(language_tag, asked.lang)) if asked.lang else None
    except ValueError as error:
        raise WrongValue(f"--lang: {error}") from None
    fields = tuple(FIELD[key] for key in asked.field or FIELD)
    flags = asked.regex, asked.case, asked.words
    return Search(asked.find, asked.replacement, fields, languages, *flags)


def _found(photo: Photo, search: Search, pattern: Pattern) -> list[Hit]:
    try:
        return list(hits(photo, search, pattern))
    except CaptionerError as error:
        error.path = error.path or photo.path
        raise


def _after(photo: Photo, search: Search, pattern: Pattern) -> Photo:
    """The photo as it is on the disk by now, with what is found in it replaced."""
    return replaced(photo, [hit for hit in _found(photo, search, pattern) if hit.can_be_replaced])


def _say(hit: Hit) -> None:
    name = hit.field.key if hit.language in ("", X_DEFAULT) else f"{hit.field.key} ({hit.language})"
    would = f"cannot be replaced: {hit.problem}" if hit.problem else f"would become {hit.after!r}"
    photos.say(f"{shown_path(hit.path)}: {name}: {hit.before!r} {would}")


def _count(asked: argparse.Namespace, chosen: Sequence[Hit], count: int) -> None:
    done = "would be replaced" if asked.dry_run else "replaced"
    hits_told = "1 hit" if len(chosen) == 1 else f"{len(chosen)} hits"
    photos.say(f"{hits_told} {done} in {'1 photo' if count == 1 else f'{count} photos'}")

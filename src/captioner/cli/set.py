"""`captioner set`: write fields into photos, all or none of a photo's."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from pathlib import Path

from captioner import desk_lists, library
from captioner.cli import photos, writing
from captioner.credits import FIELDS
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.many import pad
from captioner.many.templates import Template
from captioner.many.variables import Around
from captioner.merging import ChangedOnDisk, Conflict, together
from captioner.photo import Photo
from captioner.texts import language_tag

_Applied = Callable[[Photo, Edit], Photo]


def run(asked: argparse.Namespace) -> int:
    """Write what was asked; 1 if a photo could not be read or saved, or another program changed the same field."""
    template = _template(asked.template)
    edits = _edits(asked)
    paths, complete = photos.named(asked.paths)
    places = {path: Around(number, len(paths)) for number, path in enumerate(paths, 1)}
    applied = {"mine": _mine, "theirs": _theirs}.get(asked.prefer, _by_field)

    def edited(photo: Photo) -> Photo:
        return _filled(template, places[photo.path], applied, reduce(applied, edits, photo))

    if asked.way in (Way.APPEND.name, Way.PREPEND.name, Way.REMOVE.name):
        # To some values nothing can be added, from some nothing taken: that is told before any photo is touched.
        for path in paths:
            reduce(applied, edits, library.load(path))
    if asked.dry_run:
        after = list(writing.would_be(paths, edited))
    else:
        fields = dict.fromkeys([*(e.field for e in edits), *(line.cell.field for line in template.lines)])
        breaking = paths if asked.break_content_credentials else ()
        after = writing.saved(paths, edited, tuple(fields), breaking)
    if asked.json:
        photos.print_json([photos.as_json(photo) for photo in after])
    return 0 if complete and len(after) == len(paths) else 1


def _template(named: str | None) -> Template:
    """The template of this name, or the only one in the file of this name; one without lines where none is named."""
    if named is None:
        return Template("")
    path = Path(named)
    try:
        found = pad.read(path if path.is_file() else pad.usual_path())
    except desk_lists.Damaged as error:
        raise WrongValue(f"--template: {error}") from None
    if path.is_file() and len(found.templates) == 1:
        return _sound(found.templates[0])
    template = None if path.is_file() else found.named(named)
    if template is None:
        names = ", ".join(one.name for one in found.templates)
        asked = (
            "names a file that holds several"
            if path.is_file()
            else "is neither a file nor a template of yours"
        )
        raise WrongValue(f"--template: {named!r} {asked}; known are {names or 'none'}")
    return _sound(template)


def _sound(template: Template) -> Template:
    if wrong := template.wrong():
        raise WrongValue(f"--template: {template.name}: {wrong[0]}")
    return template


def _filled(template: Template, around: Around, applied: _Applied, photo: Photo) -> Photo:
    for line in template.lines_for(photo):
        edit = line.edit(photo, around)
        if edit is not None:
            # What builds on what another program wrote wipes nothing out.
            photo = (_mine if line.builds_on_what_is_there else applied)(photo, edit)
    return photo


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
    if not edits and asked.template is None:
        raise WrongValue("nothing to set: name at least one field, such as --caption, or a --template")
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

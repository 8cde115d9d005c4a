"""`captioner sheet`: a caption sheet of a set, on paper, as a page, as a table, as data."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from captioner import library
from captioner.checks import against, profiles
from captioner.checks.checking import check
from captioner.checks.profile_members import meant
from captioner.cli import photos
from captioner.errors import CaptionerError, WrongValue
from captioner.photo import Photo
from captioner.sheets import columns, csv_file, giving_out, pictures, web_file, writing
from captioner.sheets.columns import TABLES
from captioner.sheets.csv_file import BOM, Form
from captioner.sheets.pictures import Pictures
from captioner.sheets.sheet import Sheet, sheet_of

_TELLS_ALL = (".json", ".txt")
"""Formats that hold every language."""


def run(asked: argparse.Namespace) -> int:
    """Write the sheet of the photos named; 1 if a photo could not be read."""
    output: Path = asked.output
    kind = writing.format_of(output)
    if asked.web and output.suffix.lower() != ".html":
        raise WrongValue("--web goes with .html")
    if output.suffix.lower() != ".csv" and (asked.bom or asked.between != ","):
        raise WrongValue("--bom and --between go with .csv")
    if output.suffix.lower() not in TABLES and asked.columns:
        raise WrongValue(f"--columns goes with {' and '.join(TABLES)}")
    if output.suffix.lower() in _TELLS_ALL and asked.languages:
        raise WrongValue(f"--languages does not go with {output.suffix.lower()}, which tells all")
    paths, complete = photos.named(asked.paths)
    chosen, read = set(paths), photos.loaded(photos.with_the_rest(paths))
    readable = photos.readable(photo for photo in read if photo.path in chosen)
    if not readable:
        raise CaptionerError("is not written: there are no photos to put into it", output, "name others")
    whole = [photo for photo in read if not photo.unreadable]
    sheet = _wanted(_sheet(whole, readable, asked), asked)
    if asked.web:
        content = web_file.write(sheet)
    elif output.suffix.lower() == ".csv":
        between = "\t" if asked.between == "tab" else asked.between
        content = csv_file.write(sheet, Form(between, BOM if asked.bom else ""))
    else:
        content = writing.content_of(kind, sheet, _pictures(sheet) if kind.has_pictures else {})
    giving_out.give_out(output, content)
    return 0 if complete and len(readable) == len(paths) else 1


def _wanted(sheet: Sheet, asked: argparse.Namespace) -> Sheet:
    """With the languages and columns that are asked for. Raises WrongValue for what there is not."""
    for tag in asked.languages:
        if tag not in sheet.languages:
            told = meant(tag, sheet.languages) if sheet.languages else "no caption says its language"
            raise WrongValue(f"no caption is in {tag!r}; {told}")
    if asked.languages:
        sheet = sheet.in_languages(asked.languages)
    columns.refuse_unknown(asked.columns, sheet)
    return replace(sheet, columns=asked.columns)


def _sheet(whole: Sequence[Photo], readable: Sequence[Photo], asked: argparse.Namespace) -> Sheet:
    """Of the photos that are named; each has the number that it has in its whole set."""
    folder = readable[0].path.parent
    known = against.of_folder(folder, profiles.named(asked.profile))
    for note in known.notes:
        photos.say(note)
    report = check(whole, known.desk)
    hashes = {photo.path: library.picture_hash(photo.path) for photo in readable}
    title = folder.resolve().name
    made = sheet_of(whole, title, known.desk.story, report, hashes, is_outside=asked.outside)
    return made.of({photo.path for photo in readable})


def _pictures(sheet: Sheet) -> Pictures:
    progress = photos.Progress("drawn", len(sheet.lines))
    with photos.stoppable() as stopped:
        made = pictures.small_pictures(
            [line.photo.path for line in sheet.lines],
            progress=lambda done, total: progress.step(),
            cancelled=stopped,
        )
    progress.end()
    return made

"""`captioner sheet`: a caption sheet of a set, on paper, as a page, as a table, as data."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from captioner import library
from captioner.checks import against, profiles
from captioner.checks.checking import check
from captioner.cli import photos
from captioner.errors import CaptionerError, WrongValue
from captioner.photo import Photo
from captioner.sheets import csv_file, giving_out, pictures, web_file, writing
from captioner.sheets.csv_file import BOM, Form
from captioner.sheets.pictures import Pictures
from captioner.sheets.sheet import Sheet, sheet_of


def run(asked: argparse.Namespace) -> int:
    """Write the sheet of the photos named; 1 if a photo could not be read."""
    output: Path = asked.output
    kind = writing.format_of(output)
    if asked.web and output.suffix.lower() != ".html":
        raise WrongValue("--web goes with .html")
    if output.suffix.lower() != ".csv" and (asked.bom or asked.between != ","):
        raise WrongValue("--bom and --between go with .csv")
    paths, complete = photos.named(asked.paths)
    read = _loaded(paths)
    readable = photos.readable(read)
    if not readable:
        raise CaptionerError("is not written: there are no photos to put into it", output, "name others")
    sheet = _sheet(readable, asked)
    if asked.web:
        content = web_file.write(sheet)
    elif output.suffix.lower() == ".csv":
        between = "\t" if asked.between == "tab" else asked.between
        content = csv_file.write(sheet, Form(between, BOM if asked.bom else ""))
    else:
        content = writing.content_of(kind, sheet, _pictures(sheet) if kind.has_pictures else {})
    giving_out.give_out(output, content)
    return 0 if complete and len(readable) == len(read) else 1


def _loaded(paths: Sequence[Path]) -> list[Photo]:
    progress = photos.Progress("read", len(paths))
    read = []
    for path in paths:
        read.append(library.load(path))
        progress.step()
    progress.end()
    return read


def _sheet(readable: Sequence[Photo], asked: argparse.Namespace) -> Sheet:
    folder = readable[0].path.parent
    known = against.of_folder(folder, profiles.named(asked.profile))
    for note in known.notes:
        photos.say(note)
    report = check(readable, known.desk)
    hashes = {photo.path: library.picture_hash(photo.path) for photo in readable}
    title = folder.resolve().name
    return sheet_of(readable, title, known.desk.story, report, hashes, is_outside=asked.outside)


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

"""`captioner import`: a sheet that was edited, held against the photos, and on wish written into them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from captioner import library
from captioner.checks.checking import Report
from captioner.cli import photos, writing
from captioner.errors import CaptionerError, Refused, shown_path
from captioner.photo import Photo
from captioner.sheets.back import coming_back
from captioner.sheets.back.coming_back import Difference
from captioner.sheets.back.rows import Row
from captioner.sheets.sheet import Sheet, sheet_of


def run(asked: argparse.Namespace) -> int:
    """Say what the sheet holds otherwise, and write it with `--apply`; 1 if anything in it cannot be taken."""
    rows = coming_back.read(asked.sheet)
    paths, complete = photos.named([asked.path])
    read = [library.load(path) for path in paths]
    readable = photos.readable(read)
    hashes = {photo.path: library.picture_hash(photo.path) for photo in readable}
    folder = readable[0].path.parent if readable else asked.path
    story = library.story_of(folder).story
    sheet = sheet_of(readable, folder.name, story, Report(len(readable), ()), hashes)
    compared = coming_back.compared_as_few if asked.partial else coming_back.compared
    found = compared(rows, sheet)
    for sentence in found.wrong:
        photos.say(f"{shown_path(asked.sheet)}: {sentence}")
    if found.wrong:
        raise CaptionerError("cannot be taken: nothing was changed", asked.sheet, _remedy(rows, sheet, asked))
    if found.untold:
        told = f"tells of {len(readable) - found.untold} of the {len(readable)} photos; the others stay"
        photos.say(f"{shown_path(asked.sheet)}: {told}")
    if asked.json:
        photos.print_json(map(_json, found.differences))
    else:
        _print(found.differences)
    done = not asked.apply or _write(readable, found.differences, asked)
    return 0 if complete and done and len(readable) == len(read) else 1


def _remedy(rows: Sequence[Row], sheet: Sheet, asked: argparse.Namespace) -> str:
    few = not asked.partial and not coming_back.compared_as_few(rows, sheet).wrong
    also = "; if rows were taken out on purpose, add --partial" if few else ""
    return f"mend these rows, or make a new sheet{also}"


def _write(readable: Sequence[Photo], differences: Sequence[Difference], asked: argparse.Namespace) -> bool:
    """Whether all was written; where the photo was edited since, too, somebody has to say whose edit counts."""
    conflicts = [one for one in differences if one.is_conflict]
    if conflicts and asked.prefer is None:
        told = f"{len(conflicts)} of these were edited in the photos since the sheet was made"
        raise CaptionerError(
            told, asked.sheet, "add --theirs (the sheet’s count) or --mine (the photos’ stay)"
        )
    taken = [one for one in differences if not (one.is_conflict and asked.prefer == "mine")]
    before = {photo.path: photo for photo in readable}
    after = coming_back.applied(before, taken)

    def edited(current: Photo) -> Photo:
        if current.credits != before[current.path].credits:
            raise Refused("was changed meanwhile", current.path, "import the sheet again")
        for field in after[current.path].credits.differing(current.credits):
            current = current.with_value(field, after[current.path].credits.get(field))
        return current

    fields = tuple(dict.fromkeys(one.field for one in taken))
    breaking = list(after) if asked.break_content_credentials else []
    saved = writing.saved(list(after), edited, fields, breaking)
    photos.say(f"{len(saved)} of {len(after)} photos written")
    return len(saved) == len(after)


def _print(differences: Sequence[Difference]) -> None:
    for one in differences:
        name = one.field.key + (f" ({one.language})" if one.language else "")
        since = " [edited in the photo since, too]" if one.is_conflict else ""
        print(
            f"row {one.row}: {shown_path(Path(one.path.name))}: {name}: {one.now!r} would become {one.wanted!r}{since}"
        )
    count = "nothing differs" if not differences else f"{len(differences)} differences"
    print("1 difference" if len(differences) == 1 else count)


def _json(one: Difference) -> dict[str, object]:
    return {
        "row": one.row,
        "file": str(one.path),
        "field": one.field.key,
        "language": one.language or None,
        "now": one.now,
        "wanted": one.wanted,
        "conflict": one.is_conflict,
    }

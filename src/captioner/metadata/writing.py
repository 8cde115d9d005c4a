"""A photo file, open: what its metadata say, and the one way to write others into it.

The new file is laid out beside the old one, read again with other eyes, its picture compared byte for byte, and only
then put in the old one's place.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from captioner import files
from captioner.credits import CAPTION, Field
from captioner.errors import Refused, Unverified, shown_path
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.metadata import container, embedded, formats, verify
from captioner.metadata.container import Container, Full
from captioner.metadata.embedded import Embedded
from captioner.metadata.formats import Format
from captioner.metadata.tiff import Range
from captioner.metadata.verify import Plan
from captioner.texts import Texts

_PIECE = 1 << 18


class Wrote(NamedTuple):
    """What the file holds now, the hash of its image data, and what the user should know."""

    held: Embedded
    stamp: Stamp
    image_data_hash: str
    notes: tuple[str, ...]


class PhotoFile(NamedTuple):
    """A photo file that is open."""

    path: Path
    file: FileIO
    stamp: Stamp
    format: Format
    container: Container
    held: Embedded

    def write(self, values: Mapping[Field, Value | None], now: str) -> Wrote:
        """Write these values into all their homes. Durable once the folder is synced too.

        Raises Refused where the file cannot be written safely, OSError and CaptionerError where it could not be:
        then it is as it was.
        """
        files.refuse_protected(self.path)
        plan, notes = _planned(self.container, values, now)
        checked: list[tuple[Container, str]] = []

        def fill(new: FileIO) -> None:
            container.fill(new, self.file, plan.layout.pieces)
            again = self.format.opened(new)
            verify.check(self.container, again, plan)
            picture = _hash_of_same((self.file, self.container.picture), (new, again.picture))
            checked.append((again, picture))

        notes = tuple(f"{shown_path(self.path)}: {note}" for note in (*notes, *_other_names(self.file)))
        stamp = files.replace(self.path, fill, self.stamp)
        ((again, picture),) = checked
        return Wrote(embedded.read(again.blocks), stamp, picture, notes)


@contextmanager
def opened(path: Path) -> Iterator[PhotoFile]:
    """The photo file, open while it is looked at and written. Raises OSError, and Unreadable where it is no photo."""
    with files.open_regular(path) as file:
        stamp = files.stamp_of(file)
        form, holding = formats.opened(file)
        yield PhotoFile(path, file, stamp, form, holding, embedded.read(holding.blocks))


def _planned(
    holding: Container, values: Mapping[Field, Value | None], now: str
) -> tuple[Plan, Sequence[str]]:
    """What is to be done; a caption too long for EXIF is shortened there, at the end of a letter, and that is said."""
    if holding.blocks.refusal:
        raise Refused(holding.blocks.refusal)
    longest = embedded.LONGEST
    while True:
        edit, is_cut = embedded.edited(holding.blocks, values, now, longest)
        try:
            plan = Plan(values, now, edit, holding.laid_out(edit))
        except Full as full:
            caption = values.get(CAPTION)
            if not isinstance(caption, Texts) or longest <= full.excess:
                raise
            longest = min(longest, len(caption.main.encode("utf-8"))) - full.excess - 2
        else:
            return plan, ("the caption is shortened in EXIF; it is whole in XMP",) if is_cut else ()


def _other_names(file: FileIO) -> Sequence[str]:
    if os.fstat(file.fileno()).st_nlink < 2:
        return ()
    return ("the same file has another name elsewhere, which keeps the old version",)


def _hash_of_same(one: tuple[FileIO, Sequence[Range]], other: tuple[FileIO, Sequence[Range]]) -> str:
    """The hash of what both files hold at these places. Raises Unverified unless it is the same, byte for byte."""
    digest = hashlib.sha256()
    piece, copied = bytearray(_PIECE), bytearray(_PIECE)
    sizes = [[end - start for start, end in ranges] for _, ranges in (one, other)]
    is_same = sizes[0] == sizes[1]
    for (start, end), (start_of_copy, _) in zip(one[1], other[1], strict=False):
        one[0].seek(start)
        other[0].seek(start_of_copy)
        left = end - start
        while left and is_same:
            view, view_of_copy = (memoryview(buffer)[: min(left, _PIECE)] for buffer in (piece, copied))
            size, copied_size = one[0].readinto(view), other[0].readinto(view_of_copy)
            is_same = 0 < size == copied_size and view == view_of_copy
            digest.update(view[:size])
            left -= size
    if not is_same:
        raise Unverified("the check before saving failed (the picture was not copied whole)")
    return f"sha256:{digest.hexdigest()}"

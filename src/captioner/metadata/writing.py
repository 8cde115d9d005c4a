"""A photo file, open: what its metadata say, and the one way to write others into it.

The new file is laid out beside the old one, read again with other eyes, its picture compared byte for byte, and only
then put in the old one's place.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from captioner import files
from captioner.credits import CAPTION, Field
from captioner.errors import Refused, Unreadable, Unverified, shown_path
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.metadata import container, embedded, formats, verify
from captioner.metadata.container import Container, Full, Piece
from captioner.metadata.embedded import Embedded
from captioner.metadata.formats import Format
from captioner.metadata.tiff import Range
from captioner.metadata.verify import Plan
from captioner.texts import Texts

_PIECE = 1 << 18


class Proof(NamedTuple):
    """Two hashes that tell one file from every other: of its image data, and of all the rest."""

    picture: str
    rest: str


class Undo(NamedTuple):
    """The pieces that make the file as it was before a save of the file after it, and the proofs of both."""

    pieces: tuple[Piece, ...]
    before: Proof
    after: Proof


class Wrote(NamedTuple):
    """What the file holds now, the hash of its image data, what the user should know, and the way back."""

    held: Embedded
    stamp: Stamp
    image_data_hash: str
    notes: tuple[str, ...]
    undo: Undo | None


class PhotoFile(NamedTuple):
    """A photo file that is open."""

    path: Path
    file: FileIO
    stamp: Stamp
    format: Format
    container: Container
    held: Embedded

    def write(self, values: Mapping[Field, Value | None], now: str, commit: Callable[[Wrote], None]) -> Wrote:
        """Write these values into all their homes. Durable once the folder is synced.

        *commit* is told what was written when all is checked, just before the file takes the old one's place.
        Raises Refused where the file cannot be written safely, files.Changed where it is no longer the one that was
        opened, OSError and CaptionerError where it could not be written: then it is as it was.
        """
        files.refuse_protected(self.path)
        plan, notes = _planned(self.container, values, now)
        checked: list[tuple[Embedded, Proof]] = []

        def fill(new: FileIO) -> None:
            container.fill(new, self.file, plan.layout.pieces)
            again = _read_again(self.format, new)
            verify.check(self.container, again, plan)
            picture = _hash_of_same((self.file, self.container.picture), (new, again.picture))
            checked.append((embedded.read(again.blocks), Proof(picture, _hash_of_rest(new, again))))

        before = _hash_of_rest(self.file, self.container)
        back = container.reversed_pieces(self.file, self.stamp.size, plan.layout.pieces)
        notes = tuple(f"{shown_path(self.path)}: {note}" for note in (*notes, *_other_names(self.file)))
        wrote: list[Wrote] = []

        def take_place(stamp: Stamp) -> None:
            ((held, after),) = checked
            undo = Undo(back, Proof(after.picture, before), after)
            wrote.append(Wrote(held, stamp, after.picture, notes, undo))
            files.refuse_changed(self.path, self.stamp)
            commit(wrote[0])

        files.replace(self.path, fill, take_place)
        return wrote[0]

    def undo(self, undo: Undo, commit: Callable[[], None]) -> Stamp:
        """Put back the file as it was before the save that *undo* came of, byte for byte, and durable as in write.

        Raises Refused where the file is not the one that the save left behind; then it is as it was.
        """
        files.refuse_protected(self.path)
        if self.proof() != undo.after:
            raise Refused("it was changed since, so that save cannot be taken back")

        def fill(new: FileIO) -> None:
            container.fill(new, self.file, undo.pieces)
            form, again = formats.opened(new)
            if PhotoFile(self.path, new, files.stamp_of(new), form, again, self.held).proof() != undo.before:
                raise Unverified("the check before saving failed (the old file did not come back)")

        def take_place(stamp: Stamp) -> None:
            files.refuse_changed(self.path, self.stamp)
            commit()

        return files.replace(self.path, fill, take_place)

    def proof(self) -> Proof:
        """What tells this file from every other."""
        return Proof(_hash_of(self.file, self.container.picture), _hash_of_rest(self.file, self.container))


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


def _read_again(form: Format, new: FileIO) -> Container:
    try:
        return form.opened(new)
    except (Unreadable, ValueError, IndexError, struct.error):
        raise Unverified("the check before saving failed (the new file cannot be read)") from None


def _other_names(file: FileIO) -> Sequence[str]:
    if os.fstat(file.fileno()).st_nlink < 2:
        return ()
    return ("the same file has another name elsewhere, which keeps the old version",)


def _hash_of_rest(file: FileIO, holding: Container) -> str:
    """The hash of all that is not image data."""
    return _hash_of(file, container.rest(os.fstat(file.fileno()).st_size, holding.picture))


def _hash_of(file: FileIO, ranges: Iterable[Range]) -> str:
    digest = hashlib.sha256()
    for start, end in ranges:
        file.seek(start)
        left = end - start
        while left and (piece := file.read(min(left, _PIECE))):
            digest.update(piece)
            left -= len(piece)
    return f"sha256:{digest.hexdigest()}"


def _hash_of_same(one: tuple[FileIO, Sequence[Range]], other: tuple[FileIO, Sequence[Range]]) -> str:
    """The hash of what both files hold at these places. Raises Unverified unless it is the same, byte for byte."""
    digest = hashlib.sha256()
    # Whole buffers are compared: what a short piece leaves in them is the same piece before, found equal.
    piece, copied = bytearray(_PIECE), bytearray(_PIECE)
    is_same = [end - start for start, end in one[1]] == [end - start for start, end in other[1]]
    for (start, end), (start_of_copy, _) in zip(one[1], other[1], strict=False):
        one[0].seek(start)
        other[0].seek(start_of_copy)
        left = end - start
        while left and is_same:
            most = min(left, _PIECE)
            size = one[0].readinto(memoryview(piece)[:most])
            is_same = 0 < size == other[0].readinto(memoryview(copied)[:most]) and piece == copied
            digest.update(memoryview(piece)[:size])
            left -= size
    if not is_same:
        raise Unverified("the check before saving failed (the picture was not copied whole)")
    return f"sha256:{digest.hexdigest()}"

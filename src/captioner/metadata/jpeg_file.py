"""A JPEG file with other credits: new header, the picture copied as it is, checked, and put in the old one's place."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from captioner import files
from captioner.credits import Field
from captioner.errors import Refused, Unverified, shown_path
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.metadata import embedded, jpeg, verify
from captioner.metadata.embedded import Embedded

_PIECE = 1 << 18


class Wrote(NamedTuple):
    """What the file holds now, the hash of its image data (from the first scan on), and what the user should know."""

    held: Embedded
    image_data_hash: str
    notes: tuple[str, ...]


def write(path: Path, values: Mapping[Field, Value | None], now: str, unchanged_since: Stamp | None) -> Wrote:
    """Write these values into all their homes. Durable once the folder is synced too.

    Raises Refused where the file cannot be written safely, OSError and CaptionerError where it could not be:
    then it is as it was.
    """
    files.refuse_protected(path)
    with files.open_regular(path) as original:
        _refuse_trailer(original)
        header = jpeg.read(original)
        new = embedded.written(header, values, now)
        wrote: list[Wrote] = []

        def fill(file: FileIO) -> None:
            files.write_all(file, bytes(new.header))
            files.copy_rest(original, header.size, file)
            read_again = jpeg.read(file)
            verify.check(header, read_again, values, new)
            image_data_hash = _hash_of_same((original, header.size), (file, read_again.size))
            held = embedded.read(embedded.blocks_of(read_again))
            notes = (f"{shown_path(path)}: {note}" for note in new.notes)
            wrote.append(Wrote(held, image_data_hash, (*notes, *_other_names(path))))

        files.replace(path, fill, unchanged_since)
    return wrote[0]


def _other_names(path: Path) -> tuple[str, ...]:
    if path.stat().st_nlink < 2:
        return ()
    return (f"{shown_path(path)}: the same file has another name elsewhere, which keeps the old version",)


def _refuse_trailer(file: FileIO) -> None:
    """An AFCP trailer names absolute places in the file, which a longer header would move."""
    size = os.fstat(file.fileno()).st_size
    file.seek(max(size - 12, 0))
    if file.read(4) in (b"AXS!", b"AXS*"):
        raise Refused("it ends in an AFCP trailer, which names places in the file")


def _hash_of_same(one: tuple[FileIO, int], other: tuple[FileIO, int]) -> str:
    """The hash of what both files hold from their places on. Raises Unverified unless it is the same, byte for byte."""
    digest = hashlib.sha256()
    for file, start in (one, other):
        file.seek(start)
    piece, copied = bytearray(_PIECE), bytearray(_PIECE)
    while True:
        size, copied_size = one[0].readinto(piece), other[0].readinto(copied)
        if size != copied_size or piece != copied:
            raise Unverified("the check before saving failed (the picture was not copied whole)")
        if not size:
            return f"sha256:{digest.hexdigest()}"
        digest.update(memoryview(piece)[:size])

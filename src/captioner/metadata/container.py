"""A photo file as its writer sees it: its metadata blocks, its picture, and how a file with other blocks is laid out.

A new file is a list of pieces: bytes of our own, and ranges of the original, which are copied as they are.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from io import FileIO
from typing import NamedTuple, Protocol, Self

from captioner import files
from captioner.credits import Field
from captioner.errors import Refused, Unreadable, Unverified, reason
from captioner.metadata import exif, tiff
from captioner.metadata.tiff import Range
from captioner.traces import Hidden

Piece = bytes | Range


class Blocks(NamedTuple):
    """The metadata blocks of a photo file, of whatever format; empty where there is none."""

    exif: tiff.Bytes = b""
    """The TIFF block; of a TIFF file, the file itself."""
    xmp: bytes = b""
    photoshop: bytes = b""
    """The stream of Photoshop's image resources."""
    iim: bytes = b""
    iim_is_newer: bool = False
    """Whether a program that knows only IIM wrote last."""
    size: tuple[int, int] = (0, 0)
    """Width and height in pixels, where the format tells them without decoding."""
    refusal: str = ""
    """Why the file would not be written, as far as that is seen without trying."""
    has_content_credentials: bool = False
    """Whether a C2PA manifest is embedded or named: any write makes its signature invalid."""
    manifest: bytes = b""
    """That manifest, where it is read with the rest."""
    hidden: tuple[Hidden, ...] = ()
    """Pictures beside the picture, as far as the format itself tells of them."""
    further_pictures: int = 0
    """How many of them lie behind the picture."""


class Edit(NamedTuple):
    """What is to be written: tags of the EXIF block, the whole XMP packet, the whole IIM block."""

    exif: exif.Changes
    xmp: bytes
    iim: bytes
    fields: Collection[Field] = ()
    """Which fields these are."""


class Layout(NamedTuple):
    """A new file, which bytes of the old EXIF block may differ in it, and which tags, if others than the edit's."""

    pieces: tuple[Piece, ...]
    exif_changed: tuple[Range, ...] = ()
    exif_changes: exif.Changes | None = None


class Full(Refused):
    """The EXIF block would be larger than the format can hold, by this many bytes."""

    def __init__(self, excess: int) -> None:
        super().__init__("its EXIF block is full")
        self.excess = excess


class Container(Protocol):
    """One photo file, opened: what stands in it and where."""

    @property
    def blocks(self) -> Blocks:
        """Its metadata."""
        ...

    @property
    def takes_iim(self) -> bool:
        """Whether the format has a home for IPTC-IIM."""
        ...

    @property
    def picture(self) -> tuple[Range, ...]:
        """Where the image data lies, in order."""
        ...

    def laid_out(self, edit: Edit) -> Layout:
        """The file with other metadata. Raises Full, and Refused where it cannot be written safely."""
        ...

    def check(self, new: Self, layout: Layout) -> None:
        """Raises Unverified where anything but our blocks is changed, lost or doubled in *new*, or it is unsound."""
        ...


class Unwritable(NamedTuple):
    """A file that can be read, as far as its blocks go, and never is written."""

    blocks: Blocks
    takes_iim: bool = False
    picture: tuple[Range, ...] = ()

    def laid_out(self, edit: Edit) -> Layout:
        """Raises Refused with the reason."""
        raise Refused(self.blocks.refusal)

    def check(self, new: Self, layout: Layout) -> None:
        """There is nothing that could be right."""
        raise Unverified(self.blocks.refusal)


def require(condition: bool, what: str) -> None:
    """Raises Unverified unless the condition holds."""
    if not condition:
        raise Unverified(reason("the check before saving failed ({what})", what=what))


def fill(new: FileIO, original: FileIO, pieces: Sequence[Piece]) -> None:
    """Write the pieces, those of the original copied in the kernel where that can be."""
    for piece in pieces:
        if isinstance(piece, bytes):
            files.write_all(new, piece)
        else:
            files.copy_range(original, *piece, new)


def reversed_pieces(original: FileIO, size: int, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces that make the original, of *size* bytes, of the new file: what was not copied is kept."""
    back: list[Piece] = []
    at = reached = 0
    for piece in pieces:
        if isinstance(piece, bytes):
            at += len(piece)
            continue
        start, end = piece
        if start < reached or end > size:
            raise ValueError("the pieces are out of order")
        if start > reached:
            back.append(_read(original, reached, start))
        if end > start:
            back.append((at, at + end - start))
        at, reached = at + end - start, end
    if reached < size:
        back.append(_read(original, reached, size))
    return tuple(back)


def rest(size: int, picture: Sequence[Range]) -> Iterator[Range]:
    """What of a file of *size* bytes is not its picture."""
    edges = [0, *itertools.chain.from_iterable(picture), size]
    yield from ((start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start)


def _read(file: FileIO, start: int, end: int) -> bytes:
    file.seek(start)
    held = file.read(end - start)
    if len(held) != end - start:
        raise Unreadable("was cut off while it was read")
    return held

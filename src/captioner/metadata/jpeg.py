"""A JPEG's header: cut off before the picture, given other metadata, and put back (ITU-T T.81 annex B)."""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

from captioner.errors import Refused, Unreadable
from captioner.metadata import mpf

SOI, SOS, EOI, APP0, APP1, APP2, APP11, APP13 = 0xD8, 0xDA, 0xD9, 0xE0, 0xE1, 0xE2, 0xEB, 0xED
EXIF, XMP, XMP_MORE = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP, MPF, JUMBF = b"Photoshop 3.0\0", b"MPF\0", b"JP"
LARGEST = 65_533
"""Bytes that one segment's payload may hold."""
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
CUT_OFF = "ends before the picture begins"
_FIRST_READ, _HEADER_LIMIT = 1 << 16, 1 << 26


@dataclass(frozen=True)
class Segment:
    """One marker segment: the bytes that fill the place before it, its marker, and its payload without the length."""

    marker: int
    payload: bytes
    fill: bytes = b""

    def __bytes__(self) -> bytes:
        return self.fill + struct.pack(">BBH", 0xFF, self.marker, len(self.payload) + 2) + self.payload

    def __len__(self) -> int:
        return len(self.fill) + 4 + len(self.payload)

    def holds(self, marker: int, start: bytes) -> bool:
        """Whether it is this kind of segment, by its marker and the name it begins with."""
        return self.marker == marker and self.payload.startswith(start)


@dataclass(frozen=True)
class Header:
    """All before the picture's first scan; `flaw` tells why it could not be read to its end."""

    segments: tuple[Segment, ...]
    flaw: str = ""

    def __bytes__(self) -> bytes:
        return b"\xff\xd8" + b"".join(map(bytes, self.segments))

    @cached_property
    def size(self) -> int:
        """Bytes from the start of the file to the first scan."""
        return 2 + sum(map(len, self.segments))

    def all(self, marker: int, start: bytes) -> tuple[Segment, ...]:
        """The segments of one kind, in order."""
        return tuple(s for s in self.segments if s.holds(marker, start))

    @property
    def exif(self) -> bytes:
        """The TIFF block of the EXIF segment, or nothing."""
        found = self.all(APP1, EXIF)
        return found[0].payload[6:] if found else b""

    @property
    def xmp(self) -> bytes:
        """The XMP packet, or nothing."""
        found = self.all(APP1, XMP)
        return found[0].payload[len(XMP) :] if found else b""

    @property
    def photoshop(self) -> bytes:
        """The image resources of all APP13 segments as the one stream they are."""
        return b"".join(s.payload[len(PHOTOSHOP) :] for s in self.all(APP13, PHOTOSHOP))

    @property
    def manifest(self) -> bytes:
        """The C2PA manifest, or nothing: any write would make its signature invalid."""
        boxes = b"".join(s.payload for s in self.all(APP11, JUMBF))
        return boxes if b"c2pa" in boxes else b""

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height in pixels as they lie in the file; zeros where no frame is found."""
        for segment in self.segments:
            if segment.marker in _FRAMES and len(segment.payload) >= 5:
                height, width = struct.unpack_from(">HH", segment.payload, 1)
                return width, height
        return 0, 0


def read(file: BinaryIO) -> Header:
    """The header of an open JPEG file. Raises Unreadable if it is none."""
    file.seek(0)
    data = file.read(_FIRST_READ)
    if data[:2] != b"\xff\xd8":
        raise Unreadable("is not a JPEG file" if data else "is empty")
    while True:
        header, wanted = _parsed(data)
        if not wanted:
            return header
        if len(data) >= _HEADER_LIMIT:
            return Header(header.segments, "has no picture in its first 64 MB")
        more = file.read(max(wanted - len(data), len(data)))
        if not more:
            return Header(header.segments, CUT_OFF)
        data += more


def _parsed(data: bytes) -> tuple[Header, int]:
    """The header as far as the bytes go, and how long they must be to go on; 0 at its end or at a flaw.

    Stray bytes before a marker are passed over as decoders do, and kept.
    """
    segments: list[Segment] = []
    at, size = 2, len(data)
    while True:
        start = at
        at = _marker_at(data, at)
        if at + 3 > size:
            return Header(tuple(segments)), max(at, size) + 4
        marker = data[at]
        if marker == SOS:
            return Header(tuple(segments)), 0
        if marker == 1 or 0xD0 <= marker <= EOI:
            return Header(tuple(segments), "has a misplaced marker in its header"), 0
        length = (data[at + 1] << 8) + data[at + 2]
        if length < 2:
            return Header(tuple(segments), "has a segment of impossible length"), 0
        end = at + 1 + length
        if end > size:
            return Header(tuple(segments)), end + 4
        segments.append(Segment(marker, data[at + 3 : end], data[start : at - 1]))
        at = end


def _marker_at(data: bytes, at: int) -> int:
    """Where the next marker's code stands: behind the last FF of a run, and not a zero."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0:
            return len(data)
        while at < len(data) and data[at] == 0xFF:
            at += 1
        if at >= len(data) or data[at]:
            return at


def with_metadata(header: Header, exif: bytes, xmp: bytes, photoshop: bytes) -> Header:
    """The header with these three blocks in place of its own (empty leaves one out); all else byte for byte.

    Raises Refused where a block is too large for a JPEG.
    """
    segments = list(header.segments)
    after = next((i for i, s in enumerate(segments) if s.marker != APP0), len(segments))
    for marker, name, old, new in (
        (APP1, EXIF, header.exif, exif),
        (APP1, XMP, header.xmp, xmp),
        (APP13, PHOTOSHOP, header.photoshop, photoshop),
    ):
        places = [i for i, s in enumerate(segments) if s.holds(marker, name)]
        at = places[0] if places else after
        if old != new:
            fill = b"".join(segments[i].fill for i in places)
            for i in reversed(places):
                del segments[i]
            segments[at:at] = _segments(marker, name, new, fill)
        if at <= after:
            after = at + sum(s.holds(marker, name) for s in segments[at:])
    return _with_pictures_found(header, Header(tuple(segments)))


def _segments(marker: int, name: bytes, block: bytes, fill: bytes) -> list[Segment]:
    """The block in segments of its own; only image resources may be spread over several."""
    name = name + b"\0" if name == EXIF else name
    most = LARGEST - len(name)
    if marker != APP13 and len(block) > most:
        raise Refused("the metadata would be larger than a JPEG can hold")
    pieces = range(0, len(block), most)
    return [Segment(marker, name + block[i : i + most], b"" if i else fill) for i in pieces]


def _with_pictures_found(old: Header, new: Header) -> Header:
    """Second pictures behind the first are named by distance in the MPF segment: name the new distances."""
    segments = list(new.segments)
    grown = new.size - old.size
    for i, segment in enumerate(segments):
        if segment.holds(APP2, MPF):
            before = _start(old, next(s for s in old.segments if s.holds(APP2, MPF)))
            moved = _start(new, segment) - before
            if grown or moved:
                block = mpf.moved(segment.payload[len(MPF) :], grown, grown - moved)
                segments[i] = Segment(segment.marker, MPF + block, segment.fill)
    return Header(tuple(segments))


def _start(header: Header, segment: Segment) -> int:
    return 2 + sum(map(len, itertools.takewhile(lambda one: one is not segment, header.segments)))

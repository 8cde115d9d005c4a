"""What a HEIC or AVIF file says beside its picture (ISO 23008-12): items of Exif and XMP, read without decoding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import BinaryIO, NamedTuple

from captioner.metadata import boxes
from captioner.metadata.boxes import Box
from captioner.metadata.container import Blocks

_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = b"application/rdf+xml"
_IN_FILE, _IN_BOX = 0, 1
_MOST_EXTENTS, _LARGEST = 100_000, 1 << 26


class _Place(NamedTuple):
    """Where the bytes of an item lie, and whether that is counted from the beginning of the file or of a box."""

    counted_from: int
    extents: tuple[tuple[int, int], ...]


class _Numbers:
    """The numbers in a box, taken one after the other."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def take(self, size: int) -> int:
        """The next one, of *size* bytes. Raises ValueError behind the end."""
        piece = self._content[self._at : self._at + size]
        if len(piece) != size:
            raise ValueError("the box ends too early")
        self._at += size
        return int.from_bytes(piece, "big")

    @property
    def left(self) -> bytes:
        """All that was not yet taken."""
        return self._content[self._at :]


def read(file: BinaryIO) -> Blocks:
    """The metadata blocks, and width and height of the main picture; what is broken counts as blank."""
    meta: Box | None = None
    is_signed = False
    for box in boxes.boxes(file, 0, boxes.size_of(file)):
        meta = box if box.kind == b"meta" and meta is None else meta
        is_signed |= box.kind == b"uuid" and boxes.held(file, box.start, box.start + 16) == _C2PA
    blocks = Blocks(has_content_credentials=is_signed)
    if meta is None:
        return blocks
    try:
        return _read(file, meta, blocks)
    except ValueError:
        return blocks


def _read(file: BinaryIO, meta: Box, blocks: Blocks) -> Blocks:
    inside: dict[bytes, Box] = {}
    for box in boxes.boxes(file, meta.start + 4, meta.end):
        inside.setdefault(box.kind, box)
    contents = {kind: boxes.held(file, box.start, box.end) for kind, box in inside.items() if kind != b"idat"}
    main = _main(contents.get(b"pitm", b""))
    blocks = blocks._replace(size=_size(contents.get(b"iprp", b""), main))
    places = _places(contents.get(b"iloc", b""))
    described = set(_describing(contents.get(b"iref", b""), main))
    # An item that describes the main picture goes before one that says of no picture, or of another.
    items = sorted(_items(contents.get(b"iinf", b"")), key=lambda item: item[0] not in described)
    found: dict[bytes, bytes] = {}
    for number, kind in items:
        if kind not in found and number in places:
            found[kind] = _content(file, places[number], inside.get(b"idat"))
    exif = boxes.tiff_block(found.get(b"Exif", b""))
    return blocks._replace(exif=exif, xmp=found.get(_XMP, b""))


def _content(file: BinaryIO, place: _Place, box: Box | None) -> bytes:
    """An item's bytes; nothing where they do not lie in the file, or are more than any metadata."""
    if sum(length for _, length in place.extents) > _LARGEST:
        return b""
    start, end = 0, boxes.size_of(file)
    if place.counted_from == _IN_BOX and box is not None:
        start, end = box.start, box.end
    elif place.counted_from != _IN_FILE:
        return b""
    pieces = [
        boxes.held(file, start + at, start + at + length) if start + at + length <= end else b""
        for at, length in place.extents
    ]
    return b"".join(pieces) if all(pieces) else b""


def _full(content: bytes) -> tuple[int, int, _Numbers]:
    """Version, flags and the rest of a box that has them."""
    numbers = _Numbers(content)
    return numbers.take(1), numbers.take(3), numbers


def _within(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes in a piece of memory, by kind and content."""
    for box in boxes.boxes(BytesIO(content), 0, len(content)):
        yield box.kind, content[box.start : box.end]


def _main(content: bytes) -> int:
    """The number of the main picture; 0 where it is not told."""
    if not content:
        return 0
    version, _, numbers = _full(content)
    return numbers.take(4 if version else 2)


def _items(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The items that are metadata: number, and `Exif` or what sort of text they are."""
    if not content:
        return
    version, _, numbers = _full(content)
    numbers.take(4 if version else 2)
    for kind, entry in _within(numbers.left):
        if kind != b"infe" or entry[:1] not in (b"\2", b"\3"):
            continue
        version, _, numbers = _full(entry)
        number = numbers.take(4 if version == 3 else 2)
        _protected, sort = numbers.take(2), numbers.take(4).to_bytes(4, "big")
        _name, _, rest = numbers.left.partition(b"\0")
        content_type, _, _ = rest.partition(b"\0")
        if sort == b"Exif":
            yield number, sort
        elif sort == b"mime" and content_type == _XMP:
            yield number, _XMP


def _places(content: bytes) -> Mapping[int, _Place]:
    """Where each item lies. Raises ValueError where that is broken or without number."""
    if not content:
        return {}
    version, _, numbers = _full(content)
    sizes = numbers.take(2)
    of_offset, of_length, of_base, of_index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    places, left = {}, _MOST_EXTENTS
    for _ in range(numbers.take(4 if version == 2 else 2)):
        number = numbers.take(4 if version == 2 else 2)
        counted_from = numbers.take(2) & 15 if version in (1, 2) else _IN_FILE
        elsewhere, base, count = numbers.take(2), numbers.take(of_base), numbers.take(2)
        left -= count + 1
        if left < 0:
            raise ValueError("more items than any photo has")
        extents = []
        for _ in range(count):
            numbers.take(of_index if version in (1, 2) else 0)
            extents.append((base + numbers.take(of_offset), numbers.take(of_length)))
        if not elsewhere:
            places[number] = _Place(counted_from, tuple(extents))
    return places


def _describing(content: bytes, main: int) -> Iterator[int]:
    """The items that say of themselves that they describe the main picture."""
    if not content:
        return
    version, _, numbers = _full(content)
    size = 4 if version else 2
    for kind, reference in _within(numbers.left):
        if kind == b"cdsc":
            told = _Numbers(reference)
            number = told.take(size)
            if main in [told.take(size) for _ in range(told.take(2))]:
                yield number


def _size(content: bytes, main: int) -> tuple[int, int]:
    """Width and height among the properties of the main picture."""
    found = dict(_within(content))
    properties = list(_within(found.get(b"ipco", b"")))
    for index in _properties(found.get(b"ipma", b""), main):
        if 0 < index <= len(properties) and properties[index - 1][0] == b"ispe":
            _, _, numbers = _full(properties[index - 1][1])
            return numbers.take(4), numbers.take(4)
    return 0, 0


def _properties(content: bytes, main: int) -> Iterator[int]:
    """The main picture's properties, each by its place in the list of all, from 1."""
    if not content:
        return
    version, flags, numbers = _full(content)
    is_wide = flags & 1
    for _ in range(min(numbers.take(4), _MOST_EXTENTS)):
        number, count = numbers.take(4 if version else 2), numbers.take(1)
        indices = [numbers.take(2) & 0x7FFF if is_wide else numbers.take(1) & 0x7F for _ in range(count)]
        if number == main:
            yield from indices

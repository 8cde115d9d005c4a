"""The small pictures in a photo's blocks: made when the photo was, and easily forgotten when it is changed."""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Iterator

from captioner.errors import Refused
from captioner.metadata import photoshop, tiff, xmp
from captioner.metadata.container import Blocks
from captioner.traces import Hidden

_AT, _LENGTH = 0x0201, 0x0202
_THUMBNAILS, _HEAD = (0x0409, 0x040C), 28
"""Photoshop's, the old one with red and blue exchanged, which makes no difference to what it shows."""
_IMAGE = "{http://ns.adobe.com/xap/1.0/g/img/}image"
_LARGEST = 1 << 22


def found(blocks: Blocks) -> Iterator[tuple[Hidden, bytes]]:
    """The thumbnails as JPEG files, from EXIF, Photoshop's resources and XMP; broken blocks have none."""
    if isinstance(blocks.exif, bytes) and (thumbnail := _of_exif(blocks.exif)):
        yield Hidden.THUMBNAIL, thumbnail
    try:
        resources = photoshop.resources(blocks.photoshop)[0]
    except Refused:
        resources = []
    for one in resources:
        if one.id in _THUMBNAILS and len(one.held) > _HEAD:
            yield Hidden.PHOTOSHOP_THUMBNAIL, one.held[_HEAD:]
    yield from ((Hidden.XMP_THUMBNAIL, thumbnail) for thumbnail in _of_xmp(blocks.xmp))


def _of_exif(block: bytes) -> bytes:
    """What the second directory of an EXIF block names, or nothing."""
    try:
        order = tiff.byte_order(block)
        first = tiff.ifd(block, order, tiff.first_ifd(block, order))
        second = tiff.ifd(block, order, first.next or 0)
        place, length = second.find(_AT), second.find(_LENGTH)
        if place is None or length is None:
            return b""
        (at,), (size,) = tiff.numbers(block, order, place), tiff.numbers(block, order, length)
    except (ValueError, struct.error):
        return b""
    return block[at : at + size]


def _of_xmp(packet: bytes) -> Iterator[bytes]:
    if b"xmpGImg" not in packet:
        return
    try:
        root = xmp.parsed(packet)
    except Refused:
        return
    told = [xmp.text_of(one) for one in root.iter(_IMAGE)]
    told += [str(one.get(_IMAGE)) for one in root.iter("*") if one.get(_IMAGE)]
    for text in told:
        try:
            yield base64.b64decode(text[:_LARGEST])
        except (binascii.Error, ValueError):
            continue

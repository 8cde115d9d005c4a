"""HDR gain maps: a grey picture behind the photo, which tells screens how much brighter each part may be shown.

Apple's, Adobe's (Ultra HDR) and those of ISO 21496-1 lie among a JPEG's second pictures.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from captioner.errors import Unreadable
from captioner.metadata import jpeg

_NAMES = (b"ns.adobe.com/hdr-gain-map/", b"aux:hdrgainmap", b"urn:iso:std:iso:ts:21496:")
_HEAD = 1 << 16
_AMISS = 0.02
"""How far the sides of a map that is made smaller may be from the photo's, as a part of them."""


def lies_at(at: int, length: int, file: BinaryIO, photo: tuple[int, int]) -> bool:
    """Whether this second picture is the gain map of a photo of this size, and of one that was not cropped since."""
    file.seek(at)
    try:
        header = jpeg.read(io.BytesIO(file.read(min(length, _HEAD))))
    except Unreadable:
        return False
    if not any(name in segment.payload for segment in header.segments for name in _NAMES):
        return False
    (width, height), (of_width, of_height) = header.picture_size, photo
    across, down = width * of_height, height * of_width
    return bool(across and down) and abs(across - down) <= _AMISS * max(across, down)

"""The index of a multi-picture file: where its second pictures lie (CIPA DC-007)."""

from __future__ import annotations

import struct

from captioner.errors import Refused
from captioner.metadata import tiff

_MP_ENTRY, _ENTRY_SIZE = 0xB002, 16


def moved(block: bytes, first_grown: int, others_moved: int) -> bytes:
    """The index after the first picture grew and the others moved against the index, both in bytes."""
    with tiff.refused("the index of its second pictures is broken"):
        order = tiff.byte_order(block)
        ifd = tiff.ifd(block, order, tiff.first_ifd(block, order))
    patched = bytearray(block)
    for entry in ifd.entries:
        if entry.tag != _MP_ENTRY:
            continue
        if entry.value_at + entry.size > len(block):
            raise Refused("the index of its second pictures is broken")
        for at in range(entry.value_at, entry.value_at + entry.size - _ENTRY_SIZE + 1, _ENTRY_SIZE):
            size, offset = struct.unpack_from(order + "II", block, at + 4)
            first = at == entry.value_at
            size += first_grown if first and size else 0
            offset += others_moved if offset else 0
            if not (0 <= size < 1 << 32 and 0 <= offset < 1 << 32):
                raise Refused("the index of its second pictures is broken")
            struct.pack_into(order + "II", patched, at + 4, size, offset)
    return bytes(patched)

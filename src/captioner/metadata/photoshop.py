"""Photoshop's image resources, the stream in a JPEG's APP13 segments that holds the IPTC-IIM block."""

from __future__ import annotations

import hashlib
import struct
from typing import NamedTuple

from captioner.errors import Refused

IIM, IIM_DIGEST = 0x0404, 0x0425
_SIGNATURES = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")


class Resource(NamedTuple):
    """One image resource; `head` is its signature, id and name as they stand in the file."""

    id: int
    head: bytes
    held: bytes

    def __bytes__(self) -> bytes:
        return self.head + struct.pack(">I", len(self.held)) + self.held + b"\0" * (len(self.held) % 2)


def resources(stream: bytes) -> tuple[list[Resource], bytes]:
    """The resources in their order, and the zeros that may follow them. Raises Refused where anything else does."""
    found, at = [], 0
    while at < len(stream):
        head_end = at + 7 + (stream[at + 6] if at + 6 < len(stream) else 0)
        head_end += (head_end - at) % 2
        if stream[at : at + 4] not in _SIGNATURES or head_end + 4 > len(stream):
            break
        (size,) = struct.unpack_from(">I", stream, head_end)
        end = head_end + 4 + size
        if end > len(stream):
            break
        (number,) = struct.unpack_from(">H", stream, at + 4)
        found.append(Resource(number, stream[at:head_end], stream[head_end + 4 : end]))
        at = end + size % 2
    rest = stream[at:]
    if any(rest):
        raise Refused("its Photoshop block is damaged")
    return found, rest


def iim(stream: bytes) -> bytes:
    """The IPTC-IIM block, or nothing."""
    try:
        held = [r.held for r in resources(stream)[0] if r.id == IIM]
    except Refused:
        return b""
    return held[0] if held else b""


def digest_differs(stream: bytes, elsewhere: bytes = b"") -> bool:
    """Whether a digest is stored that is not the IIM block's: a program that knows only IIM wrote last.

    *elsewhere* is the block where it does not stand in the stream.
    """
    try:
        found = resources(stream)[0]
    except Refused:
        return False
    stored = next((r.held for r in found if r.id == IIM_DIGEST), None)
    block = next((r.held for r in found if r.id == IIM), elsewhere)
    return stored is not None and len(stored) == 16 and any(stored) and stored != hashlib.md5(block).digest()


def with_iim(stream: bytes, block: bytes) -> bytes:
    """The stream with this IIM block and its digest; all other resources byte for byte, in their places."""
    if sum(r.id == IIM for r in resources(stream)[0]) > 1:
        raise Refused("it holds two IPTC blocks")
    return _with(stream, (IIM, block), (IIM_DIGEST, hashlib.md5(block).digest()))


def with_digest(stream: bytes, block: bytes) -> bytes:
    """The stream with the digest of an IIM block that stands elsewhere."""
    return _with(stream, (IIM_DIGEST, hashlib.md5(block).digest()))


def _with(stream: bytes, *new: tuple[int, bytes]) -> bytes:
    found, rest = resources(stream)
    for number, held in new:
        place = next((i for i, r in enumerate(found) if r.id == number), None)
        if place is None:
            found.append(Resource(number, b"8BIM" + struct.pack(">HH", number, 0), held))
        else:
            found[place] = found[place]._replace(held=held)
    return b"".join(map(bytes, found)) + rest

"""A copy read again, byte by byte: nothing stands in it that must not travel, and no right is lost.

Other eyes than the writer's look: piexif and Pillow for the blocks, a search through all bytes for names and numbers.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote

import piexif
from lxml import etree
from PIL import Image

from captioner.checks.loss_rules import lost_rights
from captioner.credits import FIELDS, Credits
from captioner.errors import Unverified
from captioner.metadata import xmp
from captioner.photo import Photo

_EXIF = frozenset((0x010E, 0x013B, 0x8298, 0x9003, 0x9011, 0x9291, 0x8769, 0x9000))
"""Caption, photographer, copyright, date; the pointer to the last, and EXIF's version."""
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1251")
_META = "{adobe:ns:meta/}"
_RDF, _XML = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://www.w3.org/XML/1998/namespace}"
_OWN = (
    xmp.qualified("xmp:MetadataDate"),
    xmp.qualified("xmpRights:Marked"),
    f"{_META}xmpmeta",
    f"{_META}xmptk",
)
_PICTURE_MARKS = (
    b"MPF\0",
    b"8BIM\x04\x0c",
    b"8BIM\x04\x09",
    b"jumbc2pa",
    b"MotionPhoto",
    b"\xff\xd8\xff\xdb",
    b"ftypmp4",
)
_SHORTEST = 5
"""Letters: fewer are found in any file."""


def scan(content: bytes, copy: Photo, public: Credits, secrets: Iterable[str]) -> None:
    """Raises Unverified where a copy holds what must not travel, or lacks what has to."""
    _refuse(_exif_beside(content), "EXIF holds more than the credits")
    _refuse(_xmp_beside(content), "XMP holds more than the credits")
    _refuse(_pictures_beside(content), "another picture is in it")
    for secret in secrets:
        _refuse(_is_in(content, secret), "a name or number that must not travel stands in it")
    lost = [*lost_rights(public, copy.credits)]
    _refuse(bool(lost), "a right is lost")
    _refuse(copy.camera.position is not None, "it tells where it was taken")


def _refuse(found: bool, what: str) -> None:
    if found:
        raise Unverified(f"the copy was not kept: {what}")


def _exif_beside(content: bytes) -> bool:
    with Image.open(io.BytesIO(content)) as image:
        block = image.info.get("exif", b"")
    if not block:
        return False
    found: dict[str, Any] = piexif.load(block)
    tags = {tag for part in ("0th", "Exif", "Interop", "1st") for tag in found.get(part) or {}}
    return bool(found.get("GPS") or found.get("thumbnail") or not tags <= _EXIF)


def _xmp_beside(content: bytes) -> bool:
    with Image.open(io.BytesIO(content)) as image:
        packet = image.info.get("xmp", b"")
    if not packet:
        return False
    root = etree.fromstring(
        packet.strip(b"\0 \r\n"), etree.XMLParser(resolve_entities=False, no_network=True)
    )
    return any(name not in _known() for name in _names(root))


def _names(root: Any) -> Iterator[str]:
    for element in root.iter(etree.Element):
        yield str(element.tag)
        yield from map(str, element.attrib)


@cache
def _known() -> frozenset[str]:
    """The names of what the table of fields writes, and of what any packet is made of."""
    ours = {xmp.qualified(part) for field in FIELDS for part in field.xmp.split("/")}
    made_of = {
        f"{_RDF}{name}" for name in ("RDF", "Description", "about", "Alt", "Bag", "Seq", "li", "parseType")
    }
    return frozenset((*ours, *made_of, *_OWN, f"{_XML}lang"))


def _pictures_beside(content: bytes) -> bool:
    # A copy begins as a picture does; nowhere else in it may one begin.
    return any(mark in content[2:] for mark in _PICTURE_MARKS)


def _is_in(content: bytes, secret: str) -> bool:
    if len(secret) < _SHORTEST:
        return False
    return any(form in content for form in _forms(secret))


@lru_cache(maxsize=1 << 10)
def _forms(secret: str) -> tuple[bytes, ...]:
    """How it may stand in a file: in every usual encoding, its accents apart, and as in addresses and markup."""
    found: list[bytes] = []
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, secret)
        found += [quote(text).encode("ascii"), text.encode("ascii", "xmlcharrefreplace")]
        for encoding in _ENCODINGS:
            with suppress(UnicodeEncodeError):
                found.append(text.encode(encoding))
    return tuple(dict.fromkeys(found))

"""Small photos for the tests: JPEGs drawn on the spot and their segments built by hand, by nothing of captioner's."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from tiff_blocks import LONG, UNDEFINED, Tag, Tiff, camera_block

EXIF, XMP, PHOTOSHOP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0"
XMP_MORE, ICC, MPF = b"http://ns.adobe.com/xmp/extension/\0", b"ICC_PROFILE\0\1\1", b"MPF\0"
APP0, APP1, APP2, APP11, APP13, COMMENT = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xFE


class Piece(NamedTuple):
    """One segment as it stands in a file: the stray bytes before it, its marker and its payload."""

    marker: int
    payload: bytes
    stray: bytes = b""

    def __bytes__(self) -> bytes:
        return self.stray + struct.pack(">BBH", 0xFF, self.marker, len(self.payload) + 2) + self.payload


def take_apart(content: bytes) -> tuple[list[Piece], bytes]:
    """The segments before the first scan, and all from there on; for files without a flaw."""
    pieces, at = [], 2
    while True:
        marker_at = content.index(b"\xff", at)
        while content[marker_at + 1] in (0xFF, 0):
            marker_at += 1
        if content[marker_at + 1] == 0xDA:
            return pieces, content[at:]
        (length,) = struct.unpack_from(">H", content, marker_at + 2)
        end = marker_at + 2 + length
        pieces.append(Piece(content[marker_at + 1], content[marker_at + 4 : end], content[at:marker_at]))
        at = end


@cache
def picture(width: int = 24, height: int = 16, colour: str = "teal") -> bytes:
    """A JPEG as Pillow writes it, with a JFIF segment and no other metadata."""
    file = BytesIO()
    Image.new("RGB", (width, height), colour).save(file, "JPEG")
    return file.getvalue()


def jpeg(*pieces: Piece, base: bytes | None = None, tail: bytes = b"") -> bytes:
    """A JPEG with these segments behind its JFIF segment, and *tail* behind its end."""
    content = base if base is not None else picture()
    jfif = 4 + struct.unpack_from(">H", content, 4)[0]
    return content[:jfif] + b"".join(map(bytes, pieces)) + content[jfif:] + tail


def exif(block: bytes) -> Piece:
    """An APP1 segment with an EXIF block."""
    return Piece(APP1, EXIF + block)


def xmp(*properties: str, packet: str = "") -> Piece:
    """An APP1 segment with an XMP packet: of these properties as XML, or as given."""
    return Piece(APP1, XMP + (packet or xmp_packet(*properties)).encode("utf-8"))


def xmp_packet(*properties: str, attributes: str = "") -> str:
    """A packet as other programs write it."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
        ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"'
        f' xmlns:own="http://example.org/own/" {attributes}>'
        + "".join(properties)
        + '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def lang_alt(tag: str, texts: Mapping[str, str]) -> str:
    """A property with texts by language."""
    inner = "".join(f'<rdf:li xml:lang="{language}">{text}</rdf:li>' for language, text in texts.items())
    return f"<{tag}><rdf:Alt>{inner}</rdf:Alt></{tag}>"


def array(tag: str, kind: str, entries: Iterable[str]) -> str:
    """A property with several values, in a Bag or a Seq."""
    return f"<{tag}><rdf:{kind}>{''.join(f'<rdf:li>{e}</rdf:li>' for e in entries)}</rdf:{kind}></{tag}>"


def iim(*held: tuple[int, bytes], mark: bytes = b"\x1b%G") -> bytes:
    """An IPTC-IIM block of record 2; *mark* says the character set, nothing leaves it out."""
    sets = [(1, 90, mark)] if mark else []
    sets += [(2, number, value) for number, value in ((0, b"\0\4"), *held)]
    return b"".join(struct.pack(">BBBH", 0x1C, r, n, len(value)) + value for r, n, value in sets)


def resource(number: int, held: bytes, name: bytes = b"", signature: bytes = b"8BIM") -> bytes:
    """One of Photoshop's image resources."""
    named = bytes([len(name)]) + name
    named += b"\0" * (len(named) % 2)
    return (
        signature
        + struct.pack(">H", number)
        + named
        + struct.pack(">I", len(held))
        + held
        + b"\0" * (len(held) % 2)
    )


def photoshop(*resources: bytes) -> Piece:
    """An APP13 segment with these resources."""
    return Piece(APP13, PHOTOSHOP + b"".join(resources))


def with_digest(block: bytes) -> bytes:
    """The IIM resource and its right digest."""
    return resource(0x0404, block) + resource(0x0425, hashlib.md5(block).digest())


def second_pictures(places: Sequence[tuple[int, int]], order: str = ">") -> Piece:
    """An MPF segment that names pictures by their size and their distance from it."""
    tiff = Tiff(order)
    rows = b"".join(tiff.number("I", 0, size, at) + tiff.number("H", 0, 0) for size, at in places)
    index = {
        0xB000: (UNDEFINED, b"0100"),
        0xB001: (LONG, tiff.number("I", len(places))),
        0xB002: (UNDEFINED, rows),
    }
    tiff.patch(4, "I", tiff.lay(index))
    return Piece(APP2, MPF + bytes(tiff.block))


def two_pictures(*before: Piece, behind: Sequence[Piece] = (), second: bytes = b"") -> bytes:
    """A JPEG with another behind it, which its MPF segment names."""
    second = second or picture(12, 8, "maroon")
    blank = jpeg(*before, second_pictures([(0, 0), (len(second), 0)]), *behind)
    start = blank.index(MPF) + len(MPF)
    return jpeg(
        *before, second_pictures([(len(blank), 0), (len(second), len(blank) - start)]), *behind, tail=second
    )


def named_pictures(content: bytes) -> list[bytes]:
    """The pictures that an MPF segment names, as it names them."""
    start = content.index(MPF) + len(MPF)
    order = {b"II": "<", b"MM": ">"}[content[start : start + 2]]
    rows_at = start + 8 + 2 + 12 * 3 + 4
    rows = [struct.unpack_from(order + "II", content, rows_at + 4 + 16 * i) for i in range(2)]
    return [content[start + at if at else 0 :][:size] for size, at in rows]


def rich(order: str = "<", texts: Mapping[int, Tag] | None = None) -> bytes:
    """A JPEG with EXIF, XMP in two parts, several APP13, ICC, a comment and a second picture."""
    held = iim((80, b"Old Name"), (120, "Ескі жазу".encode()), (216, b"not ours"), (225, b"\x80\xff own"))
    stream = (
        resource(0x03ED, b"\0H\0\1" * 4)
        + with_digest(held)
        + resource(0x040C, b"small" * 20, b"name", b"PHUT")
    )
    guid = hashlib.md5(b"more").hexdigest().upper().encode()
    more = Piece(APP1, XMP_MORE + guid + struct.pack(">II", 4, 0) + b"more")
    parts = (Piece(APP13, PHOTOSHOP + stream[:60]), Piece(APP13, PHOTOSHOP + stream[60:]))
    packet = xmp(
        lang_alt("dc:description", {"x-default": "Ескі жазу", "fr": "Vieux"}), "<own:kept>yes</own:kept>"
    )
    profile = Piece(APP2, ICC + bytes(range(256)) * 2)
    camera = exif(camera_block(order, texts, thumbnail=picture(8, 8, "navy")))
    return two_pictures(camera, packet, more, *parts, behind=(profile, Piece(COMMENT, b"kept")))


def put(path: Path, content: bytes | None = None) -> Path:
    """The file, written; a plain photo if nothing else is given."""
    path.write_bytes(jpeg() if content is None else content)
    return path


def draw(path: Path, form: str) -> Path:
    """A small picture in any format that Pillow writes."""
    Image.new("RGB", (24, 16), "teal").save(path, form)
    return path

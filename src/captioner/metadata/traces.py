"""What a file's blocks give away or hide, looked for by name: cheap, for every photo that is read passes here."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence

from lxml import etree

from captioner.credits import FIELDS, Field
from captioner.kinds import LangAlt, SourceType
from captioner.metadata import exif_values, iptc, maker_notes, tiff, xmp
from captioner.metadata.container import Blocks
from captioner.metadata.exif_values import Tags
from captioner.photo import Camera
from captioner.texts import X_DEFAULT
from captioner.traces import NOTHING, Hidden, MainText, Trace, Traces, What

HOST, OWNER, BODY, LENS, UNIQUE, DNG_BODY = 0x013C, 0xA430, 0xA431, 0xA435, 0xA420, 0xC62F
_IN_EXIF = {
    BODY: What.CAMERA,
    DNG_BODY: What.CAMERA,
    LENS: What.LENS,
    OWNER: What.OWNER,
    HOST: What.COMPUTER,
    UNIQUE: What.PICTURE,
}
_COORDINATES = (2, 4, 0x14, 0x16)
_AUX, _EXIF_EX, _EXIF, _TIFF, _REFERENCE, _DJI = (
    "http://ns.adobe.com/exif/1.0/aux/",
    "http://cipa.jp/exif/1.0/",
    "http://ns.adobe.com/exif/1.0/",
    "http://ns.adobe.com/tiff/1.0/",
    "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "http://www.dji.com/drone-dji/1.0/",
)
_IN_XMP = {
    f"{{{_AUX}}}SerialNumber": What.CAMERA,
    f"{{{_AUX}}}LensSerialNumber": What.LENS,
    f"{{{_AUX}}}OwnerName": What.OWNER,
    f"{{{_EXIF_EX}}}BodySerialNumber": What.CAMERA,
    f"{{{_EXIF_EX}}}LensSerialNumber": What.LENS,
    f"{{{_EXIF_EX}}}CameraOwnerName": What.OWNER,
    f"{{{_TIFF}}}HostComputer": What.COMPUTER,
    f"{{{_EXIF}}}ImageUniqueID": What.PICTURE,
    f"{{{_EXIF}}}GPSLatitude": What.PLACE,
    f"{{{_EXIF}}}GPSDestLatitude": What.PLACE,
    f"{{{_DJI}}}GpsLatitude": What.PLACE,
    f"{{{_REFERENCE}}}filePath": What.ACCOUNT,
}
_NAMED = (b"SerialNumber", b"OwnerName", b"HostComputer", b"ImageUniqueID", b"Latitude", b"filePath")
"""What the names above have in common: a packet without any of them is not walked through."""
_HIDDEN_IN_XMP = (
    (b"xmpGImg:image", Hidden.XMP_THUMBNAIL),
    (b"/photos/1.0/depthmap/", Hidden.DEPTH),
)
_PHOTOSHOP_THUMBNAILS = (b"8BIM\x04\x09", b"8BIM\x04\x0c")
_BLANK = re.compile(r"[0\W_]*|n/?a|none|null|unknown", re.IGNORECASE)
_ACCOUNT = re.compile(r"(?:Users|home|Documents and Settings)[/\\]+([^/\\]+)[/\\]")
_TERM = re.compile(rb"/digitalsourcetype/([A-Za-z]{1,60})")
_THUMBNAIL_AT = 0x0201
_ALT = f"{{{xmp.RDF}}}Alt"
_BY_LANGUAGE = {xmp.PROPERTY[field][0]: field for field in FIELDS if isinstance(field.kind, LangAlt)}


def read(
    blocks: Blocks, tags: Tags, camera: Camera, iim: iptc.Block, packet: etree._Element | None
) -> Traces:
    """What the blocks of a file give away, hide, or hold out of order."""
    told = [
        *_told_in_exif(tags, camera),
        *_told_by_maker(blocks, tags, camera),
        *(_told_in_xmp(blocks.xmp, packet) if packet is not None else ()),
    ]
    hidden = [*blocks.hidden, *_hidden(blocks)]
    main_texts = tuple(_main_texts(packet)) if packet is not None else ()
    signed = blocks.has_content_credentials
    if not (told or hidden or main_texts or signed or iim.unmarked or iim.unreadable):
        return NOTHING
    return Traces(
        tuple(dict.fromkeys(told)),
        tuple(dict.fromkeys(hidden)),
        blocks.further_pictures,
        main_texts,
        _fields(iim.unmarked),
        _fields(iim.unreadable),
        signed,
        tuple(_source_types(blocks.manifest)) if blocks.manifest else (),
    )


def _fields(numbers: Sequence[int]) -> tuple[Field, ...]:
    """The fields of these data sets of IIM."""
    return tuple(f for f in FIELDS if f.iim and f.iim.number in numbers) if numbers else ()


def _told_in_exif(tags: Tags, camera: Camera) -> Iterator[Trace]:
    for tag, what in _IN_EXIF.items():
        if tag in tags.here and not _BLANK.fullmatch(said := exif_values.text(tags, tag)):
            yield Trace(what, "exif", said)
    if camera.position is not None:
        # A camera without a fix writes zeros.
        if any(camera.position):
            yield Trace(What.PLACE, "exif", "{}, {}".format(*camera.position))
    elif any(any(tags.gps[tag].value) for tag in _COORDINATES if tag in tags.gps):
        yield Trace(What.PLACE, "exif", "")


def _told_by_maker(blocks: Blocks, tags: Tags, camera: Camera) -> Iterator[Trace]:
    pointer = tags.here.get(tiff.EXIF_POINTER)
    if not isinstance(blocks.exif, bytes) or pointer is None or len(pointer.value) != 4:
        return
    (at,) = struct.unpack(tags.order + "I", pointer.value)
    for what, said in maker_notes.read(blocks.exif, tags.order, at, camera.make):
        if not _BLANK.fullmatch(said):
            yield Trace(what, "maker", said)


def _told_in_xmp(block: bytes, packet: etree._Element) -> Iterator[Trace]:
    if not any(name in block for name in _NAMED):
        return
    elements = ((str(one.tag), xmp.text_of(one)) for one in packet.iter(*_IN_XMP))
    attributes = ((str(name), str(said)) for one in packet.iter("*") for name, said in one.attrib.items())
    for name, said in (*elements, *attributes):
        what = _IN_XMP.get(name)
        if what and (told := _meant(what, said.strip())):
            yield Trace(what, "xmp", told)


def _meant(what: What, said: str) -> str:
    """What a property gives away; nothing where it is blank."""
    if what is What.PLACE:
        return said if any(digit in said for digit in "123456789") else ""
    if what is What.ACCOUNT:
        found = _ACCOUNT.search(said)
        return found[1] if found else ""
    return "" if _BLANK.fullmatch(said) else said


def _hidden(blocks: Blocks) -> Iterator[Hidden]:
    if isinstance(blocks.exif, bytes) and has_thumbnail(blocks.exif):
        yield Hidden.THUMBNAIL
    if any(name in blocks.photoshop for name in _PHOTOSHOP_THUMBNAILS):
        yield Hidden.PHOTOSHOP_THUMBNAIL
    if blocks.xmp:
        yield from (hidden for name, hidden in _HIDDEN_IN_XMP if name in blocks.xmp)
    if b"c2pa.thumbnail" in blocks.manifest:
        yield Hidden.SIGNED_THUMBNAIL


def has_thumbnail(block: bytes) -> bool:
    """Whether the second directory of an EXIF block names a thumbnail."""
    try:
        order = tiff.byte_order(block)
        at = tiff.first_ifd(block, order)
        (count,) = struct.unpack_from(order + "H", block, at)
        (second,) = struct.unpack_from(order + "I", block, at + 2 + 12 * count)
        (count,) = struct.unpack_from(order + "H", block, second)
    except (ValueError, struct.error):
        return False
    entries = block[second + 2 : second + 2 + 12 * count] if second else b""
    return struct.pack(order + "HHI", _THUMBNAIL_AT, tiff.LONG, 1) in entries


def _main_texts(packet: etree._Element) -> Iterator[tuple[Field, MainText]]:
    """The fields whose readers do not find the main text, or not where they look first."""
    for array in packet.iter(_ALT):
        holder = array.getparent()
        field = _BY_LANGUAGE.get(str(holder.tag)) if holder is not None else None
        if field is None:
            continue
        languages = [str(one.get(xmp.LANG, "")).lower() for one in array.iterchildren(xmp.LI)]
        if languages and languages[0] != X_DEFAULT:
            yield field, MainText.LATE if X_DEFAULT in languages else MainText.MISSING


def _source_types(manifest: bytes) -> Iterator[str]:
    """The terms of IPTC's vocabulary that content credentials name."""
    named = {found.decode("ascii") for found in _TERM.findall(manifest)}
    yield from (term for term in SourceType.terms if term in named)

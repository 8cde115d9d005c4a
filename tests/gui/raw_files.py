"""Raw files for the tests, laid as each maker lays them, with the previews given and no picture of a sensor in them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from io import BytesIO

from gui.heif_files import box
from PIL import Image
from tiff_blocks import LONG, SHORT, UNDEFINED, Tag, Tiff

CORNERS = [(200, 40, 40), (40, 160, 60), (40, 60, 200), (220, 200, 40)]
"""Clockwise from the top left."""

LARGE, MIDDLE, STAMP = (1200, 800), (480, 320), (160, 120)


def jpeg(size: tuple[int, int], tone: int = 0) -> bytes:
    """Four colours, or one *tone* of grey to tell previews apart."""
    width, height = size[0] // 2, size[1] // 2
    picture = Image.new("RGB", size, (tone, tone, tone))
    if not tone:
        for colour, at in zip(CORNERS, [(0, 0), (width, 0), (width, height), (0, height)], strict=True):
            picture.paste(colour, (*at, at[0] + width, at[1] + height))
    made = BytesIO()
    picture.save(made, "JPEG", quality=95)
    return made.getvalue()


class RawFile:
    """A TIFF-like raw file under way."""

    def __init__(self, order: str = "<") -> None:
        self.tiff = Tiff(order)
        self.tiff.block += bytes(64)

    def put(self, content: bytes) -> int:
        """Append bytes; where they stand."""
        at = len(self.tiff.block)
        self.tiff.block += content
        return at

    def long(self, *values: int) -> Tag:
        """A tag of numbers."""
        return LONG, self.tiff.number("I", *values)

    def short(self, value: int) -> Tag:
        """A tag of one small number."""
        return SHORT, self.tiff.number("H", value)

    def named(self, content: bytes) -> dict[int, Tag]:
        """The tags of an "interchange" JPEG."""
        return {0x0201: self.long(self.put(content)), 0x0202: self.long(len(content))}

    def strip(self, content: bytes, photometric: int = 6) -> dict[int, Tag]:
        """The tags of a picture in one strip."""
        return {
            0x0103: self.short(7),
            0x0106: self.short(photometric),
            0x0111: self.long(self.put(content)),
            0x0117: self.long(len(content)),
        }

    def done(self, first: dict[int, Tag], orientation: int, following: int = 0) -> bytes:
        """The file, its first directory at the end."""
        tags = dict(sorted({**first, 0x0112: self.short(orientation)}.items()))
        self.tiff.patch(4, "I", self.tiff.lay(tags, following))
        return bytes(self.tiff.block)


# What a sensor saw looks like a JPEG too, but of a kind that no viewer knows.
SENSOR = b"\xff\xd8\xff\xc3" + struct.pack(">HBHHB", 17, 14, 4000, 6000, 3) + bytes(9) + b"\xff\xd9"


def nef(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Nikon: the large one and the sensor's in sub-directories, a stamp of pixels, a small one in the maker note."""
    raw = RawFile(">")
    inner = raw.tiff.lay(dict(sorted(raw.named(large or jpeg(LARGE)).items())), chained=False)
    sensor = raw.tiff.lay(raw.strip(SENSOR, 32803), chained=False)
    note = Tiff(">")
    small = jpeg(MIDDLE)
    at = len(note.block)
    note.block += small
    preview = note.lay({0x0201: (LONG, note.number("I", at)), 0x0202: (LONG, note.number("I", len(small)))})
    note.patch(4, "I", note.lay({0x0011: (LONG, note.number("I", preview))}))
    shot = raw.tiff.lay({0x927C: (UNDEFINED, b"Nikon\0\2\x10\0\0" + bytes(note.block))}, chained=False)
    stamp = raw.strip(bytes(160 * 120 * 3), 2)
    return raw.done({**stamp, 0x014A: raw.long(inner, sensor), 0x8769: raw.long(shot)}, orientation)


def cr2(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Canon: the large one as the first directory's strip, a stamp behind it, then the sensor's."""
    raw = RawFile()
    last = raw.tiff.lay(raw.strip(SENSOR, 32803))
    stamp = raw.tiff.lay(raw.named(jpeg(STAMP, 90)), last)
    made = bytearray(raw.done(raw.strip(large or jpeg(LARGE)), orientation, stamp))
    made[8:12] = b"CR\2\0"
    return bytes(made)


def arw(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Sony: the large one named by the first directory, the stamp by the second."""
    raw = RawFile()
    stamp = raw.tiff.lay(raw.named(jpeg(STAMP, 90)))
    return raw.done(raw.named(large or jpeg(LARGE)), orientation, stamp)


def dng(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Adobe: a stamp of plain pixels, the sensor's, and previews in strips of sub-directories."""
    raw = RawFile()
    inner = [
        raw.tiff.lay(raw.strip(SENSOR, 32803), chained=False),
        raw.tiff.lay(raw.strip(jpeg(MIDDLE)), chained=False),
        raw.tiff.lay(raw.strip(large or jpeg(LARGE)), chained=False),
    ]
    stamp = raw.strip(bytes(64 * 48 * 3), 2)
    return raw.done({**stamp, 0x014A: raw.long(*inner), 0xC612: (1, b"\1\4\0\0")}, orientation)


def orf(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Olympus: a mark of its own, the large one named by a directory inside the maker note."""
    raw = RawFile()
    note = Tiff()
    note.block[:] = b"OLYMPUS\0II\3\0" + bytes(18)
    content = large or jpeg(LARGE)
    at = len(note.block)
    note.block += content
    settings = note.lay(
        {0x0101: (LONG, note.number("I", at)), 0x0102: (LONG, note.number("I", len(content)))}
    )
    note.block[12:30] = struct.pack("<HHHIII", 1, 0x2020, 13, 1, settings, 0)
    shot = raw.tiff.lay({0x927C: (UNDEFINED, bytes(note.block))}, chained=False)
    return b"IIRO" + raw.done({0x8769: raw.long(shot)}, orientation)[4:]


def rw2(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Panasonic: a mark of its own, the large one as the value of a tag."""
    raw = RawFile()
    made = raw.done({0x002E: (UNDEFINED, large or jpeg(LARGE))}, orientation)
    return b"IIU\0" + made[4:]


def raf(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Fujifilm: the large one named in the header, with an EXIF block of its own."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    content, made = large or jpeg(LARGE), BytesIO()
    with Image.open(BytesIO(content)) as picture:
        picture.save(made, "JPEG", quality=95, exif=exif)
    content = made.getvalue()
    return (
        b"FUJIFILMCCD-RAW 0201".ljust(84, b"\0") + struct.pack(">II", 148, len(content)) + bytes(56) + content
    )


def cr3(orientation: int = 1, large: bytes | None = None) -> bytes:
    """Canon's newer kind: EXIF and the stamp in a box of its own, the middle one in another, the large one a track."""
    content = large or jpeg(LARGE)
    exif = Tiff()
    exif.patch(4, "I", exif.lay({0x0112: (SHORT, exif.number("H", orientation))}))
    stamp = jpeg(STAMP, 90)
    thumb = struct.pack(">IHHIHH", 0, *STAMP, len(stamp), 1, 0) + stamp
    parts = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    middle = jpeg(MIDDLE)
    preview = box(b"PRVW", struct.pack(">IHHHHI", 0, 1, *MIDDLE, 1, len(middle)), middle)
    own = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16")

    def boxes(at: int) -> bytes:
        sizes = box(b"stsz", struct.pack(">IIII", 0, 0, 1, len(content)))
        table = box(b"stbl", sizes, box(b"co64", struct.pack(">IIQ", 0, 1, at)))
        track = box(b"trak", box(b"mdia", box(b"minf", table)))
        mine = box(b"uuid", parts, box(b"CMT1", bytes(exif.block)), box(b"THMB", thumb))
        start = box(b"ftyp", b"crx ", struct.pack(">I", 1), b"crx isom")
        return start + box(b"moov", mine, track) + box(b"uuid", own, bytes(7), b"\1", preview)

    return boxes(len(boxes(0)) + 8) + box(b"mdat", content)


RAWS: dict[str, Callable[..., bytes]] = {
    "DSC_0001.NEF": nef,
    "IMG_0001.CR2": cr2,
    "DSC00001.ARW": arw,
    "L1000001.DNG": dng,
    "P1010001.ORF": orf,
    "P1000001.RW2": rw2,
    "DSCF0001.RAF": raf,
    "IMG_0001.CR3": cr3,
}
"""By a name as the camera gives it."""

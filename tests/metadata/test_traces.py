"""What a file gives away and hides: seen in every block, blank values passed over, exiftool as the judge."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import photo_files as made
import pytest
from exiftool import tags_of
from hypothesis import given
from hypothesis import strategies as st
from tiff_blocks import BYTE, RATIONAL, Tag, Tiff, ascii_tag, camera_block

from captioner import library
from captioner.credits import CAPTION, CREDIT_LINE, FIELD
from captioner.metadata import embedded
from captioner.metadata.container import Blocks
from captioner.texts import Texts
from captioner.traces import NOTHING, Hidden, MainText, Trace, Traces, What

USERS, HOME = "Users", "home"
AUX = 'xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"'
EXIF = 'xmlns:exif="http://ns.adobe.com/exif/1.0/"'
EX = 'xmlns:exifEX="http://cipa.jp/exif/1.0/"'
REFERENCE = 'xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"'
TRAINED = b"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def traces_of(folder: Path, content: bytes) -> Traces:
    photo = library.load(made.put(folder / "photo.jpg", content))
    assert not photo.unreadable
    return photo.traces


def exif(first: Mapping[int, Tag] | None = None, shot: Mapping[int, Tag] | None = None) -> bytes:
    """A photo whose EXIF says this, without place and thumbnail."""
    tiff = Tiff()
    at = tiff.lay(dict(sorted({**(first or {}), 0x8769: (4, tiff.number("I", 0))}.items())))
    tiff.patch(4, "I", at)
    tiff.point(at, 0x8769, tiff.lay(dict(sorted((shot or {}).items()))))
    return made.jpeg(made.exif(bytes(tiff.block)))


def gps(*tags: tuple[int, Tag]) -> bytes:
    tiff = Tiff()
    at = tiff.lay({0x8825: (4, tiff.number("I", 0))})
    tiff.patch(4, "I", at)
    tiff.point(at, 0x8825, tiff.lay(dict(tags)))
    return made.jpeg(made.exif(bytes(tiff.block)))


def degrees(*numbers: int) -> Tag:
    return RATIONAL, Tiff().number("I", *numbers)


def test_a_plain_photo_gives_nothing_away(tmp_path: Path) -> None:
    assert traces_of(tmp_path, made.jpeg()) is NOTHING
    assert (
        traces_of(tmp_path, exif({0x010F: ascii_tag("Fabrika")}, {0x9003: ascii_tag("2022:03:06 14:02:11")}))
        == NOTHING
    )


@pytest.mark.parametrize(
    ("tag", "what"),
    [
        (0xA431, What.CAMERA),
        (0xA435, What.LENS),
        (0xA430, What.OWNER),
        (0xA420, What.PICTURE),
    ],
)
def test_what_exif_gives_away(tmp_path: Path, tag: int, what: What) -> None:
    content = exif(shot={tag: ascii_tag("A0123456")})
    assert traces_of(tmp_path, content).told == (Trace(what, "exif", "A0123456"),)


@pytest.mark.parametrize(("tag", "what"), [(0x013C, What.COMPUTER), (0xC62F, What.CAMERA)])
def test_what_the_first_directory_gives_away(tmp_path: Path, tag: int, what: What) -> None:
    assert traces_of(tmp_path, exif({tag: ascii_tag("desk-7")})).told == (Trace(what, "exif", "desk-7"),)


@pytest.mark.parametrize("said", ["", "0000000000", " ", "---", "N/A", "none", "00-00"])
def test_a_number_that_is_none_gives_nothing_away(tmp_path: Path, said: str) -> None:
    packet = f'<rdf:Description aux:SerialNumber="{said}" {AUX}/>'
    assert not traces_of(tmp_path, exif(shot={0xA431: ascii_tag(said)})).told
    assert not traces_of(tmp_path, made.jpeg(made.xmp(packet))).told


@pytest.mark.parametrize(
    ("attributes", "trace"),
    [
        (f'aux:SerialNumber="12345" {AUX}', Trace(What.CAMERA, "xmp", "12345")),
        (f'a:LensSerialNumber="77" {AUX.replace("aux=", "a=")}', Trace(What.LENS, "xmp", "77")),
        (f'aux:OwnerName="Aigerim" {AUX}', Trace(What.OWNER, "xmp", "Aigerim")),
        (f'exifEX:BodySerialNumber="12345" {EX}', Trace(What.CAMERA, "xmp", "12345")),
        (f'exif:GPSLatitude="43,14.268N" {EXIF}', Trace(What.PLACE, "xmp", "43,14.268N")),
    ],
)
def test_what_xmp_gives_away(tmp_path: Path, attributes: str, trace: Trace) -> None:
    content = made.jpeg(made.xmp(packet=made.xmp_packet(attributes=attributes)))
    assert traces_of(tmp_path, content).told == (trace,)


def test_properties_that_are_elements_count_as_well(tmp_path: Path) -> None:
    place = (
        f"<Iptc4xmpExt:LocationCreated {EXIF}><rdf:Bag><rdf:li rdf:parseType='Resource'>"
        "<exif:GPSLatitude>43,14.268N</exif:GPSLatitude></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
    )
    assert traces_of(tmp_path, made.jpeg(made.xmp(place))).told == (Trace(What.PLACE, "xmp", "43,14.268N"),)


@pytest.mark.parametrize(
    ("path", "account"),
    [
        (f"/{USERS}/aigerim/Pictures/a.psd", ["aigerim"]),
        (rf"C:\{USERS}\Aigerim S\Desktop\a.psd", ["Aigerim S"]),
        (f"/{HOME}/desk/a.psd", ["desk"]),
        ("/Volumes/Photos/a.psd", []),
        ("a.psd", []),
    ],
)
def test_a_path_gives_away_whose_computer_it_was(tmp_path: Path, path: str, account: list[str]) -> None:
    derived = f'<xmpMM:DerivedFrom stRef:filePath="{path}" {REFERENCE}/>'
    told = traces_of(tmp_path, made.jpeg(made.xmp(derived))).told
    assert [(one.what, one.said) for one in told] == [(What.ACCOUNT, name) for name in account]


def test_coordinates_in_exif_are_told(tmp_path: Path) -> None:
    told = traces_of(tmp_path, made.jpeg(made.exif(camera_block())))
    assert told.told == (Trace(What.PLACE, "exif", "43.237778, 43.237778"),)


@pytest.mark.parametrize(
    ("tags", "is_told"),
    [
        ([(0, (BYTE, b"\2\3\0\0"))], False),
        ([(2, degrees(0, 1, 0, 1, 0, 1)), (4, degrees(0, 1, 0, 1, 0, 1))], False),
        ([(2, degrees(0, 0, 0, 0, 0, 0)), (4, degrees(0, 0, 0, 0, 0, 0))], False),
        ([(2, degrees(43, 1))], True),
        ([(0x14, degrees(43, 1, 14, 1, 16, 1))], True),
    ],
    ids=["a version alone", "zeros", "no fix", "a latitude alone", "where it was aimed"],
)
def test_a_camera_without_a_fix_gives_no_place_away(
    tmp_path: Path, tags: list[tuple[int, Tag]], is_told: bool
) -> None:
    assert bool(traces_of(tmp_path, gps(*tags)).told) is is_told


def test_zeros_in_xmp_are_no_place(tmp_path: Path) -> None:
    content = made.jpeg(made.xmp(packet=made.xmp_packet(attributes=f'exif:GPSLatitude="0,0.0N" {EXIF}')))
    assert not traces_of(tmp_path, content).told


def test_thumbnails_are_known_by_name(tmp_path: Path) -> None:
    image = '<xmp:Thumbnails xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/" xmpGImg:image="/9j/"/>'
    small = made.photoshop(made.resource(0x040C, b"\0" * 30))
    content = made.jpeg(made.exif(camera_block()), made.xmp(image), small)
    assert traces_of(tmp_path, content).hidden == (
        Hidden.THUMBNAIL,
        Hidden.PHOTOSHOP_THUMBNAIL,
        Hidden.XMP_THUMBNAIL,
    )


def test_pictures_behind_the_photo_are_counted(tmp_path: Path) -> None:
    told = traces_of(tmp_path, made.two_pictures())
    assert (told.hidden, told.further_pictures) == ((Hidden.PICTURES,), 1)


@pytest.mark.parametrize("name", [b"http://ns.adobe.com/hdr-gain-map/1.0/", b"urn:iso:std:iso:ts:21496:-1\0"])
@pytest.mark.parametrize(
    ("size", "hidden", "count"),
    [((12, 8), Hidden.GAIN_MAP, 0), ((24, 16), Hidden.GAIN_MAP, 0), ((8, 12), Hidden.PICTURES, 1)],
)
def test_a_gain_map_is_no_other_picture_unless_the_photo_was_cropped(
    name: bytes, size: tuple[int, int], hidden: Hidden, count: int, tmp_path: Path
) -> None:
    mapped = made.jpeg(made.Piece(made.APP2, name), base=made.picture(*size, "grey"))
    told = traces_of(tmp_path, made.two_pictures(second=mapped))
    assert (told.hidden, told.further_pictures) == ((hidden,), count)


def test_an_index_of_pictures_that_were_cut_off_counts_none(tmp_path: Path) -> None:
    whole = made.two_pictures()
    assert traces_of(tmp_path, whole[: -len(made.picture(12, 8, "maroon"))]) == NOTHING


@pytest.mark.parametrize(
    ("attributes", "tail", "is_film"),
    [
        (
            'GCamera:MotionPhoto="1" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"',
            b"\0\0\0\x18ftypmp42",
            True,
        ),
        (
            'GCamera:MicroVideo="1" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"',
            b"\0\0\0\x18ftypmp42",
            True,
        ),
        ('GCamera:MotionPhoto="1" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"', b"", False),
        ("", b"film SEFH\x6b\0\0\0\1\0\0\0\0\0\x30\x0a\x10\0\0\0\x10\0\0\0\x18\0\0\0SEFT", True),
        ("", b"time SEFH\x6b\0\0\0\1\0\0\0\0\0\x01\x0a\x10\0\0\0\x10\0\0\0\x18\0\0\0SEFT", False),
        ("", b"\0" * 40, False),
    ],
    ids=["motion photo", "older", "the film was cut off", "Samsung's", "Samsung's without", "padding"],
)
def test_the_film_of_a_motion_photo_is_seen(
    tmp_path: Path, attributes: str, tail: bytes, is_film: bool
) -> None:
    content = made.jpeg(made.xmp(packet=made.xmp_packet(attributes=attributes)), tail=tail)
    assert (Hidden.FILM in traces_of(tmp_path, content).hidden) is is_film


def test_content_credentials_tell_how_the_picture_came_to_be(tmp_path: Path) -> None:
    manifest = made.Piece(made.APP11, b"JP\0\1\0\0\0\1jumb c2pa c2pa.thumbnail.claim.jpeg " + TRAINED)
    told = traces_of(tmp_path, made.jpeg(manifest))
    assert told.has_content_credentials
    assert told.source_types == ("trainedAlgorithmicMedia",)
    assert told.hidden == (Hidden.SIGNED_THUMBNAIL,)


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_content_credentials_of_made_pictures_are_read(tmp_path: Path, form: str) -> None:
    path = made.draw(tmp_path / f"photo.{form.lower()}", form)
    manifest = b"jumb c2pa " + TRAINED
    content = path.read_bytes()
    if form == "PNG":
        body = b"caBX" + manifest
        chunk = struct.pack(">I", len(manifest)) + body + struct.pack(">I", zlib.crc32(body))
        path.write_bytes(content[:33] + chunk + content[33:])
    else:
        content += b"C2PA" + struct.pack("<I", len(manifest)) + manifest + b"\0" * (len(manifest) % 2)
        path.write_bytes(content[:4] + struct.pack("<I", len(content) - 8) + content[8:])
    photo = library.load(path)
    assert photo.traces.has_content_credentials
    assert photo.traces.source_types == ("trainedAlgorithmicMedia",)


@pytest.mark.parametrize(
    ("texts", "flaw"),
    [
        ({"x-default": "Митинг", "en": "A rally"}, None),
        ({"en": "A rally", "x-default": "Митинг"}, MainText.LATE),
        ({"en": "A rally", "ru": "Митинг"}, MainText.MISSING),
    ],
)
def test_the_main_text_is_looked_for(tmp_path: Path, texts: dict[str, str], flaw: MainText | None) -> None:
    told = traces_of(tmp_path, made.jpeg(made.xmp(made.lang_alt("dc:description", texts))))
    assert told.main_texts == (((CAPTION, flaw),) if flaw else ())


def test_a_save_puts_the_main_text_first(tmp_path: Path) -> None:
    late = made.lang_alt("dc:description", {"en": "A rally", "x-default": "A rally"})
    photo = library.load(made.put(tmp_path / "photo.jpg", made.jpeg(made.xmp(late))))
    assert photo.traces.main_texts
    changed = photo.with_value(CAPTION, Texts({"x-default": "A march", "en": "A march"}))
    assert not library.save(changed).photo.traces.main_texts


@pytest.mark.parametrize(
    ("held", "mark", "unmarked", "unreadable"),
    [
        (b"Almaty", b"", (), ()),
        ("Алматы".encode(), b"\x1b%G", (), ()),
        ("Алматы".encode(), b"", (CREDIT_LINE,), ()),
        ("Алматы".encode("cp1251"), b"", (), (CREDIT_LINE,)),
        ("Алматы".encode("cp1251"), b"\x1b%G", (), (CREDIT_LINE,)),
        ("Café".encode("latin-1"), b"\x1b.A", (), (CREDIT_LINE,)),
    ],
    ids=["plain", "marked", "not marked", "a code page", "marked wrongly", "Latin 1"],
)
def test_letters_beyond_ascii_need_a_mark(
    tmp_path: Path, held: bytes, mark: bytes, unmarked: tuple[object, ...], unreadable: tuple[object, ...]
) -> None:
    block = made.iim((110, held), mark=mark)
    told = traces_of(tmp_path, made.jpeg(made.photoshop(made.with_digest(block))))
    assert (told.iim_unmarked, told.iim_unreadable) == (unmarked, unreadable)


def test_a_save_marks_the_letters(tmp_path: Path) -> None:
    block = made.iim((110, "Алматы".encode()), mark=b"")
    path = made.put(tmp_path / "photo.jpg", made.jpeg(made.photoshop(made.with_digest(block))))
    photo = library.load(path)
    assert photo.traces.iim_unmarked == (CREDIT_LINE,)
    assert library.save(photo.with_value(FIELD["city"], "Almaty")).photo.traces == NOTHING


@given(st.binary(max_size=300), st.binary(max_size=300), st.binary(max_size=200), st.binary(max_size=200))
def test_any_bytes_are_read(exif: bytes, packet: bytes, stream: bytes, iim: bytes) -> None:
    blocks = Blocks(b"II*\0\x08\0\0\0" + exif, packet, stream, b"\x1c\2\x6e" + iim, manifest=packet)
    assert isinstance(embedded.read(blocks).traces, Traces)


JUDGED = {
    "ExifIFD:SerialNumber": (What.CAMERA, "exif"),
    "ExifIFD:LensSerialNumber": (What.LENS, "exif"),
    "ExifIFD:OwnerName": (What.OWNER, "exif"),
    "IFD0:HostComputer": (What.COMPUTER, "exif"),
    "XMP-aux:SerialNumber": (What.CAMERA, "xmp"),
    "XMP-aux:LensSerialNumber": (What.LENS, "xmp"),
    "XMP-exif:GPSLatitude": (What.PLACE, "xmp"),
}
BLANK = ("", "0", "0000000000")
UNREADABLE = ("exifr__broken1.jpg", "piexif__tests_images_r_casio.jpg", "pillow__broken_exif_dpi.jpg")
"""Their blocks are broken, or their serial number is no text."""


@pytest.mark.at_length
def test_what_exiftool_finds_in_real_photos_is_found(shared: Path) -> None:
    photos = [path for path in sorted(shared.iterdir()) if path.suffix.lower() in library.SUFFIXES]
    tags = tags_of(photos)
    count = 0
    for path in photos:
        told = {(one.what, one.home) for one in library.load(path).traces.told}
        for name, expected in JUDGED.items():
            said = str(tags[path.name].get(name, "")).strip()
            if said not in BLANK and path.name not in UNREADABLE:
                assert expected in told, f"{path.name}: {name} {said}"
                count += 1
    assert count > 40

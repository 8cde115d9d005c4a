"""A small set of photographs to try things on: real pictures, invented captions, some credits wrong on purpose."""

from __future__ import annotations

import io
import os
import struct
import tomllib
from collections.abc import Mapping
from fractions import Fraction
from io import FileIO
from pathlib import Path
from typing import Any

import piexif
from PIL import Image

from captioner import dates, files, library, resources, sidecar
from captioner.credits import FIELD
from captioner.errors import CaptionerError, explained
from captioner.metadata import jpeg, tiff
from captioner.story import reading, story_file
from captioner.story.story import EMPTY

_TEXTS = ("story.md", "CREDITS.md")
_THUMBNAIL = (160, 160)
_RESOLUTION = {
    piexif.ImageIFD.XResolution: (72, 1),
    piexif.ImageIFD.YResolution: (72, 1),
    piexif.ImageIFD.ResolutionUnit: 2,
}


def make(folder: Path) -> list[Path]:
    """Write the set into a folder, which is made if it is missing; returns the files made, in their order.

    Raises CaptionerError where that is not possible, or where a file of the set is there already.
    """
    source = resources.path("sample-set")
    described = tomllib.loads((source / "set.toml").read_text("utf-8"))
    photos = [folder / one["name"] for one in described["photo"]]
    texts = [folder / name for name in _TEXTS]
    beside = [*map(sidecar.path_of, photos), story_file.path_of(folder)]
    with explained(folder):
        if os.path.lexists(folder) and not folder.is_dir():
            raise CaptionerError("is a file, not a folder", folder, "name a new folder")
        folder.mkdir(parents=True, exist_ok=True)
        if any(map(os.path.lexists, (*photos, *texts, *beside))):
            raise CaptionerError("holds a sample set already", folder, "name another folder")
        for path in texts:
            _write(path, (source / path.name).read_bytes())
        for path, one in zip(photos, described["photo"], strict=True):
            camera = described["camera"][one["camera"]] | one["shot"]
            _write(path, _with_camera((source / one["picture"]).read_bytes(), camera))
    _caption({folder / one["name"]: one.get("fields", {}) for one in described["photo"]})
    _tell_story(folder, described)
    return sorted(path for path in (*photos, *texts, *beside) if path.exists())


def _tell_story(folder: Path, described: Mapping[str, Any]) -> None:
    """What story.md says of the set, as a desk would take it over, and what set.toml adds."""
    said = reading.said(reading.read(folder / "story.md"))
    story = EMPTY.with_members(said | {"photos": tuple(one["name"] for one in described["photo"])})
    for name, more in described.get("story", {}).items():
        story = story.with_json(name, more)
    library.save_story(folder, EMPTY, story)


def _caption(fields: Mapping[Path, Mapping[str, Any]]) -> None:
    """Write the credits as the program writes all credits."""
    edited = []
    for path, values in fields.items():
        photo = library.load(path)
        for key, value in values.items():
            photo = photo.with_value(FIELD[key], FIELD[key].kind.from_json(value)).settle(FIELD[key])
        edited.append(photo)
    for outcome in library.save_all(edited):
        if outcome.error:
            raise outcome.error


def _write(path: Path, content: bytes) -> None:
    def fill(file: FileIO) -> None:
        files.write_all(file, content)

    files.replace(path, fill)


def _with_camera(picture: bytes, camera: Mapping[str, Any]) -> bytes:
    """The JPEG with a camera's EXIF block and thumbnail, as if it came from one."""
    header = jpeg.read(io.BytesIO(picture))
    with Image.open(io.BytesIO(picture), formats=["JPEG"]) as image:
        size = image.size
        image.thumbnail(_THUMBNAIL)
        small = io.BytesIO()
        image.save(small, "JPEG", quality=80)
    block = piexif.dump(_exif(camera, size) | {"thumbnail": small.getvalue()}).removeprefix(b"Exif\0\0")
    return bytes(jpeg.with_metadata(header, _chained(block), b"", b"")) + picture[header.size :]


def _chained(block: bytes) -> bytes:
    """The block with its inner directories ended as TIFF asks, by the place of a next one, which piexif leaves out."""
    order, whole = tiff.byte_order(block), bytearray(block)
    for pointer in tiff.ifd(block, order, tiff.first_ifd(block, order)).entries:
        if pointer.tag in (tiff.EXIF_POINTER, tiff.GPS_POINTER):
            inner = tiff.ifd(block, order, *tiff.numbers(block, order, pointer))
            whole += bytes(len(whole) % 2)
            struct.pack_into(order + "I", whole, pointer.value_at, len(whole))
            whole += block[inner.at : inner.range[0] + 2 + 12 * len(inner.entries)] + bytes(4)
    return bytes(whole)


def _exif(camera: Mapping[str, Any], size: tuple[int, int]) -> dict[str, Any]:
    """The camera's tags in piexif's form."""
    taken = dates.read(camera["taken"])
    clock = f"{taken.year}:{taken.month:02d}:{taken.day:02d} {taken.hour:02d}:{taken.minute:02d}:{taken.second:02d}"
    aperture = Fraction(str(camera["aperture"]))
    first = {
        piexif.ImageIFD.Make: camera["make"],
        piexif.ImageIFD.Model: camera["model"],
        piexif.ImageIFD.Orientation: 1,
        **_RESOLUTION,
        piexif.ImageIFD.DateTime: clock,
        piexif.ImageIFD.YCbCrPositioning: 1,
    }
    shot = {
        piexif.ExifIFD.ExifVersion: b"0232",
        piexif.ExifIFD.DateTimeOriginal: clock,
        piexif.ExifIFD.DateTimeDigitized: clock,
        piexif.ExifIFD.OffsetTimeOriginal: taken.offset,
        piexif.ExifIFD.ComponentsConfiguration: b"\1\2\3\0",
        piexif.ExifIFD.FlashpixVersion: b"0100",
        piexif.ExifIFD.ExposureTime: tuple(camera["exposure"]),
        piexif.ExifIFD.FNumber: (aperture.numerator, aperture.denominator),
        piexif.ExifIFD.ISOSpeedRatings: camera["iso"],
        piexif.ExifIFD.FocalLength: (camera["focal_length"], 1),
        piexif.ExifIFD.LensModel: camera["lens"],
        **({piexif.ExifIFD.BodySerialNumber: camera["serial"]} if "serial" in camera else {}),
        piexif.ExifIFD.ColorSpace: 1,
        piexif.ExifIFD.PixelXDimension: size[0],
        piexif.ExifIFD.PixelYDimension: size[1],
    }
    position = camera.get("position")
    return {
        "0th": _even(first),
        "Exif": _even(shot),
        "GPS": _gps(*position) if position else {},
        "1st": {piexif.ImageIFD.Compression: 6, **_RESOLUTION},
    }


def _even(tags: Mapping[int, Any]) -> dict[int, Any]:
    """The same, each text with its NUL an even number of bytes: TIFF wants every value to begin on a word."""
    return {
        tag: value + "\0" if isinstance(value, str) and not len(value) % 2 else value
        for tag, value in tags.items()
    }


def _gps(latitude: float, longitude: float) -> dict[int, Any]:
    return {
        piexif.GPSIFD.GPSVersionID: (2, 3, 0, 0),
        piexif.GPSIFD.GPSLatitudeRef: "N" if latitude >= 0 else "S",
        piexif.GPSIFD.GPSLatitude: _degrees(latitude),
        piexif.GPSIFD.GPSLongitudeRef: "E" if longitude >= 0 else "W",
        piexif.GPSIFD.GPSLongitude: _degrees(longitude),
    }


def _degrees(angle: float) -> tuple[tuple[int, int], ...]:
    seconds = round(abs(angle) * 3600)
    return (seconds // 3600, 1), (seconds % 3600 // 60, 1), (seconds % 60, 1)

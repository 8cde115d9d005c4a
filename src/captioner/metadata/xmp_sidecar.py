"""The XMP files beside a photo, where other programs look for its credits: which they are, read and written in step.

They are for photos into which captioner does not write. Where it writes into the photo itself, an XMP file that
another program put beside it is left alone: the photo's own blocks are its homes.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from captioner.credits import FIELDS, Credits, Field
from captioner.errors import CaptionerError, explained
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.metadata import formats, xmp, xmp_sidecar_file
from captioner.metadata.embedded import Embedded

SUFFIX = ".xmp"
_SPELLINGS = tuple(f".{''.join(letters)}" for letters in itertools.product("xX", "mM", "pP"))
_FOR_ENDING = xmp.qualified("photoshop:SidecarForExtension")

_NOT_RAW = ("JPEG", "PNG", "WebP", "AVIF", "HEIC", "JPEG XL")
_RAW = formats.SUFFIXES - {".tif", ".tiff"}
_RAW -= {suffix for one in formats.FORMATS if one.name in _NOT_RAW for suffix in one.suffixes}
# Cameras' formats that are not listed as photos, though one of them may be what a `name.xmp` belongs to.
_RAW |= {".crw", ".mrw", ".raw", ".gpr", ".fff", ".cap", ".eip", ".dcs", ".drf", ".k25", ".kdc", ".bay"}
_RAW |= {".srf", ".ptx", ".r3d", ".rwz"}
_PHOTOS = formats.SUFFIXES | _RAW


class Beside(NamedTuple):
    """What the XMP sidecars of a photo say together."""

    credits: Credits
    disagreeing: tuple[Field, ...]
    """Fields of which two sidecars say different things; the one written last is believed."""
    stamps: Mapping[Path, Stamp]


def beside(photo: Path) -> tuple[Path, ...]:
    """The XMP sidecars that are there and are this photo's, in whatever case their ending is written.

    `name.ext.xmp` always is. `name.xmp` is the photo's if it names the photo's ending
    (photoshop:SidecarForExtension); if it names none, where no other photo is called so, or where the photo is raw
    and the others are not, or are DNG, which holds its XMP itself. Of a photo named by a link, those of the file.
    """
    photo = _real(photo)
    full = tuple(_spelled(photo.name, photo.parent))
    short = (path for path in _spelled(photo.stem, photo.parent) if path not in full)
    return (*full, *(path for path in short if _belongs(path, photo)))


def read(photo: Path) -> Beside | None:
    """What the photo's XMP sidecars say, or None where there is none.

    Raises Refused, which names the sidecar, for one that is no sound XMP; CaptionerError if it cannot be read.
    """
    newest_first = sorted(map(xmp_sidecar_file.opened, beside(photo)), key=lambda one: -one.stamp.mtime_ns)
    if not newest_first:
        return None
    said = [xmp.read(one.root) for one in newest_first]
    values = {field: value for one in reversed(said) for field, value in one.items()}
    disagreeing = tuple(f for f in FIELDS if any(one.get(f, values.get(f)) != values.get(f) for one in said))
    return Beside(Credits(values), disagreeing, {one.path: one.stamp for one in newest_first})


def over(held: Embedded, sidecars: Beside | None) -> Embedded:
    """What a photo into which captioner does not write says, file and sidecars together.

    The sidecars are the photo's XMP home, and win by field over all blocks, as in Adobe's programs and digiKam: a
    raw's EXIF says whose camera it is, the sidecar who took the picture. Where they say nothing, the file does.
    """
    if sidecars is None:
        return held
    said = {field: value for field in sidecars.credits if (value := sidecars.credits.get(field)) is not None}
    values = {field: held.credits.get(field) for field in FIELDS} | said
    homes = {**held.homes} | {field: {**held.homes.get(field, {}), "xmp": said[field]} for field in said}
    asked = {*sidecars.disagreeing, *(field for field in held.disagreeing if field not in said)}
    disagreeing = tuple(field for field in FIELDS if field in asked)
    return held._replace(credits=Credits(values), homes=homes, disagreeing=disagreeing)


def write(photo: Path, values: Mapping[Field, Value | None], now: str) -> None:
    """Set these values in each of the photo's XMP sidecars, or in a new `name.ext.xmp`; None takes one out.

    *now* (ISO 8601) becomes its MetadataDate; all else that other programs keep there stays. Each is replaced in
    one step, once all are checked; durable when the folder is synced. Raises Refused, which names the sidecar,
    where one cannot be edited safely, and CaptionerError for all else that went wrong.
    """
    there = beside(photo)
    if there:
        _write_into(there, values, now)
    else:
        said = {field: value for field, value in values.items() if value is not None}
        real = _real(photo)
        xmp_sidecar_file.create(real.with_name(real.name + SUFFIX), xmp_sidecar_file.begun(said, now))


def keep_in_step(photo: Path, values: Mapping[Field, Value | None], now: str) -> None:
    """Set these values in the sidecars that captioner began when it did not write into the photo, which it does now.

    Those that other programs began are left alone, sound or not. Raises as `write` does.
    """
    _write_into([path for path in beside(photo) if _is_ours(path)], values, now)


def _write_into(there: Iterable[Path], values: Mapping[Field, Value | None], now: str) -> None:
    checked = []
    for path in there:
        with explained(path):
            one = xmp_sidecar_file.opened(path)
            checked.append((one, one.written(values, now)))
    for one, content in checked:
        one.replace(content)


def _real(photo: Path) -> Path:
    return Path(os.path.realpath(photo))


def _is_ours(path: Path) -> bool:
    try:
        return xmp_sidecar_file.opened(path).is_ours
    except CaptionerError:
        return False


def _spelled(name: str, folder: Path) -> Iterator[Path]:
    """What is there of the name with `.xmp`, in any case; links that lead nowhere, too."""
    beginning = os.fspath(folder / name)
    there = [path for suffix in _SPELLINGS if os.path.lexists(path := beginning + suffix)]
    # Where case means nothing, all spellings are one file.
    same = {(status.st_dev, status.st_ino): path for path in reversed(there) if (status := _status(path))}
    yield from (Path(path) for path in there if path in same.values())


def _status(path: str) -> os.stat_result | None:
    try:
        return Path(path).lstat()
    except OSError:
        return None


def _belongs(short: Path, photo: Path) -> bool:
    """Whether this `name.xmp` is the sidecar of the photo, which is called `name`."""
    try:
        ending = xmp_sidecar_file.opened(short).text(_FOR_ENDING).strip()
    except CaptionerError:
        ending = ""
    suffix = photo.suffix.lower()
    if ending:
        return ending.lower().lstrip(".") == suffix.lstrip(".")
    with explained(photo.parent), os.scandir(photo.parent) as entries:
        others = list(_namesakes(photo, (entry.name for entry in entries)))
    return not others or (suffix in _RAW and all(_yields(other, suffix) for other in others))


def _yields(other: str, suffix: str) -> bool:
    """Whether of two photos of one name the other leaves `name.xmp` to the raw with this ending."""
    return other not in _RAW or (other == ".dng" and suffix != ".dng")


def _namesakes(photo: Path, names: Iterable[str]) -> Iterator[str]:
    """The endings, in small letters, of the other photos for which the photo's `name.xmp` could be meant."""
    own, wanted = photo.name.casefold(), photo.stem.casefold()
    for other in (Path(name) for name in map(str.casefold, names) if name.startswith(wanted)):
        if other.name != own and other.suffix in _PHOTOS and wanted in (other.stem, other.name):
            yield other.suffix

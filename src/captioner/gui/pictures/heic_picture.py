"""HEIC and HEIF, the pictures of telephones, read by libheif."""

from __future__ import annotations

from io import FileIO
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtGui import QColorSpace

from captioner.gui.pictures.picture_file import look_at_size, too_large

_MOST_BYTES = 512 << 20
_DISPLAY_P3 = 12
_DEPTH = 16


def heic_picture(file: FileIO, path: Path) -> Image.Image:
    """The main picture of the file, upright as its own properties turn it (ISO 23008-12), with its profile.

    EXIF's Orientation counts for nothing here: who honours both turns the picture twice.
    """
    # The decoder's libraries take a moment to load, and most sets have no such picture.
    import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415

    # All of it has to be in memory.
    if file.seek(0, 2) > _MOST_BYTES:
        raise too_large(path)
    file.seek(0)
    pictures = pi_heif.open_heif(file)
    main = pictures[pictures.primary_index]
    width, height = main.size
    look_at_size(width, height, path, _DEPTH)
    image: Image.Image = main.to_pillow()
    image.info.pop("exif", None)
    image.info.setdefault("icc_profile", _profile(image.info.get("nclx_profile")))
    return image


def _profile(told: dict[str, Any] | None) -> bytes | None:
    """The profile of pictures that name their colours by a number; all but one are as good as sRGB."""
    if told is None or told["color_primaries"] != _DISPLAY_P3:
        return None
    return bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())

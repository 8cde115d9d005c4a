"""A photo's picture made small and grey, to be compared and not to be looked at: cheap, for decoders need not do all.

Decoders meet bytes from anywhere: no picture is begun that would fill the memory, or take minutes.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import BinaryIO

from PIL import Image

from captioner.errors import CaptionerError, reason

_SIDE = 320
"""Pixels that the longer side has at least, if the picture has."""
_MOST_PIXELS, _MOST_UNPACKED = 85_000_000, 50_000_000
"""Of a JPEG, which is unpacked small at once, and of all that has to be unpacked whole."""
_MOST_PAINTED, _PASS = 2_000_000_000, b"\xff\xda"
_PILLOW = {"JPEG": "JPEG", "PNG": "PNG", "WebP": "WEBP", "TIFF": "TIFF", "AVIF": "AVIF"}
_TURNED_BY_ITSELF = frozenset({"HEIC", "AVIF"})
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Odd tags are no news here.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


def read(file: BinaryIO, form: str, size: tuple[int, int]) -> Image.Image:
    """The picture in an open file of this format, as it lies there; *size* as far as it is known.

    Raises CaptionerError where it is not to be begun, and whatever its decoder raises.
    """
    if form != "HEIC" and form not in _PILLOW:
        raise CaptionerError(reason("the pixels of {form} files are not looked at", form=form))
    _refuse_large(size, _MOST_PIXELS if form == "JPEG" else _MOST_UNPACKED)
    file.seek(0)
    if form == "HEIC":
        return _small(_heic(file))
    with Image.open(file, formats=[_PILLOW[form]]) as image:
        _refuse_large(image.size, _MOST_PIXELS if form == "JPEG" else _MOST_UNPACKED)
        if image.info.get("progressive"):
            _refuse_long(file, image.size)
        image.draft("L", (_SIDE, _SIDE))
        return _small(image)


def of_bytes(content: bytes) -> Image.Image:
    """A thumbnail, grey; raises whatever its decoder raises."""
    with Image.open(BytesIO(content), formats=["JPEG"]) as image:
        _refuse_large(image.size, _MOST_PIXELS // 16)
        return _small(image)


def upright(image: Image.Image, form: str, orientation: int) -> Image.Image:
    """The picture as it is seen; *orientation* as EXIF says it."""
    turn = None if form in _TURNED_BY_ITSELF else _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _small(image: Image.Image) -> Image.Image:
    scale = _SIDE / max(image.size)
    size = tuple(max(1, round(side * scale)) for side in image.size)
    whole = _grey(image)
    return whole if scale >= 1 else whole.resize((size[0], size[1]), Image.Resampling.BOX)


def _grey(image: Image.Image) -> Image.Image:
    if image.mode == "LAB":
        return image.getchannel("L")
    if image.mode.startswith(("I", "F")):
        # Depths over eight bits have no white of their own: what counts is that two of them are read alike.
        return image.convert("F").point(lambda level: level * (1 / 256) + 0).convert("L")
    return image.convert("L")


def _heic(file: BinaryIO) -> Image.Image:
    # Its libraries take a moment to load, and most sets have no such picture.
    import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415

    pictures = pi_heif.open_heif(file)
    main = pictures[pictures.primary_index]
    _refuse_large(main.size, _MOST_UNPACKED)
    image: Image.Image = main.to_pillow()
    return image


def _refuse_large(size: tuple[int, int], most: int) -> None:
    if size[0] * size[1] > most:
        raise CaptionerError("the picture has too many pixels to be looked at")


def _refuse_long(file: BinaryIO, size: tuple[int, int]) -> None:
    """A few kilobytes may ask for a large picture to be painted thousands of times."""
    at = file.tell()
    file.seek(0)
    passes = file.read(_MOST_UNPACKED).count(_PASS)
    file.seek(at)
    if passes * size[0] * size[1] > _MOST_PAINTED or size[0] * size[1] > _MOST_UNPACKED:
        raise CaptionerError("the picture is made of more passes than any camera's")

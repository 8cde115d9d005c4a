"""The small pictures of a sheet, made from the pixels, never the embedded ones: upright, in sRGB, on all cores."""

from __future__ import annotations

import io
import os
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageCms, ImageOps

from captioner import files
from captioner.errors import Cancelled

SIDE = 480
"""Pixels of the longer side: sharp on paper at 45 mm."""
_QUALITY = 82
_MOST_PIXELS = 400_000_000
_AHEAD = 8
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "AVIF", "GIF", "BMP")
# Odd tags are no news here.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


class Small(NamedTuple):
    """A small picture: a JPEG, and its size in pixels."""

    content: bytes
    width: int
    height: int


Pictures = Mapping[Path, Small]


def small_pictures(
    paths: Sequence[Path],
    side: int = SIDE,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[Path, Small]:
    """The small pictures of these photos; those that cannot be decoded are left out. Raises Cancelled."""
    found = {}
    for done, (path, small) in enumerate(_made(paths, side, cancelled), 1):
        progress(done, len(paths))
        if small is not None:
            found[path] = small
    return found


def _made(
    paths: Sequence[Path], side: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[Path, Small | None]]:
    cores = os.cpu_count() or 1
    with ThreadPoolExecutor(cores, "picture") as pool:
        waiting: deque[tuple[Path, Future[Small | None]]] = deque()
        coming = iter(paths)
        for path in coming:
            waiting.append((path, pool.submit(small_picture, path, side)))
            if len(waiting) >= cores + _AHEAD:
                first, future = waiting.popleft()
                yield first, future.result()
            if cancelled():
                pool.shutdown(cancel_futures=True)
                raise Cancelled("the job was stopped")
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()


def small_picture(path: Path, side: int = SIDE) -> Small | None:
    """The photo, no side longer than this; None where it cannot be decoded."""
    try:
        with files.open_regular(path) as file, _opened(file) as image:
            return _encoded(_within(image, side))
    except Exception:  # noqa: BLE001 - decoders raise what they like at bytes from anywhere
        return None


def _opened(file: io.FileIO) -> Image.Image:
    head = file.read(12)
    file.seek(0)
    if head[4:8] == b"ftyp" and head[8:12] not in (b"avif", b"avis"):
        import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded when a set has such a picture

        pictures = pi_heif.open_heif(file)
        image: Image.Image = pictures[pictures.primary_index].to_pillow()
        return image
    return Image.open(file, formats=_FORMATS)


def _within(image: Image.Image, side: int) -> Image.Image:
    if image.width * image.height > _MOST_PIXELS:
        raise ValueError("too large to be decoded for a thumbnail")
    # The scaled decoding of JPEG, with a little room to be made sharp from.
    scale = 1.25 * side / max(image.size)
    image.draft("RGB", (round(image.width * scale), round(image.height * scale)))
    small = ImageOps.exif_transpose(image)
    if small.mode not in ("RGB", "RGBA", "L", "CMYK"):
        small = small.convert("RGBA" if "transparency" in small.info else "RGB")
    small.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _on_white(_in_srgb(small, image.info.get("icc_profile")))


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile or image.mode == "RGBA":
        return image if image.mode == "RGBA" else image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, _srgb(), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        converted = None
    return converted or image.convert("RGB")


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _encoded(image: Image.Image) -> Small:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return Small(out.getvalue(), image.width, image.height)

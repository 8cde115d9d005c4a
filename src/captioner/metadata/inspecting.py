"""An open photo's pixels looked at: what the picture is, what it looks like, what the pictures hidden with it show."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageStat

from captioner.errors import CaptionerError
from captioner.inspection import Compared, Inspection, Likeness
from captioner.metadata import hidden_pictures, likeness, small_picture
from captioner.metadata.container import Blocks, Unwritable
from captioner.metadata.writing import PhotoFile

_ACROSS, _SMALL = 16, 16
_FLAT = 4.0
"""Levels: a picture with less in it looks like any other such."""


def inspected(there: PhotoFile) -> Inspection:
    """What is seen of the photo. Raises CaptionerError where its picture is not to be decoded, or cannot be."""
    form, blocks = there.format.name, there.container.blocks
    if form == "TIFF" and isinstance(there.container, Unwritable):
        # The first picture in a raw file is a thumbnail.
        form = "raw"
    picture = _decoded(there, form)
    upright = small_picture.upright(picture, form, there.held.camera.orientation)
    is_flat = ImageStat.Stat(upright).stddev[0] < _FLAT
    return Inspection(
        there.proof().picture if there.container.picture else "",
        0 if is_flat else outline(upright),
        b"" if is_flat else upright.resize((_SMALL, _SMALL), Image.Resampling.BOX).tobytes(),
        tuple(_compared(blocks, picture)),
    )


def _decoded(there: PhotoFile, form: str) -> Image.Image:
    try:
        return small_picture.read(there.file, form, there.container.blocks.size)
    except CaptionerError:
        raise
    except Exception as error:
        # Decoders raise what they like of what is not a picture; of a disk they have nothing to say.
        if isinstance(error, OSError) and error.errno:
            raise
        raise CaptionerError("its picture cannot be decoded") from error


def _compared(blocks: Blocks, picture: Image.Image) -> Iterator[Compared]:
    known: dict[bytes, Likeness] = {}
    for hidden, content in hidden_pictures.found(blocks):
        if content not in known:
            try:
                known[content] = likeness.compare(small_picture.of_bytes(content), picture)
            except Exception:  # noqa: BLE001 - decoders raise what they like; what cannot be shown shows nothing
                continue
        yield Compared(hidden, known[content])


def outline(image: Image.Image) -> int:
    """Where each patch of a picture is lighter than the next, in a row and in a column: a bit for each."""
    bits = 0
    for wide, high in ((_ACROSS // 2 + 1, _ACROSS), (_ACROSS, _ACROSS // 2 + 1)):
        patches = image.resize((wide, high), Image.Resampling.BOX).tobytes()
        step = 1 if wide < high else wide
        last = len(patches) - step
        for at in range(last):
            if wide > high or (at + 1) % wide:
                bits = bits << 1 | (patches[at] > patches[at + step])
    return bits

"""PNG and WebP files for the tests, chunk by chunk: built and taken apart by nothing of captioner's."""

from __future__ import annotations

import itertools
import random
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from PIL import Image, ImageSequence

from captioner import files
from captioner.credits import FIELD, Field
from captioner.errors import CaptionerError
from captioner.kinds import Value
from captioner.metadata import container, embedded, verify, writing
from captioner.metadata.container import Container
from captioner.metadata.formats import Format
from captioner.metadata.verify import Plan
from captioner.metadata.writing import PhotoFile, Wrote
from captioner.texts import Texts

NOW = "2026-11-22T18:40:00+05:00"
VALUES: dict[Field, Value | None] = {
    FIELD["caption"]: Texts({"ru": "Дархан Шарип 😀", "en": "Darkhan Sharip"}),
    FIELD["photographer"]: ("Timur Nusimbekov", "Малика Ауталипова"),
    FIELD["date"]: "2022-03-07T14:02:11+06:00",
    FIELD["headline"]: "Митинг",
    FIELD["copyright_notice"]: Texts({"x-default": "© 2022"}),
    FIELD["keywords"]: ("rally", "митинг"),
    FIELD["licensor_url"]: "http://example.org/",
    FIELD["city"]: "Алматы",
}
SIGNATURE = b"\x89PNG\r\n\x1a\n"
XMP_HEAD = b"XML:com.adobe.xmp" + bytes(5)
Part = tuple[bytes, bytes]
"""A chunk: its kind and what it holds."""
Opened = Callable[[BinaryIO], Container]


def png_chunk(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


def png(*parts: Part, behind: bytes = b"") -> bytes:
    return SIGNATURE + b"".join(png_chunk(*part) for part in parts) + behind


def png_parts(content: bytes) -> list[Part]:
    """All chunks to the end of the picture, each with a right checksum."""
    found, at = [], 8
    while not found or found[-1][0] != b"IEND":
        size, kind = struct.unpack_from(">I4s", content, at)
        held = content[at + 8 : at + 8 + size]
        assert content[at : at + 12 + size] == png_chunk(kind, held)
        found.append((kind, held))
        at += 12 + size
    return found


def webp_chunk(kind: bytes, held: bytes) -> bytes:
    return kind + struct.pack("<I", len(held)) + held + bytes(len(held) % 2)


def webp(*parts: Part, behind: bytes = b"") -> bytes:
    body = b"WEBP" + b"".join(webp_chunk(*part) for part in parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body + behind


def webp_parts(content: bytes) -> list[Part]:
    """All chunks that the file counts as its own."""
    end = 8 + struct.unpack_from("<I", content, 4)[0]
    found, at = [], 12
    while at < end:
        kind, size = struct.unpack_from("<4sI", content, at)
        held = content[at + 8 : at + 8 + size]
        assert content[at : at + 8 + size + size % 2] == webp_chunk(kind, held)
        found.append((kind, held))
        at += 8 + size + size % 2
    assert at == end
    return found


@cache
def drawn(form: str, mode: str = "RGB", frames: int = 1, **options: object) -> bytes:
    """A picture as Pillow writes it, with more than one frame where that is asked for."""
    colours = ["teal", "navy", "gold", "crimson"]
    pictures = [Image.new("RGBA", (33, 17), colour) for colour in colours[:frames]]
    for i, picture in enumerate(pictures):
        picture.putpixel((i, i), (9, 8, 7, 40))
    several = {"save_all": True, "append_images": [p.convert(mode) for p in pictures[1:]], "duration": 40}
    file = BytesIO()
    pictures[0].convert(mode).save(file, form, **(several if frames > 1 else {}), **options)
    return file.getvalue()


def pixels(content: bytes) -> list[tuple[str, tuple[int, int], bytes]]:
    """Every frame, decoded."""
    with Image.open(BytesIO(content), formats=["PNG", "WEBP"]) as image:
        return [(frame.mode, frame.size, frame.tobytes()) for frame in ImageSequence.Iterator(image)]


class Written(NamedTuple):
    """What was to be done to a file, and the file that came of it."""

    old: Container
    plan: Plan
    content: bytes


def assembled(original: bytes, pieces: tuple[container.Piece, ...]) -> bytes:
    return b"".join(p if isinstance(p, bytes) else original[p[0] : p[1]] for p in pieces)


def written(opened: Opened, content: bytes, values: Mapping[Field, Value | None] = VALUES) -> Written:
    """The file with these values, not yet checked. Raises Refused."""
    old = opened(BytesIO(content))
    plan, _ = writing._planned(old, values, NOW)
    return Written(old, plan, assembled(content, plan.layout.pieces))


def check(opened: Opened, original: bytes, done: Written, content: bytes) -> None:
    """What the writer does before a file takes the old one's place: the check, and the comparison of the picture."""
    new = BytesIO(content)
    again = opened(new)
    verify.check(done.old, again, done.plan)
    writing._hash_of_same((BytesIO(original), done.old.picture), (new, again.picture))  # type: ignore[arg-type]


def passes(opened: Opened, original: bytes, done: Written, content: bytes) -> bool:
    try:
        check(opened, original, done, content)
    except CaptionerError:
        return False
    return True


def meant(done: Written, wrong: bytes) -> Written:
    """As if the writer had meant to write this: nothing is caught by comparing with what it laid out."""
    return done._replace(plan=done.plan._replace(layout=done.plan.layout._replace(pieces=(wrong,))))


def turned(content: bytes, at: int, bit: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]


def faults(
    content: bytes, parts: Sequence[Part], build: Callable[..., bytes], chance: random.Random
) -> Iterator[bytes]:
    """What a writer could get wrong: bits, with sizes and checksums left and made right, ends, the order of chunks."""
    behind = content[len(build(*parts)) :]
    for at in chance.sample(range(len(content)), 700):
        yield turned(content, at, chance.randrange(8))
    for _ in range(100):
        yield content[: chance.randrange(len(content))]
    for i in chance.choices(range(len(parts)), [len(held) for _, held in parts], k=700):
        kind, held = parts[i]
        bit = turned(held, chance.randrange(len(held)), chance.randrange(8))
        yield build(*parts[:i], (kind, bit), *parts[i + 1 :], behind=behind)
    for i in range(len(parts)):
        yield build(*parts[:i], *parts[i + 1 :], behind=behind)
        yield build(*parts[: i + 1], *parts[i:], behind=behind)
    for i, j in itertools.combinations(range(len(parts)), 2):
        swapped = list(parts)
        swapped[i], swapped[j] = parts[j], parts[i]
        if parts[i] != parts[j]:
            yield build(*swapped, behind=behind)


def saved(path: Path, opened: Opened, values: Mapping[Field, Value | None] = VALUES) -> Wrote:
    """The values written into a file by the one way there is."""
    with files.open_regular(path) as file:
        holding = opened(file)
        form = Format("PNG or WebP", (), lambda start: True, opened)
        held = embedded.read(holding.blocks)
        photo = PhotoFile(path, file, files.stamp_of(file), form, holding, held)
        return photo.write(values, NOW, lambda wrote: None)

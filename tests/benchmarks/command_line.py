"""How fast the command line reads and writes: whole processes, as ratios of one run, against exiftool and a bare copy.

`reading`: `show --json` of 1,000 JPEGs. `writing`: `set` of 200 JPEGs of 5 MB, durable and verified.
"""

from __future__ import annotations

import io
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import piexif
from PIL import Image

from captioner import library
from captioner.credits import FIELD
from captioner.texts import Texts

ROUNDS = 5
READ, WRITTEN, SIZE = 1_000, 200, 5_000_000
SHOT = {
    "0th": {
        0x010F: b"Camera works", 0x0110: b"One", 0x0112: 1, 0x0131: b"Firmware 1.8.2", 0x0132: b"2022:03:06 14:02:11",
    },
    "Exif": {
        0x829A: (1, 250), 0x829D: (4, 1), 0x8827: 400, 0x9003: b"2022:03:06 14:02:11", 0x9004: b"2022:03:06 14:02:11",
        0x9011: b"+06:00", 0x920A: (35, 1), 0x927C: bytes(range(256)) * 32, 0xA431: b"023021001234", 0xA434: b"RF 35",
    },
}  # fmt: skip
SET = [
    "--caption", "Darkhan Sharip, March 6, 2022", "--photographer", "Timur Nusimbekov",
    "--date", "2022-03-06T14:02:11+06:00",
]  # fmt: skip
EXIFTOOL_SET = [
    "-charset", "iptc=utf8", "-IFD0:ImageDescription=D", "-IPTC:Caption-Abstract=D", "-XMP-dc:Description=D",
    "-IFD0:Artist=T", "-IPTC:By-line=T", "-XMP-dc:Creator=T", "-ExifIFD:DateTimeOriginal=2022:03:06 14:02:11",
    "-ExifIFD:OffsetTimeOriginal=+06:00", "-IPTC:DateCreated=2022:03:06", "-IPTC:TimeCreated=14:02:11+06:00",
    "-XMP-photoshop:DateCreated=2022:03:06 14:02:11+06:00",
]  # fmt: skip
COPY = """
import os, sys
folder = sys.argv[1]
descriptor = os.open(folder, os.O_RDONLY)
for name in sorted(os.listdir(folder)):
    path, temporary = f"{folder}/{name}", f"{folder}/.{name}"
    with open(path, "rb") as old, open(temporary, "wb", buffering=0) as new:
        if hasattr(os, "copy_file_range"):
            while os.copy_file_range(old.fileno(), new.fileno(), 1 << 30): pass
        else:
            new.write(old.read())
        os.fsync(new.fileno())
    os.replace(temporary, path)
    os.fsync(descriptor)
"""


def main() -> None:
    """Measure, and print one line for each ratio: the median over the rounds, and the range."""
    wanted = sys.argv[1:] or ["reading", "writing"]
    with tempfile.TemporaryDirectory(prefix="captioner-bench-", dir=os.environ.get("TMPDIR")) as made:
        if "reading" in wanted:
            _reading(Path(made) / "read")
        if "writing" in wanted:
            _writing(Path(made))


def _reading(folder: Path) -> None:
    folder.mkdir()
    for i in range(READ):
        path = folder / f"IMG_{i:04d}.jpg"
        path.write_bytes(_jpeg(i % 7, 0))
        if i % 4:
            photo = library.load(path)
            for key, value in (
                ("caption", Texts({"x-default": f"Darkhan Sharip {i}", "ru": f"Дархан Шарип {i}"})),
                ("photographer", ("Timur Nusimbekov",)),
                ("date", "2022-03-06T14:02:11+06:00"),
                ("city", "Almaty"),
            ):
                photo = photo.with_value(FIELD[key], value)
            library.save(photo)
    ours = [sys.executable, "-m", "captioner", "show", "--json", str(folder)]
    theirs = ["exiftool", "-q", "-fast2", "-json", "-ext", "jpg", str(folder)]
    _compare(
        f"show --json of {READ} JPEGs, times faster than exiftool -fast2 -json (at least 5)", ours, theirs
    )


def _writing(made: Path) -> None:
    masters, work = made / "masters", made / "work"
    masters.mkdir()
    for i in range(WRITTEN):
        (masters / f"IMG_{i:04d}.jpg").write_bytes(_jpeg(i % 7, SIZE))

    def fresh() -> None:
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(masters, work)
        os.sync()

    ours = [sys.executable, "-m", "captioner", "set", str(work), *SET]
    batch = ["exiftool", "-q", "-overwrite_original", *EXIFTOOL_SET, str(work)]
    copy = [sys.executable, "-c", COPY, str(work)]
    named = f"set on {WRITTEN} JPEGs of 5 MB"
    _compare(f"{named}, times faster than one exiftool batch (at least 1.5)", ours, batch, fresh, fresh)
    _compare(f"{named}, against a bare copy + fsync + rename of each (at most 1.5)", copy, ours, fresh, fresh)


def _jpeg(seed: int, size: int) -> bytes:
    """A JPEG with a camera's EXIF; its scan is filled up to the size with bytes that mean nothing."""
    picture = io.BytesIO()
    Image.effect_noise((640, 427), 20 + seed).convert("RGB").save(picture, "JPEG", exif=piexif.dump(SHOT))
    content = picture.getvalue()
    more = max(size - len(content), 0)
    return content[:-2] + os.urandom(more).replace(b"\xff", b"\xfe") + content[-2:]


def _nothing() -> None:
    pass


def _compare(
    named: str,
    below: Sequence[str],
    above: Sequence[str],
    before_below: Callable[[], None] = _nothing,
    before_above: Callable[[], None] = _nothing,
) -> None:
    """The wall time of *above* over that of *below*, pair by pair, each process run in turn."""
    if shutil.which(above[0]) is None or shutil.which(below[0]) is None:
        print(f"{named}: not measured, exiftool is not installed")
        return
    ratios = []
    for round_ in range(ROUNDS + 1):
        before_below()
        low = _seconds(below)
        before_above()
        high = _seconds(above)
        if round_:  # the first pair only warms the caches
            ratios.append(high / low)
    print(f"{named}: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})", flush=True)


def _seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()

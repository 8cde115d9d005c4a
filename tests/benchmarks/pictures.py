"""How fast pictures come: ratios of one run, on 24-megapixel JPEGs of about 5 MB made on the spot."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import piexif
from PIL import Image
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from captioner.gui.pictures import darkrooms, exif_block
from captioner.gui.pictures.darkroom_words import Deed, Order
from captioner.gui.pictures.embedded_thumbnail import embedded_thumbnail
from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.raw_previews import HEADER_BYTES
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

SIZE = (6000, 4000)
BYTES = 5_000_000

# As many entries as a camera writes.
_CAMERA = dict.fromkeys((0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x8298), b"a word or two")
_SHOT = {
    **dict.fromkeys(
        (0x829A, 0x829D, 0x9201, 0x9202, 0x9204, 0x9205, 0x920A, 0xA20E, 0xA20F, 0xA404), (1, 250)
    ),
    **dict.fromkeys(
        (0x8822, 0x8827, 0x9207, 0x9209, 0xA001, 0xA210, 0xA217, 0xA401, 0xA402, 0xA403, 0xA406), 1
    ),
    **dict.fromkeys(
        (0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292, 0xA431, 0xA434), b"2022:03:06"
    ),
    0x927C: bytes(8000),
}


def main() -> None:
    """Measure, and print one line for each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    darkrooms.get_ready()
    with tempfile.TemporaryDirectory() as folder:
        photos = _photos(Path(folder), 8)
        print(f"photos: {SIZE[0]} x {SIZE[1]}, {photos[0].stat().st_size / 1e6:.1f} MB each")
        _embedded(photos[0])
        _scaled(photos[0])
        _apart(photos[0])
        _next_photo(photos)
        _heartbeat(photos)
    darkrooms.stop()
    del app


def _embedded(photo: Path) -> None:
    head = photo.read_bytes()[:HEADER_BYTES]
    block = b"Exif\0\0" + exif_block.header(head).exif
    found = _best(lambda: exif_block.thumbnail(exif_block.header(head).exif), 200)
    whole = _best(lambda: embedded_thumbnail(photo), 50)
    other = _best(lambda: piexif.load(block), 50)
    print(
        f"embedded thumbnail found: {found:.3f} ms; piexif.load of the block: {other / found:.1f} times that"
    )
    print(f"embedded thumbnail opened, found and decoded: {whole:.2f} ms")


def _scaled(photo: Path) -> None:
    scaled = _best(lambda: decode(photo, QSize(1600, 1600)), 5)
    full = _best(lambda: decode(photo), 3)
    print(f"decoded at 1600 px: {scaled:.0f} ms; whole: {full / scaled:.1f} times that")


def _apart(photo: Path) -> None:
    """What it costs that pictures are decoded in programs of their own."""
    start = time.perf_counter()
    rooms = darkrooms.Darkrooms()
    rooms.get_ready()
    begun = time.perf_counter()
    rooms.carry_out(Order(Deed.THUMBNAIL, photo))
    ready = time.perf_counter()
    rooms.stop()
    print(
        f"a darkroom: {(begun - start) * 1000:.1f} ms of the window's, ready after {(ready - start) * 1000:.0f} ms"
    )
    for name, room in (("256 px", QSize(256, 256)), ("1600 px", QSize(1600, 1600)), ("whole", None)):
        here, apart = [], []
        # In turns, for a machine that slows down slows down both.
        for _ in range(7):
            here.append(_best(partial(decode, photo, room), 1))
            apart.append(_best(partial(darkrooms.decode, photo, room), 1))
        print(
            f"decoded apart at {name}: {statistics.median(apart) / statistics.median(here):.2f} times as long"
        )


def _next_photo(photos: list[Path]) -> None:
    jobs, viewer = _viewer()
    times_ahead, times_cold = [], []
    for photo, following in zip(photos[::2], photos[1::2], strict=True):
        times_cold.append(_shown(viewer, photo, [following]))
        jobs.wait_all()
        _settle()
        times_ahead.append(_shown(viewer, following, []))
    jobs.stop()
    print(f"next photo, decoded ahead: {sorted(times_ahead)[len(times_ahead) // 2]:.1f} ms to painted")
    print(f"next photo, cold: {sorted(times_cold)[len(times_cold) // 2]:.0f} ms")


def _heartbeat(photos: list[Path]) -> None:
    """The longest the GUI thread was held up while thumbnails, neighbours and full sizes were decoded."""
    jobs, viewer = _viewer()
    thumbnails = Thumbnails(jobs)
    beats: list[float] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    thumbnails.want(photos)
    for at, photo in enumerate(photos):
        viewer.show_photo(photo, photos[at + 1 : at + 3])
        viewer.toggle_full_size()
        _settle(200)
    timer.stop()
    jobs.stop()
    longest = max(after - before for before, after in pairwise(beats))
    print(f"longest the window stood still: {longest * 1000:.0f} ms of {len(beats)} beats")


def _viewer() -> tuple[Jobs, Viewer]:
    jobs = Jobs()
    viewer = Viewer(jobs, Thumbnails(jobs))
    viewer.resize(1640, 1140)
    viewer.show()
    _settle()
    return jobs, viewer


def _shown(viewer: Viewer, photo: Path, neighbours: list[Path]) -> float:
    """Milliseconds from the call until the sharp photo is painted."""
    start = time.perf_counter()
    viewer.show_photo(photo, neighbours)
    while not viewer.is_sharp():
        QApplication.processEvents()
        time.sleep(0.0005)
    viewer.focusProxy().repaint()
    return (time.perf_counter() - start) * 1000


def _settle(milliseconds: int = 150) -> None:
    until = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.001)


def _best(function: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        function()
        taken.append(time.perf_counter() - start)
    return min(taken) * 1000


def _photos(folder: Path, number: int) -> list[Path]:
    scene = Image.effect_mandelbrot((1500, 1000), (-2.1, -1.2, 1.1, 1.2), 200).resize(
        SIZE, Image.Resampling.BICUBIC
    )
    noise = Image.effect_noise(SIZE, 40)
    channels = [
        Image.blend(scene.rotate(turn), noise, share) for turn, share in ((0, 0.08), (180, 0.06), (90, 0.05))
    ]
    photo = Image.merge("RGB", channels)
    jpeg = next(
        made for made in (_jpeg(photo, quality) for quality in range(70, 99, 3)) if len(made) > BYTES * 0.9
    )
    paths = [folder / f"IMG_{at:04}.jpg" for at in range(number)]
    for path in paths:
        path.write_bytes(jpeg)
    return paths


def _jpeg(photo: Image.Image, quality: int) -> bytes:
    small, made = BytesIO(), BytesIO()
    photo.resize((160, 107)).save(small, "JPEG")
    exif = piexif.dump({"0th": _CAMERA, "Exif": _SHOT, "1st": {}, "thumbnail": small.getvalue()})
    photo.save(made, "JPEG", quality=quality, exif=exif)
    return made.getvalue()


if __name__ == "__main__":
    main()

"""What leaves the desk: sheets with a thousand thumbnails, and a hundred copies for publication.

Each beside what it cannot be faster than, in the same run: the decoding of the thumbnails alone on all cores, and
ImageMagick's `mogrify` and libvips' `vipsthumbnail` (where they are) doing only the resize. Photographs of noise and
shapes, so that they are as large as a camera's: 24 megapixels, about 5 MB. Told are the time on the clock, and the
processors' time, which is the same on a machine that others work on.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from captioner.checks.checking import Report
from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER, Credits
from captioner.photo import Photo
from captioner.publishing import publication
from captioner.publishing.publication import Set
from captioner.publishing.wishes import Wishes
from captioner.sheets import pdf_file, xlsx_file
from captioner.sheets.pictures import small_pictures
from captioner.sheets.sheet import Sheet, sheet_of
from captioner.story.story import Story
from captioner.texts import Texts


class Took(NamedTuple):
    """Seconds on the clock, and of all processors together, those of programs that were started included."""

    clock: float
    processors: float


SHEET, COPIES, KINDS = 1_000, 100, 8
SIZE = (6_000, 4_000)
SIDE = 2_048
ROUNDS = 3


def main() -> None:
    """Measure all of it; the first argument says how many pictures the sheet has, the second how many copies."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SHEET
    copies = int(sys.argv[2]) if len(sys.argv) > 2 else COPIES
    with tempfile.TemporaryDirectory(prefix="captioner-bench-", dir=os.environ.get("TMPDIR")) as made:
        kinds = _kinds(Path(made))
        print(f"{os.cpu_count()} cores; a photo has {kinds[0].stat().st_size / 1e6:.1f} MB")
        _sheets(Path(made), kinds, count)
        _copies(Path(made), kinds, copies)
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _sheets(folder: Path, kinds: list[Path], count: int) -> None:
    paths = _linked(folder / "sheet", kinds, count)
    sheet = _sheet(paths)
    decode: list[Took] = []
    pdf: list[Took] = []
    xlsx: list[Took] = []
    for _ in range(ROUNDS):
        decode.append(_timed(lambda: _decoded(paths)))
        pdf.append(_timed(lambda: pdf_file.write(sheet, small_pictures(paths))))
        xlsx.append(_timed(lambda: xlsx_file.write(sheet, small_pictures(paths))))
    for name, times in (("pdf", pdf), ("xlsx", xlsx)):
        print(
            f"{name} of {count} pictures: {_beside(times, decode, 'the decoding of its thumbnails')} (may be 1.3)"
        )


def _beside(ours: Sequence[Took], others: Sequence[Took], whose: str) -> str:
    clock, processors = (
        statistics.median(one[at] / other[at] for one, other in zip(ours, others, strict=True))
        for at in (0, 1)
    )
    took, theirs = (statistics.median(one.clock for one in times) for times in (ours, others))
    return f"{took:.1f} s, {clock:.2f} x {whose} ({theirs:.1f} s), {processors:.2f} x its processors' time"


def _copies(folder: Path, kinds: list[Path], count: int) -> None:
    paths = _linked(folder / "publish", kinds, count)
    what = Set([_photo(path, at) for at, path in enumerate(paths)], Report(count, ()), (), "Rally")
    others = [
        (name, run)
        for name, run in (("mogrify", _mogrified), ("vipsthumbnail", _by_vips))
        if shutil.which(name)
    ]
    ours: list[Took] = []
    theirs: dict[str, list[Took]] = {name: [] for name, _ in others}
    for at in range(ROUNDS):
        for name, run in others:
            theirs[name].append(_timed(partial(run, paths, folder / f"{name}{at}")))
        ours.append(_timed(partial(_published, what, folder / f"ours{at}")))
    for name, times in theirs.items():
        beside = _beside(ours, times, f"{name}, resizing only")
        print(f"{count} copies of 24 megapixels to {SIDE}: {beside} (may be 1.3)")


def _published(what: Set, out: Path) -> None:
    for copy in publication.publish(what, out, Wishes()):
        assert copy.error is None, copy.error


def _mogrified(paths: list[Path], out: Path) -> None:
    """As its manual has it. Told to decode JPEG scaled (`-define jpeg:size`) it is no faster, and with room to be
    made sharp from many times slower; with its usual limits of memory it works on the disk."""
    options = [
        "-limit",
        "memory",
        "1GiB",
        "-limit",
        "map",
        "2GiB",
        "-resize",
        f"{SIDE}x{SIDE}",
        "-quality",
        "85",
    ]
    _on_all_cores(["mogrify", *options, "-path", str(out)], [], paths, out)


def _by_vips(paths: list[Path], out: Path) -> None:
    """It decodes JPEG scaled, as we do."""
    _on_all_cores(["vipsthumbnail"], ["--size", str(SIDE), "-o", f"{out}/%s.jpg[Q=85]"], paths, out)


def _on_all_cores(before: list[str], after: list[str], paths: list[Path], out: Path) -> None:
    """As many processes as there are cores, each of one thread, each with its share."""
    out.mkdir()
    cores = os.cpu_count() or 1
    shares = [paths[at::cores] for at in range(cores)]
    alone = os.environ | {"MAGICK_THREAD_LIMIT": "1", "VIPS_CONCURRENCY": "1"}
    running = [
        subprocess.Popen([*before, *map(str, share), *after], env=alone, stdout=subprocess.DEVNULL)
        for share in shares
        if share
    ]
    assert not [one for one in running if one.wait()]


def _decoded(paths: list[Path]) -> None:
    def one(path: Path) -> None:
        with Image.open(path) as image:
            image.draft("RGB", (480, 480))
            image.load()

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, paths))


def _timed(deed: Callable[[], object]) -> Took:
    start, before = time.perf_counter(), os.times()
    deed()
    after = os.times()
    return Took(time.perf_counter() - start, sum(after[:4]) - sum(before[:4]))


def _kinds(folder: Path) -> list[Path]:
    paths = []
    for kind in range(KINDS):
        chance = random.Random(kind)
        image = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 30 + 4 * kind).convert("RGB")
        image = image.resize(SIZE, Image.Resampling.BICUBIC)
        tone = Image.new("RGB", SIZE, tuple(chance.randrange(256) for _ in range(3)))
        path = folder / f"kind{kind}.jpg"
        Image.blend(image, tone, 0.3).save(path, quality=93)
        paths.append(path)
    return paths


def _linked(folder: Path, kinds: list[Path], count: int) -> list[Path]:
    folder.mkdir()
    paths = []
    for at in range(count):
        path = folder / f"IMG_{at:04}.jpg"
        path.hardlink_to(kinds[at % len(kinds)])
        paths.append(path)
    return paths


def _photo(path: Path, at: int) -> Photo:
    caption = Texts(
        {"en": f"Frame {at}: marchers near Abay Avenue in Almaty", "ru": f"Кадр {at}: у проспекта Абая"}
    )
    values = {CAPTION: caption, PHOTOGRAPHER: ("Timur Nusimbekov",), CREDIT_LINE: "Photo by Timur Nusimbekov"}
    return Photo(path, Credits(values), Credits(values))


def _sheet(paths: list[Path]) -> Sheet:
    photos = [_photo(path, at) for at, path in enumerate(paths)]
    return sheet_of(photos, "Rally", Story(languages=("en", "ru")), Report(len(paths), ()), {})


if __name__ == "__main__":
    main()

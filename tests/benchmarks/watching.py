"""What watching a folder costs: one look at 10,000 photos with their sidecars, against the bare system calls."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from captioner.watch.changes import Sight, look
from captioner.watch.listing import places

ROUNDS = 7
PHOTOS, NEW = 10_000, 300


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [folder / f"IMG_{number:05}.jpg" for number in range(PHOTOS)]
        for path in rows:
            path.write_bytes(b"photo")
            path.with_name(f"{path.name}.iptc.json").write_bytes(b"{}")
        sight = look(places([folder], rows), {}, rows)
        bare = _milliseconds(lambda: [entry.stat() for entry in os.scandir(folder)])
        still = _milliseconds(lambda: look(places([folder], rows), sight.known, rows))
        for number in range(NEW):
            (folder / f"IMG_{number * 33:05}b.jpg").write_bytes(b"photo")
        before: list[Sight] = [look(places([folder], rows), sight.known, rows)]
        new = _milliseconds(lambda: look(places([folder], rows), before[0].known, rows))
        found = len(look(places([folder], rows), before[0].known, rows).changes.new)
    print(f"{PHOTOS:,} photos and their sidecars: bare listing and stat {bare:.0f} ms")
    print(f"  a look that finds nothing {still:.0f} ms ({still / bare:.1f} times as much)")
    print(f"  a look that finds {found} new ones {new:.0f} ms ({new / bare:.1f} times as much)")


def _milliseconds(function: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        function()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    main()

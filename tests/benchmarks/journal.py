"""The journal's cost, and what kills leave of it: python3 dev.py bench journal [KILLS].

Measured: one edit written durably; a page of ten thousand edits; what opening a set reads back; and over many
processes killed at random while they write, how many acknowledged edits are lost.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from captioner.credits import FIELD
from captioner.journal.book import Journal
from captioner.journal.entries import Change, Page, Side, Step, Unsaved

CITY, PLACE = FIELD["city"], b"/set"
WRITE = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from captioner.credits import FIELD
from captioner.journal.book import Journal
from captioner.journal.entries import Page, Side, Unsaved
journal, city = Journal(Path(sys.argv[1])), FIELD["city"]
for number in range(10**9):
    entry = Unsaved(Path(f"/set/{number}.jpg"), city, None, Side("x", False), None, float(number))
    journal.note(sys.argv[2], b"/set", Page(unsaved=(entry,)))
    sys.stdout.buffer.write(f"{number}\\n".encode())
    sys.stdout.buffer.flush()
"""


def page(first: int, count: int) -> Page:
    paths = [Path(f"/set/{number}.jpg") for number in range(first, first + count)]
    side = Side("Almaty, Kazakhstan", False)
    changes = tuple(Change(path, CITY, Side(None, False), side) for path in paths)
    unsaved = tuple(Unsaved(path, CITY, None, side, None, 1.0) for path in paths)
    return Page((Step(f"{first}", "City", changes, True, time.time()),), (), unsaved)


def costs(folder: Path) -> None:
    journal = Journal(folder)
    spent = []
    for number in range(1_000):
        start = time.perf_counter()
        journal.note("bench", PLACE, page(number, 1))
        spent.append((time.perf_counter() - start) * 1000)
    spent.sort()
    print(f"one edit, durable: {statistics.median(spent):.2f} ms, 99 %: {spent[989]:.2f} ms")
    start = time.perf_counter()
    journal.note("bench", PLACE, page(20_000, 10_000))
    print(f"ten thousand edits at once: {(time.perf_counter() - start) * 1000:.0f} ms")
    start = time.perf_counter()
    found = journal.find("next", PLACE, [Path(f"/set/{number}.jpg") for number in range(30_000)])
    took = (time.perf_counter() - start) * 1000
    print(f"{len(found.unsaved):,} unsaved edits and {len(found.steps):,} steps read back: {took:.0f} ms")
    journal.close()


def kills(folder: Path, count: int) -> None:
    chance, told, lost = random.Random(1), 0, 0
    for number in range(count):
        command = [sys.executable, "-c", WRITE, str(folder), f"s{number}", *sys.path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            heard = writer.stdout.readline()
            time.sleep(chance.random() * 0.2)
            writer.kill()
            heard += writer.stdout.read()
        acknowledged = heard.count(b"\n")
        journal = Journal(folder)
        found = journal.find("nobody", PLACE, [])
        held = sum(1 for entry in found.unsaved)
        journal.forget(found.unsaved)
        journal.close()
        told += acknowledged
        lost += max(0, acknowledged - held)
    print(f"{count} kills: {lost} of {told:,} acknowledged edits lost")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=Path.home()) as place:
        costs(Path(place) / "costs")
        kills(Path(place) / "kills", int(sys.argv[1]) if len(sys.argv) > 1 else 60)

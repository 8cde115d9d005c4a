"""A journal that is cut while it is open is noticed by the next page: all is then written anew, not into the void."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import children
import pytest

from captioner.credits import FIELD
from captioner.errors import CaptionerError
from captioner.journal.book import Journal
from captioner.journal.entries import Page, Side, Unsaved
from captioner.journal.scribe import Scribe

SET = Path("/set")


def typed(text: str) -> Unsaved:
    return Unsaved(SET / f"{text}.jpg", FIELD["city"], None, Side(text, False), None, 5.0)


@pytest.mark.parametrize("cut", ["journal.db", "journal.db-wal"])
def test_what_was_typed_is_asked_for_again_where_the_journal_was_cut(tmp_path: Path, cut: str) -> None:
    errors: list[CaptionerError] = []

    def fail(error: CaptionerError) -> None:
        errors.append(error)
        stopped.set()

    def note(text: str, then: Callable[[], object] = list) -> None:
        page = Page(unsaved=(typed(text),))
        scribe.ask(lambda journal: journal.note("here", b"/set", page), lambda _: then(), fail)

    def cut_it() -> None:
        os.truncate(tmp_path / cut, 0)
        note("Taraz", stopped.set)

    stopped = threading.Event()
    renewed: list[int] = []
    scribe = Scribe(tmp_path, lambda call: call(), lambda: renewed.append(1), lambda _: None)
    note("Almaty", cut_it)
    stopped.wait()
    note("Almaty")
    scribe.stop()
    assert not errors
    assert renewed
    journal = Journal(tmp_path)
    left = journal.find("next", b"/set", [])
    journal.close()
    assert {one.typed.value for one in left.unsaved} == {"Almaty", "Taraz"}


FULL = """
import resource, sys, time
from pathlib import Path
from captioner.errors import CaptionerError
from captioner.journal.book import Journal
def waited(seconds):
    print("waited")
    sys.exit()
time.sleep = waited
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
try:
    Journal(Path(sys.argv[1]))
except CaptionerError as error:
    print(error.what)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are those of POSIX systems")
def test_a_journal_that_finds_no_room_says_so_at_once(tmp_path: Path) -> None:
    ended = subprocess.run(
        children.command(FULL, tmp_path), env=children.environment(), capture_output=True, check=True
    )
    assert ended.stdout.decode().strip() in (
        "it cannot be written",
        "the disk is full",
        "it cannot be opened",
    )

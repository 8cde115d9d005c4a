"""A captioner window in a process of its own, which types what it is told and can be killed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import children

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from captioner.gui import app
from captioner.gui.main_window import MainWindow
from captioner.journal.book import Journal
from captioner.journal.database import state_folder
from captioner.journal.rows import place_of

folder, field, *texts = sys.argv[1:]
waits = field == "date"
qt = app.application()
window = MainWindow()
window.resize(1280, 800)

def say(word):
    sys.stdout.write(word + "\\n")
    sys.stdout.flush()

def begin():
    if window.desk.is_opening() or not window.table.rowCount():
        QTimer.singleShot(20, begin)
        return
    say("open")
    window.activateWindow()
    for text, photo in zip(texts, window.table.photos()):
        window.workspace.list.select([photo.path])
        window.workspace.show_now()
        window.workspace.form.focus_field(field)
        QTest.keyClicks(qt.focusWidget(), text)
    tell_once_kept()

def tell_once_kept():
    if all(any(text in one for one in kept()) for text in texts):
        say("typed")
    else:
        QTimer.singleShot(50, tell_once_kept)

def kept():
    journal = Journal(state_folder())
    found = journal.find("nobody", place_of((Path(folder),)), [photo.path for photo in window.table.photos()])
    journal.close()
    # What is typed waits in its box at first, and stays there if it cannot be a value.
    if waits:
        return [box.text for box in found.boxes]
    return [one.field.kind.text(one.typed.value) for one in found.unsaved]

window.safekeeping.sole.wanted.connect(lambda: say("wanted"))
window.show()
window.open([Path(folder)])
begin()
sys.exit(qt.exec())
"""


@contextmanager
def window(folder: Path, *typed: str, field: str = "caption") -> Iterator[subprocess.Popen[bytes]]:
    """A window on this folder in which these texts were typed, a photo each; killed once the journal has them."""
    command = children.command(WINDOW, folder, field, *typed)
    with subprocess.Popen(command, env=children.environment(), stdout=subprocess.PIPE) as running:
        try:
            assert heard(running) == "open"
            assert heard(running) == "typed"
            yield running
        finally:
            running.kill()


def heard(running: subprocess.Popen[bytes]) -> str:
    """The next word that it says."""
    assert running.stdout is not None
    return running.stdout.readline().decode().strip()

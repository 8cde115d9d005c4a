"""Real keys on a real screen, with the layouts of the desks: what is bound to a Latin letter works on its key."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

NEEDED = ("xvfb-run", "setxkbmap", "xdotool")
PROGRAM = """
import json, subprocess, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from captioner.gui.app import application
from captioner.gui.main_window import MainWindow
from captioner.gui.pictures import darkrooms

app = application()
window = MainWindow()
window.show()
window.open([Path(sys.argv[1])])
told = {}

def caption(name):
    return window.table.photo(Path(sys.argv[1]) / name).credits.text(FIELD)

def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "40", *keys], check=True)

def until(condition, then):
    if condition():
        then()
    else:
        QTimer.singleShot(20, lambda: until(condition, then))

from captioner.credits import CAPTION as FIELD

def focused():
    return window.workspace.form.focused_field()[0]

done = []
for deed in ("zoom_full", "zoom_fit", "same_photographer", "save_these", "save_all"):
    window.deeds[deed].triggered.connect(lambda *_, deed=deed: done.append(deed))
for at, action in enumerate(window.batch.templating.keyed.values(), 1):
    action.triggered.connect(lambda *_, at=at: done.append(f"template {at}"))

def begin():
    ring = window.pages.keys
    ring.choose(ring.bindings.bound("same_photographer", ["F9"]))
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
    press("31")  # the key of I: the caption
    until(lambda: focused() == "caption", write)

def write():
    press("41")  # the key of F
    until(lambda: window.workspace.form.drafts() or caption("a.jpg"), go_on)

def go_on():
    press("ctrl+36")  # save, and the next
    until(lambda: window.workspace.list.current().name == "b.jpg" and not window.desk.is_saving(), undo)

def undo():
    told["written"] = caption("a.jpg")
    told["field"] = focused()
    press("ctrl+52")  # the key of Z
    until(lambda: not caption("a.jpg"), redo)

def redo():
    press("ctrl+shift+52")
    until(lambda: caption("a.jpg"), digits)

def digits():
    press("ctrl+10", "ctrl+19", "ctrl+alt+12", "ctrl+alt+15", "F9")  # the keys of 1, 0, 3 and 6
    until(lambda: "same_photographer" in done, end)

def end():
    told["done"] = done
    told["again"] = caption("a.jpg")
    print(json.dumps(told))
    window._may_close = True
    window.close()
    darkrooms.stop()
    app.quit()

until(lambda: window.isVisible() and window.table.rowCount() == 2 and window.table.is_all_read(), begin)
app.exec()
"""


@pytest.mark.each(3)
@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="there is no Xvfb with xdotool and setxkbmap")
@pytest.mark.parametrize(("layout", "letter"), [("ru", "а"), ("kz", "а"), ("ua", "а"), ("us", "f")])
def test_a_photo_is_captioned_saved_and_undone_on_any_layout(
    layout: str, letter: str, tmp_path: Path
) -> None:
    for name in ("a.jpg", "b.jpg"):
        Image.new("RGB", (64, 48), "grey").save(tmp_path / name)
    program = tmp_path.with_name("keys.py")
    program.write_text(PROGRAM, "utf-8")
    start = f"setxkbmap -layout {layout} && exec {sys.executable} {program} {tmp_path}"
    ended = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -noreset", "sh", "-c", start],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    done = ["zoom_full", "zoom_fit", "template 3", "template 6", "same_photographer"]
    assert told == {"written": letter, "field": "caption", "again": letter, "done": done}

"""Which screen the window is drawn on, chosen before Qt does: where a library is missing, Qt ends the program."""

from __future__ import annotations

import ctypes
import os
import sys

from captioner.errors import CaptionerError
from captioner.gui.look.screen_profile import say_srgb

# What Qt's plugin for X loads, and the package of Debian and Ubuntu that brings it.
_X_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_PLATFORM = "QT_QPA_PLATFORM"


def choose_real() -> None:
    """Take the screen that is there. Raises CaptionerError where there is none, or Qt could not draw on it."""
    say_srgb()
    if sys.platform in ("win32", "darwin") or os.environ.get(_PLATFORM):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        remedy = "use --screenshot FILE for a picture of the window, or the commands show and set"
        raise CaptionerError("there is no screen to open a window on", remedy=remedy)
    missing = [package for library, package in _X_LIBRARIES.items() if not _is_there(library)]
    if missing and not os.environ.get("WAYLAND_DISPLAY"):
        remedy = f"install them: sudo apt install {' '.join(missing)}"
        raise CaptionerError("the window needs libraries that this system lacks", remedy=remedy)


def choose_none() -> None:
    """Draw into memory, for a picture of the window."""
    if sys.platform not in ("win32", "darwin"):
        os.environ.setdefault(_PLATFORM, "offscreen")


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True

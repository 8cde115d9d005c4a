"""The ICC profile of the screen a window is on, as far as the system tells it; Qt has no word for it.

On macOS, and on Wayland where the compositor matches colours, the window says that it is sRGB, and the system does the
rest. Elsewhere there is nobody but the program to do it.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QColorSpace, QGuiApplication, QSurfaceFormat, QWindow

MOST_BYTES = 4 << 20
"""Large profiles with tables take one or two megabytes."""

_SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def say_srgb() -> None:
    """Tell systems that match colours by themselves what ours are; before the first window."""
    surface = QSurfaceFormat.defaultFormat()
    surface.setColorSpace(_SRGB)
    QSurfaceFormat.setDefaultFormat(surface)


def profile_of(window: QWindow) -> bytes:
    """The ICC profile of the screen this window is on; nothing where there is none or the system sees to it."""
    if sys.platform == "win32":
        icc = _on_windows(int(window.winId()))
    elif QGuiApplication.platformName() == "xcb":
        icc = _on_x(_number(window))
    else:
        icc = b""
    return icc if len(icc) <= MOST_BYTES and icc[36:40] == b"acsp" else b""


def _number(window: QWindow) -> int:
    screens = QGuiApplication.screens()
    return screens.index(window.screen()) if window.screen() in screens else 0


def _on_x(number: int) -> bytes:
    """As "ICC Profiles in X" 0.3 has it: a property of the root window, one for each screen, the primary one first."""
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        return b""
    x.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display.value:
        return b""
    try:
        return _property(x, display, f"_ICC_PROFILE_{number}" if number else "_ICC_PROFILE")
    finally:
        x.XCloseDisplay(display)


def _property(x: ctypes.CDLL, display: ctypes.c_void_p, name: str) -> bytes:
    long, pointer = ctypes.c_ulong, ctypes.POINTER(ctypes.c_ubyte)
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = long
    atom = x.XInternAtom(display, name.encode("ascii"), 1)
    if not atom:
        return b""
    form, kind, count, rest, found = ctypes.c_int(), long(), long(), long(), pointer()
    x.XGetWindowProperty(
        *(display, long(x.XDefaultRootWindow(display)), long(atom), ctypes.c_long(0)),
        *(ctypes.c_long(MOST_BYTES // 4), 0, long(0), ctypes.byref(kind), ctypes.byref(form)),
        *(ctypes.byref(count), ctypes.byref(rest), ctypes.byref(found)),
    )
    if not ctypes.cast(found, ctypes.c_void_p).value:
        return b""
    try:
        is_whole = form.value == 8 and rest.value == 0
        return bytes(found[: count.value]) if is_whole else b""
    finally:
        x.XFree(found)


if sys.platform == "win32":
    _NEAREST = 2
    _LONGEST_PATH = 32_768

    class _Monitor(ctypes.Structure):
        """MONITORINFOEXW."""

        _fields_ = (
            ("size", ctypes.c_ulong),
            ("place", ctypes.c_long * 4),
            ("work", ctypes.c_long * 4),
            ("flags", ctypes.c_ulong),
            ("device", ctypes.c_wchar * 32),
        )

    def _on_windows(window: int) -> bytes:
        """The file that the system names for the monitor."""
        user, gdi, pointer = ctypes.windll.user32, ctypes.windll.gdi32, ctypes.c_void_p
        user.MonitorFromWindow.restype = gdi.CreateDCW.restype = pointer
        monitor = _Monitor(size=ctypes.sizeof(_Monitor))
        user.GetMonitorInfoW(
            pointer(user.MonitorFromWindow(pointer(window), _NEAREST)), ctypes.byref(monitor)
        )
        canvas = pointer(gdi.CreateDCW(monitor.device, None, None, None))
        if not canvas.value:
            return b""
        length, name = ctypes.c_ulong(_LONGEST_PATH), ctypes.create_unicode_buffer(_LONGEST_PATH)
        is_told = gdi.GetICMProfileW(canvas, ctypes.byref(length), name)
        gdi.DeleteDC(canvas)
        with suppress(OSError):
            return Path(name.value).read_bytes() if is_told else b""
        return b""

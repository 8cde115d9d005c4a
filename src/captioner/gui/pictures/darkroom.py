"""A program of its own in which pictures are decoded, so that a photo that breaks a decoder does not break the window.

It reads orders and writes answers until the window goes away. It may take so much memory and no more, writes no
file, and is ended by the window (darkrooms.py) when a photo holds it up.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage

from captioner.errors import CaptionerError
from captioner.gui.pictures.colours import SRGB, screen_of
from captioner.gui.pictures.darkroom_words import FORMS, ORDER, READY, Answer, Deed, Order, Outcome
from captioner.gui.pictures.embedded_thumbnail import embedded_thumbnail
from captioner.gui.pictures.pictures import decode

if sys.platform != "win32":
    import resource

MOST_GROWTH = 3 << 29
"""Bytes of addresses; the decoders' own limits are lower, and a thread that finds no room may hang, not fail."""

_LONGEST_SECONDS = 120


def main() -> None:
    """Serve the program that started this one."""
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a library prints must not get between the answers.
    os.dup2(2, 1)
    # Ctrl+C in the terminal is meant for the window, which will see to this.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_within_bounds()
    with suppress(BrokenPipeError):
        _write(answers.write, READY)
        serve(orders, answers.write)


def serve(orders: BinaryIO, write: Callable[[memoryview], int | None]) -> None:
    """Answer every order until there are no more."""
    screen = SRGB
    while len(head := orders.read(ORDER.size)) == ORDER.size:
        deed, width, height, length = ORDER.unpack(head)
        if deed == Deed.SCREEN:
            screen = screen_of(orders.read(length))
            continue
        room = QSize(width, height) if width and height else None
        order = Order(Deed(deed), Path(os.fsdecode(orders.read(length))), room)
        _set_alarm(_LONGEST_SECONDS)
        answer, image = _carried_out(order, screen)
        _set_alarm(0)
        _write(write, bytes(answer))
        if image is not None:
            _write(write, image.constBits())
        # The next photo finds room where this one was.
        del image


def _carried_out(order: Order, screen: QColorSpace) -> tuple[Answer, QImage | None]:
    try:
        if order.deed == Deed.THUMBNAIL:
            small = embedded_thumbnail(order.path, screen)
            return _picture(small, small.size(), "") if small is not None else (Answer(Outcome.NOTHING), None)
        picture = decode(order.path, order.room, screen)
        return _picture(picture.image, picture.whole, picture.colours)
    except CaptionerError as error:
        return Answer(Outcome.CANNOT, (error.what, error.remedy)), None
    except Exception as error:  # noqa: BLE001 - told to the window, where the one net for mistakes is
        return Answer(Outcome.MISTAKE, (f"{type(error).__name__} in {_place(error)}", "")), None


def _picture(image: QImage, whole: QSize, colours: str) -> tuple[Answer, QImage]:
    if image.format() not in FORMS:
        image = image.convertToFormat(FORMS[image.hasAlphaChannel()])
    size = image.width(), image.height()
    form = FORMS.index(image.format())
    return Answer(Outcome.PICTURE, (colours, ""), form, size, (whole.width(), whole.height())), image


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "?"


def _write(write: Callable[[memoryview], int | None], content: bytes | bytearray | memoryview) -> None:
    rest = memoryview(content).cast("B")
    while rest:
        rest = rest[write(rest) or 0 :]


def _keep_within_bounds() -> None:
    """As far as the system has bounds; where it has none, the window's patience is the only one."""
    if sys.platform == "win32":
        return
    with suppress(OSError, ValueError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = pages * resource.getpagesize() + MOST_GROWTH
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        # If memory runs out all the same, this goes before the window in which someone types.
        Path("/proc/self/oom_score_adj").write_text("500", "ascii")
    for bound in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
        resource.setrlimit(bound, (0, 0))


def _set_alarm(seconds: int) -> None:
    """End this program then, even in the midst of a decoder: the window may no longer be there to do it."""
    if sys.platform != "win32":
        signal.alarm(seconds)


if __name__ == "__main__":
    main()

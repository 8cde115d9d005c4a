"""A process that dies, or meets a failing disk, at the n-th thing that it asks of the system."""

from __future__ import annotations

import errno
import io
import os
import signal
from collections.abc import Callable
from typing import Any

from captioner import files, locks
from captioner.errors import CaptionerError
from captioner.metadata import writing

ASKED = (
    "open", "close", "write", "read", "fsync", "replace", "rename", "link", "unlink", "copy_file_range", "fchmod",
    "fchown", "setxattr", "getxattr", "listxattr", "stat", "lstat", "fstat", "scandir",
)  # fmt: skip
"""What of `os` a save uses."""
SAVED, REFUSED, BROKEN, KILLED = range(4)
FAULTS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.ENOENT)


def killed_at(step: int, deed: Callable[[], object]) -> int:
    """How the deed ended in a child that is killed as it begins its n-th step: SAVED if it takes fewer."""
    return _child(step, lambda: os.kill(os.getpid(), signal.SIGKILL), deed)


def failing_at(step: int, number: int, deed: Callable[[], object]) -> int:
    """How the deed ended in a child whose n-th step fails with this error number."""

    def fail() -> None:
        raise OSError(number, os.strerror(number))

    return _child(step, fail, deed)


def taken(deed: Callable[[], object]) -> int:
    """How many steps a deed takes."""
    reading, writing_end = os.pipe()
    process = os.fork()
    if not process:
        left = _count(0, lambda: None)
        deed()
        os._exit(0 if os.write(writing_end, str(-left[0]).encode()) else BROKEN)
    os.waitpid(process, 0)
    os.close(writing_end)
    with open(reading, "rb") as told:
        return int(told.read())


def _child(step: int, fault: Callable[[], None], deed: Callable[[], object]) -> int:
    process = os.fork()
    if not process:
        ended = BROKEN
        try:
            _count(step, fault)
            deed()
            ended = SAVED
        except CaptionerError:
            ended = REFUSED
        finally:
            os._exit(ended)
    status = os.waitpid(process, 0)[1]
    return KILLED if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


def _count(step: int, fault: Callable[[], None]) -> list[int]:
    """Put a counter before every step, and return it; the fault comes once."""
    left = [step]

    def counted(ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*arguments: Any, **named: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                fault()
            return ask(*arguments, **named)

        return asked

    for name in ASKED:
        if hasattr(os, name):
            setattr(os, name, counted(getattr(os, name)))

    class File(io.FileIO):
        read, readinto = counted(io.FileIO.read), counted(io.FileIO.readinto)
        write, close = counted(io.FileIO.write), counted(io.FileIO.close)

    for module in (files, locks, writing):
        module.FileIO = File  # type: ignore[attr-defined]
    return left

"""Replace a file in one step: it is always whole, the old one or the new one, and on the disk when we say so."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from io import FileIO
from pathlib import Path

from captioner import passing
from captioner.errors import CaptionerError

_PIECE = 1 << 20
_NO_KERNEL_COPY = {
    errno.EXDEV,
    errno.EINVAL,
    errno.ENOSYS,
    errno.EOPNOTSUPP,
    errno.EPERM,
    errno.EBADF,
    errno.ETXTBSY,
}
_SHORTEST_PATIENCE, _LONGEST_PATIENCE = 0.05, 1.0
"""Seconds between tries where another program holds the file."""


@dataclass(frozen=True)
class Stamp:
    """What a file looked like when it was read: enough to notice that another program wrote it since."""

    inode: int
    size: int
    mtime_ns: int


def stamp(path: Path) -> Stamp:
    """What the file looks like now."""
    return _stamp(path.stat())


def stamp_of(file: FileIO) -> Stamp:
    """What an open file looks like now."""
    return _stamp(os.fstat(file.fileno()))


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_ino, status.st_size, status.st_mtime_ns)


def open_regular(path: Path) -> FileIO:
    """The file, open for reading without a buffer. Raises OSError; CaptionerError for what is no regular file."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
    if not stat.S_ISREG(status.st_mode):
        raise CaptionerError("is not a file", path, "name a photo")
    return FileIO(path, "rb")


def refuse_protected(path: Path) -> None:
    """Raises CaptionerError for a file that its owner made read-only: that wish is respected, by root too."""
    if not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise CaptionerError("is read-only", path, "allow writing to it and save again")


class Changed(CaptionerError):
    """The file is no longer the one that was read: nothing was written, and it has to be looked at again."""

    def __init__(self, path: Path) -> None:
        super().__init__("was changed by another program just now", path, "open it again to see the change")


def refuse_changed(path: Path, seen: Stamp | None) -> None:
    """Raises Changed unless the file looks as it did, or still is not there where *seen* is None."""
    try:
        now = stamp(path)
    except FileNotFoundError:
        now = None
    if now != seen:
        raise Changed(path)


def put_new(temporary: Path, target: Path) -> None:
    """Let a finished file have this name, which no other has yet. Raises FileExistsError where one does."""
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # Some disks know no links.
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        temporary.rename(target)


def replace(
    path: Path, fill: Callable[[FileIO], None], still: Callable[[Stamp], None] = lambda new: None
) -> Stamp:
    """Put a new file in the place of *path*, which may not exist yet; return its stamp.

    *fill* writes and checks the new content; *still* looks at the last moment whether the old one may be replaced by
    the new one of this stamp. Whatever they raise leaves the original as it was. A link is followed. Durable once
    `sync_folder` was called.
    """
    target = Path(os.path.realpath(path))
    temporary = passing.name_in(target.parent)
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    file = FileIO(os.open(temporary, flags, 0o600), "r+")
    try:
        with file:
            fill(file)
            _take_attributes(target, file, temporary)
            os.fsync(file.fileno())
            new = stamp_of(file)
        still(new)
        _put_in_place(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    return new


def write_all(file: FileIO, content: bytes) -> None:
    """Write every byte: an unbuffered write may take only some of them."""
    view = memoryview(content)
    while view:
        view = view[file.write(view) or 0 :]


def copy_range(source: FileIO, start: int, end: int, into: FileIO) -> None:
    """Append what *source* holds from *start* to *end*, in the kernel where it can; OSError if it ends before."""
    into.seek(0, os.SEEK_END)
    source.seek(start)
    left = end - start
    if sys.platform == "linux":
        try:
            while left and (copied := os.copy_file_range(source.fileno(), into.fileno(), left)):
                left -= copied
        except OSError as error:
            if error.errno not in _NO_KERNEL_COPY:
                raise
    while left and (piece := source.read(min(left, _PIECE))):
        write_all(into, piece)
        left -= len(piece)
    if left:
        raise OSError(errno.EIO, "the file ended while it was copied")


def make_durable(paths: Iterable[Path]) -> None:
    """Bring the names of files, and of what lies beside them, to the disk: only then are they saved."""
    for folder in {real_folder(path) for path in paths}:
        sync_folder(folder)


def real_folder(path: Path) -> Path:
    """The folder that a file lies in, be it named by a link."""
    return Path(os.path.realpath(path)).parent


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network folders cannot
            raise
    finally:
        os.close(descriptor)


def _take_attributes(target: Path, file: FileIO, temporary: Path) -> None:
    """Mode, owner, extended attributes and access lists of the original; what may not be taken over is left."""
    try:
        status = target.stat()
    except FileNotFoundError:
        if sys.platform != "win32":
            os.fchmod(file.fileno(), 0o666 & ~_umask())
        return
    if sys.platform == "win32":
        shutil.copymode(target, temporary)
    else:
        with suppress(OSError):
            os.fchown(file.fileno(), status.st_uid, status.st_gid)
        if sys.platform == "linux":
            for name in _attributes(target):
                with suppress(OSError):
                    os.setxattr(file.fileno(), name, os.getxattr(target, name))
        with suppress(OSError):
            os.fchmod(file.fileno(), stat.S_IMODE(status.st_mode))


def _attributes(target: Path) -> list[str]:
    try:
        return os.listxattr(target)
    except OSError:  # some network folders have none
        return []


@cache
def _umask() -> int:
    """The process's, asked once: asking means setting it for a moment, which other threads would feel."""
    mask = os.umask(0o22)
    os.umask(mask)
    return mask


def _put_in_place(temporary: Path, target: Path) -> None:
    """One step; where a viewer or a virus scanner holds the file, again with growing patience, never in place."""
    patience = _SHORTEST_PATIENCE
    while True:
        try:
            os.replace(temporary, target)
            return
        except PermissionError:
            if sys.platform != "win32" or patience > _LONGEST_PATIENCE:
                raise
        time.sleep(patience)
        patience *= 2

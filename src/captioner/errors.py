"""The few errors meant for the user's eyes, and the one door that makes them."""

from __future__ import annotations

import errno
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self


class Reason(str):
    """Why something cannot be, in English; where it quotes values, its form is what translators know."""

    __slots__ = ("form", "values")
    form: str
    values: tuple[tuple[str, object], ...]

    def __new__(cls, text: str, form: str = "", values: tuple[tuple[str, object], ...] = ()) -> Self:
        made = super().__new__(cls, text)
        made.form, made.values = form, values
        return made


def reason(form: str, /, **values: object) -> Reason:
    """A reason in which `{name}` stands for the value of that name; a value may be a reason itself."""
    return Reason(form.format(**values), form, tuple(values.items()))


def reason_of(error: Exception) -> Reason:
    """What an error says, with the form and the values that it was raised with."""
    return _as_reason(error.args[0] if error.args and isinstance(error.args[0], Reason) else str(error))


def _as_reason(said: str) -> Reason:
    return said if isinstance(said, Reason) else Reason(said)


class CaptionerError(Exception):
    """Something expected went wrong: which file, what, and what to do now, in the user's words."""

    def __init__(self, what: str, path: Path | None = None, remedy: str = "") -> None:
        super().__init__(what, path, remedy)
        self.what, self.path, self.remedy = what, path, remedy

    @property
    def why(self) -> Reason:
        """What and what now, without the file: photos that have it in common can be told together."""
        what, remedy = _as_reason(self.what), _as_reason(self.remedy)
        return reason("{what}; {remedy}", what=what, remedy=remedy) if remedy else what

    def __str__(self) -> str:
        """One line, fit for a terminal and for the window's message bar."""
        return f"{shown_path(self.path)}: {self.why}" if self.path is not None else str(self.why)


class Unreadable(CaptionerError):
    """The file is not there, is no photo, or is broken before its metadata end."""


class Refused(CaptionerError):
    """The writer declines to touch the file itself; the credits go into the sidecar."""


class Unverified(Refused):
    """What was about to be written did not read back as intended; the original was left alone."""


class Cancelled(CaptionerError):
    """The user stopped a job before this file was touched."""


class WrongValue(CaptionerError, ValueError):
    """A typed value cannot be what its field holds."""


def wrong_in(field: str, why: str) -> WrongValue:
    """The error for a text that cannot be the value of the field with this key."""
    return WrongValue(reason("{field}: {why}", field=field, why=why))


def shown_path(path: Path) -> str:
    """A path as text that any terminal takes: bytes that are no UTF-8 and control characters escaped."""
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


@contextmanager
def explained(path: Path, remedy: str = "") -> Iterator[None]:
    """Turn what the system or a library raises about *path* into one CaptionerError, which names it."""
    try:
        yield
    except CaptionerError as error:
        error.path = error.path or path
        raise
    except OSError as error:
        what, advice = _os_reason(error)
        raise CaptionerError(what, path, remedy or advice) from error
    except MemoryError as error:
        raise Unreadable("takes more memory than there is", path, remedy) from error
    except (
        ValueError,
        TypeError,
        struct.error,
        EOFError,
        SyntaxError,
        IndexError,
        KeyError,
        zlib.error,
    ) as error:
        raise Unreadable("is broken, its metadata cannot be read", path, remedy) from error


_OS_REASONS = {
    errno.ENOSPC: ("the disk is full", "free some space and save again"),
    errno.EDQUOT: ("your disk quota is used up", "free some space and save again"),
    errno.EFBIG: ("the file may not grow any further here", "free some space and save again"),
    errno.EACCES: ("you have no permission", "ask the owner for the right to read and write it"),
    errno.EPERM: ("you have no permission", "ask the owner for the right to read and write it"),
    errno.EROFS: ("the disk is read-only", "copy the photos to a disk that can be written"),
    errno.ENOENT: ("is not there", "check the name, or whether it was moved"),
    errno.ENOTDIR: ("is not there", "check the name, or whether it was moved"),
    errno.EISDIR: ("is a folder, not a photo", "name a photo"),
    errno.ENAMETOOLONG: ("the name is too long for this disk", "give it a shorter name"),
    errno.ELOOP: ("is a link that leads in a circle", "name the photo itself"),
    errno.EMFILE: ("too many files are open", "close some programs and try again"),
    errno.EBUSY: ("is in use by another program", "close it there and try again"),
}


def _os_reason(error: OSError) -> tuple[str, str]:
    known = _OS_REASONS.get(error.errno or 0)
    return known or (
        reason("the disk or share does not answer ({why})", why=error.strerror or error),
        "try again when it is back",
    )

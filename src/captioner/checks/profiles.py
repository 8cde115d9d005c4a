"""The profiles at hand: those that are shipped, those in the desk's own folder, and any file by its path."""

from __future__ import annotations

from pathlib import Path

from captioner import desk_lists, resources
from captioner.checks import profile_file
from captioner.checks.profile import Profile
from captioner.checks.profile_members import Wrong, meant
from captioner.errors import CaptionerError, reason, reason_of

NAMES = ("essay", "ap", "web", "archive")
"""The ready ones; the first is used where none is named."""
_ENDING = ".toml"


def folder() -> Path:
    """Where a desk keeps profiles of its own, each in a file NAME.toml."""
    return desk_lists.folder() / "profiles"


def at_hand() -> tuple[str, ...]:
    """The names to choose from: the ready ones, then the desk's own."""
    own = sorted(path.stem for path in folder().glob(f"*{_ENDING}"))
    return (*NAMES, *(name for name in own if name not in NAMES))


def named(name: str) -> Profile:
    """The profile of this name, ready or the desk's own, or that in the file of this path. Raises CaptionerError."""
    try:
        return read(_file(name, Path()))
    except Wrong as wrong:
        raise CaptionerError(reason_of(wrong), remedy=wrong.remedy) from wrong


def read(path: Path) -> Profile:
    """The profile in a file. Raises CaptionerError with one sentence, which names file, line and remedy."""
    return _read(path, ())


def _read(path: Path, above: tuple[Path, ...]) -> Profile:
    below = (*above, path.resolve())

    def extended(name: str) -> Profile:
        other = _file(name, path.parent)
        if other.resolve() in below:
            what = reason("the profile extends itself by {name!r}", name=name)
            raise Wrong(what, reason("extend one of {names}", names=", ".join(NAMES)), "extends")
        return _read(other, below)

    return profile_file.read(path, extended)


def _file(name: str, beside: Path) -> Path:
    """A ready one goes before a file of the same name; a path may be told from the folder *beside*."""
    if name in NAMES:
        return resources.path("profiles", name + _ENDING)
    path = beside / Path(name).expanduser()
    if path.suffix.lower() == _ENDING or path.is_file():
        return path
    if name in at_hand():
        return folder() / (name + _ENDING)
    remedy = reason(
        "{remedy}; a file of your own ends in {ending}", remedy=meant(name, at_hand()), ending=_ENDING
    )
    raise Wrong(reason("there is no profile {name!r}", name=name), remedy, "extends")

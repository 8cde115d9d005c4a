"""Where a shipped file lies: inside the package of a wheel, in the top folder of a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from captioner.errors import CaptionerError

_PACKAGE = Path(__file__).parent


@cache
def _root() -> Path:
    shipped = _PACKAGE / "_shipped"
    return shipped if shipped.is_dir() else _PACKAGE.parents[1] / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file or folder. Raises CaptionerError where the installation lacks it."""
    found = _root().joinpath(*parts)
    if not found.exists():
        raise CaptionerError(
            "is missing from this installation of captioner", found, "install captioner again"
        )
    return found

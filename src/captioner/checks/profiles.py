"""The profiles at hand: those that are shipped, and files of the desk's own."""

from __future__ import annotations

from captioner.checks.profile import Profile


def named(name: str) -> Profile:
    """The profile of this name, or in the file of this path. Raises CaptionerError."""
    return Profile(name)

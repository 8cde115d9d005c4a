"""A sheet put into its file: over an older sheet, never over what captioner keeps beside the photos."""

from __future__ import annotations

from pathlib import Path

from captioner import desk_lists
from captioner.errors import Refused

_OURS = (b'"captioner-sidecar"', b'"captioner-story"', b'"captioner-publication"')
"""What marks a sidecar, a story, a list of copies; in a sheet these quotes would be escaped."""


def give_out(path: Path, content: bytes) -> None:
    """Put a file with this content there, in one step. Raises Refused, CaptionerError."""
    if path.suffix.lower() == ".json" and path.is_file():
        there = desk_lists.content_of(path)
        if any(mark in there for mark in _OURS):
            raise Refused(
                "is no sheet: captioner keeps what was said of photos in it", path, "choose another name"
            )
    desk_lists.give_out_bytes(path, content)

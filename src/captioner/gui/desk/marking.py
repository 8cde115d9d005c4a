"""What threads do for the marks; like the errands it knows the library, and loads it when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.photo import Photo
from captioner.standing import Mark, Wish

if TYPE_CHECKING:
    from captioner.saying import Said

Marks = Mapping[Path, tuple[Mark | None, Mark | None]]
"""By photo: the mark that stands there, and the one that is to."""


def mark(
    wish: Wish, photos: Sequence[Photo], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> list[Said]:
    """Say the same of these photos, as they were looked at."""
    from captioner import saying  # noqa: PLC0415

    ended: list[Said] = []
    looked_at = {photo.path: photo for photo in photos}
    for said in saying.mark_all(list(looked_at), wish, looked_at, cancelled):
        ended.append(said)
        progress(len(ended), len(photos))
    return ended


def put_back(marks: Marks) -> list[Said]:
    """Let other marks stand where those that are known stand."""
    from captioner import saying  # noqa: PLC0415

    return list(saying.put_marks_back(marks))

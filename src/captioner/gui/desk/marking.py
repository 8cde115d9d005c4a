"""What threads do for what people say of photos; like the errands it loads the core when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.overrides import Override
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


def let_pass(path: Path, wanted: Override) -> Photo:
    """Let a finding of a photo pass."""
    from captioner import saying  # noqa: PLC0415

    return saying.let_pass(path, [wanted])


def pass_no_more(path: Path, unwanted: Override) -> Photo:
    """Let it pass no more."""
    from captioner import saying  # noqa: PLC0415

    return saying.pass_no_more(path, [unwanted])

"""What threads do for the story of a set; like the errands it loads the core when it is first needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from captioner.errors import CaptionerError

if TYPE_CHECKING:
    from captioner.story.drafts import Draft
    from captioner.story.story import Story
    from captioner.story.story_file import Kept, Saved


class Opened(NamedTuple):
    """A story as its file holds it, why that could not be read, and what was typed of it and never saved."""

    kept: Kept
    error: CaptionerError | None
    draft: Draft | None


def opened(folder: Path) -> Opened:
    """The story beside the photos, and what is left of the last time."""
    from captioner import library  # noqa: PLC0415
    from captioner.story import drafts, story_file  # noqa: PLC0415

    try:
        kept, error = library.story_of(folder), None
    except CaptionerError as wrong:
        kept, error = story_file.Kept(), wrong
    try:
        draft = drafts.found(folder)
    except CaptionerError as wrong:
        draft, error = None, error or wrong
    return Opened(kept, error, draft)


def story_of(folder: Path) -> Kept:
    """The story kept beside the photos; raises CaptionerError."""
    from captioner import library  # noqa: PLC0415

    return library.story_of(folder)


def save(folder: Path, before: Story, after: Story) -> Saved:
    """Keep what is said of the story otherwise than before; raises CaptionerError."""
    from captioner import library  # noqa: PLC0415

    return library.save_story(folder, before, after)


def keep_draft(folder: Path, draft: Draft | None) -> None:
    """Keep what is typed and not saved; None where there is nothing. Raises CaptionerError."""
    from captioner.story import drafts  # noqa: PLC0415

    if draft is None:
        drafts.forget(folder)
    else:
        drafts.keep(folder, draft)

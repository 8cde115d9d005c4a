"""What the filter field understands: words that stand for a state, and text that is looked for everywhere."""

from __future__ import annotations

from collections.abc import Callable

from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.errors import shown_path
from captioner.photo import Photo

Wanted = Callable[[Photo], bool]

STATES: dict[str, Wanted] = {
    "needs credit": lambda photo: not photo.credits.get(PHOTOGRAPHER),
    "no caption": lambda photo: not photo.credits.get(CAPTION),
    "unsaved": lambda photo: bool(photo.edited),
    "disagreeing": lambda photo: bool(set(photo.disagreeing) - photo.settled),
    "sidecar only": lambda photo: bool(photo.sidecar_only),
    "unreadable": lambda photo: bool(photo.unreadable),
}


def wanted(text: str) -> Wanted:
    """Whether a photo is meant by what stands in the filter field: every state and every word must fit."""
    rest = " ".join(text.casefold().split())
    states = []
    for words, fits in STATES.items():
        if words in rest:
            states.append(fits)
            rest = rest.replace(words, " ")
    words_left = rest.replace(",", " ").split()

    def fits_all(photo: Photo) -> bool:
        if not all(fits(photo) for fits in states):
            return False
        said = _said(photo) if words_left else ""
        return all(word in said for word in words_left)

    return fits_all


def _said(photo: Photo) -> str:
    """All that is said of a photo, in every language, for looking words up."""
    credits = photo.credits
    texts = (text for field in credits for text in credits.texts(field).values())
    others = (credits.text(field) for field in credits if not field.kind.by_language)
    return "\n".join((shown_path(photo.path), *texts, *others)).casefold()

"""What the filter field understands: words that stand for a state, and text that is looked for everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from captioner.credits import CAPTION, PHOTOGRAPHER, Credits
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
        if not words_left:
            return True
        name, said = photo.name.casefold(), _said(photo.credits)
        return all(word in said or word in name for word in words_left)

    return fits_all


@lru_cache(maxsize=1 << 14)
def _said(credits: Credits) -> str:
    """All that is said, in every language, for looking words up; kept, for a filter is typed letter by letter."""
    said: list[str] = []
    for field in credits:
        texts = credits.texts(field)
        said += texts.values() if texts else [credits.text(field)]
    return "\n".join(said).casefold()

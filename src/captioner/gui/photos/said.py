"""What a photo's credits say, as one text for looking words up."""

from __future__ import annotations

from functools import lru_cache

from captioner.credits import Credits
from captioner.texts import Texts


@lru_cache(maxsize=1 << 14)
def said(credits: Credits) -> str:
    """All that is said, in every language, for looking words up; kept, for a filter is typed letter by letter."""
    found: list[str] = []
    for field in credits:
        value = credits.get(field)
        # Asked by type: whether something is a Mapping takes Python long to tell.
        if type(value) is Texts:
            found += [value[tag] for tag in value]
        else:
            found += value if type(value) is tuple else [credits.text(field)]
    return "\n".join(found).casefold()

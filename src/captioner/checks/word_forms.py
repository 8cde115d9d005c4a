"""What names a word of a running text may be a form of: in any case, script and neighbouring language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex

from captioner.checks import case_endings
from captioner.checks.folding import folded
from captioner.checks.look_alikes import unmixed
from captioner.checks.other_forms import other_forms

_UNSEEN = regex.compile(r"\p{Cf}+")


class Forms(NamedTuple):
    """Folded words: it as it is or in a case; and what is left of it without a Kazakh ending."""

    plain: frozenset[str]
    kazakh: frozenset[str]


@lru_cache(maxsize=1 << 14)
def forms(word: str) -> Forms:
    """All of them, in all their other forms."""
    word = unmixed(_UNSEEN.sub("", word))
    return Forms(_all((word, *case_endings.bare(word))), _all(case_endings.bare_kazakh(word)))


def _all(words: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(other_forms(folded(word)) for word in words))

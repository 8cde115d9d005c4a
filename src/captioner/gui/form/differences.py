"""Where one text differs from another, word by word, as stretches of the one."""

from __future__ import annotations

from difflib import SequenceMatcher

import regex

_MOST_WORDS = 2_000


def differences(before: str, now: str) -> list[tuple[int, int]]:
    """The stretches of *now*, from and to in characters, that are not in *before*; one for all of a very long text."""
    old, new = _words(before), _words(now)
    if len(old) + len(new) > _MOST_WORDS:
        return [(0, len(now))] if before != now else []
    ends = [0]
    for word in new:
        ends.append(ends[-1] + len(word))
    same = SequenceMatcher(None, old, new, autojunk=False)
    changed = [(ends[start], ends[end]) for tag, _, _, start, end in same.get_opcodes() if tag != "equal"]
    return [_without_blanks(now, start, end) for start, end in changed if now[start:end].strip()]


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return end - len(part.lstrip()), start + len(part.rstrip())


def _words(text: str) -> list[str]:
    return regex.findall(r"\w+|\s+|[^\w\s]", text)

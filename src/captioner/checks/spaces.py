"""Blanks set right: one between words, none before a comma, one after it; numbers, times and addresses left alone."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

_RUNS = regex.compile(r"(?<=\S)[ \t]{2,}(?=\S)|(?<=\S)\t+(?=\S)")
# Not in scores, `3 : 2`, nor where an ellipsis is set apart, `. . .`
_BEFORE = regex.compile(
    r"(?<=[\p{L}\p{N}\p{Pe}\p{Pf}”’»\"]) +(?![.] ?[.])(?=[,.;!?](?:\s|$)|(?<!\p{N} +):(?:\s|$))"
)
_BEFORE_FRENCH = regex.compile(r"(?<=[\p{L}\p{N}]) +(?![.] ?[.])(?=[,.](?:\s|$))")
_ON_THE_WRONG_SIDE = regex.compile(r"(?<=\p{L}) +,(?=\p{L})")
_AFTER = regex.compile(
    r"(?<=\p{L})(?P<mark>,|(?<!&\p{L}{1,10});)(?=\p{L})|(?<=\p{L})(?P<end>[!?])(?=\p{Lu}\p{Ll})"
)
_BROKEN = regex.compile(r"(?<=[\p{Ll},;]) *\n *(?=\p{Ll})")
_AT_LINES = regex.compile(r"[ \t]+(?=\n)|(?<=\n)[ \t]+")
_OF_ADDRESS = re.compile(r"://|www\.|@\w")
_NO_BLANK = re.compile(r"[,;!?](?=[^\W\d_])")
"""A quick look: nearly no text has such a place."""
_CONTEXT = 12


@lru_cache(maxsize=1 << 13)
def mended(text: str, language: str) -> str:
    """The text with its blanks set right."""
    if not _may_be_wrong(text):
        return text
    kept = _addresses(text)
    after = _RUNS.sub(" ", text)
    after = (_BEFORE_FRENCH if language.startswith("fr") else _BEFORE).sub("", after)
    after = _ON_THE_WRONG_SIDE.sub(", ", after)
    after = _AFTER.sub(lambda match: f"{match[0]} ", after)
    after = _BROKEN.sub(" ", _AT_LINES.sub("", after))
    return after.strip() if _addresses(after) == kept else text


def _addresses(text: str) -> list[str]:
    return [word for word in text.split() if _OF_ADDRESS.search(word)] if _OF_ADDRESS.search(text) else []


def _may_be_wrong(text: str) -> bool:
    if "  " in text or "\t" in text or "\n" in text or text != text.strip():
        return True
    if any(f" {mark}" in text for mark in ",.;:!?"):
        return True
    return any(text[match.start() - 1 : match.start()].isalpha() for match in _NO_BLANK.finditer(text))


def first_difference(text: str, other: str) -> str:
    """Where the two begin to differ, with a few letters around."""
    at = next(
        (i for i, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), min(len(text), len(other))
    )
    return text[max(0, at - _CONTEXT) : at + _CONTEXT].replace("\n", " ").replace("\t", " ").strip()

"""Quotation marks, brackets and apostrophes: which have no partner, which styles are mixed, and one style for all."""

from __future__ import annotations

from functools import lru_cache

import regex

_PAIRS = {"«": "»", "“": "”", "„": "“", "(": ")", "[": "]", "‹": "›"}
_CLOSERS = frozenset("»”)]›")
_LISTED = regex.compile(r"(?:^|\s)(?:\p{L}|\d{1,2})$")
_STRAIGHT = regex.compile(r'(?<![\d\'])"')
_APOSTROPHE = regex.compile(r"(?<=\p{L})['’](?=\p{L})")
_FACES = frozenset(":;=8-")
_CYRILLIC = ("ru", "kk", "uk", "be", "ky", "bg")


@lru_cache(maxsize=1 << 13)
def alone(text: str) -> str:
    """The first mark that has no partner; empty where all have one."""
    if not any(mark in text for mark in '«»“”„"()[]‹›'):
        return ""
    if text.count("»") == text.count("«") and 0 <= text.find("»") < text.find("«"):
        # Danish and some German desks turn them the other way.
        text = text.translate(str.maketrans("«»", "»«"))
    opened: list[str] = []
    for at, mark in enumerate(text):
        if (mark == "“" and opened and opened[-1] == "„") or (
            mark == "”" and opened and opened[-1] in ("“", "„")
        ):
            opened.pop()
        elif mark in _PAIRS:
            opened.append(mark)
        elif mark in _CLOSERS:
            if opened and _PAIRS[opened[-1]] == mark:
                opened.pop()
            elif mark != ")" or not _is_no_bracket(text, at):
                return mark
    if opened:
        return opened[0]
    return '"' if len(_STRAIGHT.findall(text)) % 2 else ""


def _is_no_bracket(text: str, at: int) -> bool:
    """Whether it numbers a list, as in `a)`, or smiles."""
    return bool(_LISTED.search(text, 0, at)) or (at > 0 and text[at - 1] in _FACES)


@lru_cache(maxsize=1 << 13)
def mixed(text: str) -> str:
    """The styles that are mixed, as they look; empty where there is one or none."""
    straight = len(_STRAIGHT.findall(text)) > 1
    curly, angular = "“" in text and "”" in text, "«" in text
    if straight and (curly or angular):
        return f"“ ” {chr(34)} {chr(34)}" if curly else f"« » {chr(34)} {chr(34)}"
    if angular and curly and not _is_nested(text):
        return "« » “ ”"
    apostrophes = set(_APOSTROPHE.findall(text))
    return "’ '" if len(apostrophes) > 1 else ""


def _is_nested(text: str) -> bool:
    """Whether the curly ones stand inside the angular ones, or the other way round."""
    depth = {"«": 0, "“": 0}
    for mark in text:
        if mark in ("«", "“"):
            depth[mark] += 1
        elif mark in ("»", "”"):
            depth["«" if mark == "»" else "“"] -= 1
        if mark == "“" and depth["«"] == 0 and "«" in text and depth["“"] == 1 and mark in text:
            inside = text.find("«", text.find("“")) < text.find("”")
            return inside and text.find("«") > text.find("“")
    return True


def in_one_style(text: str, language: str) -> str | None:
    """The text with straight marks in the style of the others, or of its language; None where that is not sure."""
    begin, end = ("«", "»") if "«" in text or language.startswith(_CYRILLIC) else ("“", "”")
    after = text
    if len(marks := list(_STRAIGHT.finditer(text))) > 1:
        if len(marks) % 2:
            return None
        for number, match in reversed(list(enumerate(marks))):
            after = f"{after[: match.start()]}{end if number % 2 else begin}{after[match.end() :]}"
    after = _APOSTROPHE.sub("’", after)
    return after if after != text and not mixed(after) and not alone(after) else None

"""Quotation marks, brackets and apostrophes: which have no partner, which styles are mixed, and one style for all."""

from __future__ import annotations

from functools import lru_cache

import regex

_PAIRS = {"«": "»", "“": "”", "„": "“", "(": ")", "[": "]", "‹": "›"}
_CLOSERS = frozenset("»”)]›")
_LISTED = regex.compile(r"(?:^|\s)(?:\p{L}|\d{1,2})$")
_STRAIGHT = regex.compile(r'(?<![\d\'])"')
_APOSTROPHE = regex.compile(r"(?<=\p{L})['’](?=\p{L})")
_SAME = regex.compile(r"”[^”]*+”")
_FACES = frozenset(":;=8-")
_MOST = 200
"""Marks of a text that somebody wrote."""
_CYRILLIC = ("ru", "kk", "uk", "be", "ky", "bg")


@lru_cache(maxsize=1 << 13)
def alone(text: str) -> str:
    """The first mark that has no partner; empty where all have one."""
    if not any(mark in text for mark in '«»“”„"()[]‹›'):
        return ""
    text = _as_elsewhere(text)
    opened: list[str] = []
    for at, mark in enumerate(text):
        if (mark == "“" and opened and opened[-1] == "„") or (
            mark == "”" and opened and opened[-1] in ("“", "„")
        ):
            opened.pop()
        elif mark in _PAIRS:
            if not (mark in opened and _is_of_new_paragraph(text, at)) and not _is_a_smile(text, at):
                opened.append(mark)
        elif mark in _CLOSERS:
            if opened and _PAIRS[opened[-1]] == mark:
                opened.pop()
            elif mark != ")" or not _is_no_bracket(text, at):
                return mark
    if opened:
        return opened[0]
    return '"' if len(_STRAIGHT.findall(text)) % 2 else ""


def _as_elsewhere(text: str) -> str:
    """The text with the pairs of a few languages as most write them, or without them."""
    if text.count("»") == text.count("«") and 0 <= text.find("»") < text.find("«"):
        # Danish and some German desks turn them the other way.
        text = text.translate(str.maketrans("«»", "»«"))
    if "“" in text or "„" in text:
        return text
    # Swedes and Finns open and close with the same mark.
    return _SAME.sub(lambda match: match[0][1:-1], text)


def _is_of_new_paragraph(text: str, at: int) -> bool:
    """Whether a speech goes on there, which each of its paragraphs opens, and only the last closes."""
    return text[max(0, at - 8) : at].rstrip(" ").endswith("\n")


def _is_a_smile(text: str, at: int) -> bool:
    return text[at] == "(" and (text[at + 1 : at + 2] == ":" or (at > 0 and text[at - 1] in ":;="))


def _is_no_bracket(text: str, at: int) -> bool:
    """Whether it numbers a list, as in `a)`, or smiles."""
    return bool(_LISTED.search(text[max(0, at - 4) : at])) or (at > 0 and text[at - 1] in _FACES)


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
    is_angular = "«" in text or language.startswith(_CYRILLIC)
    marks = list(_STRAIGHT.finditer(text))
    if len(marks) % 2 or len(marks) > _MOST:
        return None
    after = text
    for first, last in reversed(list(zip(marks[::2], marks[1::2], strict=True))):
        inside = text[first.end() : last.start()]
        around = text[: first.start()]
        is_inner = around.count("«") > around.count("»")
        if any(mark in inside for mark in "«»“”„") or (not is_inner and _is_open(around)):
            return None
        begin, end = ("„", "“") if is_inner else ("«", "»") if is_angular else ("“", "”")
        after = f"{after[: first.start()]}{begin}{inside}{end}{after[last.end() :]}"
    if len({*_APOSTROPHE.findall(text)}) > 1:
        after = _APOSTROPHE.sub("’", after)
    return after if after != text and not mixed(after) and not alone(after) else None


def _is_open(around: str) -> bool:
    return around.count("“") + around.count("„") > around.count("”") + (
        around.count("“") if "„" in around else 0
    )

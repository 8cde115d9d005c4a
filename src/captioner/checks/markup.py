"""What is left of a web page in a text: tags, and entities such as `&nbsp;`."""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import lru_cache
from html.entities import html5
from typing import NamedTuple

import regex

_TAG = regex.compile(
    r"<!--.{0,2000}?-->|</?(?P<name>a|abbr|article|b|big|blockquote|body|br|center|cite|code|del|div|dd|dl|dt|em|figcaption|figure|font"
    r"|footer|form|h[1-6]|header|hr|html|i|iframe|img|ins|li|link|mark|meta|nobr|noscript|ol|p|pre|q|s|script|section|small"
    r"|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|wbr)"
    r"(?:\s++[\w:-]++\s*+=\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\s\"'<>]++))*+\s*+/?>",
    regex.IGNORECASE | regex.DOTALL,
)
_ENTITY = regex.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|(?P<name>[a-z][a-z0-9]{1,31}));", regex.IGNORECASE)
_BREAKS = frozenset(
    ("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "figcaption")
)
_NOT_TEXT = frozenset(("script", "style", "iframe", "form", "noscript"))
_LAYERS = 3
"""Entities of entities."""
_LINES = regex.compile(r"[ \t]*\n\s*")


class Markup(NamedTuple):
    """A tag or an entity: `text[start:end]`."""

    start: int
    end: int
    written: str


@lru_cache(maxsize=1 << 12)
def markup(text: str) -> tuple[Markup, ...]:
    """All tags and entities of a text, in its order; not <3, 5 < 6, `R&B;`."""
    return tuple(sorted(Markup(match.start(), match.end(), match[0]) for match in _all(text)))


def plain(text: str) -> str | None:
    """The text without them, read as a browser would; None where that is not sure."""
    for _ in range(_LAYERS):
        tags = {(match["name"] or "").lower() for match in _TAG.finditer(text)}
        if not _NOT_TEXT.isdisjoint(tags):
            return None
        if not markup(text):
            return text
        text = _LINES.sub("\n", _TAG.sub(_space, text)).strip() if tags else text
        text = _ENTITY.sub(_character, text)
        if "\ufffd" in text:
            return None
    return text if not markup(text) else None


def _all(text: str) -> Iterator[regex.Match[str]]:
    if "<" in text and ">" in text:
        yield from _TAG.finditer(text)
    if "&" in text and ";" in text:
        yield from (match for match in _ENTITY.finditer(text) if _is_known(match))


def _is_known(match: regex.Match[str]) -> bool:
    return match["name"] is None or f"{match['name']};" in html5


def _space(match: regex.Match[str]) -> str:
    return "\n" if (match["name"] or "").lower() in _BREAKS else ""


def _character(match: regex.Match[str]) -> str:
    return html.unescape(match[0]) if _is_known(match) else match[0]

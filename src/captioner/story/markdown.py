"""Markdown (CommonMark): its headings, paragraphs and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from captioner.story import html
from captioner.story.paragraph import Paragraph

_BREAKS = {"softbreak": "\n", "hardbreak": "\n"}


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text."""
    tokens = MarkdownIt("commonmark", {"maxNesting": 40}).parse(text)
    return tuple(one for one in _all(tokens) if one.text or one.pictures)


def _all(tokens: Sequence[Token]) -> Iterator[Paragraph]:
    level = 0
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag.removeprefix("h"))
        elif token.type == "heading_close":
            level = 0
        elif token.type == "inline":
            inner = token.children or []
            pictures = tuple(
                _file_name(str(one.attrGet("src") or "")) for one in inner if one.type == "image"
            )
            yield Paragraph("".join(map(_written, inner)).strip(), level, tuple(filter(None, pictures)))
        elif token.type in ("fence", "code_block"):
            yield Paragraph(token.content.strip())
        elif token.type == "html_block":
            yield from html.paragraphs(token.content.encode())


def _written(token: Token) -> str:
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return _BREAKS.get(token.type) or (token.content if token.type in ("text", "code_inline") else "")


def _file_name(address: str) -> str:
    return unquote(address.split("?")[0]).replace("\\", "/").rsplit("/", 1)[-1]

"""Plain text: paragraphs between empty lines."""

from __future__ import annotations

import codecs
import re

from captioner.story.paragraph import Paragraph
from captioner.texts import clean

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and a warning where its encoding had to be taken on trust. Raises ValueError."""
    if content.startswith(_MARKS):
        return clean(content.decode("utf-16")), ()
    try:
        return clean(content.decode("utf-8-sig")), ()
    except UnicodeDecodeError:
        text = clean(content.decode("cp1251", "replace"))
        return text, (
            "the text is not UTF-8 and was read as Windows-1251: look whether its letters are right",
        )


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text."""
    found = ("\n".join(map(str.strip, part.splitlines())) for part in re.split(r"\n[ \t]*\n\s*", text))
    return tuple(Paragraph(part) for part in map(str.strip, found) if part)

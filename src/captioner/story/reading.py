"""What a story's text says of itself: read from a file, each part as it stands there, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from captioner import files
from captioner.dates import Moment
from captioner.errors import CaptionerError, explained, reason, reason_of
from captioner.story import anatomy, docx, html, markdown, plain
from captioner.story.anatomy import PictureBlock
from captioner.story.paragraph import Paragraph

_LARGEST = 1 << 26
_SUFFIX: Mapping[str, str] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
}
SUFFIXES = frozenset(_SUFFIX)


@dataclass(frozen=True)
class Reading:
    """What was found in a text; empty where the text does not say it."""

    headline: str = ""
    byline: tuple[str, ...] = ()
    """Who took the photographs, where the text tells; else whom it names as its makers."""
    names_photographers: bool = False
    """Whether the text says that those of the byline took the photographs."""
    writers: tuple[str, ...] = ()
    """Who is said to have written only."""
    place: str = ""
    event_date: Moment | None = None
    publication_date: Moment | None = None
    paragraphs: tuple[str, ...] = ()
    """The running text, without the head and the picture blocks."""
    blocks: tuple[PictureBlock, ...] = ()
    text: str = ""
    """The whole, as it was read."""
    warnings: tuple[str, ...] = ()


def read(path: Path) -> Reading:
    """Read a story's text: txt, md, html, docx by the ending. Raises CaptionerError."""
    kind = _SUFFIX.get(path.suffix.lower())
    if kind is None:
        raise CaptionerError("is no text that is read here", path, "name a .txt, .md, .html or .docx file")
    with explained(path), files.open_regular(path) as file:
        content = bytearray()
        while len(content) <= _LARGEST and (piece := file.read(1 << 20)):
            content += piece
    if len(content) > _LARGEST:
        raise CaptionerError("is larger than any story", path, "name the story's text")
    try:
        if kind in ("txt", "md"):
            text, warnings = plain.decoded(bytes(content))
            return _told(_TEXTS[kind](text), text, warnings)
        return _told(_PAGES[kind](bytes(content)), "", ())
    except ValueError as error:
        remedy = "open it in its own program and save it again, or paste its text"
        raise CaptionerError(reason("cannot be read ({why})", why=reason_of(error)), path, remedy) from error


_TEXTS: Mapping[str, Callable[[str], tuple[Paragraph, ...]]] = {
    "txt": plain.paragraphs,
    "md": markdown.paragraphs,
}
_PAGES: Mapping[str, Callable[[bytes], tuple[Paragraph, ...]]] = {
    "html": html.paragraphs,
    "docx": docx.paragraphs,
}


def said(read: Reading) -> dict[str, object]:
    """What a text says, by the names of the story's members; what it does not say is not there."""
    parts = ("headline", "byline", "place", "event_date", "publication_date", "text")
    return {name: value for name in parts if (value := getattr(read, name))}


def sure(read: Reading) -> dict[str, object]:
    """The same without a byline that may name who wrote only: nobody becomes a photographer unasked."""
    return {name: value for name, value in said(read).items() if name != "byline" or read.names_photographers}


def of_text(text: str) -> Reading:
    """Read a text that was typed or pasted; marked up as Markdown or not."""
    return _told(markdown.paragraphs(text), text, ())


def _told(paragraphs: tuple[Paragraph, ...], text: str, warnings: tuple[str, ...]) -> Reading:
    body = anatomy.of(paragraphs)
    whole = text or "\n\n".join("\n".join(filter(None, (*one.pictures, one.text))) for one in paragraphs)
    return Reading(
        headline=body.headline,
        byline=body.byline,
        names_photographers=body.names_photographers,
        writers=body.writers,
        place=body.place,
        event_date=body.event_date,
        publication_date=body.publication_date,
        paragraphs=tuple(body.paragraphs),
        blocks=tuple(body.blocks),
        text=whole,
        warnings=(*warnings, *body.warnings),
    )

"""The parts of a story: its head (headline, byline, place, dates), its running text, its picture blocks in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from captioner.dates import Moment
from captioner.folders import SUFFIXES
from captioner.story import phrases
from captioner.story.paragraph import Paragraph

_LONGEST_HEADLINE, _LONGEST_HEAD = 200, 15
_ENDINGS = "|".join(map(re.escape, sorted(SUFFIXES)))
_PICTURE_NAME = re.compile(rf"[^\n/\\:*?\"<>|]{{1,120}}(?:{_ENDINGS})", re.IGNORECASE)


@dataclass(frozen=True)
class PictureBlock:
    """What the story says of one picture; empty where it does not say it."""

    file_name: str = ""
    caption: str = ""
    credit: str = ""
    """As it stands there: `Photo by Timur Nusimbekov`."""
    photographers: tuple[str, ...] = ()


@dataclass
class Anatomy:
    """What was found, on the way through the paragraphs."""

    headline: str = ""
    byline: tuple[str, ...] = ()
    names_photographers: bool = False
    writers: tuple[str, ...] = ()
    place: str = ""
    event_date: Moment | None = None
    publication_date: Moment | None = None
    paragraphs: list[str] = field(default_factory=list)
    blocks: list[PictureBlock] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def of(paragraphs: Sequence[Paragraph]) -> Anatomy:
    """The parts of a story of these paragraphs."""
    found = Anatomy()
    rest = _without_headline(found, paragraphs)
    is_head, waits = True, False
    for at, one in enumerate(rest):
        block = _block(one)
        if waits and block is not None and not block.file_name:
            # A picture stood alone, and what follows it says whose it is.
            found.blocks[-1] = PictureBlock(found.blocks[-1].file_name, *_said(block))
            waits = False
            continue
        waits = False
        is_head = is_head and at < _LONGEST_HEAD
        if is_head and _head(found, one):
            continue
        if block is not None:
            is_head = False
            found.blocks.extend(_blocks(one, block))
            waits = bool(block.file_name) and not (block.caption or block.credit)
        elif not _dates(found, one.text):
            # A first sentence below the headline does not end the head; a second one does.
            is_head = is_head and not found.paragraphs
            found.paragraphs.append(one.text)
    _judge(found)
    return found


def _said(block: PictureBlock) -> tuple[str, str, tuple[str, ...]]:
    return block.caption, block.credit, block.photographers


def _without_headline(found: Anatomy, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The uppermost heading is the headline; without any, a first paragraph of one short line that is nothing else."""
    levels = [one.level for one in paragraphs if one.level and one.text]
    for one in paragraphs:
        if levels and one.level == min(levels) and one.text:
            found.headline = " ".join(one.text.split())
            return [other for other in paragraphs if other is not one]
    first = next(iter(paragraphs), None)
    if first is None or _block(first) is not None or phrases.byline(first.text) or "\n" in first.text:
        return list(paragraphs)
    if len(first.text) > _LONGEST_HEADLINE or phrases.published(first.text) or len(paragraphs) == 1:
        return list(paragraphs)
    found.headline = first.text
    return list(paragraphs[1:])


def _head(found: Anatomy, one: Paragraph) -> bool:
    """Whether every line of a paragraph belongs to the head; what they say is noted then."""
    if one.pictures or one.level or not one.text:
        return False
    lines = one.text.split("\n")
    if not all(map(_is_of_head, lines)):
        # `ALMATY — The square was …` tells the place and is running text all the same.
        found.place = found.place or phrases.place(one.text)
        return False
    for line in lines:
        named = phrases.byline(line)
        _note_names(found, named)
        if not _dates(found, line) and not named:
            found.place = found.place or phrases.place(line)
    return True


def _is_of_head(line: str) -> bool:
    """A byline, a date or a place, and nothing else."""
    said = phrases.byline(line) or phrases.published(line) or phrases.happened(line)
    return bool(said) or phrases.is_place(line)


def _note_names(found: Anatomy, named: Sequence[phrases.Names]) -> None:
    for one in named:
        if one.wrote_only:
            found.writers = tuple(dict.fromkeys((*found.writers, *one.names)))
        elif one.took_photos and not found.names_photographers:
            # Who is told to have taken the photographs counts; those named before only wrote.
            found.writers = tuple(dict.fromkeys((*found.writers, *found.byline)))
            found.byline, found.names_photographers = one.names, True
        elif one.took_photos or not found.names_photographers:
            found.byline = tuple(dict.fromkeys((*found.byline, *one.names)))
        else:
            found.writers = tuple(dict.fromkeys((*found.writers, *one.names)))


def _dates(found: Anatomy, line: str) -> bool:
    """Whether a line tells a date of the story; one that cannot be read is told."""
    published, happened = phrases.published(line), phrases.happened(line)
    try:
        if published:
            found.publication_date = found.publication_date or phrases.moment(published)
        elif happened:
            found.event_date = found.event_date or phrases.moment(happened)
    except ValueError:
        found.warnings.append(f"the date “{published or happened}” cannot be read")
    return bool(published or happened) and len(line) <= _LONGEST_HEADLINE


def _block(one: Paragraph) -> PictureBlock | None:
    """What a paragraph says of a picture; None where it is none of a picture."""
    first, *rest = one.text.split("\n") or [""]
    named = bool(_PICTURE_NAME.fullmatch(first.strip())) and not one.level
    name = first.strip() if named else next(iter(one.pictures), "")
    text = "\n".join(rest).strip() if named else one.text
    parted = phrases.credited(text)
    if not (name or parted or one.is_caption) or one.level:
        return None
    return PictureBlock(name, *parted) if parted else PictureBlock(name, text)


def _blocks(one: Paragraph, block: PictureBlock) -> list[PictureBlock]:
    """The block, and one for each further picture of the paragraph: which of them the words mean is not told."""
    return [block, *(PictureBlock(name) for name in one.pictures if name != block.file_name)]


def _judge(found: Anatomy) -> None:
    if found.byline and not found.names_photographers:
        found.warnings.append("the byline does not say who took the photographs")
    if len(found.blocks) > len({block.file_name or object() for block in found.blocks}):
        found.warnings.append("a picture stands in the text more than once")

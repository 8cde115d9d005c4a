"""The manual as text: its pages in the order in which they are read, their headings, and where words stand in them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ORDER = (
    "index",
    "first-ten-minutes",
    "reporter",
    "editor",
    "producer",
    "publishing-safely",
    "rules",
    "profiles",
    "fields",
    "keys",
    "command-line",
    "promises",
    "shared-folder",
    "from-photo-mechanic",
    "from-photini",
    "standards",
)
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*")
_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[`*|]")
_FENCE = "```"


class Section(NamedTuple):
    """What stands under one heading, down to the next one."""

    heading: str
    level: int
    """1 is the page's own title."""
    anchors: tuple[str, ...]
    """What links may call it: as a forge makes it of the heading, and names of its own."""
    text: str


class Page(NamedTuple):
    """One file of the manual."""

    path: Path
    text: str
    """As Markdown, without the names of its places."""
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].heading if self.sections else self.path.stem


class Place(NamedTuple):
    """A page, and the number of a section in it."""

    page: str
    section: int = 0


def read(folder: Path) -> dict[str, Page]:
    """The pages that a folder holds, by name, in their order. Raises OSError."""
    return {name: _page(folder / f"{name}.md") for name in ORDER if (folder / f"{name}.md").is_file()}


def place_of(pages: Mapping[str, Page], link: str, at: str) -> Place | None:
    """Where a link on the page *at* leads to; None if it leads out of the manual or nowhere."""
    file, _, anchor = link.partition("#")
    name = file.removesuffix(".md") if file else at
    if name not in pages or (file and not file.endswith(".md")):
        return None
    if not anchor:
        return Place(name)
    numbers = (number for number, one in enumerate(pages[name].sections) if anchor in one.anchors)
    return next((Place(name, number) for number in numbers), None)


def found(pages: Mapping[str, Page], words: str) -> Iterator[Place]:
    """The sections that hold all of the words, those first whose headings do."""
    wanted = words.casefold().split()
    hits = [
        (Place(name, number), section)
        for name, page in pages.items()
        for number, section in enumerate(page.sections)
        if wanted and all(word in f"{section.heading} {section.text}".casefold() for word in wanted)
    ]
    in_heading = [place for place, one in hits if all(word in one.heading.casefold() for word in wanted)]
    yield from in_heading
    yield from (place for place, _ in hits if place not in in_heading)


def _page(path: Path) -> Page:
    text = path.read_text("utf-8")
    return Page(path, _ANCHOR.sub("", text), tuple(_sections(text)))


def _sections(text: str) -> Iterator[Section]:
    heading, level, anchors, lines, own = "", 0, tuple[str, ...](), list[str](), list[str]()
    is_code = False
    for line in text.splitlines():
        is_code ^= line.startswith(_FENCE)
        own += _ANCHOR.findall(line)
        begun = None if is_code else _HEADING.fullmatch(line)
        if begun is None:
            lines.append(_plain(line))
            continue
        if level:
            yield Section(heading, level, anchors, "\n".join(lines))
        heading, level, lines = _plain(begun[2]), len(begun[1]), []
        anchors, own = (_slug(heading), *own), []
    if level:
        yield Section(heading, level, anchors, "\n".join(lines))


def _plain(line: str) -> str:
    return html.unescape(_MARKUP.sub(r"\1", _ANCHOR.sub("", line)))


def _slug(heading: str) -> str:
    """As forges name the places of headings."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).strip().replace(" ", "-")

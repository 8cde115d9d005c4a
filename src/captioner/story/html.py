"""HTML: its headings, paragraphs, figures and pictures; nothing is fetched, no script looked at."""

from __future__ import annotations

from urllib.parse import unquote

from lxml import etree

from captioner.story.paragraph import Paragraph
from captioner.texts import clean

_UNSEEN = frozenset(("script", "style", "head", "noscript", "template", "svg", "nav", "button", "select"))
# fmt: off
_WITHIN_LINES = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr",
))
# fmt: on


def paragraphs(content: bytes) -> tuple[Paragraph, ...]:
    """The paragraphs of a page. Raises ValueError for what is none."""
    parser = etree.HTMLParser(
        encoding=_encoding(content), no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from None
    if root is None:
        return ()
    page = _Page()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            page.begin(element)
        else:
            page.end(element)
    page.flush()
    return tuple(page.found)


def _encoding(content: bytes) -> str | None:
    """UTF-8 wherever it can be; else what the page says itself."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


class _Page:
    """What was met on the way through a page."""

    def __init__(self) -> None:
        self.found: list[Paragraph] = []
        self._text: list[str] = []
        self._pictures: list[str] = []
        self._level = 0
        self._unseen = self._figures = self._captions = 0

    def begin(self, element: etree._Element) -> None:
        tag = str(element.tag)
        self._unseen += tag in _UNSEEN
        if tag == "br":
            self._text.append("\0")
        elif tag == "img" and not self._unseen:
            self._pictures.append(_file_name(element.get("src") or element.get("data-src") or ""))
        elif tag not in _WITHIN_LINES:
            self._part(tag)
        if tag == "figure":
            self._figures += 1
        if tag == "figcaption":
            self._captions += 1
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._level = int(tag[1])
        self._add(element.text)

    def end(self, element: etree._Element) -> None:
        tag = str(element.tag)
        self._unseen -= tag in _UNSEEN
        if tag == "figure":
            self._figures -= 1
        if tag not in _WITHIN_LINES and tag != "br":
            self._part(tag)
        if tag == "figcaption":
            self._captions -= 1
        self._add(element.tail)

    def flush(self) -> None:
        """What was gathered is one paragraph."""
        lines = "".join(self._text).split("\0")
        text = "\n".join(filter(None, (clean(" ".join(line.split())) for line in lines)))
        pictures = tuple(filter(None, self._pictures))
        if text or pictures:
            self.found.append(Paragraph(text, self._level, pictures, bool(self._captions)))
        self._text, self._pictures, self._level = [], [], 0

    def _part(self, tag: str) -> None:
        """A figure and all in it is one paragraph, its parts are lines."""
        if self._figures:
            self._text.append("\0")
        else:
            self.flush()

    def _add(self, text: str | None) -> None:
        if text and not self._unseen:
            self._text.append(text.replace("\0", ""))


def _file_name(address: str) -> str:
    return unquote(address.split("?")[0]).replace("\\", "/").rsplit("/", 1)[-1]

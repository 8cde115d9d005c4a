"""Sheets read again as they were written, for the eye: pages of a PDF, and HTML that Qt understands."""

from __future__ import annotations

import base64
import io
import threading
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

import docx
import pypdfium2  # type: ignore[import-untyped]
from docx.drawing import Drawing
from lxml import etree, html
from PySide6.QtGui import QImage

from captioner.sheets.docx_file import CREDITED, DETAILS
from captioner.sheets.pictures import Small

_SHARP = 2.0
"""Pixels to a point of paper."""
_WIDE = 190
_MOST_PAGES = 6
_CLASSES = {CREDITED: "credit", DETAILS: "more"}
# PDFium works for one thread at a time.
_one_at_a_time = threading.Lock()


def pages(content: bytes) -> tuple[QImage, ...]:
    """The first pages of a PDF, as any reader shows them."""
    with _one_at_a_time:
        paper = pypdfium2.PdfDocument(content)
        try:
            return tuple(_image(paper[at]) for at in range(min(len(paper), _MOST_PAGES)))
        finally:
            paper.close()


def _image(page: Any) -> QImage:
    drawn = page.render(scale=_SHARP, rev_byteorder=True)
    image = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888)
    return image.copy()


def page(content: bytes, pictures: Sequence[Small | None]) -> str:
    """A web page: its head, then each picture beside its words."""
    root: Any = html.fromstring(content.decode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    parts = [_told(one) for one in root.xpath("//header/*")]
    for one, small in zip(root.xpath("//article | //figure"), pictures, strict=False):
        words = one.xpath("./div[last()]/* | ./figcaption/*")
        alt = "".join(one.xpath("./img/@alt")) if one.tag == "figure" else ""
        said = "".join(_told(word) for word in words)
        more = f'<p class="more">alt: {escape(alt)}</p>' if alt else ""
        parts.append(_beside(small, said + more))
    parts += [f"<pre>{escape(script.text or '')}</pre>" for script in root.xpath("//script")]
    return "".join(parts)


def _told(element: Any) -> str:
    text = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    tag = element.tag if element.tag in ("p", "h1") else "p"
    # A caption's line ends are kept by its style, which Qt does not know.
    inner = text.partition(">")[2].rpartition("<")[0].replace("\n", "<br>")
    inner = inner.replace("</span>", "</span>&nbsp; ", 1) if element.get("class") == "caption" else inner
    return f'<{tag} class="{escape(element.get("class") or "", quote=True)}">{inner}</{tag}>'


def _beside(small: Small | None, said: str) -> str:
    shown = _shown(small.content, _WIDE, small.width, small.height) if small is not None else ""
    return (
        '<hr><table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="{_WIDE + 24}">{shown}</td><td>{said}</td></tr></table>'
    )


def _shown(content: bytes, wide: int, width: int, height: int) -> str:
    letters = base64.b64encode(content).decode("ascii")
    scale = min(wide / width, wide / height)
    size = f'width="{round(width * scale)}" height="{round(height * scale)}"'
    return f'<img src="data:image/jpeg;base64,{letters}" {size}>'


def document(content: bytes) -> str:
    """A document: its paragraphs, with the pictures in them."""
    paragraphs = docx.Document(io.BytesIO(content)).paragraphs
    return "".join(_paragraph(one) for one in paragraphs)


def _paragraph(one: Any) -> str:
    tag = "h1" if one.style.name == "Title" else "p"
    inner = "".join(_run(part) for part in one.runs if not part.font.hidden)
    return f'<{tag} class="{_CLASSES.get(one.style.name, "")}">{inner}</{tag}>'


def _run(run: Any) -> str:
    return "".join(_of_run(run))


def _of_run(run: Any) -> Iterator[str]:
    for part in run.iter_inner_content():
        if isinstance(part, Drawing) and part.has_picture:
            image = part.image
            yield _shown(image.blob, _WIDE * 2, image.px_width, image.px_height)
    text = escape(run.text).replace("\n", "<br>")
    grey = run.font.color is not None and run.font.color.rgb is not None
    text = f'<span class="tag">{text}</span>' if grey and text else text
    yield f"<b>{text}</b>" if run.bold and text else text

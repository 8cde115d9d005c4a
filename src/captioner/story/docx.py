"""Word documents: headings, paragraphs, tables and the names of pictures; hostile ones are refused before unpacking."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

import docx
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph as Written
from lxml import etree

from captioner.story.paragraph import Paragraph
from captioner.texts import clean

_MOST_FILES, _LARGEST_UNPACKED, _LARGEST_TEXT = 4_000, 1 << 29, 1 << 25
_DEEPEST = 4
_HEADING = re.compile(r"Heading (\d)", re.IGNORECASE)
_NAMED = etree.XPath("descendant::*[local-name()='docPr' or local-name()='cNvPr']")
_FILE = re.compile(r"[^/\\]+\.\w{2,5}")
_BROKEN = (PythonDocxError, OpcError, zipfile.BadZipFile, etree.LxmlError, KeyError, AttributeError, EOFError)


def paragraphs(content: bytes) -> tuple[Paragraph, ...]:
    """The paragraphs of a document, those in tables too. Raises ValueError for what is none, or unpacks too large."""
    try:
        _refuse_hostile(content)
        document = docx.Document(io.BytesIO(content))
        found = tuple(_all(document.iter_inner_content(), 0))
    except (*_BROKEN, NotImplementedError, RuntimeError) as error:
        raise ValueError(f"no Word document: {error}") from None
    return tuple(one for one in found if one.text or one.pictures)


def _refuse_hostile(content: bytes) -> None:
    """By the sizes that the archive tells: more than those is never unpacked of any file in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
    texts = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    if len(parts) > _MOST_FILES or sum(part.file_size for part in parts) > _LARGEST_UNPACKED:
        raise ValueError("unpacks larger than any story")
    if texts > _LARGEST_TEXT:
        raise ValueError("unpacks to more text than any story")


def _all(parts: Iterable[Written | Table], depth: int) -> Iterator[Paragraph]:
    for part in parts:
        if isinstance(part, Written):
            yield _of(part)
        elif depth < _DEEPEST:
            seen = set()
            for row in part.rows:
                for cell in row.cells:
                    # Cells that were joined are handed over once for each of them.
                    if cell._tc not in seen:  # noqa: SLF001 - no public name for the cell's own element
                        seen.add(cell._tc)  # noqa: SLF001
                        yield from _all(cell.iter_inner_content(), depth + 1)


def _of(part: Written) -> Paragraph:
    name = (part.style.name if part.style is not None else "") or ""
    heading = _HEADING.match(name)
    level = int(heading[1]) if heading else int(name == "Title")
    return Paragraph(clean(part.text), level, tuple(_pictures(part)), name == "Caption")


def _pictures(part: Written) -> Iterator[str]:
    """Word keeps a picture's file name in its name or its description, if anywhere."""
    element: etree._Element = part._p  # noqa: SLF001 - no public name for the paragraph's own element
    found: dict[str, None] = {}
    for one in _NAMED(element):  # type: ignore[union-attr]
        for said in (one.get("descr"), one.get("name")):  # type: ignore[union-attr]
            if said and _FILE.fullmatch(said.strip()):
                found[said.strip()] = None
                break
    yield from found

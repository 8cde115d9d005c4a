"""Rows from a document: captions and photographers, told by the styles of their paragraphs."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import regex
from docx.opc.exceptions import PackageNotFoundError

from captioner.sheets import base
from captioner.sheets.back.rows import Row
from captioner.sheets.docx_file import BEFORE_NAMES, CAPTIONED, CREDITED, PICTURE

_LARGEST = 1 << 28
_NAMED = regex.compile(r"(?P<number>\d+)\.\s+(?P<name>.+?)\s*\[(?P<id>[0-9a-f]*)\s*(?P<base>[^\]]*)\]\s*")
_TAG = regex.compile(r"(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*):\s?(?P<text>.*)", regex.DOTALL)


def read(content: bytes) -> list[Row]:
    """The rows; their numbers are those of the list. Raises ValueError with what is wrong and where."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _LARGEST:
                raise ValueError("is larger than any sheet of ours")
        document = docx.Document(io.BytesIO(content))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, OSError) as error:
        raise ValueError("is no document") from error
    found: list[dict[str, str]] = []
    for paragraph in document.paragraphs:
        style = paragraph.style.name if paragraph.style is not None else ""
        text = _text(paragraph)
        if style == PICTURE and (named := _NAMED.fullmatch(text)):
            told = {"no": named["number"], "file_name": named["name"], "picture_id": named["id"]}
            found.append(told | {base.KEY: named["base"]})
        elif found and style == CAPTIONED:
            _add_caption(found[-1], text)
        elif found and style == CREDITED:
            found[-1]["photographer"] = text.removeprefix(BEFORE_NAMES).strip()
    if not found:
        raise ValueError("holds no list of pictures of ours")
    return [Row(int(cells["no"]), cells, above=0) for cells in found]


def _add_caption(cells: dict[str, str], text: str) -> None:
    """A caption, or what was added to it as a paragraph of its own."""
    tagged = _TAG.fullmatch(text)
    known = f"caption_{tagged['tag']}" if tagged else ""
    if tagged and (known in base.parsed(cells[base.KEY]) or not base.parsed(cells[base.KEY])):
        cells[known] = tagged["text"].strip()
        return
    last = next((key for key in reversed(cells) if key.startswith("caption")), "")
    if last and text.strip():
        cells[last] = f"{cells[last]}\n{text}".strip()
    elif not last:
        cells["caption"] = text.strip()


def _text(paragraph: Any) -> str:
    return str(paragraph.text).replace("\u000b", "\n")

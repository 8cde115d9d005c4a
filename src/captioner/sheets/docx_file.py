"""The sheet as a document: a numbered list of captions with their credits, each under its picture.

The paragraphs of what comes back carry styles of their own, so that editing around them changes nothing.
"""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt, RGBColor

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER
from captioner.sheets import base
from captioner.sheets.columns import columns_of
from captioner.sheets.pictures import Pictures
from captioner.sheets.sheet import Line, Sheet
from captioner.texts import X_DEFAULT

PICTURE, CAPTIONED, CREDITED, DETAILS = "Picture", "Picture caption", "Picture credit", "Picture details"
BEFORE_NAMES = "Photo by"
_WIDTH = Mm(90)
_GREY = RGBColor(0x5F, 0x63, 0x6B)


def write(sheet: Sheet, pictures: Pictures) -> bytes:
    """The file's content."""
    document = docx.Document()
    _dress(document, sheet)
    document.add_heading(sheet.title, 0)
    for text in _head(sheet):
        document.add_paragraph(text)
    for line in sheet.lines:
        _add(document, sheet, line, pictures)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _dress(document: Any, sheet: Sheet) -> None:
    document.core_properties.title = sheet.title
    document.core_properties.author = ", ".join(sheet.photographers)[:255]
    document.core_properties.comments = ""
    for name, size, colour, after in (
        (PICTURE, 11, None, 2), (CAPTIONED, 11, None, 2), (CREDITED, 10, None, 2), (DETAILS, 9, _GREY, 16)
    ):  # fmt: skip
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.keep_with_next = name != DETAILS
        if colour is not None:
            style.font.color.rgb = colour


def _head(sheet: Sheet) -> list[str]:
    story = sheet.story
    parts = [
        f"Photographs by {', '.join(sheet.photographers)}" if sheet.photographers else "",
        ", ".join(filter(None, (story.place, str(story.publication_date or "")))),
        sheet.counts(),
    ]
    return [part for part in parts if part]


def _add(document: Any, sheet: Sheet, line: Line, pictures: Pictures) -> None:
    small = pictures.get(line.photo.path)
    if small is not None:
        frame = document.add_paragraph(style=PICTURE)
        wide = _WIDTH if small.width >= small.height else Mm(90 * small.width / small.height)
        frame.add_run().add_picture(io.BytesIO(small.content), width=wide)
    named = document.add_paragraph(style=PICTURE)
    named.add_run(f"{line.number}. ").bold = True
    named.add_run(line.photo.name)
    mark = named.add_run(f"  [{line.picture_id} {_base(sheet, line)}]")
    mark.font.color.rgb, mark.font.size, mark.font.hidden = _GREY, Pt(6), True
    for tag, text in captions(sheet, line):
        paragraph = document.add_paragraph(style=CAPTIONED)
        if tag:
            paragraph.add_run(f"{tag}: ").font.color.rgb = _GREY
        _add_lines(paragraph, text)
    document.add_paragraph(f"{BEFORE_NAMES} {'; '.join(line.credits.entries(PHOTOGRAPHER))}", style=CREDITED)
    credit = line.credits.text(CREDIT_LINE)
    details = [f"Credit line: {credit}" if credit else "", line.credits.text(DATE_TAKEN), _place(line)]
    document.add_paragraph(" · ".join(filter(None, details)), style=DETAILS)


def _base(sheet: Sheet, line: Line) -> str:
    """Of just what comes back from a document."""
    columns = [one for one in columns_of(sheet) if one.field in (CAPTION, PHOTOGRAPHER)]
    return base.base_of(columns, line)


def captions(sheet: Sheet, line: Line) -> list[tuple[str, str]]:
    """The captions of a picture by language, an empty one where one is wanted; no tag where the sheet names none."""
    texts = line.credits.texts(CAPTION)
    if not sheet.languages:
        return [("", texts.main)]
    main = sheet.main_language if texts.main_language == X_DEFAULT else ""
    return [(tag, texts.get(tag, texts.main if tag == main else "")) for tag in sheet.languages]


def _place(line: Line) -> str:
    parts = (line.credits.text(FIELD[key]) for key in ("sublocation", "city", "state", "country"))
    return ", ".join(filter(None, parts))


def _add_lines(paragraph: Any, text: str) -> None:
    for at, part in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if at:
            run.add_break()
        run.add_text(part)

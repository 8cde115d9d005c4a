"""The sheet as a document: a numbered list of captions with their credits, each under its picture.

The paragraphs of what comes back carry styles of their own, so that editing around them changes nothing.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER
from captioner.sheets import base
from captioner.sheets.columns import columns_of
from captioner.sheets.pictures import Pictures
from captioner.sheets.sheet import Line, Sheet
from captioner.sheets.telling import captions, details, head

PICTURE, CAPTIONED, CREDITED, DETAILS = "Picture", "Picture caption", "Picture credit", "Picture details"
BEFORE_NAMES = "Photo by"
_LONGER, _MARGIN = Mm(72), Mm(20)
_NO_ROOM = dict.fromkeys(("distT", "distB", "distL", "distR"), "0")
_LETTERS = "Arial"
_INK, _GREY, _RED = RGBColor(0x1D, 0x1F, 0x23), RGBColor(0x5F, 0x63, 0x6B), RGBColor(0xB3, 0x26, 0x1E)


def write(sheet: Sheet, pictures: Pictures) -> bytes:
    """The file's content."""
    document = docx.Document()
    _dress(document, sheet)
    _lay_out(document, sheet.title)
    document.add_heading(sheet.title, 0)
    for text in head(sheet):
        document.add_paragraph(text, style=DETAILS).paragraph_format.space_after = Pt(4)
    document.paragraphs[-1].paragraph_format.space_after = Pt(20)
    for line, told in zip(sheet.lines, _bases(sheet), strict=True):
        _add(document, sheet, line, pictures, told)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _dress(document: Any, sheet: Sheet) -> None:
    document.core_properties.title = sheet.title
    document.core_properties.author = ", ".join(sheet.photographers)[:255]
    document.core_properties.comments = ""
    _set_letters(document.styles["Normal"])
    _set_letters(document.styles["Title"])
    for name, size, colour, after in (
        (PICTURE, 10, None, 2), (CAPTIONED, 10.5, None, 2), (CREDITED, 10.5, None, 2), (DETAILS, 9, _GREY, 16)
    ):  # fmt: skip
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.font.bold = name == CREDITED
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.keep_with_next = name != DETAILS
        style.paragraph_format.keep_together = True
        if colour is not None:
            style.font.color.rgb = colour


def _set_letters(style: Any) -> None:
    """Letters that every computer has for Kazakh and Ukrainian, in ink; none of the template's theme and lines."""
    style.font.name = _LETTERS
    style.font.color.rgb = _INK
    of_theme = [name for name in style.element.rPr.rFonts.attrib if name.endswith("Theme")]
    for name in of_theme:
        del style.element.rPr.rFonts.attrib[name]
    for line in style.element.xpath("./w:pPr/w:pBdr"):
        line.getparent().remove(line)


def _lay_out(document: Any, title: str) -> None:
    """A4, with the title and the number below each page."""
    page, below = document.sections[0], document.styles["Footer"]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = _MARGIN
    below.font.size, below.font.color.rgb = Pt(8), _GREY
    below.paragraph_format.tab_stops.clear_all()
    below.paragraph_format.tab_stops.add_tab_stop(Mm(210) - 2 * _MARGIN, WD_TAB_ALIGNMENT.RIGHT)
    line = page.footer.paragraphs[0]
    line.add_run(f"{title}\t")
    number = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    line._p.append(number)  # noqa: SLF001 - python-docx knows no fields


def _add(document: Any, sheet: Sheet, line: Line, pictures: Pictures, told: str) -> None:
    small = pictures.get(line.photo.path)
    if small is not None:
        frame = document.add_paragraph(style=PICTURE)
        wide = round(_LONGER * min(1, small.width / small.height))
        placed = frame.add_run().add_picture(io.BytesIO(small.content), width=wide)
        # LibreOffice leaves room around it where nothing is told.
        placed._inline.attrib.update(_NO_ROOM)  # noqa: SLF001 - python-docx does not know of it
    named = document.add_paragraph(style=PICTURE)
    named.add_run(f"{line.number}. ").bold = True
    named.add_run(line.photo.name)
    mark = named.add_run(f"  [{line.picture_id} {told}]")
    mark.font.color.rgb, mark.font.size, mark.font.hidden = _GREY, Pt(6), True
    for tag, text in captions(sheet, line):
        paragraph = document.add_paragraph(style=CAPTIONED)
        if tag:
            paragraph.add_run(f"{tag}: ").font.color.rgb = _GREY
        _add_lines(paragraph, text)
    document.add_paragraph(f"{BEFORE_NAMES} {'; '.join(line.credits.entries(PHOTOGRAPHER))}", style=CREDITED)
    _add_details(document.add_paragraph(style=DETAILS), line)


def _add_details(paragraph: Any, line: Line) -> None:
    credit = line.credits.text(CREDIT_LINE)
    told = [f"Credit line: {credit}"] if credit else []
    if not line.has_credit:
        paragraph.add_run("no credit").font.color.rgb = _RED
        told = [""]
    paragraph.add_run(" · ".join((*told, *details(line))))


def _bases(sheet: Sheet) -> Iterator[str]:
    """Of just what comes back from a document."""
    columns = [one for one in columns_of(sheet) if one.field in (CAPTION, PHOTOGRAPHER)]
    return base.bases(columns, sheet.lines)


def _add_lines(paragraph: Any, text: str) -> None:
    for at, part in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if at:
            run.add_break()
        run.add_text(part)

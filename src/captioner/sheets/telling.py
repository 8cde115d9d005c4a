"""What sheets say of the set and of each picture, in words; formats only set them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from captioner import dates
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER
from captioner.many import months
from captioner.sheets.sheet import Line, Sheet
from captioner.texts import X_DEFAULT


def head(sheet: Sheet) -> Iterator[str]:
    """Who took the photographs, where and when it is published, how many there are, and when this was made."""
    story = sheet.story
    if sheet.photographers:
        yield f"Photographs by {', '.join(sheet.photographers)}"
    place = [story.place, f"published {story.publication_date}" if story.publication_date else ""]
    if any(place):
        yield ", ".join(filter(None, place))
    yield f"{sheet.counts()} · {sheet.made:%Y-%m-%d %H:%M}"


def captions(sheet: Sheet, line: Line) -> list[tuple[str, str]]:
    """The captions of a picture by language, an empty one where one is wanted; no tag where the sheet names none."""
    texts = line.credits.texts(CAPTION)
    if not sheet.languages:
        return [("", texts.main)]
    main = sheet.main_language if texts.main_language == X_DEFAULT else ""
    return [(tag, texts.get(tag, texts.main if tag == main else "")) for tag in sheet.languages]


def credit_of(line: Line) -> str:
    """Who is credited: the credit line, and the photographers where it does not name them; empty for nobody."""
    credit = line.credits.text(CREDIT_LINE)
    names = [
        name
        for name in line.credits.entries(PHOTOGRAPHER)
        if not regex.search(rf"(?<!\w){regex.escape(name)}(?!\w)", credit)
    ]
    return " · ".join(filter(None, (", ".join(names), credit)))


def details(line: Line) -> Iterator[str]:
    """Date, place and copyright, as far as they are told."""
    place = (line.credits.text(FIELD[key]) for key in ("sublocation", "city", "state", "country"))
    told = (_spelled(line.credits.text(DATE_TAKEN)), ", ".join(filter(None, place)))
    yield from filter(None, (*told, line.credits.text(FIELD["copyright_notice"])))


def _spelled(date: str) -> str:
    """As people write it: the day, and the hour where one is told."""
    try:
        moment = dates.read(date)
    except ValueError:
        return date
    return months.spelled(moment, "en") + (months.formed(moment, ", %H:%M", "en") if moment.has_time else "")

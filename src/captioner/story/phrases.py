"""How stories say who made what, where and when: in English, Russian, Kazakh and Ukrainian."""

from __future__ import annotations

from typing import NamedTuple

import regex

from captioner import spoken_dates
from captioner.dates import Moment

_FLAGS = regex.IGNORECASE | regex.VERSION0
_MOST_NAME = 12
"""Words: more is a sentence."""
_PHOTO = (
    r"photo(?:graph)?s?|pictures?|images?"
    r"|фото(?:графи[ияй]|суреттер|сурет|)|фотограф(?:ы)?|снимки|снимок"
    r"|сурет(?:тер|тері|)|фото авторлары|фото авторы|суреттерді түсірген(?:дер)?|суретті түсірген(?:дер)?"
    r"|світлин[иа]|знімки|знімок|фотографії|фотографія"
)
_TEXT = r"text|words|story|reporting|текст|слова|мәтін(?:і)?|мәтін авторы"
_AND = r"(?:and|&|и|және|мен|та|і|й|,)"
_AUTHOR = r"автор(?:ы|и|ка|лар|лары|)"
_BOTH = regex.compile(
    rf"(?:(?:{_TEXT})\s*{_AND}\s*(?:{_PHOTO})|(?:{_PHOTO})\s*{_AND}\s*(?:{_TEXT}))\s*(?:by\b|[:—–])\s*(?P<names>.+)",
    _FLAGS,
)
_BY_PHOTO = regex.compile(
    rf"(?:{_PHOTO})\s*(?:by\b|(?:от|від)\s|[:—–]|\s(?-i:(?=[\p{{Lu}}«“\"])))\s*(?P<names>.+)", _FLAGS
)
_BY_TEXT = regex.compile(rf"(?:{_TEXT})\s*(?:by\b|[:—–])\s*(?P<names>.+)", _FLAGS)
_BY = regex.compile(rf"(?:by\s+|{_AUTHOR}\s*[:—–]\s*)(?P<names>.+)", _FLAGS)
_OTHER_PART = regex.compile(rf"[.;,/|•·]\s*(?=(?:{_TEXT}|{_PHOTO})\s*(?:by\b|[:—–]))", _FLAGS)
_SPLIT = regex.compile(
    r"\s*[,;]\s*(?:(?:and|и|және|та|і)\s+)?|\s+(?:and|&|и|және|мен|та|і|й)\s+|\s*&\s*", _FLAGS
)
_CREDIT = regex.compile(
    rf"(?:^|(?<=[\n.!?…»”\")/|—–])|(?<=[(\[]))\s*"
    rf"(?P<credit>(?:(?:{_PHOTO})\s*(?:by\b|[:—–])|(?:{_PHOTO})(?=\s+(?-i:[\p{{Lu}}«“\"]))|фото(?=\s+автора))\s*"
    rf"(?P<names>[^\n:!?()]{{2,160}}?)|(?P<agency>\p{{Lu}}[\p{{L}} ]{{0,30}}\bPhoto/[^)\n]{{2,120}}))\s*[.)\]]*\s*$",
    _FLAGS,
)
_LONGEST_CREDIT = 400
_NAME_WORD = r"(?:\p{Lu}\.|\p{Lu}[\p{L}'’ʼ\-]+)"
_PERSON = rf"(?-i:{_NAME_WORD}(?:\s{_NAME_WORD}){{1,2}})"
_WHERE = r"\p{L}+(?:нда|нде|рда|рде|лда|лде|меде|мада|тта|тте|ста|сте)"
_WIRE = (
    r"(?-i:REUTERS|Reuters|AFP|AP|EPA|EFE|DPA|dpa|ANSA|TASS|ТАСС"
    r"|РИА Новости|УНІАН|Укрінформ|UNIAN|Ukrinform|KazTAG|КазТАГ"
    r"|Kazinform|Казинформ|ҚазАқпарат|Getty Images|Bloomberg|Anadolu|Xinhua|Sputnik)"
)
# Forms without a word for a photo that ends in a colon.
_OTHER_CREDIT = regex.compile(
    rf"(?:^|(?<=[\n.!?…»”\")])|(?<=[(\[]))\s*(?P<credit>"
    rf"(?:(?:photo|picture|image)s?\s+courtesy\s+(?:of\s+)?|(?:photo\s+)?credit\s*:\s*"
    rf"|[📷📸]\ufe0f?\s*(?:by\s|:)?\s*|©\s*(?:(?:19|20)\d\d,?\s+)?"
    rf"|автор(?:ка)?\s+(?:фото|фотографии|фотографії|снимка|світлини|знімка|знімку)\s*[:—–]\s*|фотографк[аи]\s*[:—–]\s*)"
    rf"(?P<names>(?-i:[\p{{Lu}}@«“\"])[^\n:!?()©]{{1,80}}?)"
    rf"|(?P<names>{_PERSON})\s?/\s?{_WIRE}|{_WIRE}\s?/\s?(?P<names>{_PERSON})"
    rf"|(?!{_WHERE}\s)(?P<names>(?-i:{_NAME_WORD}\s\p{{Lu}}\p{{L}}+?))(?:ның|нің|дың|дің|тың|тің)\s(?:фото)?(?:суреті|сы)"
    rf")\s*[.)\]]*\s*$",
    _FLAGS,
)
_OF_THE_AUTHOR = regex.compile(r"автор[аи]?(?:ов|ів)?|the author|author", _FLAGS)
_PUBLISHED = regex.compile(
    r"(?:published(?:\s+on)?|publication date|date of publication|опубликован[оа]?|дата публикации"
    r"|жарияланған(?:\s+күні)?|жарияланды|опубліковано|дата публікації|оприлюднено)\s*[:—–]?\s*(?P<rest>.+)",
    _FLAGS,
)
_EVENT = regex.compile(
    r"(?:event date|date of (?:the )?event|дата события|оқиға күні|дата події)\s*[:—–]\s*(?P<rest>.+)", _FLAGS
)
_PLACE = regex.compile(r"(?:place|location|место|орны|місце)\s*[:—–]\s*(?P<rest>.+)", _FLAGS)
_DATELINE = regex.compile(
    r"(?P<rest>\p{Lu}[\p{Lu}\p{M}'’.\- ]+\p{Lu}(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]*){0,3})(?P<after>\s*[—–]\s.*)?",
    regex.DOTALL,
)
_KAZAKH_DATE = regex.compile(
    r"(\d{4})\s*(?:жылғы|жылдың|жылы|ж\.)\s*(\d{1,2})\s*[\-–]?\s*(\p{L}+?)(?:да|де|та|те|ында|інде)?", _FLAGS
)
_WEEKDAY = regex.compile(r"\p{L}+,\s+(?=\S+\s+\S+)")


class Names(NamedTuple):
    """Who is named by a byline, and whether it says that they took the photographs."""

    names: tuple[str, ...]
    took_photos: bool
    wrote_only: bool = False


def byline(line: str) -> list[Names]:
    """What a line says of who made the story; nothing where it says nothing of that."""
    found = []
    for part in _OTHER_PART.split(line.strip()):
        for form, took_photos, wrote_only in (
            (_BOTH, True, False),
            (_BY_PHOTO, True, False),
            (_BY_TEXT, False, True),
            (_BY, False, False),
        ):
            match = form.fullmatch(part.strip())
            names = split_names(match["names"]) if match else ()
            if names and all(map(_is_name, names)):
                found.append(Names(names, took_photos, wrote_only))
                break
    return found


def split_names(text: str) -> tuple[str, ...]:
    """The names in a byline, parted at commas, semicolons and each language's `and`."""
    parts = (" ".join(part.split()).rstrip(":").strip() for part in _SPLIT.split(text.strip()))
    kept = (part[:-1] if part.endswith(".") and len(part.split()[-1]) > 3 else part for part in parts if part)
    return tuple(dict.fromkeys(filter(None, kept)))


class Credited(NamedTuple):
    """A caption, the credit at its end as it stands there, and whom that names."""

    caption: str
    credit: str
    names: tuple[str, ...]


def credited(text: str) -> Credited | None:
    """A text parted from the credit that it ends in; None where it ends in none."""
    text = text.rstrip()
    # A credit is short, and a text may be anything: of a hundred thousand blanks each would be tried as its beginning.
    start = max(0, len(text) - _LONGEST_CREDIT)
    match = _CREDIT.search(text, start)
    if match is None:
        return _credited_otherwise(text, start)
    caption = text[: match.start()].rstrip(" \n\t([/|—–")
    if match["agency"]:
        return Credited(caption, match["agency"], split_names(match["agency"].split("/", 1)[1]))
    if _OF_THE_AUTHOR.fullmatch(match["names"].strip()):
        return Credited(caption, match["credit"].strip(), ())
    names = split_names(match["names"])
    if not names or not all(map(_is_name, names)):
        return None
    return Credited(caption, match["credit"].strip(), names)


def _credited_otherwise(text: str, start: int) -> Credited | None:
    match = _OTHER_CREDIT.search(text, start)
    names = split_names(match["names"]) if match else ()
    if match is None or not names or not all(map(_is_name, names)):
        return None
    return Credited(text[: match.start()].rstrip(" \n\t([/|—–"), match["credit"].strip(), names)


def _is_name(text: str) -> bool:
    """Begins with a capital, or a quotation mark, and is no sentence."""
    first = text.lstrip("“”«»\"'‘’")[:1]
    return bool(first) and (first.isupper() or not first.islower()) and len(text.split()) <= _MOST_NAME // 2


def published(line: str) -> str:
    """What a line tells as the date of publication, as it stands there; empty if nothing."""
    return _rest(_PUBLISHED, line)


def happened(line: str) -> str:
    """What a line tells as the date of the event, as it stands there; empty if nothing."""
    return _rest(_EVENT, line)


def place(text: str) -> str:
    """The place that a line names (`Place: Almaty`), or that it is, or begins with (`ALMATY, Kazakhstan — …`)."""
    told = _rest(_PLACE, text)
    match = None if told else _DATELINE.fullmatch(text.strip())
    found = match["rest"].strip() if match else told
    return found if len(found) <= 80 else ""


def is_place(line: str) -> bool:
    """Whether a line names the place, and says nothing else."""
    match = _DATELINE.fullmatch(line.strip())
    return bool(place(line)) and (match is None or not match["after"])


def _rest(form: regex.Pattern[str], line: str) -> str:
    match = form.fullmatch(line.strip())
    return match["rest"].strip() if match else ""


def moment(text: str) -> Moment:
    """The date that a story's words mean. Raises ValueError where they mean none, or may mean several."""
    text = text.strip().rstrip(".").strip() if not text.strip().endswith(("г.", "р.", "ж.")) else text.strip()
    kazakh = _KAZAKH_DATE.fullmatch(text)
    if kazakh:
        text = f"{kazakh[2]} {kazakh[3]} {kazakh[1]}"
    try:
        return spoken_dates.read(text)
    except ValueError:
        shorter = _WEEKDAY.sub("", text, count=1)
        if shorter == text:
            raise
        return spoken_dates.read(shorter)

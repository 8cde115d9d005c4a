"""Rules over the blocks of a file: EXIF, IPTC and XMP each hold the credits, and each is what somebody reads."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from captioner import dates
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import CREDIT_LINE, FIELD, FIELDS, PHOTOGRAPHER, Field
from captioner.kinds import Date, Value
from captioner.texts import X_DEFAULT, Texts, cut
from captioner.traces import MainText

_BLOCKS = {"exif": "EXIF", "iim": "IPTC", "xmp": "XMP"}
_GRAVE = frozenset({PHOTOGRAPHER, CREDIT_LINE, FIELD["copyright_notice"]})
_LIMITS = {field: field.iim.limit for field in FIELDS if field.iim and not isinstance(field.kind, Date)}
_BY_LANGUAGE = tuple(field for field in FIELDS if field.kind.by_language)
_SHOWN, _BEFORE = 60, 12
"""Letters of a long text that are shown, and how many of them come before what matters."""


def blocks_disagree(shot: Shot) -> Iterator[Found]:
    """The file says one thing in one place and another in another: EXIF, IPTC and XMP hold different values.

    Which of them a reader sees depends on the program, so one credit or another is wrong somewhere. Choose the right
    one: it is then written to all of them.
    """
    photo = shot.photo
    for field in photo.disagreeing:
        if field in photo.settled:
            continue
        said = {name: value for name, value in photo.homes.get(field, {}).items() if name in _BLOCKS}
        texts = {name: _text(field, value) for name, value in said.items()}
        if len(set(texts.values())) < 2 or (isinstance(field.kind, Date) and _are_of_one_second(texts)):
            continue
        listed = _listed(texts)
        chosen = {_text(field, value): value for value in said.values()}
        yield Found(
            told("The blocks of the file disagree: {values}", values=listed),
            field,
            listed,
            suggestions=tuple(
                Fix(told("Write {value} everywhere", value=_start(text)), ((field, value),))
                for text, value in chosen.items()
            ),
            is_graver=field in _GRAVE,
        )


def _are_of_one_second(texts: dict[str, str]) -> bool:
    """Whether dates differ in fractions only, which programs write in two ways, or in the zone of a midnight.

    Midnight stands for a day without a time, which the IPTC block cannot say.
    """
    try:
        moments = [dates.read(text)._replace(fraction="") for text in texts.values()]
    except ValueError:
        return False
    if all((one.hour, one.minute, one.second or 0) == (0, 0, 0) for one in moments):
        moments = [one._replace(offset="") for one in moments]
    return all(one.agrees(other) for one, other in itertools.combinations(moments, 2))


def _text(field: Field, value: Value) -> str:
    return field.kind.text(value)


def _listed(texts: dict[str, str]) -> str:
    """What each block says, long texts from shortly before where they part."""
    given = list(texts.values())
    same = min(_same_beginning(given[0], other) for other in given[1:])
    return ", ".join(f"{_BLOCKS[name]} “{_shown(text, same)}”" for name, text in texts.items())


def _same_beginning(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _shown(text: str, same: int) -> str:
    if len(text) <= _SHOWN:
        return text
    first = max(0, same - _BEFORE) if same + _BEFORE > _SHOWN else 0
    piece = text[first : first + _SHOWN]
    return f"{'…' if first else ''}{piece}{'…' if first + _SHOWN < len(text) else ''}"


def _start(text: str) -> str:
    return _shown(text, 0)


def iim_not_utf8(shot: Shot) -> Iterator[Found]:
    """The IPTC block of the file holds letters beyond the English alphabet, but does not say how they are coded.

    Many systems still read that block, and guess: a name in Cyrillic may arrive as nonsense. Saving any change in
    captioner writes it as UTF-8, and says so.
    """
    traces = shot.photo.traces
    if fields := traces.iim_unreadable:
        yield Found(
            told("The IPTC copy is in an old code page: check whether its letters are read rightly"),
            fields[0],
            _start(_text_of_iim(shot, fields[0])),
        )
    if fields := traces.iim_unmarked:
        yield Found(
            told("The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense"),
            fields[0],
            _start(_text_of_iim(shot, fields[0])),
        )


def _text_of_iim(shot: Shot, field: Field) -> str:
    value = shot.photo.homes.get(field, {}).get("iim")
    return "" if value is None else _text(field, value)


def iim_cut(shot: Shot) -> Iterator[Found]:
    """The IPTC block holds less than the field: its old limits cut the text, and some systems read only that block.

    Credits may take 32 bytes there, which are 16 Cyrillic letters. Shorten the text where the lost part matters.
    """
    homes = shot.photo.homes
    for field, limit in _LIMITS.items():
        if "iim" not in homes.get(field, ()):
            continue
        for text in _entries(shot.credits.get(field)):
            if len(text) * 4 <= limit or len(text.encode("utf-8", "replace")) <= limit:
                continue
            kept = cut(text, limit)
            lost = text[len(kept) :].lstrip()
            message = told(
                "In the IPTC copy the text ends at “{kept}”; “{lost}” is lost",
                kept=_end(kept),
                lost=_start(lost),
            )
            yield Found(message, field, lost)


def _entries(value: Value | None) -> Sequence[str]:
    if value is None:
        return ()
    if isinstance(value, Texts):
        return (value.main,)
    return value if isinstance(value, tuple) else (str(value),)


def _end(text: str) -> str:
    return text if len(text) <= _SHOWN // 2 else f"…{text[-_SHOWN // 2 :]}"


def language_default(shot: Shot) -> Iterator[Found]:
    """Of texts in several languages one is the main one (x-default): programs that do not ask for a language show it.

    It has to be there, to stand first, and to be the text in the story's main language. Else readers get the caption
    in another language, or none.
    """
    photo = shot.photo
    for field, flaw in photo.traces.main_texts:
        if field in photo.edited:
            continue
        if flaw is MainText.MISSING:
            yield Found(
                told("No text is marked as the main one (x-default): some programs will show none"), field
            )
        else:
            yield Found(
                told("The main text (x-default) is not the first: some programs will show another language"),
                field,
            )
    if not shot.desk.languages:
        return
    main = shot.desk.languages[0]
    for field in _BY_LANGUAGE:
        texts = shot.credits.get(field)
        if not isinstance(texts, Texts) or len(texts) < 2 or texts.get(main) == texts.main:
            continue
        if (tag := _tag_of(texts, main)) and texts[tag] != texts.main:
            yield Found(
                told("The main text is not the one in the main language, {language}", language=tag),
                field,
                texts.main,
                suggestions=_turned(field, texts, tag),
            )


def _tag_of(texts: Texts, language: str) -> str | None:
    """The tag under which a text in this language stands, if there is one."""
    plain = language.split("-")[0].lower()
    told_as = {tag.lower(): tag for tag in texts.languages}
    near = (tag for low, tag in told_as.items() if low.split("-")[0] == plain)
    return told_as.get(language.lower()) or next(near, None)


def _turned(field: Field, texts: Texts, tag: str) -> tuple[Fix, ...]:
    """The text in the main language made the main one; nothing where the old one would be lost by that."""
    if texts.main_language == X_DEFAULT:
        return ()
    changed = Texts({**texts, X_DEFAULT: texts[tag]})
    return (Fix(told("Make the text in {language} the main one", language=tag), ((field, changed),)),)

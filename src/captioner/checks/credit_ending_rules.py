"""Rules over the credit that a photo's caption ends in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.texts import X_DEFAULT

_ALSO_SAY = tuple(
    FIELD[key] for key in ("source", "copyright_notice", "city", "country", "state", "sublocation", "event")
)
"""Fields whose words a caption may end in as well: `Photo: Reuters`, `Photo: Almaty`."""


def credit_differs_from_caption(shot: Shot) -> Iterator[Found]:
    """The caption ends in a credit, such as “Photo by …” or “Фото: …”, that names somebody else than the fields.

    Both are printed, so one of the two is wrong. Every language of the caption is read, and names are compared across
    scripts and case endings.
    """
    if not shot.photographers and not shot.credit_line:
        return
    for language, ending in shot.endings:
        names = [name for entry in ending.names for name in credit_words.names_in(entry)]
        names = [name for name in names if not placeholders.is_one(name)]
        strange = [name for name in names if not _is_credited(shot, name)]
        known = [name for name in strange if shot.desk.makers.like(name).same]
        # One of several may be a place or an agency: `Photo: Timur Nusimbekov, Almaty`.
        if not strange or (len(strange) < len(names) and not known):
            continue
        caption, fields = ", ".join(known or strange), "; ".join(shot.photographers) or shot.credit_line
        forms = tuple(dict.fromkeys(map(shot.desk.makers.main_form, names)))
        does = told("Credit {name}, as the caption does", name=", ".join(forms))
        yield Found(
            told("The caption credits {caption}, the fields {fields}", caption=caption, fields=fields),
            CAPTION,
            ending.credit,
            language,
            suggestions=() if any(map(entries.is_agency, forms)) else (Fix(does, ((PHOTOGRAPHER, forms),)),),
        )


def _is_credited(shot: Shot, name: str) -> bool:
    makers = shot.desk.makers
    if makers.is_among(name, shot.credited) or makers.is_among(name, credit_words.names_in(shot.credit_line)):
        return True
    fields = (shot.credit_line, *map(shot.credits.text, _ALSO_SAY))
    words = credit_words.words(name)
    return any(words <= credit_words.words(text) for text in fields if text)


def credit_repeated_in_caption(shot: Shot) -> Iterator[Found]:
    """The caption ends in the same credit as the credit line holds.

    Pages print caption and credit line one after the other, so the credit would stand there twice. The end of the
    caption can be dropped: nothing of it is lost.
    """
    if not shot.credit_line:
        return
    line = credit_words.words(shot.credit_line)
    credited = credit_words.names_in(shot.credit_line)
    for language, ending in shot.endings:
        names = [name for entry in ending.names for name in credit_words.names_in(entry)]
        if not names or not all(shot.desk.makers.is_among(name, credited) for name in names):
            continue
        fix = None
        is_all_said = _agencies(ending.names) <= line
        if ending.caption and is_all_said:
            texts = shot.credits.texts(CAPTION).with_text(language or X_DEFAULT, ending.caption)
            fix = Fix(told("Drop “{credit}” from the caption", credit=ending.credit), ((CAPTION, texts),))
        message = told(
            "The caption ends in “{ending}”, and the credit line says so, too: it would be printed twice",
            ending=ending.credit,
        )
        yield Found(message, CAPTION, ending.credit, language, fix)


def _agencies(names: Iterable[str]) -> frozenset[str]:
    """The words of the agencies that stand beside names."""
    parted = filter(None, map(entries.with_agency, names))
    return frozenset().union(*(credit_words.words(one.agency) for one in parted))

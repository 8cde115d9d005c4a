"""Rules over how the credit of one photo is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import CREDIT_LINE, FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.texts import X_DEFAULT, Texts

_LONGEST = 200
"""Letters; what is longer is no name."""
_COPYRIGHT, _PERSONS = FIELD["copyright_notice"], FIELD["persons"]


def photographer_several_names(shot: Shot) -> Iterator[Found]:
    """One entry of the photographer field holds the names of several people.

    Each photographer is an entry of their own; else archives and other programs take all the names for one person’s. A
    company with several names, such as Smith & Sons, is one entry.
    """
    for entry in shot.photographers:
        several = None if shot.desk.makers.like(entry).same else entries.several(entry)
        if several is None:
            continue
        does = told("Split them: {names}", names=" · ".join(several.names))
        fix = Fix(does, ((PHOTOGRAPHER, _with(shot.photographers, entry, several.names)),))
        message = told("“{entry}” stands as one photographer, but names several", entry=entry)
        if several.is_sure:
            yield Found(message, PHOTOGRAPHER, entry, fix=fix)
        else:
            yield Found(message, PHOTOGRAPHER, entry, suggestions=(fix,))


def photographer_with_agency(shot: Shot) -> Iterator[Found]:
    """An agency, or whom the picture was made for, stands in the photographer field beside the name.

    The photographer field holds the name alone. Name and agency together, such as X/AFP or X for Y, belong into the
    credit line.
    """
    for entry in shot.photographers:
        parted = None if shot.desk.makers.like(entry).same else entries.with_agency(entry)
        if parted is None:
            continue
        alone = _with(shot.photographers, entry, (parted.photographer,))
        line = shot.credit_line
        message = told(
            "The photographer is “{entry}”: the agency {agency} belongs in the credit line",
            entry=entry,
            agency=parted.agency,
        )
        if line and credit_words.words(parted.agency) <= credit_words.words(line):
            does = told(
                "Credit {name}; the credit line stays {credit}", name=parted.photographer, credit=line
            )
            yield Found(message, PHOTOGRAPHER, entry, fix=Fix(does, ((PHOTOGRAPHER, alone),)))
            continue
        does = told("Credit {name}; the credit line becomes {credit}", name=parted.photographer, credit=entry)
        fix = Fix(does, ((PHOTOGRAPHER, alone), (CREDIT_LINE, entry)))
        if line:
            yield Found(message, PHOTOGRAPHER, entry, suggestions=(fix,))
        else:
            yield Found(message, PHOTOGRAPHER, entry, fix=fix)


def credit_copyright_sign(shot: Shot) -> Iterator[Found]:
    """The sign or the word of copyright stands in the photographer or the credit line.

    Who took a picture and who owns its rights are two things. The sign belongs in the copyright notice.
    """
    for entry in (*shot.photographers, shot.credit_line):
        if not entry or not credit_words.has_sign(entry):
            continue
        field = CREDIT_LINE if entry == shot.credit_line else PHOTOGRAPHER
        message = told(
            "“{credit}” has the sign of copyright, which belongs in the copyright notice", credit=entry
        )
        yield Found(message, field, entry, fix=_without_sign(shot, entry))


def _without_sign(shot: Shot, entry: str) -> Fix | None:
    bare = credit_words.without_sign(entry)
    if not bare or credit_words.has_sign(bare) or placeholders.is_one(bare):
        return None
    changes: list[tuple[Field, Value | None]] = []
    if entry in shot.photographers:
        changes.append((PHOTOGRAPHER, _with(shot.photographers, entry, (bare,))))
    if entry == shot.credit_line:
        changes.append((CREDIT_LINE, bare))
    if not shot.credits.text(_COPYRIGHT):
        # What the entry told of the rights is not lost.
        changes.append((_COPYRIGHT, Texts({X_DEFAULT: entry})))
        return Fix(
            told("Write “{name}”, and “{credit}” as the copyright notice", name=bare, credit=entry),
            tuple(changes),
        )
    return Fix(told("Write “{name}”", name=bare), tuple(changes))


def name_case(shot: Shot) -> Iterator[Found]:
    """A name is written in capitals only, or in small letters only.

    Names are printed as they stand. An artist or a company that is really written so is known once it stands in the
    list of people.
    """
    persons = shot.credits.entries(_PERSONS)
    for field, names in ((PHOTOGRAPHER, shot.photographers), (_PERSONS, persons)):
        for name in names:
            if not (name.isupper() or name.islower()) or len(name) > _LONGEST or placeholders.is_one(name):
                continue
            makers = shot.desk.makers
            if any(name in person.spellings() for person in makers.like(name).same):
                continue
            if entries.is_all_caps(name):
                message = told("The name {name} is in capitals only", name=name)
            elif entries.is_all_lower(name):
                message = told("The name {name} is in lower case only", name=name)
            else:
                continue
            usual = makers.main_form(name)
            usual = usual if usual != name else _capitalised(name)
            fix = Fix(told("Write “{name}”", name=usual), ((field, _with(names, name, (usual,))),))
            yield Found(message, field, name, suggestions=(fix,) if usual != name else ())


def _capitalised(name: str) -> str:
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in name.split())


def credit_form(shot: Shot) -> Iterator[Found]:
    """The credit line is not written as this desk writes credit lines.

    The desk’s profile tells the form, such as “Photo by” with the name. A line that says more than the name is never
    replaced without asking.
    """
    profile, line = shot.desk.profile, shot.credit_line
    if not profile.credit_form or not shot.photographers or not shot.photographers[0]:
        return
    names = ", ".join(shot.photographers)
    wanted = profile.credit_form.format(photographer=names)
    agencies = (f"{names}/{agency}" for agency in profile.agencies)
    if line == wanted or line in agencies or any(map(entries.with_agency, shot.photographers)):
        return
    fix = Fix(told("Write “{credit}”", credit=wanted), ((CREDIT_LINE, wanted),))
    message = (
        told("The credit line is “{credit}”; this desk writes “{wanted}”", credit=line, wanted=wanted)
        if line
        else told("There is no credit line; this desk writes “{wanted}”", wanted=wanted)
    )
    said = credit_words.names_in(line) if line else ()
    is_only_the_name = not entries.with_agency(line) and set(said) <= set(shot.photographers)
    if is_only_the_name:
        yield Found(message, CREDIT_LINE, line, fix=fix)
    else:
        yield Found(message, CREDIT_LINE, line, suggestions=(fix,))


def _with(entries_: Sequence[str], entry: str, names: Sequence[str]) -> tuple[str, ...]:
    """The entries, these names in the place of one."""
    parted = (name for one in entries_ for name in (names if one == entry else (one,)))
    return tuple(dict.fromkeys(parted))

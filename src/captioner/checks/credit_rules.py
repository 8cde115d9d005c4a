"""Rules over who is credited on one photo."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import FIELD, PHOTOGRAPHER

_JOB_TITLE, _SOURCE, _INSTRUCTIONS = (FIELD[key] for key in ("job_title", "source", "instructions"))
_MOST_SUGGESTED = 3
_HANDED_OUT = regex.compile(
    r"\b(?:hand-?outs?|courtesy|screen ?shot|screen ?grab|video ?grab|social media|facebook|instagram|telegram|tiktok"
    r"|youtube|(?:family|personal|private) archives?|archive photo|press[ -](?:service|office)"
    r"|соц\.? ?сет(?:и|ей|ях|ь)|социальн\p{L}+ сет\p{L}+|архив(?:а|е|у|ное)?|пресс-?служб\p{L}*"
    r"|предоставлен\p{L}*|скриншот\p{L}*"
    r"|кадр из видео|раздаточн\p{L}+|соц(?:іальн\p{L}+ )?мереж\p{L}*|надан[оаеі]|архів(?:у|і)?|прес-?служб\p{L}*"
    r"|мұрағат\p{L}*|әлеуметтік желі\p{L}*|баспасөз қызмет\p{L}*)\b",
    regex.IGNORECASE | regex.VERSION0,
)
_AN_AGENCYS_NAME = regex.compile(r"\bhulton archive|\barchive photos\b", regex.IGNORECASE)
_HANDOUT_STEMS = (
    "hand", "courtesy", "screen", "grab", "social", "facebook", "instagram", "telegram", "tiktok", "youtube", "archive",
    "press", "соц", "архив", "архів", "прес", "предост", "скрин", "кадр", "раздат", "надан", "мұрағат",
    "әлеум", "баспасөз",
)  # fmt: skip


def photographer_not_in_byline(shot: Shot) -> Iterator[Found]:
    """The credited photographer is none of those whom the story's byline names.

    Either the credit is wrong or the byline is. Other spellings, scripts and case endings of the byline's names are
    known, and so are the spellings in the list of people. For a picture from somebody else, such as an agency, let the
    finding pass and say why.
    """
    makers = shot.desk.makers
    if not makers.byline or not shot.photographers or _is_of_its_agency(shot):
        return
    for entry in shot.photographers:
        for name in credit_words.names_in(entry):
            if placeholders.is_one(name) or makers.is_among(name, makers.byline):
                continue
            byline = ", ".join(makers.byline)
            suggestions = tuple(
                replaced(shot, entry, likely)
                for likely in makers.byline
                if any(person.name == likely for person, _ in makers.like(name).near)
            )
            message = told("{name} is not in the story’s byline ({byline})", name=name, byline=byline)
            yield Found(message, PHOTOGRAPHER, name, suggestions=suggestions[:_MOST_SUGGESTED])


def _is_of_its_agency(shot: Shot) -> bool:
    """Whether the byline names an agency, and the credit says that the picture is that agency's."""
    said = (shot.credit_line, shot.credits.text(_SOURCE), *shot.photographers)
    agencies = map(credit_words.words, shot.desk.makers.agencies)
    return any(agency <= credit_words.words(text) for agency in agencies for text in said if text)


def camera_artist_differs(shot: Shot) -> Iterator[Found]:
    """The camera wrote another name into the file than the one that is credited.

    Photographers set their cameras to write their names, so the camera is often right; but cameras are lent, too. Ask
    before publishing.
    """
    artist = shot.photo.camera.artist
    if not artist or not shot.photographers or artist == shot.photographers[0]:
        return
    makers = shot.desk.makers
    written = [name for one in artist.split(";") for name in credit_words.names_in(one.strip()) if name]
    names = [name for name in written if not placeholders.is_one(name)]
    if not names or any(makers.is_among(name, shot.credited) for name in names) or _is_said(shot, artist):
        return
    credited = ", ".join(shot.photographers)
    forms = tuple(dict.fromkeys(map(makers.main_form, names)))
    does = told("Credit {name}, whose name the camera wrote", name=", ".join(forms))
    yield Found(
        told("The camera wrote “{artist}”, but the credit is {credited}", artist=artist, credited=credited),
        PHOTOGRAPHER,
        artist,
        suggestions=() if any(map(entries.is_agency, names)) else (Fix(does, ((PHOTOGRAPHER, forms),)),),
    )


def _is_said(shot: Shot, artist: str) -> bool:
    """Whether it is an agency's, or a studio's, that the credit line or the source names."""
    said = credit_words.words(f"{shot.credit_line} {shot.credits.text(_SOURCE)}")
    return credit_words.words(artist) <= said


def job_title_without_photographer(shot: Shot) -> Iterator[Found]:
    """There is a photographer's job title, but no photographer.

    The title says what the photographer is to the desk: staff, stringer, contributor. Without a name it tells nothing,
    and often stands where the name should.
    """
    title = "" if shot.photographers else shot.credits.text(_JOB_TITLE)
    if title:
        yield Found(
            told("The job title is “{title}”, but no photographer is named", title=title), _JOB_TITLE, title
        )


def handout_without_terms(shot: Shot) -> Iterator[Found]:
    """The credit says that the picture was handed out, or comes from an archive or from social media, and no more.

    Such pictures come with terms: who gave them, and how they may be used. Write the giver into the source and the
    terms into the instructions, so that nobody uses the picture otherwise.
    """
    for text in (shot.credit_line, *shot.photographers):
        lower = text.lower()
        if not any(stem in lower for stem in _HANDOUT_STEMS) and text != "HO":
            continue
        if text != "HO" and not _HANDED_OUT.search(_AN_AGENCYS_NAME.sub("", text)):
            continue
        lacks_source, lacks_terms = not shot.credits.text(_SOURCE), not shot.credits.text(_INSTRUCTIONS)
        if lacks_source and lacks_terms:
            message = told(
                "“{credit}” was given to the desk, but neither its source nor terms of use are given",
                credit=text,
            )
        elif lacks_source:
            message = told("“{credit}” was given to the desk, but its source is not given", credit=text)
        elif lacks_terms:
            message = told(
                "“{credit}” was given to the desk, but the instructions give no terms of use", credit=text
            )
        else:
            return
        yield Found(message, _SOURCE if lacks_source else _INSTRUCTIONS, text)
        return


def replaced(shot: Shot, entry: str, name: str) -> Fix:
    """The repair that puts a name in the place of one entry; the other photographers stay."""
    others = (name if one == entry else one for one in shot.photographers)
    return Fix(told("Credit {name}", name=name), ((PHOTOGRAPHER, tuple(dict.fromkeys(others))),))

"""Rules that hold the credits of a set against the pictures in the story's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.finding import Fix, Found, told
from captioner.checks.matching import By, Match
from captioner.checks.shot import Gathering, Shot
from captioner.credits import FIELD, PHOTOGRAPHER

_SOURCE = FIELD["source"]
_LONGEST_SAID = 60


def credit_differs_from_story(gathering: Gathering) -> Iterator[Found]:
    """The story’s text credits this picture to somebody else than the photo’s fields.

    Pictures of the text are known by file name, by caption, or by their place between two that are known. Both credits
    are published, so one of the two is wrong.
    """
    for path, matches in gathering.matching.of.items():
        shot = gathering.by_path[path]
        for match in matches:
            names = tuple(name for one in match.block.photographers for name in credit_words.names_in(one))
            if names and not _agrees(shot, names):
                yield _differing(shot, match, names)
                break


def _agrees(shot: Shot, names: Sequence[str]) -> bool:
    """Whether nobody is credited whom the story does not name; its agencies may stand in the credit line or source."""
    makers = shot.desk.makers
    said = credit_words.words(f"{shot.credit_line} {shot.credits.text(_SOURCE)}")
    if any(credit_words.words(name) <= said and not makers.like(name).same for name in names):
        return True
    if not shot.credited:
        in_line = credit_words.names_in(shot.credit_line)
        return not shot.credit_line or any(makers.is_among(name, in_line) for name in names)
    return all(placeholders.is_one(name) or makers.is_among(name, names) for name in shot.credited)


def _differing(shot: Shot, match: Match, names: Sequence[str]) -> Found:
    forms = tuple(dict.fromkeys(map(shot.desk.makers.main_form, names)))
    credited = "; ".join(shot.photographers) or shot.credit_line
    story = ", ".join(forms)
    if match.by is By.ORDER:
        message = told(
            "The story credits the picture at this place to {story}, the photo is credited to {photo}",
            story=story,
            photo=credited,
        )
    else:
        message = told(
            "The story credits this picture to {story}, its fields to {photo}", story=story, photo=credited
        )
    fix = Fix(told("Credit {name}, as the story does", name=story), ((PHOTOGRAPHER, forms),))
    offered = () if any(map(entries.is_agency, forms)) else (fix,)
    return Found(message, PHOTOGRAPHER, match.block.credit, suggestions=offered, path=shot.path)


def story_picture_unmatched(gathering: Gathering) -> Iterator[Found]:
    """The story’s text shows a picture that none of the photos could be matched with.

    Its credit in the text is held against no photo, then. Writing the file’s name above the picture’s caption in the
    text makes it known.
    """
    if not gathering.shots or not gathering.is_whole:
        return
    for block in gathering.matching.unmatched:
        said = block.file_name or block.caption or block.credit
        if len(said) > _LONGEST_SAID:
            said = said[:_LONGEST_SAID].rsplit(" ", 1)[0] + " …"
        message = told("The story shows a picture that is none of these photos: “{said}”", said=said)
        yield Found(message, value=said)

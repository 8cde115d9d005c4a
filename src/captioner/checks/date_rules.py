"""Rules over the date of one photo."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from captioner import dates
from captioner.checks import prose_dates, zones
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.checks.spelled_dates import in_figures
from captioner.credits import DATE_TAKEN
from captioner.dates import Moment

_EASTERNMOST = datetime.timedelta(hours=14)
"""How far the clocks of the Line Islands are ahead of UTC: nowhere is it later."""
_UNSET = frozenset(((1970, 1, 1), (1980, 1, 1), (2000, 1, 1)))
"""Days at which clocks begin that nobody has set."""
_FIRST_CAMERAS = 1995
"""The year before which hardly a digital camera wrote dates."""


def date_missing(shot: Shot) -> Iterator[Found]:
    """Neither the date field nor a caption tells when the picture was taken.

    Without a date nobody can say whether a picture shows what its story tells. A year is enough; of an old picture that
    is often all that is known.
    """
    if shot.credits.get(DATE_TAKEN) is not None or _captions_tell_a_date(shot):
        return
    suggestions = []
    taken = _taken(shot)
    if taken and not _is_of_unset_clock(taken):
        does = told("Take the camera's date, {date}", date=in_figures(taken))
        suggestions.append(Fix(does, ((DATE_TAKEN, str(taken)),)))
    event = shot.desk.story.event_date
    if event:
        does = told("Take the story's date, {date}", date=in_figures(event))
        suggestions.append(Fix(does, ((DATE_TAKEN, str(event)),)))
    message = told("No date is given, neither in the date field nor in the caption")
    yield Found(message, DATE_TAKEN, suggestions=tuple(suggestions))


def _captions_tell_a_date(shot: Shot) -> bool:
    if any(one.moment for caption in shot.dated_captions for one in caption.dates):
        return True
    return any(prose_dates.years(text) for _, text in shot.captions)


def date_in_future(shot: Shot) -> Iterator[Found]:
    """The picture is dated later than it is now anywhere on earth.

    A picture from the future has a wrong date: the camera's clock was off, or a digit was mistyped.
    """
    span = zones.span(shot.moment, (datetime.UTC,)) if shot.moment else None
    if shot.moment and span and span.first > shot.desk.now + _EASTERNMOST:
        message = told("The date {date} has not come yet", date=in_figures(shot.moment))
        yield Found(message, DATE_TAKEN, str(shot.moment))


def date_after_publication(shot: Shot) -> Iterator[Found]:
    """The picture is dated later than the day on which its story was published.

    One of the two dates is wrong, or the picture is not of this story. Only what both dates tell is compared, and a day
    that differs by the time zone alone is let be.
    """
    moment, published = shot.moment, shot.desk.story.publication_date
    if moment is None or published is None or not _is_later(moment, published):
        return
    desk = shot.desk.now.tzinfo or datetime.UTC
    taken = zones.span(moment, zones.zones(shot.place) or (desk,))
    known = zones.span(published, (desk,))
    if taken and known and taken.first > known.last:
        message = told(
            "The date {date} is later than the story's publication on {published}",
            date=in_figures(moment),
            published=in_figures(published),
        )
        yield Found(message, DATE_TAKEN, str(moment))


def _is_later(moment: Moment, other: Moment) -> bool:
    """By the calendar, as much of it as both tell; of one day also the time, if both tell it with its zone."""
    known = [
        (mine, its)
        for mine, its in zip(moment[:3], other[:3], strict=True)
        if mine is not None and its is not None
    ]
    mine, its = [one for one, _ in known], [one for _, one in known]
    return mine > its or (mine == its and bool(moment.offset and other.offset))


def camera_clock_default(shot: Shot) -> Iterator[Found]:
    """The date is one that cameras write whose clock nobody has set, such as 1 January 1970 or 2000.

    Find out when the picture was taken, and set the clock of the camera.
    """
    moment = shot.moment
    if moment is None or moment.day is None:
        return
    if moment[:3] in _UNSET or (_is_of_unset_clock(moment) and _is_by_camera(shot, moment)):
        message = told("The date {date} comes from a camera whose clock was not set", date=in_figures(moment))
        yield Found(message, DATE_TAKEN, str(moment))


def _is_of_unset_clock(moment: Moment) -> bool:
    return moment[:3] in _UNSET or moment.year < _FIRST_CAMERAS


def _is_by_camera(shot: Shot, moment: Moment) -> bool:
    """Whether the day is the camera's: what a person typed of an old picture is right."""
    taken = _taken(shot)
    return taken is not None and taken[:3] == moment[:3]


def _taken(shot: Shot) -> Moment | None:
    """The date that the camera wrote."""
    try:
        return dates.read(shot.photo.camera.taken) if shot.photo.camera.taken else None
    except ValueError:
        return None

"""What the form says in words: a value in its box, what goes with it below, and an example in an empty box."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import regex
from PySide6.QtCore import QCoreApplication

from captioner import dates
from captioner.credits import CREDIT_LINE, PHOTOGRAPHER, Field
from captioner.kinds import DATE, SOURCE_TYPE, Kind, Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts, cut

WARNING = "▲"
WRONG = "✕"
_HOMES = {"exif": "EXIF", "iim": "IPTC", "xmp": "XMP", "sidecar": "sidecar"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = 64


def readable(field: Field, value: Value | None, language: str = X_DEFAULT) -> str:
    """The value as its box shows it; the same may be typed."""
    if value is None:
        return ""
    if isinstance(value, Texts):
        return value.get(language, "")
    return _FACES.get(field.kind, field.kind.text)(value)


def _date(value: Value) -> str:
    moment = dates.read(str(value))
    local = str(moment._replace(offset="")).replace("T", " ")
    return f"{local} {moment.offset}".strip()


def _term(value: Value) -> str:
    term = str(value).removeprefix(SOURCE_TYPE.vocabulary)
    return term if term in SOURCE_TYPE.terms else str(value)


_FACES: Mapping[Kind, Callable[[Value], str]] = {DATE: _date, SOURCE_TYPE: _term}


def placeholder(field: Field, photos: Sequence[Photo]) -> str:
    """What an empty box suggests; never to be taken for a value."""
    if field is CREDIT_LINE:
        return _credit_example(photos)
    if field.kind is DATE:
        return _tr("e.g. {example}").format(example="2022-03-06 14:02 +06:00")
    if field.kind.several:
        return _tr("one, or several with ; between")
    return field.hint if field.rows > 1 else ""


def _credit_example(photos: Sequence[Photo]) -> str:
    names = {photo.credits.entries(PHOTOGRAPHER) for photo in photos}
    if len(names) != 1 or not (entries := names.pop()):
        return ""
    return _tr("e.g. {example}").format(example=_tr("Photo by {names}").format(names=listed(entries)))


def beside_date(value: Value | None, photo: Photo) -> str:
    """The day of the week, and what the camera's clock said: `Sunday · camera says the same`."""
    moment = dates.read(str(value)) if value is not None else None
    said = (_weekday(moment) if moment else "", _camera(moment, photo.camera.taken))
    return " · ".join(filter(None, said))


def _weekday(moment: dates.Moment) -> str:
    day = moment.weekday()
    return "" if day is None else QCoreApplication.translate("Form", _DAYS[day])


def _camera(moment: dates.Moment | None, taken: str) -> str:
    try:
        camera = dates.read(taken)
    except ValueError:
        return ""
    if moment and moment.agrees(camera) and (moment.has_time or not camera.has_time):
        return _tr("camera says the same")
    return _tr("camera says {date}").format(date=_date(taken))


def meter(field: Field, text: str, language_is_main: object) -> str:
    """How long a text is, and of which limit: `79 characters · 112 / 2000 bytes`."""

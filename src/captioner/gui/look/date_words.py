"""What the form says below a date: how it is understood as one types, the day of the week, the camera's clock."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner import dates, spoken_dates
from captioner.dates import Moment

translate = QCoreApplication.translate

_DAYS = (
    QT_TRANSLATE_NOOP("Form", "Monday"),
    QT_TRANSLATE_NOOP("Form", "Tuesday"),
    QT_TRANSLATE_NOOP("Form", "Wednesday"),
    QT_TRANSLATE_NOOP("Form", "Thursday"),
    QT_TRANSLATE_NOOP("Form", "Friday"),
    QT_TRANSLATE_NOOP("Form", "Saturday"),
    QT_TRANSLATE_NOOP("Form", "Sunday"),
)


def shown(value: str) -> str:
    """A date as its box shows it; the same may be typed."""
    moment = dates.read(value)
    local = str(moment._replace(offset="")).replace("T", " ")
    return f"{local} {moment.offset}".strip()


def about(typed: str, taken: str) -> str:
    """What the date in the box means, and what the camera's clock said: `Sunday · camera says the same`."""
    if not typed.strip():
        return _camera(None, taken) or translate("Form", "or 6 March 2022, 6.3.22 14:02, yesterday")
    try:
        moment = spoken_dates.read(typed)
    except ValueError:
        return translate("Form", "not a date yet")
    understood = shown(str(moment))
    is_spoken = understood != " ".join(typed.split())
    parts = (
        f"= {understood}" if is_spoken else "",
        _weekday(moment),
        "" if is_spoken else _camera(moment, taken),
    )
    return " · ".join(filter(None, parts))


def offer(typed: str) -> str:
    """What a button says that takes the camera's date: after the camera's name, or by itself."""
    try:
        is_told = not typed.strip() or shown(str(spoken_dates.read(typed))) == " ".join(typed.split())
    except ValueError:
        is_told = False
    return translate("Form", "Take it") if is_told else translate("Form", "Take the camera's")


def differs(typed: str, taken: str) -> bool:
    """Whether the camera's clock has something else to say than the text in the box."""
    try:
        camera = dates.read(taken)
        return not _agree(spoken_dates.read(typed), camera) if typed.strip() else True
    except ValueError:
        return False


def _weekday(moment: Moment) -> str:
    if moment.month is None or moment.day is None:
        return ""
    day = datetime.date(moment.year, moment.month, moment.day).weekday()
    return translate("Form", str(_DAYS[day]))


def _camera(moment: Moment | None, taken: str) -> str:
    try:
        camera = dates.read(taken)
    except ValueError:
        return ""
    if moment and _agree(moment, camera):
        return translate("Form", "camera says the same")
    return translate("Form", "camera says {date}").format(date=shown(taken))


def _agree(moment: Moment, camera: Moment) -> bool:
    return moment.agrees(camera) and (moment.has_time or not camera.has_time)

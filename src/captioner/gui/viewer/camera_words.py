"""What the line under the photo says of the camera and of the place, longer and shorter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from captioner.photo import Camera

translate = QCoreApplication.translate

_DOT = " · "
# What cameras write where there is no lens, or one that they do not know.
_NO_LENS = frozenset("-?0 ")


class CameraWords(NamedTuple):
    """*lines* from the longest to the shortest; *place*, if the file gives it away; *details*, all of it."""

    lines: tuple[str, ...] = ()
    place: str = ""
    details: str = ""


def words_of(camera: Camera) -> CameraWords:
    """The lens goes first where there is little room, then the camera; the exposure is what is asked for."""
    name, lens = camera.name(), _lens(camera)
    settings = replace(camera, make="", model="").line()
    variants = ((name, lens, settings), (name, settings), (settings or name,))
    lines = dict.fromkeys(filter(None, (_DOT.join(filter(None, parts)) for parts in variants)))
    place = translate("CameraLine", "GPS in the file") if camera.position else ""
    return CameraWords(tuple(lines), place, "\n".join(_details(camera)))


def _details(camera: Camera) -> Iterator[str]:
    lens = _lens(camera)
    if camera.name():
        yield translate("CameraLine", "Camera: {name}").format(name=camera.name())
    if lens:
        yield translate("CameraLine", "Lens: {name}").format(name=lens)
    if settings := replace(camera, make="", model="").line():
        yield translate("CameraLine", "Exposure: {settings}").format(settings=settings)
    if camera.position:
        latitude, longitude = camera.position
        place = f"{latitude:.5f}, {longitude:.5f}"
        yield translate("CameraLine", "GPS: the file gives away where it was taken, {place}").format(
            place=place
        )


def _lens(camera: Camera) -> str:
    """The lens, without the camera's name before it, as telephones write it."""
    lens = camera.lens.strip()
    for known in (camera.name(), camera.model):
        if known:
            lens = lens.removeprefix(known).strip()
    return "" if set(lens) <= _NO_LENS or lens.lower() in ("unknown", "n/a", "none") else lens

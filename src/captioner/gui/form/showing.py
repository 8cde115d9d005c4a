"""How photos come into the form's header and boxes: a few at once, thousands in steps that hold nothing up.

others    the header tells at once how many they are; the boxes say nothing until it is known what the photos hold,
          unless they are much the same photos as before
the same  the boxes stay as they are until then; what changes meanwhile is looked at afterwards
sent      what is being shown of the same photos is left alone: they are shown once they have changed
a hand    on boxes that wait for others has the rest done at once: nobody types on what is not known yet
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captioner.gui.form.form_body import FormBody
from captioner.gui.form.form_header import FormHeader
from captioner.gui.form.shown_values import SLICE
from captioner.gui.form.together import Gathering, Together, are_near
from captioner.gui.form.unhurried import Unhurried
from captioner.photo import Photo


class Showing(QObject):
    """Shows one selection at a time; the next one takes its place, whether or not all of it was shown."""

    ended = Signal()  # all of them is shown

    def __init__(self, form: QWidget, header: FormHeader, body: FormBody) -> None:
        super().__init__(form)
        self._header, self._body = header, body
        self._photos: tuple[Photo, ...] = ()
        self._together = Together()
        self._visit = self._known = 0
        self._work = Unhurried(form)

    def is_at_work(self) -> bool:
        """Whether the boxes do not show yet what the photos hold."""
        return self._work.is_at_work()

    def is_known(self) -> bool:
        """Whether the boxes are for these photos, though they may have changed a moment ago."""
        return self._known == self._visit

    def finish(self) -> None:
        """Show all that is left to be shown, here and now."""
        self._work.finish()

    def know(self) -> None:
        """Show these photos here and now, unless the boxes are for them already."""
        if not self.is_known():
            self.finish()

    def put_off(self) -> None:
        """The photos shown are about to change: what they held before is not shown any more."""
        if self.is_known():
            self._work.drop()

    def show_nothing(self) -> None:
        """No photo is selected."""
        self._photos, self._together = (), Together()
        self._visit = self._known = self._visit + 1
        self._work.drop()
        self._known = self._visit
        self.ended.emit()

    def show_others(self, photos: tuple[Photo, ...], place: str) -> None:
        """Show these, which are others than before."""
        self._header.name_photos(photos, place)
        if len(photos) > SLICE and not (self.is_known() and are_near(self._photos, photos)):
            self.await_photos()
        self._visit += 1
        self._photos = photos
        self._begin()
        if self.is_at_work():
            self._work.be_done_before_any_hand()

    def show_again(self, photos: tuple[Photo, ...], place: str) -> None:
        """Show the same photos as they are now."""
        self._header.name_photos(photos, place)
        self._photos = photos
        if not self.is_at_work():
            self._begin()

    def await_photos(self) -> None:
        """What is said there is not true any more."""
        self._header.await_photos()
        self._body.await_photos()

    def fill_again(self) -> None:
        """Show the same photos in boxes that have been shown nothing yet."""
        self.finish()
        self._visit = self._known = self._visit + 1
        if self._photos:
            self._work.do(self._body.show_photos(self._together, self._visit))

    def _begin(self) -> None:
        if len(self._photos) > SLICE:
            self._work.begin(self._steps())
        else:
            self._work.do(self._steps())

    def _steps(self) -> Iterator[None]:
        photos: tuple[Photo, ...] = ()
        while photos is not self._photos:
            photos = self._photos
            gathering = Gathering(photos, self._together)
            while gathering.left() > 0:
                gathering.go_on()
                yield
            self._together = gathering.together()
            yield from self._header.tell_of(photos)
            yield from self._body.show_photos(self._together, self._visit)
        self._known = self._visit
        self.ended.emit()

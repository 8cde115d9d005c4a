"""What becomes of edits that were never saved: they are offered back, and taken through the one way in for edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.photos.deeds import Deed
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.moment import Moment
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.safekeeping import offers
from captioner.gui.safekeeping.journalling import Journalling
from captioner.gui.safekeeping.offers import Judged, Offer
from captioner.gui.safekeeping.reckoning import Reckoning
from captioner.gui.safekeeping.recovery_dialog import RecoveryDialog
from captioner.gui.work.jobs import Jobs
from captioner.journal.entries import Box, Found, Unsaved
from captioner.photo import Photo


class Recovery(QObject):
    """Asks once for each set that is opened; what is not decided is offered the next time."""

    told = Signal(str)  # why there is nothing to be offered

    def __init__(
        self,
        jobs: Jobs,
        journalling: Journalling,
        table: PhotoTable,
        editing: Editing,
        form: CaptionForm,
        thumbnails: Thumbnails,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._journalling, self._table, self._editing = journalling, table, editing
        self._form, self._thumbnails, self._window = form, thumbnails, window
        self._reckoning = Reckoning(jobs, table, editing, self)
        self.dialog: RecoveryDialog | None = None
        # Edits of a set that is open elsewhere are nobody's who died.
        self.is_open_elsewhere: Callable[[bytes], bool] = lambda place: False
        journalling.found.connect(self._offer)
        table.begun.connect(self._close)

    def bring_back(self) -> None:
        """Offer what was thrown away."""
        self._journalling.thrown_away(self._offer_thrown_away)

    def _offer(self, found: Found) -> None:
        places = {entry.place for entry in found.unsaved} | {box.place for box in found.boxes}
        alive = {place for place in places if self.is_open_elsewhere(place)}
        left = Found(
            (),
            tuple(entry for entry in found.unsaved if entry.place not in alive),
            tuple(box for box in found.boxes if box.place not in alive),
        )
        self._judge(left, self._ask_about)

    def _judge(self, found: Found, then: Callable[[Judged], None]) -> None:
        def work(photos: Moment, steps: object) -> Judged:
            return offers.judged(found, photos)

        self._reckoning.reckon(work, found.paths(), then)

    def _ask_about(self, left: Judged) -> None:
        if left.needless:
            self._journalling.forget(left.needless)
        if left.asked:
            self._ask(self.tr("captioner ended before these edits were saved"), left.asked)

    def _offer_thrown_away(self, found: Found) -> None:
        self._judge(found, self._ask_about_thrown_away)

    def _ask_about_thrown_away(self, left: Judged) -> None:
        if left.asked:
            self._ask(self.tr("These edits were thrown away"), left.asked)
        else:
            self.told.emit(self.tr("Nothing was thrown away of these photos in the last 30 days."))

    def _ask(self, title: str, asked: Sequence[Offer]) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        words = self.tr(
            "Choose which of them to take back; they are then unsaved edits as before. The others are kept for"
            " 30 days: Edit, Bring back edits thrown away."
        )
        self.dialog = RecoveryDialog(title, words, asked, self._thumbnails.pixmap, self._window)
        self.dialog.decided.connect(self._decide)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _decide(self, chosen: Sequence[Offer], others: Sequence[Offer]) -> None:
        rows = self._table.rows()
        here = (one for one in chosen if one.path in rows or self._table.row(one.path) is not None)
        # By the name that the photo has now.
        there = [one if one.path in rows else self._renamed(one) for one in here]
        edits = [offer for offer in there if not isinstance(offer.entry, Box)]
        for field, together in offers.groups(edits):
            self._editing.recover(field, self._recovering(together), [one.path for one in together])
        for offer in there:
            if isinstance(offer.entry, Box):
                self._form.put_back(offer.entry.paths, offers.drafts(offer.entry))
        if others:
            self._journalling.throw_away([offer.entry for offer in others])
        if there:
            self._forget_once_done([offer.entry for offer in there])

    def _renamed(self, offer: Offer) -> Offer:
        return offer._replace(path=self._table.photo(offer.path).path)

    def _recovering(self, together: Sequence[Offer]) -> Deed:
        by_path = {offer.path: offer for offer in together}

        def deed(photo: Photo) -> Photo:
            offer = by_path.get(photo.path)
            if offer is None:
                # It has come to another name while all were worked out.
                offer = next(one for one in together if self._table.photo(one.path).path == photo.path)
            return offers.recovered(offer, photo)

        return deed

    def _forget_once_done(self, taken: Sequence[Unsaved | Box]) -> None:
        """What is still being worked out is in the journal alone."""
        forget = partial(self._journalling.forget, taken)
        if self._editing.large.is_at_work():
            self._editing.large.afterwards(forget)
        else:
            forget()

    def _close(self) -> None:
        """Another set."""
        self._reckoning.drop()
        if self.dialog is not None:
            self.dialog.reject()

    def _forget_dialog(self, result: int) -> None:
        self.dialog = None

"""What becomes of edits that were never saved: they are offered back, and taken through the one way in for edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.safekeeping import offers
from captioner.gui.safekeeping.journalling import Journalling
from captioner.gui.safekeeping.offers import Offer
from captioner.gui.safekeeping.recovery_dialog import RecoveryDialog
from captioner.journal.entries import Box, Found


class Recovery(QObject):
    """Asks once for each set that is opened; what is not decided is offered the next time."""

    told = Signal(str)  # why there is nothing to be offered

    def __init__(
        self,
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
        if done := offers.needless(left, self._table):
            self._journalling.forget(done)
        if asked := offers.offers(left, self._table):
            title = self.tr("captioner ended before these edits were saved")
            self._ask(title, asked)

    def _offer_thrown_away(self, found: Found) -> None:
        asked = offers.offers(found, self._table)
        if asked:
            self._ask(self.tr("These edits were thrown away"), asked)
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
        there = [offer for offer in chosen if self._table.row(offer.path) is not None]
        edits = [offer for offer in there if not isinstance(offer.entry, Box)]
        for field, together in offers.groups(edits):
            after = [offers.recovered(one, self._table.photo(one.path)) for one in together]
            self._editing.recover(field, after)
        for offer in there:
            if isinstance(offer.entry, Box):
                self._form.put_back(offer.entry.paths, offers.drafts(offer.entry))
        if there:
            self._journalling.forget([offer.entry for offer in there])
        if others:
            self._journalling.throw_away([offer.entry for offer in others])

    def _close(self) -> None:
        """Another set."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget_dialog(self, result: int) -> None:
        self.dialog = None

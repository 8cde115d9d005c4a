"""Photos dragged with the mouse: inside the list to another place in the story, outside as copies of their files.

It is one gesture: where it ends decides. A file is never moved or opened by it, and what is dragged from here says
so, that the window itself does not take it for a set to be opened.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from captioner.gui.list.picking import Picking
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import elsewhere, theme

_BADGE = 28


class Carrying(Picking):
    """A view whose photos can be dragged, and dropped in story order."""

    dropped = Signal(int)  # the selected photos before the photo of this row, or at the end

    def __init__(self, photos: ShownPhotos, parent: QWidget | None = None) -> None:
        super().__init__(photos, parent)
        self._place: int | None = None
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        # Drawn here: Qt's would stand between rows only.
        self.setDropIndicatorShown(False)

    def columns(self) -> int:
        """How many photos stand side by side."""
        return 1

    def startDrag(self, actions: Qt.DropAction) -> None:
        paths = self.picked()
        if not paths:
            return
        drag = QDrag(self)
        drag.setMimeData(elsewhere.files_of(paths))
        drag.setPixmap(self._counted(len(paths)))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)
        self._show_place(None)

    def place_for(self, at: QPoint) -> int:
        """The row before which a drop at this point puts the photos."""
        index = self.indexAt(at)
        if not index.isValid():
            return len(self._photos.paths())
        box = self.visualRect(index)
        before = at.x() < box.center().x() if self.columns() > 1 else at.y() < box.center().y()
        return index.row() if before else index.row() + 1

    def _takes(self, event: QDropEvent) -> bool:
        return elsewhere.is_from_here(event.mimeData()) and self._photos.order == "story"

    def _show_place(self, place: int | None) -> None:
        if place != self._place:
            self._place = place
            self.viewport().update()

    def _counted(self, count: int) -> QPixmap:
        """How many are on the way, beside the pointer."""
        ratio = self.devicePixelRatioF()
        text, metrics = f"{count:,}", self.fontMetrics()
        width = max(_BADGE, metrics.horizontalAdvance(text) + 16)
        pixmap = QPixmap(round(width * ratio), round(_BADGE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        colours, box = theme.of(self.palette()), QRect(0, 0, width, _BADGE)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, _BADGE / 2, _BADGE / 2)
        painter.setPen(colours.on_accent)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
        return pixmap

    def _mark(self, place: int) -> tuple[QPoint, QPoint]:
        """The line that shows where they would come to stand."""
        last = len(self._photos.paths()) - 1
        box = self.visualRect(self._photos.index(min(place, last)))
        is_after = place > last
        if self.columns() > 1:
            x = box.right() if is_after else max(box.left(), 2)
            return QPoint(x, box.top() + 4), QPoint(x, box.bottom() - 4)
        y = box.bottom() if is_after else max(box.top(), 2)
        return QPoint(8, y), QPoint(box.right() - 8, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._place is None or not self._photos.paths():
            return
        painter = QPainter(self.viewport())
        painter.setPen(
            QPen(theme.of(self.palette()).accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawLine(*self._mark(self._place))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What comes from outside is the window's: it opens it.
        event.setAccepted(self._takes(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        takes = self._takes(event)
        event.setAccepted(takes)
        self._show_place(self.place_for(event.position().toPoint()) if takes else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_place(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_place(None)
        event.setAccepted(self._takes(event))
        if event.isAccepted():
            event.setDropAction(Qt.DropAction.CopyAction)
            self.dropped.emit(self.place_for(event.position().toPoint()))

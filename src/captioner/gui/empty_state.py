"""What is seen before a set is open: what to do, and where one was last."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from captioner.errors import shown_path
from captioner.gui.look import theme
from captioner.gui.look.form_words import WARNING

_WIDTH = 560
_ICON = 88
_MOST_SHOWN = 5


class EmptyState(QFrame):
    """A calm page with one thing to do first."""

    folder_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)  # a folder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = QVBoxLayout()
        self._recent_title = QLabel(self.tr("Recent"), self)
        self._folders: tuple[Path, ...] = ()
        self._drops = False
        self._lay_out()

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer these folders."""
        self._folders = tuple(folders)
        self.show_waiting(frozenset())

    def show_waiting(self, waiting: Collection[Path]) -> None:
        """Say in which folders unsaved edits wait, and offer these first."""
        places = {folder.resolve(): folder for folder in self._folders}
        first = [places.get(place, place) for place in sorted(waiting)]
        shown = [*first, *(folder for folder in self._folders if folder not in first)]
        _empty(self._recent)
        self._recent_title.setVisible(bool(shown))
        for folder in shown[:_MOST_SHOWN]:
            note = self.tr("unsaved edits") if folder in first else ""
            self._recent.addWidget(_recent_button(folder, note, partial(self.recent_wanted.emit, folder)))

    def show_drop(self, over: bool) -> None:
        """Photos hang over the window, ready to be dropped."""
        self._drops = over
        self.update()

    def _lay_out(self) -> None:
        theme.set_role(self, "ground")
        column = QVBoxLayout()
        column.setSpacing(0)
        picture = QLabel(self)
        picture.setPixmap(theme.app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.setFixedHeight(_ICON)
        column.addWidget(picture)
        column.addSpacing(20)
        column.addWidget(_centred(self.tr("Give every picture its caption and its credit"), "display"))
        column.addSpacing(8)
        hint = self.tr("Open a folder of photos, or drop photos anywhere in this window.")
        column.addWidget(_centred(hint, "dim"))
        column.addSpacing(24)
        column.addLayout(self._buttons())
        column.addSpacing(32)
        theme.set_role(self._recent_title, "small")
        column.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addLayout(self._recent)
        inner = QWidget(self)
        inner.setLayout(column)
        inner.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._recent_title.hide()

    def _buttons(self) -> QLayout:
        folder, sample = (
            QPushButton(self.tr("Open folder…"), self),
            QPushButton(self.tr("Try the sample set"), self),
        )
        theme.set_role(folder, "accent")
        folder.setDefault(True)
        folder.clicked.connect(self.folder_wanted)
        sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (folder, sample):
            button.setMinimumWidth(150)
            button.setMinimumHeight(38)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(folder)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours().accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        painter.end()


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    theme.set_role(label, role)
    return label


def _recent_button(folder: Path, note: str, clicked: partial[None]) -> QPushButton:
    """The folder's name, what is to be known of it, and dimmed where it lies."""
    button = QPushButton()
    button.setAccessibleName(", ".join(filter(None, (shown_path(folder), note))))
    theme.set_role(button, "row")
    name, told, place = QLabel(shown_path(Path(folder.name)), button), QLabel(button), QLabel(button)
    told.setText(f"{WARNING} {note}" if note else "")
    for label in (name, told, place):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    theme.set_role(told, "warning")
    theme.set_role(place, "small")
    room = _WIDTH - name.sizeHint().width() - told.sizeHint().width() - 64
    place.setText(
        place.fontMetrics().elidedText(shown_path(folder.parent), Qt.TextElideMode.ElideMiddle, room)
    )
    row = QHBoxLayout(button)
    row.setContentsMargins(12, 0, 12, 0)
    row.addWidget(name)
    row.addSpacing(8)
    row.addWidget(told)
    row.addStretch(1)
    row.addWidget(place)
    button.clicked.connect(clicked)
    return button


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

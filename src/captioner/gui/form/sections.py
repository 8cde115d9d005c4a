"""The form's groups of fields, each behind a header of one line that says what it holds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from captioner.credits import Field
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.look import field_words, theme
from captioner.gui.look.form_words import readable
from captioner.photo import Photo

GAP = 12
_HEIGHT = 40
_INSET = 2
_CHEVRON = 16
_SUMMARY = 120


class SectionHeader(QAbstractButton):
    """Name, what is in it, and which way it opens; Enter, Space, Right and Left do what a click does."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._count = 0
        self._summary = ""

    def show_held(self, count: int, texts: Sequence[str]) -> None:
        """Show how many fields hold something, and what those say that do not show."""
        summary = " · ".join(" ".join(text[:_SUMMARY].split()) for text in texts)
        if (count, summary) == (self._count, self._summary):
            return
        self._count, self._summary = count, summary
        told = self.tr("{count} fields filled").format(count=count) if count else self.tr("empty")
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, max(_HEIGHT, self.fontMetrics().height() + 20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in opens:
            self.setChecked(opens[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.of(self.palette())
        painter.fillRect(0, 0, self.width(), 1, colours.hairline)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -3.5), 5, 5)
        line = self.rect().adjusted(_INSET, 1, -_INSET, 0)
        is_lit = self._count or self.isChecked() or self.underMouse()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold if self._count else QFont.Weight.Normal)
        painter.setFont(bold)
        painter.setPen(colours.text if is_lit else colours.dim)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())
        line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(self.text()) + GAP)
        line.setRight(line.right() - _CHEVRON - GAP)
        painter.setFont(self.font())
        painter.setPen(colours.dim)
        if not self.isChecked():
            short = self.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)
        self._paint_chevron(painter, QPen(colours.text if self.underMouse() else colours.dim, 1.5))
        painter.end()

    def _paint_chevron(self, painter: QPainter, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.translate(self.width() - _INSET - _CHEVRON / 2, self.height() / 2)
        painter.rotate(90 if self.isChecked() else 0)
        painter.drawPolyline(QPolygonF([QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]))


class Section(QWidget):
    """A header, a row of short fields that always show, and, once it is first opened, the others."""

    toggled = Signal(object)  # the section itself

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        always: Sequence[Field],
        make: Callable[[Field], FieldEditor],
    ) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self._hidden = tuple(field for field in fields if field not in always)
        self._make = make
        self._body: QWidget | None = None
        self.header = SectionHeader(title)
        self.header.toggled.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self.editors = tuple(map(make, always))
        if always:
            self._column.addLayout(_side_by_side(self.editors))

    @property
    def is_open(self) -> bool:
        """Whether all of its boxes are to be seen."""
        return self.header.isChecked()

    def set_open(self, wanted: bool) -> None:
        """Open or close it."""
        self.header.setChecked(wanted)

    def shown(self) -> Iterator[FieldEditor]:
        """The boxes that are to be seen."""
        return (one for one in self.editors if self.is_open or one.field not in self._hidden)

    def tell(self, photos: Sequence[Photo], held: Collection[Field]) -> None:
        """Say in the header what is behind it: the texts of one photo, of several the *held* fields' names."""
        hidden = [field for field in self._hidden if field in held]
        if len(photos) == 1:
            texts = [readable(field, photos[0].credits.get(field)) for field in hidden]
        else:
            texts = list(map(field_words.label, hidden))
        self.header.show_held(sum(field in held for field in self._fields), texts)

    def _toggle(self) -> None:
        if self._body is None:
            self._body = QWidget()
            column = QVBoxLayout(self._body)
            column.setContentsMargins(0, 0, 0, GAP + 4)
            column.setSpacing(GAP)
            made = tuple(map(self._make, self._hidden))
            for editor in made:
                column.addWidget(editor)
            self.editors += made
            self._column.addWidget(self._body)
        self._body.setVisible(self.is_open)
        self.toggled.emit(self)


def _side_by_side(editors: Sequence[FieldEditor]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.setContentsMargins(0, 0, 0, GAP + 4)
    for editor in editors:
        row.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
    return row

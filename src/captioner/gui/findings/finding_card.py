"""One finding with what can be done about it: read, jumped to, mended, let pass with a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from captioner.checks.finding import Finding, Fix, Severity
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import finding_words, theme
from captioner.gui.look.link import Link
from captioner.gui.look.marks import SIDE
from captioner.gui.look.severity_marks import paint_severity

_MOST_SUGGESTIONS = 3
_LEAST, _USUAL, _ANY = 40, 320, 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Offer(Link):
    """What can be done, with its reason, on as many lines as it takes."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width, 1), _ANY)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + 4

    def sizeHint(self) -> QSize:
        wide = self.width() if self.width() > _LEAST else _USUAL
        return QSize(_LEAST, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.of(self.palette()).accent)
        font = QFont(self.font())
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.drawText(self.rect(), _WRAPPED, self.text())
        painter.end()


class FindingCard(QWidget):
    """Says what is wrong; a click on it puts the caret where that is."""

    jumped = Signal(object)  # the Finding
    mended = Signal(object, object)  # the Finding, the Fix
    override_wanted = Signal(object)  # the Finding
    taken_back = Signal(object)  # the Finding that is to pass no more

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        severity = finding_words.severity(finding.severity)
        self._text = wrapping_label("" if finding.is_open else "dim")
        self._text.setText(finding_words.told(finding.found.message))
        self._deeds = self._made_deeds(finding)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._text)
        if finding.override is not None:
            passed = wrapping_label("small")
            passed.setText(finding_words.passed(finding))
            column.addWidget(passed)
        for deed in self._deeds:
            column.addWidget(deed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(SeverityMark(finding.severity, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(f"{severity}: {self._text.text()}")
        self.setToolTip(severity)
        if finding.found.field is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _made_deeds(self, finding: Finding) -> list[Offer]:
        found, deeds = finding.found, []
        if not finding.is_open:
            back = Offer(self.tr("Let it pass no more"), self)
            back.clicked.connect(self._take_back)
            return [back]
        offers: list[Fix] = [found.fix] if found.fix else []
        for fix in (*offers, *found.suggestions[:_MOST_SUGGESTIONS]):
            link = Offer(finding_words.told(fix.does), self)
            link.clicked.connect(partial(self._mend, fix))
            deeds.append(link)
        if finding.may_be_overridden:
            link = Offer(self.tr("Let it pass…"), self)
            link.clicked.connect(self._ask)
            deeds.append(link)
        return deeds

    def _mend(self, fix: Fix, *_: object) -> None:
        self.mended.emit(self.finding, fix)

    def _ask(self) -> None:
        self.override_wanted.emit(self.finding)

    def _take_back(self) -> None:
        self.taken_back.emit(self.finding)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.jumped.emit(self.finding)


class SeverityMark(QWidget):
    """The shape of a severity."""

    def __init__(self, severity: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = severity
        self.setAccessibleName(finding_words.severity(severity))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_severity(painter, self._severity, QRectF(0, 4, SIDE, SIDE), theme.of(self.palette()))
        painter.end()

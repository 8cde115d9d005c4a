"""What was found of the photos that the form shows, under their fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from captioner.checks.finding import Finding
from captioner.gui.findings.finding_card import FindingCard
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import theme
from captioner.gui.look.link import Link

_MOST_HEIGHT = 240
_SIDE = 16


class PhotoFindings(QFrame):
    """A card for each finding of one photo; of several photos, how many there are."""

    jumped = Signal(object)
    mended = Signal(object, object)
    override_wanted = Signal(object)
    taken_back = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Finding, ...] = ()
        self._cards: list[FindingCard] = []
        self._area, self._many = _Area(self), Link("", self)
        self._many.clicked.connect(self.all_wanted)
        self._none = plain_label("fine")
        theme.set_role(self, "foot")
        self.setAccessibleName(self.tr("What the check found of this photo"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area)
        column.addWidget(self._many, 0, Qt.AlignmentFlag.AlignLeft)
        column.setContentsMargins(_SIDE, 8, 8, 8)
        self.hide()

    def cards(self) -> Sequence[FindingCard]:
        """The cards shown."""
        return tuple(self._cards)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what was found of one photo, the gravest first."""
        self._many.hide()
        if tuple(found) != self._shown:
            self._shown = tuple(found)
            self._show_cards()
        self._area.setVisible(bool(found))
        self.setVisible(bool(found))

    def show_count(self, findings: int, photos: int) -> None:
        """Of several photos: how much was found, and a way to see it."""
        self._area.hide()
        one, many = self.tr("in 1 photo"), self.tr("in %Ln photos", "", photos)
        found = self.tr("%Ln findings", "", findings), one if photos == 1 else many
        self._many.setText(
            self.tr("{findings} {photos}: show them").format(findings=found[0], photos=found[1])
        )
        self._many.setVisible(bool(findings))
        self.setVisible(bool(findings))

    def _show_cards(self) -> None:
        self._cards = [FindingCard(one) for one in self._shown]
        for card in self._cards:
            card.jumped.connect(self.jumped)
            card.mended.connect(self.mended)
            card.override_wanted.connect(self.override_wanted)
            card.taken_back.connect(self.taken_back)
        self._area.show_cards(self._cards)


class _Area(QScrollArea):
    """As high as its cards need, and no higher than leaves the fields their room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show just these."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        inner.resize(self.viewport().width(), inner.height())
        self.setWidget(inner)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inner = self.widget()
        if inner is None:
            return QSize(0, 0)
        wide = max(self.viewport().width(), 120)
        layout = inner.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(wide, min(max(high, 0), _MOST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), _MOST_HEIGHT // 2))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)

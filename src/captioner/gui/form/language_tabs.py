"""The languages of one text as small tabs: which is shown, which hold something, are missing, or have grown old."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from captioner.gui.form.languages import Tab
from captioner.gui.look import theme
from captioner.texts import X_DEFAULT

_HEIGHT = 24
_SIDE = 8
_DOT = 4
_GAP = 4


class LanguageTabs(QTabBar):
    """Painted by hand: text there is told by weight and a dot, one that is missing by a ring, an old one by a triangle.

    The main text is told by a word, the one in the box by its ground.
    """

    chosen = Signal(str)
    passed = Signal(int)  # stepped beyond the end, where there is another box

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self._has_other = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.currentChanged.connect(self._choose)

    def show_tabs(self, shown: Sequence[Tab], current: str) -> None:
        """Show these languages, one of them as the one in the box."""
        if tuple(shown) == self._tabs and current == self.current():
            return
        before, self._tabs = dict(enumerate(self._tabs)), tuple(shown)
        self.blockSignals(True)
        while self.count() > len(shown):
            self.removeTab(self.count() - 1)
        for place, tab in enumerate(shown):
            if place == self.count():
                self.addTab("")
            was = before.get(place)
            # Qt asks how wide a tab is when its text is set, and not for a dot that comes or goes.
            if (
                was is None
                or _widths(was, self.font()) != _widths(tab, self.font())
                or _name(was) != _name(tab)
            ):
                self.setTabText(place, _name(tab))
            self._describe(place, tab)
        self.setCurrentIndex(next((i for i, tab in enumerate(shown) if tab.language == current), 0))
        self.blockSignals(False)
        self.update()

    def current(self) -> str:
        """The language in the box."""
        place = self.currentIndex()
        return self._tabs[place].language if 0 <= place < len(self._tabs) else ""

    def step(self, by: int) -> None:
        """Choose the next or previous language, around the end; the other box is told where there is one."""
        place = self.currentIndex() + by
        if self.count() and (0 <= place < self.count() or not self._has_other):
            self.setCurrentIndex(place % self.count())
        else:
            self.passed.emit(by)

    def set_other(self, has_other: bool) -> None:
        """Whether there is another box beside this one, with the other languages."""
        self._has_other = has_other

    def _describe(self, place: int, tab: Tab) -> None:
        told = self.tr("has text") if tab.has_text else self.tr("missing")
        told = self.tr("older than the main text") if tab.is_stale else told
        main = self.tr("main text") if tab.is_main else ""
        words = ", ".join(filter(None, (_name(tab), main, told)))
        self.setAccessibleTabName(place, words)
        self.setTabToolTip(place, words)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.chosen.emit(self._tabs[place].language)

    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self._tabs):
            return QSize(0, _HEIGHT)
        width = sum(_widths(self._tabs[index], self.font()))
        return QSize(width + 2 * _SIDE, max(_HEIGHT, self.fontMetrics().height() + 6))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the form; it must not change what is typed into.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for place, tab in enumerate(self._tabs):
            self._paint(painter, self.tabRect(place), tab, place in (self.currentIndex(), under))
        painter.end()

    def _paint(self, painter: QPainter, box: QRect, tab: Tab, has_ground: object) -> None:
        colours = theme.of(self.palette())
        if has_ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(QRectF(box), theme.RADIUS - 1, theme.RADIUS - 1)
        is_current = tab.language == self.current()
        painter.setPen(colours.text if is_current or tab.has_text else colours.dim)
        name, main, _ = _widths(tab, self.font())
        line = box.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(_font(self.font(), tab))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _label(tab))
        if main:
            painter.setPen(colours.dim)
            painter.setFont(self.font())
            painter.drawText(line.adjusted(name + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _main())
        place = QPointF(line.right() - _DOT / 2 + 1, box.center().y() + 1)
        _paint_mark(painter, tab, place, colours.text if is_current else colours.dim, colours.warning)


def _paint_mark(painter: QPainter, tab: Tab, place: QPointF, plain: QColor, warning: QColor) -> None:
    if tab.is_stale:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(warning)
        half = _DOT / 2 + 1
        tip, left, right = QPointF(0, -half), QPointF(-half, half), QPointF(half, half)
        painter.drawPolygon([place + tip, place + left, place + right])
    elif tab.has_text:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plain)
        painter.drawEllipse(place, _DOT / 2, _DOT / 2)
    elif tab.is_missing:
        painter.setPen(QPen(warning, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, _DOT / 2 + 0.5, _DOT / 2 + 0.5)


def _main() -> str:
    return QCoreApplication.translate("LanguageTabs", "main")


def _label(tab: Tab) -> str:
    return _main() if tab.language == X_DEFAULT else tab.language


def _name(tab: Tab) -> str:
    return _label(tab).replace("&", "&&")


def _font(font: QFont, tab: Tab) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold if tab.has_text else QFont.Weight.Normal)
    return bold


def _widths(tab: Tab, font: QFont) -> tuple[int, int, int]:
    """How wide the language, the word for the main one and the dot are."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    name = QFontMetrics(bold).horizontalAdvance(_label(tab))
    is_told = tab.is_main and tab.language != X_DEFAULT
    main = QFontMetrics(font).horizontalAdvance(_main()) + _GAP if is_told else 0
    return name, main, _DOT + _GAP if tab.has_text or tab.is_missing or tab.is_stale else 0

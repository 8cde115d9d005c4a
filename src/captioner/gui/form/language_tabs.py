"""The languages of one text as small tabs: which is shown, which hold something, which one is the main text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from captioner.credits import Field
from captioner.gui.look import theme
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_HEIGHT = 24
_SIDE = 8
_DOT = 4
_GAP = 4


class Tab(NamedTuple):
    """One language; `x-default` is the main text whose language nobody told."""

    language: str
    has_text: bool
    is_main: bool


def texts_of(photos: Sequence[Photo], field: Field) -> list[Texts]:
    """The photos' texts in a field, each but once."""
    values = dict.fromkeys(photo.credits.get(field) for photo in photos)
    return [value if isinstance(value, Texts) else Texts() for value in values]


def main_language(texts: Sequence[Texts]) -> str:
    """The main text's language, if all these tell the same one; else `x-default`."""
    found = {one.main_language for one in texts}
    return found.pop() if len(found) == 1 else X_DEFAULT


def tabs(texts: Sequence[Texts], asked: Sequence[str], kept: str = "") -> tuple[Tab, ...]:
    """The tabs for these texts: the main one first if it bears no language, then those asked for, then others.

    *kept* has a tab in any case. A language counts as there if all the texts have it.
    """
    main = main_language(texts)
    languages = [X_DEFAULT] if X_DEFAULT in (main, kept) else []
    languages += asked
    languages += [language for one in texts for language in one.languages]
    languages += [kept] if kept else []
    return tuple(
        Tab(language, bool(texts) and all(language in one for one in texts), language == main)
        for language in dict.fromkeys(languages)
    )


def tab_for(wanted: str, texts: Sequence[Texts], asked: Sequence[str]) -> str:
    """The language that a wish leads to: the main one where the wanted is not at hand, or no language is wanted."""
    is_at_hand = wanted != X_DEFAULT and wanted in (tab.language for tab in tabs(texts, asked))
    return wanted if is_at_hand else main_language(texts)


class LanguageTabs(QTabBar):
    """Painted by hand: text there is told by weight and a dot, the main text by a word, the shown one by its ground."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.currentChanged.connect(self._choose)

    def show_tabs(self, shown: Sequence[Tab], current: str) -> None:
        """Show these languages, one of them as the one in the box."""
        if tuple(shown) == self._tabs and current == self.current():
            return
        self._tabs = tuple(shown)
        self.blockSignals(True)
        while self.count() > len(shown):
            self.removeTab(self.count() - 1)
        for place, tab in enumerate(shown):
            if place == self.count():
                self.addTab("")
            if self.tabText(place) != _name(tab):
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
        """Choose the next or previous language, around the end."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _describe(self, place: int, tab: Tab) -> None:
        told = self.tr("has text") if tab.has_text else self.tr("missing")
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
            painter.drawText(
                line.adjusted(name + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.tr("main")
            )
        if tab.has_text:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.text if is_current else colours.dim)
            painter.drawEllipse(
                QPointF(line.right() - _DOT / 2 + 1, box.center().y() + 1), _DOT / 2, _DOT / 2
            )


def _label(tab: Tab) -> str:
    return "main" if tab.language == X_DEFAULT else tab.language


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
    main = QFontMetrics(font).horizontalAdvance("main") + _GAP if is_told else 0
    return name, main, _DOT + _GAP if tab.has_text else 0

"""The entries that several photos hold, each as a chip: in all of them, or in how many; and what to do about one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from captioner.gui.look.form_words import tip

translate = QCoreApplication.translate

_GAP = 4
_MOST = 18
_LONGEST = 28


class EntryChips(QWidget):
    """A row of chips, as many to a line as there is room for; a chip opens a menu of what can be done."""

    added = Signal(str)  # to all
    removed = Signal(str)  # from all
    selecting = Signal(str)  # the photos that have it

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[QPushButton] = []
        self._rest = QLabel()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._rest.setProperty("role", "small")
        self._rest.setParent(self)
        self._told: tuple[Sequence[tuple[str, int]], int] = ((), 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[tuple[str, int]], total: int) -> bool:
        """Show these, each with the number of the *total* photos that have it; says whether the chips are others."""
        if (entries, total) == self._told:
            return False
        self._told = (entries, total)
        for chip in self._chips:
            chip.deleteLater()
        self._chips = [self._chip(entry, count, total) for entry, count in entries[:_MOST]]
        more = len(entries) - len(self._chips)
        self._rest.setText(translate("Form", "and %Ln more", "", more) if more else "")
        self._arrange()
        return True

    def buttons(self) -> list[QWidget]:
        """The chips, in order."""
        return list(self._chips)

    def _chip(self, entry: str, count: int, total: int) -> QPushButton:
        chip = QPushButton(self)
        short = entry if len(entry) <= _LONGEST else f"{entry[:_LONGEST]}…"
        in_some = translate("Form", "{count} of {total}").format(count=count, total=total)
        in_all = translate("Form", "all")
        chip.setText(f"{short}  {in_all if count == total else in_some}".replace("&", "&&"))
        chip.setProperty("role", "entry" if count == total else "entry_in_some")
        told = translate("Form", "{entry}, in {count} of {total} photos")
        chip.setAccessibleName(told.format(entry=entry, count=count, total=total))
        chip.setToolTip(tip(chip.accessibleName()))
        menu = QMenu(chip)
        lacking = total - count
        if lacking:
            self._offer(menu, translate("Form", "Add to the %Ln without it", "", lacking), self.added, entry)
        self._offer(menu, translate("Form", "Remove from %Ln photos", "", count), self.removed, entry)
        menu.addSeparator()
        self._offer(menu, translate("Form", "Select the %Ln that have it", "", count), self.selecting, entry)
        chip.setMenu(menu)
        chip.show()
        return chip

    def _offer(self, menu: QMenu, words: str, deed: SignalInstance, entry: str) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: deed.emit(entry))
        return action

    def _arrange(self) -> None:
        right, top, high = 0, 0, 0
        for one in (*self._chips, self._rest):
            size = one.sizeHint()
            if isinstance(one, QLabel) and not one.text():
                size = QSize(0, 0)
            if right and right + size.width() > self.width():
                right, top = 0, top + high + _GAP
            one.setGeometry(QRect(right, top, min(size.width(), self.width()), size.height()))
            right, high = right + size.width() + _GAP, size.height() or high
        if top + high != self.minimumHeight():
            self.setFixedHeight(top + high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

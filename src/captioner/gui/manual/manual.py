"""The manual's window: contents and search on the left, the page on the right, back and forward as in a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from captioner import resources
from captioner.gui import dialog_parts
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import theme
from captioner.gui.manual import book
from captioner.gui.manual.book import Page, Place
from captioner.gui.manual.reader import Reader

_SIZE = QSize(1180, 860)
_CONTENTS = 340
_PLACE = Qt.ItemDataRole.UserRole
_MOST_HITS = 200
_LEVEL_IN_CONTENTS = 2


class Manual(QDialog):
    """Opens at any place of the manual, stays open beside the work, and remembers where one has been."""

    keys_wanted = Signal()  # all shortcuts

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.pages = _in_the_windows_language()
        self.reader, self.contents, self.search = Reader(), QTreeWidget(), QLineEdit()
        self.back, self.forward, self._nothing = QPushButton(), QPushButton(), plain_label("dim")
        self._been: list[Place] = []
        self._at = -1
        self._name_parts()
        self._lay_out()
        self._fill_contents()
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._open_first)
        self.contents.currentItemChanged.connect(self._open_item)
        self.reader.anchorClicked.connect(self._follow)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def open_at(self, page: str = "", anchor: str = "") -> None:
        """Show a page, or a place on it, and come to the front; without a page, where one was last."""
        # Where a heading stands is known once the page has its width.
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()
        if page:
            self._go(book.place_of(self.pages, f"{page}.md#{anchor}".rstrip("#"), page) or Place(page))
        elif not self._been:
            self._go(Place(next(iter(self.pages))))

    def place(self) -> Place:
        """What is shown."""
        return self._been[self._at]

    def _go(self, place: Place) -> None:
        if place.page not in self.pages:
            return
        if self._been and place == self.place():
            self.reader.go_to(place.section)
            return
        del self._been[self._at + 1 :]
        self._been.append(place)
        self._step(1)

    def _step(self, by: int) -> None:
        before = self.place().page if self._at >= 0 else ""
        self._at = min(max(self._at + by, 0), len(self._been) - 1)
        page, section = self.place()
        if page != before:
            self.reader.show_page(self.pages[page])
            self.reader.mark(self.search.text().split())
        self.reader.go_to(section)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._been) - 1)
        self._stand_on(self.place())

    def _follow(self, link: QUrl) -> None:
        place = book.place_of(self.pages, link.toString(), self.place().page)
        if place is not None:
            self._go(place)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _fill_contents(self) -> None:
        self.contents.clear()
        for name, page in self.pages.items():
            item = self._line(self.contents.invisibleRootItem(), page.title, Place(name))
            for number, section in enumerate(page.sections):
                if section.level == _LEVEL_IN_CONTENTS:
                    self._line(item, section.heading, Place(name, number))

    def _find(self, typed: str) -> None:
        self.contents.blockSignals(True)
        self._fill_contents()
        hits = list(book.found(self.pages, typed))[:_MOST_HITS] if typed.strip() else None
        if hits is not None:
            self._show_hits(hits)
        self.contents.blockSignals(False)
        self._nothing.setVisible(hits == [])
        self.reader.mark(typed.split())
        if hits is None and self._been:
            self._stand_on(self.place())

    def _show_hits(self, hits: list[Place]) -> None:
        """The contents give way to what was found, by page."""
        self.contents.clear()
        of_pages: dict[str, QTreeWidgetItem] = {}
        for place in hits:
            page = self.pages[place.page]
            if place.page not in of_pages:
                of_pages[place.page] = self._line(
                    self.contents.invisibleRootItem(), page.title, Place(place.page)
                )
            if place.section:
                self._line(of_pages[place.page], page.sections[place.section].heading, place)
        self.contents.expandAll()

    def _open_first(self) -> None:
        hits = list(book.found(self.pages, self.search.text()))
        if hits:
            self._go(hits[0])
            self.reader.setFocus()

    def _open_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._go(Place(*item.data(0, _PLACE)))

    def _stand_on(self, place: Place) -> None:
        """The contents show where one is: the section, or the page it belongs to."""
        self.contents.blockSignals(True)
        for item in self._items():
            if Place(*item.data(0, _PLACE)) == place:
                self.contents.setCurrentItem(item)
                break
            if Place(*item.data(0, _PLACE)) == Place(place.page):
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)

    def _items(self) -> Sequence[QTreeWidgetItem]:
        return self.contents.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)

    @staticmethod
    def _line(parent: QTreeWidgetItem, text: str, place: Place) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setData(0, _PLACE, tuple(place))
        item.setToolTip(0, text)
        return item

    def _name_parts(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.search.placeholderText())
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        theme.set_role(self.contents, "findings")
        self.reader.setAccessibleName(self.tr("Page"))
        self._nothing.setText(self.tr("No page holds these words."))
        self._nothing.hide()
        for button, icon, words, keys in (
            (self.back, "chevron-left", self.tr("Back"), QKeySequence.StandardKey.Back),
            (self.forward, "chevron-right", self.tr("Forward"), QKeySequence.StandardKey.Forward),
        ):
            theme.set_role(button, "quiet")
            theme.set_icon(button, icon)
            button.setAccessibleName(words)
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(
                f"{words} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            button.setAutoDefault(False)
            button.setEnabled(False)

    def _lay_out(self) -> None:
        self.resize(dialog_parts.room(self, _SIZE))
        left, split, shortcuts = QFrame(), QSplitter(), QPushButton()
        theme.set_role(left, "panel")
        column, row = QVBoxLayout(left), QHBoxLayout()
        shortcuts.setText(self.tr("All shortcuts"))
        shortcuts.setAutoDefault(False)
        theme.set_role(shortcuts, "quiet")
        shortcuts.clicked.connect(self.keys_wanted)
        for button in (self.back, self.forward):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(shortcuts)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.contents, 1)
        split.addWidget(left)
        split.addWidget(self.reader)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.grown(_CONTENTS), _SIZE.width() - theme.grown(_CONTENTS)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)


def _in_the_windows_language() -> Mapping[str, Page]:
    """The pages in the language of the window, where the manual is written in it; else in English."""
    pages, told = resources.path("help"), QLocale().name()[:2]
    return book.read(pages / told if (pages / told).is_dir() else pages / "en")

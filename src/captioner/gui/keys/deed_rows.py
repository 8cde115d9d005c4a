"""All deeds by menu with their keys, and below them the keys that are fixed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from captioner.gui.actions import DEEDS, LINE, TEMPLATES, told
from captioner.gui.keys.chords import AS_IN_BOXES, native
from captioner.gui.keys.key_ring import KeyRing
from captioner.gui.keys.places import PlaceKeys, in_fields, in_list, named
from captioner.gui.look import theme

_DEED = Qt.ItemDataRole.UserRole
_WITHOUT_KEYS = frozenset([LINE, "open_recent", "templates"])
_KEYS_WIDE, _NOTE_WIDE = 210, 190


class DeedRows(QTreeWidget):
    """One of them is chosen."""

    change_wanted = Signal()
    add_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, ring: KeyRing) -> None:
        super().__init__()
        self._ring = ring
        self._groups: list[QTreeWidgetItem] = []
        self._dress()
        for menu in dict.fromkeys(deed.menu for deed in DEEDS):
            group = self._group(told(menu).replace("&", ""))
            for deed in DEEDS:
                if deed.menu == menu and deed.key not in _WITHOUT_KEYS:
                    self._add_deed(group, deed.key)
        templates = self._group(self.tr("Templates"))
        for deed in TEMPLATES:
            self._add_deed(templates, deed.key)
        for name, lines in (in_list(), in_fields()):
            self._add_fixed(self._group(name), lines)
        self.expandAll()
        self.tell()
        self.show_fitting("")
        self.itemDoubleClicked.connect(self.change_wanted)

    def chosen(self) -> str:
        """The deed that is chosen; empty where its keys are fixed."""
        row = self.currentItem()
        return str(row.data(0, _DEED) or "") if row is not None else ""

    def choose(self, deed: str) -> None:
        """Let this deed be the one."""
        for row in self._rows():
            if row.data(0, _DEED) == deed:
                self.setCurrentItem(row)

    def shown(self) -> list[tuple[str, str]]:
        """What is done and by which keys, row by row."""
        return [(row.text(0), row.text(1)) for row in self._rows() if not row.isHidden()]

    def tell(self) -> None:
        """Bring the keys up to date."""
        for row in self._rows():
            deed = str(row.data(0, _DEED) or "")
            if deed:
                row.setText(1, ", ".join(native(self._ring.bindings.keys(deed))))
                row.setText(2, self._note(deed))
                row.setForeground(2, theme.of(self.palette()).dim)
            self._speak(row)

    def show_fitting(self, typed: str) -> None:
        """Show those alone that hold what is typed."""
        wanted = typed.casefold().strip()
        for row in self._rows():
            row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
        for group in self._groups:
            group.setHidden(all(row.isHidden() for row in _below(group)))
        seen = [row for row in self._rows() if not row.isHidden()]
        if seen and self.currentItem() not in seen:
            self.setCurrentItem(seen[0])

    def _note(self, deed: str) -> str:
        bindings = self._ring.bindings
        if deed in AS_IN_BOXES:
            return self.tr("fixed")
        if bindings.is_usual(deed):
            return ""
        usual = ", ".join(native(bindings.usual[deed]))
        return self.tr("usually {key}").format(key=usual) if usual else self.tr("usually no key")

    def _speak(self, row: QTreeWidgetItem) -> None:
        said = ". ".join(text for text in (row.text(0), row.text(1), row.text(2)) if text)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for group in self._groups:
            yield from _below(group)

    def _group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [name])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        self._groups.append(group)
        return group

    def _add_deed(self, group: QTreeWidgetItem, deed: str) -> None:
        row = QTreeWidgetItem(group, [self._ring.words(deed)])
        row.setData(0, _DEED, deed)

    def _add_fixed(self, group: QTreeWidgetItem, lines: list[PlaceKeys]) -> None:
        for line in lines:
            row = QTreeWidgetItem(group, [line.words, ", ".join(named(line)), self.tr("fixed")])
            row.setForeground(2, theme.of(self.palette()).dim)

    def _dress(self) -> None:
        theme.set_role(self, "findings")
        self.setAccessibleName(self.tr("Deeds and their keys"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((1, _KEYS_WIDE), (2, _NOTE_WIDE)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.change_wanted.emit()
            case Qt.Key.Key_Insert:
                self.add_wanted.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_wanted.emit()
            case _:
                super().keyPressEvent(event)


def _below(group: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for at in range(group.childCount()):
        row = group.child(at)
        if row is not None:
            yield row

"""The lines below a box, each there only while it has something to say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from captioner.credits import Field
from captioner.edits import Way
from captioner.gui.form.entry_chips import EntryChips
from captioner.gui.look import field_words, theme
from captioner.gui.look.form_words import tip, translate
from captioner.gui.look.link import Link
from captioner.gui.look.pair_row import PairRow

_GAP = 4
_INSET = 2
_WIDE = 240
_WAYS = {
    Way.REPLACE: QT_TRANSLATE_NOOP("Form", "Replace"),
    Way.APPEND: QT_TRANSLATE_NOOP("Form", "Add at the end"),
    Way.PREPEND: QT_TRANSLATE_NOOP("Form", "Add in front"),
    Way.FILL: QT_TRANSLATE_NOOP("Form", "Only where empty"),
}


def plain_label(role: str) -> QLabel:
    """A text of one of the theme's roles, never read as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def wrapping_label(role: str) -> QLabel:
    """The same on as many lines as it takes."""
    label = plain_label(role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def box_label(field: Field, box: QWidget) -> QLabel:
    """The field's name above its box, for eyes and for screen readers."""
    label = plain_label("small")
    label.setText(field_words.label(field))
    label.setBuddy(box)
    label.setContentsMargins(_INSET, 0, 0, 0)
    box.setAccessibleName(field_words.label(field))
    for widget in (label, box):
        widget.setToolTip(tip(field_words.hint(field)))
    return label


class Meter(PairRow):
    """How long the text is, and which languages are missing."""

    def __init__(self) -> None:
        self._length, self._missing = plain_label("small"), plain_label("small")
        super().__init__(self._length, self._missing)

    def say(self, length: str, missing: str, is_over: object) -> None:
        """Say both; what is over its limit is marked."""
        theme.set_role(self._length, "warning" if is_over else "small")
        for label, text in ((self._length, length), (self._missing, missing)):
            if label.text() != text:
                label.setText(text)
        self.arrange()


class Told(PairRow):
    """A line of words, and what can be done about it."""

    asked = Signal(object)  # the button, below which something may open

    def __init__(self, role: str) -> None:
        self._told, self._ask, self._text = plain_label(role), Link(), ""
        # As high as the link, so that the line is as high without it.
        self._told.setContentsMargins(0, _GAP // 2, 0, _GAP // 2)
        super().__init__(self._told, self._ask)
        self._ask.clicked.connect(self._take_asked)

    def say(self, text: str, deed: str, about: str = "") -> None:
        """Say this; *deed* is what can be done, if anything, and *about* how a screen reader calls that."""
        self._text = text
        # In half a column there may be no room for its end.
        self._told.setToolTip(tip(text))
        self._told.setAccessibleName(text)
        self._ask.setText(deed)
        self._ask.setAccessibleName(about or deed)
        self._ask.setVisible(bool(deed))
        self.arrange()

    def arrange(self) -> None:
        """Place both anew, the words as far as there is room for them."""
        room = self.width()
        if not self._ask.isHidden() and room >= _WIDE:
            room -= self._ask.sizeHint().width() + 3 * _GAP
        fits = self._told.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        if fits != self._told.text():
            self._told.setText(fits)
        super().arrange()

    def _take_asked(self) -> None:
        self.asked.emit(self._ask)


class ValuesLine(PairRow):
    """How many different values there are, and how what is typed is to meet them."""

    asked = Signal(object)  # the button, below which the values are to be shown
    way_chosen = Signal(object)

    def __init__(self, ways: Sequence[Way]) -> None:
        self._show, self._way = Link(), Link()
        super().__init__(self._show, self._way)
        self._show.clicked.connect(self._ask)
        menu = QMenu(self._way)
        group = QActionGroup(menu)
        self._actions = {way: self._action(way, menu, group) for way in ways}
        group.triggered.connect(self._choose)
        self._way.set_menu(menu)

    def say(self, name: str, way: Way) -> None:
        """Offer the values of the field of this name, and how what is typed is to meet them."""
        self._show.setText(f"{translate('Form', 'Show values')} ▾")
        self._show.setAccessibleName(translate("Form", "Show values of {field}").format(field=name))
        self._way.setText(f"{translate('Form', str(_WAYS[way]))} ▾")
        told = translate("Form", "{way}: how it is put into {field}")
        self._way.setAccessibleName(told.format(way=translate("Form", str(_WAYS[way])), field=name))
        self._actions[way].setChecked(True)
        self.arrange()

    def _action(self, way: Way, menu: QMenu, group: QActionGroup) -> QAction:
        action = menu.addAction(translate("Form", str(_WAYS[way])))
        action.setCheckable(True)
        action.setData(way)
        return group.addAction(action)

    def _choose(self, action: QAction) -> None:
        self.way_chosen.emit(action.data())

    def _ask(self) -> None:
        self.asked.emit(self._show)


class FieldNotes(QWidget):
    """A column of lines by name, in the order of ORDER; hidden while all of them are."""

    grown = Signal()  # there is something more to press
    ORDER = (
        "wrong",
        "protected",
        "meter",
        "code",
        "about",
        "old_reader",
        "disagreement",
        "stale",
        "copy",
        "values",
        "entries",
    )

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INSET, 0, _INSET, 0)
        self._column.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def line(self, name: str) -> QWidget | None:
        """The line of this name, if it has been put in."""
        return self._lines.get(name)

    def put(self, name: str, line: QWidget) -> None:
        """Put in a line, hidden, at its place in the order."""
        before = [other for other in self.ORDER[: self.ORDER.index(name)] if other in self._lines]
        self._lines[name] = line
        self._column.insertWidget(len(before), line)
        line.hide()
        self.grown.emit()

    def buttons(self) -> list[QWidget]:
        """What can be pressed in the lines, in order."""
        rows = (self._lines.get(name) for name in self.ORDER)
        pressed = [row for row in rows if isinstance(row, PairRow | EntryChips) and not row.isHidden()]
        return [button for row in pressed for button in row.buttons()]

    def say(self, name: str, text: str, role: str) -> None:
        """Let a line of plain text say this; nothing takes it away."""
        line = self._lines.get(name)
        if line is None:
            if not text:
                return
            line = wrapping_label(role)
            self.put(name, line)
        if isinstance(line, QLabel) and line.text() != text:
            line.setText(text)
        self.reveal(name, bool(text))

    def says(self, name: str) -> bool:
        """Whether this line says something now."""
        line = self._lines.get(name)
        return line is not None and not line.isHidden()

    def reveal(self, name: str, wanted: bool) -> None:
        """Show a line or take it away."""
        line = self._lines.get(name)
        if line is not None and line.isHidden() == wanted:
            line.setVisible(wanted)
        is_empty = all(line.isHidden() for line in self._lines.values())
        if self.isHidden() != is_empty:
            self.setHidden(is_empty)

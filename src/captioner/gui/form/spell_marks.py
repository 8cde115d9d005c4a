"""Wrong words in one box: a wavy line below them, and what may have been meant in the box's menu.

The lines are drawn over the text and are no part of it: they cause no typing, no undo and no new layout.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from captioner.gui.form.box_text import units
from captioner.gui.form.boxes import TextBox
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.look import theme
from captioner.spelling.words import Word


class SpellMarks(QObject):
    """Watches a box; *language* says what language its text is in."""

    def __init__(self, box: TextBox, check: SpellCheck, language: Callable[[], str]) -> None:
        super().__init__(box)
        self._box, self._check, self._language = box, check, language
        self._wrong: list[Word] = []
        self._marked: list[tuple[int, int]] = []
        check.learned.connect(self.look)
        box.cursorPositionChanged.connect(self.look)
        box.menu_opening.connect(self._offer)

    def look(self) -> None:
        """Mark what is wrong in the text as it is now, but for the word that is being typed."""
        text = self._box.content()
        self._wrong = [] if self._box.isReadOnly() else self._check.wrong(text, self._language())
        caret = self._caret()
        marked = [(word.start, word.end) for word in self._wrong if caret != units(text[: word.end])]
        if marked != self._marked or self._box.extraSelections():
            self._marked = marked
            self._box.setExtraSelections([self._mark(text, *place) for place in marked])

    def _caret(self) -> int:
        return self._box.textCursor().position() if self._box.hasFocus() else -1

    def _mark(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(theme.colours().blocker)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(text, start, end)
        mark.format = look
        return mark

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _offer(self, menu: QMenu, place: QPoint) -> None:
        """Put at the top of the box's menu what can be done about the word there."""
        if not self._check.languages:
            return
        text = self._box.content()
        at = self._box.cursorForPosition(place).position()
        here = [word for word in self._wrong if units(text[: word.start]) <= at <= units(text[: word.end])]
        first = menu.actions()[0]
        if here:
            self._offer_instead(menu, first, text, here[0])
        marking = menu.addAction(self.tr("Mark wrong words"))
        marking.setCheckable(True)
        marking.setChecked(self._check.is_wanted)
        marking.toggled.connect(self._check.want)

    def _offer_instead(self, menu: QMenu, first: QAction, text: str, word: Word) -> None:
        waiting = QAction(self.tr("Looking for what was meant…"), menu)
        waiting.setEnabled(False)
        adding = QAction(self.tr("Add “{word}” to the desk's words").format(word=word.text), menu)
        adding.triggered.connect(partial(self._check.add, word.text))
        menu.insertActions(first, [waiting, adding])
        menu.insertSeparator(first)
        found = Found(menu, waiting, partial(self._replace, text, word))
        self._check.suggest(word.text, self._language(), found.show)

    def _replace(self, text: str, word: Word, meant: str) -> None:
        if self._box.content() == text and not self._box.isReadOnly():
            self._cursor(text, word.start, word.end).insertText(meant)


class Found(QObject):
    """What was meant, put into a menu that is open already."""

    def __init__(self, menu: QMenu, waiting: QAction, replace: Callable[[str], None]) -> None:
        super().__init__(menu)
        self._menu, self._waiting, self._replace = menu, waiting, replace

    def show(self, meant: tuple[str, ...]) -> None:
        """Put these words in the place of the one that says that they are looked for."""
        for word in meant:
            action = QAction(word.replace("&", "&&"), self._menu)
            action.triggered.connect(partial(self._replace, word))
            self._menu.insertAction(self._waiting, action)
        self._waiting.setText(self.tr("Nothing found that may be meant"))
        self._waiting.setVisible(not meant)

"""Texts in two languages side by side: the main one in the first box, a translation in a second one beside it.

The second boxes are made when they are first wanted. Where the pane is too narrow for two, tabs lead from one
language to the other as before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton

from captioner.credits import Field
from captioner.gui.form import kept_drafts
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.languages import Part
from captioner.gui.settings import Settings

ROOM = 600
"""How wide the pane must be, in points."""


class SideBySide(QObject):
    """Two boxes for every text that has languages, or one."""

    changed = Signal()

    def __init__(self, make: Callable[[Field], FieldEditor], switch: QAbstractButton) -> None:
        super().__init__(switch)
        self._make, self._switch = make, switch
        self._editors: list[FieldEditor] = []
        self._is_wanted = self._has_room = False
        switch.toggled.connect(self.want)

    @property
    def is_shown(self) -> bool:
        """Whether there are two boxes now."""
        return self._is_wanted and self._has_room

    def made(self, field: Field) -> FieldEditor:
        """The box of one more field, and one beside it if there is to be one."""
        editor = self._make(field)
        if field.kind.by_language:
            self._editors.append(editor)
            self._arrange(editor)
        return editor

    def want(self, is_wanted: bool) -> None:
        """Two boxes, where there is room; or one."""
        self._set(is_wanted, self._has_room)

    def remember_in(self, settings: Settings) -> None:
        """As it was left, and remembered from now on."""
        self._switch.setChecked(settings.is_side_by_side)
        self._switch.toggled.connect(partial(setattr, settings, "is_side_by_side"))

    def give_room(self, width: int) -> None:
        """The pane is so wide."""
        self._switch.setVisible(width >= ROOM)
        self._set(self._is_wanted, width >= ROOM)

    def box_for(self, editor: FieldEditor, language: str) -> FieldEditor:
        """The one of a field's boxes that a language belongs to."""
        beside = editor.beside
        return beside if isinstance(beside, FieldEditor) and beside.languages.takes(language) else editor

    def _set(self, is_wanted: bool, has_room: bool) -> None:
        before = self.is_shown
        self._is_wanted, self._has_room = is_wanted, has_room
        if self.is_shown is not before:
            for editor in self._editors:
                self._arrange(editor)
            self.changed.emit()

    def _arrange(self, editor: FieldEditor) -> None:
        if not self.is_shown and editor.beside is None:
            return
        other = editor.beside
        if not isinstance(other, FieldEditor):
            other = self._make(editor.field)
            editor.set_beside(other)
            name = self.tr("{field}, translation").format(field=editor.box.accessibleName())
            other.box.setAccessibleName(name)
            editor.passed.connect(lambda by: _enter(other, by))
            other.passed.connect(lambda by: _enter(editor, by))
        typed = kept_drafts.taken([editor, other])
        editor.set_part(Part.MAIN if self.is_shown else Part.ALL)
        other.set_part(Part.TRANSLATIONS if self.is_shown else Part.NONE)
        other.setVisible(self.is_shown)
        kept_drafts.put_back(typed, [editor, other])


def _enter(editor: FieldEditor, by: int) -> None:
    """The caret comes from the box beside: to the first of its languages, or from behind to the last."""
    tabs = editor.languages.tabs()
    if tabs:
        editor.choose_language(tabs[0 if by > 0 else -1].language)
        editor.box.setFocus(Qt.FocusReason.OtherFocusReason)

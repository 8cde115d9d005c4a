"""Help with typing in one box: suggestions below it, and codes that expand as their closing delimiter is typed.

It takes the keys before the form does. What it puts in is a step of undo by itself: Ctrl+Z leaves what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea

from captioner import codes, suggesting
from captioner.credits import Field
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.look.keys_in_boxes import asks_for_suggestions
from captioner.gui.typing import box_caret
from captioner.gui.typing.desk_lists import DeskLists
from captioner.gui.typing.popup import Popup
from captioner.gui.typing.putting import Putting
from captioner.gui.typing.remarks import Remarks, expands
from captioner.suggesting import Entry

_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Expansion(NamedTuple):
    """What a box held when a code was typed, where it stood, and its text."""

    typed: codes.Typed
    text: str
    fields: Mapping[Field, str]


class BoxHelp(QObject):
    """Made when a box gets the focus for the first time."""

    hot = Signal(object, object)  # this, and the Expansion, which fills other fields, too

    def __init__(
        self,
        editor: FieldEditor,
        lists: DeskLists,
        popup: Popup,
        in_set: Callable[[Field], Mapping[str, int]],
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self._lists, self._popup, self._in_set = lists, popup, in_set
        self._box, self._field = editor.box, editor.field
        self._typing = self._composing = False
        self._is_open = False
        self._values: Mapping[str, int] | None = None
        self.putting = Putting(editor)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._suggest_by_itself)
        self._box.installEventFilter(self)
        self._box.typed.connect(self._take_typed)
        popup.taken.connect(self._take_clicked)
        if (area := _scrolled(editor)) is not None:
            area.verticalScrollBar().valueChanged.connect(self.close)
        Remarks(editor, lists)

    def suggest(self) -> None:
        """Offer what may be meant at the caret, or all there is where nothing is typed."""
        entry = self._entry()
        if self._field in suggesting.NEVER or self._box.isReadOnly():
            return
        found = suggesting.suggestions(
            self._field,
            entry.text,
            self.editor.languages.spoken(),
            self._lists.people,
            self._set_values(),
            self._lists.recents.get(self._field, ()),
        )
        if self._field.kind.several:
            # What stands in the box already is not to be put in once more.
            others = {part.strip() for part in self._box.content().split(";")}
            found = [one for one in found if one.text not in others]
        if not found:
            self.close()
            return
        # What is typed in full already is meant as it stands: nothing longer is chosen in its place.
        is_whole = not entry.text or self._is_known(entry.text)
        self._is_open = True
        self._popup.offer(found, self._box, chosen=not is_whole)

    def close(self) -> None:
        """Suggest nothing more."""
        self._looking.stop()
        if self._is_open:
            self._is_open = False
            self._popup.hide()

    def _take_typed(self) -> None:
        self.putting.type_on()
        # One key is one text typed: what is dropped in later was not typed.
        is_typed, self._typing = self._typing, False
        if self.putting.is_at_work or self._composing:
            return
        if is_typed and self._expand():
            self.close()
        elif self._is_open or (is_typed and self._field in suggesting.BY_ITSELF):
            # The photos may be shown anew by what was typed: suggested once that is over.
            self._looking.start()

    def _expand(self) -> bool:
        """Put in the text of the code that was just closed; False where there is none."""
        if not expands(self._field):
            return False
        before = self._box.content()[: box_caret.place(self._box)]
        typed = codes.closed(before, self._lists.delimiter)
        language = self.editor.languages.spoken()
        found = self._lists.replacement(typed.code, self._field, language) if typed else None
        if typed is None or found is None:
            return False
        text, replacement = found
        others = {field: text for field, text in replacement.fields.items() if field is not self._field}
        if others:
            self.hot.emit(self, Expansion(typed, text, others))
        else:
            self.putting.put(typed.start, typed.end, text)
        return True

    def _suggest_by_itself(self) -> None:
        entry = self._entry()
        letters = sum(c.isalpha() for c in entry.text)
        is_at_end = box_caret.place(self._box) == entry.end
        if self._box.hasFocus() and is_at_end and letters >= suggesting.LEAST_LETTERS:
            self.suggest()
        else:
            self.close()

    def _set_values(self) -> Mapping[str, int]:
        if self._values is None:
            self._values = self._in_set(self._field)
        return self._values

    def _is_known(self, text: str) -> bool:
        folded = text.casefold()
        recent = self._lists.recents.get(self._field, ())
        of_set = any(one.casefold() == folded for one in (*self._set_values(), *recent))
        return of_set or self._lists.people.named(text) is not None

    def _entry(self) -> Entry:
        return suggesting.entry_at(self._box.content(), box_caret.place(self._box), self._field)

    def _take_chosen(self) -> None:
        text, entry = self._popup.chosen(), self._entry()
        self.close()
        self.putting.put(entry.start, entry.end, text)

    def _take_clicked(self, text: str) -> None:
        if self._is_open:
            entry = self._entry()
            self.close()
            self.putting.put(entry.start, entry.end, text)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Whether a key that is a shortcut elsewhere is meant for the box."""
        if self.putting.can_take_back(event) or asks_for_suggestions(event) or self._is_for_popup(event):
            event.accept()
            return True
        if self._is_open and _is_of_window(event):
            # Ctrl+Enter and its like are the window's, and no suggestion stands in their way.
            self.close()
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        if self.putting.can_take_back(event):
            self.putting.take_back()
            return True
        if asks_for_suggestions(event):
            self.suggest()
            return True
        if not self._is_for_popup(event):
            if self._is_open and not event.text() and event.key() not in _MODIFIERS:
                # The caret goes elsewhere: what is suggested is not for there.
                self.close()
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._popup.move_choice(_ARROWS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            self._take_chosen()
        return True

    def _is_for_popup(self, event: QKeyEvent) -> bool:
        if not self._is_open or event.modifiers() not in _PLAIN:
            return False
        is_taking = event.key() in _TAKING and bool(self._popup.chosen())
        return is_taking or event.key() in _ARROWS or event.key() == Qt.Key.Key_Escape

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._overrides(event)
            if event.type() == QEvent.Type.KeyPress:
                self._typing = _types(event)
                return self._takes(event)
        elif isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            # Some systems hand over every letter in this way.
            self._typing = len(event.commitString()) == 1
        elif event.type() == QEvent.Type.FocusOut:
            self.close()
            self._values = None
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.close()
        return False


def _scrolled(editor: FieldEditor) -> QScrollArea | None:
    widget = editor.parentWidget()
    while widget is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def _is_of_window(event: QKeyEvent) -> bool:
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    is_function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return is_function_key or (bool(event.modifiers() & strong) and event.key() not in _MODIFIERS)


def _types(event: QKeyEvent) -> bool:
    """Whether the key is a letter or a sign; AltGr comes as Ctrl and Alt together."""
    with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    is_command = bool(with_control) and not event.modifiers() & Qt.KeyboardModifier.AltModifier
    return not is_command and bool(event.text()) and event.text().isprintable()

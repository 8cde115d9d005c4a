"""What is quietly said below a box of its text: codes that nobody knows, people whose identity is to be protected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from captioner.credits import Field
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.look.form_words import WARNING
from captioner.gui.typing.desk_lists import DeskLists
from captioner.kinds import URL, Date


class Remarks(QObject):
    """Follows one box and the desk's lists."""

    def __init__(self, editor: FieldEditor, lists: DeskLists) -> None:
        super().__init__(editor)
        self._editor, self._lists = editor, lists
        editor.said.connect(self.look)
        lists.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say it of the text as it is now."""
        text = self._editor.box.content()
        unknown = self._lists.unknown(text) if expands(self._editor.field) else []
        told = self.tr("Not a known code: {codes}").format(codes=", ".join(unknown)) if unknown else ""
        self._editor.lines.say("code", told, "small")
        entries = [part.strip() for part in text.split(";")]
        names = [person.name for person in self._lists.people.protected_in(text, entries)]
        note = self.tr("Identity protected: {names}. Not to be named in what is published.")
        told = f"{WARNING} {note.format(names=', '.join(names))}" if names else ""
        self._editor.lines.say("protected", told, "warning")


def expands(field: Field) -> bool:
    """Whether codes stand in the field; in addresses and dates their delimiters mean something else."""
    return field.kind is not URL and not isinstance(field.kind, Date)

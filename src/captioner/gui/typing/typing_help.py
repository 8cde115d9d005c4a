"""Help with typing in the window: every box gets it with its first focus; the desk's lists are its pages.

What is put in enters by `Editing` as all edits do: a code that fills several fields is one step of undo.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from captioner.credits import FIELD, Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.gui.desk.reports import Reports
from captioner.gui.form import drafts
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.look import field_words
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.typing import box_caret
from captioner.gui.typing.box_help import BoxHelp, Expansion
from captioner.gui.typing.codes_dialog import CodesDialog
from captioner.gui.typing.desk_lists import DeskLists
from captioner.gui.typing.people_dialog import PeopleDialog
from captioner.gui.typing.popup import Popup
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.many.rehearsal import changed
from captioner.photo import Photo
from captioner.recents import FIELDS as KEPT
from captioner.texts import X_DEFAULT


class TypingHelp(QObject):
    """Puts it together."""

    told = Signal(str)
    failed = Signal(object)  # a CaptionerError

    def __init__(
        self,
        jobs: Jobs,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._table, self._editing, self._workspace, self._window = table, editing, workspace, window
        self.lists = DeskLists(jobs, settings, self)
        self.popup = Popup(window)
        self._helped: dict[FieldEditor, BoxHelp] = {}
        self._used: dict[Field, tuple[str, ...]] = {}
        self.lists.told.connect(self.told)
        self.lists.refused.connect(self.failed)
        self.lists.changed.connect(self._name_people)
        workspace.form.edited.connect(self._take_edit)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        window.installEventFilter(self)
        self.lists.begin()

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "people": self.show_people,
            "codes": self.show_codes,
            "forget_recent_values": self.forget_recent,
        }

    def show_people(self) -> None:
        """The desk's people, to be changed."""
        self._open(PeopleDialog(self.lists, self._window))

    def show_codes(self) -> None:
        """The files of codes, and what stands around a code."""
        self._open(CodesDialog(self.lists, self._window))

    def forget_recent(self) -> None:
        """Know no more what was used in the fields before."""
        self._used.clear()
        self.lists.forget_recent()
        self.told.emit(self.tr("What was typed before is forgotten: it is suggested no more."))

    def tell(self, messages: MessageBar, reports: Reports) -> None:
        """Where to say what is to be known."""
        self.told.connect(messages.tell)
        self.failed.connect(reports.refuse)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(partial(_forget, dialog))
        dialog.open()

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        self._note_used()
        editor = _editor_of(now)
        if editor is None or editor in self._helped or not self._workspace.form.isAncestorOf(editor):
            return
        helped = BoxHelp(editor, self.lists, self.popup, self._in_set)
        helped.hot.connect(self._fill)
        helped.putting.settled.connect(self._editing.end_run)
        self._helped[editor] = helped

    def _in_set(self, field: Field) -> Mapping[str, int]:
        """What the other photos of the set hold in a field, the most frequent first."""
        shown = {photo.path for photo in self._workspace.form.photos}
        counts: Counter[str] = Counter()
        for photo in self._table.photos():
            value = photo.credits.get(field) if photo.path not in shown else None
            if isinstance(value, tuple):
                counts.update(value)
            elif value is not None:
                counts[field.kind.text(value)] += 1
        return dict(counts.most_common())

    def _name_people(self) -> None:
        self._workspace.spelling.set_names(
            text for person in self.lists.people.people for text in person.spellings()
        )

    def _take_edit(self, edit: Edit) -> None:
        if edit.field in KEPT and edit.way in (Way.REPLACE, Way.APPEND):
            self._used[edit.field] = edit.typed

    def _note_used(self) -> None:
        if self._used:
            used, self._used = self._used, {}
            self.lists.note_used(used)

    def _fill(self, helped: BoxHelp, expansion: Expansion) -> None:
        """Put a code's text into its box, and the other fields that it names: all of it one step."""
        editor, form = helped.editor, self._workspace.form
        if len(form.photos) != 1 or form.photos[0].unreadable:
            helped.putting.put(expansion.typed.start, expansion.typed.end, expansion.text)
            form.put_back(tuple(photo.path for photo in form.photos), _drafts(expansion))
            return
        helped.putting.settle()
        content = editor.box.content()
        start, end = expansion.typed.start, expansion.typed.end
        text = f"{content[:start]}{expansion.text}{content[end:]}"
        before = self._table.photo(form.photos[0].path)
        try:
            own = drafts.edit(editor.field, Draft(text), editor.languages.current).applied(before)
            after = _filled(own, expansion)
        except WrongValue as error:
            self.failed.emit(error)
            return
        words = self.tr("Code {code}").format(code=expansion.typed.code)
        self._editing.become(words, [changed(before, after)])
        self._workspace.show_now()
        box_caret.put(editor.box, start + len(expansion.text))
        names = ", ".join(field_words.label(field) for field in expansion.fields)
        self.told.emit(
            self.tr("“{code}” has filled other fields, too: {fields}.").format(
                code=expansion.typed.code, fields=names
            )
        )

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._note_used()
            self.lists.finish()
        return False


def _filled(photo: Photo, expansion: Expansion) -> Photo:
    for field, text in expansion.fields.items():
        photo = drafts.edit(field, Draft(text, drafts.usual_way(field))).applied(photo)
    return photo


def _drafts(expansion: Expansion) -> dict[Field, dict[str, Draft]]:
    return {
        FIELD[field.key]: {X_DEFAULT: Draft(text, drafts.usual_way(field))}
        for field, text in expansion.fields.items()
    }


def _editor_of(widget: QWidget | None) -> FieldEditor | None:
    while widget is not None and not isinstance(widget, FieldEditor):
        widget = widget.parentWidget()
    return widget


def _forget(dialog: QDialog, _: int) -> None:
    dialog.deleteLater()

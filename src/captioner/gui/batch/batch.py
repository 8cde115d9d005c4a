"""One deed over many photos, in the window: templates, find and replace, wrong clocks, copied fields.

Each dialog shows what would become of the photos; what is decided enters by `Editing`, as one step of undo.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from captioner.credits import Credits
from captioner.errors import WrongValue, shown_path
from captioner.gui.batch.many_dialog import Decision, ManyDialog, left_words
from captioner.gui.batch.paste_dialog import PasteDialog
from captioner.gui.batch.replace_dialog import ReplaceDialog
from captioner.gui.batch.scope import Scope
from captioner.gui.batch.shift_dialog import ShiftDialog
from captioner.gui.batch.templating import Templating
from captioner.gui.desk.reports import Reports
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.many import clippings
from captioner.many.rehearsal import Left


class Batch(QObject):
    """Opens the dialogs and does what they decide."""

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
        self._jobs, self._table, self._editing = jobs, table, editing
        self._workspace, self._settings, self._window = workspace, settings, window
        self._languages: tuple[str, ...] = ()
        self._told_by_story: Mapping[str, str] = {}
        self.templating = Templating(jobs, self.scope, window)
        self.templating.decided.connect(self.do)
        table.begun.connect(self.templating.read_names)
        self.templating.told.connect(self.told)
        self.templating.failed.connect(self.failed)

    def tell(self, messages: MessageBar, reports: Reports) -> None:
        """Where to say what was done, and what cannot be."""
        self.told.connect(messages.tell)
        self.failed.connect(reports.refuse)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "apply_template": self.choose_template,
            "replace": self.replace,
            "shift_time": self.shift_time,
            "copy_fields": self.copy_fields,
            "paste_fields": self.paste_fields,
        }

    def set_languages(self, languages: Sequence[str]) -> None:
        """The languages of the set, the main one first."""
        self._languages = tuple(languages)
        self.templating.set_languages(languages)

    def set_story(self, told: Mapping[str, str]) -> None:
        """What the set's story says, for templates: each text by the name of its variable."""
        self._told_by_story = dict(told)

    def scope(self) -> Scope:
        """The photos as they are now, with all that has been typed."""
        self._workspace.send_typed()
        panes, table = self._workspace.list, self._table
        shown, current = panes.shown.paths(), panes.current()
        read = {path: table.photo(path) for path in shown if table.is_read(path)}
        known = {path: photo for path, photo in read.items() if not photo.unreadable}
        selected = panes.selected()
        return Scope(
            tuple(known[path] for path in selected if path in known),
            tuple(known.values()),
            known.get(current) if current is not None else None,
            {path: number for number, path in enumerate(shown, 1)},
            sum(path not in read for path in selected),
            len(shown) - len(read),
            self._told_by_story,
        )

    def choose_template(self) -> None:
        """Let a template be chosen for the selected photos."""
        self.templating.open()

    def replace(self) -> None:
        """Find and replace; what is marked in the box that is typed into is looked for."""
        marked, scope = _marked(), self.scope()
        dialog = ReplaceDialog(self._jobs, scope, self._languages, self._window)
        dialog.look_for(marked)
        self._open(dialog, scope.unread_shown)

    def shift_time(self) -> None:
        """Put a camera's clock right."""
        scope = self.scope()
        self._open(ShiftDialog(self._jobs, scope, self._window), scope.unread_shown)

    def copy_fields(self) -> None:
        """Put the fields of the current photo on the clipboard: as values for captioner, as text for others."""
        photo = self.scope().current
        if photo is None or not photo.credits:
            self.told.emit(self.tr("This photo holds no fields to copy."))
            return
        mime = QMimeData()
        mime.setData(clippings.TYPE, clippings.as_json(photo.credits).encode("utf-8"))
        mime.setText(clippings.as_text(photo.credits))
        QGuiApplication.clipboard().setMimeData(mime)
        one, many = (
            self.tr("1 field copied from {name}."),
            self.tr("%Ln fields copied from {name}.", "", len(photo.credits)),
        )
        told = one if len(photo.credits) == 1 else many
        self.told.emit(told.format(name=shown_path(Path(photo.name))))

    def paste_fields(self) -> None:
        """Ask which of the copied fields the selected photos are to get."""
        try:
            clipping = _on_clipboard()
        except WrongValue as error:
            self.failed.emit(error)
            return
        scope = self.scope()
        if not clipping:
            self.told.emit(
                self.tr("No fields have been copied. “Copy fields” takes those of the current photo.")
            )
        elif scope.selected:
            dialog = PasteDialog(
                self._jobs, scope, clipping, self._settings.left_out_of_paste(), self._window
            )
            dialog.left_out.connect(self._settings.note_left_out_of_paste)
            self._open(dialog, scope.unread_selected)

    def do(self, decision: Decision) -> None:
        """Let the photos become what was decided, as one step; say what came of it."""
        one, many = self.tr("1 photo"), self.tr("%Ln photos", "", len(decision.pairs))
        count = one if len(decision.pairs) == 1 else many
        words = self.tr("{deed}, {photos}").format(deed=decision.words, photos=count)
        late = self._editing.become(words, decision.pairs)
        self._workspace.show_now()
        self._tell(decision, late)

    def _tell(self, decision: Decision, late: Sequence[Path]) -> None:
        why = self.tr("it was changed meanwhile")
        left = [*decision.left, *(Left(path, why) for path in late)]
        changed = len(decision.pairs) - len(late)
        one, many = self.tr("{deed}: 1 photo changed."), self.tr("{deed}: %Ln photos changed.", "", changed)
        told = (one if changed == 1 else many).format(deed=decision.words)
        if not changed:
            told = self.tr("{deed}: nothing to change.").format(deed=decision.words)
        self.told.emit("\n".join(filter(None, (told, left_words(left)))))

    def _open(self, dialog: ManyDialog, unread: int) -> None:
        dialog.say_unread(unread)
        dialog.decided.connect(self.do)
        dialog.finished.connect(partial(_forget, dialog))
        dialog.open()


def _marked() -> str:
    box = QApplication.focusWidget()
    if isinstance(box, QPlainTextEdit):
        return box.textCursor().selection().toPlainText()
    return box.selectedText() if isinstance(box, QLineEdit) else ""


def _forget(dialog: ManyDialog, _: int) -> None:
    dialog.deleteLater()


def _on_clipboard() -> Credits:
    """The fields that were copied, here or in another window; none where something else is there."""
    mime = QGuiApplication.clipboard().mimeData()
    if not mime.hasFormat(clippings.TYPE):
        return Credits()
    return clippings.from_json(bytes(mime.data(clippings.TYPE).data()))

"""The templates in the window: chosen, applied by key, written, handed on; the pad is read anew for every deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from captioner import desk_lists
from captioner.errors import CaptionerError
from captioner.gui.actions import TEMPLATES, first_key
from captioner.gui.batch.scope import Scope
from captioner.gui.batch.template_dialog import TemplateDialog, applied, decision
from captioner.gui.batch.template_editor import TemplateEditor
from captioner.gui.work.jobs import Jobs
from captioner.many import pad
from captioner.many.pad import Pad
from captioner.many.rehearsal import Rehearsal, rehearse
from captioner.many.templates import Template


class Templating(QObject):
    """Asks for the photos at the moment of the deed, and hands over what is decided."""

    decided = Signal(object)  # a Decision
    told = Signal(str)
    failed = Signal(object)  # a CaptionerError

    def __init__(self, jobs: Jobs, scope: Callable[[], Scope], window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._scope, self._window = jobs, scope, window
        self._languages: Sequence[str] = ()
        self._dialog: TemplateDialog | None = None
        self.menu = QMenu(window)
        self.keyed = {deed.key: self._action(at) for at, deed in enumerate(TEMPLATES)}
        self._show_names(Pad())
        self.menu.aboutToShow.connect(self.read_names)

    def set_languages(self, languages: Sequence[str]) -> None:
        """The languages of the set, which a line of a template can be written in."""
        self._languages = tuple(languages)

    def open(self) -> None:
        """Let one be chosen."""
        self._jobs.run(pad.read, pad.usual_path(), then=self._open, otherwise=self._open_damaged)

    def apply(self, at: int) -> None:
        """Apply the template at this place of the pad to the selected photos, without a question."""
        self._jobs.run(pad.read, pad.usual_path(), then=partial(self._apply, at), otherwise=self._fail)

    def _open(self, found: Pad) -> None:
        self._show_names(found)
        scope = self._scope()
        self._dialog = dialog = TemplateDialog(self._jobs, scope, self._keys(), self._window)
        dialog.say_unread(scope.unread_selected)
        dialog.decided.connect(self.decided)
        dialog.edit_wanted.connect(partial(self._edit, found))
        dialog.forget_wanted.connect(self._forget)
        dialog.order_wanted.connect(self._arrange)
        dialog.import_wanted.connect(self._import)
        dialog.export_wanted.connect(self._export)
        dialog.finished.connect(self._leave)
        dialog.show_pad(found)
        dialog.open()

    def _open_damaged(self, error: CaptionerError) -> None:
        self._fail(error)
        if isinstance(error, desk_lists.Damaged):
            # Keeping a template sets the damaged file aside.
            self._open(Pad())

    def _leave(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _apply(self, at: int, found: Pad) -> None:
        self._show_names(found)
        if at >= len(found.templates):
            self.told.emit(self.tr("There is no template {number}.").format(number=at + 1))
            return
        template, scope = found.templates[at], self._scope()
        if not scope.selected:
            self.told.emit(self.tr("No photo is selected."))
            return
        self._jobs.run(
            rehearse,
            scope.selected,
            partial(applied, template, scope),
            then=partial(self._decide, template),
            otherwise=self._fail,
        )

    def _decide(self, template: Template, rehearsal: Rehearsal) -> None:
        self.decided.emit(decision(template, rehearsal))

    def _edit(self, found: Pad, template: Template | None) -> None:
        if self._dialog is None:
            return
        names = [one.name for one in found.templates]
        editor = TemplateEditor(template, names, self._scope(), self._languages, self._dialog)
        editor.kept.connect(self._keep)
        editor.open()

    def _keep(self, template: Template, former: str) -> None:
        self._write(partial(pad.keep, pad.usual_path(), template, former), template.name)

    def _forget(self, name: str) -> None:
        self._write(partial(pad.forget, pad.usual_path(), name), "")

    def _arrange(self, names: Sequence[str]) -> None:
        self._write(partial(pad.arrange, pad.usual_path(), names), "")

    def _write(self, change: Callable[[], object], chosen: str) -> None:
        self._jobs.run(change, then=partial(self._written, chosen), otherwise=self._fail)

    def _written(self, chosen: str, _: object) -> None:
        self._jobs.run(pad.read, pad.usual_path(), then=partial(self._show, chosen), otherwise=self._fail)

    def _show(self, chosen: str, found: Pad) -> None:
        self._show_names(found)
        if self._dialog is not None:
            self._dialog.edit_wanted.disconnect()
            self._dialog.edit_wanted.connect(partial(self._edit, found))
            self._dialog.show_pad(found, chosen)

    def _import(self) -> None:
        dialog = QFileDialog(
            self._dialog, self.tr("Import templates"), "", f"{self.tr('Templates')} (*.json)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    def take_in(self, name: str) -> None:
        """Keep the templates of this file, too."""
        self._jobs.run(
            pad.take_in, pad.usual_path(), Path(name), then=self._tell_taken, otherwise=self._refuse
        )

    def _tell_taken(self, names: Sequence[str]) -> None:
        self._written(names[-1] if names else "", None)

    def _export(self, templates: Sequence[Template]) -> None:
        dialog = QFileDialog(
            self._dialog, self.tr("Export templates"), "", f"{self.tr('Templates')} (*.json)"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(partial(self.give_out, templates))
        dialog.open()

    def give_out(self, templates: Sequence[Template], name: str) -> None:
        """Write these templates into a file of this name."""
        self._jobs.run(pad.give_out, templates, Path(name), otherwise=self._refuse)

    def _refuse(self, error: CaptionerError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self._fail(error)

    def _fail(self, error: CaptionerError) -> None:
        self.failed.emit(error)

    def _keys(self) -> tuple[str, ...]:
        """The key of each of the first templates, as the system names it; empty where it has none."""
        return tuple(map(first_key, self.keyed.values()))

    def _action(self, at: int) -> QAction:
        action = QAction(self._window)
        action.triggered.connect(partial(self.apply, at))
        self._window.addAction(action)
        return action

    def read_names(self) -> None:
        """Call the keys by the names of their templates."""
        self._jobs.run(pad.read, pad.usual_path(), then=self._show_names, otherwise=self._fail)

    def _show_names(self, found: Pad) -> None:
        self.menu.clear()
        for at, action in enumerate(self.keyed.values()):
            # The others stay the window's: their keys tell that there is no such template.
            if at < len(found.templates):
                action.setText(found.templates[at].name.replace("&", "&&"))
                self.menu.addAction(action)
            else:
                action.setText(self.tr("Template {number}").format(number=at + 1))

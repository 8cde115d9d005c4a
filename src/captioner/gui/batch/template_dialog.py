"""Choose a template: the pad on the left, what it would make of the current photo and of the next on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.batch.before_after import BeforeAfter
from captioner.gui.batch.many_dialog import Decision, ManyDialog
from captioner.gui.batch.scope import Scope
from captioner.gui.dialog_parts import Choice
from captioner.gui.look import error_words, theme
from captioner.gui.look.form_words import WRONG, tip
from captioner.gui.work.jobs import Jobs
from captioner.many.pad import Pad
from captioner.many.rehearsal import Rehearsal, rehearse
from captioner.many.templates import Template
from captioner.photo import Photo

_SIZE = QSize(1000, 640)
_SIDE = 24
_LIST_WIDTH = 264
_MOST_KEYS = 3


class TemplateDialog(ManyDialog):
    """Wants templates kept, changed and forgotten by whoever keeps the pad, and is shown the pad anew."""

    edit_wanted = Signal(object)  # the Template to be changed, or None for a new one
    forget_wanted = Signal(str)
    order_wanted = Signal(object)  # the names as they are to stand
    import_wanted = Signal()
    export_wanted = Signal(object)  # the templates

    def __init__(self, jobs: Jobs, scope: Scope, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self._scope, self._keys = scope, keys
        self._rehearsal = Rehearsal()
        self._templates: tuple[Template, ...] = ()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new, self.edit, self.more = QPushButton(), QPushButton(), QPushButton()
        self._preview = QScrollArea()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(self.press)
        self.foresight.found.connect(self._take)

    def template(self) -> Template | None:
        """The one that is chosen."""
        row = self.list.currentRow()
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def show_pad(self, pad: Pad, chosen: str = "") -> None:
        """Show these templates, the one of this name chosen, or else the one that was."""
        was = self.template()
        wanted = chosen or (was.name if was else "")
        self._templates = pad.templates
        self.list.blockSignals(True)
        self.list.clear()
        for at, one in enumerate(pad.templates):
            self.list.addItem(_item(at, one, self._keys[at] if at < len(self._keys) else ""))
        names = [one.name for one in pad.templates]
        self.list.setCurrentRow(names.index(wanted) if wanted in names else 0)
        self.list.blockSignals(False)
        self._show()
        if pad.notes:
            self.say("\n".join(f"{WRONG} {note}" for note in pad.notes), "warning")

    def decide(self) -> None:
        template = self.template()
        if template is None or not self._rehearsal.changed:
            return
        self.accept()
        self.decided.emit(decision(template, self._rehearsal))

    def _show(self) -> None:
        template = self.template()
        self._rehearsal = Rehearsal()
        self.count(0)
        self.edit.setEnabled(template is not None)
        if template is None:
            self._put_preview([])
            self.say(self.tr("There is no template yet. “New…” makes one."))
            return
        if wrong := template.wrong(self._scope.told):
            self._put_preview([])
            self.say("\n".join(f"{WRONG} {error_words.told(why)}" for why in wrong), "blocker")
            return
        self.say("")
        deed = partial(applied, template, self._scope)
        self._put_preview([BeforeAfter(photo, deed) for photo in self._scope.samples()])
        self.ask(rehearse, self._scope.selected, deed)

    def _take(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self.count(len(rehearsal.changed))
        self.show_left(rehearsal.left)
        self.answered()

    def _put_preview(self, widgets: Sequence[QWidget]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self._preview.setWidget(inner)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setFixedWidth(_LIST_WIDTH)
        theme.set_role(self.list, "choices")
        self._preview.setWidgetResizable(True)
        self._preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(_SIDE - 12, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._preview, 1)
        words = self.tr(
            "A template fills several fields at once. What it would make of this photo and the next is shown;"
            " nothing is changed before you apply it."
        )
        if bound := [key for key in self._keys if key]:
            few = ", ".join([*bound[:_MOST_KEYS], *(["…"] if len(bound) > _MOST_KEYS else [])])
            words += " " + self.tr("The first ones have keys, {keys}, and need no page.").format(keys=few)
        choices = [
            Choice(self.new, self.tr("New…"), "quiet", partial(self.edit_wanted.emit, None)),
            Choice(self.edit, self.tr("Change…"), "quiet", self._edit),
            Choice(self.more, self.tr("More") + "  ▾", "quiet", self._open_menu),
        ]
        self.frame(self.tr("Templates"), words, _SIZE, body, choices)
        self.list.setFocus()

    def _edit(self) -> None:
        self.edit_wanted.emit(self.template())

    def _open_menu(self) -> None:
        menu, template, row = QMenu(self), self.template(), self.list.currentRow()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        up = menu.addAction(self.tr("Move up"), partial(self._move, row, -1))
        down = menu.addAction(self.tr("Move down"), partial(self._move, row, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Import…"), self.import_wanted.emit)
        export = menu.addAction(self.tr("Export all…"), partial(self.export_wanted.emit, self._templates))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        if template is not None:
            delete.triggered.connect(partial(self.forget_wanted.emit, template.name))
        up.setEnabled(row > 0)
        down.setEnabled(0 <= row < len(self._templates) - 1)
        for action in (export, delete):
            action.setEnabled(template is not None)
        # The button stands at the foot of the window.
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _move(self, row: int, by: int) -> None:
        names = [one.name for one in self._templates]
        names[row], names[row + by] = names[row + by], names[row]
        self.order_wanted.emit(names)


def applied(template: Template, scope: Scope, photo: Photo) -> Photo:
    """The photo with the template filled in, numbered as it stands in the list."""
    return template.applied(photo, scope.around(photo))


def decision(template: Template, rehearsal: Rehearsal) -> Decision:
    """What applying it comes to."""
    return Decision(template.name, rehearsal.changed, rehearsal.left)


def _item(at: int, template: Template, key: str) -> QListWidgetItem:
    item = QListWidgetItem(f"{at + 1}   {template.name}")
    item.setToolTip(tip(key))
    return item

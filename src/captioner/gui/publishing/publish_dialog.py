"""Copies asked for: what they are to be like, what they will be called, what is in the way; then how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from captioner.checks.desk import Desk
from captioner.checks.finding import Finding
from captioner.errors import WrongValue
from captioner.gui.batch.foresight import Foresight
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import error_words, theme
from captioner.gui.look.elsewhere import open_file
from captioner.gui.look.form_words import WRONG
from captioner.gui.look.progress import Progress
from captioner.gui.publishing import copying
from captioner.gui.publishing.copy_names import CopyNames
from captioner.gui.publishing.copying import Published
from captioner.gui.publishing.in_the_way import InTheWay
from captioner.gui.publishing.scope import Scope
from captioner.gui.publishing.summary import Summary
from captioner.gui.publishing.wishes_form import WishesForm
from captioner.gui.work.jobs import Jobs
from captioner.photo import Photo
from captioner.publishing.wishes import Wishes

_SIZE = QSize(1000, 740)
_SIDE, _LEFT = 24, 444


class PublishDialog(QDialog):
    """The button waits until nothing is in the way; whoever closes the dialog meanwhile stops what is being made."""

    wanted = Signal(object, object)  # the Wishes, the folder
    stopped = Signal()

    def __init__(
        self,
        jobs: Jobs,
        photos: Sequence[Photo],
        selected: Sequence[Path],
        desk: Desk,
        folder: Path,
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos, self._desk = tuple(photos), desk
        self._found = self._blocking = tuple[Finding, ...]()
        self.scope = Scope([photo.path for photo in photos], selected)
        self._is_at_work = self._has_names = False
        self.form, self.in_the_way = WishesForm(folder, desk.story.sensitive), InTheWay()
        self.form.show_wishes(wishes)
        self.names, self.wrong = CopyNames(), wrapping_label("blocker")
        self._blocked = plain_label("small")
        self.publish, self._leave = QPushButton(), QPushButton()
        self.progress, self.foresight = Progress(self), Foresight(jobs, self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_blocking(())
        self._ask_names()

    def show_blocking(self, found: tuple[Finding, ...]) -> None:
        """Show what of it keeps the photos that are meant at the desk."""
        self._found, self._blocking = found, self.scope.about(found)
        self.in_the_way.show_findings(self._blocking)
        count = len(self._blocking)
        words = self.tr("In the way") + (f" · {count:,}" if count else "")
        self._blocked.setText(words)
        self._allow()

    def begin(self) -> None:
        """The copies are being made."""
        self._is_at_work = True
        self.say("")
        self.form.setEnabled(False)
        self.scope.setEnabled(False)
        self._allow()

    def follow(self, done: int, total: int) -> None:
        """So many are made."""
        words = self.tr("Copy {done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
        self.progress.tell(words, done, total)

    def refuse(self, words: str) -> None:
        """There are no copies, and why."""
        self._end()
        self.say(words)

    def show_published(self, found: Published) -> None:
        """Show how it ended."""
        self._end()
        self._pages.addWidget(Summary(found))
        self._pages.setCurrentIndex(1)
        self.publish.hide()
        self._leave.setText(self.tr("Close"))
        self._leave.setDefault(True)
        theme.set_role(self._leave, "accent")
        for button, path in ((self.open_folder, found.folder), (self.open_list, found.manifest)):
            button.setVisible(path is not None)
            if path is not None:
                button.clicked.connect(partial(open_file, path))
        self._leave.setFocus()

    def say(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.wrong.setText(f"{WRONG} {words}" if words else "")
        self.wrong.setVisible(bool(words))

    def _end(self) -> None:
        self._is_at_work = False
        self.progress.tell("", 1, 1)
        self.form.setEnabled(True)
        self.scope.setEnabled(True)
        self._allow()

    def _press(self) -> None:
        folder = self.form.target()
        if folder is not None and self.publish.isEnabled():
            self.wanted.emit(self.form.wishes(), folder)

    def _ask_names(self) -> None:
        self._has_names = False
        self._allow()
        meant = self.scope.paths()
        broken = sum(photo.path in meant for photo in self._photos if photo.unreadable)
        if broken:
            one = self.tr("Nothing is published while one photo cannot be read.")
            many = self.tr("Nothing is published while %Ln photos cannot be read.", "", broken)
            self._refuse_names(one if broken == 1 else many)
            return
        try:
            wishes = self.form.wishes()
        except WrongValue as error:
            self._refuse_names(error_words.sentence(error))
            return
        self.foresight.ask(copying.names, self._photos, meant, self._desk, wishes)

    def _change_scope(self) -> None:
        self.show_blocking(self._found)
        self._ask_names()

    def _show_names(self, names: Sequence[str]) -> None:
        self.say("")
        self._has_names = True
        self.names.show_names(names)
        self._allow()

    def _refuse_names(self, words: str) -> None:
        self.foresight.stop()
        self.names.show_names(())
        self.say(words)

    def _allow(self) -> None:
        is_ready = self._has_names and self.form.target() is not None
        self.publish.setEnabled(is_ready and not self._blocking and not self._is_at_work)
        count = len(self.scope.paths())
        one, many = self.tr("Publish 1 photo"), self.tr("Publish %Ln photos", "", count)
        self.publish.setText(one if count == 1 else many)

    def _connect(self) -> None:
        self.form.changed.connect(self._ask_names)
        self.scope.changed.connect(self._change_scope)
        self.foresight.found.connect(self._show_names)
        self.foresight.refused.connect(lambda error: self._refuse_names(error_words.sentence(error)))
        self.progress.cancelled.connect(self.stopped)
        self.finished.connect(self.foresight.stop)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Publish copies"))
        self.resize(room(self, _SIZE))
        words = self.tr("Small copies with every right and no danger. The originals stay as they are.")
        self.open_folder, self.open_list = QPushButton(), QPushButton()
        others = [
            Choice(self.open_folder, self.tr("Open the folder"), "", _nothing),
            Choice(self.open_list, self.tr("Open the list"), "", _nothing),
        ]
        ending = [
            Choice(self._leave, self.tr("Cancel"), "", self.reject),
            Choice(self.publish, "", "accent", self._press),
        ]
        self._pages.addWidget(self._asking())
        notes = QVBoxLayout()
        notes.setContentsMargins(_SIDE, 0, _SIDE, 12)
        notes.addWidget(self.wrong)
        notes.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Publish copies"), words))
        column.addWidget(self._pages, 1)
        column.addLayout(notes)
        column.addWidget(foot(others, ending))
        self.open_folder.hide()
        self.open_list.hide()
        self.publish.setDefault(True)

    def _asking(self) -> QWidget:
        page, left, right, scrolled = QWidget(), QWidget(), QFrame(), QScrollArea()
        scrolled.setFixedWidth(theme.grown(_LEFT))
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(left)
        column = QVBoxLayout(left)
        column.setContentsMargins(_SIDE, 16, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.scope)
        column.addWidget(self.form)
        column.addWidget(self.names, 1)
        way = QVBoxLayout(right)
        way.setContentsMargins(12, 16, _SIDE, 12)
        way.setSpacing(8)
        way.addWidget(self._blocked)
        way.addWidget(self.in_the_way, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled)
        row.addWidget(right, 1)
        return page

    def reject(self) -> None:
        if self._is_at_work:
            self.stopped.emit()
            return
        super().reject()


def _nothing() -> None:
    """What these open is known once there are copies."""

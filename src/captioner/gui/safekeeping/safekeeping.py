"""What keeps edits safe from the end of the program, put together: journal, recovery, one window for each set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from captioner.errors import CaptionerError, shown_path
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.leaving import Leaving
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.safekeeping.journalling import Journalling
from captioner.gui.safekeeping.recovery import Recovery
from captioner.gui.safekeeping.sole_window import SoleWindow
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.journal.book import folders_with_edits
from captioner.journal.database import state_folder
from captioner.journal.entries import Found


class Safekeeping(QObject):
    """The journal's part of the window."""

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        leaving: Leaving,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._table, self._desk, self._window = jobs, table, desk, window
        self._trouble: CaptionerError | None = None
        self.journalling = Journalling(jobs, desk, table, editing, workspace.form, self)
        self.recovery = Recovery(
            jobs, self.journalling, table, editing, workspace.form, workspace.thumbnails, window
        )
        self.sole = SoleWindow(jobs, self)
        self.recovery.is_open_elsewhere = self.sole.is_open_elsewhere
        self.sole.wanted.connect(self._come_to_front)
        desk.opened.connect(self.sole.keep)
        leaving.stayed.connect(self.sole.give_up)

    def tell(self, messages: MessageBar, close: Callable[[], object]) -> None:
        """Let them be heard; *close* the window where what it was begun for is open in another one."""
        self._messages, self._close = messages, close
        self.journalling.failed.connect(self._tell_trouble)
        self.journalling.mended.connect(self._tell_mended)
        self.journalling.set_aside.connect(self._tell_set_aside)
        self.journalling.found.connect(self._tell_newer)
        self.recovery.told.connect(messages.tell)
        self.sole.handed_over.connect(self._tell_handed_over)
        self.sole.unanswered.connect(self._tell_unanswered)
        self._desk.opened.connect(self._remind, Qt.ConnectionType.QueuedConnection)

    def ask_waiting(self, then: Callable[[frozenset[Path]], None]) -> None:
        """Tell in which folders edits wait that were neither saved nor thrown away."""
        self._jobs.run(folders_with_edits, state_folder(), then=then)

    def claim(self, asked: Sequence[Path], then: Callable[[], None]) -> None:
        """Do *then* unless another window has this set open."""
        self.sole.claim(asked, then)

    def write(self) -> None:
        """Have all that is typed written down now."""
        self.journalling.write()

    def stop(self) -> None:
        """The window closes, and what is unsaved has been decided."""
        self.journalling.leave()
        self.journalling.stop()
        self.sole.release()

    def _come_to_front(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        QApplication.alert(self._window)

    def _tell_trouble(self, error: CaptionerError) -> None:
        self._trouble = error
        self._remind()

    def _remind(self, asked: object = None) -> None:
        if self._trouble is not None:
            words = self.tr(
                "What you type is not safe from a crash until it is saved. The journal: {reason}."
            )
            self._messages.fail([words.format(reason=self._trouble)])

    def _tell_mended(self) -> None:
        self._trouble = None
        self._messages.note([self.tr("What you type is kept safe from a crash again.")])

    def _tell_set_aside(self, path: Path) -> None:
        words = self.tr(
            "The journal of unsaved edits was damaged. It now lies at {path}; a new one is begun."
        )
        self._messages.note([words.format(path=shown_path(path))])

    def _tell_newer(self, found: Found) -> None:
        if found.of_newer is not None:
            words = self.tr(
                "A newer captioner was used here. What was typed there and not saved is kept at {path};"
                " that captioner offers it again."
            )
            self._messages.note([words.format(path=shown_path(found.of_newer))])

    def _tell_handed_over(self, asked: Sequence[Path]) -> None:
        if not self._table.rowCount():
            self._close()
            return
        words = self.tr("{name} is open in another window, which has come to the front.")
        self._messages.note([words.format(name=shown_path(Path(asked[0].name)))])

    def _tell_unanswered(self, asked: Sequence[Path]) -> None:
        words = self.tr(
            "{name} is open in another window, which does not answer; end that one and open it again."
        )
        self._messages.fail([words.format(name=shown_path(Path(asked[0].name)))])

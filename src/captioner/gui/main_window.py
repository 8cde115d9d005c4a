"""The window: its frame, what is in it, and which deed is whose."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from captioner.gui.about import show_about
from captioner.gui.actions import actions_on, fill_menus
from captioner.gui.desk import Desk
from captioner.gui.editing import Editing
from captioner.gui.elsewhere import copy_paths, show_folder
from captioner.gui.empty_state import EmptyState
from captioner.gui.heading import Heading
from captioner.gui.jobs import Jobs
from captioner.gui.leaving import Leaving
from captioner.gui.messages import MessageBar
from captioner.gui.notices import Notices
from captioner.gui.opening import Opening, files_in, title_of
from captioner.gui.panes import Panes
from captioner.gui.photo_table import PhotoTable
from captioner.gui.progress import Progress
from captioner.gui.reports import Reports
from captioner.gui.settings import Settings
from captioner.gui.top_bar import TopBar
from captioner.gui.walking import Walking
from captioner.gui.workspace import Workspace

LANGUAGES = ("en", "ru", "kk", "uk")
_BUTTONS = ("undo", "redo", "open_folder")


class MainWindow(QMainWindow):
    """Puts the parts together; each of them does its own work."""

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()
        self.errands, self.pictures = Jobs(self), Jobs(self)
        self.table = PhotoTable(self)
        self.editing = Editing(self.table, self)
        self.desk = Desk(self.errands, self.table, self)
        self.workspace = Workspace(self.table, self.editing, self.pictures, self)
        self.leaving = Leaving(self.desk, self.table, self)
        self.opening = Opening(self.errands, self.desk, self.leaving, self.settings, self)
        self.walking = Walking(self.table, self.editing, self.desk, self.workspace)
        self.empty = EmptyState(self)
        self.menus = QMenuBar(self)
        self.bar = TopBar(self.menus, self)
        self.messages = MessageBar(self)
        self._pages = QStackedWidget(self)
        self._may_close = False
        self._lay_out()
        self._offer(actions_on(self, self._deeds()))
        self._connect()

    def open(self, paths: Sequence[Path]) -> None:
        """Make these folders and photos the set."""
        self.workspace.commit()
        self.opening.open(paths)

    def save_all(self) -> None:
        """Save every photo that is edited."""
        self.workspace.commit()
        self.desk.save(self.table.edited())

    def save(self, paths: Sequence[Path]) -> None:
        """Save these photos."""
        self.workspace.commit()
        self.desk.save([self.table.photo(path) for path in paths])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.workspace.commit()
        if not self._may_close and not self.leaving.is_free():
            event.ignore()
            self.leaving.leave(self._close_now)
            return
        self.panes.keep()
        self.settings.order = self.workspace.list.shown.order
        self.errands.stop()
        self.pictures.stop()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def _show_set(self, paths: Sequence[Path]) -> None:
        self.editing.clear()
        self.heading.begin(title_of(paths))
        self.messages.dismiss()
        self._pages.setCurrentWidget(self.workspace)
        self.workspace.list.setFocus()

    def _after_typing(self, deed: Callable[[], None]) -> None:
        self.workspace.commit()
        deed()

    def _deeds(self) -> Mapping[str, Callable[..., object]]:
        workspace, viewer, walking = self.workspace, self.workspace.viewer, self.walking
        return {
            "open_folder": self.opening.choose_folder,
            "open_photos": self.opening.choose_photos,
            "save_all": self.save_all,
            "save_these": self._save_selected,
            "quit": self.close,
            "undo": partial(self._after_typing, self.editing.undo),
            "redo": partial(self._after_typing, self.editing.redo),
            "same_photographer": walking.same_photographer,
            "filter": self.bar.focus_filter,
            "select_all": workspace.list.rows.selectAll,
            "save_and_next": walking.save_and_next,
            "save_and_previous": walking.save_and_previous,
            "next": walking.next,
            "previous": walking.previous,
            "next_without_credit": walking.next_without_credit,
            "edit_caption": workspace.focus_caption,
            "zoom_in": viewer.zoom_in,
            "zoom_out": viewer.zoom_out,
            "zoom_fit": viewer.zoom_to_fit,
            "zoom_full": viewer.toggle_full_size,
            "full_screen": self._toggle_full_screen,
            "about": self._show_about,
        }

"""The window: its frame, what is in it, and which deed is whose."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from captioner.gui import remembering
from captioner.gui.actions import WITHOUT_SET, actions_on, fill_menus, retitle
from captioner.gui.alone import PhotoAlone
from captioner.gui.batch.batch import Batch
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.leaving import Leaving
from captioner.gui.desk.opening import Opening, title_of
from captioner.gui.desk.reports import Reports
from captioner.gui.empty_state import EmptyState
from captioner.gui.findings.findings import Findings
from captioner.gui.heading import Heading
from captioner.gui.look.dropping import Dropping
from captioner.gui.look.messages import MessageBar
from captioner.gui.look.notices import Notices
from captioner.gui.look.progress import Progress
from captioner.gui.others.others import Others
from captioner.gui.outputs.outputs import Outputs
from captioner.gui.pages import Pages
from captioner.gui.panes import Panes
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures import darkrooms
from captioner.gui.safekeeping.safekeeping import Safekeeping
from captioner.gui.settings import Settings
from captioner.gui.standing.standings import Standings
from captioner.gui.story.on_show import OnShow
from captioner.gui.story.stories import Stories
from captioner.gui.top_bar import TopBar
from captioner.gui.typing.typing_help import TypingHelp
from captioner.gui.walking import Walking
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace


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
        self.leaving = Leaving(self.desk, self.table, self.workspace.commit, self)
        core = self.errands, self.desk, self.table, self.editing, self.workspace
        self.safekeeping = Safekeeping(*core, self.leaving, self)
        self.opening = Opening(
            self.errands, self.desk, self.leaving, self.safekeeping.claim, self.settings, self
        )
        self.others, self.standings = Others(*core, self.settings, self), Standings(*core, self)
        self.walking = Walking(self.table, self.editing, self.desk, self.workspace)
        self.batch = Batch(self.errands, self.table, self.editing, self.workspace, self.settings, self)
        self.typing = TypingHelp(self.errands, self.table, self.editing, self.workspace, self.settings, self)
        self.empty, self.menus, self.messages = EmptyState(self), QMenuBar(self), MessageBar(self)
        self.bar = TopBar(self.menus, self)
        self.heading = Heading(self.table, self.bar, self)
        self.stories = Stories(self.errands, self)
        self.on_show = OnShow(
            self.stories, self.table, self.workspace, self.heading, self.batch.set_languages
        )
        self.findings = Findings(self.pictures, self.table, self.editing, self.workspace, self.settings, self)
        self.outputs = Outputs(*core, self.findings, self.settings, self)
        self._may_close = False
        self._pages = QStackedWidget(self)
        self._lay_out()
        around = self.bar, self.workspace.list, self.workspace.form, self.findings.panel
        self.alone = PhotoAlone(self, self.workspace.viewer, around, self.settings)
        self.pages = Pages(self.settings, self.workspace.spelling, self)
        self.deeds = self.pages.bind(actions_on(self, self._slots()) | self.batch.templating.keyed)
        self._offer_deeds()
        self._connect()

    def open(self, paths: Sequence[Path]) -> None:
        """Make these folders and photos the set, once the set before can be left."""
        self.opening.open(paths)

    def save_all(self) -> None:
        """Save every photo that is edited."""
        self._commit()
        self.desk.save(self.table.edited())

    def save(self, paths: Sequence[Path]) -> None:
        """Save these photos."""
        self._commit()
        self.desk.save([self.table.photo(path) for path in paths])

    def _commit(self) -> None:
        all_sent = self.workspace.commit()
        self.safekeeping.write()
        if not all_sent:
            self.messages.note([self.tr("A field holds what cannot be its value: that is not saved.")])

    def _show_set(self, paths: Sequence[Path]) -> None:
        self.editing.clear()
        self.messages.dismiss()
        self.heading.begin(title_of(paths))
        self._pages.setCurrentWidget(self.findings.frame)
        self.bar.show_tools(True)
        for key in self.deeds.keys() - {"undo", "redo"}:
            self.deeds[key].setEnabled(True)
        self.workspace.list.setFocus()

    def _after_typing(self, deed: Callable[[], None]) -> None:
        self.workspace.send_typed()
        deed()

    def _close_now(self) -> None:
        self._may_close = True
        # Within the event that asked for it, this does nothing, and nothing needs doing.
        self.close()

    def _slots(self) -> Mapping[str, Callable[..., object]]:
        """Who does each of the deeds."""
        own: dict[str, Callable[..., object]] = {
            "save_all": self.save_all,
            "save_these": lambda: self.save(self.workspace.list.selected()),
            "quit": self.close,
            "undo": partial(self._after_typing, self.editing.undo),
            "redo": partial(self._after_typing, self.editing.redo),
            "bring_back": self.safekeeping.recovery.bring_back,
            "filter": self.bar.focus_filter,
            "to_list": self.workspace.list.setFocus,
            "full_screen": lambda: self.panes.toggle_full_screen(),  # noqa: PLW0108 - the panes come later
        }
        panes = (self.workspace, self.workspace.list, self.alone, self.stories)
        parts = (self.opening, self.others, self.walking, self.batch, self.typing, self.standings, self.pages)
        theirs = {
            key: slot
            for part in (*panes, *parts, self.findings, self.outputs)
            for key, slot in part.deeds().items()
        }
        return self.alone.leaving_first(own | theirs)

    def _offer_deeds(self) -> None:
        fill_menus(self.menus, self.deeds)
        self.findings.follow_key(self.deeds["next_finding"])
        recent = QMenu(self)
        recent.aboutToShow.connect(partial(self.opening.offer_recent, recent))
        self.deeds["open_recent"].setMenu(recent)
        self.deeds["templates"].setMenu(self.batch.templating.menu)
        for key in ("undo", "redo"):
            self.bar.add_button(self.deeds[key])
        for key, action in self.deeds.items():
            action.setEnabled(key in WITHOUT_SET)
        hiding = {"list": self.workspace.list, "form": self.workspace.form}
        panes = {name: (pane, self.deeds[f"show_{name}"]) for name, pane in hiding.items()}
        self.panes = Panes(self, self.workspace, panes, self.settings)
        self.panes.restore()
        self.alone.left.connect(self.panes.show_chosen)
        for _, action in panes.values():
            action.toggled.connect(self.alone.leave)

    def _connect(self) -> None:
        panes, stack = self.workspace, self.editing.stack
        self.reports = Reports(self.desk, self.messages, self._saving, self._reading)
        self.others.tell(self.reports, self.messages)
        self.safekeeping.tell(self.messages, self.close)
        self.standings.tell(self.reports, self.messages)
        self.errands.failed.connect(self.reports.break_down)
        self.pictures.failed.connect(self.reports.break_down)
        self.opening.refused.connect(self.reports.refuse)
        panes.refused.connect(self.reports.refuse)
        panes.unread_shown.connect(self.desk.read_first)
        panes.hidden_wanted.connect(panes.list.clear_filter)
        panes.viewer.files_dropped.connect(self.open)
        panes.form.step.connect(self.walking.step)
        panes.viewer.step_wanted.connect(self.walking.step)
        panes.list.offer(self.deeds)
        panes.list.text_wanted.connect(self.bar.set_filter)
        self.bar.states_wanted.connect(panes.list.offer_filters)
        self.walking.told.connect(self.messages.tell)
        for part in (self.batch, self.typing, self.on_show, self.outputs):
            part.tell(self.messages, self.reports)
        self.desk.opened.connect(self._show_set)
        self.desk.opened.connect(partial(remembering.begin, self.workspace, self.settings))
        self.desk.opened.connect(self.on_show.begin)
        self.findings.tell(self.messages, self.reports, self.standings)
        self.findings.panel.detail.explained.connect(self.pages.show_rule)
        self.findings.follow(self.stories.changed, self.typing.lists.changed, self.pages.profile_chosen)
        self.bar.filter_changed.connect(panes.list.shown.set_text)
        self.bar.filter_left.connect(panes.list.setFocus)
        self.bar.open_wanted.connect(self.opening.choose_folder)
        self.bar.save_wanted.connect(self.save_all)
        self.empty.folder_wanted.connect(self.opening.choose_folder)
        self.empty.sample_wanted.connect(self.opening.open_sample)
        self.empty.recent_wanted.connect(lambda folder: self.open([folder]))
        stack.canUndoChanged.connect(self.deeds["undo"].setEnabled)
        stack.canRedoChanged.connect(self.deeds["redo"].setEnabled)
        stack.undoTextChanged.connect(partial(retitle, self.deeds["undo"], self.tr("Undo")))
        stack.redoTextChanged.connect(partial(retitle, self.deeds["redo"], self.tr("Redo")))

    def _lay_out(self) -> None:
        self._saving, self._reading = Progress(self), Progress(self)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self.menus.isNativeMenuBar():
            self.setMenuBar(self.menus)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.findings.frame)
        self.setCentralWidget(middle)
        self.bar.show_tools(False)
        Dropping(self, self.open, self.empty.show_drop)
        self.setMinimumSize(960, 600)
        self.empty.show_recent(self.settings.recent())
        self.safekeeping.ask_waiting(self.empty.show_waiting)
        remembering.restore(self.workspace, self.settings)
        Notices(
            (self.workspace.viewer, self._pages),
            (self._reading, self._saving, self.standings.progress, *self.outputs.bars, self.messages),
            self,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self.leaving.leave(self._close_now)
        self._may_close = self._may_close and self.stories.may_close()
        if not self._may_close:
            event.ignore()
            return
        self.panes.keep()
        self.findings.keep()
        remembering.keep(self.workspace, self.settings)
        self.others.stop()
        self.safekeeping.stop()
        self.errands.stop()
        self.workspace.spelling.stop()
        darkrooms.interrupt()
        self.pictures.stop()
        super().closeEvent(event)

"""The check's deeds: the panel, the walk from finding to finding, what mends and what passes, the set signed off.

check   SetCheck -> Report -> panel, the photo's own findings under its fields, the list's marks
mend    a click -> the photo as it would be -> editing, one step of undo -> checked anew
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from captioner.checks import profiles
from captioner.checks.finding import Finding, Severity
from captioner.gui.actions import first_key
from captioner.gui.desk.reports import Reports
from captioner.gui.findings.letting_pass import LettingPass
from captioner.gui.findings.looking import Looking
from captioner.gui.findings.mending import Mending
from captioner.gui.findings.overview import Overview
from captioner.gui.findings.photo_findings import PhotoFindings
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.findings.set_panel import SetPanel
from captioner.gui.findings.signing_off import SigningOff
from captioner.gui.look import finding_words
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.standing.standings import Standings
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.standing import State, Wish

_HEIGHT = 260
_LAYOUT = "findings"


class Findings(QObject):
    """Joins the check to list, form and desk."""

    told = Signal(str)
    noted = Signal(object)  # texts: what one should know, as nothing was done
    failed = Signal(object)  # CaptionerError

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
        self.checking = SetCheck(jobs, table, settings.profile, self)
        self.looking = Looking(jobs, table, self)
        self.passing = LettingPass(jobs, table, window)
        self.mending = Mending(jobs, table, editing, workspace, self.checking, window)
        self.signing = SigningOff(table, workspace, self.checking, window)
        self.of_photo, self.panel = PhotoFindings(), SetPanel()
        self.frame = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()

    def tell(self, messages: MessageBar, reports: Reports, standings: Standings) -> None:
        """Where to say what is to be known, and who clears photos."""
        self.told.connect(messages.tell)
        self.noted.connect(messages.note)
        self.failed.connect(reports.refuse)
        self.signing.signed.connect(partial(standings.mark, Wish(State.CLEARED)))
        standings.ask_before_clearing(self.blocking)

    def follow(
        self, story_changed: SignalInstance, people_changed: SignalInstance, profile_chosen: SignalInstance
    ) -> None:
        """Hold the set against story, people and profile as they are, whenever they change."""
        profile_chosen.connect(self.choose_profile)
        story_changed.connect(self.checking.set_story)
        people_changed.connect(self.checking.people_changed)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "check": self.show_panel,
            "next_finding": partial(self.step, 1),
            "previous_finding": partial(self.step, -1),
            "mend_all": self.mending.ask,
            "sign_off": self.signing.ask,
        }

    def follow_key(self, walk: QAction) -> None:
        """Let the panel name the key that goes to the next photo with a finding, as it is bound."""
        walk.changed.connect(partial(self._name_key, walk))
        self._name_key(walk)

    def show_panel(self) -> None:
        """Show what was found of the set, checked anew; with the panel in front of one, put it away."""
        if self.panel.isVisible() and self.panel.isAncestorOf(self._window.focusWidget()):
            self.hide_panel()
            return
        self._workspace.send_typed()
        self.checking.check()
        self.looking.begin()
        self.panel.offer_profiles(profiles.at_hand(), self.checking.profile)
        self.panel.show()
        self.panel.focus()

    def hide_panel(self) -> None:
        """Put the panel away."""
        self.panel.hide()
        self._workspace.list.setFocus()

    def choose_profile(self, name: str) -> None:
        """Hold the set against this profile from now on."""
        self._settings.profile = name
        self.checking.set_profile(name)
        self.panel.offer_profiles(profiles.at_hand(), name)

    def step(self, by: int, *_: object) -> None:
        """Go to the next photo of which something is found that is to be seen, the caret where that is."""
        self._workspace.send_typed()
        paths, current = self._workspace.list.shown.paths(), self._workspace.list.current()
        row = (self._workspace.list.shown.row(current) if current else None) or 0
        ahead = (
            [*paths[row + 1 :], *paths[: row + 1]]
            if by > 0
            else [*reversed(paths[:row]), *reversed(paths[row:])]
        )
        seen = self.panel.bar.severities()
        found = (self.panel.overview.first_open(path, seen) for path in ahead)
        first = next(filter(None, found), None)
        if first is None:
            self.told.emit(self.tr("Nothing is wrong with the photos shown here."))
        else:
            self.jump(first)

    def jump(self, finding: Finding) -> None:
        """Show the photo, with the caret where it is wrong."""
        if finding.path is None or self._table.row(finding.path) is None:
            return
        if self._workspace.list.shown.row(finding.path) is None:
            self._workspace.hidden_wanted.emit()
        self._workspace.go([finding.path])
        self.panel.select(finding)
        if finding.found.field is not None:
            self._workspace.form.focus_field(finding.found.field.key, finding.found.language)

    def blocking(self, path: Path) -> str:
        """What keeps a photo at the desk, the gravest of it; empty where nothing does."""
        found = (one for one in self.checking.of(path) if one.is_open and one.severity >= Severity.REASON)
        first = next(found, None)
        return finding_words.told(first.found.message) if first else ""

    def follow_form(self) -> None:
        """Show what was found of the photos that the form shows."""
        photos = self._workspace.form.photos
        if len(photos) == 1:
            self.of_photo.show_findings(self.checking.of(photos[0].path))
        else:
            found = [self.checking.of(photo.path) for photo in photos]
            self.of_photo.show_count(sum(map(len, found)), sum(map(bool, found)))

    def _show(self, overview: Overview) -> None:
        self.panel.show_overview(overview)
        self.follow_form()
        self._workspace.list.shown.set_findings(overview.gravest)

    def _connect(self) -> None:
        self.checking.changed.connect(self._show)
        self.checking.failed.connect(self.failed)
        self._workspace.form.shown.connect(self.follow_form)
        for one in (self.of_photo, self.panel.detail):
            one.jumped.connect(self.jump)
            one.mended.connect(self.mending.mend)
            one.override_wanted.connect(self.passing.ask)
            one.taken_back.connect(self.passing.take_back)
        self.of_photo.all_wanted.connect(self.show_panel)
        self.panel.jumped.connect(self.jump)
        self.panel.closed.connect(self.hide_panel)
        self.panel.profile_chosen.connect(self.choose_profile)
        self.panel.mend_all_wanted.connect(self.mending.ask)
        self.panel.sign_off_wanted.connect(self.signing.ask)
        self.signing.blocked.connect(self.show_panel)
        for part in (self.passing, self.mending):
            part.told.connect(self.told)
        self.signing.told.connect(self._note)
        self.passing.failed.connect(self.failed)

    def _note(self, words: str) -> None:
        self.noted.emit([words])

    def _name_key(self, walk: QAction) -> None:
        self.panel.bar.name_key(first_key(walk))

    def keep(self) -> None:
        """Remember how high the panel is."""
        self._settings.note_layout(_LAYOUT, self.frame.saveState())

    def _lay_out(self) -> None:
        self._workspace.form.add_below(self.of_photo)
        self.frame.setHandleWidth(1)
        self.frame.setChildrenCollapsible(False)
        self.frame.addWidget(self._workspace)
        self.frame.addWidget(self.panel)
        self.frame.setStretchFactor(0, 1)
        self.frame.setSizes([1000, _HEIGHT])
        self.frame.restoreState(self._settings.layout(_LAYOUT))
        self.frame.setHandleWidth(1)
        self.panel.hide()

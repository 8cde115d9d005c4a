"""The deeds that say where photos stand, and the word when a mark falls.

mark    selection -> what is typed is saved first -> marked in a job, in the sidecars alone -> one step of undo
falls   table changed -> photos whose mark holds no more -> told once for each mark
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captioner.errors import Cancelled, shown_path
from captioner.gui.desk import marking
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.marking import Marks
from captioner.gui.desk.reports import Reports
from captioner.gui.look.messages import MessageBar
from captioner.gui.look.progress import Progress
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable, is_edited
from captioner.gui.standing.falls import Falls
from captioner.gui.standing.hold_dialog import HoldDialog
from captioner.gui.standing.marking_step import MarkingStep
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.standing import State, Wish

if TYPE_CHECKING:
    from captioner.saying import Said


class _Waiting(NamedTuple):
    """What is to be done next, and the photos whose save it waits for."""

    saved_first: tuple[Path, ...]
    begin: Callable[[], Job | None]


class Standings(QObject):
    """Marks the selected photos. What is not saved is saved first: nobody clears what only stands on a screen."""

    told = Signal(str)
    noted = Signal(object)  # what one should know, line by line
    failed = Signal(object)  # CaptionerErrors

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._table = jobs, desk, table
        self._editing, self._workspace, self._window = editing, workspace, window
        self._waiting: list[_Waiting] = []
        self._job: Job | None = None
        self._blocking: Callable[[Path], str] = lambda path: ""
        self.progress = Progress(window)
        self.progress.cancelled.connect(self._stop)
        self.falls = Falls(table, self)
        self.falls.told.connect(self.noted)
        desk.ended.connect(self._go_on)
        # A job that met a bug gives no answer.
        jobs.failed.connect(self._end_job)
        table.begun.connect(self._forget)
        table.arranged.connect(self._follow_names)

    def ask_before_clearing(self, blocking: Callable[[Path], str]) -> None:
        """No photo is cleared of which this tells what is in the way."""
        self._blocking = blocking

    def tell(self, reports: Reports, messages: MessageBar) -> None:
        """Let it be heard."""
        self.told.connect(messages.tell)
        self.noted.connect(messages.note)
        self.failed.connect(reports.refuse_all)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "mark_checked": partial(self._mark_selected, Wish(State.CHECKED)),
            "mark_cleared": partial(self._mark_selected, Wish(State.CLEARED)),
            "hold": self.ask_why,
            "open_again": partial(self._mark_selected, Wish(None)),
        }

    def ask_why(self) -> None:
        """Hold the selected photos, once it is said why."""
        paths = tuple(self._workspace.list.selected())
        if paths:
            dialog = HoldDialog(paths, self._window)
            dialog.decided.connect(partial(self._mark_these, paths))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _mark_selected(self, wish: Wish, *_: object) -> None:
        self.mark(wish, self._workspace.list.selected())

    def _mark_these(self, paths: Sequence[Path], wish: Wish) -> None:
        self.mark(wish, paths)

    def mark(self, wish: Wish, paths: Sequence[Path]) -> None:
        """Say this of these photos."""
        all_sent = self._workspace.commit()
        needs_saved = wish.needs_saved
        if needs_saved and not all_sent:
            self.noted.emit([self.tr("A field holds what cannot be its value: nothing was marked.")])
            return
        read = tuple(path for path in paths if self._table.is_read(path))
        self._waiting.append(_Waiting(read if needs_saved else (), partial(self._begin, wish, read)))
        if needs_saved:
            self._desk.save([photo for photo in map(self._table.photo, read) if is_edited(photo)])
        self._go_on()

    def _go_on(self, *_: object) -> None:
        """One after the other, or a mark would meet the one before as a stranger's; what waits for a save, after it."""
        under_way = self._desk.being_saved()
        while self._job is None:
            ready = [one for one in self._waiting if under_way.isdisjoint(one.saved_first)]
            if not ready:
                return
            self._waiting.remove(ready[0])
            self._job = ready[0].begin()

    def _begin(self, wish: Wish, paths: Sequence[Path]) -> Job | None:
        there = [self._table.photo(path) for path in paths if self._table.row(path) is not None]
        needs_saved = wish.needs_saved
        left = {photo.path for photo in there if photo.unreadable or (needs_saved and is_edited(photo))}
        if left:
            words = self.tr("Not marked, because not saved or not readable: {photos}.")
            self.noted.emit([words.format(photos=self._named(list(left)))])
        left |= self._kept_by_check(wish, [photo.path for photo in there if photo.path not in left])
        photos = [photo for photo in there if photo.path not in left]
        if not photos:
            return None
        return self._jobs.run_watched(
            marking.mark, wish, photos, then=partial(self._take, wish), progress=self._follow
        )

    def _kept_by_check(self, wish: Wish, paths: Sequence[Path]) -> set[Path]:
        """The photos that are not cleared because the check found what must not leave the desk; they are told."""
        if wish.state is not State.CLEARED:
            return set()
        kept = {path: why for path in paths if (why := self._blocking(path))}
        words = self.tr("{photo} is not cleared: {why}.")
        self.noted.emit([words.format(photo=self._named([path]), why=why) for path, why in kept.items()])
        return set(kept)

    def _follow(self, done: int, total: int) -> None:
        self.progress.tell(self.tr("Marking {done} of {total}").format(done=done, total=total), done, total)

    def _take(self, wish: Wish, ended: Sequence[Said]) -> None:
        marks = self._show(ended)
        if marks:
            self._editing.end_run()
            words = self._words(wish, list(marks))
            self._editing.stack.push(MarkingStep(words, marks, self._put_back))
            self.told.emit(f"{words}.")
        self._tell_rest(ended)
        self._end_job()

    def _put_back(self, marks: Marks) -> None:
        # Undo may still name photos by names that they bear no longer.
        now = {self._table.photo(path).path: pair for path, pair in marks.items()}
        begin = partial(self._jobs.run, marking.put_back, now, then=self._take_back)
        self._waiting.append(_Waiting((), begin))
        self._go_on()

    def _follow_names(self, arranged: Arrangement) -> None:
        """A photo that was renamed without its sidecar is marked as it was: no hold is lost with a name."""
        there = [
            self._table.photo(new) for new in arranged.renamed.values() if self._table.row(new) is not None
        ]
        marks = {photo.path: (None, photo.mark) for photo in there if photo.mark is not None}
        if marks:
            self._put_back(marks)

    def _take_back(self, ended: Sequence[Said]) -> None:
        self._show(ended)
        self._tell_rest(ended)
        self._end_job()

    def _show(self, ended: Sequence[Said]) -> Marks:
        """Let the table hold what stands in the sidecars now; returns what each photo's mark was and is."""
        self.progress.tell("", 1, 1)
        marked = {said.path: said.marked for said in ended if said.marked is not None}
        there = [
            (self._table.photo(path), one)
            for path, one in marked.items()
            if self._table.row(path) is not None
        ]
        self._table.put(
            replace(now, mark=one.photo.mark, is_other_picture=one.photo.is_other_picture)
            for now, one in there
        )
        changed = {path: (one.before, one.photo.mark) for path, one in marked.items()}
        return {path: (before, now) for path, (before, now) in changed.items() if before != now}

    def _tell_rest(self, ended: Sequence[Said]) -> None:
        """What went otherwise than it was wished; last, so that no good news takes its place."""
        notes = [
            f"{shown_path(Path(said.path.name))}: {said.marked.note}"
            for said in ended
            if said.marked is not None and said.marked.note
        ]
        if notes:
            self.noted.emit(notes)
        errors = [said.error for said in ended if said.error and not isinstance(said.error, Cancelled)]
        if errors:
            self.failed.emit(errors)

    def _words(self, wish: Wish, paths: Sequence[Path]) -> str:
        said = {
            State.CHECKED: self.tr("Checked: {photos}"),
            State.CLEARED: self.tr("Cleared: {photos}"),
            State.HELD: self.tr("Held: {photos}"),
            None: self.tr("Open again: {photos}"),
        }
        return said[wish.state].format(photos=self._named(paths))

    def _named(self, paths: Sequence[Path]) -> str:
        return shown_path(Path(paths[0].name)) if len(paths) == 1 else self.tr("%Ln photos", "", len(paths))

    def _end_job(self, *_: object) -> None:
        self._job = None
        self._go_on()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _forget(self) -> None:
        self._waiting.clear()
        self._stop()

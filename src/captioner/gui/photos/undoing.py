"""What was done, and how it is taken back and done once more: one step at a time, a large one worked out first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import is_

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.deeds import Deeds, Plan, turned
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.photos.undo_step import Sided, UndoStep
from captioner.journal.entries import Step
from captioner.photo import Photo

MOST_STEPS = 1_000


class Undoing(QObject):
    """The steps of the set that is open, on Qt's stack."""

    jumped = Signal(object, object)  # the paths that undo or redo changed, and the field

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._step = 0
        self.large = Deeds(self)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        table.arranged.connect(self._follow_names)

    def undo(self) -> None:
        """Take the last step back, and say where it was."""
        if self.large.is_at_work():
            self.large.afterwards(self.undo)
            return
        self.end_run()
        step = self._at(self.stack.index() - 1)
        self._turn(step, self.stack.undo, step.taken_back() if step else ())

    def redo(self) -> None:
        """Do the step taken back last once more, and say where it is."""
        if self.large.is_at_work():
            self.large.afterwards(self.redo)
            return
        self.end_run()
        step = self._at(self.stack.index())
        self._turn(step, self.stack.redo, step.done_again() if step else ())

    def steps(self) -> list[Step]:
        """All that can be taken back or done once more, the oldest first."""
        index = self.stack.index()
        steps = enumerate(map(self._at, range(self.stack.count())))
        return [step.value(at < index) for at, step in steps if step is not None]

    def put_back(self, steps: Sequence[Step]) -> None:
        """Let just these be the steps; the photos hold already what those that are done have made."""
        self.clear()
        for step in steps:
            self._step += 1
            self.stack.push(UndoStep(self._table, step, self._step))
        for _ in range(sum(not step.is_done for step in steps)):
            self.stack.undo()

    def end_run(self) -> None:
        """What is done next is a step of its own."""

    def clear(self) -> None:
        """Another set: there is nothing to take back."""
        self.large.drop()
        self.end_run()
        self.stack.clear()

    def _follow_names(self, arranged: Arrangement) -> None:
        """Photos bear other names now: what undo takes back is theirs, not that of who bears the old name next."""
        if not arranged.renamed:
            return
        self.large.finish()
        self.end_run()
        for at in range(self.stack.count()):
            if step := self._at(at):
                step.follow_names(arranged.renamed)

    def _at(self, place: int) -> UndoStep | None:
        command = self.stack.command(place)
        return command if isinstance(command, UndoStep) else None

    def _turn(self, step: UndoStep | None, turn: Callable[[], None], sides: Iterable[Sided]) -> None:
        if step is None or not self.large.are_slow(len(step.changes)):
            turn()
            self._tell(step)
            return

        begun = self._table.times_changed()

        def do(plan: Plan) -> None:
            # What changed meanwhile is seldom; then the step is taken from the photos as they are now.
            if self._table.times_changed() == begun or self._are_still(plan.before):
                step.make_ready(plan.after)
            turn()
            # The window comes to its events before it shows all of them.
            QTimer.singleShot(0, self, partial(self._tell, step))

        self.large.begin(partial(turned, self._table.photos(), sides), do)

    def _are_still(self, before: Sequence[Photo]) -> bool:
        return all(map(is_, before, self._table.photos_of(photo.path for photo in before)))

    def _tell(self, step: UndoStep | None) -> None:
        if step is not None and step.changes:
            paths = dict.fromkeys(change.path for change in step.changes)
            self.jumped.emit(tuple(paths), step.changes[0].field)

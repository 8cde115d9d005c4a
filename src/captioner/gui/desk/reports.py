"""What the window says of its errands: how far they are, what was done, what went wrong and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from captioner.errors import CaptionerError, shown_path
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Ended
from captioner.gui.look import error_words, field_words
from captioner.gui.look.form_words import listed
from captioner.gui.look.messages import MessageBar
from captioner.gui.look.progress import Progress


class Reports(QObject):
    """Puts the outcome of errands into words."""

    withheld = Signal(
        object
    )  # the paths of photos that were not written because of their content credentials

    def __init__(self, desk: Desk, messages: MessageBar, saving: Progress, reading: Progress) -> None:
        super().__init__(messages)
        self._messages, self._saving, self._reading = messages, saving, reading
        desk.saving.connect(self._tell_saving)
        desk.reading.connect(self._tell_reading)
        desk.ended.connect(self._tell_ended)
        desk.refused.connect(self.refuse)
        saving.cancelled.connect(desk.stop)

    def refuse(self, error: CaptionerError) -> None:
        """Something that was asked for cannot be done."""
        self._messages.fail([error_words.sentence(error)])

    def refuse_all(self, errors: Sequence[CaptionerError]) -> None:
        """The same of several things."""
        self._messages.fail([error_words.sentence(error) for error in errors])

    def break_down(self, error: BaseException) -> None:
        """A bug: nothing of the set is lost, and the user can do something about it."""
        if isinstance(error, CaptionerError):
            self.refuse(error)
            return
        said = self.tr(
            "captioner made a mistake ({kind}). What you typed is still here: save it and start anew."
        )
        self._messages.fail([said.format(kind=type(error).__name__)])

    def tell_away(self, error: CaptionerError) -> None:
        """A folder that is open cannot be reached."""
        words = self.tr("{reason} What is here stays, and the window looks again until it is back.")
        self._messages.fail([words.format(reason=error_words.sentence(error))])

    def tell_back(self, folder: Path) -> None:
        """It can be reached again."""
        self._messages.note([self.tr("{folder} is there again.").format(folder=shown_path(folder))])

    def _tell_saving(self, done: int, total: int) -> None:
        words = self.tr("Saving {done} of {total} photos…")
        self._saving.tell(words.format(done=f"{done + 1:,}", total=f"{total:,}"), done, total)

    def _tell_reading(self, done: int, total: int) -> None:
        words = self.tr("Reading {done} of {total} photos…")
        self._reading.tell(words.format(done=f"{done:,}", total=f"{total:,}"), done, total)

    def _tell_ended(self, ended: Ended) -> None:
        # Conflicts are asked about, not reported.
        errors = [error for error in ended.errors if error not in ended.conflicts]
        notes = [*self._taken_over(ended), *ended.notes]
        if errors:
            self._messages.fail([error_words.sentence(error) for error in errors])
        if ended.stopped:
            words = self.tr("Stopped. {saved} saved, {left} not.")
            self._messages.note([words.format(saved=len(ended.saved), left=ended.stopped)])
        if notes:
            # As they are: a note may begin with the name of a file.
            self._messages.note(notes)
        elif len(ended.saved) > 1 and not ended.stopped:
            self._messages.tell(self.tr("%Ln photos saved.", "", len(ended.saved)))
        if ended.withheld:
            self.withheld.emit(ended.withheld)

    def _taken_over(self, ended: Ended) -> list[str]:
        words = self.tr("{name}: another program had changed the {fields}; that is kept.")
        return [
            words.format(
                name=shown_path(Path(path.name)), fields=listed(list(map(field_words.in_a_sentence, fields)))
            )
            for path, fields in ended.taken_over.items()
        ]

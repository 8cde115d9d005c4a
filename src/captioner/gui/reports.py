"""What the window says of its errands: how far they are, what was done, what went wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from captioner.errors import CaptionerError
from captioner.gui.desk import Desk
from captioner.gui.errands import Ended
from captioner.gui.messages import MessageBar
from captioner.gui.progress import Progress


class Reports(QObject):
    """Puts the outcome of errands into words."""

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
        self._messages.fail([_sentence(error)])

    def break_down(self, error: BaseException) -> None:
        """A bug: nothing of the set is lost, and the user can do something about it."""
        if isinstance(error, CaptionerError):
            self.refuse(error)
            return
        said = self.tr(
            "captioner made a mistake ({kind}). What you typed is still here: save it and start anew."
        )
        self._messages.fail([said.format(kind=type(error).__name__)])

    def _tell_saving(self, done: int, total: int) -> None:
        words = self.tr("Saving {done} of {total} photos…")
        self._saving.tell(words.format(done=f"{done + 1:,}", total=f"{total:,}"), done, total)

    def _tell_reading(self, done: int, total: int) -> None:
        words = self.tr("Reading {done} of {total} photos…")
        self._reading.tell(words.format(done=f"{done:,}", total=f"{total:,}"), done, total)

    def _tell_ended(self, ended: Ended) -> None:
        saved = len(ended.saved)
        if ended.errors:
            self._messages.fail([_sentence(error) for error in ended.errors])
        if ended.stopped:
            words = self.tr("Stopped. {saved} saved, {left} not.")
            self._messages.note([words.format(saved=saved, left=ended.stopped)])
        if ended.notes:
            self._messages.note([f"{note[0].upper()}{note[1:]}" for note in ended.notes])
        elif saved > 1 and not ended.stopped:
            self._messages.tell(self.tr("{saved} photos saved.").format(saved=f"{saved:,}"))


def _sentence(error: CaptionerError) -> str:
    text = str(error)
    return f"{text}." if text[-1:].isalnum() else text

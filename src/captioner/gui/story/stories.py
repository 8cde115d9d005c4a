"""The story of the set that is open, held for the whole window; what is typed is saved a moment later, by jobs.

What could not be saved stays wanted: it is tried again a moment later, and once more before the window closes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.errors import CaptionerError
from captioner.gui.desk import errands
from captioner.gui.look import error_words
from captioner.gui.story.story_dialog import StoryDialog
from captioner.gui.work.jobs import Jobs
from captioner.story.story import EMPTY, Story
from captioner.story.story_file import Kept, Saved

_PAUSE_MS, _AGAIN_MS = 600, 10_000


class _Wanted(NamedTuple):
    """A story as its file held it, and as it is to be."""

    before: Story
    after: Story


class Stories(QObject):
    """Hands out the story as a value; whoever shows it looks again at `changed`."""

    changed = Signal(object)  # the Story
    refused = Signal(object)  # a CaptionerError
    told = Signal(str)

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self.story = EMPTY
        self._folder: Path | None = None
        self._is_read = False
        self._wanted: dict[Path, _Wanted] = {}
        self._at_work: set[Path] = set()
        self._order: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._later = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._later.timeout.connect(self.save)
        self.dialog: StoryDialog | None = None

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"story": self.show}

    def begin(self, photos: Sequence[Path]) -> None:
        """Another set: read the story beside its photos, once what was typed of the one before is on its way."""
        self.save()
        if self.dialog is not None:
            self.dialog.close()
        folders = {path.parent for path in photos}
        self._folder = folders.pop() if len(folders) == 1 else None
        self._is_read, self._order = False, ()
        self._take(EMPTY)
        folder = self._folder
        if folder is not None:

            def read(kept: Kept) -> None:
                self._take_read(folder, kept)

            self._jobs.run(errands.story_of, folder, then=read, otherwise=self._take_unread)

    def show(self) -> None:
        """Open the story to look at and to type."""
        if self._folder is None:
            self.told.emit(self.tr("A story belongs to the photos of one folder: open that folder."))
        elif self._is_read and self.dialog is None:
            self.dialog = StoryDialog(self._jobs, self.story, self._window)
            self.dialog.said.connect(self.put)
            self.dialog.refused.connect(self.refused)
            self.dialog.finished.connect(self._forget_dialog)
            self.dialog.open()

    def put(self, story: Story) -> None:
        """This is the story from now on."""
        if self._folder is None or not self._is_read or story == self.story:
            return
        before = self._wanted[self._folder].before if self._folder in self._wanted else self.story
        self._wanted[self._folder] = _Wanted(before, story)
        self._pause.start()
        self._take(story)

    def put_order(self, names: Sequence[str]) -> None:
        """Keep the photos in this order, as soon as the story is known."""
        if self._folder is None:
            self.told.emit(self.tr("A story belongs to the photos of one folder: open that folder."))
        elif self._is_read:
            self.put(self.story.with_members({"photos": tuple(names)}))
        else:
            self._order = tuple(names)

    def save(self) -> None:
        """Save what is not saved yet, now."""
        self._pause.stop()
        for folder, wanted in self._wanted.items():
            if folder not in self._at_work:
                self._send(folder, wanted)

    def is_saved(self) -> bool:
        """Whether all that was typed is on the disk."""
        return not self._wanted and not self._at_work

    def may_close(self) -> bool:
        """Save all there is, waiting for it; where that fails, ask whether to leave all the same."""
        self._pause.stop()
        self._later.stop()
        errors = []
        for folder, wanted in list(self._wanted.items()):
            try:
                errands.save_story(folder, *wanted)
                del self._wanted[folder]
            except CaptionerError as error:
                errors.append(error_words.sentence(error))
        if not errors:
            return True
        question = self.tr("The story is not saved. Close all the same and lose what was typed?")
        yes, no = QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel
        text = "\n".join([*errors, "", question])
        return QMessageBox.warning(self._window, self.tr("Story"), text, yes | no, no) == yes

    def _send(self, folder: Path, wanted: _Wanted) -> None:
        def then(saved: Saved) -> None:
            self._take_saved(folder, wanted, saved)

        def otherwise(error: CaptionerError) -> None:
            self._at_work.discard(folder)
            self.refused.emit(error)
            self._later.start()

        self._at_work.add(folder)
        self._jobs.run(errands.save_story, folder, *wanted, then=then, otherwise=otherwise)

    def _take_saved(self, folder: Path, sent: _Wanted, saved: Saved) -> None:
        self._at_work.discard(folder)
        now = self._wanted.pop(folder, sent)
        # What was typed since is said of the story as the file holds it now.
        typed = {name: getattr(now.after, name) for name in now.after.differing(sent.after)}
        story = saved.story.with_members(typed)
        if typed:
            self._wanted[folder] = _Wanted(saved.story, story)
            self._pause.start()
        if saved.aside is not None:
            self.told.emit(
                self.tr("The story’s file was damaged; it is kept as {name}.").format(name=saved.aside.name)
            )
        if saved.overtaken:
            self.told.emit(
                self.tr("Another desk changed the story just now; what it said is kept in the story’s file.")
            )
        if folder == self._folder:
            self._take(story)

    def _take_read(self, folder: Path, kept: Kept) -> None:
        if folder == self._folder:
            self._is_read = True
            wanted = self._wanted.get(folder)
            self._take(wanted.after if wanted else kept.story)
            if kept.unread:
                self.told.emit(
                    self.tr("Parts of the story cannot be read; they are kept in its file as they are.")
                )
            if self._order:
                self.put_order(self._order)

    def _take_unread(self, error: CaptionerError) -> None:
        self._is_read = True
        self.refused.emit(error)

    def _take(self, story: Story) -> None:
        self.story = story
        if self.dialog is not None:
            self.dialog.show_story(story)
        self.changed.emit(story)

    def _forget_dialog(self) -> None:
        self.dialog = None
        self.save()

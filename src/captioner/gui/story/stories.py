"""The story of the set that is open, held for the whole window; what is typed is saved a moment later, by jobs.

typed    put -> its draft in the user's own folder -> the file beside the photos -> the draft is forgotten
trouble  what could not be saved stays wanted, and its draft kept: it is tried again a moment later, before the window
         closes, and when the set is opened the next time
others   while the page is open the file is looked at, and what another desk says is shown
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from captioner.errors import CaptionerError
from captioner.gui.desk import story_keeping
from captioner.gui.desk.story_keeping import Opened
from captioner.gui.look import error_words
from captioner.gui.story.closing import Closing
from captioner.gui.story.drafts import StoryDrafts
from captioner.gui.story.looking import Looking
from captioner.gui.story.story_dialog import StoryDialog
from captioner.gui.work.jobs import Jobs
from captioner.story.drafts import Draft
from captioner.story.story import EMPTY, Story
from captioner.story.story_file import Kept, Saved

_PAUSE_MS, _AGAIN_MS = 600, 10_000


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
        self._wanted: dict[Path, Draft] = {}
        self._at_work: set[Path] = set()
        self._order: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._later = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._later.timeout.connect(self.save)
        self.dialog: StoryDialog | None = None
        self._drafts, self._looking = StoryDrafts(jobs, self), Looking(jobs, self)
        self._drafts.failed.connect(self.refused)
        self._closing = Closing(self.is_saved, self.save, window)
        self._closing.told.connect(self.told)
        self._drafts.idle.connect(self._closing.go_on)
        self._looking.seen.connect(self._take_seen)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"story": self.show}

    def begin(self, folder: Path | None) -> None:
        """Another set: read the story beside its photos, once what was typed of the one before is on its way.

        The *folder* is None where the photos lie in several: then there is no story.
        """
        self.save()
        if self.dialog is not None:
            # Not asked: what can be understood of it has been said.
            self.dialog.done(0)
        self._folder = folder
        self._is_read, self._order = False, ()
        self._take(EMPTY)
        if folder is not None:

            def read(found: Opened) -> None:
                self._take_read(folder, found)

            self._jobs.run(story_keeping.opened, folder, then=read)

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
            self._looking.begin(self._folder)
            self._looking.look()

    def put(self, story: Story) -> None:
        """This is the story from now on."""
        if self._folder is None or not self._is_read or story == self.story:
            return
        before = self._wanted[self._folder].before if self._folder in self._wanted else self.story
        self._want(self._folder, Draft(before, story))
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
        return not self._wanted and not self._at_work and self._drafts.is_idle()

    def may_close(self) -> bool:
        """Whether the window may: what is not saved yet is being saved, and the window closed by itself then."""
        return self._closing.may_close()

    def _want(self, folder: Path, wanted: Draft) -> None:
        self._wanted[folder] = wanted
        self._drafts.keep(folder, wanted)
        self._looking.begin_anew()
        self._pause.start()

    def _send(self, folder: Path, wanted: Draft) -> None:
        def then(saved: Saved) -> None:
            self._take_saved(folder, wanted, saved)

        def otherwise(error: CaptionerError) -> None:
            self._at_work.discard(folder)
            self.refused.emit(error)
            self._later.start()
            self._closing.take_refusal(error_words.sentence(error))

        self._at_work.add(folder)
        self._jobs.run(story_keeping.save, folder, *wanted, then=then, otherwise=otherwise)

    def _take_saved(self, folder: Path, sent: Draft, saved: Saved) -> None:
        self._at_work.discard(folder)
        now = self._wanted.pop(folder, sent)
        # What was typed since is said of the story as the file holds it now.
        typed = {name: getattr(now.after, name) for name in now.after.differing(sent.after)}
        story = saved.story.with_members(typed)
        if typed:
            self._want(folder, Draft(saved.story, story))
        else:
            self._drafts.forget(folder)
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
        self._closing.go_on()

    def _take_read(self, folder: Path, found: Opened) -> None:
        if folder != self._folder:
            return
        self._is_read = True
        if found.error is not None:
            self.refused.emit(found.error)
        if found.kept.unread:
            self.told.emit(
                self.tr("Parts of the story cannot be read; they are kept in its file as they are.")
            )
        story = found.kept.story
        if folder in self._wanted:
            story = self._wanted[folder].after
        elif found.draft is not None:
            story = self._brought_back(folder, story, found.draft)
        self._take(story)
        if self._order:
            self.put_order(self._order)

    def _brought_back(self, folder: Path, kept: Story, draft: Draft) -> Story:
        """The story with what was typed of it the last time and never saved."""
        story = kept.with_members(
            {name: getattr(draft.after, name) for name in draft.after.differing(draft.before)}
        )
        if story == kept:
            self._drafts.forget(folder)
        else:
            self._want(folder, Draft(draft.before, story))
            self.told.emit(self.tr("What was typed of the story the last time, and not saved, is back."))
        return story

    def _take_seen(self, kept: Kept) -> None:
        """What the file says; what is typed here is merged with it when it is saved."""
        if self._folder is None or self._folder in self._wanted or self._folder in self._at_work:
            return
        if kept.story != self.story:
            self._take(kept.story)
            self.told.emit(self.tr("Another desk changed the story; it is shown as it is now."))

    def _take(self, story: Story) -> None:
        self.story = story
        if self.dialog is not None:
            self.dialog.show_story(story)
        self.changed.emit(story)

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._looking.stop()
        self.save()

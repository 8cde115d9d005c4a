"""Everything typed into the window goes into the journal within a second, and comes back from it.

typed    table.changed, form.drafted, undo -> a fifth of a second later a Page -> the scribe's thread -> the disk
saved    table.changed: what is not edited any longer is not kept any longer
opened   the journal's Found -> once the photos it speaks of are read: undo's steps put back, `found` is emitted
trouble  `failed` once; all is written anew, again and again, until it can be
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from captioner.errors import CaptionerError
from captioner.gui.desk.desk import Desk
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.safekeeping.left import Left, fitted, left_by
from captioner.gui.safekeeping.noted import Noted
from captioner.gui.safekeeping.reckoning import Reckoning
from captioner.gui.work.jobs import Jobs
from captioner.journal.book import Journal
from captioner.journal.database import state_folder
from captioner.journal.entries import Box, Found, Page, Step, Unsaved
from captioner.journal.rows import place_of
from captioner.journal.scribe import Scribe

# The form sends what is typed after 300 ms at most; together they stay well below a second.
_PAUSE_MS = 200
_SOME = 300
"""Photos of one page, so that thousands hold nobody up."""
_AGAIN_MS = 4_000


class Journalling(QObject):
    """Follows table, undo and form; the thread is begun with the first set."""

    found = Signal(object)  # Found: what was left unsaved of photos of this set, which are read by now
    failed = Signal(object)  # why what is typed is not safe at the moment
    mended = Signal()  # it is again
    set_aside = Signal(object)  # where a damaged journal lies now
    _called = Signal(object)

    def __init__(
        self, jobs: Jobs, desk: Desk, table: PhotoTable, editing: Editing, form: CaptionForm, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._former = Reckoning(jobs, table, editing, self)
        self._desk, self._table, self._editing, self._form = desk, table, editing, form
        self._scribe: Scribe | None = None
        self._asked: tuple[Path, ...] = ()
        self._session = ""
        self._noted = Noted()
        self._touched: dict[Path, float] = {}  # and when, the same for all that changed at once
        self._going: list[Unsaved | Box] = []  # to be forgotten once all that is touched is noted
        self._left: Left | None = None
        self._awaited: set[Path] = set()
        self._is_failing = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._soon.timeout.connect(self._write_some)
        self._again.timeout.connect(self.write)
        # The thread that calls is not this one, whatever Qt thinks of it.
        self._called.connect(self._call, Qt.ConnectionType.QueuedConnection)
        desk.left.connect(self.leave)
        desk.opened.connect(self._begin)
        table.changed.connect(self._follow)
        table.arranged.connect(self._follow_names)
        editing.stack.indexChanged.connect(self._write_soon)
        form.drafted.connect(self._write_soon)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.write)
            app.aboutToQuit.connect(self.stop)

    def write(self, *why: object) -> None:
        """Have all that has changed written down now; nobody waits for it."""
        self._soon.stop()
        self._write(tuple(self._touched))
        self._forget()

    def _write_some(self) -> None:
        """As much as fits between two frames; the rest follows at once."""
        self._write(tuple(islice(self._touched, _SOME)))
        if self._touched and self._session:
            self._soon.start(0)
        else:
            self._forget()

    def _forget(self) -> None:
        going, self._going = tuple(self._going), []
        if going:
            self._ask(lambda journal: journal.forget(going))

    def _write(self, touched: Sequence[Path]) -> None:
        if not self._session:
            return
        photos = {path: self._table.photo(path) for path in touched}
        when = {path: self._touched.pop(path) for path in touched}
        # Who bears another name now is noted under that one.
        there = {path: photo if photo.path == path else None for path, photo in photos.items()}
        page = self._noted.page(there, when, self._editing.steps(), self._form.drafts())
        if not page.is_blank():
            self._note(page)

    def thrown_away(self, then: Callable[[Found], None]) -> None:
        """What was thrown away of this set's photos and is still there."""
        asked, paths = self._asked, [photo.path for photo in self._table.photos()]
        self._ask(lambda journal: journal.thrown_away(place_of(asked), paths), then)

    def throw_away(self, entries: Sequence[Unsaved | Box]) -> None:
        """Offer these no more; they are kept for a while."""
        self._ask(lambda journal: journal.throw_away(entries))

    def forget(self, entries: Sequence[Unsaved | Box]) -> None:
        """These stand in the window now, or on the disk; what stands in the window is noted first."""
        self._going += entries
        self._write_some()

    def leave(self) -> None:
        """The set is left on purpose: what of it is unsaved was thrown away."""
        self._former.drop()
        self.write()
        session, self._session = self._session, ""
        if session:
            self._ask(lambda journal: journal.end(session))

    def stop(self) -> None:
        """Write what is to be written, and end the thread: the program ends."""
        self.write()
        self._session = ""
        self._again.stop()
        if self._scribe is not None:
            self._scribe.stop()
            self._scribe = None

    def _begin(self, asked: Sequence[Path]) -> None:
        self._session = uuid.uuid4().hex
        self._noted, self._touched, self._left = Noted(), {}, None
        self._asked = tuple(path.absolute() for path in asked)
        if self._scribe is None:
            self._scribe = Scribe(state_folder(), self._called.emit, self._rewrite, self.set_aside.emit)
        begun, where, paths = self._session, self._asked, [photo.path for photo in self._table.photos()]
        self._ask(
            lambda journal: left_by(journal.find(begun, place_of(where), paths)), partial(self._wait, begun)
        )

    def _wait(self, session: str, left: Left) -> None:
        """What is kept makes sense beside what the photos hold: they are read first."""
        if session != self._session:
            return
        self._left = left
        unread = self._table.unread()
        # A photo that was renamed meanwhile is known by its stamp.
        is_lost = not left.typed <= set(self._table.rows())
        self._awaited = unread if is_lost else unread & left.about
        if len(self._awaited) < len(unread):
            self._desk.read_first(tuple(self._awaited))
        self._look(())

    def _look(self, read: Sequence[Path]) -> None:
        if self._left is None:
            return
        self._awaited.difference_update(read)
        if not self._awaited:
            left, self._left = self._left, None
            work, then = partial(fitted, left.found.steps), partial(self._put_back, left.found)
            self._former.reckon(work, left.about, then)

    def _put_back(self, left: Found, steps: Sequence[Step]) -> None:
        newer = self._editing.steps()
        if steps:
            self._editing.put_back([*steps, *newer])
        # What a new step cuts off is gone; what only does not fit today may fit another day.
        self._noted.know([*steps, *(step for step in left.steps if newer and not step.is_done)])
        self.write()
        self.found.emit(left)

    def _follow(self, paths: Sequence[Path]) -> None:
        self._touch(paths)
        self._write_soon()
        self._look(paths)

    def _follow_names(self, arranged: Arrangement) -> None:
        self._touch([*(photo.path for photo in self._table.edited()), *self._noted.paths()])
        self._write_soon()
        # Nobody waits for a photo that has gone.
        self._awaited = {arranged.renamed.get(path, path) for path in self._awaited} & self._table.unread()
        self._look(())

    def _touch(self, paths: Sequence[Path]) -> None:
        self._touched.update(dict.fromkeys(paths, time.time()))

    def _write_soon(self, *why: object) -> None:
        # Not started anew at each key: nothing typed waits longer than this.
        if self._session and not self._soon.isActive():
            self._soon.start(_PAUSE_MS)

    def _note(self, page: Page) -> None:
        session, asked = self._session, self._asked
        self._ask(lambda journal: journal.note(session, place_of(asked), page), self._mend)

    def _mend(self, written: object) -> None:
        if self._is_failing:
            self._is_failing = False
            self.mended.emit()

    def _fail(self, error: CaptionerError) -> None:
        if self._scribe is None:
            return
        self._rewrite()
        self._soon.stop()
        self._again.start()
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)

    def _rewrite(self) -> None:
        """The journal may not hold what it was told."""
        self._touch([*self._noted.begin_anew(), *(photo.path for photo in self._table.edited())])
        self._write_soon()

    def _ask(
        self, deed: Callable[[Journal], object], then: Callable[..., None] = lambda answer: None
    ) -> None:
        if self._scribe is not None:
            self._scribe.ask(deed, then, self._fail)

    def _call(self, what: Callable[[], None]) -> None:
        what()

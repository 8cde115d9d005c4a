"""Work off the GUI thread: a function and values go in, the answer comes back where the window lives.

A job is held here until its answer is delivered. Answers are delivered a few at a time, so that a hundred
small ones never hold up a frame; the most urgent job is taken next; one dropped before its turn never runs.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from captioner.errors import CaptionerError
from captioner.gui.work.job import Job, Priority

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)
_DELIVERY_SECONDS = 0.006


class Jobs(QObject):
    """Runs functions in threads and brings their answers home.

    Long errands and pictures had better have one of their own each, so that neither waits for the other.
    """

    failed = Signal(object)  # an exception nobody asked to hear of: the one net
    idle = Signal()  # nothing waits, nothing runs, every answer is delivered
    _news = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What the user waits for finds a free thread, however many thumbnails are under way.
        self._usual = max(2, QThread.idealThreadCount())
        self._most = self._usual + 2
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(self._most)
        self._change = threading.Condition()
        self._waiting: list[tuple[int, int, Job]] = []
        self._turn = count()
        self._workers = 0
        self._held: set[Job] = set()
        self._answers: deque[Callable[[], None]] = deque()
        self._reports: dict[Job, tuple[int, int]] = {}
        self._told = False
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._deliver)
        self._news.connect(self._deliver)
        app = QCoreApplication.instance()
        if app is not None:
            # A pool that is destroyed with work in it waits for threads that wait for Python.
            app.aboutToQuit.connect(self.stop)

    def run(
        self,
        function: Callable[..., Answer],
        *values: object,
        then: Callable[[Answer], None] | None = None,
        otherwise: Callable[[CaptionerError], None] | None = None,
        priority: Priority = Priority.ERRAND,
    ) -> Job:
        """Work out function(*values) in a thread; *then* gets the answer in this one.

        *otherwise* gets an expected failure; without it that goes to `failed`, as every bug does.
        """
        job = Job(partial(function, *values), priority)
        job.then, job.otherwise = then, otherwise
        return self._begin(job)

    def run_watched(
        self,
        function: Callable[..., Answer],
        *values: object,
        then: Callable[[Answer], None] | None = None,
        otherwise: Callable[[CaptionerError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        priority: Priority = Priority.ERRAND,
    ) -> Job:
        """As `run`, for long work: the function also gets progress(done, total) and cancelled()."""
        job = Job(function, priority)
        job.then, job.otherwise, job.progress = then, otherwise, progress
        job.work = partial(function, *values, progress=partial(self._report, job), cancelled=job.cancelled)
        return self._begin(job)

    def hurry(self, job: Job, priority: Priority) -> None:
        """Move a job that has not begun up in the row."""
        with self._change:
            if not job.begun and priority > job.priority:
                job.priority = priority
                self._queue(job)

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._held)

    def wait_all(self) -> None:
        """Stand still until all is done and delivered; for the end of the program, and for tests."""
        while self._held:
            with self._change:
                self._change.wait_for(lambda: bool(self._answers) or self._workers == 0)
            self._deliver()

    def stop(self) -> None:
        """Drop what waits, ask the rest to end, and return once it has; no answer is delivered afterwards."""
        for job in self._held:
            job.drop()
        with self._change:
            self._waiting.clear()
            self._change.wait_for(lambda: self._workers == 0)
        self._again.stop()
        self._answers.clear()
        self._reports.clear()
        self._held.clear()

    def _begin(self, job: Job) -> Job:
        self._held.add(job)
        with self._change:
            self._queue(job)
        return job

    def _queue(self, job: Job) -> None:
        heappush(self._waiting, (-job.priority, next(self._turn), job))
        if self._workers < (self._most if job.priority >= Priority.SHOWN else self._usual):
            self._workers += 1
            self._pool.start(self._work)

    def _work(self) -> None:
        """What each thread of the pool does: one job after the other until none is left for it."""
        while (job := self._next()) is not None:
            answer = self._outcome(job)
            with self._change:
                self._answers.append(answer)
                self._tell()

    def _next(self) -> Job | None:
        with self._change:
            while self._waiting:
                if self._workers > self._usual and -self._waiting[0][0] < Priority.SHOWN:
                    break
                job = heappop(self._waiting)[2]
                if job.begun:
                    continue
                job.begun = True
                if job.wanted:
                    return job
                self._answers.append(partial(self._held.discard, job))
                self._tell()
            self._workers -= 1
            self._change.notify_all()
            return None

    def _outcome(self, job: Job) -> Callable[[], None]:
        try:
            return partial(self._answer, job, job.work())
        except CaptionerError as error:
            return partial(self._refuse, job, error)
        except Exception as error:  # noqa: BLE001 - the one net: a bug must reach the user and the log
            return partial(self._fail, job, error)

    def _report(self, job: Job, done: int, total: int) -> None:
        with self._change:
            self._reports[job] = (done, total)
            self._tell()

    def _tell(self) -> None:
        self._change.notify_all()
        if not self._told:
            self._told = True
            # Who is gone meanwhile, with its window, needs no news.
            with suppress(RuntimeError):
                self._news.emit()

    def _deliver(self) -> None:
        with self._change:
            self._told = False
            reports, self._reports = self._reports, {}
        until = time.monotonic() + _DELIVERY_SECONDS
        for job, (done, total) in reports.items():
            if job.wanted and job.progress is not None and _is_there(job.progress):
                job.progress(done, total)
        try:
            while self._answers and time.monotonic() < until:
                self._answers.popleft()()
        finally:
            # Also where the reports took all the time there was, and no answer could be delivered.
            if self._answers:
                self._again.start()
        if not self._held:
            self.idle.emit()

    def _answer(self, job: Job, answer: object) -> None:
        self._held.discard(job)
        if job.wanted and job.then is not None and _is_there(job.then):
            job.then(answer)

    def _refuse(self, job: Job, error: CaptionerError) -> None:
        self._held.discard(job)
        if not job.wanted:
            return
        if job.otherwise is None:
            self.failed.emit(error)
        elif _is_there(job.otherwise):
            job.otherwise(error)

    def _fail(self, job: Job, error: Exception) -> None:
        self._held.discard(job)
        # Type and place, never the text: it may quote a caption.
        _log.error("a job failed: %s in %s", type(error).__name__, _place(error))
        self.failed.emit(error)


def _is_there(receiver: Callable[..., None]) -> bool:
    owner = getattr(getattr(receiver, "func", receiver), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "?"

"""Work off the GUI thread: who runs first, where answers and failures go, what is dropped."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from captioner.gui.work.job import Priority
from captioner.gui.work.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def gate(jobs: Jobs) -> Iterator[threading.Event]:
    """Every thread of the pool waits at it until it is set."""
    gate, arrived = threading.Event(), threading.Semaphore(0)

    def wait() -> None:
        arrived.release()
        gate.wait()

    for _ in range(jobs._most):
        jobs.run(wait, priority=Priority.ERRAND)
    for _ in range(jobs._most):
        assert arrived.acquire(timeout=5)
    yield gate
    gate.set()


def test_the_answer_comes_back_in_the_thread_of_the_window(jobs: Jobs) -> None:
    threads: list[threading.Thread] = []
    jobs.run(
        threading.current_thread, then=lambda worker: threads.extend([worker, threading.current_thread()])
    )
    jobs.wait_all()
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_answers_come_without_anyone_standing_still(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[int] = []
    with qtbot.waitSignal(jobs.idle, timeout=5000):
        for number in range(200):
            jobs.run(pow, number, 2, then=answers.append, priority=Priority.REST)
    assert sorted(answers) == [number**2 for number in range(200)]
    assert not jobs.busy()


def test_the_most_urgent_job_is_taken_next(jobs: Jobs, gate: threading.Event) -> None:
    jobs._most = jobs._usual = 1
    order: list[str] = []
    for priority in (Priority.REST, Priority.SEEN, Priority.SHOWN, Priority.NEIGHBOUR):
        jobs.run(order.append, priority.name, priority=priority)
    gate.set()
    jobs.wait_all()
    assert order == ["SHOWN", "NEIGHBOUR", "SEEN", "REST"]


def test_a_waiting_job_can_be_hurried(jobs: Jobs, gate: threading.Event) -> None:
    jobs._most = jobs._usual = 1
    order: list[str] = []
    jobs.run(order.append, "neighbour", priority=Priority.NEIGHBOUR)
    late = jobs.run(order.append, "shown", priority=Priority.REST)
    jobs.hurry(late, Priority.SHOWN)
    gate.set()
    jobs.wait_all()
    assert order == ["shown", "neighbour"]


def test_a_job_dropped_before_its_turn_never_runs(jobs: Jobs, gate: threading.Event) -> None:
    ran: list[str] = []
    passed = jobs.run(ran.append, "scrolled past", priority=Priority.SEEN)
    jobs.run(ran.append, "in sight", priority=Priority.SEEN)
    passed.drop()
    gate.set()
    jobs.wait_all()
    assert ran == ["in sight"]


def test_the_answer_of_a_job_dropped_while_it_runs_goes_nowhere(jobs: Jobs) -> None:
    begun, gate, answers = threading.Event(), threading.Event(), list[bool]()

    def work() -> bool:
        begun.set()
        return gate.wait()

    job = jobs.run(work, then=answers.append)
    assert begun.wait(5)
    job.drop()
    gate.set()
    jobs.wait_all()
    assert answers == []


def test_what_the_user_waits_for_finds_a_thread_beside_thumbnails(jobs: Jobs) -> None:
    gate, shown = threading.Event(), threading.Event()
    for _ in range(50):
        jobs.run(gate.wait, priority=Priority.SEEN)
    jobs.run(shown.set, priority=Priority.SHOWN)
    assert shown.wait(5)
    gate.set()
    jobs.wait_all()


def test_an_expected_failure_goes_to_who_asked(jobs: Jobs, qtbot: QtBot) -> None:
    refusals: list[CaptionerError] = []
    with qtbot.assertNotEmitted(jobs.failed):
        jobs.run(_refuse, otherwise=refusals.append)
        jobs.wait_all()
    assert [str(error) for error in refusals] == ["moon.jpg: the disk is full"]


def test_an_expected_failure_nobody_asked_for_reaches_the_net(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.failed, timeout=5000) as caught:
        jobs.run(_refuse)
    assert isinstance(caught.args[0], CaptionerError)


def test_a_bug_reaches_the_net_and_the_log_without_a_word_of_any_caption(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caption = "Darkhan Sharip at the rally"
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(jobs.failed, timeout=5000) as caught:
        jobs.run(int, caption, otherwise=_must_not_be_called)
    assert isinstance(caught.args[0], ValueError)
    assert "ValueError" in caplog.text
    assert "Darkhan" not in caplog.text


def test_one_bug_does_not_keep_the_other_answers_from_coming(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[int] = []
    jobs.run(int, "no number")
    jobs.run(int, "12", then=answers.append)
    jobs.wait_all()
    assert answers == [12]


def test_long_work_tells_how_far_it_is_and_can_be_stopped(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    answers: list[int] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        job.cancel()

    job = jobs.run_watched(_save_until_cancelled, 1000, then=answers.append, progress=tell)
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    assert told[0][1] == 1000
    assert answers[0] < 1000


def test_many_answers_leave_the_window_time_to_breathe(jobs: Jobs, qtbot: QtBot) -> None:
    # Given a window that ticks, and answers that each take it a while
    ticks_at: list[int] = []
    answers: list[int] = []
    ticker = QTimer(interval=0)
    ticker.timeout.connect(lambda: ticks_at.append(len(answers)))

    def take(answer: int) -> None:
        threading.Event().wait(0.003)
        answers.append(answer)

    for number in range(30):
        jobs.run(abs, number, then=take)
    threading.Event().wait(0.2)
    # When all are there at once
    ticker.start()
    qtbot.waitUntil(lambda: len(answers) == 30, timeout=5000)
    ticker.stop()
    # Then it ticks between them
    assert len(set(ticks_at)) > 3


def test_nothing_is_delivered_after_the_stop(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[bool] = []
    gate = threading.Event()
    for _ in range(20):
        jobs.run(gate.wait, 0.05, then=answers.append)
    jobs.stop()
    qtbot.wait(20)
    assert answers == []
    assert not jobs.busy()


def test_waiting_for_all_waits_for_what_the_answers_began_too(jobs: Jobs) -> None:
    answers: list[int] = []
    jobs.run(abs, -1, then=lambda answer: jobs.run(abs, answer - 3, then=answers.append))
    jobs.wait_all()
    assert answers == [2]


def test_an_answer_for_a_pane_that_is_gone_is_left_aside(jobs: Jobs, qtbot: QtBot) -> None:
    class Pane(QObject):
        def take(self, answer: int) -> None:
            self.setObjectName(str(answer))

    pane = Pane()
    gate = threading.Event()
    jobs.run(gate.wait, 5, then=pane.take)
    pane.deleteLater()
    qtbot.wait(10)
    with qtbot.captureExceptions() as bugs:
        gate.set()
        jobs.wait_all()
    assert bugs == []


def _refuse() -> None:
    raise CaptionerError("the disk is full", Path("moon.jpg"))


def _must_not_be_called(error: CaptionerError) -> None:
    raise AssertionError(error)


def _save_until_cancelled(
    total: int, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> int:
    for done in range(total):
        if cancelled():
            return done
        progress(done, total)
        threading.Event().wait(0.005)
    return total


def test_an_answer_is_delivered_though_the_time_for_it_was_over_before_it_began(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("captioner.gui.work.jobs._DELIVERY_SECONDS", -1.0)
    jobs, answers = Jobs(), []
    jobs.run(lambda: "read", then=answers.append)
    qtbot.wait(50)
    assert not answers
    monkeypatch.setattr("captioner.gui.work.jobs._DELIVERY_SECONDS", 0.006)
    qtbot.waitUntil(lambda: answers == ["read"])
    jobs.stop()

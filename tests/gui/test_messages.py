"""What the window says: how long it stays, and that it is text whatever stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from captioner.gui.look import messages as messages_file
from captioner.gui.look import theme
from captioner.gui.look.messages import MessageBar, Weight
from captioner.gui.look.notices import Notices
from captioner.gui.look.progress import Progress


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(500, 60)
    return bar


def button(bar: QWidget, text: str) -> QPushButton:
    return next(button for button in bar.findChildren(QPushButton) if button.text() == text)


def test_news_go_by_themselves_and_only_the_newest_is_seen(bar: MessageBar) -> None:
    bar.tell("12 photos saved.")
    bar.tell("3 photos saved.")
    assert bar.standing() == ("3 photos saved.",)
    assert bar._gone.interval() == Weight.NEWS.value
    bar._gone.timeout.emit()
    assert bar.isHidden()


def test_errors_stay_until_they_are_dismissed_and_news_do_not_hide_them(bar: MessageBar) -> None:
    bar.tell("3 photos saved.")
    bar.fail(["IMG_1.jpg: the disk is full; free some space."])
    bar.tell("4 photos saved.")
    bar.note(["Only the sidecar was written."])
    bar.fail(["IMG_1.jpg: the disk is full; free some space.", "IMG_2.jpg: the same."])
    assert not bar._gone.isActive()
    assert bar.standing() == (
        "Only the sidecar was written.",
        "IMG_1.jpg: the disk is full; free some space.",
        "IMG_2.jpg: the same.",
    )
    bar.dismiss()
    assert bar.isHidden()
    assert bar.standing() == ()


def test_what_can_be_done_about_a_message_is_offered_with_it_and_stays(bar: MessageBar) -> None:
    done: list[str] = []
    bar.note(["Only the sidecar was written."])
    bar.offer("Write into the photo anyway…", lambda: done.append("asked"))
    assert not bar._gone.isActive()
    QTest.mouseClick(button(bar, "Write into the photo anyway…"), Qt.MouseButton.LeftButton)
    assert done == ["asked"]
    assert bar.isHidden()
    bar.offer("Do it", lambda: None)
    bar.note(["Something else."])
    assert bar._do.isHidden()


def test_nothing_to_say_shows_nothing(bar: MessageBar) -> None:
    bar.fail([])
    assert bar.isHidden()


def test_many_errors_are_counted_and_all_can_be_read(bar: MessageBar) -> None:
    bar.fail(["one", "two", "three"])
    assert bar._text.text() == "three"
    QTest.mouseClick(button(bar, "Show all 3"), Qt.MouseButton.LeftButton)
    assert bar._all.toPlainText() == "one\ntwo\nthree"
    assert not bar._all.isHidden()
    QTest.mouseClick(button(bar, "Show one"), Qt.MouseButton.LeftButton)
    assert bar._all.isHidden()


def test_a_message_is_never_read_as_markup(bar: MessageBar, qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, Qt.ColorScheme.Dark)
    picture = tmp_path / "magenta.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    image.save(str(picture))
    bar.fail([f"<img src='{picture}'> one", f"<img src='{picture}'>"])
    bar._show_all()
    shot = bar.grab().toImage()
    seen = {shot.pixelColor(x, y).name() for x in range(shot.width()) for y in range(shot.height())}
    assert QColor(Qt.GlobalColor.magenta).name() not in seen


@pytest.mark.parametrize("weight", list(Weight))
def test_every_weight_has_a_shape_of_its_own(bar: MessageBar, weight: Weight) -> None:
    shapes = []
    for each in Weight:
        bar._mark.show_weight(each)
        shapes.append(bar._mark.grab().toImage())
    assert all(one != other for at, one in enumerate(shapes) for other in shapes[at + 1 :])


def test_progress_is_seen_only_if_it_takes_longer_than_a_moment(qapp: QApplication, qtbot: QtBot) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    progress.tell("Saving 1 of 2…", 0, 2)
    assert progress.isHidden()
    progress.tell("", 2, 2)
    qtbot.wait(450)
    assert progress.isHidden()
    progress.tell("Saving 1 of 2…", 0, 2)
    qtbot.waitUntil(progress.isVisible)
    label = next(iter(progress.findChildren(QLabel)))
    qtbot.waitUntil(lambda: label.text() == "Saving 1 of 2…")
    with qtbot.waitSignal(progress.cancelled):
        QTest.mouseClick(button(progress, "Stop"), Qt.MouseButton.LeftButton)
    progress.tell("Saving 2 of 2…", 1, 2)
    qtbot.wait(120)
    assert label.text() == "Stopping…"
    progress.tell("", 2, 2)
    assert progress.isHidden()


def test_notices_lie_over_the_foot_of_what_is_seen(qapp: QApplication, qtbot: QtBot, bar: MessageBar) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QWidget(), QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addWidget(second)
    bar.setParent(window)
    Notices((first, second), (bar,), window)
    window.resize(800, 600)
    window.show()
    bar.fail(["IMG_1.jpg: the disk is full; free some space and save again."])
    qtbot.waitUntil(lambda: bar.geometry().bottom() <= first.geometry().bottom())
    first.hide()
    qtbot.waitUntil(lambda: bar.geometry().bottom() > second.geometry().center().y())
    assert second.geometry().contains(bar.geometry())


def test_messages_say_file_and_remedy(bar: MessageBar) -> None:
    error = CaptionerError("the disk is full", Path("/set/IMG_1.jpg"), "free some space and save again")
    bar.fail([str(error)])
    assert bar.standing() == ("/set/IMG_1.jpg: the disk is full; free some space and save again",)
    assert messages_file.Weight.ERROR.value is None

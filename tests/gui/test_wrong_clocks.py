"""A wrong clock put right in the window: camera by camera, seen before it is done."""

from __future__ import annotations

import pytest
from gui.batch_desk import Make, Open, dialog_of, put, ready, said, texts
from pytestqt.qtbot import QtBot

from captioner.credits import DATE_TAKEN
from captioner.gui.batch.shift_dialog import ShiftDialog
from captioner.gui.main_window import MainWindow
from captioner.many.clocks import Zone


class TestClocks:
    @pytest.fixture
    def dialog(self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make) -> ShiftDialog:
        paths = make_photos(3, date="2022-03-06T14:02:11")
        window = opened(paths[0].parent)
        put(window, paths[2], "date", "2022")
        window.deeds["shift_time"].trigger()
        dialog = dialog_of(qtbot, window, ShiftDialog)
        assert isinstance(dialog, ShiftDialog)
        return dialog

    def test_the_dates_move_and_what_no_clock_told_stays(
        self, qtbot: QtBot, window: MainWindow, dialog: ShiftDialog
    ) -> None:
        dialog.amount.setText("+1d 01:00")
        ready(qtbot, window, dialog)
        assert dialog.apply.text() == "Apply to 2 photos"
        dialog.decide()
        assert texts(window, DATE_TAKEN) == ["2022-03-07T15:02:11", "2022-03-07T15:02:11", "2022"]
        assert "IMG_0003.jpg stays as it is: its date has no time of day" in said(window)
        window.editing.undo()
        assert texts(window, DATE_TAKEN)[0] == "2022-03-06T14:02:11"

    def test_one_photos_true_time_tells_the_amount_and_the_zone(
        self, qtbot: QtBot, window: MainWindow, dialog: ShiftDialog
    ) -> None:
        dialog.taken.selectAll()
        qtbot.keyClicks(dialog.taken, "2022-03-06 15:02:12 +06:00")
        ready(qtbot, window, dialog)
        assert dialog.amount.text() == "+01:00:01"
        assert dialog.zone.currentData() is Zone.SET
        dialog.decide()
        assert texts(window, DATE_TAKEN)[:2] == ["2022-03-06T15:02:12+06:00"] * 2

    def test_what_is_no_amount_is_told(self, qtbot: QtBot, window: MainWindow, dialog: ShiftDialog) -> None:
        dialog.amount.setText("soon")
        assert "'soon' is not a time" in dialog.note.text()
        assert not dialog.apply.isEnabled()
        dialog._take_step("-01:00")
        ready(qtbot, window, dialog)
        assert dialog.amount.text() == "-01:00:00"
        assert dialog.apply.isEnabled()

    def test_a_camera_that_is_not_meant_keeps_its_dates(
        self, qtbot: QtBot, window: MainWindow, dialog: ShiftDialog
    ) -> None:
        dialog.amount.setText("+01:00")
        ready(qtbot, window, dialog)
        for card in dialog.cards.values():
            card.tick.setChecked(False)
        assert not dialog.apply.isEnabled()

"""Fields copied and pasted in the window, and the caption of the photo before taken."""

from __future__ import annotations

import pytest
from gui.at_the_window import press
from gui.batch_desk import Make, Open, dialog_of, put, ready, said, texts
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.edits import Edit, Way
from captioner.gui.batch.paste_dialog import PasteDialog
from captioner.gui.main_window import MainWindow
from captioner.many import clippings


class TestPasting:
    def pasting(self, qtbot: QtBot, window: MainWindow) -> PasteDialog:
        press(window, "Ctrl+Shift+V")
        dialog = dialog_of(qtbot, window, PasteDialog)
        assert isinstance(dialog, PasteDialog)
        return dialog

    def test_fields_are_copied_and_pasted_into_many(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(3, city="Astana")
        window = opened(paths[0].parent)
        for key, text in (("city", "Almaty"), ("photographer", "Timur"), ("headline", "Rally")):
            put(window, paths[0], key, text)
        press(window, "Ctrl+Shift+C")
        assert "city\tAlmaty" in QGuiApplication.clipboard().text()
        window.workspace.list.rows.selectAll()
        dialog = self.pasting(qtbot, window)
        assert dialog.apply.text() == "Apply to 2 photos"
        dialog.ticks[FIELD["headline"]].setChecked(False)
        dialog.way.setCurrentIndex(dialog.way.findData(Way.FILL))
        ready(qtbot, window, dialog)
        dialog.decide()
        assert texts(window, FIELD["city"]) == ["Almaty", "Astana", "Astana"]
        assert texts(window, PHOTOGRAPHER) == ["Timur"] * 3
        assert texts(window, FIELD["headline"]) == ["Rally", "", ""]

    def test_what_was_left_out_is_left_out_the_next_time(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(2)
        window = opened(paths[0].parent)
        put(window, paths[0], "city", "Almaty")
        put(window, paths[0], "headline", "Rally")
        press(window, "Ctrl+Shift+C")
        window.workspace.go([paths[1]])
        first = self.pasting(qtbot, window)
        first.ticks[FIELD["headline"]].setChecked(False)
        ready(qtbot, window, first)
        first.decide()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        second = self.pasting(qtbot, window)
        assert not second.ticks[FIELD["headline"]].isChecked()
        assert second.ticks[FIELD["city"]].isChecked()
        assert "hold all of this already" in second.note.text()

    def test_what_is_typed_and_not_sent_is_copied_too(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        window = opened(make_photos(1)[0].parent)
        window.workspace.form.focus_field("headline")
        box = window.focusWidget()
        assert box is not None
        qtbot.keyClicks(box, "Rally")
        press(window, "Ctrl+Shift+C")
        mime = QGuiApplication.clipboard().mimeData()
        credits = clippings.from_json(bytes(mime.data(clippings.TYPE).data()))
        assert credits.text(FIELD["headline"]) == "Rally"

    @pytest.mark.parametrize(("held", "told"), [("", "No fields have been copied"), ("[]", "are no fields")])
    def test_what_cannot_be_pasted_is_told(
        self, held: str, told: str, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        window = opened(make_photos(1, city="Almaty")[0].parent)
        mime = QMimeData()
        mime.setText("some text")
        if held:
            mime.setData(clippings.TYPE, held.encode())
        QGuiApplication.clipboard().setMimeData(mime)
        press(window, "Ctrl+Shift+V")
        assert told in said(window)

    def test_a_photo_without_fields_has_nothing_to_copy(
        self, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        window = opened(make_photos(1)[0].parent)
        press(window, "Ctrl+Shift+C")
        assert "no fields to copy" in said(window)


class TestSameCaption:
    def test_the_caption_of_the_photo_before_is_taken_in_all_languages(
        self, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(3)
        window = opened(paths[0].parent)
        for language, text in (("en", "Rally"), ("ru", "Митинг")):
            window.editing.apply(Edit(CAPTION, (text,), language), [paths[0]])
        window.workspace.go(paths[1:])
        press(window, "Shift+F4")
        captions = [photo.credits.texts(CAPTION) for photo in window.table.photos()]
        assert captions == [captions[0]] * 3
        assert captions[2]["ru"] == "Митинг"

    def test_where_there_is_none_that_is_told(
        self, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(2)
        window = opened(paths[0].parent)
        press(window, "Shift+F4")
        assert "no photo before" in said(window)
        window.workspace.go([paths[1]])
        press(window, "Shift+F4")
        assert "has no caption" in said(window)

"""One deed over many photos in the window: seen before it is done, done as one step, taken back at once."""

from __future__ import annotations

import pytest
from gui.at_the_window import on_disk, press
from gui.batch_desk import Make, Open, dialog_of, put, ready, said, texts
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import CAPTION, CREDIT_LINE, FIELD
from captioner.gui.batch.many_dialog import ManyDialog
from captioner.gui.batch.paste_dialog import PasteDialog
from captioner.gui.batch.replace_dialog import ReplaceDialog
from captioner.gui.batch.shift_dialog import ShiftDialog
from captioner.gui.batch.template_dialog import TemplateDialog
from captioner.gui.main_window import MainWindow
from captioner.many import pad
from captioner.many.rehearsal import changed
from captioner.many.templates import STARTERS, Line, Template
from captioner.many.variables import Cell

CREDIT = Template("Credit", (Line(Cell(CREDIT_LINE), "Photo by {photographer}"),))


class TestTemplates:
    def chosen(self, qtbot: QtBot, window: MainWindow) -> TemplateDialog:
        press(window, "Ctrl+Alt+A")
        dialog = dialog_of(qtbot, window, TemplateDialog)
        assert isinstance(dialog, TemplateDialog)
        return dialog

    def test_one_is_applied_to_the_selection_as_one_step(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(3, caption="Crowd", photographer="Timur")
        window = opened(paths[0].parent)
        window.workspace.list.rows.selectAll()
        dialog = self.chosen(qtbot, window)
        assert dialog.apply.text() == "Apply to 3 photos"
        assert texts(window, CAPTION) == ["Crowd"] * 3
        qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
        assert texts(window, CAPTION) == ["Crowd\nPhoto by Timur"] * 3
        assert window.editing.stack.count() == 1
        window.editing.undo()
        assert texts(window, CAPTION) == ["Crowd"] * 3
        window.editing.redo()
        window.save_all()
        qtbot.waitUntil(lambda: not window.desk.is_saving() and not window.table.edited())
        assert [on_disk(path) for path in paths] == ["Crowd\nPhoto by Timur"] * 3

    def test_who_lacks_a_photographer_is_left_and_told(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        paths = make_photos(2, caption="Crowd")
        window = opened(paths[0].parent)
        put(window, paths[0], "photographer", "Timur")
        window.workspace.list.rows.selectAll()
        dialog = self.chosen(qtbot, window)
        assert dialog.apply.text() == "Apply to 1 photo"
        assert "IMG_0002.jpg stays as it is" in dialog.note.text()
        dialog.decide()
        assert texts(window, CAPTION) == ["Crowd\nPhoto by Timur", "Crowd"]
        assert "IMG_0002.jpg stays as it is" in said(window)

    def test_the_first_nine_have_keys(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        pad.keep(pad.usual_path(), CREDIT)
        paths = make_photos(2, photographer="Timur")
        window = opened(paths[0].parent)
        window.workspace.list.rows.selectAll()
        press(window, f"Ctrl+Alt+{len(STARTERS) + 1}")
        qtbot.waitUntil(lambda: texts(window, CREDIT_LINE) == ["Photo by Timur"] * 2)
        press(window, "Ctrl+Alt+9")
        qtbot.waitUntil(lambda: "no template 9" in said(window))

    def test_a_template_with_two_fields_is_one_step_back_and_forth(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        both = Template("Both", (*CREDIT.lines, Line(Cell(FIELD["city"]), "Almaty")))
        pad.keep(pad.usual_path(), both)
        paths = make_photos(2, photographer="Timur")
        window = opened(paths[0].parent)
        window.workspace.list.rows.selectAll()
        press(window, f"Ctrl+Alt+{len(STARTERS) + 1}")
        qtbot.waitUntil(lambda: texts(window, FIELD["city"]) == ["Almaty"] * 2)
        window.editing.undo()
        assert texts(window, CREDIT_LINE) + texts(window, FIELD["city"]) == [""] * 4
        window.editing.redo()
        assert texts(window, CREDIT_LINE) == ["Photo by Timur"] * 2
        assert texts(window, FIELD["city"]) == ["Almaty"] * 2

    def test_a_damaged_pad_is_told_and_opens_empty(
        self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
    ) -> None:
        pad.usual_path().parent.mkdir(parents=True, exist_ok=True)
        pad.usual_path().write_text("{", "utf-8")
        window = opened(make_photos(1)[0].parent)
        dialog = self.chosen(qtbot, window)
        assert dialog.list.count() == 0
        assert "holds no templates" in said(window)
        assert not dialog.apply.isEnabled()


class TestReplacing:
    @pytest.fixture
    def dialog(self, qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make) -> ReplaceDialog:
        window = opened(make_photos(3, caption="Rally in Almaty", city="Almaty", keywords="rally")[0].parent)
        press(window, "Ctrl+H")
        dialog = dialog_of(qtbot, window, ReplaceDialog)
        assert isinstance(dialog, ReplaceDialog)
        dialog.wanted.setText("almaty")
        dialog.instead.setText("Astana")
        ready(qtbot, window, dialog)
        return dialog

    def test_every_hit_is_shown_and_what_is_ticked_replaced(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        hits = dialog.table.hits
        assert "6 hits in 3 photos" in dialog.note.text()
        index = hits.index(0, 0)
        assert hits.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        assert hits.data(hits.index(0, 3)) == "Rally in Astana"
        dialog.decide()
        qtbot.waitUntil(lambda: window.editing.stack.count() == 1)
        assert texts(window, CAPTION) == ["Rally in Almaty", "Rally in Astana", "Rally in Astana"]
        assert texts(window, FIELD["city"]) == ["Astana"] * 3
        window.editing.undo()
        assert texts(window, FIELD["city"]) == ["Almaty"] * 3
        assert texts(window, CAPTION) == ["Rally in Almaty"] * 3

    def test_the_hits_are_a_model_as_qt_wants_it(self, dialog: ReplaceDialog, qtmodeltester: object) -> None:
        qtmodeltester.check(dialog.table.hits)  # type: ignore[attr-defined]

    def test_none_ticked_replaces_nothing(self, dialog: ReplaceDialog) -> None:
        dialog.table.hits.tick_none()
        assert not dialog.apply.isEnabled()
        dialog.table.hits.tick_all()
        assert dialog.apply.text() == "Replace in 3 photos"

    def test_only_the_chosen_fields_and_photos_are_searched(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        dialog.fields.choose(["city"])
        dialog.scope.selected.click()
        ready(qtbot, window, dialog)
        assert [hit.field.key for hit in dialog.table.hits.tally.hits] == ["city"]
        dialog.matches_case.click()
        ready(qtbot, window, dialog)
        assert not dialog.table.hits.tally.hits
        assert dialog.note.text() == "Nothing is found."

    def test_fields_are_ticked_in_a_list_that_stays_open(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        qtbot.mouseClick(dialog.fields, Qt.MouseButton.LeftButton)
        caption, city = dialog.fields.ticks["caption"], dialog.fields.ticks["city"]
        qtbot.waitUntil(caption.isVisible)
        dialog.fields.choose([])
        assert dialog.fields.text().startswith("Fields: none")
        for tick in (caption, city):
            tick.click()
        assert city.isVisible()
        assert dialog.fields.text().startswith("Fields: Caption, City")
        dialog.fields.ticks["headline"].click()
        assert "3 / " in dialog.fields.text()
        ready(qtbot, window, dialog)
        assert {hit.field.key for hit in dialog.table.hits.tally.hits} == {"caption", "city"}
        city.window().hide()

    def test_ctrl_enter_replaces_and_enter_in_a_box_does_not(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        qtbot.keyClick(dialog.wanted, Qt.Key.Key_Return)
        assert window.editing.stack.count() == 0
        qtbot.keyClick(dialog.wanted, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: texts(window, FIELD["city"]) == ["Astana"] * 3)

    def test_an_expression_that_is_none_is_told(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        dialog.is_expression.click()
        dialog.wanted.setText("(")
        qtbot.waitUntil(lambda: "cannot be understood" in dialog.note.text())
        assert not dialog.apply.isEnabled()
        dialog.wanted.setText(r"(\w+) in (\w+)")
        dialog.instead.setText(r"\2: \1")
        ready(qtbot, window, dialog)
        assert dialog.table.hits.tally.hits[0].after == "Almaty: Rally"

    def test_a_photo_changed_meanwhile_is_left_and_told(
        self, qtbot: QtBot, window: MainWindow, dialog: ReplaceDialog
    ) -> None:
        put(window, window.table.photos()[0].path, "headline", "New")
        dialog.decide()
        qtbot.waitUntil(lambda: "stays as it is" in said(window))
        assert texts(window, FIELD["city"]) == ["Almaty", "Astana", "Astana"]
        assert texts(window, FIELD["headline"])[0] == "New"
        assert "IMG_0001.jpg stays as it is: it was changed meanwhile" in said(window)


def test_a_step_of_many_fields_comes_back_after_a_restart(
    qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
) -> None:
    paths = make_photos(2, photographer="Timur")
    window = opened(paths[0].parent)
    photos = window.table.photos()
    after = [
        photo.with_value(FIELD["city"], "Almaty").with_value(FIELD["headline"], "Rally") for photo in photos
    ]
    assert window.editing.become("Both", [changed(*pair) for pair in zip(photos, after, strict=True)]) == ()
    steps = window.editing.steps()
    window.editing.put_back(steps)
    window.editing.undo()
    assert texts(window, FIELD["city"]) + texts(window, FIELD["headline"]) == [""] * 4
    assert library.load(paths[0]).credits.text(FIELD["city"]) == ""


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        ("apply_template", TemplateDialog),
        ("replace", ReplaceDialog),
        ("shift_time", ShiftDialog),
        ("paste_fields", PasteDialog),
    ],
)
def test_every_control_has_a_name_for_those_who_do_not_see_it(
    deed: str, kind: type[ManyDialog], qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
) -> None:
    window = opened(make_photos(2, caption="Crowd", date="2022-03-06T14:02")[0].parent)
    window.deeds["copy_fields"].trigger()
    window.deeds[deed].trigger()
    dialog = dialog_of(qtbot, window, kind)
    nameless = [
        control
        for control in dialog.findChildren(QWidget)
        if control.isVisible()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and (seen := QAccessible.queryAccessibleInterface(control)) is not None
        and not seen.text(QAccessible.Text.Name)
        and not isinstance(control, QScrollArea)
    ]
    assert not nameless


def test_photos_that_are_still_read_are_told(
    qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
) -> None:
    paths = make_photos(2, city="Almaty")
    window = opened(paths[0].parent)
    window.table._unread.add(paths[1])
    window.deeds["replace"].trigger()
    dialog = dialog_of(qtbot, window, ReplaceDialog)
    assert "1 photo is still being read" in dialog.reading.text()
    window.table._unread.clear()


def test_a_long_search_can_be_stopped(
    qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
) -> None:
    window = opened(make_photos(1, city="Almaty")[0].parent)
    window.deeds["replace"].trigger()
    dialog = dialog_of(qtbot, window, ReplaceDialog)
    assert isinstance(dialog, ReplaceDialog)
    dialog.wanted.setText("Almaty")
    dialog.progress.cancelled.emit()
    assert "Nothing was changed" in dialog.note.text()
    assert not dialog.foresight.is_asking()
    assert not dialog.apply.isEnabled()


def test_what_is_marked_in_a_box_is_looked_for(
    qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make
) -> None:
    window = opened(make_photos(1, headline="Rally", caption="Crowd")[0].parent)
    for key, text in (("headline", "Rally"), ("caption", "Crowd")):
        window.workspace.form.focus_field(key)
        press(window, "Ctrl+A")
        press(window, "Ctrl+H")
        dialog = dialog_of(qtbot, window, ReplaceDialog)
        assert isinstance(dialog, ReplaceDialog)
        assert dialog.wanted.text() == text
        dialog.reject()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def test_without_a_set_a_templates_key_changes_nothing(qtbot: QtBot, active: MainWindow) -> None:
    press(active, "Ctrl+Alt+1")
    qtbot.waitUntil(lambda: not active.errands.busy())
    assert said(active) == ""
    assert active.editing.stack.count() == 0

"""Templates written, changed, put in order, handed on and forgotten in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from captioner.credits import CREDIT_LINE, FIELD
from captioner.edits import Way
from captioner.gui.batch.template_dialog import TemplateDialog
from captioner.gui.batch.template_editor import TemplateEditor
from captioner.gui.main_window import MainWindow
from captioner.many import pad
from captioner.many.templates import STARTERS, Line, Template
from captioner.many.variables import Cell

Make = Callable[..., list[Path]]
Open = Callable[[Path], MainWindow]
CREDIT = Template("Credit", (Line(Cell(CREDIT_LINE), "Photo by {photographer}"),))
STARTER = STARTERS[0].name


@pytest.fixture(autouse=True)
def one_starter() -> None:
    """A pad of one template: the second of the first day is not what these are about."""
    for one in STARTERS[1:]:
        pad.forget(pad.usual_path(), one.name)


def kept() -> list[str]:
    return [one.name for one in pad.read(pad.usual_path()).templates]


def shown(dialog: TemplateDialog) -> list[str]:
    return [dialog.list.item(row).text().split("   ")[-1] for row in range(dialog.list.count())]


@pytest.fixture
def dialog(qtbot: QtBot, active: MainWindow, opened: Open, make_photos: Make) -> TemplateDialog:
    """The templates, with two of them on the pad."""
    pad.keep(pad.usual_path(), CREDIT)
    window = opened(make_photos(2, photographer="Timur", caption="Crowd")[0].parent)
    window.deeds["apply_template"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(TemplateDialog)))
    (dialog,) = window.findChildren(TemplateDialog)
    qtbot.waitUntil(lambda: not dialog.foresight.is_asking())
    return dialog


def editor_of(qtbot: QtBot, dialog: TemplateDialog) -> TemplateEditor:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(TemplateEditor)))
    return next(one for one in dialog.findChildren(TemplateEditor) if one.isVisible())


def deed(qtbot: QtBot, dialog: TemplateDialog, text: str) -> None:
    qtbot.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    menu = next(one for one in dialog.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_template_is_written_and_chosen(qtbot: QtBot, dialog: TemplateDialog) -> None:
    dialog.new.click()
    editor = editor_of(qtbot, dialog)
    assert not editor.keep.isEnabled()
    editor.name.setText("Place")
    card = editor.lines[0]
    card.field.setCurrentIndex(card.field.findText("City"))
    card.way.setCurrentIndex(card.way.findData(Way.FILL))
    qtbot.keyClicks(card.text, "Almaty")
    editor.add.click()
    editor.lines[1].field.setCurrentIndex(editor.lines[1].field.findText("Country"))
    editor.lines[1].text.setPlainText("Kazakhstan")
    assert editor.keep.isEnabled()
    editor.keep.click()
    qtbot.waitUntil(lambda: shown(dialog) == [STARTER, "Credit", "Place"])
    assert pad.read(pad.usual_path()).named("Place") == Template(
        "Place",
        (Line(Cell(FIELD["city"]), "Almaty", Way.FILL), Line(Cell(FIELD["country"]), "Kazakhstan")),
    )
    chosen = dialog.template()
    assert chosen is not None
    assert chosen.name == "Place"
    qtbot.waitUntil(lambda: dialog.apply.text() == "Apply to 1 photo" and dialog.apply.isEnabled())


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("", "Almaty", "needs a name"),
        (STARTER.upper(), "Almaty", "has this name"),
        ("New", "", "fills no field"),
        ("New", "{photografer}", "did you mean {photographer}?"),
        ("New", "{", "stands alone"),
    ],
)
def test_what_is_wrong_with_a_template_is_told_as_it_is_written(
    qtbot: QtBot, dialog: TemplateDialog, name: str, text: str, told: str
) -> None:
    dialog.new.click()
    editor = editor_of(qtbot, dialog)
    editor.name.setText(name)
    editor.lines[0].text.setPlainText(text)
    assert [why for why in editor.wrong() if told in why]
    assert not editor.keep.isEnabled()


def test_a_template_is_renamed_and_loses_a_line(qtbot: QtBot, dialog: TemplateDialog) -> None:
    dialog.list.setCurrentRow(1)
    dialog.edit.click()
    editor = editor_of(qtbot, dialog)
    editor.name.setText("Line")
    editor.add.click()
    editor.lines[1].text.setPlainText("x")
    editor.lines[1].removed.emit(editor.lines[1])
    editor.keep.click()
    qtbot.waitUntil(lambda: shown(dialog) == [STARTER, "Line"])
    assert pad.read(pad.usual_path()).templates[1] == Template("Line", CREDIT.lines)


def test_a_variable_is_put_in_where_the_caret_is(qtbot: QtBot, dialog: TemplateDialog) -> None:
    dialog.new.click()
    card = editor_of(qtbot, dialog).lines[0]
    card.text.setPlainText("Photo by ")
    card.text.to_end()
    card._insert("{photographer}")
    assert card.line().text == "Photo by {photographer}"


def test_templates_change_places_and_go(qtbot: QtBot, dialog: TemplateDialog) -> None:
    dialog.list.setCurrentRow(1)
    deed(qtbot, dialog, "Move up")
    qtbot.waitUntil(lambda: shown(dialog) == ["Credit", STARTER])
    chosen = dialog.template()
    assert chosen == CREDIT
    deed(qtbot, dialog, "Delete")
    qtbot.waitUntil(lambda: shown(dialog) == [STARTER])
    assert kept() == [STARTER]


def test_the_last_template_gone_leaves_a_word(qtbot: QtBot, dialog: TemplateDialog) -> None:
    for left in (1, 0):
        deed(qtbot, dialog, "Delete")
        qtbot.waitUntil(lambda left=left: dialog.list.count() == left)  # type: ignore[misc]
    assert "no template yet" in dialog.note.text()
    assert not dialog.apply.isEnabled()
    assert not dialog.edit.isEnabled()


def test_templates_are_handed_on_and_taken_in(
    qtbot: QtBot, window: MainWindow, dialog: TemplateDialog, tmp_path: Path
) -> None:
    given = tmp_path / "given.json"
    window.batch.templating.give_out([CREDIT, Template("Two", CREDIT.lines)], str(given))
    qtbot.waitUntil(given.exists)
    qtbot.waitUntil(lambda: not window.errands.busy())
    window.batch.templating.take_in(str(given))
    qtbot.waitUntil(lambda: shown(dialog) == [STARTER, "Credit", "Two"])


def test_a_file_that_holds_no_templates_is_told(
    qtbot: QtBot, window: MainWindow, dialog: TemplateDialog, tmp_path: Path
) -> None:
    given = tmp_path / "given.json"
    given.write_text("[]", "utf-8")
    window.batch.templating.take_in(str(given))
    qtbot.waitUntil(lambda: "given.json: holds no templates" in dialog.note.text())


def test_enter_at_once_applies_as_soon_as_it_is_worked_out(
    qtbot: QtBot, window: MainWindow, dialog: TemplateDialog
) -> None:
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.table.photos()[0].credits.text(CREDIT_LINE) == "Photo by Timur")
    assert window.editing.stack.count() == 1


def test_what_the_story_says_is_a_variable(qtbot: QtBot, window: MainWindow, dialog: TemplateDialog) -> None:
    window.batch.set_story({"story_headline": "Rally in Almaty"})
    pad.keep(pad.usual_path(), Template("Story", (Line(Cell(FIELD["headline"]), "{story_headline}"),)))
    dialog.reject()
    window.batch.templating.apply(2)
    qtbot.waitUntil(lambda: window.table.photos()[0].credits.text(FIELD["headline"]) == "Rally in Almaty")

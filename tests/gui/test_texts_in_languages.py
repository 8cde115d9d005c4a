"""In each language that the window speaks its texts stand whole, on the smallest screen, in large letters too."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.test_accessibility import DIALOGS, over
from gui.test_text_sizes import SMALL, cut, scrolled_sideways
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from captioner.gui.look import theme
from captioner.gui.look.language import SPOKEN, speak
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
GUI = Path(__file__).resolve().parents[2] / "src" / "captioner" / "gui"


@pytest.fixture(
    params=[(tag, size) for tag in SPOKEN for size in (100, 150)], ids=lambda case: f"{case[0]}-{case[1]}"
)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program in one of its languages, with texts of one size; as before when the test is over."""
    before = QLocale()
    tag, size = request.param
    speak(qapp, tag)
    theme.choose(qapp, "dark", size)
    yield tag
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    theme.choose(qapp, "", 100)
    with theme.undisturbed():
        qapp.setStyleSheet("")


@pytest.fixture
def small(spoken: str, window: MainWindow, qtbot: QtBot, make_photos: Make) -> MainWindow:
    """Two photos on the smallest screen, made after the language is chosen."""
    window.resize(SMALL)
    folder = make_photos(2, caption="A rally on the square", photographer="Timur Nusimbekov")[0].parent
    with qtbot.waitSignal(window.desk.opened):
        window.open([folder])
    qtbot.waitUntil(lambda: not window.desk.is_opening())
    window.workspace.show_now()
    QApplication.processEvents()
    return window


@pytest.mark.each(3)
def test_no_text_of_the_window_is_cut_off(small: MainWindow, qtbot: QtBot) -> None:
    assert small.width() == SMALL.width()
    assert cut(small) == []
    # What was found is laid out a moment after it has come.
    qtbot.waitUntil(lambda: scrolled_sideways(small) == [])
    small.deeds["check"].trigger()
    qtbot.waitUntil(small.findings.checking.is_checked)
    qtbot.waitUntil(lambda: bool(small.findings.panel.model.groups()))
    QApplication.processEvents()
    assert cut(small) == []
    small.workspace.list.select([photo.path for photo in small.table.photos()])
    small.workspace.show_now()
    QApplication.processEvents()
    assert cut(small) == []
    qtbot.waitUntil(lambda: scrolled_sideways(small) == [])


@pytest.mark.each(3)
def test_no_text_of_a_dialog_is_cut_off(small: MainWindow, qtbot: QtBot) -> None:
    # Nothing is published that is not yet checked.
    qtbot.waitUntil(small.findings.checking.is_checked)
    small.deeds["copy_fields"].trigger()
    wrong = {}
    for deed in DIALOGS:
        small.deeds[deed].trigger()
        qtbot.waitUntil(lambda: any(True for _ in over(small)))
        (dialog,) = over(small)
        QApplication.processEvents()
        found: list[object] = [*cut(dialog), *scrolled_sideways(dialog)]
        if dialog.width() > SMALL.width() or dialog.height() > SMALL.height():
            found.append(f"{dialog.size().toTuple()} is larger than the screen")
        if found:
            wrong[deed] = found
        dialog.close()
        qtbot.waitUntil(lambda: not any(True for _ in over(small)))
    assert wrong == {}


@pytest.mark.each(3)
@pytest.mark.parametrize("words", ["У одного снимка есть несохранённые правки", "Almaty " * 12])
def test_no_question_is_cut_off(window: MainWindow, spoken: str, words: str) -> None:
    box = QMessageBox(window)
    box.setText(words)
    box.setInformativeText(words * 3)
    for answer in ("Сохранить", "Всё равно записать в снимки", "Подробности"):
        box.addButton(answer, QMessageBox.ButtonRole.ActionRole)
    box.open()
    QApplication.processEvents()
    assert cut(box) == []
    box.reject()


def test_no_class_that_others_are_made_of_counts_in_its_own_name() -> None:
    """`self.tr` with a number takes the number put into the English text for a translation of the class made of it."""
    made_of: dict[str, set[str]] = defaultdict(set)
    counting = set()
    for file in GUI.rglob("*.py"):
        for found in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(found, ast.ClassDef):
                for base in found.bases:
                    made_of[getattr(base, "id", getattr(base, "attr", ""))].add(found.name)
                if any(map(counts, ast.walk(found))):
                    counting.add(found.name)
    assert counting
    assert [name for name in counting if made_of[name]] == []


def counts(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) > 2
    )

"""Whoever hears the window instead of seeing it: everything that takes the keyboard says what it is, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.sheets_back import dialogs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import CAPTION, FIELD
from captioner.gui.look import field_words
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]

DIALOGS = (
    "apply_template",
    "replace",
    "shift_time",
    "paste_fields",
    "story",
    "people",
    "codes",
    "hold",
    "settings",
    "keys",
    "shortcuts",
    "manual",
    "promises",
    "about",
    "sheet",
    "publish",
)
IN_THE_WINDOW = ("compare", "photo_alone", "toggle_grid", "check")
ROLES = {
    QLineEdit: {QAccessible.Role.EditableText},
    QPlainTextEdit: {QAccessible.Role.EditableText, QAccessible.Role.StaticText},
    QComboBox: {QAccessible.Role.ComboBox},
    QCheckBox: {QAccessible.Role.CheckBox},
    QRadioButton: {QAccessible.Role.RadioButton},
    QPushButton: {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ButtonMenu,
    },
    QSlider: {QAccessible.Role.Slider},
}
TAB_ORDER = ("caption", "photographer", "date", "credit_line", "headline", "city", "country")


@pytest.fixture
def filled(opened: Opened, make_photos: Make) -> MainWindow:
    """Three photos with what the form shows first."""
    folder = make_photos(3, caption="A rally", photographer="Timur Nusimbekov", city="Almaty")[0].parent
    return opened(folder)


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Name)


def taking_keys(top: QWidget) -> list[QWidget]:
    """What can have the keyboard in a window of its own, as it is now."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.window() is top and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def over(window: MainWindow) -> Iterator[QWidget]:
    yield from (top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible())


def faults(top: QWidget) -> list[str]:
    """What a screen reader would stumble over."""
    found = []
    for widget in taking_keys(top):
        who = f"{type(widget).__name__} in {type(widget.parent()).__name__} {name(widget)!r}"
        role = interface(widget).role()
        if not name(widget).strip():
            found.append(f"{who} has no name")
        if role == QAccessible.Role.NoRole or (
            role == QAccessible.Role.Client
            and isinstance(widget, QAbstractScrollArea)
            and not isinstance(widget, QAbstractItemView)
            and widget.findChildren(QPushButton)
        ):
            found.append(f"{who} is a place to stop at with nothing to do")
        found += [
            f"{who} says it is {role.name}"
            for kind, fitting in ROLES.items()
            if isinstance(widget, kind) and role not in fitting
        ]
    return found


def pressed(window: MainWindow, key: Qt.Key, times: int) -> list[QWidget]:
    """Where the keyboard goes."""
    met = []
    for _ in range(times):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        met.append(QApplication.focusWidget())
    return met


def test_nothing_in_the_empty_window_is_nameless(window: MainWindow) -> None:
    assert taking_keys(window)
    assert faults(window) == []


def test_nothing_is_nameless_with_one_photo_several_and_none(filled: MainWindow, qtbot: QtBot) -> None:
    photos = filled.workspace.list
    paths = [photo.path for photo in filled.table.photos()]
    for chosen in (paths[:1], paths, []):
        photos.select(chosen)
        filled.workspace.show_now()
        assert len(taking_keys(filled)) > 5
        assert faults(filled) == []


@pytest.mark.parametrize("deed", IN_THE_WINDOW)
def test_nothing_is_nameless_in_another_state_of_the_window(filled: MainWindow, deed: str) -> None:
    filled.deeds[deed].trigger()
    filled.workspace.show_now()
    assert faults(filled) == []


@pytest.mark.each(3)
@pytest.mark.parametrize("deed", DIALOGS)
def test_nothing_is_nameless_in_the_dialogs(filled: MainWindow, qtbot: QtBot, deed: str) -> None:
    qtbot.waitUntil(filled.findings.checking.is_checked)
    filled.deeds["copy_fields"].trigger()
    filled.deeds[deed].trigger()
    qtbot.waitUntil(lambda: any(True for _ in over(filled)))
    for dialog in over(filled):
        assert dialog.windowTitle()
        assert taking_keys(dialog)
        assert faults(dialog) == []
        dialog.close()


def test_nothing_is_nameless_where_two_have_changed_the_same(filled: MainWindow, qtbot: QtBot) -> None:
    filled.others.stop()
    photo = filled.table.photos()[0]
    filled.workspace.list.select([photo.path])
    filled.workspace.show_now()
    mine, theirs = (CAPTION.kind.parse(text) for text in ("Mine", "Theirs"))
    library.save(library.load(photo.path).with_value(CAPTION, theirs))
    filled.editing.choose(CAPTION, mine, [photo.path])
    filled.deeds["save_all"].trigger()
    qtbot.waitUntil(lambda: any(True for _ in over(filled)))
    for dialog in over(filled):
        assert faults(dialog) == []
        dialog.close()


def test_nothing_is_nameless_where_a_sheet_comes_back(filled: MainWindow) -> None:
    for dialog in dialogs(filled):
        dialog.open()
        assert taking_keys(dialog)
        assert faults(dialog) == []
        dialog.close()


def test_tab_goes_from_the_caption_to_the_country_as_the_table_of_keys_says(
    filled: MainWindow, active: MainWindow
) -> None:
    active.workspace.form.focus_field("caption")
    met = [QApplication.focusWidget(), *pressed(active, Qt.Key.Key_Tab, 24)]
    said = [name(widget) for widget in met if isinstance(widget, QLineEdit | QPlainTextEdit)]
    labels = [field_words.label(FIELD[key]) for key in TAB_ORDER]
    at = [next((place for place, text in enumerate(said) if text.startswith(label)), -1) for label in labels]
    shown = [place for place in at if place >= 0]
    assert at[:4] == [0, 1, 2, 3]
    assert shown == sorted(shown)


def test_tab_never_types_a_tab(filled: MainWindow, active: MainWindow) -> None:
    active.workspace.form.focus_field("caption")
    pressed(active, Qt.Key.Key_Tab, 4)
    assert not active.table.edited()
    assert all("\t" not in photo.credits.text(CAPTION) for photo in active.table.photos())


def test_shift_tab_goes_back_the_same_way(filled: MainWindow, active: MainWindow) -> None:
    active.workspace.form.focus_field("caption")
    there = [QApplication.focusWidget(), *pressed(active, Qt.Key.Key_Tab, 8)]
    back = pressed(active, Qt.Key.Key_Backtab, 8)
    assert back == there[-2::-1]


@pytest.mark.parametrize("deed", ["replace", "story", "people", "codes", "settings", "sheet", "publish"])
def test_tab_reaches_all_of_a_dialog_and_comes_round(filled: MainWindow, qtbot: QtBot, deed: str) -> None:
    qtbot.waitUntil(filled.findings.checking.is_checked)
    filled.deeds[deed].trigger()
    (dialog,) = over(filled)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    stops = [
        widget
        for widget in taking_keys(dialog)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    met = {id(widget) for widget in pressed(filled, Qt.Key.Key_Tab, 3 * len(stops))}
    # Of a group of radio buttons one is a stop, and the arrows go to the others.
    missed = [name(widget) for widget in stops if id(widget) not in met and not _is_one_of_a_few(widget)]
    assert missed == []
    dialog.close()


def _is_one_of_a_few(widget: QWidget) -> bool:
    return isinstance(widget, QRadioButton | QPushButton) and widget.group() is not None

"""The keys that boxes hear first, as values for each system: on a Mac none of those that the system keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from captioner.gui.keys.chords import Place, needed_in
from captioner.gui.look.keys_in_boxes import (
    asks_for_suggestions,
    language_keys,
    language_step,
    suggestion_keys,
)

CTRL, META = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
TAB, BACKTAB, SPACE, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Escape
SYSTEMS = ("linux", "win32", "darwin")


def event(key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


@pytest.mark.parametrize(
    ("key", "held", "elsewhere", "on_a_mac"),
    [
        (TAB, CTRL, 1, 0),
        (BACKTAB, CTRL, -1, 0),
        (BACKTAB, CTRL | SHIFT, -1, 0),
        (TAB, CTRL | SHIFT, -1, 0),
        # Qt's Meta is Control on a Mac, the key that goes from tab to tab there.
        (TAB, META, 0, 1),
        (BACKTAB, META | SHIFT, 0, -1),
        (BACKTAB, META, 0, -1),
        (TAB, Qt.KeyboardModifier.NoModifier, 0, 0),
        (BACKTAB, SHIFT, 0, 0),
        (SPACE, CTRL, 0, 0),
    ],
)
def test_the_language_key_is_one_that_the_system_leaves_to_programs(
    key: Qt.Key, held: Qt.KeyboardModifier, elsewhere: int, on_a_mac: int
) -> None:
    assert language_step(event(key, held), "linux") == elsewhere
    assert language_step(event(key, held), "win32") == elsewhere
    assert language_step(event(key, held), "darwin") == on_a_mac


@pytest.mark.parametrize(
    ("key", "held", "elsewhere", "on_a_mac"),
    [
        (SPACE, CTRL, True, False),
        (SPACE, CTRL | PAD, True, False),
        (SPACE, META, False, False),
        (SPACE, CTRL | SHIFT, False, False),
        # Option with Esc, as in every box of a Mac.
        (ESC, ALT, False, True),
        (ESC, Qt.KeyboardModifier.NoModifier, False, False),
    ],
)
def test_so_is_the_key_that_asks_for_suggestions(
    key: Qt.Key, held: Qt.KeyboardModifier, elsewhere: bool, on_a_mac: bool
) -> None:
    assert asks_for_suggestions(event(key, held), "linux") is elsewhere
    assert asks_for_suggestions(event(key, held), "darwin") is on_a_mac


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_deed_can_be_bound_to_them_nor_do_they_belong_to_the_system(system: str) -> None:
    for key in (*language_keys(system), *suggestion_keys(system)):
        assert needed_in(key, "", system) is Place.FIELDS


@pytest.mark.parametrize("key", ["Ctrl+Tab", "Ctrl+Space", "Meta+Space", "F11"])
def test_what_a_mac_does_with_them_is_told(key: str) -> None:
    assert needed_in(key, "", "darwin") is Place.SYSTEM

"""Everything that can be done in the window, with its words, its keys and its place in the menus."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenuBar, QWidget

from captioner.gui.look import theme


class Deed(NamedTuple):
    """One thing that can be done; a deed without a text is a line in its menu."""

    key: str
    menu: str
    text: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_checkable: bool = False
    there: str = ""
    """The key that does it where its text says, and nowhere else."""


LINE = ""
# fmt: off
DEEDS = (
    Deed("open_folder", "&File", "Open folder…", ("Ctrl+O",), "folder-open"),
    Deed("open_photos", "&File", "Open photos…", ("Ctrl+Shift+O",), "images"),
    Deed("open_recent", "&File", "Open recent"),
    Deed("open_sample", "&File", "Open the sample set"),
    Deed(LINE, "&File"),
    Deed("save_all", "&File", "Save all", ("Ctrl+S",), "save"),
    Deed("save_these", "&File", "Save selected", ("Ctrl+Alt+S",)),
    Deed("story", "&File", "Story…", ("Ctrl+Shift+S",), "square-pen"),
    Deed("sheet", "&File", "Caption sheet…", ("Ctrl+E",), "clipboard-paste"),
    Deed("bring_sheet_back", "&File", "Bring a sheet back…"),
    Deed("publish", "&File", "Publish copies…", ("Ctrl+Shift+E",), "shield"),
    Deed(LINE, "&File"),
    Deed("open_elsewhere", "&File", "Open in another program", (), "external-link"),
    Deed("show_folder", "&File", "Show in folder"),
    Deed("take_back", "&File", "Take back saves of these photos…"),
    Deed("write_anyway", "&File", "Write into photos with content credentials…"),
    Deed(LINE, "&File"),
    Deed("settings", "&File", "Settings…", ("Ctrl+,",), "sliders-horizontal"),
    Deed("quit", "&File", "Quit", ("Ctrl+Q",)),
    Deed("undo", "&Edit", "Undo", ("Ctrl+Z",), "undo-2"),
    Deed("redo", "&Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    Deed("bring_back", "&Edit", "Bring back edits thrown away…"),
    Deed(LINE, "&Edit"),
    Deed("copy_fields", "&Edit", "Copy fields of this photo", ("Ctrl+Shift+C",), "copy"),
    Deed("paste_fields", "&Edit", "Paste fields…", ("Ctrl+Shift+V",), "clipboard-paste"),
    Deed("same_photographer", "&Edit", "Same photographer as the photo before", ("F4",)),
    Deed("same_caption", "&Edit", "Same caption as the photo before", ("Shift+F4",)),
    Deed("apply_template", "&Edit", "Apply a template…", ("Ctrl+Alt+A",)),
    Deed("templates", "&Edit", "Apply template"),
    Deed("replace", "&Edit", "Find and replace…", ("Ctrl+H",)),
    Deed("shift_time", "&Edit", "Correct the camera’s clock…", (), "clock"),
    Deed("people", "&Edit", "People…", ("Ctrl+Alt+P",), "users"),
    Deed("codes", "&Edit", "Code replacements…"),
    Deed("forget_recent_values", "&Edit", "Forget recent values"),
    Deed(LINE, "&Edit"),
    Deed("filter", "&Edit", "Filter", ("Ctrl+F",), "search"),
    Deed("clear_filter", "&Edit", "Show all photos again", ("Ctrl+Shift+F",)),
    Deed("select_all", "&Edit", "Select all photos", ("Ctrl+A",)),
    Deed("select_same_photographer", "&Edit", "Select all with the same photographer"),
    Deed("invert_selection", "&Edit", "Invert selection", ("Ctrl+Shift+I",)),
    Deed("copy_paths", "&Edit", "Copy path"),
    Deed("copy_names", "&Edit", "Copy file name"),
    Deed(LINE, "&Edit"),
    Deed("earlier_in_story", "&Edit", "Earlier in the story ({key} in the list)", there="Ctrl+Shift+Up"),
    Deed("later_in_story", "&Edit", "Later in the story ({key} in the list)", there="Ctrl+Shift+Down"),
    Deed("save_and_next", "&Go", "Save and next photo", ("Ctrl+Return", "Ctrl+Enter")),
    Deed("save_and_previous", "&Go", "Save and previous photo", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
    Deed("next", "&Go", "Next photo", ("Alt+Down", "Ctrl+PgDown")),
    Deed("previous", "&Go", "Previous photo", ("Alt+Up", "Ctrl+PgUp")),
    Deed(LINE, "&Go"),
    Deed("next_without_credit", "&Go", "Next photo without a credit", ("Ctrl+J",)),
    Deed("edit_caption", "&Go", "Edit the caption", ("F2",)),
    Deed("to_list", "&Go", "To the photo list", ("F6",)),
    Deed("check", "&Desk", "Credit check", ("F5",), "circle-check"),
    Deed("next_finding", "&Desk", "Next photo with a finding", ("F8",)),
    Deed("previous_finding", "&Desk", "Previous photo with a finding", ("Shift+F8",)),
    Deed("mend_all", "&Desk", "Mend what is safe…"),
    Deed("sign_off", "&Desk", "Sign off the set…"),
    Deed(LINE, "&Desk"),
    Deed("mark_checked", "&Desk", "Checked", ("Ctrl+Alt+K",)),
    Deed("mark_cleared", "&Desk", "Cleared for publication", ("Ctrl+Alt+C",)),
    Deed("hold", "&Desk", "Hold…", ("Ctrl+Alt+H",)),
    Deed("open_again", "&Desk", "Open again", ("Ctrl+Alt+O",)),
    Deed("zoom_in", "&View", "Zoom in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Deed("zoom_out", "&View", "Zoom out", ("Ctrl+-",), "zoom-out"),
    Deed("zoom_fit", "&View", "Whole photo", ("Ctrl+0",)),
    Deed("zoom_fill", "&View", "Fill the pane", ("Ctrl+9",)),
    Deed("zoom_full", "&View", "One to one (Z in the list and on the photo)", ("Ctrl+1",)),
    Deed("zoom_double", "&View", "Two to one", ("Ctrl+2",)),
    Deed(LINE, "&View"),
    Deed("compare", "&View", "Pin this photo to compare, or unpin (P in the list and on the photo)"),
    Deed("photo_alone", "&View", "Nothing but the photo (F in the list and on the photo)", ("Ctrl+F11",), "maximize"),
    Deed(LINE, "&View"),
    Deed("toggle_grid", "&View", "Photos in a grid, or in rows", ("Ctrl+G",), "layout-grid"),
    Deed("show_list", "&View", "Photo list", ("Ctrl+Alt+L",), is_checkable=True),
    Deed("show_form", "&View", "Fields", ("Ctrl+Alt+F",), is_checkable=True),
    Deed("full_screen", "&View", "Full screen", ("F11",), is_checkable=True),
    Deed("shortcuts", "&Help", "All shortcuts", ("F1",)),
    Deed("manual", "&Help", "Manual", ("Shift+F1",)),
    Deed("keys", "&Help", "Change keys…"),
    Deed("promises", "&Help", "What captioner promises about your files"),
    Deed("about", "&Help", "About captioner"),
)
# fmt: on
TEMPLATES = tuple(Deed(f"template_{at}", "", "", (f"Ctrl+Alt+{at}",)) for at in range(1, 10))
"""The first templates of the pad, which have keys; their words are their names, and their menu is one of their own."""
KEYED = tuple(deed for deed in (*DEEDS, *TEMPLATES) if deed.key != LINE)
"""All that can be bound to keys."""
WITHOUT_SET = frozenset(
    [
        "open_folder",
        "open_photos",
        "open_recent",
        "open_sample",
        "settings",
        "quit",
        "forget_recent_values",
        "full_screen",
        "shortcuts",
        "manual",
        "keys",
        "promises",
        "about",
    ]
)
"""The deeds that make sense before a set is open."""
_ON_A_MAC = {"hold": ("Ctrl+Alt+J",), "replace": ("Ctrl+R",), "full_screen": ("Meta+Ctrl+F",)}
"""Where the system hides windows by Ctrl+H and Ctrl+Alt+H, which are Command there, and all of them by F11."""


def actions_on(window: QWidget, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """One action for every deed, to be bound to its keys; what is only switched needs no slot."""
    actions = {}
    for deed in DEEDS:
        if deed.key == LINE:
            continue
        action = QAction(told(deed.text).format(key=_native(deed.there)), window)
        action.setCheckable(deed.is_checkable)
        if deed.icon:
            theme.set_icon(action, deed.icon)
        action.triggered.connect(_close_list)
        if deed.key in slots:
            action.triggered.connect(slots[deed.key])
        window.addAction(action)
        actions[deed.key] = action
    return actions


def _close_list() -> None:
    """A list that is open below a box hears all keys, and would put its choice into the photo that is shown next."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QAbstractItemView):
        popup.hide()


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Every deed in its menu, in the table's order."""
    menus = {name: bar.addMenu(told(name)) for name in dict.fromkeys(deed.menu for deed in DEEDS)}
    for deed in DEEDS:
        if deed.key == LINE:
            menus[deed.menu].addSeparator()
        else:
            menus[deed.menu].addAction(actions[deed.key])


def usual_keys(deed: Deed, system: str = sys.platform) -> tuple[str, ...]:
    """The keys of a deed on the first day."""
    return _ON_A_MAC.get(deed.key, deed.keys) if system == "darwin" else deed.keys


def say_keys(action: QAction) -> None:
    """Let the tip of the action's buttons name its keys."""
    keys = first_key(action)
    action.setToolTip(f"{action.text()} ({keys})" if keys else action.text())


def first_key(action: QAction) -> str:
    """The key of an action as the system names it; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def retitle(action: QAction, verb: str, step: str) -> None:
    """Say what undo would undo."""
    action.setText(f"{verb} {step}" if step else verb)
    say_keys(action)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def told(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Actions", text)

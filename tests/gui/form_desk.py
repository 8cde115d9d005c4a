"""What tests of the form do: a desk that takes its edits, as the window does, and hands over boxes to type into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD, Credits
from captioner.edits import Edit
from captioner.gui.form.boxes import Box
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.gui.form.value_list import ValueList
from captioner.gui.look.link import Link
from captioner.kinds import Value
from captioner.photo import Photo

PAUSE_MS = 300


def photo(name: str = "IMG_0411.jpg", **values: Value) -> Photo:
    """A photo with these values, as if they had just been read."""
    credits = Credits({FIELD[key]: value for key, value in values.items()})
    return Photo(Path("/set") / name, credits, credits)


class Desk:
    """Holds the photos, applies each edit to those the form shows, and shows them anew."""

    def __init__(self, qtbot: QtBot, *photos: Photo) -> None:
        self.qtbot = qtbot
        self.form = CaptionForm()
        # Only this holds on to the form: without it, Python may collect it while it is being painted.
        qtbot.addWidget(self.form, before_close_func=self.leave)
        self.form.edited.connect(self.take)
        self.form.edited_together.connect(self.take_together)
        self.form.resize(380, 800)
        with qtbot.waitActive(self.form):
            self.form.show()
            self.form.activateWindow()
        self.photos = {one.path: one for one in photos}
        self.selected = tuple(self.photos)
        self.edits: list[Edit] = []
        self.show()

    def leave(self, form: QWidget) -> None:
        """The window is about to close."""
        self.form.commit()

    def select(self, *photos: Photo) -> None:
        """Look at others."""
        self.selected = tuple(one.path for one in photos)
        self.show()

    def show(self) -> None:
        """Show what is selected, as it is now."""
        self.form.show_photos([self.photos[path] for path in self.selected], "1 of 1")

    def take(self, edit: Edit) -> None:
        """Make an edit."""
        self.edits.append(edit)
        for one in self.form.photos:
            self.photos[one.path] = edit.applied(self.photos[one.path])
        self.show()

    def take_together(self, edits: tuple[Edit, ...]) -> None:
        """Make several edits."""
        for edit in edits:
            self.take(edit)

    def put(self, changed: Photo) -> None:
        """A photo is changed from elsewhere, by undo for one."""
        self.photos[changed.path] = changed
        self.show()

    @property
    def photo(self) -> Photo:
        """The first photo selected, as it is now."""
        return self.photos[self.selected[0]]

    def editor(self, key: str) -> FieldEditor:
        """A field's editor, to be seen."""
        self.form.focus_field(key)
        return next(e for e in self.form.findChildren(FieldEditor) if e.field.key == key)

    def box(self, key: str) -> Box:
        """A field's box, with the caret in it."""
        return self.editor(key).box

    def type(self, key: str, text: str) -> Box:
        """Type into a field's box, in place of what stands there."""
        box = self.box(key)
        box.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(box, text)
        else:
            put_in(box, text)
        return box


def put_in(box: Box, text: str) -> None:
    """Type what no key of the test's keyboard bears."""
    box.insertPlainText(text) if hasattr(box, "insertPlainText") else box.insert(text)


def said(widget: QWidget) -> list[str]:
    """All lines of text to be seen in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def opened(qtbot: QtBot, widget: QWidget, text: str) -> ValueList:
    """The list that opens from the link of this text."""
    link = next(one for one in widget.findChildren(Link) if one.text().startswith(text) and one.isVisible())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ValueList)
    return popup


def tabs(desk: Desk) -> list[str]:
    bar = desk.editor("caption").findChild(LanguageTabs)
    assert bar is not None
    return [bar.tabText(place) for place in range(bar.count())]

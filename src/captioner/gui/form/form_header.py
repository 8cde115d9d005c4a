"""The head of the form: which photos these are, the way to the next, and what is to be known of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import error_words, standing_words, theme
from captioner.gui.look.elided_label import ElidedLabel
from captioner.gui.look.form_words import WARNING, WRONG, translate
from captioner.photo import Photo

_MOST_WARNINGS = 3


class FormHeader(QWidget):
    """File name and place, previous and next, and a calm line below where one is needed."""

    step = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel()
        self._place = plain_label("small")
        self._grave = wrapping_label("warning")
        self._note = wrapping_label("small")
        self._standing = wrapping_label("small")
        self.previous = self._button("‹", self.tr("Previous photo"))
        self.next = self._button("›", self.tr("Next photo"))
        self.side_by_side = QToolButton()
        theme.set_icon(self.side_by_side, "languages")
        self.side_by_side.setCheckable(True)
        self.side_by_side.setAccessibleName(self.tr("Two languages side by side"))
        self.side_by_side.setToolTip(self.tr("Two languages side by side"))
        self.side_by_side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_by_side.hide()
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._name)
        line.addSpacing(8)
        line.addWidget(self._place)
        line.addStretch(1)
        line.addWidget(self.side_by_side)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._standing)
        column.addWidget(self._grave)
        column.addWidget(self._note)

    def name_photos(self, photos: Sequence[Photo], place: str) -> None:
        """Say which photos these are."""
        if len(photos) == 1:
            self._name.show_text(shown_path(photos[0].path.relative_to(photos[0].path.parent)))
        else:
            self._name.show_text(self.tr("%Ln photos", "", len(photos)))
            place = ""
        if self._place.text() != place:
            self._place.setText(place)

    def await_photos(self) -> None:
        """Others are on their way: nothing is said of those before."""
        for line in (self._standing, self._grave, self._note):
            if line.text():
                line.setText("…")

    def tell_of(self, photos: Sequence[Photo]) -> Iterator[None]:
        """Say what is to be known of these files, and where they stand; a line each time a step is asked for."""
        _say(self._grave, grave(photos))
        theme.set_role(self._grave, "blocker" if any(photo.unreadable for photo in photos) else "warning")
        _say(self._note, note(photos))
        yield
        _say(self._standing, stand(photos))
        yield
        theme.set_role(self._standing, standing_words.role(photos))
        yield

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedWidth(32)
        return button

    def _step_back(self) -> None:
        self.step.emit(-1)

    def _step_on(self) -> None:
        self.step.emit(1)


def _say(line: QLabel, text: str) -> None:
    if line.text() != text:
        line.setText(text)
    if line.isHidden() == bool(text):
        line.setVisible(bool(text))


def grave(photos: Sequence[Photo]) -> str:
    """What is wrong with these files, each thing on a line of its own."""
    if len(photos) != 1:
        count = sum(bool(photo.unreadable) for photo in photos)
        told = translate("Form", "{count} of them cannot be read").format(count=count)
        return f"{WRONG} {told}" if count else ""
    photo = photos[0]
    if photo.unreadable:
        return f"{WRONG} {translate('Form', 'Cannot be read')}: {error_words.told(photo.unreadable)}"
    lines = [f"{WARNING} {error_words.told(warning)}" for warning in photo.warnings[:_MOST_WARNINGS]]
    if more := photo.warnings[_MOST_WARNINGS:]:
        lines.append(translate("Form", "and {count} more").format(count=len(more)))
    return "\n".join(lines)


def stand(photos: Sequence[Photo]) -> str:
    """Where these photos stand at the desk; nothing of files that cannot be read."""
    return standing_words.told([photo for photo in photos if not photo.unreadable])


def note(photos: Sequence[Photo]) -> str:
    """What is to be known of a file though nothing is wrong with it."""
    if len(photos) != 1 or not photos[0].sidecar_only:
        return ""
    return f"{translate('Form', 'Saved to the sidecar only')}: {error_words.told(photos[0].sidecar_only)}"

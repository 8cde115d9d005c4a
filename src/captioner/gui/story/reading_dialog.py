"""What was read from a story's text, each part with a tick, before any of it is taken."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from captioner.gui.dialog_parts import Choice, body, foot, head, lay_out
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look.check_box import check_box
from captioner.story import reading
from captioner.story.reading import Reading
from captioner.story.story import MEMBERS, Story

_SIZE = QSize(600, 520)
_MOST_SHOWN = 240


class ReadingDialog(QDialog):
    """What would write over something said already is not ticked, nor is a byline that may name who wrote only."""

    taken = Signal(object)  # the chosen members of the story, by name

    def __init__(self, found: Reading, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said, sure = reading.said(found), reading.sure(found)
        self.ticks: dict[str, QCheckBox] = {}
        self.take, self._leave = QPushButton(), QPushButton()
        column = QVBoxLayout()
        for name, value in self._said.items():
            now = getattr(story, name)
            tick = check_box(self._label(name), name in sure and (not now or now == value))
            self.ticks[name] = tick
            column.addWidget(tick)
            column.addWidget(_shown(self._written(name, value)))
            if now and now != value:
                column.addWidget(
                    _shown(self.tr("Now: {text}").format(text=self._written(name, now)), "small")
                )
        for text in (*found.warnings, *self._more(found)):
            column.addWidget(_shown(text, "small"))
        self.setWindowTitle(self.tr("What the text says"))
        words = (
            self.tr("Only what is ticked goes into the story.")
            if self._said
            else self.tr("Nothing was found.")
        )
        right = [
            Choice(self._leave, self.tr("Cancel"), "", self.reject),
            Choice(self.take, self.tr("Take what is ticked"), "accent", self._take),
        ]
        lay_out(self, _SIZE, head(self.windowTitle(), words), body(column), foot([], right))
        self.take.setEnabled(bool(self._said))

    def _take(self) -> None:
        self.taken.emit({name: self._said[name] for name, tick in self.ticks.items() if tick.isChecked()})
        self.accept()

    def _more(self, found: Reading) -> list[str]:
        said = []
        if found.writers:
            said.append(self.tr("Wrote the text: {names}").format(names=", ".join(found.writers)))
        if found.blocks:
            credited = sum(bool(block.credit) for block in found.blocks)
            pictures = self.tr("%Ln pictures in the text", "", len(found.blocks))
            said.append(f"{pictures} · " + self.tr("%Ln with a credit", "", credited))
        return said

    def _label(self, name: str) -> str:
        return {
            "headline": self.tr("Headline"),
            "byline": self.tr("Byline"),
            "place": self.tr("Place"),
            "event_date": self.tr("Date of the event"),
            "publication_date": self.tr("Date of publication"),
            "text": self.tr("Text of the story"),
        }[name]

    def _written(self, name: str, value: object) -> str:
        written = MEMBERS[name].written(value)
        text = ", ".join(written) if isinstance(written, list) else str(written)
        return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN].rstrip() + "…"


def _shown(text: str, role: str = "dim") -> QWidget:
    label = wrapping_label(role)
    label.setText(text)
    label.setContentsMargins(26, 0, 0, 0)
    return label

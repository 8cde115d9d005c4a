"""The story's page: what a desk says of the set, saved as it is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.dates import Moment
from captioner.gui.dialog_parts import Choice, body, foot, head, lay_out
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box
from captioner.gui.look.combo import Combo
from captioner.gui.story.labelled import add_labelled, side_by_side
from captioner.gui.story.reading_dialog import ReadingDialog
from captioner.gui.work.jobs import Jobs
from captioner.spoken_dates import read as read_date
from captioner.story import reading
from captioner.story.reading import Reading
from captioner.story.story import Story

_SIZE = QSize(760, 760)
_FEW_LINES, _MANY_LINES = 84, 180


class StoryDialog(QDialog):
    """Tells the whole story after every change; dates and languages that cannot be are marked and not taken."""

    said = Signal(object)  # the Story as it is now
    refused = Signal(object)  # a CaptionerError

    def __init__(self, jobs: Jobs, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._story, self._is_showing = jobs, story, False
        self.headline, self.place = QLineEdit(), QLineEdit()
        self.event_date, self.publication_date = QLineEdit(), QLineEdit()
        self.languages, self.main_language = QLineEdit(), Combo()
        self.byline, self.notes, self.text = (QPlainTextEdit() for _ in range(3))
        self.sensitive, self.order = check_box(), wrapping_label("small")
        self._wrong = wrapping_label("blocker")
        self._wrong.hide()
        self.from_file, self.from_text, self.end = (QPushButton() for _ in range(3))
        self._lay_out()
        self._fill(story)
        for line in self._lines().values():
            line.textChanged.connect(self._tell)
        for box in (self.byline, self.notes, self.text):
            box.setTabChangesFocus(True)
            box.textChanged.connect(self._tell)
        self.main_language.currentTextChanged.connect(self._tell)
        self.sensitive.toggled.connect(self._tell)

    def show_story(self, story: Story) -> None:
        """What came from elsewhere; what is being typed is left alone."""
        if story != self._story:
            self._story = story
            self._fill(story)

    def read_file(self, path: Path) -> None:
        """Read a story's text, and show what was found before any of it is taken."""
        self._jobs.run(reading.read, path, then=self.offer, otherwise=self.refused.emit)

    def offer(self, found: Reading) -> None:
        """Show what was found in a text; nothing of it is taken yet."""
        dialog = ReadingDialog(found, self._story, self)
        dialog.taken.connect(self._take)
        dialog.open()

    def accept(self) -> None:
        """Done, unless a box holds what cannot be: that would be lost."""
        if self._is_understood():
            super().accept()

    def reject(self) -> None:
        """The same by Escape: all that can be understood is said already."""
        if self._is_understood():
            super().reject()

    def _is_understood(self) -> bool:
        """Whether no box holds what cannot be; the first that does gets the caret, and says what is to be done."""
        wrong = [line for line in self._lines().values() if line.property("role") == "wrong"]
        self._wrong.setVisible(bool(wrong))
        if wrong:
            wrong[0].setFocus()
            name = wrong[0].accessibleName()
            told = self.tr("{name}: “{text}” cannot be understood. Correct it, or empty it.")
            self._wrong.setText(told.format(name=name, text=wrong[0].text()))
        return not wrong

    def _take(self, members: dict[str, object]) -> None:
        self._story = self._story.with_members(members)
        self._fill(self._story)
        self.said.emit(self._story)

    def _choose_file(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(reading.SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read the story’s text"), "", self.tr("Texts") + f" ({endings})"
        )
        if name:
            self.read_file(Path(name))

    def _read_text(self) -> None:
        self._jobs.run(reading.of_text, self.text.toPlainText(), then=self.offer, otherwise=self.refused.emit)

    def _fill(self, story: Story) -> None:
        """Boxes that say the same already keep their caret."""
        self._is_showing = True
        shown = self._typed()
        for name, line in self._lines().items():
            if getattr(shown, name) != getattr(story, name):
                line.setText(_written(getattr(story, name)))
        for name, area in (("byline", self.byline), ("notes", self.notes), ("text", self.text)):
            if getattr(shown, name) != getattr(story, name):
                area.setPlainText(_written(getattr(story, name), "\n"))
        self.sensitive.setChecked(story.sensitive)
        self._offer_languages(story)
        count = len(story.photos)
        self.order.setText(self.tr("The order of %Ln photos is kept.", "", count) if count else "")
        self.order.setVisible(bool(count))
        self._is_showing = False

    def _lines(self) -> dict[str, QLineEdit]:
        """The boxes of one line, by what they hold of the story."""
        return {
            "headline": self.headline,
            "place": self.place,
            "event_date": self.event_date,
            "publication_date": self.publication_date,
            "languages": self.languages,
        }

    def _offer_languages(self, story: Story) -> None:
        tags = (
            list(story.wanted_languages)
            if story.main_language not in story.languages
            else list(story.languages)
        )
        if [self.main_language.itemText(at) for at in range(self.main_language.count())] != tags:
            self.main_language.clear()
            self.main_language.addItems(tags)
        self.main_language.setCurrentText(story.main_language or next(iter(tags), ""))
        self.main_language.setEnabled(len(tags) > 1)

    def _tell(self) -> None:
        if self._is_showing:
            return
        self._story = self._typed()
        self._is_showing = True
        self._offer_languages(self._story)
        self._is_showing = False
        self.from_text.setEnabled(bool(self._story.text))
        self.said.emit(self._story)

    def _typed(self) -> Story:
        """The story as the boxes say it; where a box cannot be understood, as it was."""
        story = self._story
        boxes = {
            "headline": self.headline.text(),
            "byline": self.byline.toPlainText().split("\n"),
            "place": self.place.text(),
            # One letter is a language that is still being typed.
            "languages": [tag for tag in self.languages.text().replace(",", " ").split() if len(tag) > 1],
            "notes": self.notes.toPlainText(),
            "text": self.text.toPlainText(),
            "sensitive": self.sensitive.isChecked(),
        }
        for name, said in boxes.items():
            story = self._with(story, name, said)
        for name, line in (("event_date", self.event_date), ("publication_date", self.publication_date)):
            try:
                text = line.text().strip()
                story = story.with_members({name: read_date(text) if text else None})
                theme.set_role(line, "")
            except ValueError:
                theme.set_role(line, "wrong")
        main = self.main_language.currentText()
        first = next(iter(story.languages), "")
        # The first is the main one without being named; one that was taken out is none.
        named = main if main in story.languages and (main != first or story.main_language) else ""
        return story.with_members({"main_language": named})

    def _with(self, story: Story, name: str, said: object) -> Story:
        try:
            after = story.with_json(name, said)
        except ValueError:
            if name == "languages":
                theme.set_role(self.languages, "wrong")
            return story
        if name == "languages":
            theme.set_role(self.languages, "")
        return after

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Story"))
        for few in (self.byline, self.notes):
            few.setFixedHeight(_FEW_LINES)
        self.text.setMinimumHeight(_MANY_LINES)
        self.event_date.setPlaceholderText(self.tr("6 March 2022, or 2022-03-06"))
        self.languages.setPlaceholderText("en, ru, kk, uk")
        self.sensitive.setText(self.tr("Sensitive: people can be harmed by what these photos tell"))
        self._lay_out_below_each_other()

    def _lay_out_below_each_other(self) -> None:
        column = QVBoxLayout()
        add_labelled(column, self.tr("Headline"), self.headline)
        add_labelled(column, self.tr("Byline: who took the photographs, one name a line"), self.byline)
        shorter = (
            (self.tr("Place"), self.place),
            (self.tr("Date of the event"), self.event_date),
            (self.tr("Date of publication"), self.publication_date),
            (self.tr("Languages of the texts, in order"), self.languages),
            (self.tr("Main language"), self.main_language),
        )
        column.addLayout(side_by_side(shorter))
        column.addWidget(self._wrong)
        column.addWidget(self.sensitive)
        harm = wrapping_label("small")
        harm.setText(self.tr("Coordinates and serial numbers then keep a file here; copies tell no time."))
        column.addWidget(harm)
        add_labelled(column, self.tr("Notes for the desk"), self.notes)
        add_labelled(column, self.tr("Text of the story"), self.text)
        column.addWidget(self.order)
        left = [
            Choice(self.from_file, self.tr("Read from a file…"), "", self._choose_file),
            Choice(self.from_text, self.tr("Read the text below"), "quiet", self._read_text),
        ]
        kept = self.tr("Kept beside the photos as you type. What is not known may stay empty.")
        end = foot(left, [Choice(self.end, self.tr("Done"), "accent", self.accept)])
        lay_out(self, _SIZE, head(self.windowTitle(), kept), body(column), end)


def _written(said: Moment | tuple[str, ...] | str | None, between: str = ", ") -> str:
    if said is None or isinstance(said, Moment | str):
        return str(said or "")
    return between.join(said)

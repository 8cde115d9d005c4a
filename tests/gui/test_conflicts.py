"""Two editors who changed the same field: the window asks, saves what was decided, and loses neither text."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import children
import pytest
from gui.at_the_window import on_disk, press, saved, type_text
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER, Field
from captioner.edits import Edit
from captioner.gui.form.differences import differences
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow
from captioner.gui.others.conflict_dialog import ConflictDialog
from captioner.gui.others.conflict_questions import Answer, Question, Side, decided, questions
from captioner.merging import ChangedOnDisk, Conflict
from captioner.photo import Photo
from captioner.texts import Texts

CITY, HEADLINE, DATE, KEYWORDS = FIELD["city"], FIELD["headline"], FIELD["date"], FIELD["keywords"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
PATH = Path("/set/IMG_1.jpg")

SET = """
import sys
from pathlib import Path
from captioner import library
from captioner.credits import FIELD
field = FIELD[sys.argv[1]]
for name in sys.argv[3:]:
    library.save(library.load(Path(name)).with_value(field, field.kind.parse(sys.argv[2])))
"""


def outside(field: Field, text: str, *paths: Path) -> None:
    """Another program saves this text, to its end."""
    ended = children.run(SET, field.key, text, *paths)
    assert ended.returncode == 0, ended.stderr


@pytest.fixture
def alone(window: MainWindow, opened: Opened) -> Opened:
    """Opens a folder in a window that only looks at it when it saves."""

    def open_(folder: Path) -> MainWindow:
        opened(folder)
        window.others.stop()
        return window

    return open_


def asked(window: MainWindow, qtbot: QtBot) -> ConflictDialog:
    window.save_all()
    qtbot.waitUntil(lambda: window.others.deciding.dialog is not None)
    dialog = window.others.deciding.dialog
    assert dialog is not None
    return dialog


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("side", "city"), [(Side.MINE, "Astana"), (Side.THEIRS, "Shymkent")])
def test_the_window_asks_with_three_values_and_saves_the_one_chosen(
    alone: Opened, make_photos: Make, qtbot: QtBot, side: Side, city: str
) -> None:
    paths = make_photos(2, city="Almaty")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    window.editing.apply(Edit(HEADLINE, ("Rally",)), paths)
    outside(CITY, "Shymkent", paths[0])
    dialog = asked(window, qtbot)
    assert on_disk(paths[1], CITY) == "Astana"
    (card,) = dialog.cards()
    assert card.question == Question(paths[0], CITY, (), "Almaty", "Astana", "Shymkent")
    assert not dialog.save.isEnabled()
    assert window.messages.standing() == ()
    card.choose(side)
    click(dialog.save)
    qtbot.waitUntil(lambda: saved(window))
    assert (on_disk(paths[0], CITY), on_disk(paths[0], HEADLINE)) == (city, "Rally")
    assert window.table.photo(paths[0]).credits.text(CITY) == city


def test_what_was_turned_down_comes_back_by_undo(alone: Opened, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(1, city="Almaty")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    outside(CITY, "Shymkent", paths[0])
    dialog = asked(window, qtbot)
    click(dialog.theirs)
    click(dialog.save)
    qtbot.waitUntil(lambda: saved(window))
    window.editing.undo()
    assert window.table.photo(paths[0]).credits.text(CITY) == "Astana"
    assert window.table.edited() != ()


def test_a_text_can_be_put_together_by_hand(alone: Opened, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(1, date="2022-03-06", caption="Rally")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CAPTION, ("Crowd at the square",)), paths)
    window.editing.apply(Edit(DATE, ("2022-03-07",)), paths)
    outside(CAPTION, "Police at the square", paths[0])
    outside(DATE, "2022-03-08", paths[0])
    dialog = asked(window, qtbot)
    for card, text in zip(dialog.cards(), ("Crowd and police", "2022-13"), strict=True):
        card.choose(Side.BY_HAND)
        card.by_hand().selectAll()
        QTest.keyClicks(card.by_hand(), text)
    assert not dialog.save.isEnabled()
    assert "2022-13" in dialog.cards()[1]._wrong.text()
    QTest.keyClick(dialog.cards()[1].by_hand(), Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.cards()[1].by_hand(), "0")
    click(dialog.save)
    qtbot.waitUntil(lambda: saved(window))
    assert (on_disk(paths[0]), on_disk(paths[0], DATE)) == ("Crowd and police", "2022-10")


def test_put_off_the_photo_stays_unsaved_and_is_marked(
    alone: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    outside(CITY, "Shymkent", paths[0])
    click(asked(window, qtbot).later)
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).disagreeing == (CITY,))
    assert window.table.photo(paths[0]).edited == (CITY,)
    assert on_disk(paths[0], CITY) == "Shymkent"
    dialog = asked(window, qtbot)
    click(dialog.mine)
    click(dialog.save)
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(paths[0], CITY) == "Astana"
    assert window.table.photo(paths[0]).disagreeing == ()


def test_a_change_while_the_dialog_is_open_is_asked_about_again(
    alone: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    outside(CITY, "Shymkent", paths[0])
    dialog = asked(window, qtbot)
    outside(CITY, "Atyrau", paths[0])
    click(dialog.mine)
    click(dialog.save)
    qtbot.waitUntil(lambda: window.others.deciding.dialog not in (None, dialog))
    again = window.others.deciding.dialog
    assert again is not None
    assert again.cards()[0].question.theirs == "Atyrau"
    click(again.theirs)
    click(again.save)
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(paths[0], CITY) == "Atyrau"


def test_what_others_changed_elsewhere_is_kept_and_quietly_told(
    alone: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    outside(HEADLINE, "Rally", paths[0])
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    qtbot.waitUntil(lambda: window.messages.standing() != ())
    assert window.messages.standing() == (
        "IMG_0001.jpg: another program had changed the headline; that is kept.",
    )
    assert window.table.photo(paths[0]).credits.text(HEADLINE) == "Rally"


def test_the_dialog_waits_for_a_pause_of_whoever_is_typing(
    active: MainWindow, alone: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = alone(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    outside(CITY, "Shymkent", paths[0])
    press(window, "I")
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: not window.desk.is_saving())
    type_text("Crowd at the square")
    assert window.others.deciding.dialog is None
    qtbot.waitUntil(lambda: window.others.deciding.dialog is not None)
    assert window.table.photo(paths[0]).credits.text(CAPTION) == "Crowd at the square"


def test_hundreds_of_questions_come_one_by_one_and_are_answered_at_once(
    qapp: QApplication, qtbot: QtBot
) -> None:
    asked = [Question(Path(f"/set/IMG_{n}.jpg"), CITY, (), "a", "b", "c") for n in range(40)]
    dialog = ConflictDialog(asked, lambda path: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.cards()) < 40
    click(dialog.theirs)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.answers() == dict.fromkeys(asked, Answer(Side.THEIRS))


def conflict(field: Field, *texts: object) -> Conflict:
    return Conflict(field, *(Texts(text) if isinstance(text, dict) else text for text in texts))  # type: ignore[arg-type]


def test_each_language_is_a_question_and_what_one_side_changed_alone_is_kept() -> None:
    found = conflict(
        CAPTION,
        {"x-default": "Rally", "en": "Rally", "ru": "Митинг", "kk": "Митинг"},
        {"x-default": "Crowd", "en": "Crowd", "ru": "Толпа", "kk": "Митинг"},
        {"x-default": "March", "en": "March", "ru": "Митинг", "kk": "Шеру"},
    )
    (question,) = questions(ChangedOnDisk(Photo(PATH), [found]))
    assert (question.label, question.mine, question.theirs) == ("Caption (en)", "Crowd", "March")
    value = decided(PATH, found, {question: Answer(Side.THEIRS)})
    assert value == Texts({"x-default": "March", "en": "March", "ru": "Толпа", "kk": "Шеру"})
    by_hand = decided(PATH, found, {question: Answer(Side.BY_HAND, "Crowd marches")})
    assert by_hand == Texts(
        {"x-default": "Crowd marches", "en": "Crowd marches", "ru": "Толпа", "kk": "Шеру"}
    )


def test_an_emptied_field_is_a_side_too() -> None:
    found = conflict(PHOTOGRAPHER, ("A. B.",), None, ("C. D.",))
    (question,) = questions(ChangedOnDisk(Photo(PATH), [found]))
    assert (question.mine, question.theirs) == ("", "C. D.")
    assert decided(PATH, found, {question: Answer(Side.MINE)}) is None
    assert decided(PATH, found, {question: Answer(Side.BY_HAND, "A. B.; C. D.")}) == ("A. B.", "C. D.")
    emptied = conflict(CAPTION, {"en": "Rally"}, {"en": "Crowd"}, None)
    (question,) = questions(ChangedOnDisk(Photo(PATH), [emptied]))
    assert decided(PATH, emptied, {question: Answer(Side.THEIRS)}) is None


LANGUAGES = st.dictionaries(st.sampled_from(["x-default", "en", "ru"]), st.sampled_from(["a", "b", "c"]))


@given(base=LANGUAGES, mine=LANGUAGES, theirs=LANGUAGES)
def test_answers_never_touch_what_only_one_side_changed(
    base: dict[str, str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    sides = [Texts(side) or None for side in (base, mine, theirs)]
    found = Conflict(CAPTION, *sides)
    was, ours, other = (side or Texts() for side in sides)
    answers = {one: Answer(Side.MINE) for one in questions(ChangedOnDisk(Photo(PATH), [found]))}
    wanted = {
        language: other.get(language, "")
        if ours.get(language) == was.get(language)
        else ours.get(language, "")
        for language in dict.fromkeys([*other, *ours, *was])
    }
    assert decided(PATH, found, answers) == (Texts(wanted) or None)


@given(before=st.text(), now=st.text())
def test_what_is_marked_and_what_is_not_make_the_text(before: str, now: str) -> None:
    stretches = differences(before, now)
    assert all(0 <= start < end <= len(now) for start, end in stretches)
    assert all(end <= start for (_, end), (start, _) in pairwise(stretches))
    assert differences(now, now) == []


def test_words_that_differ_are_marked() -> None:
    now = "Crowd at the new square"
    assert [now[start:end] for start, end in differences("Police at the square", now)] == ["Crowd", "new"]
    assert differences("x " * 3000, "y " * 3000) == [(0, 6000)]


def test_texts_in_the_dialog_are_never_read_as_markup(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    theme.apply(qapp, Qt.ColorScheme.Dark)
    picture = tmp_path / "magenta.png"
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    image.save(str(picture))
    text = f"<img src='{picture}'>"
    dialog = ConflictDialog(
        [Question(Path(f"/set/{text[:20]}.jpg"), CAPTION, ("x-default",), text, text + "1", text + "2")],
        lambda path: None,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.cards()[0].choose(Side.BY_HAND)
    shot = dialog.grab().toImage()
    seen = {
        shot.pixelColor(x, y).name() for x in range(0, shot.width(), 3) for y in range(0, shot.height(), 3)
    }
    assert QColor(Qt.GlobalColor.magenta).name() not in seen
    assert text in {box.toPlainText() for box in dialog.findChildren(QPlainTextEdit)}

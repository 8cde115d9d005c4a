"""How much work it is to caption, credit and date forty photos: every key and click counted, beside Photini's.

The job: forty JPEG files without a word in them, one rally, two photographers who took turns (14 turns). Each photo
gets its caption, who took it, and the date. All is saved, read back from the files, and compared.

`own words`     forty sentences of their own; the roster holds the two photographers
`portraits`     forty names with the date behind them, as in `Darkhan Sharip, March 6, 2022`; the roster holds the
                people with their codes, the pad two templates: who took it, and the date behind the caption

captioner's count comes from the real window, driven by key and mouse events. A key with Ctrl, Alt or Shift held is
one press, a letter is one, a click is one.

Photini's is worked out from its manual and its source (2026.8), at its best, by someone who knows all its keys:

1.  Ctrl+A selects all photos (the thumbnails have the focus); Alt+O is the tab *Ownership*.
2.  The first photographer for all: a click on *Creator* and the name; with a template prepared, a click on *Apply
    template* instead. There is no roster, and *Creator* completes nothing.
3.  The second: a click on the first photo of each of his turns with Ctrl, a click on the last with Shift (a turn of
    one photo is one click); a click on *Creator*, Ctrl+A, the name.
4.  The date for all: a click on a thumbnail and Ctrl+A (in a text box Ctrl+A selects text), Alt+T is the tab
    *Technical*, a click on the date, ten digits and dashes, a click on the precision: it holds no day without a time.
5.  Captions: Alt+D is the tab *Descriptive*. Arrows go from thumbnail to thumbnail only while the thumbnails have the
    focus, and no key leads from there to the caption: for each photo a click on its thumbnail, a click into
    *Description*, and the words.
6.  Portraits: what stands behind all names is typed once for all photos (Ctrl+A, a click into *Description*); then for
    each photo a click on its thumbnail, a click before the first letter, and the name.
7.  Ctrl+S saves.

Scrolling to thumbnails that are out of sight, and slips, are not counted, for neither.

*Hands* are the seconds of the keystroke-level model (Card, Moran and Newell, 1980): a press 0.2 s, a pointing 1.1 s
and its click 0.2 s, the hand to the mouse or back 0.4 s; thinking is left out, for both.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise, product
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from captioner import library
from captioner.credits import CAPTION, DATE_TAKEN, PHOTOGRAPHER
from captioner.gui.app import application
from captioner.gui.main_window import MainWindow
from captioner.many import pad
from captioner.many.templates import Line, Template
from captioner.many.variables import Cell
from captioner.people import roster
from captioner.people.person import Person

TURNS = (3, 2, 5, 1, 4, 3, 2, 6, 1, 3, 4, 2, 3, 1)
PHOTOS = sum(TURNS)
FIRST, SECOND = "Timur Nusimbekov", "Danara Ismetova"
TAKEN = tuple((FIRST, SECOND)[turn % 2] for turn, length in enumerate(TURNS) for _ in range(length))
DAY, BEHIND = "2022-03-06", ", March 6, 2022"
FORENAMES = ["Aigerim", "Bolat", "Dina", "Erlan", "Gulnara", "Kanat", "Madina", "Nurlan"]
SURNAMES = ["Abenova", "Bekov", "Karim", "Omarova", "Sadyk"]
NAMES = tuple(f"{one} {other}" for one, other in product(FORENAMES, SURNAMES))
CODES = {name: "".join(part[0].lower() for part in name.split()) for name in NAMES}
WHO = ["Students", "Pensioners", "Two sisters", "Lawyers", "Miners", "A choir", "Mothers", "Cyclists"]
WHAT = (
    "hold a banner in front of the opera",
    "listen to the speeches in the snow",
    "walk down Abai Avenue arm in arm",
    "wait for the police line to open",
    "sing under blue and yellow flags",
)
SENTENCES = tuple(f"{who} {what}." for who, what in product(WHO, WHAT))
PRESS_S, POINT_S, CLICK_S, HAND_S = 0.2, 1.1, 0.2, 0.4


class Work(NamedTuple):
    """What the hands did: presses and clicks, how often one went to the mouse or back, and the words in the presses."""

    presses: int
    clicks: int
    moves: int
    words: int

    def __str__(self) -> str:
        count = self.presses + self.clicks
        hands = self.presses * PRESS_S + self.clicks * (POINT_S + CLICK_S) + self.moves * HAND_S
        steering = count - self.words
        return (
            f"{count / PHOTOS:5.1f} a photo ({self.presses} presses, {self.clicks} clicks), "
            f"{steering / PHOTOS:4.1f} beside the words; hands {hands / PHOTOS:4.1f} s, "
            f"{(hands - self.words * PRESS_S) / PHOTOS:4.1f} s beside the words"
        )

    def against(self, other: Work) -> str:
        """This in percent of the other: all of it, and beside the words."""
        count, theirs = self.presses + self.clicks, other.presses + other.clicks
        beside = (count - self.words) / (theirs - other.words)
        return f"{count / theirs:.0%} of the presses and clicks, {beside:.0%} beside the words"


class Hands:
    """Keys and clicks as events for the real window, each counted."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._presses = self._clicks = self._moves = self._words = 0
        self._is_at_mouse = False

    @property
    def work(self) -> Work:
        """What was done so far."""
        return Work(self._presses, self._clicks, self._moves, self._words)

    def press(self, *keys: str) -> None:
        """One key after the other, wherever the focus is."""
        for key in keys:
            self._go(False)
            self._presses += 1
            chord = QKeySequence(key)[0]
            QTest.keyClick(self._focus(), chord.key(), chord.keyboardModifiers())
            QCoreApplication.processEvents()

    def type(self, text: str, then: Callable[[], bool] = lambda: True) -> None:
        """Letter by letter; what helps with typing has come when the last one is typed."""
        for letter in text:
            self._go(False)
            self._presses += 1
            QTest.keyClicks(self._focus(), letter)
        until(then)

    def write(self, text: str) -> None:
        """The same, and these are words that nobody is spared."""
        self.type(text)
        self._words += len(text)

    def click(self, at: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A click on a photo in the list."""
        self._go(True)
        self._clicks += 1
        rows = self._window.workspace.list.rows
        index = rows.model().index(at, 0)
        rows.scrollTo(index)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, rows.visualRect(index).center())
        QCoreApplication.processEvents()

    def _go(self, to_mouse: bool) -> None:
        self._moves += to_mouse != self._is_at_mouse
        self._is_at_mouse = to_mouse

    def _focus(self) -> object:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window


def main() -> None:
    """Do both jobs, and say how much work each was."""
    with tempfile.TemporaryDirectory(prefix="captioner-bench-", dir=os.environ.get("TMPDIR")) as made:
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(Path(made) / "settings"))
        os.environ["CAPTIONER_CONFIG"] = made
        application()
        keep_lists()
        ours = done(Path(made) / "sentences", write_sentences, SENTENCES)
        tell("own words", ours, photini_sentences())
        for name, code in CODES.items():
            roster.keep(roster.usual_path(), Person(name, code=code))
        ours = done(Path(made) / "portraits", write_portraits, [f"{name}{BEHIND}" for name in NAMES])
        tell("portraits", ours, photini_portraits())


def tell(name: str, ours: Work, theirs: Work) -> None:
    """Both, and how they compare."""
    print(f"{name}\n  captioner  {ours}\n  Photini    {theirs}\n  captioner takes {ours.against(theirs)}")


def done(folder: Path, job: Callable[[Hands, MainWindow], None], captions: Sequence[str]) -> Work:
    """The job in a window of its own; what stands in the files afterwards is what was meant."""
    folder.mkdir()
    paths = [folder / f"IMG_{number:04}.jpg" for number in range(PHOTOS)]
    for path in paths:
        Image.new("RGB", (600, 400), "grey").save(path)
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.open([folder])
    until(lambda: window.table.rowCount() == PHOTOS and window.table.is_all_read())
    until(lambda: bool(window.typing.lists.people.people) and QApplication.focusWidget() is not None)
    hands = Hands(window)
    job(hands, window)
    until(lambda: not window.desk.is_saving() and not window.table.edited())
    window.close()
    for path, taken, caption in zip(paths, TAKEN, captions, strict=True):
        credits = library.load(path).credits
        assert (credits.text(CAPTION), credits.text(PHOTOGRAPHER), credits.text(DATE_TAKEN)) == (
            caption,
            taken,
            DAY,
        )
    return hands.work


def keep_lists() -> None:
    """What the desk has before the day begins."""
    for name in (FIRST, SECOND):
        roster.keep(roster.usual_path(), Person(name, role="photographer"))
    second = Template(SECOND, (Line(Cell(PHOTOGRAPHER), SECOND),))
    behind = Template("Date behind the caption", (Line(Cell(CAPTION), "{caption}, {date:%B %-d, %Y}"),))
    for template in (second, behind):
        pad.keep(pad.usual_path(), template)


def write_sentences(hands: Hands, window: MainWindow) -> None:
    """Who took most of them and the date for all, the second photographer for his turns, then the sentences."""
    credit_all(hands, window)
    click_turns(hands, range(1, len(TURNS), 2))
    hands.press("I", "Tab", "Ctrl+A")
    hands.type("da", window.typing.popup.isVisible)
    hands.press("Return", "Return")
    hands.click(0)
    hands.press("I")
    for sentence in SENTENCES:
        hands.write(sentence)
        hands.press("Ctrl+Return")


def write_portraits(hands: Hands, window: MainWindow) -> None:
    """The same, by template and by code: `=ab=` is somebody's name."""
    credit_all(hands, window)
    click_turns(hands, range(1, len(TURNS), 2))
    numbers = {one.name: at for at, one in enumerate(pad.read(pad.usual_path()).templates, 1)}
    hands.press(f"Ctrl+Alt+{numbers[SECOND]}")
    until(lambda: [photo.credits.text(PHOTOGRAPHER) for photo in window.table.photos()] == list(TAKEN))
    hands.click(0)
    hands.press("I")
    for name in NAMES:
        hands.type(f"={CODES[name]}=")
        hands.press("Ctrl+Return")
    hands.press("F6", "Ctrl+A", f"Ctrl+Alt+{numbers['Date behind the caption']}")
    until(lambda: all(photo.credits.text(CAPTION).endswith(BEHIND) for photo in window.table.photos()))
    hands.press("Ctrl+S")


def credit_all(hands: Hands, window: MainWindow) -> None:
    """The first photographer and the date for all photos, from the list."""
    hands.press("Ctrl+A", "I", "Tab")
    hands.type("ti", window.typing.popup.isVisible)
    hands.press("Return", "Tab")
    hands.type("6.3.22")
    hands.press("Return")
    until(lambda: all(photo.credits.text(DATE_TAKEN) == DAY for photo in window.table.photos()))


def click_turns(hands: Hands, turns: range) -> None:
    """Select all photos of some turns."""
    starts = [0, *accumulate(TURNS)]
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for turn in turns:
        first, last = starts[turn], starts[turn + 1] - 1
        hands.click(first, Qt.KeyboardModifier.NoModifier if turn == turns[0] else control)
        if last > first:
            hands.click(last, shift if turn == turns[0] else control | shift)


def photini_sentences() -> Work:
    """The steps above, a click on *Creator* and the first name typed."""
    return photini(
        [*photini_credits(1, len(FIRST)), *((2, len(sentence)) for sentence in SENTENCES)], SENTENCES
    )


def photini_portraits() -> Work:
    """The steps above, with a template for the first name; what stands behind the names is typed once."""
    behind = [(1, 1), (1, len(BEHIND))]
    return photini([*photini_credits(1, 0), *behind, *((2, len(name)) for name in NAMES)], ())


def photini_credits(clicks: int, letters: int) -> Iterator[tuple[int, int]]:
    """Steps 1 to 4: clicks, and then presses. *clicks* and *letters* are those for the first photographer."""
    yield 0, 2
    yield clicks, letters
    yield sum(min(length, 2) for length in TURNS[1::2]), 0
    yield 1, 1 + len(SECOND)
    yield 1, 2
    yield 1, len(DAY)
    yield 1, 0


def photini(steps: Sequence[tuple[int, int]], words: Sequence[str]) -> Work:
    """All steps, clicks before presses in each, with Alt+D before the captions and Ctrl+S at the end."""
    hands = [is_mouse for clicks, presses in steps for is_mouse in [True] * clicks + [False] * presses]
    moves = sum(one != other for one, other in pairwise(hands))
    presses = sum(presses for _, presses in steps) + 2
    return Work(presses, sum(clicks for clicks, _ in steps), moves, sum(map(len, words)))


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until it is so."""
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(condition.__qualname__)
        QCoreApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main()

"""The dialogs of a sheet that came back, with something of everything in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from captioner.checks.finding import told
from captioner.credits import FIELD
from captioner.gui.coming_back.differences_dialog import DifferencesDialog
from captioner.gui.coming_back.reading import Shown
from captioner.gui.coming_back.wrong_dialog import WrongDialog
from captioner.sheets.back import coming_back
from captioner.sheets.back.coming_back import Difference

SHEET = Path("a_year_on_foot.xlsx")


def dialogs(parent: QWidget) -> list[QDialog]:
    """What differs, some of it edited here since; what is wrong; rows that are gone."""
    found = [
        Shown(
            Difference(
                Path("IMG_0401.jpg"),
                2,
                FIELD[key],
                "",
                "Leipzig",
                "Almaty",
                "Almaty",
                is_conflict=key == "city",
            ),
            [(0, 7)],
            [(0, 6)],
        )
        for key in ("city", "headline", "copyright_notice")
    ]
    wrong = (
        told(coming_back.WRONG_VALUE, row=4, column="date", why="'soon' is not a date"),
        told(coming_back.WRONG_VALUE, row=4, column="caption_kk", why="is no text"),
        told(coming_back.TWICE, row=5, name="IMG_0402.jpg", first=3),
        told(coming_back.STRANGE_COLUMN, column="mood"),
    )
    gone = (told(coming_back.GONE, row=3), told(coming_back.MISSING, row=4, name="IMG_0402.jpg"))
    return [
        DifferencesDialog(SHEET, found, (1, 11), lambda path: None, parent),
        WrongDialog(SHEET, wrong, None, parent),
        WrongDialog(SHEET, gone, 9, parent),
    ]

"""The pages of the manual that the window shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QTextBrowser

from captioner.gui.main_window import MainWindow

CHECKOUT = Path(__file__).resolve().parents[2]


def test_the_menu_shows_what_captioner_promises(window: MainWindow) -> None:
    window.deeds["promises"].trigger()
    (dialog,) = window.findChildren(QDialog)
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    assert "never touched" in page.toPlainText()
    assert page.openLinks() is False
    dialog.reject()


def test_a_page_is_shown_in_the_language_of_the_window(window: MainWindow) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru_RU"))
    try:
        window.deeds["promises"].trigger()
    finally:
        QLocale.setDefault(before)
    (dialog,) = window.findChildren(QDialog)
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    assert "не трогается никогда" in page.toPlainText()
    dialog.reject()


def test_every_translated_page_has_the_parts_of_the_english_one() -> None:
    for page in sorted((CHECKOUT / "resources" / "help").glob("??/*.md")):
        english = page.parent.parent / page.name
        assert shape(page) == shape(english)


def shape(page: Path) -> list[str]:
    """What each line of a page begins as, but for running text."""
    return [line[:2] for line in page.read_text("utf-8").splitlines() if line[:2] in ("# ", "##", "- ", "| ")]

"""The pages of the manual that the window shows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QTextBrowser

from captioner.gui.main_window import MainWindow


def test_the_menu_shows_what_captioner_promises(window: MainWindow) -> None:
    window.deeds["promises"].trigger()
    (dialog,) = window.findChildren(QDialog)
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    assert "never touched" in page.toPlainText()
    assert page.openLinks() is False
    dialog.reject()

"""A button for one choice among few."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from captioner.gui.look import theme


def chip(words: str) -> QPushButton:
    """As wide as its words are when it is chosen, and heavier; Enter is never meant for it."""
    button = QPushButton(words)
    button.setCheckable(True)
    button.setAutoDefault(False)
    theme.set_role(button, "chip")
    button.ensurePolished()
    heavier = QFont(button.font())
    heavier.setWeight(QFont.Weight.DemiBold)
    more = QFontMetrics(heavier).horizontalAdvance(words) - button.fontMetrics().horizontalAdvance(words)
    button.setMinimumWidth(button.sizeHint().width() + max(0, more))
    return button

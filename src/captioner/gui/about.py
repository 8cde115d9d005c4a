"""What the program is, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner import __version__
from captioner.gui.look import theme


def show_about(window: QWidget) -> None:
    """A few words about captioner."""
    box = QMessageBox(window)
    box.setWindowTitle(QCoreApplication.translate("About", "About captioner"))
    box.setIconPixmap(theme.app_icon().pixmap(QSize(64, 64), window.devicePixelRatioF()))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"captioner {__version__}")
    said = QCoreApplication.translate(
        "About",
        "Captions and credits of a photo set, written into the photos themselves.\n\n"
        "Apache License 2.0. Qt {qt} for Python, libheif and libde265 (LGPL 3), Inter (SIL Open Font License), "
        "Lucide icons (ISC).",
    )
    box.setInformativeText(said.format(qt=qVersion()))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()

"""The language of the window: which there are, and how it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from captioner import resources

SPOKEN = {"en": "English", "ru": "Русский", "kk": "Қазақша", "uk": "Українська"}
"""The languages of the window, each by its own name."""


def speak(app: QApplication, wanted: str = "") -> str:
    """Let the window speak this language, or the system's where none is wanted or known; returns which it is.

    What is shown already keeps its language.
    """
    locale = QLocale(wanted) if wanted in SPOKEN else QLocale.system()
    tag = next((name for name in map(_tag, locale.uiLanguages()) if name in SPOKEN), "en")
    # In the country of the system, if it is the same language there: numbers and dates are as people know them.
    QLocale.setDefault(locale if _tag(locale.name()) == tag else QLocale(tag))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    folders = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), resources.path("translations")
    for name, folder in zip(("qtbase", "captioner"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(f"{name}_{tag}", str(folder)):
            app.installTranslator(translator)
    return tag


def _tag(locale: str) -> str:
    return locale.replace("_", "-").partition("-")[0]

"""Text from a file stays text, wherever the form shows it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gui.form_desk import Desk, opened, photo
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from captioner.credits import FIELDS
from captioner.texts import X_DEFAULT, Texts

CONTROL = Qt.KeyboardModifier.ControlModifier
EN_RU = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})
MAGENTA = (255, 0, 255)


def test_text_from_files_is_never_read_as_markup(qtbot: QtBot, tmp_path: Path) -> None:
    trap = tmp_path / "trap.png"
    Image.new("RGB", (64, 64), MAGENTA).save(trap)
    text = f'<img src="{trap.as_posix()}" width="64"> <b>bold</b>'
    texts = Texts({X_DEFAULT: text, "ru": text + " ru", "x-<b>": text})
    values = {field.key: texts if field.kind.by_language else text for field in FIELDS}
    values |= {field.key: (text, text + "2") for field in FIELDS if field.kind.several}
    one = photo("<b>bold.jpg", **{**values, "date": "2022", "rating": 3})
    homes = {field: {"exif": one.credits.get(field), "xmp": one.credits.get(field)} for field in FIELDS}
    told = {"warnings": (text,), "sidecar_only": text, "disagreeing": FIELDS}
    one = replace(one, homes=homes, **told)  # type: ignore[arg-type]
    desk = Desk(qtbot, one, two := photo("2.jpg", caption=Texts({X_DEFAULT: "Other"})))
    desk.form.resize(460, 3200)
    desk.form.set_open_sections(["Headline", "Place", "People", "Rights", "Alt text", "Desk"])
    for chosen in ([one], [one, two], [replace(one, unreadable=text)]):
        desk.form.show_photos(chosen, text)
        assert no_magenta(desk.form)
        for widget in desk.form.findChildren(QWidget):
            assert "<img" not in widget.toolTip()
            assert "<b>" not in widget.toolTip()
        labels = desk.form.findChildren(QLabel)
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    desk.form.show_photos([one], "")
    assert no_magenta(opened(qtbot, desk.editor("caption"), "Choose"))
    desk.form.show_photos([one, two], "")
    assert no_magenta(opened(qtbot, desk.editor("caption"), "Show values"))
    QApplication.closeAllWindows()


def no_magenta(widget: QWidget) -> bool:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = (bytes(image.constScanLine(y))[: image.width() * 3] for y in range(image.height()))
    return not any(bytes(MAGENTA) in line and b"\xff\x00\xff" * 3 in line for line in lines)

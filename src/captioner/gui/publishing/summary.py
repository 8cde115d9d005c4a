"""How a publication ended: what was written, what stayed behind, and, loudly, what went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from captioner.credits import FIELD
from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import error_words, field_words, theme
from captioner.gui.look.form_words import WARNING, WRONG
from captioner.gui.publishing.copying import Published
from captioner.traces import Hidden, What

_NAME_WIDE = 240
_TRACES: Mapping[What | Hidden, str] = {
    What.PLACE: str(QT_TRANSLATE_NOOP("Publishing", "coordinates of where it was taken")),
    What.CAMERA: str(QT_TRANSLATE_NOOP("Publishing", "serial number of the camera")),
    What.LENS: str(QT_TRANSLATE_NOOP("Publishing", "serial number of the lens")),
    What.OWNER: str(QT_TRANSLATE_NOOP("Publishing", "owner of the camera")),
    What.COMPUTER: str(QT_TRANSLATE_NOOP("Publishing", "name of a computer or phone")),
    What.ACCOUNT: str(QT_TRANSLATE_NOOP("Publishing", "somebody’s folder")),
    What.PICTURE: str(QT_TRANSLATE_NOOP("Publishing", "number of the picture in the camera")),
    Hidden.THUMBNAIL: str(QT_TRANSLATE_NOOP("Publishing", "thumbnail")),
    Hidden.PHOTOSHOP_THUMBNAIL: str(QT_TRANSLATE_NOOP("Publishing", "thumbnail of Photoshop")),
    Hidden.XMP_THUMBNAIL: str(QT_TRANSLATE_NOOP("Publishing", "thumbnail in XMP")),
    Hidden.PICTURES: str(QT_TRANSLATE_NOOP("Publishing", "further pictures")),
    Hidden.GAIN_MAP: str(QT_TRANSLATE_NOOP("Publishing", "HDR gain map")),
    Hidden.FILM: str(QT_TRANSLATE_NOOP("Publishing", "film around the photo")),
    Hidden.DEPTH: str(QT_TRANSLATE_NOOP("Publishing", "depth map")),
    Hidden.SIGNED_THUMBNAIL: str(QT_TRANSLATE_NOOP("Publishing", "thumbnail in the content credentials")),
}


class Summary(QScrollArea):
    """Failures first."""

    def __init__(self, found: Published, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(8)
        self._tell(found)
        self._column.addStretch(1)
        self.setWidget(inner)

    def _tell(self, found: Published) -> None:
        if found.errors:
            self._say(self.tr("%Ln photos have no copy:", "", len(found.errors)), "heading")
        for error in found.errors:
            self._say(f"{WRONG} {error_words.sentence(error)}", "blocker")
        if found.stopped:
            self._say(
                f"{WARNING} {self.tr('Stopped: %Ln photos have no copy.', '', found.stopped)}", "warning"
            )
        self._say(self.tr("%Ln copies written", "", found.written), "heading")
        self._say(shown_path(found.folder), "dim")
        if not found.written:
            return
        gone = {_trace(what): count for what, count in found.traces.items()}
        gone |= {_trace(hidden): count for hidden, count in found.hidden.items()}
        left = {_label(key): count for key, count in found.left.items()}
        self._list(self.tr("Taken out"), gone, self.tr("The originals gave nothing away."))
        self._list(self.tr("Left at the desk"), left, self.tr("No field stayed behind."))
        kept = {_label(key): count for key, count in found.kept.items()}
        self._list(self.tr("Travels with the copies"), kept, self.tr("Nothing."))
        if found.manifest is not None:
            words = self.tr("Every copy was read again and searched byte by byte. The list of all: {name}")
            self._say(words.format(name=shown_path(Path(found.manifest.name))), "dim")

    def _say(self, text: str, role: str) -> None:
        label = wrapping_label(role)
        label.setText(text)
        self._column.addWidget(label)

    def _list(self, title: str, counted: Mapping[str, int], otherwise: str) -> None:
        self._column.addSpacing(8)
        self._say(title, "small")
        if not counted:
            self._say(otherwise, "dim")
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for at, (text, count) in enumerate(sorted(counted.items(), key=lambda one: -one[1])):
            name, number = plain_label(""), plain_label("dim")
            name.setText(text)
            number.setText(f"{count:,}")
            row, column = divmod(at, 2)
            grid.addWidget(name, row, 3 * column)
            grid.addWidget(number, row, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
        for column in (0, 3):
            grid.setColumnMinimumWidth(column, theme.grown(_NAME_WIDE))
        grid.setColumnStretch(5, 1)
        self._column.addLayout(grid)


def _trace(one: What | Hidden) -> str:
    return QCoreApplication.translate("Publishing", _TRACES[one])


def _label(key: str) -> str:
    return field_words.label(FIELD[key]) if key in FIELD else key

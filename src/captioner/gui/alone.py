"""Nothing but the photo: the whole screen is its own, until Escape."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from captioner.gui.settings import Settings
from captioner.gui.viewer.viewer import Viewer

# fmt: off
_DONE_ALONE = frozenset([
    "photo_alone", "compare", "zoom_in", "zoom_out", "zoom_fit", "zoom_fill", "zoom_full", "zoom_double",
    "next", "previous", "save_and_next", "save_and_previous", "save_all", "save_these", "undo", "redo",
    "same_photographer", "quit",
])
# fmt: on


class PhotoAlone(QObject):
    """Hides all that stands around the viewer, and brings back as it was what was hidden."""

    left = Signal()

    def __init__(
        self, window: QMainWindow, viewer: Viewer, around: Sequence[QWidget], settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._viewer, self._around, self._settings = window, viewer, around, settings
        self._hidden: list[QWidget] = []
        self._state, self._place = Qt.WindowState.WindowNoState, QRect()
        self._focus: QWidget | None = None
        self._is_alone = False
        viewer.set_cutline(settings.has_cutline)
        viewer.cutline_switched.connect(self._note_cutline)
        viewer.alone_wanted.connect(self.toggle)
        viewer.leave_wanted.connect(self.leave)
        window.installEventFilter(self)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"photo_alone": self.toggle}

    def leaving_first(self, slots: Mapping[str, Callable[..., object]]) -> dict[str, Callable[..., object]]:
        """The same deeds, but those for which one must see more than the photo bring the window back first."""
        return {
            key: slot if key in _DONE_ALONE else partial(self._leave_and_do, slot)
            for key, slot in slots.items()
        }

    def toggle(self) -> None:
        """Nothing but the photo, or the window again."""
        if self._is_alone:
            self.leave()
        elif self._viewer.isVisible():
            self._enter()

    def leave(self) -> None:
        """The window again, as it was; the photo stays the same."""
        if not self._is_alone:
            return
        self._is_alone = False
        self._viewer.show_alone(False)
        for widget in self._hidden:
            widget.show()
        self.left.emit()
        self._window.setWindowState(self._state)
        if self._state == Qt.WindowState.WindowNoState:
            # The screen's answer comes later; what is remembered of the window must not wait for it.
            self._window.setGeometry(self._place)
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        self._is_alone = True
        self._place = self._window.geometry()
        self._focus, self._state = QApplication.focusWidget(), self._window.windowState()
        self._hidden = [widget for widget in self._around if not widget.isHidden()]
        self._viewer.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in self._hidden:
            widget.hide()
        self._viewer.show_alone(True)
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def _leave_and_do(self, deed: Callable[[], object]) -> None:
        self.leave()
        deed()

    def _note_cutline(self, is_wanted: bool) -> None:
        self._settings.has_cutline = is_wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is asked on the way out, and how the window is remembered, needs the window as it was.
        if event.type() == QEvent.Type.Close:
            self.leave()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # It comes here from wherever the focus is, unless someone there needed it.
            is_meant = self._is_alone and event.key() == Qt.Key.Key_Escape
            if is_meant:
                self.leave()
            return is_meant
        return False

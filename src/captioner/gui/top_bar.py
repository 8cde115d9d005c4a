"""The bar at the top: the menus, the set and what it holds, the filter, and the few things done all day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from captioner.gui.look import theme
from captioner.gui.look.short_label import ShortLabel

_PAUSE_MS = 120
_HEIGHT = 56
_ARROW, _ARROW_SIZE = "qt_menubar_ext_button", QSize(12, 12)
_LEFT, _BETWEEN, _RIGHT = 8, 12, 16


class TopBar(QFrame):
    """Shows what it is told, and says what is typed into the filter."""

    filter_changed = Signal(str)
    filter_left = Signal()  # it is set; go on with the photos
    states_wanted = Signal(QPoint)  # the states to filter by, at this place of the screen
    open_wanted = Signal()
    save_wanted = Signal()
    story_wanted = Signal()

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus = menus
        self._title, self._counts = ShortLabel(self), ShortLabel(self)
        self.story = QToolButton(self)
        self._set_tools = QWidget(self)
        self._tools = QHBoxLayout()
        self.filter = QLineEdit(self)
        self.open, self.save = QPushButton(self), QPushButton(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_filter)
        self._lay_out()
        self._lay_out_filter()
        self._lay_out_story()

    def show_set(self, title: str, counts: Sequence[str]) -> None:
        """The name of the set and what it holds, the first count the one that matters most."""
        self._title.show_text(title)
        self._counts.show_text(" · ".join(counts), *counts[:1], "")

    def invite_story(self, has_story: bool) -> None:
        """A quiet way to the story; where there is none yet it says so."""
        style = Qt.ToolButtonStyle
        self.story.setToolButtonStyle(
            style.ToolButtonIconOnly if has_story else style.ToolButtonTextBesideIcon
        )

    def show_unsaved(self, count: int) -> None:
        """How many photos a save would write."""
        self.save.setText(self.tr("Save {count}").format(count=f"{count:,}") if count else self.tr("Save"))
        self.save.setEnabled(count > 0)

    def add_button(self, action: QAction) -> None:
        """A quiet button for an action."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools.addWidget(button)

    def show_tools(self, shown: bool) -> None:
        """What needs a set is not there before there is one."""
        self._set_tools.setVisible(shown)

    def focus_filter(self) -> None:
        """Type a filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def set_filter(self, text: str) -> None:
        """Set the filter at once."""
        self.filter.setText(text)
        self._pause.stop()
        self._tell_filter()

    def _tell_filter(self) -> None:
        self.filter_changed.emit(self.filter.text())

    def _lay_out(self) -> None:
        theme.set_role(self, "bar")
        theme.set_role(self._title, "title")
        theme.set_role(self._counts, "dim")
        theme.set_role(self.save, "accent")
        self.open.setText(self.tr("Open…"))
        self.open.clicked.connect(self.open_wanted)
        self.save.clicked.connect(self.save_wanted)
        policy = self._set_tools.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._set_tools.setSizePolicy(policy)
        inner = QHBoxLayout(self._set_tools)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        for part in (self._title, self.story, self._counts):
            inner.addWidget(part)
        inner.addStretch(1)
        inner.addWidget(self.filter, 100)
        inner.addLayout(self._tools)
        inner.addWidget(self.open)
        inner.addWidget(self.save)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_LEFT, 10, _RIGHT, 10)
        layout.setSpacing(_BETWEEN)
        if not self._menus.isNativeMenuBar():
            self._menus.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(self._menus, 0, Qt.AlignmentFlag.AlignVCenter)
            self._mark_folded()
        layout.addWidget(self._set_tools, 1)
        self.setFixedHeight(_HEIGHT)

    def _lay_out_story(self) -> None:
        theme.set_icon(self.story, "square-pen")
        self.story.setText(self.tr("Add the story"))
        told = self.tr("Story of this set: headline, byline, place, dates, languages")
        self.story.setAccessibleName(self.tr("Story"))
        self.story.setToolTip(told)
        self.story.setIconSize(QSize(16, 16))
        self.story.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.story.clicked.connect(self.story_wanted)
        self.invite_story(True)

    def _lay_out_filter(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter: text, “no credit”, …"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setMinimumWidth(160)
        self.filter.setMaximumWidth(300)
        self.filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        search, choose = QAction(self.filter), QAction(self.filter)
        theme.set_icon(search, "search")
        theme.set_icon(choose, "chevron-down")
        self.filter.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        self.filter.addAction(choose, QLineEdit.ActionPosition.TrailingPosition)
        choose.setToolTip(self.tr("Show only…"))
        choose.triggered.connect(self._offer_states)
        self.filter.textEdited.connect(self._wait)
        self.filter.installEventFilter(self)

    def _wait(self, text: str) -> None:
        self._pause.start()

    def _offer_states(self) -> None:
        self.states_wanted.emit(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _fold_menus(self) -> None:
        """The last menus go behind an arrow where large texts leave no room for them beside what is used all day."""
        needed = self._set_tools.minimumSizeHint().width() + _LEFT + _BETWEEN + _RIGHT
        self._menus.setMaximumWidth(max(0, min(self._menus.sizeHint().width(), self.width() - needed)))

    def _mark_folded(self) -> None:
        """Qt's own arrow is as dark as the bar."""
        arrow = self._menus.findChild(QToolButton, _ARROW)
        if arrow is not None:
            theme.set_icon(arrow, "chevron-right")
            arrow.setIconSize(_ARROW_SIZE)
            arrow.setAccessibleName(self.tr("More menus"))
            arrow.setToolTip(self.tr("More menus"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold_menus()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold_menus()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self.set_filter("")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.set_filter(self.filter.text())
            case _:
                return False
        self.filter_left.emit()
        return True

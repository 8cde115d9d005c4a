"""The style sheet of the whole program, made of one scheme's colours."""

from __future__ import annotations

from string import Template

from captioner.gui.look.scheme import Colours

_SHEET = Template("""
QToolTip { background: $field; color: $text; border: 1px solid $outline; padding: 4px 8px; }

QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="small"] { color: $dim; font-size: ${small}px; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="blocker"] { color: $blocker; font-size: ${small}px; }
QLabel[role="warning"] { color: $warning; font-size: ${small}px; }
QLabel[role="fine"] { color: $fine; font-size: ${small}px; }

QFrame[role="ground"] { background: $ground; border: 0; }
QFrame[role="panel"] { background: $panel; border: 0; }
QFrame[role="bar"] { background: $panel; border: 0; border-bottom: 1px solid $hairline; }
QFrame[role="foot"] { background: $panel; border: 0; border-top: 1px solid $hairline; }
QFrame[role="notice"] { background: $field; border: 1px solid $outline; border-radius: ${radius}px; }
QFrame[role="catching"] { background: $field; border: 1px solid $accent; border-radius: ${radius}px; }
QFrame[role="catching"] QLabel { background: transparent; border: 0; }
QFrame[role="notice"] QLabel { background: transparent; border: 0; }
QFrame[role="hairline"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }

QPushButton {
    background: $field; color: $text; border: 1px solid $hairline; border-radius: ${radius}px;
    padding: 0 12px; min-height: 30px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $hairline; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { background: $panel; color: $dim; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="accent"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="accent"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="accent"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="accent"]:focus { border-color: $text; }
QPushButton[role="accent"]:disabled {
    background: $field; color: $dim; border-color: $hairline; font-weight: 400;
}
QPushButton[role="quiet"], QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: ${radius}px;
    padding: 0 8px; min-height: 26px;
}
QPushButton[role="quiet"]:hover, QToolButton:hover { background: $hover; }
QPushButton[role="quiet"]:pressed, QToolButton:pressed { background: $hairline; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled, QToolButton:disabled { color: $dim; }
QToolButton:checked { background: $hover; border-color: $outline; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="chip"] {
    background: transparent; color: $dim; border: 1px solid transparent; border-radius: ${radius}px;
    padding: 0 8px; min-height: 24px;
}
QPushButton[role="chip"]:hover { background: $hover; color: $text; }
QPushButton[role="chip"]:checked { background: $raised; color: $text; font-weight: 600; }
QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="filter"] {
    background: $selected; color: $text; border: 1px solid transparent; border-radius: 4px;
    padding: 0 6px; min-height: 22px; font-size: ${small}px;
}
QPushButton[role="filter"]:hover { border-color: $outline; }
QPushButton[role="filter"]:focus { border-color: $accent; }
QPushButton[role="entry"], QPushButton[role="entry_in_some"] {
    background: $field; color: $text; border: 1px solid $outline; border-radius: ${radius}px;
    padding: 0 8px; min-height: 22px; font-size: ${small}px;
}
QPushButton[role="entry_in_some"] { background: transparent; color: $dim; border-style: dashed; }
QPushButton[role="entry"]:hover, QPushButton[role="entry_in_some"]:hover { background: $hover; color: $text; }
QPushButton[role="entry"]:focus, QPushButton[role="entry_in_some"]:focus { border: 1px solid $accent; }
QPushButton[role="link"] {
    background: transparent; color: $accent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: 0 4px; min-height: 24px; text-align: left;
}
QPushButton[role="link"]:hover { background: $hover; }
QPushButton[role="link"]:focus { border-color: $accent; }

QPushButton[role="row"] {
    background: transparent; border-color: transparent; text-align: left; min-height: 34px;
}
QPushButton[role="row"]:hover { background: $hover; }
QPushButton[role="row"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $field; color: $text; border: 1px solid $hairline; border-radius: ${radius}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox { padding: 0 8px; min-height: 32px; }
QPlainTextEdit { padding: 6px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $outline; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit[role="wrong"], QPlainTextEdit[role="wrong"], QComboBox[role="wrong"] { border-color: $blocker; }
QPlainTextEdit[role="chosen"] { border-color: $accent; background: $selected; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $panel; color: $dim; }
QToolButton#qt_menubar_ext_button { padding: 0; min-height: 0; border: 0; background: transparent; }
QLineEdit > QToolButton { padding: 0; min-height: 0; border: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 24px; }

QRadioButton { spacing: 8px; }
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid $dim; border-radius: 7px; background: $field;
}
QRadioButton::indicator:hover { border-color: $text; }
QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 4px solid $accent; background: $on_accent;
}

QAbstractItemView { background: $panel; color: $text; border: 0; outline: 0; }
QComboBox QAbstractItemView, QListView[role="popup"] {
    background: $field; border: 1px solid $outline;
    selection-background-color: $selected; selection-color: $text;
}
QComboBox QAbstractItemView::item, QListView[role="popup"]::item { min-height: 28px; padding: 0 8px; }

QListView[role="suggestions"] { background: $field; }
QListView[role="files"] { background: $field; border: 1px solid $hairline; border-radius: ${radius}px; padding: 4px; }
QListView[role="files"]:focus { border-color: $accent; }
QListView[role="choices"] { background: $panel; border-right: 1px solid $hairline; padding: 12px 12px 12px 0; }
QListView[role="choices"]::item { min-height: 32px; padding: 0 12px; border-radius: ${radius}px; color: $text; }
QListView[role="choices"]::item:hover { background: $hover; }
QListView[role="choices"]::item:selected { background: $selected; color: $text; }
QTableView[role="hits"] { background: $field; border: 1px solid $hairline; border-radius: ${radius}px; }
QTableView[role="hits"]::item { padding: 0 8px; border-bottom: 1px solid $hairline; }
QTableView[role="hits"]::item:selected { background: $selected; color: $text; }
QTreeView[role="findings"] { background: $panel; }
QTreeView[role="findings"]::item { min-height: 26px; padding: 0 8px 0 4px; }
QTreeView[role="findings"]::item:hover { background: $hover; }
QTreeView[role="findings"]::item:selected { background: $selected; color: $text; }
QScrollArea[role="detail"] { border-left: 1px solid $hairline; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
    background: $panel; color: $dim; border: 0; border-bottom: 1px solid $hairline; padding: 4px 8px;
    font-size: ${small}px;
}
QWidget[role="popup"] { background: $field; border: 1px solid $outline; }

QMenuBar { background: transparent; color: $dim; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $field; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QMessageBox { background: $panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel { padding: 0 4px; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 300px; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; padding-top: 8px; }
QMessageBox QLabel#qt_msgboxex_icon_label { min-width: 72px; }
QMessageBox QPushButton { padding: 0 16px; }

QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $accent; }

QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $outline; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $dim; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: $text; }
QSlider::handle:horizontal:hover { background: $accent; }
QSlider::handle:horizontal:focus { background: $accent; }

QScrollArea { background: $panel; border: 0; }
QScrollArea > QWidget > QWidget { background: $panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $field; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(colours: Colours, radius: int, font_pixels: int) -> str:
    """The sheet in these colours, for type of this size."""
    return _SHEET.substitute(
        {name: colour.name() for name, colour in vars(colours).items()},
        raised=colours.hover.name(),
        accent_hover=colours.accent.lighter(108).name(),
        accent_pressed=colours.accent.darker(112).name(),
        radius=radius,
        display=font_pixels + 8,
        title=font_pixels + 3,
        small=font_pixels - 1,
    )

"""One field of the photos selected: label, languages, box, and what is to be said below it.

typed   what stands in the box is a draft until it is sent; each language has its own
sent    with one photo by itself, at every pause and when the box is left; with several only on the desk's word
shown   the box is filled anew when other photos come, or when theirs was changed from elsewhere
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QSizePolicy, QVBoxLayout, QWidget

from captioner import kinds
from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.gui import field_lines, form_words, theme
from captioner.gui.box_keys import BoxKeys
from captioner.gui.boxes import Box, LineBox, TextBox
from captioner.gui.field_notes import FieldNotes, plain_label
from captioner.gui.language_tabs import LanguageTabs, main_language, tabs
from captioner.gui.pair_row import PairRow
from captioner.gui.shown_values import Shown, shown
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

"""A box as it is now, as a value: all that the lines around it are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from captioner.edits import Way
from captioner.gui.form.drafts import Draft
from captioner.gui.form.languages import FieldLanguages
from captioner.gui.form.shown_values import Shown, Values
from captioner.photo import Photo


class BoxState(NamedTuple):
    """The photos and their values, the text in the box, what of it is not sent, and how it is to meet what is there.

    While the caret is in it, lines below neither come nor go of themselves: nothing moves under what is typed.
    """

    photos: Sequence[Photo]
    values: Values
    text: str
    shown: Shown
    draft: Draft | None
    way: Way
    languages: FieldLanguages
    has_caret: bool

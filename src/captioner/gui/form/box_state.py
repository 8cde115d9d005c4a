"""A box as it is now, as a value: all that the lines around it are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from captioner.credits import Field
from captioner.edits import Way
from captioner.gui.form.drafts import Draft
from captioner.gui.form.languages import FieldLanguages
from captioner.gui.form.shown_values import Shown, Values
from captioner.gui.form.together import Together
from captioner.gui.look import form_words
from captioner.photo import Photo


class OfPhotos(NamedTuple):
    """What is said of a field of these photos, whatever is typed: told once, not anew at each key."""

    disagreement: str = ""
    example: str = ""
    differ_from_camera: bool = False
    are_unreadable: bool = False


def said_of(together: Together, field: Field) -> OfPhotos:
    """What is to be said of a field of these photos."""
    photos = together.photos
    return OfPhotos(
        form_words.disagreement(field, photos),
        form_words.example(field, photos),
        together.beside_camera > 0,
        all(photo.unreadable for photo in photos),
    )


class BoxState(NamedTuple):
    """The photos and their values, the text in the box, what of it is not sent, and how it is to meet what is there.

    While the caret is in it, lines below neither come nor go of themselves: nothing moves under what is typed.
    """

    photos: Sequence[Photo]
    values: Values
    said: OfPhotos
    text: str
    shown: Shown
    draft: Draft | None
    way: Way
    languages: FieldLanguages
    has_caret: bool

"""What becomes of each photo by a deed that is no text typed into all of them: photos in, photos out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from captioner.credits import DATE_TAKEN, Field
from captioner.photo import Photo


def confirmed(photos: Sequence[Photo], field: Field, languages: Collection[str]) -> list[Photo]:
    """The desk has said that the texts in these languages are still right, where they are older than the main one."""
    asked = [(photo, [tag for tag in photo.stale(field) if tag in languages]) for photo in photos]
    return [photo.still_right(field, stale) for photo, stale in asked if stale]


def dated_by_camera(photos: Sequence[Photo]) -> list[Photo]:
    """Each with the date that its own camera's clock told; those whose camera told none are left out."""
    told = [(photo, DATE_TAKEN.kind.found(photo.camera.taken)) for photo in photos]
    return [photo.with_value(DATE_TAKEN, date) for photo, date in told if date is not None]

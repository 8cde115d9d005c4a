"""What is typed into many boxes and not sent: gathered by field, and put back into the boxes it is meant for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from captioner.credits import Field
from captioner.edits import Edit
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_editors import FieldEditor

Drafts = Mapping[Field, Mapping[str, Draft]]
"""By field and language."""


def typed(editors: Iterable[FieldEditor]) -> Drafts:
    """What is typed into these boxes; two of one field hold different languages of it."""
    return _gathered((editor.field, editor.drafts) for editor in editors)


def taken(editors: Iterable[FieldEditor]) -> Drafts:
    """The same, and nothing of it is left in the boxes."""
    return _gathered((editor.field, editor.forget()) for editor in editors)


def sent(editors: Iterable[FieldEditor]) -> list[Edit]:
    """The edits that what is typed asks for, all of them marked as being on their way."""
    ready = [(editor, edits) for editor in editors if (edits := editor.edits())]
    for editor, edits in ready:
        editor.mark_sent(edits)
    return [edit for _, edits in ready for edit in edits]


def put_back(drafts: Drafts, editors: Iterable[FieldEditor]) -> None:
    """Show what was typed, each text in the box that its language belongs to."""
    for editor in editors:
        found = drafts.get(editor.field, {})
        mine = {tag: draft for tag, draft in found.items() if editor.languages.takes(tag)}
        if mine:
            editor.restore(mine)


def _gathered(parts: Iterable[tuple[Field, Mapping[str, Draft]]]) -> Drafts:
    found: dict[Field, dict[str, Draft]] = {}
    for field, drafts in parts:
        if drafts:
            found.setdefault(field, {}).update(drafts)
    return found

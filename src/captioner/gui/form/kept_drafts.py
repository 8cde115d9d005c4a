"""What is typed into many boxes and not sent: gathered by field, and put back into the boxes it is meant for.

What cannot be sent of photos that are not shown any longer waits here, and comes back with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from captioner.credits import Field
from captioner.edits import Edit
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.form_body import FormBody

Drafts = Mapping[Field, Mapping[str, Draft]]
"""By field and language."""

Paths = tuple[Path, ...]


class KeptDrafts:
    """The drafts in a form's boxes, and those of photos that it does not show now."""

    def __init__(self, body: FormBody) -> None:
        self._body = body
        self._kept: dict[Paths, Drafts] = {}

    def all(self, paths: Paths) -> dict[Paths, Drafts]:
        """All there are, by their photos; the boxes are for those of these paths."""
        shown = typed(self._body.editors())
        return {**self._kept, **({paths: shown} if shown else {})}

    def keep(self, paths: Paths, drafts: Drafts) -> None:
        """Let these wait for their photos, beside what waits for them already."""
        if drafts:
            self._kept[paths] = {**self._kept.get(paths, {}), **drafts}

    def come_back(self, paths: Paths) -> None:
        """Put what waits for these photos into the boxes, which are for them now."""
        self.fill(self._kept.pop(paths, {}))

    def take(self) -> Drafts:
        """What is in the boxes; nothing of it is left there."""
        return taken(self._body.editors())

    def take_back(self) -> None:
        """Show in the boxes what their photos hold, whatever was typed there."""
        for editor in self._body.editors():
            if editor.drafts:
                editor.take_back()

    def fill(self, drafts: Drafts) -> None:
        """Put these into the boxes; a section that one of them is in opens, for what is typed must be seen."""
        for field in drafts:
            self._body.editor(field)
        put_back(drafts, self._body.editors())


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

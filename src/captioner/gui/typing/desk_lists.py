"""What the desk keeps to type with, held for the whole window: its people, its codes, what was used before.

All of it is read and written by jobs; changes of the lists are made one after the other, in the order asked for.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from captioner import codes, recents
from captioner.codes import Codes, Replacement
from captioner.credits import Field
from captioner.errors import CaptionerError
from captioner.gui.settings import Settings
from captioner.gui.work.jobs import Jobs
from captioner.people import roster
from captioner.people.directory import Directory
from captioner.people.person import Person
from captioner.people.roster import TakenIn
from captioner.recents import Recents
from captioner.texts import X_DEFAULT


class _People(NamedTuple):
    directory: Directory
    notes: tuple[str, ...]


class _Found(NamedTuple):
    codes: Codes
    refused: tuple[CaptionerError, ...]


class DeskLists(QObject):
    """Hands out values only; whoever shows them looks again at `changed`."""

    changed = Signal()
    refused = Signal(object)  # a CaptionerError
    told = Signal(str)

    def __init__(self, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._settings = jobs, settings
        self.people = Directory()
        self.codes = Codes()
        self.recents: Recents = {}
        self._waiting: deque[Callable[[], object]] = deque()
        self._at_work: Callable[[], object] | None = None

    def begin(self) -> None:
        """Read all there is; until then nothing is suggested."""
        self.read_people()
        self.read_codes()
        self._jobs.run(
            recents.read, recents.usual_path(), then=self._take_recents, otherwise=self.refused.emit
        )

    @property
    def delimiter(self) -> str:
        """What stands before and after a code."""
        return self._settings.code_delimiter

    def set_codes(self, files: Sequence[Path], delimiter: str) -> None:
        """Use the codes of these files, the last one counting most."""
        self._settings.note_code_files(files)
        self._settings.code_delimiter = delimiter
        self.read_codes()

    def code_files(self) -> tuple[Path, ...]:
        """The files whose codes are in use."""
        return self._settings.code_files()

    def read_codes(self) -> None:
        """Read the files of codes again."""
        self._jobs.run(_codes_of, self.code_files(), then=self._take_codes)

    def read_people(self) -> None:
        """Read the people again, as others may have changed them."""
        self._jobs.run(_people_in, roster.usual_path(), then=self._take_people, otherwise=self.refused.emit)

    def replacement(self, code: str, field: Field, language: str) -> tuple[str, Replacement] | None:
        """The text of a code in this field and language, and all it fills; None where nobody knows the code."""
        person = self.people.coded(code)
        if person is not None:
            return person.name_in(language if field.kind.by_language else X_DEFAULT), Replacement()
        return self.codes.replacement(code, field)

    def unknown(self, text: str) -> list[str]:
        """What stands in a text as a code that nobody knows; nothing where there are no codes at all."""
        if not self.codes.entries and not self.people.has_codes:
            return []
        asked = codes.unknown_in(text, self.delimiter, [self.codes])
        return [code for code in asked if self.people.coded(code) is None]

    def keep(self, person: Person, former: Person | None) -> None:
        """Keep a person, in the place of the former one if there is one."""
        self._change(partial(roster.keep, roster.usual_path(), person, former))
        if person.protected:
            self._change(partial(recents.drop, recents.usual_path(), tuple(person.spellings())))

    def forget(self, people: Sequence[Person]) -> None:
        """Keep these people no longer."""
        self._change(partial(roster.forget, roster.usual_path(), tuple(people)))

    def take_in(self, given: Path) -> None:
        """Keep the people of a file, too."""
        self._change(partial(roster.take_in, roster.usual_path(), given))

    def give_out(self, people: Iterable[Person], path: Path) -> None:
        """Write these people into a file."""
        written = self.tr("The people were written to {name}.").format(name=path.name)
        self._jobs.run(
            roster.give_out,
            tuple(people),
            path,
            then=partial(self._tell, written),
            otherwise=self.refused.emit,
        )

    def note_used(self, used: Mapping[Field, Sequence[str]]) -> None:
        """Remember what was put into fields; never who is to be protected, nor a code left as it was typed."""
        kept = {field: [text for text in texts if self._may_be_kept(text)] for field, texts in used.items()}
        self._change(partial(recents.note, recents.usual_path(), kept))

    def forget_recent(self) -> None:
        """Know no more what was used."""
        self._change(partial(recents.forget, recents.usual_path()))

    def is_busy(self) -> bool:
        """Whether a change is still to be written."""
        return self._at_work is not None or bool(self._waiting)

    def finish(self) -> None:
        """Write what waits to be written, here and now: the window is about to close.

        What a job is just writing is written twice; the second time changes nothing.
        """
        waiting = [*([self._at_work] if self._at_work else []), *self._waiting]
        self._waiting.clear()
        self._at_work = None
        for deed in waiting:
            try:
                deed()
            except CaptionerError as error:
                self.refused.emit(error)

    def _may_be_kept(self, text: str) -> bool:
        return not self.people.protected_in(text, [text]) and not any(codes.all_in(text, self.delimiter))

    def _change(self, deed: Callable[[], object]) -> None:
        self._waiting.append(deed)
        self._go_on()

    def _go_on(self) -> None:
        if self._at_work is None and self._waiting:
            self._at_work = self._waiting.popleft()
            self._jobs.run(self._at_work, then=self._take_done, otherwise=self._take_refused)

    def _take_done(self, answer: object) -> None:
        self._at_work = None
        match answer:
            case TakenIn():
                self._tell_taken(answer)
            case Path():
                self.told.emit(self.tr("The damaged file was set aside as {name}.").format(name=answer.name))
        if isinstance(answer, Mapping):
            self._take_recents(answer)
        elif not self._waiting:
            self.read_people()
        self._go_on()

    def _take_refused(self, error: CaptionerError) -> None:
        self._at_work = None
        self.refused.emit(error)
        self._go_on()

    def _tell(self, words: str, _: object) -> None:
        self.told.emit(words)

    def _tell_taken(self, taken: TakenIn) -> None:
        told = self.tr("New people: {new}. Known people who got something more: {more}.")
        lines = [told.format(new=taken.new, more=taken.more), *taken.notes]
        self.told.emit("\n".join(lines))

    def _take_people(self, found: _People) -> None:
        self.people = found.directory
        if found.notes:
            self.told.emit("\n".join(found.notes))
        self.changed.emit()

    def _take_codes(self, found: _Found) -> None:
        self.codes = found.codes
        for error in found.refused:
            self.refused.emit(error)
        self.changed.emit()

    def _take_recents(self, found: Recents) -> None:
        self.recents = found


def _people_in(path: Path) -> _People:
    found = roster.read(path)
    return _People(Directory(found.people), found.notes)


def _codes_of(paths: Sequence[Path]) -> _Found:
    joined, refused = Codes(), []
    for path in paths:
        try:
            joined = joined.joined(codes.read(path))
        except CaptionerError as error:
            refused.append(error)
    return _Found(joined, tuple(refused))

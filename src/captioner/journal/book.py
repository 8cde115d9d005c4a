"""The journal of edits: each page is on the disk when `note` returns. One thread uses it; other windows may, too.

Steps are kept for a set, whoever made them. Unsaved edits are kept for a session: only what a session that is over
has left behind is found by the next, and what the user throws away is kept for a month all the same.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from captioner.errors import CaptionerError
from captioner.journal import database, moved, rows
from captioner.journal.database import Damaged, Schema, explained, transaction
from captioner.journal.entries import Box, Change, Found, Page, Step, Unsaved
from captioner.journal.rows import Here, Row

MOST_STEPS = 1_000
"""Steps of a set that can be taken back."""
KEPT_SECONDS = 30 * 24 * 3600
"""How long steps, and what was thrown away, are kept."""

_SCHEMA = Schema(
    "journal",
    1,
    """
CREATE TABLE steps (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, place BLOB NOT NULL,
    words TEXT NOT NULL, is_done INTEGER NOT NULL, time REAL NOT NULL);

CREATE INDEX steps_of_place ON steps (place, id);

CREATE TABLE changes (step INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE, at INTEGER NOT NULL,
    path BLOB NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, was_settled INTEGER NOT NULL,
    after TEXT NOT NULL, is_settled INTEGER NOT NULL, PRIMARY KEY (step, at)) WITHOUT ROWID;

CREATE TABLE unsaved (id INTEGER PRIMARY KEY, session TEXT NOT NULL, path BLOB NOT NULL, field TEXT NOT NULL,
    place BLOB NOT NULL, stamp TEXT NOT NULL, saved TEXT NOT NULL, typed TEXT NOT NULL,
    is_settled INTEGER NOT NULL, time REAL NOT NULL, thrown REAL, UNIQUE (session, path, field));

CREATE TABLE boxes (id INTEGER PRIMARY KEY, session TEXT NOT NULL, paths TEXT NOT NULL, field TEXT NOT NULL,
    language TEXT NOT NULL, way TEXT NOT NULL, text TEXT NOT NULL, place BLOB NOT NULL, time REAL NOT NULL,
    thrown REAL)""",
    "FULL",
)
_TABLES = {Unsaved: "unsaved", Box: "boxes"}


class Journal:
    """The database in a folder, open. Every method raises CaptionerError, Damaged among them."""

    def __init__(self, folder: Path) -> None:
        self._connection, self.path = database.connected(folder, _SCHEMA)
        usual = database.usual_path(folder, _SCHEMA)
        self._of_newer = usual if usual != self.path else None
        # Taken now: once a page is written, the files in their place may be others already.
        self._identity, self._sizes = database.identity(self.path), database.sizes(self.path)

    def note(self, session: str, place: bytes, page: Page) -> None:
        """Write a page; on return it is durable."""
        self._refuse_lost()
        with explained(self.path), transaction(self._connection):
            if page.is_whole:
                for table in _TABLES.values():
                    self._connection.execute(
                        f"DELETE FROM {table} WHERE session = ? AND thrown IS NULL", (session,)
                    )
            for step in page.steps:
                self._write_step(place, step)
            self._many("DELETE FROM steps WHERE key = ?", [(key,) for key in page.gone])
            self._many(
                "INSERT OR REPLACE INTO unsaved VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                [rows.of_unsaved(session, place, entry) for entry in page.unsaved],
            )
            self._many(
                "DELETE FROM unsaved WHERE session = ? AND path = ? AND field = ?",
                [(session, rows.key_of(path), field.key) for path, field in page.saved],
            )
            if page.boxes is not None:
                self._connection.execute("DELETE FROM boxes WHERE session = ?", (session,))
                self._many(
                    "INSERT INTO boxes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                    [rows.of_box(session, place, box) for box in page.boxes],
                )
        self._refuse_lost()

    def find(self, session: str, place: bytes, paths: Collection[Path]) -> Found:
        """What other sessions left of these photos, and the steps of the set. Old things are cleared away first."""
        here = {rows.key_of(path): path for path in paths}
        with explained(self.path):
            self._clear(place)
            steps = tuple(self._steps(place, here))
            return self._left("thrown IS NULL AND session != ?", session, place, here)._replace(
                steps=steps, of_newer=self._of_newer
            )

    def waiting(self) -> frozenset[bytes]:
        """The sets of which something typed was neither saved nor thrown away, by `place_of`."""
        tables = " UNION ".join(
            f"SELECT place FROM {table} WHERE thrown IS NULL" for table in _TABLES.values()
        )
        with explained(self.path):
            return frozenset(place for (place,) in self._connection.execute(tables))

    def thrown_away(self, place: bytes, paths: Collection[Path]) -> Found:
        """What was thrown away of these photos, and is still here."""
        here = {rows.key_of(path): path for path in paths}
        with explained(self.path):
            return self._left("thrown IS NOT NULL AND session != ?", "", place, here)

    def end(self, session: str) -> None:
        """The session let go of all that it had not saved: nobody is asked about it, but it is kept for a while."""
        with explained(self.path), transaction(self._connection):
            for table in _TABLES.values():
                self._connection.execute(
                    f"UPDATE {table} SET thrown = ? WHERE session = ? AND thrown IS NULL",
                    (time.time(), session),
                )

    def throw_away(self, entries: Collection[Unsaved | Box]) -> None:
        """Ask about these no more; they are kept for a while."""
        with explained(self.path), transaction(self._connection):
            for entry in entries:
                table = _TABLES[type(entry)]
                self._connection.execute(
                    f"UPDATE {table} SET thrown = ? WHERE id = ?", (time.time(), entry.number)
                )

    def forget(self, entries: Collection[Unsaved | Box]) -> None:
        """These are saved, or the present session's now."""
        with explained(self.path), transaction(self._connection):
            for entry in entries:
                self._connection.execute(f"DELETE FROM {_TABLES[type(entry)]} WHERE id = ?", (entry.number,))

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self._connection.close()

    def _refuse_lost(self) -> None:
        """Somebody may have taken or cut the files away, and SQLite would go on writing without a word."""
        now, sizes = database.identity(self.path), database.sizes(self.path)
        self._identity = self._identity or now
        if now != self._identity:
            raise Damaged("is not there any longer", self.path)
        if any(size < before for size, before in zip(sizes, self._sizes, strict=False)):
            raise Damaged("is damaged", self.path)
        self._sizes = sizes

    def _write_step(self, place: bytes, step: Step) -> None:
        (number,) = self._connection.execute(
            "INSERT INTO steps (key, place, words, is_done, time) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key)"
            " DO UPDATE SET words = excluded.words, is_done = excluded.is_done, time = excluded.time"
            " RETURNING id",
            (step.key, place, step.words, step.is_done, step.time),
        ).fetchone()
        self._connection.execute("DELETE FROM changes WHERE step = ?", (number,))
        self._many(
            "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [rows.of_change(number, at, change) for at, change in enumerate(step.changes)],
        )

    def _clear(self, place: bytes) -> None:
        old = time.time() - KEPT_SECONDS
        with transaction(self._connection):
            self._connection.execute("DELETE FROM steps WHERE time < ?", (old,))
            self._connection.execute(
                "DELETE FROM steps WHERE place = ? AND id NOT IN"
                " (SELECT id FROM steps WHERE place = ? ORDER BY id DESC LIMIT ?)",
                (place, place, MOST_STEPS),
            )
            for table in _TABLES.values():
                self._connection.execute(f"DELETE FROM {table} WHERE thrown < ?", (old,))

    def _steps(self, place: bytes, here: Here) -> Iterator[Step]:
        changes: dict[int, list[Change]] = {}
        for number, *row in self._connection.execute(
            "SELECT step, path, field, before, was_settled, after, is_settled FROM changes JOIN steps ON step = id"
            " WHERE place = ? ORDER BY step, at",
            (place,),
        ):
            changes.setdefault(number, []).extend(rows.read(rows.change, here, [tuple(row)]))
        for number, key, words, is_done, at in self._connection.execute(
            "SELECT id, key, words, is_done, time FROM steps WHERE place = ? ORDER BY id", (place,)
        ):
            yield Step(key, words, tuple(changes.get(number, ())), bool(is_done), at)

    def _left(self, which: str, session: str, place: bytes, here: Here) -> Found:
        """Of the photos that lie here now; of this set's even where the photo is gone."""
        unsaved = self._rows(f"SELECT * FROM unsaved WHERE {which} ORDER BY time, id", session)
        boxes = self._rows(f"SELECT * FROM boxes WHERE {which} ORDER BY time, id", session)
        paths = {*here.values()}
        entries = list(rows.read(rows.unsaved, here, unsaved))
        ours = [entry for entry in entries if entry.place == place or entry.path in paths]
        others = [entry for entry in entries if entry.place != place and entry.path not in paths]
        come = {entry.number: entry for entry in moved.unsaved_here(others, paths)}
        folders = {one.path.parent: come[one.number].path.parent for one in others if one.number in come}
        waiting = moved.boxes_here(rows.read(rows.box, here, boxes), paths, folders)
        return Found((), (*ours, *come.values()), tuple(waiting))

    def _rows(self, query: str, session: str) -> Iterable[Row]:
        return self._connection.execute(query, (session,)).fetchall()

    def _many(self, statement: str, values: Sequence[Row]) -> None:
        if values:
            self._connection.executemany(statement, values)


def folders_with_edits(folder: Path) -> frozenset[Path]:
    """Folders of photos in which edits wait to be offered again, by the journal in *folder*; none where there is none.

    A journal that cannot be read has none either: its trouble is told once a set is opened.
    """
    if not database.usual_path(folder, _SCHEMA).exists():
        return frozenset()
    with suppress(CaptionerError), closing(Journal(folder)) as journal:
        # Sets of single photos have longer names, which are nobody's folder.
        places = (Path(os.fsdecode(place)) for place in journal.waiting())
        return frozenset(place for place in places if _is_folder(place))
    return frozenset()


def _is_folder(place: Path) -> bool:
    try:
        return place.is_absolute() and place.is_dir()
    except (OSError, ValueError):
        return False

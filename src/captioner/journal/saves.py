"""Files as they were before each save, in little: what has to be put back, and where it lies in the file since.

A database of its own: a save waits for no one's captions. What is lost with it is undo, never a photo.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from captioner.journal import database
from captioner.journal.database import Damaged, Schema, explained, transaction
from captioner.journal.rows import key_of

MOST_BYTES = 500_000_000
"""How much is kept of all photos together; the oldest goes first."""

_SCHEMA = Schema(
    "saves",
    1,
    """
CREATE TABLE saves (id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL, time TEXT NOT NULL,
    fields TEXT NOT NULL, after TEXT NOT NULL, size INTEGER NOT NULL, record BLOB NOT NULL);

CREATE INDEX saves_of_path ON saves (path, id);

CREATE TABLE total (size INTEGER NOT NULL);

INSERT INTO total VALUES (0);

CREATE TRIGGER kept AFTER INSERT ON saves BEGIN UPDATE total SET size = size + NEW.size; END;

CREATE TRIGGER dropped AFTER DELETE ON saves BEGIN UPDATE total SET size = size - OLD.size; END""",
    "NORMAL",
)

Piece = bytes | tuple[int, int]
Proof = tuple[str, ...]
"""Hashes that tell one file from every other."""


class Record(NamedTuple):
    """One save: how the file after it becomes the file before it, and the proofs of both."""

    path: Path
    time: str
    """ISO 8601."""
    fields: tuple[str, ...]
    """Keys of what was written."""
    pieces: tuple[Piece, ...]
    before: Proof
    after: Proof
    sidecar: bytes | None
    """The sidecar's old content; None where there was none."""
    number: int = 0
    """The store's own, once it is kept."""


class Saves:
    """The store in a folder, open, for several threads and processes at once. Every method raises CaptionerError."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._most = folder, most_bytes
        self._one_at_a_time = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def keep(self, *records: Record) -> None:
        """Keep these records, all or none, and drop the oldest ones there is no room for."""
        rows = [_row(record) for record in records]
        with self._opened() as connection, transaction(connection):
            connection.executemany("INSERT INTO saves VALUES (NULL, ?, ?, ?, ?, ?, ?)", rows)
            _make_room(connection, self._most)

    def last(self, path: Path) -> Record | None:
        """The photo's newest record."""
        return next(iter(self.history(path, 1)), None)

    def history(self, path: Path, most: int = 1_000) -> list[Record]:
        """The photo's records, the newest first."""
        query = "SELECT id, time, fields, after, record FROM saves WHERE path = ? ORDER BY id DESC LIMIT ?"
        with self._opened() as connection:
            found = connection.execute(query, (key_of(path), most)).fetchall()
        return [_unpacked(path, row) for row in found]

    def forget(self, record: Record) -> None:
        """The save was taken back."""
        with self._opened() as connection, transaction(connection):
            connection.execute("DELETE FROM saves WHERE id = ?", (record.number,))

    def follow_name(self, old: Path, new: Path) -> None:
        """The photo bears another name now."""
        with self._opened() as connection, transaction(connection):
            connection.execute("UPDATE saves SET path = ? WHERE path = ?", (key_of(new), key_of(old)))

    def close(self) -> None:
        """Let go of the file; it is opened anew when it is needed."""
        with self._one_at_a_time:
            self._close()

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A damaged store is set aside, and whoever asked is told; the next finds a new one."""
        with self._one_at_a_time:
            try:
                if self._connection is None:
                    self._connection, self._path = database.connected(self._folder, _SCHEMA)
                with explained(self._path):
                    yield self._connection
            except Damaged as error:
                self._close()
                if error.path is not None:
                    database.set_aside(error.path)
                raise

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


def _make_room(connection: sqlite3.Connection, most: int) -> None:
    """The newest record stays, however large it is."""
    several = "(SELECT min(id) FROM saves) < (SELECT max(id) FROM saves)"
    while True:
        size, are_several = connection.execute(f"SELECT size, {several} FROM total").fetchone()
        if size <= most or not are_several:
            return
        connection.execute("DELETE FROM saves WHERE id = (SELECT min(id) FROM saves)")


def _row(record: Record) -> tuple[object, ...]:
    packed = _packed(record)
    said = json.dumps(record.fields), json.dumps(record.after)
    return key_of(record.path), record.time, *said, len(packed), packed


def _packed(record: Record) -> bytes:
    """A line of JSON that says what follows, then the bytes themselves."""
    kept = [piece for piece in record.pieces if isinstance(piece, bytes)]
    plan = [len(piece) if isinstance(piece, bytes) else list(piece) for piece in record.pieces]
    sidecar = None if record.sidecar is None else len(record.sidecar)
    head = json.dumps({"pieces": plan, "before": record.before, "sidecar": sidecar}).encode()
    return zlib.compress(b"\n".join([head, b"".join([*kept, record.sidecar or b""])]))


def _unpacked(path: Path, row: Sequence[object]) -> Record:
    number, time, fields, after, packed = row
    assert isinstance(number, int)
    assert isinstance(packed, bytes)
    try:
        head, _, body = zlib.decompress(packed).partition(b"\n")
        said, at = json.loads(head), 0
        pieces: list[Piece] = []
        for part in said["pieces"]:
            if isinstance(part, int):
                pieces.append(body[at : at + part])
                at += part
            else:
                start, end = part
                pieces.append((start, end))
        sidecar = None if said["sidecar"] is None else body[at : at + said["sidecar"]]
        proofs = tuple(said["before"]), tuple(json.loads(str(after)))
        return Record(
            path, str(time), tuple(json.loads(str(fields))), tuple(pieces), *proofs, sidecar, number
        )
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise Damaged("holds a record that cannot be read", None) from error

"""A small SQLite file that survives what happens to it: damaged, it is set aside, and never deleted.

One that a newer captioner wrote is left alone; this one then keeps its own beside it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import platformdirs

from captioner.errors import CaptionerError, reason

_PATIENCE = 10.0
"""Seconds to wait for another window or program that is writing."""
_BESIDE = ("", "-wal", "-shm", "-journal")
_WRITTEN = ("", "-wal")
_HELD = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
# SQLITE_ERROR: a statement of ours that does not fit the tables, so they are not ours.
_REASONS = {
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space"),
    sqlite3.SQLITE_READONLY: ("it cannot be written", "see to it that you may write there"),
    sqlite3.SQLITE_CANTOPEN: ("it cannot be opened", "see to it that you may write there"),
    sqlite3.SQLITE_PERM: ("you have no permission", "see to it that you may write there"),
    sqlite3.SQLITE_BUSY: ("another program holds it", "close that program"),
    sqlite3.SQLITE_LOCKED: ("another program holds it", "close that program"),
}


class Damaged(CaptionerError):
    """The file is no database of ours, or no longer."""


class Schema(NamedTuple):
    """A database's name, the version of its tables, what makes them, and how much each write waits for the disk."""

    name: str
    version: int
    tables: str
    synchronous: str


def state_folder() -> Path:
    """Where the user's system wants a program to keep such things."""
    return platformdirs.user_state_path("captioner", appauthor=False)


def connected(folder: Path, schema: Schema) -> tuple[sqlite3.Connection, Path]:
    """The database in this folder, made where there is none. Raises Damaged, and CaptionerError where it cannot be."""
    path = usual_path(folder, schema)
    with explained(path):
        _make_room(folder)
        for candidate in (path, folder / f"{schema.name}.{schema.version}.db"):
            _make_private(candidate)
            connection = sqlite3.connect(
                candidate, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            try:
                if _version(connection) <= schema.version:
                    _prepare(connection, candidate, schema)
                    return connection, candidate
            except BaseException:
                connection.close()
                raise
            connection.close()
    raise CaptionerError("was written by a newer captioner", path, "update captioner")


def usual_path(folder: Path, schema: Schema) -> Path:
    """Where it lies, unless that is a newer captioner's."""
    return folder / f"{schema.name}.db"


def identity(path: Path) -> tuple[int, ...]:
    """Which files a connection writes into; others in their place mean that what it writes is lost."""
    with suppress(FileNotFoundError):
        return tuple(Path(f"{path}{ending}").stat().st_ino for ending in _WRITTEN)
    return ()


def sizes(path: Path) -> tuple[int, ...]:
    """How large those files are: as long as a connection is open, SQLite makes none of them smaller."""
    with suppress(FileNotFoundError):
        return tuple(Path(f"{path}{ending}").stat().st_size for ending in _WRITTEN)
    return ()


def set_aside(path: Path) -> Path:
    """Give a damaged database another name, and say which; what it holds can still be looked into."""
    new = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}")
    with explained(path):
        for ending in _BESIDE:
            with suppress(FileNotFoundError):
                Path(f"{path}{ending}").replace(f"{new}{ending}")
    return new


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into one CaptionerError."""
    try:
        yield
    except sqlite3.Error as error:
        code = _code_of(error)
        if code in _DAMAGED:
            raise Damaged("is damaged", path) from error
        what, remedy = _REASONS.get(code, ("it cannot be written", "see whether the disk is all right"))
        raise CaptionerError(what, path, remedy) from error
    except OSError as error:
        what = reason("it cannot be written ({why})", why=error.strerror or error)
        raise CaptionerError(what, path, "see to it that you may write there") from error


def _code_of(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)) & 0xFF


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite may have rolled back already, as it does where the disk is full.
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _make_room(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _make_private(path: Path) -> None:
    """Captions are nobody else's business; the files beside it inherit its mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _prepare(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    _write_ahead(connection)
    connection.execute(f"PRAGMA synchronous = {schema.synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    if _version(connection) == schema.version:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise Damaged("is damaged", path)
        return
    with transaction(connection):
        if _version(connection) == 0:
            for statement in schema.tables.split(";\n\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {schema.version}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """SQLite does not wait for another program while it changes to this mode, so this does."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # A full disk would be waited for with each photo that is saved.
            if _code_of(error) not in _HELD or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return

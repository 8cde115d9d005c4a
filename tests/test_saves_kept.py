"""The store of files as they were before each save: exact, bounded, for many at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import children
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.errors import CaptionerError
from captioner.journal.saves import Record, Saves

PHOTO = Path("/set/a.jpg")
KEEP = """
import sys
from pathlib import Path
from captioner.journal.saves import Record, Saves
store = Saves(Path(sys.argv[1]))
for number in range(50):
    store.keep(Record(Path(f"/set/{sys.argv[2]}.jpg"), "", (), (str(number).encode(),), ("b",), ("a",), None))
"""


def record(path: Path = PHOTO, content: bytes = b"old header", sidecar: bytes | None = None) -> Record:
    pieces = (content, (10, 5_000), b"", b"tail")
    before, after = ("sha256:1", "sha256:2"), ("sha256:1", "sha256:3")
    return Record(path, "2022-03-06T14:02:11+06:00", ("caption",), pieces, before, after, sidecar)


ranges = st.tuples(st.integers(0, 2**40), st.integers(0, 2**40))


@given(
    pieces=st.lists(st.binary(max_size=50) | ranges, max_size=6).map(tuple),
    sidecar=st.none() | st.binary(max_size=50),
)
def test_a_record_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    pieces: tuple[bytes | tuple[int, int], ...],
    sidecar: bytes | None,
) -> None:
    store = Saves(tmp_path_factory.mktemp("saves"))
    kept = record(sidecar=sidecar)._replace(pieces=pieces)
    store.keep(kept)
    assert store.last(PHOTO) == kept._replace(number=1)
    store.close()


def test_the_last_save_is_taken_back_first(tmp_path: Path) -> None:
    store = Saves(tmp_path)
    assert store.last(PHOTO) is None
    for content in (b"one", b"two", b"three"):
        store.keep(record(content=content))
    store.keep(record(Path("/set/b.jpg")))
    seen = []
    while last := store.last(PHOTO):
        seen.append(last.pieces[0])
        store.forget(last)
    assert seen == [b"three", b"two", b"one"]
    assert len(store.history(Path("/set/b.jpg"))) == 1
    store.close()


def test_records_follow_a_photo_to_its_new_name(tmp_path: Path) -> None:
    store = Saves(tmp_path)
    store.keep(record())
    store.follow_name(PHOTO, Path("/set/new.jpg"))
    assert store.last(PHOTO) is None
    assert store.last(Path("/set/new.jpg")) is not None
    store.close()


def test_only_so_much_is_kept_and_the_oldest_goes_first(tmp_path: Path) -> None:
    store = Saves(tmp_path, most_bytes=2_000)
    for number in range(50):
        store.keep(record(content=str(number).encode()))
    kept = [one.pieces[0] for one in store.history(PHOTO)]
    assert kept == [str(49 - at).encode() for at in range(len(kept))]
    assert 5 < len(kept) < 40
    store.close()


def test_a_record_larger_than_all_there_is_room_for_is_kept_alone(tmp_path: Path) -> None:
    store = Saves(tmp_path, most_bytes=10)
    store.keep(record())
    store.keep(record(content=b"new"))
    assert [one.pieces[0] for one in store.history(PHOTO)] == [b"new"]
    store.close()


def test_many_threads_and_programs_keep_theirs(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        ended = list(pool.map(lambda name: children.run(KEEP, tmp_path, name), ["x", "y"]))
    assert [one.returncode for one in ended] == [0, 0], ended
    store = Saves(tmp_path)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda number: store.keep(record(content=str(number).encode())), range(100)))
    assert {one.pieces[0] for one in store.history(PHOTO)} == {str(number).encode() for number in range(100)}
    assert [len(store.history(Path(f"/set/{name}.jpg"))) for name in "xy"] == [50, 50]
    store.close()


def test_a_damaged_store_is_set_aside_told_and_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "saves.db").write_bytes(b"\0no database" * 1_000)
    store = Saves(tmp_path)
    with pytest.raises(CaptionerError, match="is damaged"):
        store.keep(record())
    store.keep(record())
    assert store.last(PHOTO) is not None
    assert len(list(tmp_path.glob("saves.db.damaged-*"))) == 1
    store.close()


def test_a_store_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    with pytest.raises(CaptionerError, match="cannot be written"):
        Saves(tmp_path / "state").keep(record())

"""Rows that come, go and bear other names while the set is open."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from captioner.credits import FIELD
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.photos.arrangement import Arrangement, runs
from captioner.gui.photos.photo_table import PhotoTable
from captioner.photo import Photo

PATHS = [Path(f"/set/{number:02}.jpg") for number in range(12)]


@given(
    before=st.sets(st.sampled_from(PATHS), min_size=1), after=st.sets(st.sampled_from(PATHS)), drawn=st.data()
)
def test_however_rows_come_and_go_the_list_shows_them_in_order_and_means_the_same(
    qapp: QApplication, before: set[Path], after: set[Path], drawn: st.DataObject
) -> None:
    table = PhotoTable()
    table.begin(sorted(before))
    shown = ShownPhotos(table)
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    meant = {path: QPersistentModelIndex(shown.index_of(path)) for path in before}
    gone, new = sorted(before - after), sorted(after - before)
    renamed = (
        dict(zip(gone, drawn.draw(st.permutations(new)), strict=False)) if drawn.draw(st.booleans()) else {}
    )
    order = sorted(after)
    coming = [(path, at) for at, path in pairwise((None, *order)) if path in new]
    table.arrange(Arrangement(frozenset(set(gone) - renamed.keys()), renamed, coming))
    assert [photo.path for photo in table.photos()] == list(shown.paths()) == order
    for path, index in meant.items():
        now = renamed.get(path, path)
        assert index.isValid() == (now in after)
        assert not index.isValid() or order[index.row()] == now
    assert table.row(next(iter(before))) is None or table.photo(next(iter(before))).path in after
    shown.deleteLater()
    del tester


def test_a_new_photo_waits_for_its_date_at_the_end_and_for_a_filter_out_of_sight(qapp: QApplication) -> None:
    table = PhotoTable()
    table.begin(PATHS[1:4])
    table.put(Photo(path) for path in PATHS[1:4])
    shown = ShownPhotos(table)
    shown.set_order("date")
    table.arrange(Arrangement(coming=[(PATHS[0], None)]))
    assert list(shown.paths()) == [*PATHS[1:4], PATHS[0]]
    shown.set_text("needs credit")
    table.put([Photo(PATHS[0])])
    table.arrange(Arrangement(frozenset(PATHS[1:2]), coming=[(PATHS[4], PATHS[3])]))
    assert set(shown.paths()) == {PATHS[0], PATHS[2], PATHS[3]}
    table.put([Photo(PATHS[4])])
    assert set(shown.paths()) == {PATHS[0], *PATHS[2:5]}


def test_what_is_edited_and_what_is_unread_bears_the_new_name(qapp: QApplication) -> None:
    city = FIELD["city"]
    table = PhotoTable()
    table.begin(PATHS[:3])
    table.put([Photo(PATHS[0]).with_value(city, "Almaty")])
    names = {PATHS[0]: PATHS[5], PATHS[1]: PATHS[6]}
    table.arrange(Arrangement(renamed=names, coming=[(PATHS[5], PATHS[2]), (PATHS[6], PATHS[5])]))
    assert [photo.path for photo in table.edited()] == [PATHS[5]]
    assert [table.is_read(path) for path in PATHS[5:7]] == [True, False]
    assert table.photo(PATHS[0]).path == PATHS[5]
    # Somebody else bears the name now.
    table.arrange(Arrangement(coming=[(PATHS[0], None)]))
    assert table.photo(PATHS[0]).credits.get(city) is None


def test_stretches_of_rows() -> None:
    assert runs([]) == []
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]

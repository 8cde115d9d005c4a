"""The table of photos: who is told of what, and what a save may and may not change."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from captioner.credits import CAPTION, CREDIT_LINE, FIELD, FIELDS, PHOTOGRAPHER, Credits
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.cells import NAME
from captioner.gui.photos.moment import beginning
from captioner.gui.photos.photo_table import PHOTO_ROLE, PhotoTable
from captioner.photo import Photo
from captioner.texts import Texts

CITY = FIELD["city"]
PATHS = [Path(f"/set/IMG_{n}.jpg") for n in range(1, 6)]


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    return table


def on_disk(path: Path, **values: str) -> Photo:
    credits = Credits({FIELD[key]: FIELD[key].kind.parse(text) for key, text in values.items()})
    return Photo(path, credits, credits)


def cells_told(table: PhotoTable) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        rows, columns = range(first.row(), last.row() + 1), range(first.column(), last.column() + 1)
        cells.extend((row, column) for row in rows for column in columns)

    table.dataChanged.connect(note)
    return cells


def test_it_keeps_the_rules_of_qt_models_through_a_whole_life(qapp: object) -> None:
    table = PhotoTable()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    table.begin(PATHS)
    table.put(on_disk(path, caption="Crowd") for path in PATHS)
    table.put([table.photo(PATHS[0]).with_value(CITY, "Almaty")])
    table.begin([])
    assert table.rowCount() == 0


def test_rows_are_there_before_the_files_are_read(table: PhotoTable) -> None:
    assert [table.index(row, NAME).data() for row in range(5)] == [path.name for path in PATHS]
    assert not table.is_read(PATHS[0])
    table.put([on_disk(PATHS[0])])
    assert table.is_read(PATHS[0])
    assert not table.is_all_read()
    table.put(on_disk(path) for path in PATHS)
    assert table.is_all_read()


def test_photos_named_twice_get_one_row(qapp: object) -> None:
    table = PhotoTable()
    table.begin([PATHS[0], PATHS[1], PATHS[0]])
    assert [photo.path for photo in table.photos()] == PATHS[:2]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_only_the_cell_that_changed_and_the_photo_itself_are_told(table: PhotoTable, field: object) -> None:
    assert isinstance(field, type(CAPTION))
    value = {"date": "2022-03-06", "country_code": "KZ", "rating": "3", "digital_source_type": "print"}
    table.put(on_disk(path) for path in PATHS)
    cells = cells_told(table)
    table.put([table.photo(PATHS[2]).with_value(field, field.kind.parse(value.get(field.key, "x")))])
    assert set(cells) == {(2, NAME), (2, 1 + FIELDS.index(field))}
    assert table.index(2, 1 + FIELDS.index(field)).data() == table.photo(PATHS[2]).credits.text(field)


@given(rows=st.sets(st.integers(0, 4), min_size=1))
def test_a_batch_tells_every_cell_once(qapp: object, rows: set[int]) -> None:
    table = PhotoTable()
    table.begin(PATHS)
    cells = cells_told(table)
    table.put(on_disk(PATHS[row], city="Almaty") for row in rows)
    assert sorted(cells) == sorted((row, col) for row in rows for col in (NAME, 1 + FIELDS.index(CITY)))


def test_a_batch_is_told_once_by_its_paths(table: PhotoTable) -> None:
    told: list[tuple[Path, ...]] = []
    table.changed.connect(told.append)
    table.put(on_disk(path) for path in PATHS[:3])
    table.put([on_disk(Path("/elsewhere.jpg"))])
    assert told == [tuple(PATHS[:3])]


def test_edited_photos_are_those_whose_credits_differ_from_the_disk(table: PhotoTable) -> None:
    table.put(on_disk(path) for path in PATHS)
    for path in (PATHS[3], PATHS[1]):
        table.put([table.photo(path).with_value(CITY, "Almaty")])
    assert [photo.path for photo in table.edited()] == [PATHS[1], PATHS[3]]
    table.put([table.photo(PATHS[1]).with_value(CITY, None)])
    assert [photo.path for photo in table.edited()] == [PATHS[3]]


def test_a_save_takes_its_edits_off_the_list(table: PhotoTable) -> None:
    taken = on_disk(PATHS[0]).with_value(CITY, "Almaty")
    table.put([taken])
    table.mark_saved([(taken, replace(taken, saved=taken.credits))])
    assert table.edited() == ()


def test_typing_goes_on_while_a_save_runs(table: PhotoTable) -> None:
    taken = on_disk(PATHS[0]).with_value(CITY, "Alma")
    table.put([taken])
    table.put([taken.with_value(CITY, "Almaty")])
    table.mark_saved([(taken, replace(taken, saved=taken.credits))])
    now = table.photo(PATHS[0])
    assert (now.credits.text(CITY), now.saved.text(CITY), now.edited) == ("Almaty", "Alma", (CITY,))


def test_an_undo_while_a_save_runs_is_an_edit_to_save(table: PhotoTable) -> None:
    before = on_disk(PATHS[0], city="Astana")
    taken = before.with_value(CITY, "Almaty")
    table.put([before])
    table.mark_saved([(taken, replace(taken, saved=taken.credits))])
    now = table.photo(PATHS[0])
    assert (now.credits.text(CITY), now.saved.text(CITY), now.edited) == ("Astana", "Almaty", (CITY,))


def test_what_a_colleague_wrote_meanwhile_is_taken_over_and_not_undone(table: PhotoTable) -> None:
    taken = on_disk(PATHS[0], city="Astana").with_value(CREDIT_LINE, "Photo by A. B.")
    table.put([taken])
    disk = taken.credits.with_value(CITY, "Almaty")
    table.mark_saved([(taken, replace(taken, credits=disk, saved=disk))])
    now = table.photo(PATHS[0])
    assert (now.credits, now.edited) == (disk, ())


def test_typing_into_a_field_that_a_colleague_wrote_meanwhile_keeps_the_old_base(table: PhotoTable) -> None:
    taken = on_disk(PATHS[0], city="Astana").with_value(CREDIT_LINE, "Photo by A. B.")
    table.put([taken.with_value(CITY, "Shymkent")])
    disk = taken.credits.with_value(CITY, "Almaty")
    table.mark_saved([(taken, replace(taken, credits=disk, saved=disk))])
    now = table.photo(PATHS[0])
    assert (now.credits.text(CITY), now.saved.text(CITY)) == ("Shymkent", "Astana")


def test_a_disagreement_settled_while_a_save_runs_stays_settled(table: PhotoTable) -> None:
    taken = replace(on_disk(PATHS[0]).with_value(CITY, "Almaty"), disagreeing=(CAPTION, PHOTOGRAPHER))
    table.put([taken.with_value(CAPTION, Texts({"x-default": "Crowd"}))])
    table.mark_saved([(taken, replace(taken, saved=taken.credits, disagreeing=(CAPTION,)))])
    now = table.photo(PATHS[0])
    assert (now.settled, now.disagreeing, now.edited) == ({CAPTION}, (CAPTION,), (CAPTION,))


def test_a_save_of_a_set_that_is_no_longer_open_changes_nothing(table: PhotoTable) -> None:
    stranger = on_disk(Path("/elsewhere.jpg"))
    table.mark_saved([(stranger, stranger)])
    assert [photo.path for photo in table.photos()] == PATHS


def test_text_from_a_file_is_never_markup(table: PhotoTable) -> None:
    table.put([on_disk(PATHS[0], city="<img src='/etc/passwd'>")])
    tip = table.index(0, 1 + FIELDS.index(CITY)).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_a_photo_is_handed_out_whole(table: PhotoTable) -> None:
    photo = on_disk(PATHS[0], city="Almaty")
    table.put([photo])
    assert table.index(0, NAME).data(PHOTO_ROLE) == photo
    assert table.row(PATHS[4]) == 4
    assert table.row(Path("/elsewhere.jpg")) is None


def test_columns_are_called_as_the_fields_are(table: PhotoTable) -> None:
    names = [table.headerData(n, Qt.Orientation.Horizontal, 0) for n in range(table.columnCount())]
    assert names == ["File", *(field.label for field in FIELDS)]
    assert table.headerData(0, Qt.Orientation.Vertical, 0) is None


def test_what_is_edited_is_right_however_often_it_is_asked_and_whatever_row_it_moves_to(
    table: PhotoTable,
) -> None:
    read = [on_disk(path, city="Almaty") for path in PATHS]
    table.put(read)
    typed = [photo.with_value(CITY, "Astana") for photo in read]
    table.put([typed[1], typed[3], typed[4]])
    assert table.count_edited() == 3
    table.put([read[3]])
    assert [photo.path for photo in table.edited()] == [PATHS[1], PATHS[4]]
    table.put([typed[0], read[0]])
    renamed = {PATHS[4]: Path("/set/IMG_0.jpg")}
    table.arrange(Arrangement(frozenset([PATHS[0]]), renamed, [(renamed[PATHS[4]], None)]))
    assert [photo.path for photo in table.edited()] == [renamed[PATHS[4]], PATHS[1]]
    table.begin(PATHS)
    assert table.count_edited() == 0


def test_a_set_that_was_made_ready_in_a_thread_begins_as_any_other(table: PhotoTable) -> None:
    others = [Path("/other/b.jpg"), Path("/other/a.jpg"), Path("/other/b.jpg")]
    made = beginning(others)
    table.begin(made)
    assert [photo.path for photo in table.photos()] == others[:2]
    assert (table.row(others[1]), table.folder, table.unread()) == (1, Path("/other"), set(others))
    table.put([on_disk(others[0], city="Almaty")])
    table.arrange(Arrangement(frozenset([others[1]])))
    assert made == beginning(others)


@pytest.mark.parametrize("names", [[], ["/set/a.jpg", "/set/two/b.jpg"]])
def test_a_set_of_no_folder_or_of_several_has_no_place_of_its_own(
    table: PhotoTable, names: list[str]
) -> None:
    table.begin([Path(name) for name in names])
    assert table.folder is None


def test_a_moment_stays_as_it_was(table: PhotoTable) -> None:
    table.put([on_disk(PATHS[0], city="Almaty")])
    then = table.moment()
    table.put([on_disk(PATHS[0], city="Astana"), on_disk(PATHS[1])])
    table.arrange(Arrangement(frozenset([PATHS[2]])))
    assert then.photo(PATHS[0]).credits.text(CITY) == "Almaty"
    assert [then.is_read(path) for path in (PATHS[0], PATHS[1], Path("/other.jpg"))] == [True, False, False]
    assert then.photo(PATHS[2]) == Photo(PATHS[2])
    assert not table.moment().is_read(PATHS[2])


def test_many_photos_are_found_at_once_by_old_names_too(table: PhotoTable) -> None:
    table.put([on_disk(path) for path in PATHS])
    renamed = {PATHS[2]: Path("/set/IMG_9.jpg")}
    table.arrange(Arrangement(frozenset([PATHS[0]]), renamed, [(renamed[PATHS[2]], PATHS[4])]))
    assert [photo.path for photo in table.photos_of(PATHS[:3])] == [PATHS[0], PATHS[1], renamed[PATHS[2]]]
    assert table.those_here(PATHS[:3]) == [PATHS[1], PATHS[2]]


def test_it_says_whether_anything_has_changed_since(table: PhotoTable) -> None:
    before = table.times_changed()
    table.put([on_disk(Path("/other.jpg"))])
    assert table.times_changed() == before
    table.put([on_disk(PATHS[0])])
    after = table.times_changed()
    table.arrange(Arrangement(frozenset([PATHS[0]])))
    assert before < after < table.times_changed()


def test_a_photo_that_is_only_a_name_is_as_any_other(table: PhotoTable) -> None:
    assert table.photo(PATHS[0]) == Photo(PATHS[0])
    assert table.unread() == set(PATHS)
    table.put([on_disk(PATHS[0], city="Almaty")])
    assert table.unread() == set(PATHS[1:])


def test_thousands_of_photos_are_no_work_for_the_search_for_garbage_and_go_all_the_same(qapp: object) -> None:
    many = [Path(f"/set/{number}.jpg") for number in range(1_000)]
    table = PhotoTable()
    table.begin(many)
    gc.unfreeze()
    try:
        table.put([on_disk(path, city="Almaty") for path in many])
        searched = {id(one) for one in gc.get_objects()}
        assert not any(id(photo) in searched for photo in table.photos())
        gone = weakref.ref(table.photos()[0])
        table.begin([])
        assert gone() is None
    finally:
        gc.unfreeze()

"""What a look at a folder finds: real folders, changed as other programs change them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import photo_files as made
import pytest

from captioner import library, sidecar
from captioner.credits import CAPTION, FIELD
from captioner.errors import CaptionerError
from captioner.photo import Photo
from captioner.texts import Texts
from captioner.watch.catching_up import OURS, caught_up, contested, renamed
from captioner.watch.changes import Changes, Sight, in_place, look
from captioner.watch.listing import Place, listed, places

CITY, HEADLINE, KEYWORDS = FIELD["city"], FIELD["headline"], FIELD["keywords"]


class Watched:
    """A folder, and what is known of it."""

    def __init__(self, folder: Path, asked: Iterable[Path] = ()) -> None:
        self.asked = tuple(asked) or (folder,)
        self.rows = library.photos_in(self.asked)
        self.sight = Sight({})
        self.look()

    def look(self, read: Iterable[Photo] = ()) -> Sight:
        self.sight = look(places(self.asked, self.rows), self.sight.known, self.rows, read)
        return self.sight

    def changes(self) -> Changes:
        """What is found once it has come to rest."""
        self.look()
        found = self.look().changes
        self.rows = rows_after(self.rows, found)
        return found


def rows_after(rows: list[Path], found: Changes) -> list[Path]:
    """The rows of a set that has taken these changes in."""
    olds = {pair.old for pair in found.renamed}
    rows = [path for path in rows if path not in found.gone and path not in olds]
    for path, before in found.coming:
        rows.insert(0 if before is None else rows.index(before) + 1, path)
    return rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "set"
    place.mkdir()
    for number in (1, 2, 10):
        made.put(place / f"IMG_{number}.jpg", made.jpeg(base=made.picture(20 + number, 16)))
    return place


def test_where_nothing_happens_nothing_is_found(folder: Path) -> None:
    watched = Watched(folder)
    assert watched.changes() == Changes()
    assert watched.sight.is_settled


def test_a_new_photo_is_found_at_its_place(folder: Path) -> None:
    watched = Watched(folder)
    made.put(folder / "IMG_3.jpg")
    made.put(folder / "notes.txt")
    made.put(folder / ".hidden.jpg")
    found = watched.changes()
    assert found.new == (folder / "IMG_3.jpg",)
    assert [path.name for path in watched.rows] == ["IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_10.jpg"]
    assert watched.changes() == Changes()


def test_a_photo_that_is_still_being_copied_is_left_alone(folder: Path) -> None:
    watched = Watched(folder)
    for size in (10, 20, 30):
        (folder / "IMG_3.jpg").write_bytes(bytes(size))
        found = watched.look()
        assert not any(found.changes)
        assert not found.is_settled
    assert watched.look().changes.new == (folder / "IMG_3.jpg",)


def test_a_name_that_is_gone_for_a_moment_is_not_told(folder: Path) -> None:
    watched = Watched(folder)
    path = folder / "IMG_1.jpg"
    content = path.read_bytes()
    path.unlink()
    assert not any(watched.look().changes)
    path.write_bytes(content)
    assert watched.changes().changed == (path,)


def test_a_written_photo_and_a_photo_whose_sidecar_was_written_are_changed(folder: Path) -> None:
    watched = Watched(folder)
    library.save(library.load(folder / "IMG_1.jpg").with_value(CITY, "Almaty"))
    assert watched.changes().changed == (folder / "IMG_1.jpg",)
    beside = sidecar.path_of(folder / "IMG_1.jpg")
    beside.write_text(beside.read_text("utf-8").replace("Almaty", "Astana"), "utf-8")
    assert watched.changes().changed == (folder / "IMG_1.jpg",)


@pytest.mark.parametrize("name", ["IMG_1.jpg.xmp", "IMG_1.xmp", "IMG_1.XMP"])
def test_an_xmp_sidecar_belongs_to_its_photo(folder: Path, name: str) -> None:
    watched = Watched(folder)
    (folder / name).write_text("<x/>", "utf-8")
    assert watched.changes().changed == (folder / "IMG_1.jpg",)


def test_a_photo_taken_away_is_gone_and_one_renamed_is_known_again(folder: Path) -> None:
    watched = Watched(folder)
    (folder / "IMG_1.jpg").unlink()
    (folder / "IMG_2.jpg").rename(folder / "rally.jpg")
    found = watched.changes()
    assert found.gone == (folder / "IMG_1.jpg",)
    assert found.new == ()
    ((old, new, is_alone),) = found.renamed
    assert (old.name, new.name, is_alone) == ("IMG_2.jpg", "rally.jpg", False)
    assert [path.name for path in watched.rows] == ["IMG_10.jpg", "rally.jpg"]


def test_a_photo_that_took_the_inode_of_one_that_went_is_another_photo(folder: Path) -> None:
    watched = Watched(folder)
    (folder / "IMG_1.jpg").unlink()
    made.put(folder / "other.jpg", made.jpeg(base=made.picture(40, 40)))
    found = watched.changes()
    assert found.renamed == ()
    assert (found.gone, found.new) == ((folder / "IMG_1.jpg",), (folder / "other.jpg",))


def test_a_renamed_copy_is_known_by_the_sidecar_that_came_along(folder: Path) -> None:
    old, new = folder / "IMG_1.jpg", folder / "rally.jpg"
    library.save(library.load(old).with_value(CITY, "Almaty"))
    watched = Watched(folder)
    for path, to in ((old, new), (sidecar.path_of(old), sidecar.path_of(new))):
        shutil.copyfile(path, to)
        path.unlink()
    assert [tuple(pair) for pair in watched.changes().renamed] == [(old, new, False)]


def test_a_renamed_copy_is_known_by_its_picture_where_the_sidecar_stayed(folder: Path) -> None:
    old, new = folder / "IMG_1.jpg", folder / "rally.jpg"
    library.save(library.load(old).with_value(CITY, "Almaty"))
    watched = Watched(folder)
    shutil.copyfile(old, new)
    old.unlink()
    made.put(folder / "other.jpg", made.jpeg(base=made.picture(40, 40)))
    found = watched.changes()
    assert [tuple(pair) for pair in found.renamed] == [(old, new, True)]
    assert found.new == (folder / "other.jpg",)


def test_two_that_look_alike_are_not_taken_for_each_other(folder: Path) -> None:
    os.link(folder / "IMG_1.jpg", folder / "IMG_1b.jpg")
    watched = Watched(folder)
    (folder / "IMG_1.jpg").rename(folder / "a.jpg")
    (folder / "IMG_1b.jpg").rename(folder / "b.jpg")
    found = watched.changes()
    assert found.renamed == ()
    assert len(found.new) == len(found.gone) == 2


def test_a_folder_that_is_gone_takes_no_photo_away(folder: Path) -> None:
    watched = Watched(folder)
    folder.rename(folder.with_name("elsewhere"))
    (error,) = watched.look().away
    assert isinstance(error, CaptionerError)
    assert not any(watched.sight.changes)
    # What a share leaves behind when it is unmounted: an empty folder of its name.
    folder.mkdir()
    watched.look()
    assert len(watched.sight.away) == 1
    assert not any(watched.sight.changes)
    folder.rmdir()
    folder.with_name("elsewhere").rename(folder)
    made.put(folder / "IMG_3.jpg")
    assert watched.changes().new == (folder / "IMG_3.jpg",)
    assert watched.sight.away == ()


def test_all_photos_taken_out_of_a_folder_are_gone(folder: Path) -> None:
    watched = Watched(folder)
    for path in watched.rows:
        path.unlink()
    assert len(watched.changes().gone) == 3


def test_photos_named_one_by_one_are_watched_alone(folder: Path) -> None:
    watched = Watched(folder, [folder / "IMG_1.jpg", folder / "IMG_2.jpg"])
    made.put(folder / "IMG_3.jpg")
    library.save(library.load(folder / "IMG_1.jpg").with_value(CITY, "Almaty"))
    (folder / "IMG_2.jpg").unlink()
    found = watched.changes()
    assert (found.new, found.gone) == ((), (folder / "IMG_2.jpg",))
    assert found.changed == (folder / "IMG_1.jpg",)


def test_a_photo_changed_between_reading_and_the_first_look_is_noticed(folder: Path) -> None:
    rows = library.photos_in([folder])
    photos = [library.load(path) for path in rows]
    library.save(photos[0].with_value(CITY, "Almaty"))
    watched = Watched(folder)
    assert watched.look(photos).changes.changed == (rows[0],)
    assert not any(watched.look().changes)


def test_rows_of_several_folders_stay_together(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    rows = [b / "2.jpg", b / "10.jpg", a / "1.jpg"]
    new = [a / "0.jpg", b / "11.jpg", a / "2.jpg", b / "3.jpg"]
    order = [b / "2.jpg", b / "3.jpg", b / "10.jpg", b / "11.jpg", a / "0.jpg", a / "1.jpg", a / "2.jpg"]
    assert list(in_place(rows, new)) == order


def test_a_link_that_leads_nowhere_is_passed_over(folder: Path) -> None:
    (folder / "link.jpg").symlink_to(folder / "nowhere.jpg")
    assert set(listed(Place(folder, None))) == {"IMG_1.jpg", "IMG_2.jpg", "IMG_10.jpg"}


def on_disk(**values: str) -> Photo:
    photo = Photo(Path("/set/IMG_1.jpg"))
    for key, text in values.items():
        photo = photo.with_value(FIELD[key], FIELD[key].kind.parse(text))
    return Photo(photo.path, photo.credits, photo.credits)


def test_a_photo_without_edits_becomes_what_the_disk_holds() -> None:
    disk = on_disk(city="Astana")
    assert caught_up(on_disk(city="Almaty"), disk) is disk


def test_edits_of_other_fields_stay_edits_of_the_new_state() -> None:
    now = on_disk(city="Almaty", headline="Rally").with_value(HEADLINE, "March")
    after = caught_up(now, on_disk(city="Astana", headline="Rally"))
    assert (after.credits.text(CITY), after.credits.text(HEADLINE)) == ("Astana", "March")
    assert (after.edited, contested(after)) == ((HEADLINE,), ())


def test_a_field_that_both_changed_keeps_ours_and_shows_both() -> None:
    now = on_disk(city="Almaty").with_value(CITY, "Astana")
    after = caught_up(now, on_disk(city="Shymkent"))
    assert (after.credits.text(CITY), after.saved.text(CITY)) == ("Astana", "Almaty")
    assert after.homes[CITY] == {OURS: "Astana"}
    assert contested(after) == after.disagreeing == (CITY,)
    assert contested(caught_up(after, on_disk(city="Astana"))) == ()


def test_keywords_and_languages_are_put_together() -> None:
    now = on_disk(keywords="rally; police").with_value(KEYWORDS, ("rally", "police", "Almaty"))
    assert caught_up(now, on_disk(keywords="rally")).credits.entries(KEYWORDS) == ("rally", "Almaty")
    base = Photo(Path("/set/IMG_1.jpg")).with_value(CAPTION, Texts({"en": "Rally", "ru": "Митинг"}))
    base = Photo(base.path, base.credits, base.credits)
    ours = base.with_value(CAPTION, Texts({"en": "Crowd", "ru": "Митинг"}))
    theirs = base.with_value(CAPTION, Texts({"en": "Rally", "ru": "Толпа"}))
    after = caught_up(ours, Photo(base.path, theirs.credits, theirs.credits))
    assert (after.credits.texts(CAPTION)["en"], after.credits.texts(CAPTION)["ru"]) == ("Crowd", "Толпа")


def test_edits_outlive_a_file_that_became_unreadable() -> None:
    now = on_disk(city="Almaty").with_value(CITY, "Astana")
    after = caught_up(now, Photo(now.path, unreadable="is broken"))
    assert (after.credits, after.unreadable, after.warnings) == (now.credits, "", ("is broken",))


def test_what_only_a_sidecar_that_was_left_behind_held_is_to_be_saved_again(tmp_path: Path) -> None:
    raw = tmp_path / "IMG_1.cr2"
    raw.write_bytes(b"II*\0\x10\0\0\0CR\x02\0" + bytes(64))
    now = library.load(raw).with_value(CITY, "Almaty")
    now = library.save(now).photo
    raw.rename(tmp_path / "rally.cr2")
    after = renamed(now, library.load(tmp_path / "rally.cr2"))
    assert (after.path.name, after.credits.text(CITY), after.edited) == ("rally.cr2", "Almaty", (CITY,))

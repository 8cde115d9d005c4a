"""Photos listed, read and saved: what stands in a folder, and what happens to each in a save of many."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiff_blocks import ascii_tag, camera_block

from captioner import files, library, sidecar
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER, Credits
from captioner.errors import Cancelled
from captioner.photo import Photo
from captioner.texts import Texts

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")
ROOT = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become somebody else")
CITY, HEADLINE = FIELD["city"], FIELD["headline"]


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def with_city(path: Path, city: str = "Almaty") -> Photo:
    return library.load(path).with_value(CITY, city)


def test_a_folder_is_its_photos_as_people_sort_them(tmp_path: Path) -> None:
    wanted = [
        "3.jpg",
        "IMG_1.JPG",
        "img_2.jpeg",
        "IMG_10.jpg",
        "IMG_10.jpg2.jpg",
        "IMG_10a.jpg",
        "rally.webp",
        "Роман.tif",
        "роман 2.jpg",
    ]
    for name in [
        *wanted,
        "story.txt",
        "IMG_1.JPG.iptc.json",
        ".hidden.jpg",
        "._IMG_1.JPG",
        "jpg",
        "no ending",
    ]:
        (tmp_path / name).touch()
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "other.jpg").touch()
    assert sorted(names(library.photos_in([tmp_path]))) == sorted(wanted)
    assert names(library.photos_in([tmp_path]))[:4] == ["3.jpg", "IMG_1.JPG", "img_2.jpeg", "IMG_10.jpg"]


@given(st.lists(st.text() | st.from_regex(r"[a-z]{0,2}[0-9]{0,3}(\.jpg)?[0-9]?", fullmatch=True)))
def test_any_names_can_be_sorted(some: list[str]) -> None:
    other_way = some[::-1]
    assert sorted(some, key=library.name_key) == sorted(other_way, key=library.name_key)
    assert library.name_key("IMG_2.jpg") < library.name_key("IMG_10.jpg")


def test_a_file_is_taken_whatever_its_name_and_each_once(tmp_path: Path) -> None:
    photo = made.put(tmp_path / "no ending")
    other = made.put(tmp_path / "b.jpg")
    assert library.photos_in([photo, other, tmp_path, photo]) == [photo, other]
    assert library.photos_in([]) == []


@POSIX
def test_a_name_that_is_no_utf8_is_listed_read_and_saved(tmp_path: Path) -> None:
    path = made.put(tmp_path / os.fsdecode(b"caf\xe9.jpg"))
    assert library.photos_in([tmp_path]) == [path]
    done = library.save(with_city(path))
    assert library.load(path).credits == done.photo.credits
    assert "\\udce9" in sidecar.path_of(path).read_text("utf-8")


def test_a_save_without_an_edit_touches_nothing(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    before = path.stat()
    loaded = library.load(path)
    assert library.save(loaded).photo is loaded
    assert path.stat() == before
    assert not sidecar.path_of(path).exists()


def test_what_a_save_gives_back_is_what_a_load_finds(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    done = library.save(
        library.load(path).with_value(CAPTION, Texts({"ru": "Дархан"})).with_value(PHOTOGRAPHER, ("A", "B"))
    ).photo
    assert done == library.load(path)
    assert done.saved == done.credits
    assert done.edited == ()
    assert done.stamp == files.stamp(path)


def test_the_picture_and_all_that_is_not_ours_is_copied_as_it_is(tmp_path: Path) -> None:
    content = made.rich()
    path = made.put(tmp_path / "moon.jpg", content)
    library.save(library.load(path).with_value(CAPTION, Texts({"ru": "Дархан" * 200})))
    (old, old_tail), (new, new_tail) = made.take_apart(content), made.take_apart(path.read_bytes())
    ours = (made.EXIF, made.XMP, made.PHOTOSHOP, made.MPF)
    others = [
        [bytes(piece) for piece in pieces if not piece.payload.startswith(ours)] for pieces in (old, new)
    ]
    assert others[0] == others[1]
    assert len(others[0]) >= 5
    assert new_tail == old_tail
    assert made.named_pictures(path.read_bytes())[1] == made.named_pictures(content)[1]


@POSIX
def test_a_photo_that_is_a_link_stays_one_and_its_sidecar_lies_beside_the_link(tmp_path: Path) -> None:
    (tmp_path / "card").mkdir()
    target = made.put(tmp_path / "card" / "moon.jpg")
    link = tmp_path / "link.jpg"
    link.symlink_to(target)
    library.save(with_city(link))
    assert link.is_symlink()
    assert library.load(target).credits.text(CITY) == "Almaty"
    assert sidecar.path_of(link).exists()


@POSIX
def test_a_second_name_of_the_photo_is_noted(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg")
    os.link(path, tmp_path / "other name.jpg")
    assert any("another name" in note for note in library.save(with_city(path)).notes)
    assert library.load(tmp_path / "other name.jpg").credits == Credits()


def test_many_photos_are_saved_and_those_that_fail_are_named(tmp_path: Path) -> None:
    photos = [with_city(made.put(tmp_path / f"{i}.jpg")) for i in range(12)]
    made.put(photos[3].path, b"no photo any more")
    photos[5].path.unlink()
    outcomes = {outcome.path: outcome for outcome in library.save_all(photos)}
    assert set(outcomes) == {photo.path for photo in photos}
    failed = {path.name for path, outcome in outcomes.items() if outcome.error}
    assert failed == {"3.jpg", "5.jpg"}
    for path, outcome in outcomes.items():
        assert bool(outcome.saved) != bool(outcome.error)
        assert outcome.error or library.load(path).credits.text(CITY) == "Almaty"
    assert list(library.save_all([])) == []


def test_a_save_that_is_stopped_leaves_what_was_not_begun(tmp_path: Path) -> None:
    photos = [with_city(made.put(tmp_path / f"{i}.jpg")) for i in range(30)]
    stopped = threading.Event()
    outcomes = []
    for outcome in library.save_all(photos, stopped.is_set):
        outcomes.append(outcome)
        stopped.set()
    left = [outcome for outcome in outcomes if isinstance(outcome.error, Cancelled)]
    assert len(outcomes) == 30
    assert len(left) > 10
    for outcome in outcomes:
        assert outcome.path.read_bytes() == made.jpeg() if outcome.error else outcome.saved
    assert "job was stopped" in str(left[0].error)


def test_a_save_of_many_that_nobody_waits_for_ends_without_a_thread(tmp_path: Path) -> None:
    photos = [with_city(made.put(tmp_path / f"{i}.jpg")) for i in range(8)]
    outcomes = library.save_all(photos)
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("save")]


def test_attributes_and_mode_are_kept(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg")
    path.chmod(0o640)
    library.save(with_city(path))
    assert stat.S_IMODE(path.stat().st_mode) == (0o640 if os.name != "nt" else 0o666)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photo_saved_fifty_times_does_not_grow(tmp_path: Path, order: str) -> None:
    path = made.put(
        tmp_path / "moon.jpg", made.jpeg(made.exif(camera_block(order, {0x010E: ascii_tag("old")})))
    )
    photo = library.save(library.load(path).with_value(CAPTION, Texts({"ru": "Дархан" * 30}))).photo
    largest = path.stat().st_size
    for i in range(50):
        photo = library.save(photo.with_value(CAPTION, Texts({"ru": "Дархан " * (i * 7 % 25 + 1)}))).photo
        assert path.stat().st_size <= largest
    assert library.load(path) == photo


@POSIX
def test_one_photo_under_two_names_is_saved_with_the_edits_of_both(tmp_path: Path) -> None:
    path, link = made.put(tmp_path / "moon.jpg"), tmp_path / "link.jpg"
    link.symlink_to(path)
    both = [with_city(path), library.load(link).with_value(HEADLINE, "Rally")]
    assert [outcome.error for outcome in library.save_all(both)] == [None, None]
    homes = library.load(path).homes
    assert (homes[CITY]["xmp"], homes[HEADLINE]["xmp"]) == ("Almaty", "Rally")


def test_a_save_whose_folder_is_gone_before_it_is_durable_is_no_success(tmp_path: Path) -> None:
    lost = library.Outcome(tmp_path / "gone" / "moon.jpg", Photo(tmp_path / "gone" / "moon.jpg"))
    refused = library.Outcome(tmp_path / "sun.jpg", None, error=Cancelled("stopped"))
    told = library._durable([lost, refused])
    assert [outcome.saved for outcome in told] == [None, None]
    assert "is not there" in str(told[0].error)
    assert told[1] is refused

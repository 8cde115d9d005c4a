"""Two programs on one folder: what one changed is not lost by the other, and where both changed the same it is said."""

from __future__ import annotations

from pathlib import Path

import children
import photo_files as made
import pytest
from spreads import Spread

from captioner import library, sidecar
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER, Credits
from captioner.merging import ChangedOnDisk
from captioner.photo import Photo
from captioner.texts import Texts

CITY, HEADLINE, KEYWORDS = FIELD["city"], FIELD["headline"], FIELD["keywords"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    library.save(library.load(path).with_value(CITY, "Almaty").with_value(HEADLINE, "Rally"))
    return path


def outside(path: Path, **values: str) -> None:
    """Another program changes the file alone: the sidecar stays as it was."""
    beside = sidecar.path_of(path)
    before = beside.read_bytes()
    photo = library.load(path)
    for key, text in values.items():
        photo = photo.with_value(FIELD[key], FIELD[key].kind.parse(text))
    library.save(photo)
    beside.write_bytes(before)


def test_what_another_program_changed_meanwhile_is_kept_and_told_back(path: Path) -> None:
    ours = library.load(path).with_value(CITY, "Astana")
    outside(path, headline="Meeting")
    done = library.save(ours).photo
    assert (done.credits.text(CITY), done.credits.text(HEADLINE)) == ("Astana", "Meeting")
    assert library.load(path).credits == done.credits
    assert done.edited == ()


def test_a_field_that_both_changed_is_not_written_and_the_error_names_it(path: Path) -> None:
    ours = library.load(path).with_value(CITY, "Astana").with_value(PHOTOGRAPHER, ("Timur",))
    outside(path, city="Shymkent")
    before = path.read_bytes(), sidecar.path_of(path).read_bytes()
    with pytest.raises(ChangedOnDisk, match=r"moon\.jpg: another program changed the city; open it again"):
        library.save(ours)
    assert (path.read_bytes(), sidecar.path_of(path).read_bytes()) == before
    again = library.load(path).with_value(CITY, "Astana").with_value(PHOTOGRAPHER, ("Timur",))
    assert library.save(again).photo.credits.text(CITY) == "Astana"


def test_the_same_change_on_both_sides_is_no_conflict(path: Path) -> None:
    ours = library.load(path).with_value(CITY, "Astana")
    outside(path, city="Astana")
    assert library.save(ours).photo.credits.text(CITY) == "Astana"


def test_two_windows_of_ours_merge_by_field_and_conflict_by_field(path: Path) -> None:
    one, other = library.load(path), library.load(path)
    library.save(one.with_value(CITY, "Astana"))
    done = library.save(other.with_value(HEADLINE, "Meeting"))
    assert (done.photo.credits.text(CITY), done.photo.credits.text(HEADLINE)) == ("Astana", "Meeting")
    with pytest.raises(ChangedOnDisk, match="headline"):
        library.save(one.with_value(HEADLINE, "March"))


def test_a_field_that_another_program_emptied_is_a_change_too(path: Path) -> None:
    ours = library.load(path).with_value(CITY, "Astana")
    outside(path, city="")
    with pytest.raises(ChangedOnDisk, match="city"):
        library.save(ours)
    assert library.load(path).credits.get(CITY) is None


def test_a_photo_that_was_never_loaded_is_written_as_it_is_told(path: Path) -> None:
    told = Photo(path, credits=Credits({CITY: "Astana"}))
    assert library.save(told).photo.credits.text(CITY) == "Astana"
    assert library.load(path).credits.text(HEADLINE) == "Rally"


def test_a_save_that_was_cut_off_between_photo_and_sidecar_loses_nothing(path: Path) -> None:
    outside(path, city="Astana", caption="Дархан")
    photo = library.load(path)
    assert (photo.credits.text(CITY), photo.credits.text(CAPTION)) == ("Astana", "Дархан")
    assert photo.disagreeing == ()


def test_a_photo_replaced_by_its_original_shows_its_credits_as_still_to_be_saved(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, Texts({"en": "Darkhan"})))
    path.write_bytes(made.rich())
    photo = library.load(path)
    assert (photo.credits.texts(CAPTION)["en"], photo.credits.text(CITY)) == ("Darkhan", "Almaty")
    assert {CAPTION, CITY, HEADLINE} <= set(photo.edited)
    assert any("older copy" in warning for warning in photo.warnings)
    library.save(photo)
    after = library.load(path)
    assert (after.credits, after.edited, after.warnings) == (photo.credits, (), ())
    sidecar.path_of(path).unlink()
    assert library.load(path).credits.texts(CAPTION)["en"] == "Darkhan"


EDITOR = """
import sys
from pathlib import Path
from captioner import library
from captioner.credits import FIELD
field = FIELD[sys.argv[1]]
for number in range(int(sys.argv[3])):
    photos = map(library.load, library.photos_in([Path(sys.argv[2])]))
    edited = [photo.with_value(field, f"{field.key} {number}") for photo in photos]
    for outcome in library.save_all(edited):
        assert outcome.saved is not None, outcome.error
        assert outcome.saved.credits.text(field) == f"{field.key} {number}"
"""


def test_two_processes_that_set_different_fields_of_the_same_photos_lose_nothing(
    tmp_path: Path, spread: Spread
) -> None:
    """Each of their saves stands in the history, in its turn."""
    photos, rounds = len(spread(range(40), 4)), 5
    for i in range(photos):
        made.put(tmp_path / f"{i}.jpg", made.rich())
    editors = [children.started(EDITOR, key, tmp_path, rounds) for key in ("headline", "city")]
    assert [editor.wait(200) for editor in editors] == [0, 0]
    for path in library.photos_in([tmp_path]):
        photo = library.load(path)
        last = rounds - 1
        assert (photo.credits.text(HEADLINE), photo.credits.text(CITY)) == (
            f"headline {last}",
            f"city {last}",
        )
        assert (photo.disagreeing, photo.outside, photo.edited) == ((), {}, ())
        assert made.named_pictures(path.read_bytes())[1] == made.named_pictures(made.rich())[1]
        beside = sidecar.read(path)
        assert beside is not None
        history = beside.whole[sidecar.OWN]["history"]
        for field in (HEADLINE, CITY):
            said = [entry["to"] for entry in history if entry["field"] == field.key]
            assert said == [f"{field.key} {number}" for number in range(rounds)]
    assert len(list(tmp_path.iterdir())) == 2 * photos

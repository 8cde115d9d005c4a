"""Translations that are older than their original: told, kept across saves and programs, cleared by people only."""

from __future__ import annotations

import json
from pathlib import Path

import photo_files as made
import pytest
from jsonschema import Draft202012Validator

from captioner import library, sidecar, sidecar_schema, translations
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

BOTH = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made.put(tmp_path / "IMG_0412.jpg", made.jpeg())


def typed(photo: Photo, text: str, language: str = "en") -> Photo:
    return Edit(CAPTION, (text,), language).applied(photo)


def test_a_change_of_the_original_makes_its_translations_stale() -> None:
    photo = Photo(Path(), made_for={}).with_value(CAPTION, BOTH)
    assert photo.stale(CAPTION) == ()
    photo = typed(photo, "A large crowd")
    assert photo.stale(CAPTION) == ("ru",)
    assert typed(photo, "Большая толпа", "ru").stale(CAPTION) == ()


def test_the_original_as_it_was_makes_its_translation_right_again() -> None:
    photo = typed(typed(Photo(Path()).with_value(CAPTION, BOTH), "A large crowd"), "A crowd")
    assert photo.stale(CAPTION) == ()


def test_an_old_translation_that_comes_back_is_as_stale_as_it_was() -> None:
    photo = typed(Photo(Path()).with_value(CAPTION, BOTH), "A large crowd")
    photo = typed(typed(photo, "Большая толпа", "ru"), "Толпа", "ru")
    assert photo.stale(CAPTION) == ("ru",)


def test_only_what_was_older_in_the_same_sitting_is_stale() -> None:
    photo = typed(Photo(Path()).with_value(CAPTION, BOTH), "Көпшілік", "kk")
    photo = typed(typed(photo, "A large crowd"), "Большая толпа", "ru")
    assert photo.stale(CAPTION) == ("kk",)


def test_the_desk_says_that_it_is_still_right_and_a_save_writes_that() -> None:
    photo = Photo(Path(), credits=Photo(Path()).with_value(CAPTION, BOTH).credits)
    photo = typed(photo, "A large crowd").still_right(CAPTION, ["ru"])
    assert photo.stale(CAPTION) == ()
    assert CAPTION in photo.edited
    assert typed(photo, "Crowds").stale(CAPTION) == ("ru",)


def test_stale_survives_a_save_and_so_does_still_right(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    library.save(typed(library.load(path), "A large crowd"))
    photo = library.load(path)
    assert photo.stale(CAPTION) == ("ru",)
    saved = library.save(photo.still_right(CAPTION, ["ru"])).photo
    assert saved.stale(CAPTION) == ()
    assert not saved.edited
    assert library.load(path).stale(CAPTION) == ()
    Draft202012Validator(sidecar_schema.schema()).validate(whole(path))


def test_the_order_within_one_sitting_survives_the_save(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    library.save(typed(typed(library.load(path), "Люди", "ru"), "People"))
    assert library.load(path).stale(CAPTION) == ("ru",)


def test_another_field_that_is_saved_clears_nothing(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    library.save(typed(library.load(path), "People"))
    library.save(library.load(path).with_value(PHOTOGRAPHER, ("Ann",)))
    assert library.load(path).stale(CAPTION) == ("ru",)


def test_the_command_lines_edits_count_too(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    list(library.edit_all([path], lambda photo: typed(photo, "People")))
    assert library.load(path).stale(CAPTION) == ("ru",)


def test_another_programs_change_of_the_original_is_seen(path: Path, tmp_path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    beside = sidecar.path_of(path).read_bytes()
    library.save(typed(library.load(path), "People"))
    # The file as another program left it, beside the sidecar that knows nothing of that.
    sidecar.path_of(path).write_bytes(beside)
    photo = library.load(path)
    assert photo.credits.text(CAPTION) == "People"
    assert photo.stale(CAPTION) == ("ru",)


def test_what_older_sidecars_do_not_tell_is_worked_out_from_their_history(path: Path) -> None:
    library.save(library.load(path).with_value(CAPTION, BOTH))
    library.save(typed(library.load(path), "People"))
    older = whole(path)
    del older[sidecar.OWN]["translations"]
    sidecar.path_of(path).write_text(json.dumps(older), "utf-8")
    assert library.load(path).stale(CAPTION) == ("ru",)


@pytest.mark.parametrize("odd", [None, 3, [], {"caption": "x"}, {"caption": [3, {"language": "ru"}, {}]}])
def test_what_cannot_be_read_is_passed_over(odd: object) -> None:
    history = [3, {"field": "caption", "from": 3, "to": {"ru": 4}}, {"field": "caption", "to": {"ru": "\0"}}]
    assert translations.from_json(odd, history, "caption") == {}
    assert translations.from_json(odd, odd, "caption") == {}


def test_what_is_known_has_bounds() -> None:
    photo = Photo(Path()).with_value(CAPTION, BOTH)
    for number in range(500):
        photo = typed(photo, f"Толпа {number}", "ru")
    assert len(photo.made_for[CAPTION]) == 400


def test_a_field_without_languages_is_never_stale() -> None:
    photo = Photo(Path()).with_value(FIELD["city"], "Almaty").with_value(FIELD["city"], "Astana")
    assert photo.stale(FIELD["city"]) == ()


def whole(path: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(sidecar.path_of(path).read_text("utf-8"))
    return found

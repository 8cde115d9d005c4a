"""Taking saves back gives the photo as it came, byte for byte."""

from __future__ import annotations

import os
from pathlib import Path

import photo_files as made
import pytest
from PIL import Image

from captioner import library, sidecar
from captioner.credits import FIELD
from captioner.errors import Refused
from captioner.photo import Photo
from captioner.texts import Texts

CAPTION, CITY = FIELD["caption"], FIELD["city"]


def content(path: Path) -> tuple[bytes, bytes | None]:
    """Photo and sidecar as they lie on the disk."""
    beside = sidecar.path_of(path)
    return path.read_bytes(), beside.read_bytes() if beside.exists() else None


def captioned(path: Path, text: str) -> Photo:
    return library.load(path).with_value(CAPTION, Texts({"x-default": text})).with_value(CITY, "Алматы")


def photos(folder: Path) -> list[Path]:
    """A photo of every format that is written, and of every kind of JPEG."""
    jpegs = [made.rich("<"), made.rich(">"), made.jpeg(), made.two_pictures()]
    found = [made.put(folder / f"{number}.jpg", jpeg) for number, jpeg in enumerate(jpegs)]
    picture = Image.effect_noise((40, 30), 60).convert("RGB")
    for form in ("PNG", "WEBP", "TIFF"):
        picture.save(folder / f"moon.{form.lower()}", form)
        found.append(folder / f"moon.{form.lower()}")
    return [path for path in found if not library.load(path).sidecar_only]


def test_undoing_every_save_of_a_photo_gives_the_file_as_it_came(tmp_path: Path) -> None:
    tried = photos(tmp_path)
    assert len(tried) >= 4
    for path in tried:
        before = [content(path)]
        undos = []
        for text in ("Rally", "March of women " * 60, "R"):
            saved = library.save(captioned(path, text))
            assert saved.undo is not None
            undos.append(saved.undo)
            before.append(content(path))
        before.pop()
        while undos:
            photo = library.undo_save(path, undos.pop())
            assert content(path) == before.pop()
            assert photo == library.load(path)
        assert not sidecar.path_of(path).exists()


def test_a_save_is_not_taken_back_over_what_came_after_it(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    first = library.save(captioned(path, "Rally")).undo
    second = library.save(captioned(path, "March")).undo
    now = content(path)
    assert first is not None
    assert second is not None
    with pytest.raises(Refused, match="it was changed since"):
        library.undo_save(path, first)
    assert content(path) == now
    library.undo_save(path, second)
    library.undo_save(path, first)
    assert content(path) == (made.rich(), None)


def test_a_save_is_not_taken_back_where_the_sidecar_is_another(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    undo = library.save(captioned(path, "Rally")).undo
    assert undo is not None
    sidecar.path_of(path).unlink()
    with pytest.raises(Refused, match="sidecar was changed since"):
        library.undo_save(path, undo)


def test_a_photo_whose_picture_was_changed_is_not_what_was_saved(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    undo = library.save(captioned(path, "Rally")).undo
    assert undo is not None
    with path.open("r+b") as file:
        file.seek(-4, os.SEEK_END)
        file.write(b"\1")
    with pytest.raises(Refused, match="it was changed since"):
        library.undo_save(path, undo)

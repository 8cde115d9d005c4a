"""What another program wrote since captioner's last save is not wiped out by a command that never saw it."""

from __future__ import annotations

from pathlib import Path

import exiftool
import photo_files as made
import pytest
from cli.calling import Captioner

from captioner import library
from captioner.credits import FIELD


@pytest.fixture
def photo(tmp_path: Path, captioner: Captioner) -> Path:
    path = made.put(tmp_path / "moon.jpg", made.rich())
    captioner(
        "set", path, "--city", "Almaty", "--headline", "Rally", "--keywords", "rally", "--keywords", "city"
    )
    return path


def outside(path: Path, city: str) -> None:
    """Another program changes the city, and knows nothing of a sidecar."""
    exiftool.write(path, f"-XMP-photoshop:City={city}", f"-IPTC:City={city}")


def city(path: Path) -> str:
    return library.load(path).credits.text(FIELD["city"])


def test_a_change_from_outside_is_taken_over(photo: Path, captioner: Captioner) -> None:
    outside(photo, "Shymkent")
    assert captioner("set", photo, "--headline", "March").status == 0
    assert city(photo) == "Shymkent"
    assert library.load(photo).outside == {}


def test_the_same_field_changed_twice_is_refused_with_all_three_values(
    photo: Path, captioner: Captioner
) -> None:
    outside(photo, "Shymkent")
    before = photo.read_bytes()
    ended = captioner("set", photo, "--city", "Astana", "--headline", "March")
    assert ended.status == 1
    (line,) = ended.lines
    assert all(
        part in line for part in ("moon.jpg", "'Almaty'", "'Shymkent'", "'Astana'", "--mine", "--theirs")
    )
    assert photo.read_bytes() == before
    assert captioner("set", photo, "--city", "Astana", "--dry-run").lines == [line]


@pytest.mark.parametrize(("option", "kept"), [("--mine", "Astana"), ("--theirs", "Shymkent")])
def test_the_user_says_whose_value_it_is(option: str, kept: str, photo: Path, captioner: Captioner) -> None:
    outside(photo, "Shymkent")
    assert captioner("set", photo, "--city", "Astana", "--headline", "March", option).status == 0
    assert city(photo) == kept
    tags = exiftool.tags_of([photo])["moon.jpg"]
    assert {tags["XMP-photoshop:City"], tags["IPTC:City"]} == {kept}
    assert tags["XMP-photoshop:Headline"] == "March"
    assert captioner("set", photo, "--city", "Oskemen").status == 0


def test_the_same_value_from_both_sides_is_no_question(photo: Path, captioner: Captioner) -> None:
    outside(photo, "Astana")
    assert captioner("set", photo, "--city", "Astana").status == 0


@pytest.mark.parametrize("way", ["--append", "--prepend", "--only-empty"])
def test_what_is_only_added_to_wipes_nothing_out(way: str, photo: Path, captioner: Captioner) -> None:
    outside(photo, "Shymkent")
    assert captioner("set", photo, "--city", "Astana", way).status == 0
    assert "Shymkent" in city(photo)


def test_keywords_of_both_sides_are_kept(photo: Path, captioner: Captioner) -> None:
    exiftool.write(photo, "-XMP-dc:Subject+=march", "-IPTC:Keywords+=march")
    assert captioner("set", photo, "--keywords", "rally", "--keywords", "women").status == 0
    assert library.load(photo).credits.entries(FIELD["keywords"]) == ("rally", "march", "women")


def test_languages_are_parts_of_their_own(photo: Path, captioner: Captioner) -> None:
    captioner("set", photo, "--caption", "Rally", "--lang", "en")
    exiftool.write(photo, "-XMP-dc:Description-ru=Митинг")
    assert captioner("set", photo, "--caption", "Митингі", "--lang", "kk").status == 0
    texts = library.load(photo).credits.texts(FIELD["caption"])
    assert [texts[language] for language in ("en", "ru", "kk")] == ["Rally", "Митинг", "Митингі"]

"""What the check says of credits that went into files and came out of them again."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import piexif
import pytest
from checks.seeded_set import DESKS, MAIN, Seed, right
from checks.test_seeded_set import SEEDS, named
from PIL import Image

from captioner import library
from captioner.checks.checking import Report, check
from captioner.checks.finding import Severity
from captioner.photo import Camera, Photo


def is_of_credits(seed: Seed) -> bool:
    """Whether all that is special about its photos stands in fields that this program writes."""
    values = (Photo(one.path, one.credits, one.credits, camera=one.camera) for one in seed.photos)
    # A save writes composed letters, its own name as the camera's artist, and knows what it translated itself.
    is_special = seed.rule == "not-nfc" or any(one.camera.artist or one.made_for for one in seed.photos)
    return seed.of == MAIN and seed.photos == tuple(values) and not is_special


WRITTEN = tuple(seed for seed in SEEDS if is_of_credits(seed))
PLAIN = tuple(right(of=MAIN) for _ in range(20))


@cache
def picture(camera: Camera) -> bytes:
    """A small JPEG as that camera may have written it, without a date."""
    first = {piexif.ImageIFD.Make: camera.make, piexif.ImageIFD.Model: camera.model}
    shot = {piexif.ExifIFD.BodySerialNumber: camera.serial}
    file = BytesIO()
    Image.new("RGB", (24, 16), "teal").save(file, "JPEG", exif=piexif.dump({"0th": first, "Exif": shot}))
    return file.getvalue()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """What is said of all of them, written, forgotten and read again."""
    folder = tmp_path_factory.mktemp(MAIN)
    edited = []
    for one in (*PLAIN, *(photo for seed in WRITTEN for photo in seed.photos)):
        path = folder / one.path.name
        path.write_bytes(picture(one.camera))
        photo = library.load(path)
        for field in one.credits:
            photo = photo.with_value(field, one.credits.get(field))
        edited.append(photo)
    assert not [outcome.error for outcome in library.save_all(edited) if outcome.error]
    return check([library.load(photo.path) for photo in edited], DESKS[MAIN])


def rules(report: Report, seed: Seed, least: Severity = Severity.HINT) -> set[str]:
    """What is found of a seed's photos."""
    names = {one.path.name for one in seed.photos}
    return {
        one.rule
        for one in report.findings
        if one.severity >= least
        and (one.path is None or names & {one.path.name, *(p.name for p in one.found.others)})
    }


@pytest.mark.parametrize("seed", [seed for seed in WRITTEN if seed.is_fault], ids=named)
def test_a_fault_is_found_in_its_file(seed: Seed, report: Report) -> None:
    assert seed.rule in rules(report, seed)


@pytest.mark.parametrize("seed", [seed for seed in WRITTEN if not seed.is_fault], ids=named)
def test_a_near_miss_in_a_file_stops_nothing(seed: Seed, report: Report) -> None:
    assert not rules(report, seed, Severity.REASON)
    assert seed.rule not in rules(report, seed)


def test_most_of_the_seeds_go_into_files(report: Report) -> None:
    assert len(WRITTEN) > 60
    assert report.photos == len(PLAIN) + sum(len(seed.photos) for seed in WRITTEN)

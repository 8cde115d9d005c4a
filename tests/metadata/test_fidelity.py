"""Real photos of many cameras and programs: written, read back, and nothing of theirs damaged."""

from __future__ import annotations

import csv
import hashlib
import random
import shutil
import subprocess
import sys
from io import BytesIO, FileIO
from pathlib import Path

import photo_files as made
import pytest

from captioner import library
from captioner.credits import FIELD, Field
from captioner.errors import CaptionerError, Unverified
from captioner.kinds import Value
from captioner.metadata import jpeg, writing
from captioner.photo import Photo
from captioner.texts import Texts

VALUES: dict[Field, Value] = {
    FIELD["caption"]: Texts(
        {"kk": "Дархан Шәріп, 6 наурыз 😀", "en": "Darkhan Sharip", "ru": "Дархан Шарип", "uk": "Шаріп їґє"}
    ),
    FIELD["photographer"]: ("Timur Nusimbekov", "Малика Ауталипова"),
    FIELD["date"]: "2022-03-06T14:02:11+06:00",
    FIELD["copyright_notice"]: Texts({"x-default": "© 2022 Тимур"}),
    FIELD["credit_line"]: "Photo by Тимур Нүсімбеков",
    FIELD["headline"]: "Митинг",
    FIELD["keywords"]: ("rally", "Алматы"),
    FIELD["city"]: "Алматы",
    FIELD["country"]: "Қазақстан",
    FIELD["source"]: "desk",
    FIELD["instructions"]: "No\nfaces",
}


def edited(path: Path) -> Photo:
    photo = library.load(path)
    assert not photo.unreadable
    for field, value in VALUES.items():
        photo = photo.with_value(field, value)
    return photo


@pytest.fixture(scope="module")
def listed(shared: Path) -> dict[str, str]:
    """The traits of each JPEG that is not broken on purpose, by its name."""
    with (shared.parent / "photos.tsv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    return {
        row["file"]: row["traits"]
        for row in rows
        if row["format"] == "jpeg" and "HOSTILE" not in row["traits"]
    }


@pytest.mark.at_length
def test_real_photos_are_written_or_left_alone_and_none_is_damaged(
    shared: Path, listed: dict[str, str], tmp_path: Path
) -> None:
    judge = shared.parent.parent / "tools" / "fidelity.py"
    if shutil.which("exiftool") is None or not judge.exists():
        pytest.skip("exiftool or the tool that compares by it is missing")
    after = tmp_path / "after"
    after.mkdir()
    photos = [edited(Path(shutil.copyfile(shared / name, after / name))) for name in listed]
    outcomes = list(library.save_all(photos))
    assert [str(outcome.error) for outcome in outcomes if outcome.error] == []
    refused = {outcome.path.name for outcome in outcomes if outcome.saved and outcome.saved.sidecar_only}
    for outcome in outcomes:
        assert outcome.saved
        assert library.load(outcome.path).credits == outcome.saved.credits
        if outcome.path.name in refused:
            assert digest(outcome.path) == digest(shared / outcome.path.name)
    signed = {name for name, traits in listed.items() if "c2pa" in traits}
    assert signed <= refused
    assert len(refused - signed) <= 0.03 * len(listed.keys() - signed)
    fields = ",".join(field.key for field in VALUES)
    judged = subprocess.run(
        [sys.executable, judge, shared, after, "--fields", fields],
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.stdout.splitlines()[-1].endswith(f"{len(listed) - len(refused)} written, 0 damaged"), (
        judged.stdout
    )


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_picture_that_was_not_copied_whole_is_noticed(tmp_path: Path) -> None:
    made.put(tmp_path / "a", made.jpeg())
    for wrong in (made.jpeg()[:-1], made.jpeg() + b"\0", made.jpeg()[:-1] + b"\0"):
        made.put(tmp_path / "b", wrong)
        with (
            FileIO(tmp_path / "a") as one,
            FileIO(tmp_path / "b") as other,
        ):
            first, second = ([(30, (tmp_path / name).stat().st_size)] for name in "ab")
            with pytest.raises(Unverified, match="whole"):
                writing._hash_of_same((one, first), (other, second))


@pytest.mark.at_length
@pytest.mark.filterwarnings("ignore:Invalid APNG")
def test_broken_photos_are_written_or_left_alone_and_none_is_an_error_of_ours(
    shared: Path, tmp_path: Path
) -> None:
    """Every file there is, of every format, those broken on purpose as well."""
    count = 0
    for original in sorted(shared.iterdir()):
        path = Path(shutil.copyfile(original, tmp_path / original.name))
        photo = library.load(path)
        try:
            done = library.save(photo.with_value(FIELD["city"], "Алматы")).photo
        except CaptionerError as error:
            assert original.name in str(error)
            assert digest(path) == digest(original)
        else:
            assert library.load(path).credits == done.credits
            assert not done.sidecar_only or digest(path) == digest(original)
            count += 1
    assert count > 350


def picture(content: bytes) -> bytes:
    return content[jpeg.read(BytesIO(content)).size :]


@pytest.mark.at_length
def test_real_photos_mutated_in_their_header_are_left_whole_or_written_and_verified(
    shared: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)
    originals = [path for path in sorted(shared.glob("*.jpg")) if path.stat().st_size < 200_000]
    written = 0
    for original in chance.sample(originals, 120):
        content = bytearray(original.read_bytes())
        for _ in range(chance.randrange(1, 6)):
            content[chance.randrange(2, min(len(content), 6000))] = chance.randrange(256)
        cut_off = bytes(content[: chance.choice([len(content), chance.randrange(2, len(content))])])
        path = made.put(tmp_path / original.name, cut_off)
        photo = library.load(path)
        try:
            done = library.save(
                photo.with_value(FIELD["city"], "Алматы").with_value(
                    FIELD["caption"], Texts({"ru": "Дархан"})
                )
            ).photo
        except CaptionerError:
            assert path.read_bytes() == cut_off
            continue
        assert library.load(path).credits == done.credits
        if done.sidecar_only:
            assert path.read_bytes() == cut_off
        else:
            written += 1
            assert picture(path.read_bytes()) == picture(cut_off)
    assert written > 20

"""The sample set is what it says: every credit reads back, every date is a day that was, every person is credited."""

from __future__ import annotations

import datetime
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import piexif
import pytest
from exiftool import tags_of
from photo_files import take_apart
from PIL import Image

from captioner import inspecting, library, resources, sample_set, sidecar
from captioner.checks import against
from captioner.checks.checking import check
from captioner.checks.profile import Profile
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER, Credits
from captioner.errors import CaptionerError

SOURCE = resources.path("sample-set")
SET = tomllib.loads((SOURCE / "set.toml").read_text("utf-8"))
PHOTOS: list[Mapping[str, Any]] = SET["photo"]
STORY = (SOURCE / "story.md").read_text("utf-8")
TRUE = dict(
    re.findall(r"^\| \S+ \| (\S+) \| (.+?) \|", (SOURCE / "CREDITS.md").read_text("utf-8"), re.MULTILINE)
)
"""Who took which photo of the set, as CREDITS.md says."""

each_photo = pytest.mark.parametrize("one", PHOTOS, ids=lambda one: one["name"])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "new" / "set"
    sample_set.make(folder)
    return folder


def described(one: Mapping[str, Any]) -> Credits:
    """The credits that the description of the set has for a photo."""
    return Credits(
        {FIELD[key]: FIELD[key].kind.from_json(value) for key, value in one.get("fields", {}).items()}
    )


@each_photo
def test_every_credit_reads_back_as_it_was_described(one: Mapping[str, Any], made: Path) -> None:
    photo = library.load(made / one["name"])

    wanted = described(one)
    # Where the desk has not typed a date, the camera's is there.
    read = photo.credits if FIELD["date"] in wanted else photo.credits.with_value(FIELD["date"], None)
    assert read == wanted
    assert (photo.warnings, photo.disagreeing, photo.sidecar_only, photo.unreadable) == ((), (), "", "")


@each_photo
def test_every_photo_tells_its_camera(one: Mapping[str, Any], made: Path) -> None:
    camera = library.load(made / one["name"]).camera

    body, shot = SET["camera"][one["camera"]], one["shot"]
    assert (camera.make, camera.model, camera.lens, camera.serial) == tuple(
        body.get(name, "") for name in ("make", "model", "lens", "serial")
    )
    assert (camera.focal_length, camera.aperture, camera.iso) == (
        shot["focal_length"],
        shot["aperture"],
        shot["iso"],
    )
    assert (camera.taken, camera.exposure) == (shot["taken"], tuple(shot["exposure"]))
    assert camera.orientation == 1
    assert camera.position == (pytest.approx(shot["position"], abs=0.001) if "position" in shot else None)


@each_photo
def test_the_picture_is_the_shipped_one(one: Mapping[str, Any], made: Path) -> None:
    shipped, written = ((SOURCE / one["picture"]).read_bytes(), (made / one["name"]).read_bytes())
    assert take_apart(written)[1] == take_apart(shipped)[1]


@each_photo
def test_every_photo_has_a_thumbnail_of_its_own_shape(one: Mapping[str, Any], made: Path) -> None:
    held = piexif.load(str(made / one["name"]))["thumbnail"]
    with Image.open(BytesIO(held)) as small, Image.open(made / one["name"]) as whole:
        assert max(small.size) == 160
        assert small.width / small.height == pytest.approx(whole.width / whole.height, rel=0.01)


def test_exiftool_finds_nothing_wrong_and_every_caption(made: Path) -> None:
    found = tags_of([made / one["name"] for one in PHOTOS])
    for one in PHOTOS:
        tags = found[one["name"]]
        assert not [name for name in tags if name.endswith((":Warning", ":Error"))]
        assert tags.get("IFD0:ImageDescription", "") == described(one).text(CAPTION)


def test_what_was_made_is_named_and_all_there_is(tmp_path: Path) -> None:
    named = sample_set.make(tmp_path / "set")
    assert named == sorted((tmp_path / "set").iterdir())
    assert {"story.md", "CREDITS.md"} < {path.name for path in named}


def test_two_sets_hold_the_same_pictures_and_the_same_credits(made: Path, tmp_path: Path) -> None:
    sample_set.make(tmp_path)
    for one in PHOTOS:
        first, second = made / one["name"], tmp_path / one["name"]
        assert library.load(first).credits == library.load(second).credits
        if "fields" not in one:
            assert first.read_bytes() == second.read_bytes()


def test_a_folder_with_other_files_takes_the_set_beside_them(tmp_path: Path) -> None:
    (tmp_path / "IMG_0001.jpg").write_bytes(b"mine")
    sample_set.make(tmp_path)
    assert (tmp_path / "IMG_0001.jpg").read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["IMG_0412.jpg", "story.md", "CREDITS.md", "IMG_0412.jpg" + sidecar.SUFFIX])
def test_a_file_that_has_a_name_of_the_set_is_never_overwritten(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(CaptionerError, match="holds a sample set already; name another folder"):
        sample_set.make(tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "set").write_bytes(b"mine")
    with pytest.raises(CaptionerError, match="is a file, not a folder"):
        sample_set.make(tmp_path / "set")


@pytest.mark.skipif(os.name == "nt", reason="only POSIX systems limit how long a file may be")
def test_a_disk_that_takes_the_picture_but_not_its_credits_is_said(made: Path, tmp_path: Path) -> None:
    longest = max(
        (made / one["name"] for one in PHOTOS if "fields" in one), key=lambda path: path.stat().st_size
    )
    with files_up_to(longest.stat().st_size - 1), pytest.raises(CaptionerError, match="may not grow"):
        sample_set.make(tmp_path / "set")


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file of this process may be longer."""
    import resource  # noqa: PLC0415 - POSIX systems only

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
    "uk": "понеділок вівторок середа четвер п’ятниця субота неділя",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
DATES = {
    "en": r"(?P<weekday>\w+), (?P<month>\w+) (?P<day>\d+), (?P<year>\d{4})\.$",
    "ru": r"(?P<weekday>\w+), (?P<day>\d+) (?P<month>\w+) (?P<year>\d{4}) г\.$",
    "kk": r"(?P<weekday>\w+), (?P<year>\d{4}) жылғы (?P<day>\d+) (?P<month>\w+)\.$",
    "uk": r"(?P<weekday>[\w’]+), (?P<day>\d+) (?P<month>\w+) (?P<year>\d{4}) року\.$",
}
STALE = ("IMG_0407.jpg", "kk")
"""The one caption that was not changed when the others were."""

CAPTIONS = [
    (one["name"], language, text, one["shot"]["taken"])
    for one in PHOTOS
    for language, text in one.get("fields", {}).get("caption", {}).items()
    if language in DATES
]


@pytest.mark.parametrize(("name", "language", "text", "taken"), CAPTIONS, ids=lambda value: str(value)[:14])
def test_a_caption_tells_the_day_of_the_photo_and_its_weekday(
    name: str, language: str, text: str, taken: str
) -> None:
    told = re.search(DATES[language], text)
    assert told is not None
    month = MONTHS[language].split().index(told["month"]) + 1
    day = datetime.date(int(told["year"]), month, int(told["day"]))
    assert WEEKDAYS[language].split()[day.weekday()] == told["weekday"]
    assert (day.isoformat() == taken[:10]) is ((name, language) != STALE)


def test_every_name_is_one_that_the_credits_page_tells() -> None:
    byline = re.search(r"^Photographs by (.+)$", STORY, re.MULTILINE)
    assert byline is not None
    people = {name.replace('"', "”").replace("”", "“", 1) if '"' in name else name for name in TRUE.values()}
    assert set(re.split(", | and ", byline[1])) == people
    credited = {name for one in PHOTOS for name in described(one).entries(PHOTOGRAPHER)}
    assert credited - people == {"handout", "Айцоль Берасатеги"}
    assert set(TRUE) == {one["name"] for one in PHOTOS}


def test_a_newcomer_finds_each_thing_that_can_be_wrong() -> None:
    given = {one["name"]: described(one) for one in PHOTOS}
    wrong = {n for n, c in given.items() if c.entries(PHOTOGRAPHER) and c.text(PHOTOGRAPHER) != TRUE[n]}
    assert wrong == {"IMG_0411.jpg", "IMG_0412.jpg", "IMG_0415.jpg"}
    assert {n for n, c in given.items() if c.get(CAPTION) and not c.get(PHOTOGRAPHER)} == {"IMG_0420.jpg"}
    assert {n for n, c in given.items() if not c} == {"IMG_0418.jpg", "IMG_0426.jpg"}
    assert len([c for c in given.values() if {"en", "ru", "kk", "uk"} <= set(c.texts(CAPTION))]) == 6


def test_the_camera_and_the_story_give_the_wrong_credit_away() -> None:
    (wrong,) = (one for one in PHOTOS if one["name"] == "IMG_0411.jpg")
    same_body = [one for one in PHOTOS if one["camera"] == wrong["camera"] and one is not wrong]
    assert described(wrong).text(PHOTOGRAPHER) == "Clemens Engelhardt"
    assert "Aitzol Berasategi" in {described(one).text(PHOTOGRAPHER) for one in same_body}
    assert re.search(r"IMG_0411\.jpg\n.+ Photo by Aitzol Berasategi\n", STORY)


def test_the_story_names_every_photo_in_order() -> None:
    assert re.findall(r"^IMG_\d+\.jpg$", STORY, re.MULTILINE) == [one["name"] for one in PHOTOS]


FAULTS = {
    "0402": {"language-missing"},
    "0405": {"location-in-file", "serial-in-file"},
    "0407": {"date-differs-from-caption"},
    "0411": {"credit-differs-from-story", "camera-of-another", "serial-in-file"},
    "0412": {"photographer-variant", "language-missing", "serial-in-file", "iim-cut"},
    "0415": {
        "credit-placeholder",
        "handout-without-terms",
        "copyright-missing",
        "caption-without-place",
        "country-unknown",
    },
    "0418": {"credit-missing", "caption-missing", "copyright-missing", "country-unknown", "serial-in-file"},
    "0420": {"credit-missing", "language-missing", "copyright-missing", "country-unknown"},
    "0426": {
        "credit-missing",
        "caption-missing",
        "copyright-missing",
        "country-unknown",
        "serial-in-file",
        "location-in-file",
    },
}


def test_the_check_finds_just_the_faults_that_were_put_in(made: Path) -> None:
    photos = list(inspecting.inspect_all([library.load(path) for path in library.photos_in([made])]))
    report = check(photos, against.of_folder(made, Profile()).desk)
    found: dict[str, set[str]] = {}
    for one in report.findings:
        found.setdefault(one.path.stem.removeprefix("IMG_") if one.path else "", set()).add(one.rule)
    assert found.pop("") == {"byline-unused"}
    assert found == FAULTS

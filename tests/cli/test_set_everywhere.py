"""What `captioner set` names stands in every home afterwards, also where the camera had written it already."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import piexif
from PIL import Image

from captioner import library
from captioner.cli.main import main
from captioner.credits import DATE_TAKEN

TAKEN = "2022-03-06T14:02:11+06:00"


def camera_photo(path: Path) -> Path:
    shot = {
        piexif.ExifIFD.DateTimeOriginal: b"2022:03:06 14:02:11",
        piexif.ExifIFD.OffsetTimeOriginal: b"+06:00",
    }
    picture = BytesIO()
    Image.new("RGB", (32, 24)).save(picture, "JPEG", exif=piexif.dump({"Exif": shot}))
    path.write_bytes(picture.getvalue())
    return path


def test_the_cameras_own_date_reaches_the_homes_that_lack_it(tmp_path: Path) -> None:
    path = camera_photo(tmp_path / "a.jpg")
    assert set(library.load(path).homes[DATE_TAKEN]) == {"exif"}
    assert main(["set", str(path), "--date", TAKEN]) == 0
    assert library.load(path).homes[DATE_TAKEN] == {"exif": TAKEN, "iim": TAKEN, "xmp": TAKEN}


def test_where_it_stands_everywhere_nothing_is_written_again(tmp_path: Path) -> None:
    path = camera_photo(tmp_path / "a.jpg")
    main(["set", str(path), "--date", TAKEN])
    before = path.stat().st_mtime_ns
    assert main(["set", str(path), "--date", TAKEN]) == 0
    assert path.stat().st_mtime_ns == before

"""What is no photo, may not be touched or cannot be written safely: said in a sentence, left whole, nothing lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import children
import photo_files as made
import pytest
from PIL import features
from tiff_blocks import camera_block

from captioner import library, sidecar
from captioner.credits import CAPTION, FIELD, Credits
from captioner.errors import CaptionerError, Unreadable
from captioner.photo import Photo
from captioner.texts import Texts

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")
ROOT = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become somebody else")
CITY, HEADLINE = FIELD["city"], FIELD["headline"]


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def with_city(path: Path, city: str = "Almaty") -> Photo:
    return library.load(path).with_value(CITY, city)


@pytest.mark.parametrize("name", ["gone.jpg", "gone", "a\0b.jpg", "x" * 300])
def test_a_path_that_leads_nowhere_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(CaptionerError):
        library.photos_in([tmp_path / name])
    assert library.load(tmp_path / name).unreadable


@ROOT
def test_a_folder_without_permission_is_an_error(tmp_path: Path) -> None:
    made.put(tmp_path / "moon.jpg")
    tmp_path.chmod(0o700)
    os.seteuid(65534)
    try:
        with pytest.raises(CaptionerError, match="you have no permission"):
            library.photos_in([tmp_path])
        assert "you have no permission" in library.load(tmp_path / "moon.jpg").unreadable
    finally:
        os.seteuid(0)


UNREADABLE = {
    "empty": (b"", "is empty"),
    "text": (b"not a photo at all", "is not a photo"),
    "zeros": (bytes(2000), "is not a photo"),
    "one byte": (b"\xff", "is not a photo"),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "is not a photo"),
    "JPEG cut off": (made.jpeg()[:40], "ends before the picture"),
    "nearly nothing": (b"\xff\xd8\xff", "ends before the picture"),
    "PNG cut off": (b"\x89PNG\r\n\x1a\n\0\0", "is a broken PNG file"),
    "WebP cut off": (b"RIFF\0\0\0\0WEBP", "is a broken WebP file"),
    "TIFF cut off": (b"II*\0\xff\xff\xff\xff", "is a broken TIFF file"),
}


@pytest.mark.parametrize("content", UNREADABLE)
def test_a_file_that_is_no_photo_is_said_to_be_none_and_never_touched(tmp_path: Path, content: str) -> None:
    raw, reason = UNREADABLE[content]
    path = made.put(tmp_path / "moon.jpg", raw)
    loaded = library.load(path)
    assert loaded.unreadable.startswith(reason)
    assert str(path) not in loaded.unreadable
    with pytest.raises(Unreadable, match=reason):
        library.save(loaded.with_value(CITY, "Almaty"))
    assert path.read_bytes() == raw
    assert names(list(tmp_path.iterdir())) == ["moon.jpg"]


@POSIX
def test_a_pipe_a_device_and_a_folder_named_as_photos_are_no_photos(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "device.jpg").symlink_to("/dev/zero")
    (tmp_path / "circle.jpg").symlink_to("circle.jpg")
    (tmp_path / "nowhere.jpg").symlink_to("gone.jpg")
    reasons = {path.name: library.load(path).unreadable for path in library.photos_in([tmp_path])}
    assert reasons["pipe.jpg"] == reasons["device.jpg"] == "is not a file; name a photo"
    assert reasons["folder.jpg"].startswith("is a folder")
    assert "circle" in reasons["circle.jpg"]
    assert reasons["nowhere.jpg"].startswith("is not there")
    for path in library.photos_in([tmp_path]):
        with pytest.raises(CaptionerError, match=r"is a|is not"):
            library.save(with_city(path))


def test_a_photo_that_vanished_since_is_said_to_be_gone(tmp_path: Path) -> None:
    photo = with_city(made.put(tmp_path / "moon.jpg"))
    photo.path.unlink()
    with pytest.raises(CaptionerError, match=r"moon\.jpg: is not there"):
        library.save(photo)
    shutil.rmtree(tmp_path)
    with pytest.raises(CaptionerError, match="is not there"):
        library.save(photo)


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_photo_made_read_only_is_left_alone_and_so_is_its_sidecar(tmp_path: Path, mode: int) -> None:
    path = made.put(tmp_path / "moon.jpg")
    photo = with_city(path)
    path.chmod(mode)
    with pytest.raises(
        CaptionerError, match=r"moon\.jpg: (is read-only; allow writing|you have no permission)"
    ):
        library.save(photo)
    path.chmod(0o644)
    assert path.read_bytes() == made.jpeg()
    assert names(list(tmp_path.iterdir())) == ["moon.jpg"]


@pytest.mark.parametrize("photo", ["png", "webp", "tiff", "mpo", "avif", "gif"])
def test_every_format_is_written_or_gets_sidecars_and_says_so(tmp_path: Path, photo: str) -> None:
    path = tmp_path / f"moon.{photo}"
    if photo == "avif" and not features.check("avif"):
        pytest.skip("this Pillow knows no AVIF")
    made.draw(path, {"mpo": "jpeg"}.get(photo, photo))
    before, loaded = path.read_bytes(), library.load(path)
    if photo == "gif":
        assert "is not a photo in any format" in loaded.unreadable
        return
    assert (loaded.camera.width, loaded.camera.height) == (24, 16)
    done = library.save(loaded.with_value(CITY, "Almaty"))
    assert library.load(path).credits == Credits({CITY: "Almaty"})
    assert sidecar.path_of(path).name == f"moon.{photo}.iptc.json"
    if photo == "avif":
        assert "does not write into" in done.photo.sidecar_only
        assert "only its sidecars were written" in done.notes[0]
        assert path.read_bytes() == before


REFUSED = {
    "content credentials": (
        made.jpeg(made.Piece(made.APP11, b"JP\0\1\0\0\0\1jumbc2pa")),
        "content credentials",
    ),
    "remote credentials": (made.jpeg(made.xmp("<own:a>dcterms:provenance</own:a>")), "content credentials"),
    "two EXIF blocks": (made.jpeg(*[made.exif(camera_block())] * 2), "two EXIF blocks"),
    "two XMP packets": (made.jpeg(*[made.xmp()] * 2), "two XMP packets"),
    "broken EXIF": (made.jpeg(made.exif(b"II*\0\xff\xff\xff\xff")), "EXIF block is damaged"),
    "broken XMP": (made.jpeg(made.xmp(packet="<x>")), "XMP is not well-formed"),
    "broken IPTC": (made.jpeg(made.photoshop(made.resource(0x0404, made.iim() + b"more"))), "IPTC block"),
    "broken Photoshop block": (made.jpeg(made.photoshop(b"nonsense")), "Photoshop block is damaged"),
    "two IPTC blocks": (
        made.jpeg(made.photoshop(*[made.resource(0x0404, made.iim())] * 2)),
        "two IPTC blocks",
    ),
    "AFCP behind the picture": (made.jpeg(tail=b"AXS!" + bytes(8)), "AFCP"),
    "XMP in two parts": (
        made.jpeg(made.xmp(), made.Piece(made.APP1, made.XMP_MORE + b"<photoshop:City>")),
        "several segments",
    ),
    "a full EXIF block": (made.jpeg(made.exif(camera_block() + b"own" * 21_600)), ""),
}


@pytest.mark.parametrize("flaw", REFUSED)
def test_a_jpeg_that_cannot_be_written_safely_is_left_alone_and_gets_its_sidecar(
    tmp_path: Path, flaw: str
) -> None:
    content, reason = REFUSED[flaw]
    path = made.put(tmp_path / "moon.jpg", content)
    edited = with_city(path).with_value(CAPTION, Texts({"ru": "Дархан"}))
    done = library.save(edited)
    assert reason in done.photo.sidecar_only
    loaded = library.load(path)
    assert loaded.credits == done.photo.credits == edited.credits
    if reason:
        assert path.read_bytes() == content
        assert reason in done.notes[0]


@POSIX
def test_a_full_disk_loses_nothing_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """With as many limits as there are stages of a save: in the photo's copy, and in the sidecar after it."""
    path = made.put(tmp_path / "moon.jpg", made.rich())
    program = (
        "import resource, sys; from pathlib import Path; from captioner import library\n"
        "from captioner.credits import FIELD; from captioner.errors import CaptionerError\n"
        "photo = library.load(Path(sys.argv[1])).with_value(FIELD['city'], 'Almaty')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)\n"
        "try: library.save(photo)\n"
        "except CaptionerError as error: sys.exit(str(error))\n"
    )
    for limit in (0, 10, 700, 3000, len(made.rich())):
        ended = children.run(program, path, limit)
        assert ended.returncode == 1
        assert "moon.jpg" in ended.stderr
        assert "may not grow" in ended.stderr
        assert ended.stderr.count("\n") == 1
        assert path.read_bytes() == made.rich()
        assert names(list(tmp_path.iterdir())) == ["moon.jpg"]


def test_where_the_sidecar_cannot_be_written_nothing_is_and_the_next_save_brings_both(tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.jpg")
    before = path.read_bytes()
    sidecar.path_of(path).symlink_to(tmp_path / "gone" / "moon.json")
    photo = with_city(path)
    with pytest.raises(CaptionerError, match=r"moon\.jpg\.iptc\.json"):
        library.save(photo)
    assert path.read_bytes() == before
    sidecar.path_of(path).unlink()
    assert library.save(photo).photo.credits.text(CITY) == "Almaty"
    assert sidecar.path_of(path).exists()


@POSIX
def test_a_name_that_leaves_no_room_for_the_sidecars_is_said_before_anything_is_written(
    tmp_path: Path,
) -> None:
    path = made.put(tmp_path / ("x" * 246 + ".jpg"))
    loaded = library.load(path)
    assert not loaded.unreadable
    with pytest.raises(CaptionerError, match="the name is too long"):
        library.save(loaded.with_value(CITY, "Almaty"))
    assert path.read_bytes() == made.jpeg()


def test_content_credentials_are_broken_only_where_the_desk_insists_and_are_asked_for_once(
    tmp_path: Path,
) -> None:
    signed = made.jpeg(made.Piece(made.APP11, b"JP\0\1\0\0\0\1jumbc2pa"))
    path = made.put(tmp_path / "moon.jpg", signed)
    photo = library.load(path).with_value(CITY, "Almaty")
    assert "content credentials" in library.save(photo).photo.sidecar_only
    assert path.read_bytes() == signed
    library.save(library.load(path).with_value(FIELD["headline"], "Rally"))
    again = library.load(path).with_value(CITY, "Astana")
    assert library.save(again, breaking=[path]).photo.sidecar_only == ""
    # What only the sidecars held goes into the photo too.
    assert "Rally" in path.read_bytes().decode("utf-8", "replace")
    assert library.load(path).sidecar_only == ""
    assert library.save(library.load(path).with_value(CITY, "Shymkent")).photo.sidecar_only == ""
    assert b"jumbc2pa" in path.read_bytes()
    sidecar_of_xmp = path.with_name("moon.jpg.xmp").read_text("utf-8")
    assert "Shymkent" in sidecar_of_xmp or "Astana" not in sidecar_of_xmp
    path.write_bytes(signed)
    assert "content credentials" in library.load(path).sidecar_only

"""Real PNG and WebP files of many programs, and very large ones: written, read back, and nothing of theirs damaged."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
import sys
import tracemalloc
from io import FileIO
from pathlib import Path

import pytest
from chunk_files import (
    NOW,
    SIGNATURE,
    VALUES,
    XMP_HEAD,
    Opened,
    assembled,
    drawn,
    pixels,
    png_chunk,
    png_parts,
    saved,
    webp_parts,
)
from photo_files import xmp_packet

from captioner.credits import FIELD
from captioner.errors import Refused, Unreadable
from captioner.metadata import embedded, png, verify, webp, writing
from captioner.metadata.container import Container, fill, reversed_pieces

OPENED: dict[str, Opened] = {".png": png.opened, ".webp": webp.opened}
FIELDS = {field: value for field, value in VALUES.items() if field.key != "licensor_url"}
REFUSED = {
    "mei__png_Issue_204_(dotnet).png": "as ImageMagick writes them",
    "mei__png_Issue_280_(dotnet).png": "as ImageMagick writes them",
    "mei__webp_Issue_473_(Java).webp": "few programs read",
}
"""Those that are left alone, with the reason."""
UNENDED = {"mei__png_sampleWithExifData.png"}
"""Its EXIF block ends within a directory; what is appended would be read as the next one."""


def real(shared: Path) -> list[Path]:
    return [path for path in sorted(shared.iterdir()) if path.suffix in OPENED]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def decoded(content: bytes) -> object:
    """Every frame, or why there is none to see: some are broken on purpose."""
    try:
        return pixels(content)
    except (OSError, SyntaxError) as error:
        return repr(error)


@pytest.mark.at_length
def test_real_files_are_written_or_left_alone_and_none_is_damaged(shared: Path, tmp_path: Path) -> None:
    judge = shared.parent.parent / "tools" / "fidelity.py"
    if shutil.which("exiftool") is None or not judge.exists():
        pytest.skip("exiftool or the tool that compares by it is missing")
    count, refused = 0, {}
    for original in real(shared):
        path = Path(shutil.copyfile(original, tmp_path / original.name))
        count += 1
        try:
            saved(path, OPENED[path.suffix], FIELDS)
        except Refused as error:
            refused[path.name] = error
            assert digest(path) == digest(original)
    assert count > 80
    assert refused.keys() - UNENDED == REFUSED.keys()
    assert all(reason in str(refused[name]) for name, reason in REFUSED.items())
    fields = ",".join(field.key for field in FIELDS)
    command = [sys.executable, str(judge), str(shared), str(tmp_path), "--fields", fields]
    judged = subprocess.run(command, capture_output=True, text=True, check=False)
    wanted = f"{count} photos, {count - len(refused)} written, 0 damaged"
    assert judged.stdout.splitlines()[-1] == wanted, judged.stdout


@pytest.mark.at_length
@pytest.mark.filterwarnings("ignore:Invalid APNG")
def test_every_frame_of_real_files_decodes_as_before_and_the_old_file_comes_back(
    shared: Path, tmp_path: Path
) -> None:
    for original in real(shared):
        path = Path(shutil.copyfile(original, tmp_path / original.name))
        try:
            undo = saved(path, OPENED[path.suffix]).undo
        except Refused:
            continue
        old, new = original.read_bytes(), path.read_bytes()
        assert decoded(new) == decoded(old), path.name
        assert undo
        assert assembled(new, undo.pieces) == old, path.name


@pytest.mark.at_length
@pytest.mark.parametrize("suffix", OPENED)
def test_real_files_cut_off_anywhere_are_shown_or_unreadable_and_never_written(
    suffix: str, shared: Path, tmp_path: Path
) -> None:
    for original in [path for path in real(shared) if path.suffix == suffix][::4]:
        content = original.read_bytes()
        for part in (0.05, 0.5, 0.9, 0.999):
            path = tmp_path / original.name
            path.write_bytes(content[: int(len(content) * part)])
            before = digest(path)
            with pytest.raises((Refused, Unreadable)):
                saved(path, OPENED[suffix])
            assert digest(path) == before


class Counting(FileIO):
    """A file that counts what is read from it."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        held = super().read(size) or b""
        self.count += len(held)
        return held


HUGE = 500 << 20


def sparse_png(path: Path) -> Path:
    """A PNG whose picture is a hole in the disk, XMP behind it; nothing could decode it."""
    header, *_ = png_parts(drawn("PNG"))
    packet = xmp_packet("<photoshop:City>Алматы</photoshop:City>").encode()
    with path.open("wb") as file:
        file.write(SIGNATURE + png_chunk(*header) + struct.pack(">I4s", HUGE, b"IDAT"))
        file.seek(HUGE, 1)
        file.write(b"\0\0\0\0" + png_chunk(b"iTXt", XMP_HEAD + packet) + png_chunk(b"IEND", b""))
    return path


def sparse_webp(path: Path) -> Path:
    """A WebP file whose picture is a hole in the disk, an unknown part behind it."""
    kind, held = webp_parts(drawn("WEBP"))[0]
    with path.open("wb") as file:
        file.write(struct.pack("<4sI4s4sI", b"RIFF", HUGE + 22, b"WEBP", kind, HUGE) + held)
        file.seek(20 + HUGE)
        file.write(struct.pack("<4sI2s", b"DESK", 2, b"ok"))
    return path


@pytest.mark.each(2)
@pytest.mark.parametrize(("draw", "opened"), [(sparse_png, png.opened), (sparse_webp, webp.opened)])
def test_of_a_picture_of_500_megabytes_next_to_nothing_is_read_to_lay_out_and_check_it(
    draw: object, opened: Opened, tmp_path: Path
) -> None:
    assert callable(draw)
    path = draw(tmp_path / "a")
    tracemalloc.start()
    try:
        with Counting(path) as file, Counting(tmp_path / "b", "w+") as new:
            old = opened(file)
            plan, _ = writing._planned(old, VALUES, NOW)
            fill(new, file, plan.layout.pieces)
            again: Container = opened(new)
            verify.check(old, again, plan)
            assert embedded.read(again.blocks).credits.text(FIELD["city"]) == "Алматы"
            assert file.count + new.count < 100_000
            back = reversed_pieces(file, path.stat().st_size, plan.layout.pieces)
            assert sum(len(piece) for piece in back if isinstance(piece, bytes)) < 10_000
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()

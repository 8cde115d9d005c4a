"""Real TIFF files of many programs: written, read back, and nothing of theirs damaged."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from chunk_files import VALUES
from tiff_files import pages

from captioner import library
from captioner.photo import Photo

FIELDS = {field: value for field, value in VALUES.items() if field.key != "licensor_url"}
REFUSED = {
    "exifr__002.tiff": "names its parts in an unusual way",
    "pillow__old-style-jpeg-compression.tif": "where its picture ends",
    "pillow__old-style-jpeg-compression-no-samplesperpixel.tif": "where its picture ends",
    "pillow__tiff_wrong_bits_per_sample.tiff": "beyond the end",
}
"""Those that are left alone though nobody broke them on purpose, with the reason."""
UNDRAWABLE = 10
"""About as many cannot be decoded by Pillow, before or after."""


def edited(path: Path) -> Photo:
    photo = library.load(path)
    assert not photo.unreadable
    for field, value in FIELDS.items():
        photo = photo.with_value(field, value)
    return photo


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_expected(name: str, reason: str) -> bool:
    """Whether a file may be refused for this reason."""
    if name in REFUSED:
        return REFUSED[name] in reason
    return "crash" in name or ("igtiff" in name.lower() and "BigTIFF" in reason)


def drawn(path: Path) -> object:
    try:
        return pages(path.read_bytes())
    except Exception:  # noqa: BLE001 a broken picture proves nothing, and Pillow says so in many ways
        return None


@pytest.mark.at_length
@pytest.mark.filterwarnings("ignore")
def test_real_files_are_written_or_left_alone_and_none_is_damaged(shared: Path, tmp_path: Path) -> None:
    judge = shared.parent.parent / "tools" / "fidelity.py"
    if shutil.which("exiftool") is None or not judge.exists():
        pytest.skip("exiftool or the tool that compares by it is missing")
    originals = [path for path in sorted(shared.iterdir()) if path.suffix.lower() in (".tif", ".tiff")]
    outcomes = list(
        library.save_all([edited(Path(shutil.copyfile(path, tmp_path / path.name))) for path in originals])
    )
    written, undrawable = 0, 0
    for outcome in outcomes:
        assert outcome.saved, outcome.error
        path, reason = outcome.path, outcome.saved.sidecar_only
        if reason:
            assert is_expected(path.name, reason), f"{path.name}: {reason}"
            assert digest(path) == digest(shared / path.name)
            continue
        written += 1
        assert library.load(path).credits == outcome.saved.credits
        picture = drawn(shared / path.name)
        assert drawn(path) == picture
        undrawable += picture is None
    assert undrawable <= UNDRAWABLE
    told = [sys.executable, judge, shared, tmp_path, "--fields", ",".join(field.key for field in FIELDS)]
    judged = subprocess.run(told, capture_output=True, text=True, check=False)
    assert judged.stdout.splitlines()[-1].endswith(f"{written} written, 0 damaged"), judged.stdout

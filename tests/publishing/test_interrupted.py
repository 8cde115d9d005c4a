"""A publication that is killed leaves whole copies, or none, under their names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import photo_files as made
import pytest
from PIL import Image

from captioner import library
from captioner.checks.checking import Report
from captioner.credits import CREDIT_LINE
from captioner.errors import CaptionerError
from captioner.publishing import publication
from captioner.publishing.publication import Set
from captioner.publishing.wishes import Wishes

COUNT = 40
CHILD = """
import sys
from pathlib import Path
from captioner import library
from captioner.checks.checking import Report
from captioner.publishing import publication
from captioner.publishing.publication import Set
from captioner.publishing.wishes import Wishes
photos = [library.load(path) for path in sorted(Path(sys.argv[1]).glob("*.jpg"))]
for copy in publication.publish(Set(photos, Report(1, ()), (), "R"), Path(sys.argv[2]), Wishes(long_side=300)):
    print(copy.path, flush=True)
"""


def test_a_killed_publication_leaves_no_half_copy_and_is_not_taken_up_unseen(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    out = tmp_path / "out"
    for at in range(COUNT):
        path = made.put(tmp_path / "in" / f"{at:02}.jpg", made.jpeg(base=made.picture(900, 600, "maroon")))
        library.save(library.load(path).with_value(CREDIT_LINE, f"AFP {at}"))
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, tmp_path / "in", out], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline()
        child.kill()
    copies = sorted(out.glob("R-*.jpg"))
    assert copies
    for copy in copies:
        with Image.open(copy) as image:
            image.load()
        assert library.load(copy).credits.text(CREDIT_LINE) == f"AFP {int(copy.stem[2:]) - 1}"
    photos = [library.load(path) for path in sorted((tmp_path / "in").glob("*.jpg"))]
    again = publication.publish(Set(photos, Report(1, ()), (), "R"), out, Wishes(long_side=300))
    with pytest.raises(CaptionerError, match="already"):
        next(again)

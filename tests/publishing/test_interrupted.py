"""A publication that is killed leaves whole copies, or none, under their names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import children
import photo_files as made
import pytest
from PIL import Image

from captioner import library, passing
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
    command = children.command(CHILD, tmp_path / "in", out)
    with subprocess.Popen(command, env=children.environment(), stdout=subprocess.PIPE, text=True) as child:
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


KILLED = """
import os, signal, sys
from pathlib import Path
from captioner import passing
left = passing.name_in(Path(sys.argv[1]))
left.write_bytes(b"half a copy")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="whether a process is there is not asked on Windows")
def test_what_a_killed_publication_left_goes_with_the_next_one_and_nobody_elses(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    children.run(KILLED, out)
    (left,) = out.iterdir()
    others = [
        passing.name_in(out),
        out / f"{passing.START}0123456789ab-1-00000000",
        out / f"{passing.START}note.txt",
        out / ".hidden",
    ]
    for path in others:
        path.write_bytes(b"somebody else's")
    path = made.put(tmp_path / "in.jpg", made.jpeg())
    photo = library.save(library.load(path).with_value(CREDIT_LINE, "AFP")).photo
    (copy,) = publication.publish(Set([photo], Report(1, ()), (), "R"), out, Wishes(long_side=300))
    assert copy.error is None
    assert not left.exists()
    assert all(path.read_bytes() == b"somebody else's" for path in others)
    assert sorted(path.name for path in out.glob("[!.]*")) == ["R-01.jpg", "manifest.json"]

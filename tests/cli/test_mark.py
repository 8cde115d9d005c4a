"""`captioner mark`: checked, cleared, held or open again, and told by `show`."""

from __future__ import annotations

import shutil
from pathlib import Path

from cli.calling import Captioner

from captioner import passing


def written(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Crowd", "--photographer", "Timur", "--date", "2022-03-06")


def test_photos_are_cleared_and_show_tells_by_whom(captioner: Captioner, photo: Path) -> None:
    written(captioner, photo)
    before = photo.read_bytes()
    assert captioner("mark", photo, "--cleared") == (0, "", "")
    assert photo.read_bytes() == before
    (line,) = [line for line in captioner("show", photo).out.splitlines() if "State" in line]
    assert line.split()[1:5] == ["cleared", "by", passing.user(), "on"]
    (told,) = captioner("show", "--json", photo).photos
    standing = told["standing"]
    assert (standing["state"], standing["by"], standing["changed"]) == ("cleared", passing.user(), [])


def test_what_changed_since_is_told(captioner: Captioner, photo: Path) -> None:
    written(captioner, photo)
    captioner("mark", photo, "--checked")
    captioner("set", photo, "--caption", "Mob")
    out = captioner("show", photo).out
    assert "captioned; checked by" in out
    assert "since then the caption changed" in out
    (told,) = captioner("show", "--json", photo).photos
    assert (told["standing"]["state"], told["standing"]["marked"]) == ("captioned", "checked")
    assert told["standing"]["changed"] == ["caption"]


def test_a_hold_has_a_reason_and_is_lifted_by_opening_only(captioner: Captioner, photo: Path) -> None:
    written(captioner, photo)
    assert captioner("mark", photo, "--held", "  ").status == 2
    assert captioner("mark", photo, "--held", "a minor") == (0, "", "")
    refused = captioner("mark", photo, "--cleared")
    assert refused.status == 1
    assert refused.lines == [f"captioner: {photo}: is held by {passing.user()}: a minor; open it again first"]
    assert captioner("mark", photo, "--open").status == 0
    assert captioner("mark", photo, "--cleared").status == 0
    assert ": a minor" not in captioner("show", photo).out


def test_of_a_folder_what_has_no_credit_is_named_and_the_rest_is_cleared(
    captioner: Captioner, photo: Path
) -> None:
    bare = Path(shutil.copy(photo, photo.with_name("bare.jpg")))
    written(captioner, photo)
    marked = captioner("mark", photo.parent, "--cleared")
    assert marked.status == 1
    assert marked.lines
    assert all(str(bare) in line for line in marked.lines)
    assert any("is not cleared: Nobody is credited" in line for line in marked.lines)
    states = {Path(one["file"]): one["standing"] for one in captioner("show", "--json", photo.parent).photos}
    assert states[photo]["state"] == "cleared"
    assert states[bare] == {"state": "new"}


def test_one_state_has_to_be_named_and_only_one(captioner: Captioner, photo: Path) -> None:
    assert captioner("mark", photo).status == 2
    assert captioner("mark", photo, "--cleared", "--open").status == 2

"""Settings that a newer window wrote, or nobody understands, keep no window from opening, and are not thrown away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import children
import pytest
from PIL import Image

NEWER = r"""[General]
language=xx
scheme=sepia
text_size=9999
order=mood
opening_order=mood
list_shape=carousel
picture_sizes="list=zz", "cube=99999999999"
hidden="list", "mood"
keys="dream=Ctrl+D", "save_all=Ctrl+Wrong", "nonsense"
sections=mood
profile=nowhere.toml
code_delimiter=
code_files=nowhere
recent=nowhere
offers_to_break=maybe
mood=calm

[layout]
window=@ByteArray(garbage)
panes=@ByteArray(\xff\xff)
mood=@ByteArray(calm)

[outputs]
format=odt
"""


@pytest.mark.parametrize("content", [NEWER.encode(), b"\0\xff[[[" * 99], ids=["of a newer window", "garbage"])
def test_a_window_opens_whatever_it_remembers(own_home: Path, tmp_path: Path, content: bytes) -> None:
    photos = tmp_path / "set"
    photos.mkdir()
    Image.new("RGB", (24, 16), "teal").save(photos / "IMG_1.jpg")
    settings = own_home / "xdg_config_home" / "captioner" / "captioner.ini"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(content)
    ended = subprocess.run(
        [sys.executable, "-m", "captioner", "open", photos, "--screenshot", tmp_path / "window.png"],
        env=children.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.width > 400
    aside = settings.with_name("captioner.ini.damaged")
    if content == NEWER.encode():
        kept = settings.read_bytes()
        assert b"dream=Ctrl+D" in kept
        assert b"mood=calm" in kept
        assert not aside.exists()
    else:
        assert aside.read_bytes() == content

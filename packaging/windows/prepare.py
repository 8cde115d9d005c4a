"""What the installer for Windows is made of, beside the one folder: an icon, and a line for each kind of photo.

They are written into dist/, from the table of formats and from the version.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]
from release import DIST, HOME, version  # noqa: E402 - the checkout's own, installed or not

from captioner.metadata.formats import SUFFIXES  # noqa: E402

SIZES = (16, 24, 32, 48, 64, 128, 256)
_KEY = r"Software\Classes\SystemFileAssociations\{ending}\shell\captioner"
_LINE = 'Root: HKA; Subkey: "{key}"; ValueType: string; ValueData: "{value}"{flags}\n'


def icon(target: Path) -> Path:
    """One file with the program's icon in every size, each as it was drawn."""
    drawn = [Image.open(ROOT / "resources" / "icons" / f"captioner-{side}.png") for side in SIZES]
    drawn[-1].save(target, format="ICO", sizes=[one.size for one in drawn], append_images=drawn[:-1])
    return target


def release_lines() -> str:
    """For the installer's script: "Caption with captioner" on every kind of photo, as one more verb among others."""
    lines = [f'#define Version "{version()}"\n#define Home "{HOME}"\n\n[Registry]\n']
    for ending in sorted(SUFFIXES):
        key = _KEY.format(ending=ending)
        lines.append(_LINE.format(key=key, value="{cm:Verb}", flags="; Flags: uninsdeletekey"))
        command = '""{app}\\captionerw.exe"" open ""%1""'
        lines.append(_LINE.format(key=rf"{key}\command", value=command, flags=""))
    return "".join(lines)


def main(target: Path = DIST) -> None:
    """Both, into this folder."""
    target.mkdir(exist_ok=True)
    icon(target / "captioner.ico")
    (target / "release.iss").write_text(release_lines(), "utf-8-sig")


if __name__ == "__main__":
    main()

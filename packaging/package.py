"""All packages that this system can build, into dist/.

    python3 dev.py package [PART...]

wheel      wheel and source archive
folder     the program in one folder
archive    that folder packed
deb        that folder for Debian
appimage   that folder in one file
parts      the list of all parts (SBOM) and of their licences
smoke      every one of them is tried out

Without a word, all. A part that builds on the folder takes the one that is there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import appimage
import debian
import licences
import one_folder
import parts_list
import python_archives
import smoke
from release import DIST, PARTS, system, version

FOLDER = DIST / "captioner"


def build_wheel() -> list[Path]:
    """Wheel and source archive, in place of older ones."""
    for old in [*DIST.glob("captioner-*.whl"), *DIST.glob("captioner-*[0-9].tar.gz")]:
        old.unlink()
    return python_archives.build(DIST)


def build_folder() -> list[Path]:
    """The one folder, where its tools are."""
    if reason := one_folder.missing():
        say(f"folder: passed over, for {reason}")
        return []
    shutil.rmtree(FOLDER, ignore_errors=True)
    return [one_folder.build(DIST)]


def pack_folder() -> list[Path]:
    """Its archive."""
    return [one_folder.pack(FOLDER, DIST)]


def build_deb() -> list[Path]:
    """The .deb, where Debian's tools are."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None:
        say("deb: passed over, for there is no dpkg-deb here")
        return []
    for old in DIST.glob("captioner_*.deb"):
        old.unlink()
    return [debian.build(FOLDER, DIST)]


def build_appimage() -> list[Path]:
    """The AppImage, where its tool is."""
    if shutil.which(appimage.TOOL) is None:
        say(f"appimage: passed over, for there is no {appimage.TOOL} here")
        return []
    return [appimage.build(FOLDER, DIST)]


def list_parts() -> list[Path]:
    """For machines and for people."""
    found = licences.works(FOLDER)
    name = f"captioner-{version()}-{system()}"
    told = DIST / f"{name}.licences.txt"
    told.write_text(licences.listed(found), "utf-8")
    return [parts_list.written(DIST / f"{name}.cdx.json", found), told]


def try_out() -> list[Path]:
    """The smoke test of all that was built; raises CalledProcessError where one fails."""
    for artefact in [
        *DIST.glob("captioner-*.whl"),
        *DIST.glob(FOLDER.name),
        *DIST.glob("*.tar.xz"),
        *DIST.glob("*.deb"),
    ]:
        subprocess.run([sys.executable, str(PARTS / "smoke.py"), str(artefact)], check=True)
    return []


_ON_THE_FOLDER = (pack_folder, build_deb, build_appimage, list_parts)
STEPS = {
    "wheel": build_wheel,
    "folder": build_folder,
    "archive": pack_folder,
    "deb": build_deb,
    "appimage": build_appimage,
    "parts": list_parts,
    "smoke": try_out,
}


def main(arguments: list[str]) -> int:
    """Exit 2 for a part that nobody knows, 1 if one could not be built."""
    if unknown := [name for name in arguments if name not in STEPS]:
        say(f"there is no {', '.join(unknown)}; there is {', '.join(STEPS)}")
        return 2
    DIST.mkdir(exist_ok=True)
    for name, step in STEPS.items():
        if arguments and name not in arguments:
            continue
        if step in _ON_THE_FOLDER and not FOLDER.is_dir():
            say(f"{name}: passed over, for there is no folder")
            continue
        began = time.monotonic()
        try:
            made = step()
        except (licences.Unlicensed, debian.Undeclared, subprocess.CalledProcessError) as error:
            say(f"{name}: {error}")
            return 1
        say(f"-- {name}: {time.monotonic() - began:.0f} s")
        sys.stdout.writelines(f"{path}{smoke.size(path)}\n" for path in made)
    return 0


def say(text: str) -> None:
    """To the person at the terminal."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - what else a terminal is for


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

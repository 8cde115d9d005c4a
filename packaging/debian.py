"""The .deb of the one folder, for Debian 12 and what is newer: what it needs of the system, and where things lie."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import completions
import man_page
from one_folder import TEXTS
from release import ID, MAINTAINER, PARTS, ROOT, SUMMARY, day, environment, epoch, filled, version

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""The libraries of the system that are loaded, and the package that brings each."""
OPTIONAL = {"libqgtk3.so": "libgtk-3-0 | libgtk-3-0t64"}
"""Files that are loaded only where their libraries are, and what brings those."""
_OF_LIBC = re.compile(r"(lib(c|m|dl|pthread|rt|util|resolv)\.so\.\d|ld-linux.*)$")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_LIB = Path("usr/lib/captioner")
_SHARE = Path("usr/share")


class Undeclared(Exception):
    """A library is needed that neither lies in the folder nor is named for the system."""


def build(folder: Path, target: Path) -> Path:
    """captioner_VERSION_ARCH.deb of the one folder, in *target*. Raises Undeclared."""
    arch = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    made = target / f"captioner_{version()}_{arch}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        _lay_program(folder, root)
        lay_desktop(root / _SHARE)
        _lay_papers(folder, root / _SHARE)
        _lay_control(root, arch, depends(folder))
        _set_modes(root)
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)]
        subprocess.run(pack, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return made


def depends(folder: Path) -> list[str]:
    """What the files in the folder load from the system, as Debian's packages, by name. Raises Undeclared."""
    inside = {path.name for path in folder.rglob("*.so*")}
    found, newest = set(), 0
    for file in sorted(path for path in folder.rglob("*") if _is_program(path)):
        newest = max([newest, *(int(minor) for minor in _GLIBC.findall(file.read_bytes()))])
        if file.name in OPTIONAL:
            continue
        for library in needed(file) - inside:
            if not _OF_LIBC.match(library) and library not in LIBRARIES:
                raise Undeclared(f"{file.name} needs {library}: packaging/debian.py names no package for it")
            found.update([LIBRARIES[library]] if library in LIBRARIES else [])
    return sorted([*found, f"libc6 (>= 2.{newest})"])


def needed(file: Path) -> set[str]:
    """The libraries that the system's loader brings with this one."""
    told = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, encoding="utf-8")
    return set(_NEEDED.findall(told.stdout))


def _is_program(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as start:
        return start.read(4) == b"\x7fELF"


def _lay_program(folder: Path, root: Path) -> None:
    shutil.copytree(folder, root / _LIB, symlinks=True)
    shutil.rmtree(root / _LIB / TEXTS)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "captioner").symlink_to("../lib/captioner/captioner")


def lay_desktop(share: Path) -> None:
    """What menus, file managers and software centres look at."""
    _write(
        share / "applications" / "captioner.desktop",
        (PARTS / "linux" / "captioner.desktop").read_text("utf-8"),
    )
    form = (PARTS / "linux" / "captioner.metainfo.xml").read_text("utf-8")
    _write(share / "metainfo" / f"{ID}.metainfo.xml", filled(form))
    icons = ROOT / "resources" / "icons"
    for side in _SIZES:
        _copy(icons / f"captioner-{side}.png", share / f"icons/hicolor/{side}x{side}/apps/captioner.png")
    _copy(icons / "captioner.svg", share / "icons/hicolor/scalable/apps/captioner.svg")


def _lay_papers(folder: Path, share: Path) -> None:
    """Man page, completions, changelog, licences."""
    _zip(share / "man/man1/captioner.1.gz", man_page.made())
    for shell, place in completions.PLACES.items():
        _write(share.parent / place, completions.made(shell))
    papers = share / "doc" / "captioner"
    shutil.copytree(folder / TEXTS, papers / TEXTS)
    # What every Debian system has is not shipped again.
    for common in ("LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt"):
        (papers / TEXTS / common).unlink()
    _write(papers / "copyright", _copyright((papers / TEXTS / "LIST.txt").read_text("utf-8")))
    _zip(papers / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _zip(papers / "changelog.gz", filled((PARTS / "linux" / "changelog").read_text("utf-8")))
    _write(share / "lintian/overrides/captioner", (PARTS / "linux" / "lintian-overrides").read_text("utf-8"))


def _copyright(listed: str) -> str:
    common = "/usr/share/common-licenses/"
    return filled(
        f"captioner @VERSION@, @HOME@\n\nCopyright (C) {day()[:4]} the captioner maintainers\nLicence: Apache-2.0, "
        f"{common}Apache-2.0\nThe GNU Lesser and the GNU General Public License, version 3: {common}LGPL-3 and "
        f"{common}GPL-3\n\n{listed}"
    )


def _lay_control(root: Path, arch: str, libraries: list[str]) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
    )
    lines = {
        "Package": "captioner",
        "Version": version(),
        "Architecture": arch,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(-(-file.stat().st_size // 1024) for file in files)),
        "Depends": ", ".join(libraries),
        "Recommends": "xdg-desktop-portal, xdg-utils",
        "Suggests": ", ".join(OPTIONAL.values()),
        "Section": "graphics",
        "Priority": "optional",
        "Homepage": filled("@HOME@"),
        "Description": f"{SUMMARY[0].lower()}{SUMMARY[1:]}",
    }
    more = (PARTS / "linux" / "description.txt").read_text("utf-8").splitlines()
    told = "".join(f"{name}: {value}\n" for name, value in lines.items())
    _write(root / "DEBIAN" / "control", told + "".join(f" {line or '.'}\n" for line in more))
    _write(root / "DEBIAN" / "md5sums", sums)


def _set_modes(root: Path) -> None:
    """Whatever the builder's mask was, and dated as the release."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path == root / _LIB / "captioner"
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch(), epoch()))


def _zip(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

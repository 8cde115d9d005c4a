"""Whose work is in a package: found in what was built, named with its licence, its texts laid beside it."""

from __future__ import annotations

import importlib.metadata
import pyexpat
import re
import shutil
import sqlite3
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pi_heif
from lxml import etree
from PIL import features
from release import PARTS, ROOT

TABLE = tomllib.loads((PARTS / "licences" / "bundled.toml").read_text("utf-8"))
COPYLEFT = re.compile(r"(?<!L)GPL-[23](?!.* WITH )")
"""What may not be bundled: the GPL without an exception. The LGPL may, as a library that can be replaced."""
_TEXTS = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_NATIVE = re.compile(r"\.(so|dylib|dll)(\.|$)")
_FEATURES = {
    "libavif": "avif",
    "libjpeg-turbo": "libjpeg_turbo",
    "libtiff": "libtiff",
    "libwebp": "webp",
    "Little CMS": "littlecms2",
    "OpenJPEG": "jpg_2000",
    "zlib-ng": "zlib_ng",
}
"""What Pillow calls the libraries whose versions it tells."""
_NOTICE = """\
Whose work is in captioner
==========================

captioner itself is under the Apache License 2.0 (LICENSE). The works below are in this package, each under the
licence that is named; the texts of the licences lie in this folder.

Qt, Qt for Python, libheif and libde265 are taken under the GNU Lesser General Public License, version 3. They are
libraries of their own here, unchanged, in files that you may replace by your own builds of them: those of Qt in
PySide6, the others beside pi_heif, both in _internal (on a Mac in Contents/Frameworks). Nothing in captioner's
licence keeps you from that, nor from finding out how they work together. Their sources, for the versions named,
are where the list says.

"""


class Unlicensed(Exception):
    """Something in the folder stands in no row of the table, or in one that must not be there."""


class Work(NamedTuple):
    """One work by others."""

    name: str
    version: str
    licence: str
    home: str
    is_package: bool


def works(folder: Path) -> list[Work]:
    """All that the folder holds, by name. Raises Unlicensed."""
    found = [*_packages(), *_libraries(folder)]
    if wrong := [f"{work.name} ({work.licence})" for work in found if COPYLEFT.search(work.licence)]:
        raise Unlicensed(f"under the GPL: {', '.join(wrong)}")
    return sorted(found, key=lambda work: work.name.lower())


def _packages() -> Iterator[Work]:
    """Of the lock of the program, what this system takes of it."""
    for name in _LOCKED.findall((ROOT / "requirements.txt").read_text("utf-8")):
        try:
            about = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        if name not in TABLE["packages"]:
            raise Unlicensed(f"packaging/licences/bundled.toml has no licence for {name}")
        home = (about.metadata.get_all("Home-page") or [_link(about)])[0]
        yield Work(about.name, about.version, TABLE["packages"][name], home, is_package=True)


def _link(about: importlib.metadata.Distribution) -> str:
    links = about.metadata.get_all("Project-URL") or [""]
    return str(links[0]).rpartition(", ")[2]


def _libraries(folder: Path) -> Iterator[Work]:
    rows = TABLE["library"]
    names = {path.name for path in folder.rglob("*") if _NATIVE.search(path.name) and not _of_a_package(path)}
    for name in sorted(names):
        if not any(name.startswith(start) for row in rows for start in row.get("files", ())):
            raise Unlicensed(f"packaging/licences/bundled.toml has no row for {name}")
    for row in rows:
        starts = tuple(row.get("files", ()))
        if not starts or any(name.startswith(starts) for name in names):
            yield Work(row["name"], _version(row["name"]), row["licence"], row["home"], is_package=False)


def _of_a_package(path: Path) -> bool:
    """A module of a package, or of Python: what is imported by its name."""
    return bool(re.search(r"\.(cpython-|abi3\.|pyd$)", path.name))


def _version(name: str) -> str:
    """What can be asked for it; empty where nobody tells."""
    if name in ("Qt", "Qt for Python"):
        return importlib.metadata.version("pyside6-essentials")
    heif = pi_heif.libheif_info()
    told: dict[str, str] = {
        "Python": sys.version.split()[0],
        "SQLite": sqlite3.sqlite_version,
        "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        "libheif": heif["libheif"],
        "libde265": heif["decoders"].get("libde265", "").rpartition(" ")[2],
        "libxml2 and libxslt": ".".join(map(str, etree.LIBXML_VERSION)),
    }
    if name in _FEATURES:
        return str(features.version(_FEATURES[name]) or "")
    return told.get(name, "")


def listed(found: list[Work]) -> str:
    """For people: what is owed to whom."""
    rows = (
        f"{' '.join(filter(None, work[:2]))}\n    {work.licence}\n    {work.home}".rstrip() for work in found
    )
    return _NOTICE + "\n".join(rows) + "\n"


def lay_texts(target: Path, found: list[Work]) -> None:
    """The list, and the text of each licence that came with a work, into this folder."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "LIST.txt").write_text(listed(found), "utf-8")
    for text in (PARTS / "licences").glob("*.txt"):
        shutil.copyfile(text, target / text.name)
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    python = Path(
        sys.base_prefix, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}", "LICENSE.txt"
    )
    if python.is_file():
        shutil.copyfile(python, target / "Python.txt")
    for work in found:
        if work.is_package:
            _lay(target / work.name, importlib.metadata.distribution(work.name))


def _lay(target: Path, about: importlib.metadata.Distribution) -> None:
    for file in about.files or ():
        if _TEXTS.search(file.name) and any(part.endswith(".dist-info") for part in file.parts):
            target.mkdir(exist_ok=True)
            shutil.copyfile(str(file.locate()), target / file.name)

"""What stays out of the one folder: what captioner never loads, what the system brings, what is under the GPL."""

from __future__ import annotations

import re
from pathlib import PurePath

LEFT_OUT = [
    # GNU readline and gdbm are under the GPL.
    "readline",
    "_gdbm",
    "_dbm",
    # The dictionaries' reader is not shipped: people who want it install the wheel with it.
    "hunspell",
    # captioner never opens a connection.
    "ssl",
    "_ssl",
    "curses",
    "_curses",
    "tkinter",
    "unittest",
    "pydoc",
    "pdb",
    "doctest",
    "ensurepip",
    "setuptools",
    "pkg_resources",
    "pip",
    "lxml.objectify",
    "lxml.isoschematron",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "numpy",
]

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qjpeg", "qwebp", "qtiff", "qsvg"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plugins that are used, by their folder, on all systems."""

# Qt's libraries that only plugins which stay out have asked for.
_UNUSED = re.compile(r"libQt6(EglFS|EglFs|WlShell|Quick|Qml|Pdf|VirtualKeyboard|Test|Sql|Designer)")
_WORDS = re.compile(r"qtbase_(ru|uk|kk)\.qm$")
# What Python's own modules need; all else a Linux system brings, in the version that fits it.
_KEPT = re.compile(r"lib(python3|crypto|sqlite3|ffi|lzma|bz2|z|expat)[.\d-]*\.(so|dylib)")
_SYSTEM = re.compile(r"/(usr/)?lib(64)?/(.*/)?lib[^/]*\.so[^/]*$")


def is_wanted(inside: str, origin: str) -> bool:
    """Whether the folder keeps a file that PyInstaller found, by its place inside and where it comes from."""
    path = PurePath(inside)
    if "plugins" in path.parts:
        return path.name.partition(".")[0].removeprefix("lib") in PLUGINS.get(path.parent.name, ())
    if "translations" in path.parts and "PySide6" in path.parts:
        return _WORDS.search(path.name) is not None
    if _UNUSED.match(path.name) or path.name.startswith("opengl32sw"):
        return False
    if _SYSTEM.match(origin):
        return _KEPT.match(path.name) is not None
    return True

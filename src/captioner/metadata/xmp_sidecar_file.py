"""One XMP file beside a photo: read if it is sound, edited where it stands, replaced in one step (ISO 16684-1)."""

from __future__ import annotations

import itertools
import os
import stat
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from captioner import files
from captioner.credits import Field
from captioner.errors import Reason, Refused, Unverified, explained, reason
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.metadata import verify_xmp, xmp, xmp_writing

LARGEST = 1 << 24
"""Bytes of a sidecar that is read at all."""
_RDF = f"{{{xmp.RDF}}}RDF"
_FRAMES = (f"{{{xmp.META}}}xmpmeta", f"{{{xmp.META}}}xapmeta")
_TOOLKIT = f"{{{xmp.META}}}xmptk"
_BOM, _DECLARATION = b"\xef\xbb\xbf", b'<?xml version="1.0" encoding="UTF-8"?>\n'
_AWAY = "move it away, then save again"


class XmpFile(NamedTuple):
    """A sidecar that is sound: it can be read, and edited."""

    path: Path
    stamp: Stamp
    content: bytes
    root: etree._Element

    def text(self, tag: str) -> str:
        """A plain property, or nothing."""
        for holder, name, element in xmp.properties(self.root):
            if name == tag:
                return str(holder.get(tag)) if element is None else xmp.text_of(element)
        return ""

    @property
    def is_ours(self) -> bool:
        """Whether captioner began it."""
        return str(self.root.get(_TOOLKIT, "")).startswith("captioner ")

    def written(self, values: Mapping[Field, Value | None], now: str) -> bytes:
        """The file with these values and *now* as its MetadataDate, checked. Raises Refused; Unverified."""
        return _edited(self.content, values, now)

    def replace(self, content: bytes) -> None:
        """Put this in its place, unless another program changed it meanwhile."""
        with explained(self.path):
            files.refuse_protected(self.path)
            _replace(self.path, content, self.stamp)


def opened(path: Path) -> XmpFile:
    """The sidecar. Raises Refused, which names it, for links and what is none; CaptionerError if it cannot be read."""
    with explained(path):
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            raise Refused("is a link, which captioner does not follow for a sidecar", remedy=_AWAY)
        if not stat.S_ISREG(status.st_mode):
            raise Refused("is no file, though it is named like an XMP sidecar", remedy=_AWAY)
        with files.open_regular(path) as file:
            if not os.path.samestat(os.fstat(file.fileno()), status):
                raise files.Changed(path)
            stamp = files.stamp_of(file)
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise Refused("is larger than any XMP sidecar", remedy=_AWAY)
        return XmpFile(path, stamp, content, parsed(content))


def begun(values: Mapping[Field, Value | None], now: str) -> bytes:
    """A new sidecar with these values, checked. Raises Unverified."""
    return _edited(xmp_writing.START + _lines(xmp_writing.new_root()) + xmp_writing.END, values, now)


def create(path: Path, content: bytes) -> None:
    """Put a new sidecar where there is none. Raises files.Changed if one has come there meanwhile."""
    with explained(path):
        _replace(path, content, None)


def parsed(content: bytes) -> etree._Element:
    """A sidecar's root. Raises Refused where it is no sound XMP."""
    try:
        root = xmp.parsed(content)
    except Refused as error:
        what = reason("{why}, so this sidecar is left alone", why=Reason(error.what))
        raise Refused(what, remedy=reason("mend it, or {away}", away=Reason(_AWAY))) from None
    # SVG and web pages hold RDF, too.
    inside = [element.tag for element in itertools.islice(root.iterchildren("*"), 2)]
    if root.tag != _RDF and not (root.tag in _FRAMES and inside in ([], [_RDF])):
        raise Refused("is no XMP, though it is named so", remedy=_AWAY)
    return root


def _edited(old: bytes, values: Mapping[Field, Value | None], now: str) -> bytes:
    root = parsed(old)
    xmp_writing.edit(root, values, now)
    declaration = _DECLARATION if old.removeprefix(_BOM).startswith(b"<?xml ") else b""
    # An <?xpacket?> frame and comments stand beside the root.
    above = reversed(list(root.itersiblings(preceding=True)))
    content = declaration + _lines(*above, root, *root.itersiblings())
    before, after = parsed(old), _again(content)
    verify_xmp.check_around(before, after)
    verify_xmp.check(before, after, values, now)
    return content


def _again(content: bytes) -> etree._Element:
    """What is about to be written, as a reader will find it."""
    try:
        return parsed(content)
    except Refused:
        raise Unverified("the check before saving failed (the new XMP cannot be read)") from None


def _lines(*nodes: etree._Element) -> bytes:
    said = (etree.tostring(node, encoding="utf-8", xml_declaration=False, with_tail=False) for node in nodes)
    return b"".join(line + b"\n" for line in said)


def _replace(path: Path, content: bytes, seen: Stamp | None) -> None:
    def fill(file: FileIO) -> None:
        files.write_all(file, content)
        file.seek(0)
        if file.read(len(content) + 1) != content:
            raise Unverified("the check before saving failed (the disk gives back something else)")

    def still(new: Stamp) -> None:
        # A link planted a moment ago would lead the new file elsewhere.
        if path.is_symlink():
            raise files.Changed(path)
        files.refuse_changed(path, seen)

    files.replace(path, fill, still)

"""The check of edited XMP: in canonical form all is as it was but for the targets, and these read as intended."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping

from lxml import etree

from captioner.credits import Field
from captioner.kinds import Value
from captioner.metadata import xmp, xmp_writing
from captioner.metadata.container import require
from captioner.texts import Texts

_MARKS = {(f"{{{xmp.RDF}}}parseType", kind) for kind in ("Resource", "Literal", "Collection")}
_LINKS = {f"{{{xmp.RDF}}}{name}" for name in ("about", "resource", "ID", "nodeID", "datatype")}


def check(old: etree._Element, new: etree._Element, values: Mapping[Field, Value | None], now: str) -> None:
    """Raises Unverified where the new tree differs from the old one in anything but these values and its date.

    Both trees are used up.
    """
    _check_read_back(new, values, now)
    _check_spelling(new, values, {str(element.get(xmp.LANG)) for element in old.iter(xmp.LI)})
    again = copy.deepcopy(new)
    xmp_writing.edit(again, values, now)
    require(_canonical(again) == _canonical(new), "the new XMP properties are damaged")
    if not xmp.descriptions(old):
        xmp_writing.edit(old, {}, now)
    targets = {xmp_writing.METADATA_DATE} | {xmp.PROPERTY[field][0] for field in values}
    if any(field.key == "copyright_notice" and value is not None for field, value in values.items()):
        require(_texts(new, xmp_writing.MARKED) == ["True"], "the mark of protection in XMP")
        targets |= {xmp_writing.MARKED}
    parts = {tag: part for tag, *inner in (xmp.PROPERTY[field] for field in values) for part in inner}
    require(_rest(old, targets, parts) == _rest(new, targets, parts), "other XMP properties were changed")


def check_around(old: etree._Element, new: etree._Element) -> None:
    """Raises Unverified where comments and instructions around the tree, its frame above all, were changed."""
    require(_around(old) == _around(new), "what stands around the XMP was changed")


def _around(root: etree._Element) -> list[tuple[object, str]]:
    beside = (*root.itersiblings(preceding=True), root, *root.itersiblings())
    return [("root", "") if node is root else (node.tag, str(node)) for node in beside]


def _check_read_back(new: etree._Element, values: Mapping[Field, Value | None], now: str) -> None:
    found = xmp.read(new)
    for field, value in values.items():
        require(found.get(field) == value, f"{field.key} in XMP")
    require(_texts(new, xmp_writing.METADATA_DATE) == [now], "the date of the change in XMP")


def _check_spelling(
    new: etree._Element, values: Mapping[Field, Value | None], languages_before: set[str]
) -> None:
    """Languages and the marks of structures are spelled as they have to be: readers differ in what they forgive."""
    written = {xmp.PROPERTY[field][0]: value for field, value in values.items()}
    for place in xmp.properties(new):
        if place.tag in written and place.element is not None:
            value = written[place.tag]
            if isinstance(value, Texts):
                said = {str(li.get(xmp.LANG)) for li in xmp.items(place.element)}
                require(said <= {*value, *languages_before}, "a language in XMP")
            marks = ((str(n), str(m)) for inner in place.element.iter("*") for n, m in inner.attrib.items())
            require(
                all(mark in _MARKS or mark[0] in _LINKS for mark in marks if xmp.RDF in mark[0]),
                "a mark in XMP",
            )


def _texts(root: etree._Element, tag: str) -> list[str]:
    """What a plain property says, once for each place where it stands."""
    places = [place for place in xmp.properties(root) if place.tag == tag]
    return [str(p.holder.get(tag)) if p.element is None else xmp.text_of(p.element) for p in places]


def _rest(root: etree._Element, targets: set[str], parts: Mapping[str, str]) -> tuple[bytes, list[str]]:
    """All but the targets in canonical form, and what the structures among them hold beside their targets."""
    beside: list[str] = []
    for description in xmp.descriptions(root):
        for name in [str(name) for name in description.attrib if name in targets]:
            del description.attrib[name]
        for child in [child for child in description.iterchildren("*") if child.tag in targets]:
            beside += _beside(child, parts[child.tag]) if child.tag in parts else []
            description.remove(child)
    for element in root.iter("*"):
        element.tail = element.tail if (element.tail or "").strip() else None
        element.text = element.text if (element.text or "").strip() else None
    return _canonical(root), sorted(beside)


def _canonical(root: etree._Element) -> bytes:
    try:
        found: bytes = etree.tostring(root, method="c14n", with_tail=False)
    except etree.C14NError:
        # It fails where a namespace is no absolute address; the newer form can, ten times slower.
        found = etree.tostring(root, method="c14n2", with_tail=False)
    return found


def _beside(structure: etree._Element, part: str) -> Iterator[str]:
    """The texts of a structure's other parts."""
    for inner in structure.iter("*"):
        held = [(str(name), str(text)) for name, text in inner.attrib.items()]
        for name, text in (*held, (str(inner.tag), inner.text or "")):
            if name != part and xmp.RDF not in name and text.strip():
                yield f"{name} {text}"

"""XMP properties edited where they stand: everything else in the packet stays (ISO 16684-1)."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from captioner import __version__
from captioner.credits import Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import xmp
from captioner.texts import Texts

LARGEST = 65_502
"""Bytes of a packet in one JPEG segment."""
MARKED, METADATA_DATE = xmp.qualified("xmpRights:Marked"), xmp.qualified("xmp:MetadataDate")
_PARSE_TYPE = f"{{{xmp.RDF}}}parseType"
START, END = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n', b'<?xpacket end="w"?>'
_PADDING = (b" " * 99 + b"\n") * 20


def written(packet: bytes, values: Mapping[Field, Value | None], now: str) -> bytes:
    """The packet with these values and *now* as its MetadataDate; all other properties as they were.

    Raises Refused for a packet that is not sound, or would no longer fit into a JPEG.
    """
    root = xmp.parsed(packet) if packet else new_root()
    edit(root, values, now)
    body = etree.tostring(root, encoding="utf-8", xml_declaration=False)
    for padding in (_PADDING, b""):
        if len(START) + len(body) + len(padding) + len(END) <= LARGEST:
            return START + body + b"\n" + padding + END
    raise Refused("its XMP would be larger than a JPEG segment can hold")


def edit(root: etree._Element, values: Mapping[Field, Value | None], now: str) -> None:
    """Set these values in the tree, and *now* as its MetadataDate; all other properties stay as they were."""
    if xmp.rdf_of(root) is None:
        _add_rdf(root)
    for field, value in values.items():
        _set(root, field, value)
        if field.key == "copyright_notice" and value is not None:
            _set_text(root, MARKED, "True")
    _set_text(root, METADATA_DATE, now)


def new_root() -> etree._Element:
    """A tree that says nothing yet."""
    root = etree.Element(f"{{{xmp.META}}}xmpmeta", nsmap={"x": xmp.META})
    root.set(f"{{{xmp.META}}}xmptk", f"captioner {__version__}")
    return root


def _add_rdf(root: etree._Element) -> None:
    rdf = etree.SubElement(root, f"{{{xmp.RDF}}}RDF", nsmap={"rdf": xmp.RDF})
    etree.SubElement(rdf, xmp.DESCRIPTION, {xmp.ABOUT: ""}, nsmap=dict(xmp.NAMESPACES))


def _prefix(tag: str) -> dict[str, str]:
    uri = tag[1:].split("}")[0]
    return {prefix: uri for prefix, known in xmp.NAMESPACES.items() if known == uri}


def _place(root: etree._Element, tag: str) -> etree._Element:
    """The one element of a property: the first there is, emptied of nothing; attributes and repeats make way."""
    places = [place for place in xmp.properties(root) if place.tag == tag]
    elements = [place.element for place in places if place.element is not None]
    for holder, name, element in places:
        if element is None:
            del holder.attrib[name]
        elif element is not elements[0]:
            _remove(element)
    if elements:
        return elements[0]
    descriptions = [d for d in xmp.descriptions(root) if d.tag == xmp.DESCRIPTION]
    rdf = xmp.rdf_of(root)
    assert rdf is not None
    home = descriptions[0] if descriptions else etree.SubElement(rdf, xmp.DESCRIPTION, {xmp.ABOUT: ""})
    return etree.SubElement(home, tag, nsmap=_prefix(tag))


def _remove(element: etree._Element) -> None:
    """Take an element out, but not the text behind it."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _set_text(root: etree._Element, tag: str, text: str) -> None:
    places = [place for place in xmp.properties(root) if place.tag == tag]
    if len(places) == 1 and places[0].element is None:
        places[0].holder.set(tag, text)
        return
    element = _place(root, tag)
    chosen = element.find(xmp.VALUE)
    chosen = element if chosen is None else chosen
    for child in list(chosen):
        chosen.remove(child)
    if xmp.RESOURCE in chosen.attrib:
        del chosen.attrib[xmp.RESOURCE]
    chosen.text = text


def _set(root: etree._Element, field: Field, value: Value | None) -> None:
    tag, *inner = xmp.PROPERTY[field]
    if inner:
        _set_inside(root, tag, inner[0], "" if value is None else str(value))
    elif value is None:
        for holder, name, element in [place for place in xmp.properties(root) if place.tag == tag]:
            if element is None:
                del holder.attrib[name]
            else:
                _remove(element)
    elif isinstance(value, Texts):
        _set_texts(_place(root, tag), value)
    elif isinstance(value, tuple):
        _set_entries(_place(root, tag), value, "Seq" if field.xmp == "dc:creator" else "Bag")
    else:
        _set_text(root, tag, str(value))


def _container(element: etree._Element, name: str) -> etree._Element:
    """The array inside a property, as it was or new; anything else in it makes way."""
    wanted = f"{{{xmp.RDF}}}{name}"
    for child in list(element):
        if child.tag != wanted:
            element.remove(child)
    if len(element):
        return element[0]
    element.text = None
    for attribute in list(element.attrib):
        del element.attrib[attribute]
    return etree.SubElement(element, wanted)


def _set_texts(element: etree._Element, texts: Texts) -> None:
    container = _container(element, "Alt")
    old = {xmp.language(li): li for li in reversed(xmp.items(element))}
    for child in list(container):
        container.remove(child)
    for tag, text in texts.items():
        li = old.get(tag)
        if li is None:
            li = etree.Element(xmp.LI)
        if xmp.text_of(li) != text:
            li.clear()
            li.text = text
        if xmp.language(li) != tag or xmp.LANG not in li.attrib:
            li.set(xmp.LANG, tag)
        li.tail = None
        container.append(li)


def _set_entries(element: etree._Element, entries: tuple[str, ...], name: str) -> None:
    container = _container(element, name)
    old = {xmp.text_of(li): li for li in reversed(xmp.items(element))}
    for child in list(container):
        container.remove(child)
    for entry in entries:
        li = old.get(entry)
        if li is None:
            li = etree.Element(xmp.LI)
            li.text = entry
        li.tail = None
        container.append(li)


def _set_inside(root: etree._Element, tag: str, inner: str, text: str) -> None:
    """Set a text of the first structure in an array; other structures and other texts of it stay."""
    if not text and not any(place.tag == tag for place in xmp.properties(root)):
        return
    element = _place(root, tag)
    items = xmp.items(element)
    if not items and not len(element) and not element.attrib:
        items = [etree.SubElement(_container(element, "Bag"), xmp.LI, {_PARSE_TYPE: "Resource"})]
    structure = xmp.structure(element)
    if inner in structure.attrib:
        del structure.attrib[inner]
    for found in structure.findall(inner):
        structure.remove(found)
    if text:
        etree.SubElement(structure, inner, nsmap=_prefix(inner)).text = text
    elif not len(structure) and all(xmp.RDF in str(name) for name in structure.attrib):
        _remove(items[0] if len(items) > 1 else element)

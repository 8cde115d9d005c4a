"""XMP: a packet read, and its properties edited where they stand (ISO 16684-1, IPTC Photo Metadata 2025.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from captioner import __version__
from captioner.credits import FIELDS, Field
from captioner.errors import Refused
from captioner.kinds import LangAlt, Several, Value
from captioner.texts import X_DEFAULT, Texts, language_tag

LARGEST = 65_502
"""Bytes of a packet in one JPEG segment."""
RDF, XML = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/XML/1998/namespace"
META = "adobe:ns:meta/"
NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
LANG, LI, ABOUT, RESOURCE = f"{{{XML}}}lang", f"{{{RDF}}}li", f"{{{RDF}}}about", f"{{{RDF}}}parseType"
DESCRIPTION, VALUE = f"{{{RDF}}}Description", f"{{{RDF}}}value"
_CONTAINERS = tuple(f"{{{RDF}}}{name}" for name in ("Alt", "Seq", "Bag"))
MARKED, METADATA_DATE = f"{{{NAMESPACES['xmpRights']}}}Marked", f"{{{NAMESPACES['xmp']}}}MetadataDate"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False)
_START, _END = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n', b'\n<?xpacket end="w"?>'
_PADDING = (b" " * 99 + b"\n") * 20


class Place(NamedTuple):
    """Where a property stands: an element, or an attribute of a description."""

    holder: etree._Element
    tag: str
    element: etree._Element | None


def qualified(name: str) -> str:
    """`dc:title` as lxml names it."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


# A property inside a structure is written `a/b` in the table.
_PROPERTY = {field: tuple(map(qualified, field.xmp.split("/"))) for field in FIELDS}
_FIELD_OF = {names[0]: field for field, names in _PROPERTY.items()}


def parsed(packet: bytes) -> etree._Element:
    """The packet's root. Raises Refused if it is not sound XML in UTF-8, or carries a document type."""
    body = packet.strip(b"\0 \t\r\n")
    if body[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in body[:64]:
        raise Refused("its XMP is not in UTF-8")
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise Refused("its XMP carries a document type, which no photo program writes")
    try:
        root = etree.fromstring(body, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        raise Refused("its XMP is not well-formed") from None
    if _rdf(root) is None:
        if len(root):
            raise Refused("its XMP holds no RDF")
        _add_rdf(root)
    return root


def _rdf(root: etree._Element) -> etree._Element | None:
    return root if root.tag == f"{{{RDF}}}RDF" else root.find(f".//{{{RDF}}}RDF")


def _descriptions(root: etree._Element) -> list[etree._Element]:
    rdf = _rdf(root)
    return [] if rdf is None else list(rdf.iterchildren("*"))


def _properties(root: etree._Element) -> Iterator[Place]:
    for description in _descriptions(root):
        for name in description.attrib:
            yield Place(description, str(name), None)
        for child in description.iterchildren("*"):
            yield Place(description, str(child.tag), child)


def read(root: etree._Element) -> dict[Field, Value]:
    """The values of all fields in the packet."""
    found: dict[Field, Value] = {}
    for holder, tag, element in _properties(root):
        field = _FIELD_OF.get(tag)
        if field and field not in found:
            text = str(holder.get(tag)) if element is None else None
            value = field.kind.found(text) if text is not None else _value(element, field)
            if value is not None:
                found[field] = value
    return found


def _value(element: etree._Element | None, field: Field) -> Value | None:
    if element is None:
        return None
    if len(_PROPERTY[field]) > 1:
        inner = _inside(element, _PROPERTY[field][1])
        return field.kind.found(inner) if inner else None
    items = _items(element)
    if isinstance(field.kind, LangAlt):
        texts = {_language(li): _text(li) for li in items} if items else {X_DEFAULT: _text(element)}
        return field.kind.from_json({tag: text for tag, text in texts.items() if tag})
    if isinstance(field.kind, Several):
        return field.kind.of([_text(li) for li in items]) if items else field.kind.found(_text(element))
    return field.kind.found(_text(items[0] if items else element))


def _items(element: etree._Element) -> list[etree._Element]:
    container = next((c for c in element if c.tag in _CONTAINERS), None)
    return [] if container is None else [li for li in container if li.tag == LI]


def _language(li: etree._Element) -> str:
    try:
        return language_tag(str(li.get(LANG) or X_DEFAULT))
    except ValueError:
        return ""


def _text(element: etree._Element) -> str:
    """The element's text, or that of the value it qualifies; characters that no field may hold left out."""
    qualifying = element.find(VALUE)
    if qualifying is None:
        qualifying = element.find(f"{DESCRIPTION}/{VALUE}")
    chosen = element if qualifying is None else qualifying
    return "".join(str(text) for text in chosen.itertext()) if len(chosen) else chosen.text or ""


def _inside(element: etree._Element, tag: str) -> str:
    """The text of a property of the first structure in an array."""
    items = _items(element)
    structure = items[0] if items else element
    for holder in (structure, *structure.iterchildren(DESCRIPTION)):
        if holder.get(tag):
            return str(holder.get(tag))
        inner = holder.find(tag)
        if inner is not None:
            return _text(inner)
    return ""


def written(packet: bytes, values: Mapping[Field, Value | None], now: str) -> bytes:
    """The packet with these values and *now* as its MetadataDate; all other properties as they were.

    Raises Refused for a packet that is not sound, or would no longer fit into a JPEG.
    """
    root = parsed(packet) if packet else _new_root()
    for field, value in values.items():
        _set(root, field, value)
        if field.key == "copyright_notice" and value is not None:
            _set_text(root, MARKED, "True")
    _set_text(root, METADATA_DATE, now)
    body = etree.tostring(root, encoding="utf-8", xml_declaration=False)
    for padding in (_PADDING, b""):
        if len(_START) + len(body) + len(padding) + len(_END) <= LARGEST:
            return _START + body + b"\n" + padding + _END.lstrip()
    raise Refused("its XMP would be larger than a JPEG segment can hold")


def _new_root() -> etree._Element:
    root = etree.Element(f"{{{META}}}xmpmeta", nsmap={"x": META})
    root.set(f"{{{META}}}xmptk", f"captioner {__version__}")
    _add_rdf(root)
    return root


def _add_rdf(root: etree._Element) -> None:
    rdf = etree.SubElement(root, f"{{{RDF}}}RDF", nsmap={"rdf": RDF})
    etree.SubElement(rdf, DESCRIPTION, {ABOUT: ""}, nsmap=dict(NAMESPACES))


def _prefix(tag: str) -> dict[str, str]:
    uri = tag[1:].split("}")[0]
    return {prefix: uri for prefix, known in NAMESPACES.items() if known == uri}


def _place(root: etree._Element, tag: str) -> etree._Element:
    """The one element of a property: the first there is, emptied of nothing; attributes and repeats make way."""
    places = [place for place in _properties(root) if place.tag == tag]
    elements = [place.element for place in places if place.element is not None]
    for holder, name, element in places:
        if element is None:
            del holder.attrib[name]
        elif element is not elements[0]:
            _remove(element)
    if elements:
        return elements[0]
    descriptions = [d for d in _descriptions(root) if d.tag == DESCRIPTION]
    rdf = _rdf(root)
    assert rdf is not None
    home = descriptions[0] if descriptions else etree.SubElement(rdf, DESCRIPTION, {ABOUT: ""})
    return etree.SubElement(home, tag, nsmap=_prefix(tag))


def _remove(element: etree._Element) -> None:
    """Take an element out, but not the text behind it."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _set_text(root: etree._Element, tag: str, text: str) -> None:
    attribute = next((p for p in _properties(root) if p.tag == tag and p.element is None), None)
    if attribute:
        attribute.holder.set(tag, text)
        return
    element = _place(root, tag)
    chosen = element.find(VALUE)
    chosen = element if chosen is None else chosen
    for child in list(chosen):
        chosen.remove(child)
    chosen.text = text


def _set(root: etree._Element, field: Field, value: Value | None) -> None:
    tag, *inner = _PROPERTY[field]
    if inner:
        _set_inside(root, tag, inner[0], "" if value is None else str(value))
    elif value is None:
        for holder, name, element in [place for place in _properties(root) if place.tag == tag]:
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
    wanted = f"{{{RDF}}}{name}"
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
    old = {_language(li): li for li in reversed(_items(element))}
    for child in list(container):
        container.remove(child)
    for tag, text in texts.items():
        li = old.get(tag)
        if li is None:
            li = etree.Element(LI, {LANG: tag})
        if _text(li) != text:
            for child in list(li):
                li.remove(child)
            li.text = text
        li.tail = None
        container.append(li)


def _set_entries(element: etree._Element, entries: tuple[str, ...], name: str) -> None:
    container = _container(element, name)
    old = {_text(li): li for li in reversed(_items(element))}
    for child in list(container):
        container.remove(child)
    for entry in entries:
        li = old.get(entry)
        if li is None:
            li = etree.Element(LI)
            li.text = entry
        li.tail = None
        container.append(li)


def _set_inside(root: etree._Element, tag: str, inner: str, text: str) -> None:
    """Set a text of the first structure in an array; other structures and other texts of it stay."""
    element = _place(root, tag)
    items = _items(element)
    if not items:
        container = _container(element, "Bag")
        items = [etree.SubElement(container, LI, {RESOURCE: "Resource"})]
    structure = next(items[0].iterchildren(DESCRIPTION), items[0])
    if inner in structure.attrib:
        del structure.attrib[inner]
    found = structure.find(inner)
    if not text:
        if found is not None:
            structure.remove(found)
        return
    if found is None:
        found = etree.SubElement(structure, inner, nsmap=_prefix(inner))
    found.text = text

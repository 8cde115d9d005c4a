"""XMP: a packet and what its properties say (ISO 16684-1, IPTC Photo Metadata 2025.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from captioner.credits import FIELDS, Field
from captioner.errors import Refused
from captioner.kinds import LangAlt, Several, Value
from captioner.texts import X_DEFAULT, language_tag

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
LANG, LI, ABOUT = f"{{{XML}}}lang", f"{{{RDF}}}li", f"{{{RDF}}}about"
DESCRIPTION, VALUE, RESOURCE = f"{{{RDF}}}Description", f"{{{RDF}}}value", f"{{{RDF}}}resource"
_CONTAINERS = tuple(f"{{{RDF}}}{name}" for name in ("Alt", "Seq", "Bag"))
_ENCODINGS = ("UTF-8", "ASCII", "US-ASCII")
MOST, MOST_ATTRIBUTES = 200_000, 5_000
"""Elements and attributes of a packet, attributes of one element: the largest develop settings take some thousand."""
_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False
)


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
PROPERTY = {field: tuple(map(qualified, field.xmp.split("/"))) for field in FIELDS}
_FIELD_OF = {names[0]: field for field, names in PROPERTY.items()}


def parsed(packet: bytes) -> etree._Element:
    """The packet's root. Raises Refused if it is not sound XML in UTF-8, or carries a document type."""
    body = packet.strip(b"\0 \t\r\n")
    if body[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in body[:64]:
        raise Refused("its XMP is not in UTF-8")
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise Refused("its XMP carries a document type, which no photo program writes")
    # Millions of them would take all memory, and an evening to compare.
    equals = body.count(b"=")
    if body.count(b"<") + equals > MOST:
        raise Refused("its XMP holds more than any photo program writes")
    try:
        root = etree.fromstring(body, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        raise Refused("its XMP is not well-formed") from None
    document = root.getroottree().docinfo
    # In another encoding, a document type would not have been seen above.
    if document.internalDTD is not None or (document.encoding or "UTF-8").upper() not in _ENCODINGS:
        raise Refused("its XMP is not in UTF-8")
    if equals > MOST_ATTRIBUTES and any(len(one.attrib) > MOST_ATTRIBUTES for one in root.iter("*")):
        raise Refused("its XMP holds more than any photo program writes")
    if rdf_of(root) is None and len(root):
        raise Refused("its XMP holds no RDF")
    return root


def rdf_of(root: etree._Element) -> etree._Element | None:
    """The element that holds all descriptions; None in a packet that is empty."""
    return root if root.tag == f"{{{RDF}}}RDF" else root.find(f".//{{{RDF}}}RDF")


def descriptions(root: etree._Element) -> list[etree._Element]:
    """The descriptions, over which the properties are spread."""
    rdf = rdf_of(root)
    return [] if rdf is None else list(rdf.iterchildren("*"))


def properties(root: etree._Element) -> Iterator[Place]:
    """Every property of the picture, where it stands."""
    for description in descriptions(root):
        for name in description.attrib:
            yield Place(description, str(name), None)
        for child in description.iterchildren("*"):
            yield Place(description, str(child.tag), child)


def read(root: etree._Element) -> dict[Field, Value]:
    """The values of all fields in the packet."""
    found: dict[Field, Value] = {}
    for holder, tag, element in properties(root):
        field = _FIELD_OF.get(tag)
        if field and field not in found:
            value = field.kind.found(str(holder.get(tag))) if element is None else _value(element, field)
            if value is not None:
                found[field] = value
    return found


def changed(root: etree._Element) -> str:
    """When the metadata were last changed, as the packet says it (xmp:MetadataDate, ISO 8601), or nothing."""
    name = qualified("xmp:MetadataDate")
    said = (place for place in properties(root) if place.tag == name)
    return next((str(p.holder.get(name) if p.element is None else p.element.text or "") for p in said), "")


def _value(element: etree._Element, field: Field) -> Value | None:
    if len(PROPERTY[field]) > 1:
        inner = _inside(element, PROPERTY[field][1])
        return field.kind.found(inner) if inner else None
    array = items(element)
    if isinstance(field.kind, LangAlt):
        texts = {language(li): text_of(li) for li in array} if array else {X_DEFAULT: text_of(element)}
        return field.kind.from_json({tag: text for tag, text in texts.items() if tag})
    if isinstance(field.kind, Several):
        return field.kind.of([text_of(li) for li in array]) if array else field.kind.found(text_of(element))
    return field.kind.found(text_of(array[0] if array else element))


def items(element: etree._Element) -> list[etree._Element]:
    """The items of the array in a property; none where it holds no array."""
    container = next((c for c in element if c.tag in _CONTAINERS), None)
    return [] if container is None else [li for li in container if li.tag == LI]


def language(li: etree._Element) -> str:
    """An item's language tag, empty where it is none."""
    try:
        return language_tag(str(li.get(LANG) or X_DEFAULT))
    except ValueError:
        return ""


def text_of(element: etree._Element) -> str:
    """The element's text, or that of the value it qualifies, or the address it names instead."""
    qualifying = element.find(VALUE)
    if qualifying is None:
        qualifying = element.find(f"{DESCRIPTION}/{VALUE}")
    chosen = element if qualifying is None else qualifying
    if len(chosen):
        return "".join(str(text) for text in chosen.itertext())
    return chosen.text or str(chosen.get(RESOURCE, ""))


def structure(element: etree._Element) -> etree._Element:
    """What holds the parts of a property that is a structure, or of the first in an array of them."""
    array = items(element)
    first = array[0] if array else element
    return next(first.iterchildren(DESCRIPTION), first)


def _inside(element: etree._Element, tag: str) -> str:
    """The text of a part of a structure."""
    holder = structure(element)
    inner = holder.find(tag)
    return str(holder.get(tag, "")) if inner is None else text_of(inner)

"""XMP read and written where it stands: every form that other programs use, and nothing of theirs lost."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from photo_files import array, lang_alt, xmp_packet

from captioner.credits import CAPTION, FIELD, FIELDS, PHOTOGRAPHER, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import xmp, xmp_writing
from captioner.texts import X_DEFAULT, Texts

NOW = "2026-11-22T18:40:00+05:00"
HEADLINE, CITY, LICENSOR = FIELD["headline"], FIELD["city"], FIELD["licensor_url"]
SAMPLES: Mapping[str, str] = {
    "text by language": "Дархан «Шарип» & <b>\nЕкінші 😀", "several": "Timur; Малика & Co", "date": "2022-03-06",
    "url": "http://example.org/?a=b&c", "country code": "KZ", "rating": "3", "source type": "digitalCapture",
}  # fmt: skip


def sample(field: Field) -> Value:
    value = field.kind.parse(SAMPLES.get(field.kind.name, "Алматы «2» & <i>"))
    assert value is not None
    return value


def read(packet: bytes | str) -> dict[Field, Value]:
    return xmp.read(xmp.parsed(packet.encode("utf-8") if isinstance(packet, str) else packet))


def written(packet: str, *values: tuple[Field, Value | None]) -> str:
    return xmp_writing.written(packet.encode("utf-8"), dict(values), NOW).decode("utf-8")


@pytest.mark.parametrize("field", FIELDS, ids=repr)
@pytest.mark.parametrize("packet", ["", xmp_packet("<own:kept>yes</own:kept>")], ids=["new", "old"])
def test_every_field_is_written_read_and_cleared(field: Field, packet: str) -> None:
    there = written(packet, (field, sample(field)))
    assert read(there) == {field: sample(field)}
    gone = written(there, (field, None))
    assert read(gone) == {}
    assert field.xmp.split("/")[-1].split(":")[1] + ">" not in gone
    assert ("own:kept" in gone) == bool(packet)


@given(st.fixed_dictionaries({}, optional={f: st.text(max_size=30) for f in FIELDS}))
def test_any_values_are_read_as_they_were_written(typed: dict[Field, str]) -> None:
    values = {field: value for field, text in typed.items() if (value := field.kind.found(text)) is not None}
    assert read(xmp_writing.written(b"", values, NOW)) == values


@given(st.dictionaries(st.sampled_from(["en", "ru", "kk", "uk", X_DEFAULT]), st.text(min_size=1, max_size=9)))
def test_the_default_text_comes_first_and_every_language_says_its_name(held: dict[str, str]) -> None:
    texts = CAPTION.kind.from_json({tag: text for tag, text in held.items() if "\0" not in text})
    packet = written(
        xmp_packet("<dc:description><rdf:Alt><rdf:li>bare</rdf:li></rdf:Alt></dc:description>"),
        (CAPTION, texts),
    )
    items = xmp.parsed(packet.encode()).findall(f".//{xmp.LI}")
    assert [item.get(xmp.LANG) for item in items] == list(texts if isinstance(texts, Texts) else [])


def test_creators_are_a_sequence_and_persons_a_bag() -> None:
    packet = written("", (PHOTOGRAPHER, ("Timur", "Малика")), (FIELD["persons"], ("A", "B")))
    assert re.search(r"<dc:creator><rdf:Seq><rdf:li>Timur</rdf:li><rdf:li>Малика</rdf:li></rdf:Seq>", packet)
    assert re.search(r"<Iptc4xmpExt:PersonInImage><rdf:Bag>", packet)


VALUE = "<rdf:value>Almaty</rdf:value><own:sure>no</own:sure>"
ELEMENT = "<photoshop:City>Almaty</photoshop:City>"
SECOND = (
    '<rdf:Description rdf:about="" xmlns:p="http://ns.adobe.com/photoshop/1.0/">'
    "<p:City>Almaty</p:City></rdf:Description>"
)
FORMS = {
    "element": xmp_packet(ELEMENT),
    "attribute": xmp_packet(attributes='photoshop:City="Almaty"'),
    "with a comment": xmp_packet("<photoshop:City>Al<!-- not text -->maty</photoshop:City>"),
    "qualified": xmp_packet(f'<photoshop:City rdf:parseType="Resource">{VALUE}</photoshop:City>'),
    "qualified in full": xmp_packet(f"<photoshop:City><rdf:Description>{VALUE}</rdf:Description></photoshop:City>"),
    "address": xmp_packet('<photoshop:City rdf:resource="Almaty"/>'),
    "array": xmp_packet(array("photoshop:City", "Bag", ["Almaty"])),
    "repeated": xmp_packet("<photoshop:City>Almaty</photoshop:City><photoshop:City>Other</photoshop:City>"),
    "attribute and element": xmp_packet(ELEMENT, attributes='photoshop:City="Almaty"'),
    "second description": xmp_packet().replace("</rdf:RDF>", SECOND + "</rdf:RDF>"),
    "without a frame": re.sub(r"</?x:xmpmeta.*?>|<\?xpacket.*?\?>", "", xmp_packet(ELEMENT)),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_value_is_read_changed_and_cleared_in_every_form(form: str) -> None:
    packet = FORMS[form]
    assert read(packet) == {CITY: "Almaty"}
    changed = written(packet, (CITY, "Астана"))
    assert read(changed) == {CITY: "Астана"}
    assert "Almaty" not in changed
    assert "Other" not in changed
    assert read(written(packet, (CITY, None))) == {}
    assert read(written(packet, (HEADLINE, "Rally"))) == {CITY: "Almaty", HEADLINE: "Rally"}


def test_a_plain_text_with_a_language_of_its_own_becomes_an_array_without() -> None:
    packet = xmp_packet('<dc:description xml:lang="en">Old</dc:description>')
    changed = written(packet, (CAPTION, Texts({"ru": "Жаңа"})))
    assert "<dc:description><rdf:Alt>" in changed
    assert "Old" not in changed


@pytest.mark.parametrize("text", ["Old", "New"])
def test_a_plain_text_where_an_array_belongs_is_read_and_mended(text: str) -> None:
    packet = xmp_packet(
        "<dc:description>Old</dc:description><dc:creator>Old</dc:creator><dc:subject>Old</dc:subject>"
    )
    assert read(packet) == {
        CAPTION: Texts({X_DEFAULT: "Old"}),
        PHOTOGRAPHER: ("Old",),
        FIELD["keywords"]: ("Old",),
    }
    changed = written(packet, (CAPTION, Texts({"en": text})), (PHOTOGRAPHER, (text,)))
    assert read(changed)[CAPTION] == Texts({"en": text})
    assert "<rdf:Seq><rdf:li>" in changed


def test_a_bag_of_creators_becomes_a_sequence() -> None:
    changed = written(xmp_packet(array("dc:creator", "Bag", ["Old"])), (PHOTOGRAPHER, ("Old", "New")))
    assert "<rdf:Seq><rdf:li>Old</rdf:li><rdf:li>New</rdf:li></rdf:Seq></dc:creator>" in changed
    assert "rdf:Bag" not in changed


def test_a_language_as_another_program_spells_it_is_the_same_language() -> None:
    packet = xmp_packet(lang_alt("dc:description", {"x-default": "a", "PT_br": "b", "not a language": "c"}))
    assert read(packet) == {CAPTION: Texts({X_DEFAULT: "a", "pt-BR": "b"})}


def test_what_qualifies_a_text_makes_way_with_it_and_leaves_sound_rdf() -> None:
    qualified = (
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default" rdf:parseType="Resource">'
        "<rdf:value>Old</rdf:value><own:sure>no</own:sure></rdf:li></rdf:Alt></dc:description>"
    )
    changed = written(xmp_packet(qualified), (CAPTION, Texts({X_DEFAULT: "New"})))
    assert '<rdf:li xml:lang="x-default">New</rdf:li>' in changed


def test_what_qualifies_an_entry_that_stays_is_kept() -> None:
    sure = '<rdf:li rdf:parseType="Resource"><rdf:value>Old</rdf:value><own:sure>yes</own:sure></rdf:li>'
    packet = xmp_packet(f"<dc:subject><rdf:Bag>{sure}</rdf:Bag></dc:subject>")
    assert sure in written(packet, (FIELD["keywords"], ("New", "Old")))


LICENSORS = "<plus:Licensor><rdf:Bag>{}</rdf:Bag></plus:Licensor>"
NAMED = "<plus:LicensorName>Agency</plus:LicensorName>"
STRUCTURES = {
    "in an array": LICENSORS.format(f'<rdf:li rdf:parseType="Resource">{NAMED}<plus:LicensorURL>http://old</plus:LicensorURL></rdf:li>'),
    "in full": LICENSORS.format(f"<rdf:li><rdf:Description>{NAMED}<plus:LicensorURL>http://old</plus:LicensorURL></rdf:Description></rdf:li>"),
    "as attributes": LICENSORS.format('<rdf:li plus:LicensorName="Agency" plus:LicensorURL="http://old"/>'),
    "as attributes in full": LICENSORS.format('<rdf:li><rdf:Description plus:LicensorName="Agency" plus:LicensorURL="http://old"/></rdf:li>'),
    "alone": f'<plus:Licensor rdf:parseType="Resource">{NAMED}<plus:LicensorURL>http://old</plus:LicensorURL></plus:Licensor>',
}  # fmt: skip


@pytest.mark.parametrize("form", STRUCTURES)
def test_a_text_in_a_structure_changes_and_its_neighbours_stay(form: str) -> None:
    packet = xmp_packet(STRUCTURES[form])
    assert read(packet) == {LICENSOR: "http://old"}
    changed, cleared = written(packet, (LICENSOR, "http://new")), written(packet, (LICENSOR, None))
    assert read(changed) == {LICENSOR: "http://new"}
    assert "http://old" not in changed + cleared
    assert changed.count("Agency") == cleared.count("Agency") == 1
    assert read(cleared) == {}


def test_a_second_licensor_stays() -> None:
    two = LICENSORS.format(
        f'<rdf:li rdf:parseType="Resource"/><rdf:li rdf:parseType="Resource">{NAMED}</rdf:li>'
    )
    assert "Agency" in written(xmp_packet(two), (LICENSOR, "http://new"))


def test_clearing_what_is_not_there_adds_nothing() -> None:
    cleared = written(xmp_packet(), *((field, None) for field in FIELDS))
    assert len(xmp.parsed(cleared.encode()).findall(f".//{xmp.DESCRIPTION}/*")) == 1


def test_a_notice_marks_the_photo_as_protected_and_every_write_is_dated() -> None:
    packet = written("", (FIELD["copyright_notice"], Texts({"en": "© Timur"})))
    assert "<xmpRights:Marked>True</xmpRights:Marked>" in packet
    assert f"<xmp:MetadataDate>{NOW}</xmp:MetadataDate>" in packet
    assert packet.count("MetadataDate>") == written(packet, (CITY, "x")).count("MetadataDate>") == 2


def test_a_packet_has_room_to_grow_and_its_frame() -> None:
    packet = xmp_writing.written(b"", {CITY: "Almaty"}, NOW)
    assert packet.startswith(b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    assert packet.endswith(b'<?xpacket end="w"?>')
    assert packet.count(b" ") > 1900


def test_a_packet_near_the_limit_drops_its_padding_and_one_over_it_is_refused() -> None:
    near = xmp_writing.written(b"", {CITY: "x" * 64_000}, NOW)
    assert len(near) <= 65_502
    assert near.count(b" ") < 100
    with pytest.raises(Refused, match="larger"):
        xmp_writing.written(b"", {CITY: "x" * 66_000}, NOW)


REFUSED = {
    "not well-formed": "<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
    "blank": "   ",
    "other XML": "<html><p/></html>",
    "a document type": "<!DOCTYPE x [<!ENTITY e 'boo'>]>" + xmp_packet("<own:a>&e;</own:a>"),
    "an unknown entity": xmp_packet("<own:a>&e;</own:a>"),
    "endless depth": xmp_packet("<own:a>" * 5000 + "</own:a>" * 5000),
    "a text over ten million letters": xmp_packet("<own:a>" + "x" * 10_500_000 + "</own:a>"),
    "UTF-16": xmp_packet().encode("utf-16").decode("latin-1"),
    "UTF-16 without a mark": xmp_packet().encode("utf-16-be").decode("latin-1"),
}


@pytest.mark.parametrize("flaw", REFUSED)
def test_a_packet_that_is_not_sound_is_refused_with_a_reason(flaw: str) -> None:
    raw = REFUSED[flaw].encode("latin-1" if "UTF" in flaw else "utf-8")
    with pytest.raises(Refused, match="its XMP"):
        xmp.parsed(raw)
    with pytest.raises(Refused, match="its XMP"):
        xmp_writing.written(raw, {CITY: "Almaty"}, NOW)


def test_an_empty_packet_with_its_frame_is_filled() -> None:
    assert read(written("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", (CITY, "Almaty"))) == {CITY: "Almaty"}
    no_description = xmp_packet().replace("<rdf:Description", "<!-- ").replace("</rdf:Description>", " -->")
    assert read(written(no_description, (CITY, "Almaty"))) == {CITY: "Almaty"}


def test_nothing_is_fetched_or_included_from_outside() -> None:
    evil = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">' + xmp_packet()
    with pytest.raises(Refused, match="document type"):
        xmp.parsed(evil.encode())


def test_properties_of_others_stay_byte_for_byte() -> None:
    own = '<own:list><rdf:Seq><rdf:li own:a="1">x</rdf:li></rdf:Seq></own:list><own:b> y </own:b><!-- c -->'
    assert own in written(xmp_packet(own), *((field, sample(field)) for field in FIELDS))


@given(st.data())
def test_a_mutated_packet_is_read_and_written_or_refused(data: st.DataObject) -> None:
    packet = bytearray(
        xmp_packet(lang_alt("dc:title", {"x-default": "a", "ru": "б"}), STRUCTURES["in full"]).encode()
    )
    for at in data.draw(st.lists(st.integers(0, len(packet) - 1), min_size=1, max_size=5)):
        packet[at] = data.draw(st.integers(0, 255))
    try:
        read(bytes(packet))
        assert (
            read(xmp_writing.written(bytes(packet), {CITY: "Almaty", LICENSOR: "http://new"}, NOW))[CITY]
            == "Almaty"
        )
    except Refused as error:
        assert "its XMP" in str(error)


@given(st.binary(max_size=200))
def test_any_bytes_are_parsed_or_refused(packet: bytes) -> None:
    try:
        root = xmp.parsed(packet)
    except Refused:
        return
    assert isinstance(root, etree._Element)

"""XMP beside a photo: whose it is, what of it is believed, and that nothing of other programs' work in it is lost."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from exiftool import NAMES, tags_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from photo_files import array, lang_alt, xmp_packet

from captioner.credits import CAPTION, FIELD, FIELDS, PHOTOGRAPHER, Credits, Field
from captioner.errors import Refused, Unverified
from captioner.kinds import LangAlt, Value
from captioner.metadata import embedded, verify_xmp, xmp, xmp_sidecar, xmp_sidecar_file
from captioner.metadata.container import Blocks
from captioner.texts import X_DEFAULT, Texts

NOW = "2026-11-22T18:40:00+05:00"
HEADLINE, CITY, NOTICE, LICENSOR = (
    FIELD[key] for key in ("headline", "city", "copyright_notice", "licensor_url")
)
LANGUAGES = {"en": "Rally & <b>", "ru": "Митинг", "kk": "Шеру әңғөұ", "uk": "Мітинг їґє 😀"}
SAMPLES: Mapping[str, str] = {
    "several": "Timur; Малика & Co", "date": "2022-03-06T14:02:11+06:00", "url": "http://example.org/?a=b&c",
    "country code": "KZ", "rating": "3", "source type": "digitalCapture",
}  # fmt: skip

LIGHTROOM = """<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0-c000 1.000000, 0000/00/00-00:00:00">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmp:MetadataDate="2022-03-07T10:00:00+06:00" xmp:Rating="2" photoshop:City="Almaty"
   photoshop:SidecarForExtension="CR2" xmpMM:DocumentID="xmp.did:1" crs:Version="15.0" crs:Exposure2012="+0.55">
   <dc:description><rdf:Alt>
     <rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="fr">Vieux</rdf:li>
   </rdf:Alt></dc:description>
   <crs:ToneCurvePV2012><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurvePV2012>
   <crs:MaskGroupBasedCorrections><rdf:Seq><rdf:li>
     <rdf:Description crs:What="Correction" crs:CorrectionAmount="1">
      <crs:CorrectionMasks><rdf:Seq><rdf:li crs:What="Mask/Gradient" crs:ZeroX="0.5"/></rdf:Seq></crs:CorrectionMasks>
     </rdf:Description></rdf:li></rdf:Seq></crs:MaskGroupBasedCorrections>
   <xmpMM:History><rdf:Seq>
     <rdf:li stEvt:action="saved" stEvt:when="2022-03-07T10:00:00+06:00" stEvt:changed="/metadata"/>
   </rdf:Seq></xmpMM:History>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""
DARKTABLE = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:darktable="http://darktable.sf.net/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmp:Rating="1" darktable:xmp_version="5" darktable:raw_params="0" darktable:history_end="2">
   <darktable:masks_history><rdf:Seq>
     <rdf:li darktable:mask_num="1" darktable:mask_points="gz02eJxjYGBgYAZiAAAJAAE="/>
   </rdf:Seq></darktable:masks_history>
   <darktable:history><rdf:Seq>
     <rdf:li darktable:num="0" darktable:operation="exposure" darktable:params="00000000bffb4fbd" darktable:multi_name=""/>
     <rdf:li darktable:num="1" darktable:operation="filmicrgb" darktable:params="gz12eJxjYGgA" darktable:multi_name=""/>
   </rdf:Seq></darktable:history>
   <dc:subject><rdf:Bag><rdf:li>darktable|exported</rdf:li></rdf:Bag></dc:subject>
   <lr:hierarchicalSubject><rdf:Bag><rdf:li>place|Almaty</rdf:li></rdf:Bag></lr:hierarchicalSubject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""  # noqa: E501 - as the program writes it
BARE = re.sub(r"</?x:xmpmeta.*?>|<\?xpacket.*?\?>", "", xmp_packet("<own:kept>yes</own:kept>"))
FOREIGN = {
    "Lightroom": LIGHTROOM,
    "darktable": DARKTABLE,
    "xpacket": xmp_packet(
        lang_alt("dc:title", {"x-default": "Old", "de": "Alt"}), "<own:kept>yes</own:kept>"
    ),
    "bare RDF": BARE,
    "no description": '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
}


def sample(field: Field) -> Value:
    if isinstance(field.kind, LangAlt):
        return Texts({X_DEFAULT: LANGUAGES["kk"], **LANGUAGES})
    value = field.kind.parse(SAMPLES.get(field.kind.name, "Алматы «2» & <i>"))
    assert value is not None
    return value


ALL = {field: sample(field) for field in FIELDS}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return put(tmp_path / "IMG_1.CR2", "raw")


def put(path: Path, content: str) -> Path:
    path.write_text(content, "utf-8")
    return path


def said(photo: Path) -> dict[Field, Value | None]:
    found = xmp_sidecar.read(photo)
    assert found is not None
    return {field: found.credits.get(field) for field in found.credits}


def names(photo: Path) -> list[str]:
    return [path.name for path in xmp_sidecar.beside(photo)]


def others(content: bytes, targets: set[str]) -> bytes:
    """All that is not a target, in canonical form and without the blanks between: made by nothing of captioner's."""
    root = etree.fromstring(content)
    for description in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        for name in targets & set(map(str, description.attrib)):
            del description.attrib[name]
        for child in [child for child in description if child.tag in targets]:
            description.remove(child)
    canonical = etree.tostring(root.getroottree(), method="c14n")
    return re.sub(rb">\s+<", b"><", canonical)


# -- round trips


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.fixed_dictionaries({}, optional={field: st.text(max_size=30) for field in FIELDS}),
    st.sampled_from(sorted(FOREIGN)),
)
def test_any_values_are_read_as_they_were_written_whoever_began_the_file(
    raw: Path, typed: dict[Field, str], whose: str
) -> None:
    put(raw.with_name("IMG_1.CR2.xmp"), FOREIGN[whose])
    before = said(raw)
    values = {field: field.kind.found(text) for field, text in typed.items()}
    xmp_sidecar.write(raw, values, NOW)
    wanted = {**before, **values}
    assert said(raw) == {field: value for field, value in wanted.items() if value is not None}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(
        st.dictionaries(st.sampled_from([*LANGUAGES, X_DEFAULT]), st.text(max_size=20)),
        min_size=1,
        max_size=3,
    )
)
def test_texts_in_every_language_survive_one_save_after_the_other(
    raw: Path, typed: list[dict[str, str]]
) -> None:
    for by_language in typed:
        clean = {tag: text for tag, text in by_language.items() if "\0" not in text}
        texts = CAPTION.kind.from_json(clean)
        xmp_sidecar.write(raw, {CAPTION: texts, CITY: "Almaty"}, NOW)
        assert said(raw).get(CAPTION) == texts


@pytest.mark.each(5)
@pytest.mark.parametrize("whose", [*FOREIGN, "nobody"])
@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_is_written_and_taken_out_again(raw: Path, field: Field, whose: str) -> None:
    if whose in FOREIGN:
        put(raw.with_name("IMG_1.CR2.xmp"), FOREIGN[whose])
    xmp_sidecar.write(raw, {field: ALL[field]}, NOW)
    assert said(raw)[field] == ALL[field]
    xmp_sidecar.write(raw, {field: None}, NOW)
    assert field not in said(raw)


def test_exiftool_reads_every_field_back_from_new_and_foreign_sidecars(tmp_path: Path) -> None:
    for number, content in enumerate(["", LIGHTROOM.replace("CR2", "NEF"), DARKTABLE, BARE]):
        photo = tmp_path / f"{number}.nef"
        if content:
            put(tmp_path / f"{number}.nef.xmp", content)
        xmp_sidecar.write(photo, ALL, NOW)
    found = tags_of(sorted(tmp_path.glob("*.xmp")))
    assert len(found) == 4
    for name, tags in found.items():
        for field in FIELDS:
            assert told(tags, field) == plain(ALL[field]), (name, field)
        assert tags["XMP-xmp:MetadataDate"] == "2026:11:22 18:40:00+05:00"
        languages = {tag: tags[f"XMP-dc:Description-{tag}"] for tag in LANGUAGES}
        assert languages == LANGUAGES, name


def told(tags: Mapping[str, object], field: Field) -> object:
    """What exiftool says of a field, as it spells it."""
    name = NAMES[field.key][-1]
    if field is LICENSOR:
        licensor = tags["XMP-plus:Licensor"]
        assert isinstance(licensor, list)
        return licensor[0]["LicensorURL"]
    found = tags[name]
    return found if isinstance(found, list) else str(found)


def plain(value: Value) -> object:
    if isinstance(value, Texts):
        return value.main
    if isinstance(value, tuple):
        return list(value)
    return re.sub(r"^(\d{4})-(\d\d)-(\d\d)T", r"\1:\2:\3 ", str(value))


# -- what others put there


@pytest.mark.parametrize("whose", ["Lightroom", "darktable", "xpacket", "bare RDF"])
def test_all_that_other_programs_keep_in_a_sidecar_stays(raw: Path, whose: str) -> None:
    path = put(raw.with_name("IMG_1.CR2.xmp"), FOREIGN[whose])
    before = path.read_bytes()
    values = {field: value for field, value in ALL.items() if field is not CAPTION}
    xmp_sidecar.write(raw, values, NOW)
    after = path.read_bytes()
    housekeeping = {xmp.qualified("xmp:MetadataDate"), xmp.qualified("xmpRights:Marked")}
    targets = {xmp.PROPERTY[field][0] for field in values} | housekeeping
    assert others(after, targets) == others(before, targets)
    for kept in re.findall(rb"(?:crs|darktable|stEvt|xmpMM|lr|own):\w+=\"[^\"]*\"", before):
        assert kept in after


def test_a_language_that_the_desk_does_not_write_stays_when_its_caption_is_edited(raw: Path) -> None:
    path = put(raw.with_name("IMG_1.xmp"), LIGHTROOM)
    caption = said(raw)[CAPTION]
    assert isinstance(caption, Texts)
    xmp_sidecar.write(raw, {CAPTION: caption.with_text("kk", "Жаңа")}, NOW)
    assert '<rdf:li xml:lang="fr">Vieux</rdf:li>' in path.read_text("utf-8")


def test_a_namespace_that_is_no_address_and_the_rest_of_a_structure_stay(raw: Path) -> None:
    agency = '<rdf:li plus:LicensorName="Agency" plus:LicensorURL="http://old"/>'
    held = (
        f"<plus:Licensor><rdf:Bag>{agency}</rdf:Bag></plus:Licensor>",
        '<odd:a xmlns:odd="odd">kept</odd:a>',
    )
    one = xmp_sidecar_file.opened(put(raw.with_name("IMG_1.xmp"), xmp_packet(*held)))
    good = one.written({LICENSOR: "http://new"}, NOW)
    assert b'plus:LicensorName="Agency"' in good
    assert b'<odd:a xmlns:odd="odd">kept</odd:a>' in good
    for lost in (b'plus:LicensorName="Agency"', b"kept</odd:a>"):
        bad = xmp_sidecar_file.parsed(good.replace(lost, lost.replace(b"Agency", b"").replace(b"kept", b"")))
        with pytest.raises(Unverified):
            verify_xmp.check(xmp_sidecar_file.parsed(one.content), bad, {LICENSOR: "http://new"}, NOW)


def test_a_frame_a_declaration_and_comments_around_the_root_stay(raw: Path) -> None:
    frame = xmp_packet().replace("<x:xmpmeta", "<!-- by hand --><x:xmpmeta")
    path = put(raw.with_name("IMG_1.CR2.xmp"), '<?xml version="1.0"?>\n' + frame)
    xmp_sidecar.write(raw, {CITY: "Almaty"}, NOW)
    text = path.read_text("utf-8")
    assert re.match(r'<\?xml version="1.0" encoding="UTF-8"\?>\n<\?xpacket begin="\ufeff" id=', text)
    assert text.index("<!-- by hand -->") < text.index("<x:xmpmeta") < text.index('<?xpacket end="w"?>')


def test_a_sidecar_without_a_frame_gets_none_and_a_new_one_has_it(raw: Path, tmp_path: Path) -> None:
    path = put(raw.with_name("IMG_1.CR2.xmp"), BARE)
    xmp_sidecar.write(raw, {CITY: "Almaty"}, NOW)
    assert b"xpacket" not in path.read_bytes()
    xmp_sidecar.write(tmp_path / "new.heic", {CITY: "Almaty", HEADLINE: None}, NOW)
    new = (tmp_path / "new.heic.xmp").read_text("utf-8")
    assert new.startswith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta')
    assert new.endswith('</x:xmpmeta>\n<?xpacket end="w"?>\n')
    assert len(new) < 2_000


def test_two_hundred_edits_do_not_grow_a_sidecar_beyond_its_longest(raw: Path) -> None:
    path = put(raw.with_name("IMG_1.CR2.xmp"), DARKTABLE)
    xmp_sidecar.write(raw, ALL | {HEADLINE: "x" * 200}, NOW)
    longest = path.stat().st_size
    for number in range(200):
        xmp_sidecar.write(raw, {HEADLINE: "y" * (1 + number), CITY: None if number % 2 else "Almaty"}, NOW)
        assert path.stat().st_size <= longest


# -- whose it is

FULL, SHORT = ["IMG_1.CR2.xmp"], ["IMG_1.xmp"]
WHOSE: Mapping[str, tuple[str, list[str], list[str]]] = {
    "a new one": ("IMG_1.CR2", [], []),
    "darktable's": ("IMG_1.CR2", FULL, FULL),
    "Lightroom's": ("IMG_1.CR2", SHORT, SHORT),
    "both": ("IMG_1.CR2", FULL + SHORT, FULL + SHORT),
    "the raw's of a pair": ("IMG_1.CR2", [*SHORT, "IMG_1.jpg"], SHORT),
    "not the photo's of a pair": ("IMG_1.jpg", [*SHORT, "IMG_1.CR2"], []),
    "its own beside the raw's": ("IMG_1.jpg", [*SHORT, "IMG_1.CR2", "IMG_1.jpg.xmp"], ["IMG_1.jpg.xmp"]),
    "not the photo's beside a raw that is not listed": ("IMG_1.jpg", [*SHORT, "IMG_1.crw"], []),
    "the only photo's": ("IMG_1.jpg", [*SHORT, "IMG_2.CR2", "IMG_1.mov", "IMG_1.aae"], SHORT),
    "nobody's of two that are not raw": ("IMG_1.heic", [*SHORT, "IMG_1.JPG"], []),
    "nobody's of two raws": ("IMG_1.CR2", [*SHORT, "IMG_1.nef"], []),
    "the raw's, not the DNG's": ("IMG_1.CR2", [*SHORT, "IMG_1.dng"], SHORT),
    "not the DNG's": ("IMG_1.dng", [*SHORT, "IMG_1.CR2"], []),
    "the DNG's of a pair": ("IMG_1.dng", [*SHORT, "IMG_1.jpg"], SHORT),
    "a raw's that an export is named after": ("IMG_1.CR2.jpg", [*FULL, "IMG_1.CR2"], []),
    "in capitals": ("IMG_1.CR2", ["IMG_1.XMP", "IMG_1.CR2.Xmp"], ["IMG_1.CR2.Xmp", "IMG_1.XMP"]),
    "without an ending": ("IMG_1", SHORT, SHORT),
}  # fmt: skip


@pytest.mark.parametrize("case", WHOSE)
def test_a_sidecar_belongs_to_one_photo(tmp_path: Path, case: str) -> None:
    name, there, wanted = WHOSE[case]
    for one in (name, *there):
        put(tmp_path / one, xmp_packet())
    assert names(tmp_path / name) == wanted


@pytest.mark.parametrize(
    ("photo", "is_its"), [("IMG_1.CR2", True), ("IMG_1.jpg", False), ("IMG_1.NEF", False)]
)
def test_a_sidecar_that_names_its_photos_ending_is_that_ones(
    tmp_path: Path, photo: str, is_its: bool
) -> None:
    put(tmp_path / "IMG_1.xmp", LIGHTROOM)
    put(tmp_path / photo, "raw")
    assert names(tmp_path / photo) == ["IMG_1.xmp"] * is_its
    put(tmp_path / "IMG_1.cr3", "raw")
    assert names(tmp_path / photo) == ["IMG_1.xmp"] * is_its


def test_a_refused_jpeg_leaves_its_raws_sidecar_alone(raw: Path) -> None:
    path = put(raw.with_name("IMG_1.xmp"), LIGHTROOM)
    xmp_sidecar.write(raw.with_suffix(".jpg"), {CITY: "Astana"}, NOW)
    assert path.read_text("utf-8") == LIGHTROOM
    assert said(raw.with_suffix(".jpg")) == {CITY: "Astana"}
    assert said(raw)[CITY] == "Almaty"


# -- two of them


def test_both_sidecars_are_kept_in_step(raw: Path) -> None:
    put(raw, "raw")
    for name in FULL + SHORT:
        put(raw.with_name(name), LIGHTROOM)
    xmp_sidecar.write(raw, {CITY: "Astana", HEADLINE: "Rally"}, NOW)
    for name in FULL + SHORT:
        assert b"Astana" in raw.with_name(name).read_bytes()
        assert b"Rally" in raw.with_name(name).read_bytes()
    assert sorted(path.name for path in raw.parent.iterdir()) == sorted([raw.name, *FULL, *SHORT])


@pytest.mark.parametrize("newer", FULL + SHORT)
def test_of_two_that_disagree_the_one_written_last_is_believed_and_that_is_said(
    raw: Path, newer: str
) -> None:
    for name, city in (("IMG_1.CR2.xmp", "Almaty"), ("IMG_1.xmp", "Astana")):
        path = put(raw.with_name(name), xmp_packet(f"<photoshop:City>{city}</photoshop:City>"))
        os.utime(path, ns=(0, 2_000_000_000 if name == newer else 1_000_000_000))
    found = xmp_sidecar.read(raw)
    assert found is not None
    assert found.credits == Credits({CITY: {"IMG_1.xmp": "Astana"}.get(newer, "Almaty")})
    assert found.disagreeing == (CITY,)


def test_what_only_one_of_two_says_is_no_disagreement(raw: Path) -> None:
    put(raw.with_name("IMG_1.xmp"), LIGHTROOM)
    put(raw.with_name("IMG_1.CR2.xmp"), BARE)
    found = xmp_sidecar.read(raw)
    assert found is not None
    assert found.credits.get(CITY) == "Almaty"
    assert found.disagreeing == ()
    assert {path.name for path in found.stamps} == {*FULL, *SHORT}


def test_where_one_of_two_is_not_sound_neither_is_written(raw: Path) -> None:
    sound = put(raw.with_name("IMG_1.CR2.xmp"), DARKTABLE)
    put(raw.with_name("IMG_1.xmp"), "no XML")
    with pytest.raises(Refused, match=r"IMG_1\.xmp"):
        xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)
    assert sound.read_text("utf-8") == DARKTABLE


# -- who wins


def test_a_sidecar_wins_over_all_blocks_of_a_photo_that_is_not_written_and_what_it_leaves_out_stays(
    raw: Path,
) -> None:
    packet = xmp_packet(
        array("dc:creator", "Seq", ["Owner"]), "<photoshop:Headline>Rally</photoshop:Headline>"
    )
    held = embedded.read(Blocks(xmp=packet.encode("utf-8")))
    put(raw.with_name("IMG_1.xmp"), xmp_packet(array("dc:creator", "Seq", ["Тимур"])))
    together = xmp_sidecar.over(held._replace(disagreeing=(PHOTOGRAPHER, HEADLINE)), xmp_sidecar.read(raw))
    assert together.credits == Credits({PHOTOGRAPHER: ("Тимур",), HEADLINE: "Rally"})
    assert together.homes[PHOTOGRAPHER]["xmp"] == ("Тимур",)
    assert together.disagreeing == (HEADLINE,)
    assert xmp_sidecar.over(held, None) == held


def test_where_the_photo_is_written_again_only_what_captioner_began_follows(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    xmp_sidecar.write(photo, {CITY: "Almaty"}, NOW)
    foreign = put(tmp_path / "b.jpg.xmp", DARKTABLE)
    xmp_sidecar.keep_in_step(photo, {CITY: "Astana"}, NOW)
    xmp_sidecar.keep_in_step(tmp_path / "b.jpg", {CITY: "Astana"}, NOW)
    xmp_sidecar.keep_in_step(tmp_path / "c.jpg", {CITY: "Astana"}, NOW)
    assert said(photo) == {CITY: "Astana"}
    assert foreign.read_text("utf-8") == DARKTABLE
    assert not (tmp_path / "c.jpg.xmp").exists()
    assert xmp_sidecar.read(tmp_path / "c.jpg") is None


# -- the check before replacing

CURVE = ("<rdf:li>0, 0</rdf:li>", "<rdf:li>255, 255</rdf:li>")
WRONGLY = {
    "a setting changed": ('crs:Exposure2012="+0.55"', 'crs:Exposure2012="+0.56"'),
    "a setting lost": ('crs:Version="15.0"', ""),
    "a list turned round": ("".join(CURVE), "".join(reversed(CURVE))),
    "a mask lost": ('<rdf:li crs:What="Mask/Gradient" crs:ZeroX="0.5"/>', ""),
    "a history doubled": ("<rdf:Seq>\n     <rdf:li stEvt", "<rdf:Seq><rdf:li stEvt:a='1'/>\n     <rdf:li stEvt"),
    "another language lost": ('<rdf:li xml:lang="fr">Vieux</rdf:li>', ""),
    "the value not written": ("Astana", "Almaty"),
    "the date written twice": ("<dc:description>", f"<xmp:MetadataDate>{NOW}</xmp:MetadataDate><dc:description>"),
    "the date not written": (NOW, "2022-03-07T10:00:00+06:00"),
    "a frame that was not there": ("<x:xmpmeta", "<?xpacket begin=''?><x:xmpmeta"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONGLY)
def test_the_check_finds_whatever_else_was_changed(raw: Path, wrong: str) -> None:
    path = put(raw.with_name("IMG_1.xmp"), LIGHTROOM)
    good = xmp_sidecar_file.opened(path).written({CITY: "Astana"}, NOW).decode("utf-8")
    was, became = WRONGLY[wrong]
    assert good.count(was) == 1
    bad = good.replace(was, became).encode("utf-8")
    before, after = etree.fromstring(LIGHTROOM), etree.fromstring(bad)
    check = verify_xmp.check_around if "frame" in wrong else verify_xmp.check
    arguments = () if "frame" in wrong else ({CITY: "Astana"}, NOW)
    with pytest.raises(Unverified):
        check(before, after, *arguments)


def test_the_check_finds_nearly_every_flipped_bit(raw: Path) -> None:
    one = xmp_sidecar_file.opened(put(raw.with_name("IMG_1.xmp"), LIGHTROOM))
    good = one.written({CITY: "Astana"}, NOW)
    missed = []
    for at in range(0, len(good), 3):
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        try:
            new = xmp_sidecar_file.parsed(bytes(bad))
            verify_xmp.check(xmp_sidecar_file.parsed(one.content), new, {CITY: "Astana"}, NOW)
        except Refused:
            continue
        # Blanks between elements, and how a quote or a prefix is spelled, are nothing that was said.
        if others(bytes(bad), set()) != others(good, set()):
            missed.append((at, good[at - 9 : at + 9]))
    assert not missed

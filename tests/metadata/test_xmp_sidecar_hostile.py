"""XMP beside a photo that is broken, planted or meant to harm: told, left alone, and never followed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from photo_files import xmp_packet

from captioner.credits import FIELD
from captioner.errors import CaptionerError, Refused
from captioner.metadata import xmp, xmp_sidecar, xmp_sidecar_file

NOW = "2026-11-22T18:40:00+05:00"
CITY = FIELD["city"]
SOUND = xmp_packet("<photoshop:City>Almaty</photoshop:City>", "<own:kept>yes</own:kept>")
UTF_7 = b'<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a [+ADw-!ENTITY e "boo">]>' + SOUND.encode(
    "ascii", "ignore"
)
BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1 or str()};' * 10}'>" for n in range(1, 10)
) + "]>"  # fmt: skip

ATTRIBUTES = " ".join(f"own:a{n}=''" for n in range(xmp.MOST_ATTRIBUTES + 1))
SECOND = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>"
HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n",
    "cut off": SOUND.encode()[: len(SOUND) // 2],
    "no XML": b"caption: none",
    "JSON": b"{}",
    "UTF-16": SOUND.encode("utf-16"),
    "UTF-16 without a mark": SOUND.encode("utf-16-be"),
    "Latin-1": b'<?xml version="1.0" encoding="ISO-8859-1"?>' + SOUND.replace("\ufeff", "").encode("latin-1"),
    "a document type": b"<!DOCTYPE x>" + SOUND.encode(),
    "a document type from outside": b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + SOUND.encode(),
    "a document type in UTF-7": UTF_7,
    "a bomb of entities": (BOMB + SOUND.replace("yes", "&a9;")).encode(),
    "a web page": b"<html><body>" + SOUND.split("?>", 1)[1].rsplit("<?", 1)[0].encode() + b"</body></html>",
    "an empty web page": b"<html/>",
    "two RDF": SOUND.replace("</x:xmpmeta>", SECOND).encode(),
    "endless depth": SOUND.replace("yes", "<own:a>" * 5_000 + "</own:a>" * 5_000).encode(),
    "too large": SOUND.encode() + b" " * (xmp_sidecar_file.LARGEST + 1),
    "too many elements": SOUND.replace("yes", "<own:a/>" * xmp.MOST).encode(),
    "too many attributes": SOUND.replace("<own:kept>", f"<own:kept {ATTRIBUTES}>").encode(),
    "too long a text": SOUND.replace("yes", "x" * 10_500_000).encode(),
    "a picture": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
}  # fmt: skip


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    photo = tmp_path / "IMG_1.cr2"
    photo.write_bytes(b"raw")
    return photo


@pytest.mark.parametrize("name", ["IMG_1.cr2.xmp", "IMG_1.xmp"])
@pytest.mark.parametrize("flaw", HOSTILE)
def test_what_is_no_sound_xmp_is_told_and_never_overwritten(raw: Path, flaw: str, name: str) -> None:
    path = raw.with_name(name)
    path.write_bytes(HOSTILE[flaw])
    for attempt in (lambda: xmp_sidecar.read(raw), lambda: xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)):
        with pytest.raises(Refused, match=r"^\S+IMG_1\S*\.xmp: .+; .+$") as refused:
            attempt()
        assert refused.value.path == path
    xmp_sidecar.keep_in_step(raw, {CITY: "Astana"}, NOW)
    assert path.read_bytes() == HOSTILE[flaw]
    assert sorted(p.name for p in raw.parent.iterdir()) == sorted([raw.name, name])


@pytest.mark.parametrize("leads_to", ["another sidecar", "nowhere", "a folder", "itself"])
@pytest.mark.parametrize("name", ["IMG_1.cr2.xmp", "IMG_1.xmp"])
def test_a_link_is_not_followed(
    raw: Path, tmp_path_factory: pytest.TempPathFactory, name: str, leads_to: str
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    target = {"a folder": elsewhere, "itself": raw.with_name(name)}.get(leads_to, elsewhere / "target.xmp")
    if leads_to == "another sidecar":
        target.write_text(SOUND, "utf-8")
    raw.with_name(name).symlink_to(target)
    with pytest.raises(Refused, match="link"):
        xmp_sidecar.read(raw)
    with pytest.raises(Refused, match="link"):
        xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)
    assert raw.with_name(name).is_symlink()
    assert [p.read_text("utf-8") for p in elsewhere.iterdir()] == [SOUND] * (leads_to == "another sidecar")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_left_alone_and_nothing_waits_for_it(raw: Path, make: object) -> None:
    assert callable(make)
    make(raw.with_name("IMG_1.cr2.xmp"))
    with pytest.raises(Refused, match="no file"):
        xmp_sidecar.read(raw)
    with pytest.raises(Refused, match="no file"):
        xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)


def test_a_link_or_file_that_appears_while_a_new_sidecar_is_made_is_not_written_over(
    raw: Path, tmp_path: Path
) -> None:
    path, victim = raw.with_name("IMG_1.cr2.xmp"), tmp_path / "victim"
    victim.write_text("mine")
    path.symlink_to(victim)
    with pytest.raises(CaptionerError, match="changed by another program"):
        xmp_sidecar_file.create(path, xmp_sidecar_file.begun({CITY: "Astana"}, NOW))
    assert path.is_symlink()
    assert victim.read_text() == "mine"
    assert {p.name for p in tmp_path.iterdir()} == {raw.name, path.name, victim.name}


def test_a_sidecar_that_another_program_writes_meanwhile_is_not_written_over(raw: Path) -> None:
    path = raw.with_name("IMG_1.cr2.xmp")
    path.write_text(SOUND, "utf-8")
    one = xmp_sidecar_file.opened(path)
    path.write_text(SOUND.replace("Almaty", "Aktobe"), "utf-8")
    with pytest.raises(CaptionerError, match="changed by another program"):
        one.replace(one.written({CITY: "Astana"}, NOW))
    assert "Aktobe" in path.read_text("utf-8")


def test_a_protected_sidecar_is_refused(raw: Path) -> None:
    path = raw.with_name("IMG_1.cr2.xmp")
    path.write_text(SOUND, "utf-8")
    path.chmod(0o444)
    with pytest.raises(CaptionerError, match="read-only"):
        xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)
    assert path.read_text("utf-8") == SOUND


def test_a_name_with_no_room_for_the_ending_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="name is too long"):
        xmp_sidecar.write(tmp_path / ("ә" * 124 + ".cr2"), {CITY: "Astana"}, NOW)
    assert not list(tmp_path.iterdir())


def test_two_savers_at_once_leave_a_sound_sidecar(raw: Path) -> None:
    def save(city: str) -> None:
        for _ in range(15):
            try:
                xmp_sidecar.write(raw, {CITY: city}, NOW)
            except CaptionerError as error:
                told.append(str(error))

    told: list[str] = []
    savers = [threading.Thread(target=save, args=(city,)) for city in ("Almaty", "Astana")]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    found = xmp_sidecar.read(raw)
    assert found is not None
    assert found.credits.get(CITY) in ("Almaty", "Astana")
    assert all("another program" in line for line in told)
    assert {p.name for p in raw.parent.iterdir()} == {"IMG_1.cr2", "IMG_1.cr2.xmp"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_sidecar_is_read_and_written_or_refused_and_left(raw: Path, data: st.DataObject) -> None:
    content = bytearray(SOUND.encode("utf-8"))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=5)):
        content[at] = data.draw(st.integers(0, 255))
    path = raw.with_name("IMG_1.cr2.xmp")
    path.write_bytes(content)
    try:
        xmp_sidecar.write(raw, {CITY: "Astana"}, NOW)
    except Refused:
        assert path.read_bytes() == content
    else:
        found = xmp_sidecar.read(raw)
        assert found is not None
        assert found.credits.get(CITY) == "Astana"

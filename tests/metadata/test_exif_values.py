"""What EXIF says: texts, dates and the camera, from what cameras write and from any bytes; and what is written back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tiff_blocks import ASCII, BYTE, LONG, RATIONAL, SHORT, UNDEFINED, Tag, Tiff, ascii_tag, camera_block

from captioner import dates
from captioner.credits import CAPTION, DATE_TAKEN, FIELD, PHOTOGRAPHER
from captioner.metadata import exif_values
from captioner.metadata.exif_values import FRACTION, OFFSET, TAKEN, USER_COMMENT, Raw
from captioner.photo import Camera
from captioner.texts import Texts

COPYRIGHT = FIELD["copyright_notice"]


def block(first: dict[int, Tag], shot: dict[int, Tag] | None = None, order: str = "<") -> bytes:
    tiff = Tiff(order)
    at = tiff.lay({**first, **({} if shot is None else {0x8769: (LONG, tiff.number("I", 0))})})
    if shot is not None:
        tiff.point(at, 0x8769, tiff.lay(shot))
    return bytes(tiff.block)


def tags(first: dict[int, Tag], shot: dict[int, Tag] | None = None) -> exif_values.Tags:
    return exif_values.read(block(first, shot))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_cameras_block_tells_its_texts_date_and_place(order: str) -> None:
    found = exif_values.read(
        camera_block(order, {0x010E: ascii_tag("Ескі жазу "), 0x013B: ascii_tag("Timur; Малика")})
    )
    assert exif_values.found(found, CAPTION) == Texts({"x-default": "Ескі жазу"})
    assert exif_values.found(found, PHOTOGRAPHER) == ("Timur", "Малика")
    assert exif_values.found(found, DATE_TAKEN) == "2022-03-06T14:02:11.25"
    assert exif_values.found(found, FIELD["city"]) is None
    camera = exif_values.camera(found, (24, 16))
    assert (camera.make, camera.model, camera.exposure) == ("Fabrika", "Fabrika Zorkiy 4", (1, 250))
    assert (camera.position, camera.width, camera.height) == ((43.237778, 43.237778), 24, 16)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Darkhan\0", "Darkhan"),
        (b"Darkhan", "Darkhan"),
        (b"\0\0\0\0", ""),
        (b"   \0", ""),
        ("Дархан\0".encode(), "Дархан"),
        (b"caf\xe9\0", "café"),
        (b"caf\x81\0", "caf\ufffd"),
        (b"Darkhan\0leftovers of a longer one\0", "Darkhan"),
        (b"\0Darkhan\0", "Darkhan"),
    ],
)
def test_a_text_is_decoded_and_ends_where_it_ends(raw: bytes, text: str) -> None:
    assert exif_values.text(tags({0x010E: (ASCII, raw)}), 0x010E) == text


def test_a_copyright_of_photographer_and_editor_is_both() -> None:
    held = tags({0x8298: (ASCII, b"Timur\0Desk\0")})
    assert exif_values.found(held, COPYRIGHT) == Texts({"x-default": "Timur; Desk"})
    assert exif_values.text(tags({0x8298: (ASCII, b" \0Desk\0")}), 0x8298) == "Desk"


def test_a_date_with_something_behind_its_end_is_read() -> None:
    assert (
        exif_values.found(tags({}, {TAKEN: (ASCII, b"2022:03:06 14:02:11\0\x01\x02")}), DATE_TAKEN)
        == "2022-03-06T14:02:11"
    )


@pytest.mark.parametrize(
    ("taken", "fraction", "offset", "told"),
    [
        ("2022:03:06 14:02:11", "", "", "2022-03-06T14:02:11"),
        ("2022:03:06 14:02:11", "250", "+06:00", "2022-03-06T14:02:11.250+06:00"),
        ("2022:03:06 14:02:11", "nonsense", "+06:00", "2022-03-06T14:02:11+06:00"),
        ("2022:03:06 14:02:11", "25", "nonsense", "2022-03-06T14:02:11"),
        ("2022:03:06", "25", "+06:00", "2022-03-06"),
        ("0000:00:00 00:00:00", "", "", None),
        ("    :  :     :  :  ", "", "", None),
        ("2022:13:06 14:02:11", "", "", None),
        ("never", "", "", None),
    ],
)
def test_a_cameras_date_is_told_with_what_is_known_of_it(
    taken: str, fraction: str, offset: str, told: str | None
) -> None:
    held = tags({}, {TAKEN: ascii_tag(taken), FRACTION: ascii_tag(fraction), OFFSET: ascii_tag(offset)})
    assert exif_values.found(held, DATE_TAKEN) == told


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"ASCII\0\0\0Darkhan\0", "Darkhan"),
        (b"UNICODE\0" + "Дархан".encode("utf-16-le"), "Дархан"),
        (b"\0\0\0\0\0\0\0\0" + "Дархан".encode(), "Дархан"),
        (b"ASCII\0\0\0   ", ""),
        (b"", ""),
    ],
)
def test_a_comment_is_read_in_its_character_code(raw: bytes, text: str) -> None:
    assert exif_values.text(tags({}, {USER_COMMENT: (UNDEFINED, raw)}), USER_COMMENT) == text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), st.sampled_from("<>"))
@example("Дархан 😀", ">")
def test_a_comment_written_is_the_comment_read(text: str, order: str) -> None:
    comment = exif_values.comment_value(text, order)
    held = exif_values.read(block({}, {USER_COMMENT: (UNDEFINED, comment.payload)}, order))
    assert exif_values.text(held, USER_COMMENT) == text.strip("\0 ")


def test_windows_tags_are_read_beside() -> None:
    windows = (BYTE, "Дархан; Б\0".encode("utf-16-le"))
    held = tags({0x9C9C: windows, 0x9C9D: windows, 0x4746: (SHORT, b"\4\0")})
    assert exif_values.found_beside(held, CAPTION) == Texts({"x-default": "Дархан; Б"})
    assert exif_values.found_beside(held, PHOTOGRAPHER) == ("Дархан", "Б")
    assert exif_values.found_beside(held, FIELD["rating"]) == 4
    assert exif_values.found_beside(held, FIELD["city"]) is None
    assert exif_values.found_beside(tags({}), FIELD["rating"]) is None
    assert exif_values.found_beside(tags({0x4746: (SHORT, b"\x63\0")}), FIELD["rating"]) is None


@pytest.mark.parametrize("value", [None, Texts({"x-default": "New"})])
def test_windows_tags_are_kept_in_step_and_never_made(value: Texts | None) -> None:
    without, held = tags({}), tags({0x9C9C: (BYTE, "Old\0".encode("utf-16-le"))})
    assert set(exif_values.changes(CAPTION, value, without, 100)) == {0x010E}
    changed = exif_values.changes(CAPTION, value, held, 100)[0x9C9C]
    assert (changed and changed.payload) == (value and "New\0".encode("utf-16-le"))


@pytest.mark.parametrize(("stars", "written"), [(None, None), (3, b"\3\0"), (-1, b"\0\0"), (0, b"\0\0")])
def test_stars_are_kept_in_step_where_windows_has_them(stars: int | None, written: bytes | None) -> None:
    assert exif_values.changes(FIELD["rating"], stars, tags({}), 100) == {}
    changed = exif_values.changes(FIELD["rating"], stars, tags({0x4746: (SHORT, b"\1\0")}), 100)[0x4746]
    assert (changed and changed.payload) == written


def test_a_text_is_cut_between_letters_to_what_there_is_room_for() -> None:
    changed = exif_values.changes(CAPTION, Texts({"x-default": "Малика Ауталипова"}), tags({}), 32)[0x010E]
    assert changed is not None
    assert changed.payload.decode() == "Малика Ауталипов\0"


CAMERA_DATE = {
    TAKEN: ascii_tag("2022:03:06 14:02:11"),
    FRACTION: ascii_tag("25"),
    OFFSET: ascii_tag("+06:00"),
}
SAME = "2022-03-06T14:02:11"


@pytest.mark.parametrize(
    ("typed", "taken", "fraction", "offset"),
    [
        (SAME + ".25+06:00", "2022:03:06 14:02:11", "25", "+06:00"),
        (SAME, "2022:03:06 14:02:11", "kept", None),
        ("2022-03-06T14:02", "2022:03:06 14:02:11", "kept", None),
        ("2022-03-06T14:02:12", "2022:03:06 14:02:12", None, None),
        ("2022-03-06T14:03+05:00", "2022:03:06 14:03:00", None, "+05:00"),
        ("2022-03-06T14:02:11.75", "2022:03:06 14:02:11", "75", None),
        ("2021-03-06T14:02:11", "2021:03:06 14:02:11", None, None),
        ("2022-03-06", "kept", "kept", "kept"),
        ("2022", "kept", "kept", "kept"),
        ("2022-04", None, None, None),
        ("2021", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_date_changes_what_contradicts_it_and_keeps_what_only_the_camera_knows(
    typed: str | None, taken: str | None, fraction: str | None, offset: str | None
) -> None:
    changes = exif_values.changes(DATE_TAKEN, typed, tags({}, CAMERA_DATE), 100)
    told = {tag: changes.get(tag, "kept") for tag in (TAKEN, FRACTION, OFFSET)}
    said = {
        tag: value.payload[:-1].decode() if isinstance(value, tuple) else value for tag, value in told.items()
    }
    assert said == {TAKEN: taken, FRACTION: fraction, OFFSET: offset}


@given(st.datetimes(), st.text("0123456789", max_size=9), st.sampled_from(["", "+06:00", "-03:30"]))
def test_an_exact_date_written_is_the_date_read(moment: object, fraction: str, offset: str) -> None:
    typed = str(dates.read(f"{str(moment)[:19]}{'.' * bool(fraction)}{fraction}{offset}"))
    changes = exif_values.changes(DATE_TAKEN, typed, exif_values.NOTHING, 100)
    shot = {tag: (value.type, value.payload) for tag, value in changes.items() if value}
    assert exif_values.found(tags({}, shot), DATE_TAKEN) == typed


def test_the_camera_is_told_as_far_as_it_tells() -> None:
    assert exif_values.camera(exif_values.NOTHING) == Camera()
    ratio = Tiff().number("I", 35, 1)
    first = {0x010F: ascii_tag("  Canon\n"), 0x0112: (SHORT, b"\6\0")}
    shot = {
        0x829D: (RATIONAL, ratio),
        0x920A: (RATIONAL, ratio),
        0x8827: (SHORT, b"\x90\1"),
        0xA001: (SHORT, b"\1\0"),
        0xA002: (LONG, b"\x70\x17\0\0"),
        0xA003: (SHORT, b"\xa0\x0f"),
        0xA434: ascii_tag("RF 35"),
        0xA431: ascii_tag("1234"),
    }
    camera = exif_values.camera(tags(first, shot))
    assert (camera.make, camera.lens, camera.serial) == ("Canon", "RF 35", "1234")
    assert (camera.orientation, camera.iso, camera.colours) == (6, 400, "sRGB")
    assert (camera.aperture, camera.focal_length, camera.width, camera.height) == (35, 35, 6000, 4000)


@pytest.mark.parametrize(
    "raw", [b"", b"\1", b"\1\0\0\0", Tiff().number("I", 1, 0), Tiff().number("I", 0, 0, 1)]
)
def test_numbers_that_are_none_are_left_out(raw: bytes) -> None:
    shot = {
        0x829A: (RATIONAL, raw),
        0x829D: (RATIONAL, raw),
        0x8827: (SHORT, raw[:1]),
        0x0112: (SHORT, b"\x63\0"),
    }
    camera = exif_values.camera(exif_values.Tags("<", {tag: Raw(*value) for tag, value in shot.items()}, {}))
    assert (camera.exposure, camera.iso, camera.orientation) == (None, None, 1)


@pytest.mark.parametrize(
    ("north", "east", "position"), [("S", "W", (-1.5, -1.5)), ("N", "E", (1.5, 1.5)), ("", "", (1.5, 1.5))]
)
def test_a_position_has_its_hemisphere(north: str, east: str, position: tuple[float, float]) -> None:
    degrees = Raw(RATIONAL, Tiff().number("I", 1, 1, 30, 1, 0, 1))
    gps = {1: Raw(ASCII, north.encode()), 2: degrees, 3: Raw(ASCII, east.encode()), 4: degrees}
    assert exif_values.camera(exif_values.Tags("<", {}, gps)).position == position
    assert exif_values.camera(exif_values.Tags("<", {}, {2: degrees, 4: degrees})).position == (1.5, 1.5)
    assert exif_values.camera(exif_values.Tags("<", {}, {2: degrees})).position is None


@given(st.data(), st.sampled_from("<>"))
def test_a_mutated_or_cut_off_block_is_read_as_far_as_it_goes(data: st.DataObject, order: str) -> None:
    odd = (SHORT, Tiff(order).number("H", 1, 2, 3))
    content = bytearray(
        camera_block(
            order, {0x010E: ascii_tag("Darkhan"), 0x9C9C: ascii_tag("x")}, {0x8827: odd, 0xA002: odd}
        )
    )
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=4)):
        content[at] = data.draw(st.integers(0, 255))
    held = exif_values.read(bytes(content[: data.draw(st.integers(0, len(content)))]))
    camera = exif_values.camera(held)
    assert isinstance(camera.line(), str)
    for field in FIELD.values():
        exif_values.found(held, field)
        exif_values.found_beside(held, field)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_as_far_as_they_go(content: bytes) -> None:
    for start in (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"):
        exif_values.camera(exif_values.read(start + content))

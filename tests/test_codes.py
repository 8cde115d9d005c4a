"""Code replacements: read from files of every age, found as they are typed, written for other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import codes
from captioner.codes import Codes, Replacement, Typed
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER

FILE = """// Detroit
DD13\tVictor Zenfliende\tVictor Zenfliende, centre
dd13\tanother one

tn\tTimur Nusimbekov
tn.photographer\tTimur Nusimbekov
tn.credit-line\tPhoto by Timur Nusimbekov
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_files_of_every_age_are_read(encoding: str, end: str) -> None:
    text = f"// Алматы{end}аб1\tАсель Бекова\tАсель Бекова, врач{end}".encode(encoding)
    assert codes.parsed(codes.decoded(text)).entries == {
        "аб1": Replacement(("Асель Бекова", "Асель Бекова, врач"))
    }


def test_western_letters_without_unicode_are_read() -> None:
    assert (
        codes.decoded("jp1\tJosé Peña\r\nfr2\tFrançois Müller".encode("cp1252"))
        == "jp1\tJosé Peña\r\nfr2\tFrançois Müller"
    )


def test_codes_are_as_they_are_written() -> None:
    found = codes.parsed(FILE)
    assert found.replacement("DD13") == ("Victor Zenfliende", found.entries["DD13"])
    assert found.replacement("dd13") == ("another one", found.entries["dd13"])
    assert found.replacement("Dd13") is None
    assert found.notes == ()


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("DD13#1", "Victor Zenfliende"),
        ("DD13#2", "Victor Zenfliende, centre"),
        ("DD13#3", None),
        ("DD13#0", None),
    ],
)
def test_further_columns_are_alternatives(asked: str, text: str | None) -> None:
    found = codes.parsed(FILE).replacement(asked)
    assert (found[0] if found else None) == text


def test_a_hot_code_fills_the_fields_that_its_lines_name() -> None:
    found = codes.parsed(FILE).replacement("tn", CAPTION)
    assert found is not None
    text, replacement = found
    assert text == "Timur Nusimbekov"
    assert replacement.fields == {
        PHOTOGRAPHER: "Timur Nusimbekov",
        CREDIT_LINE: "Photo by Timur Nusimbekov",
    }


def test_a_hot_code_has_its_own_text_for_the_field_it_is_typed_into() -> None:
    found = codes.parsed(FILE).replacement("tn", CREDIT_LINE)
    assert found is not None
    assert found[0] == "Photo by Timur Nusimbekov"


def test_a_dot_that_names_no_field_makes_a_code_like_any_other() -> None:
    found = codes.parsed("a.b\ttext\n")
    assert found.entries == {"a.b": Replacement(("text",))}


def test_of_two_files_the_later_counts() -> None:
    both = codes.parsed("a\tone\nb\ttwo\n").joined(codes.parsed("a\tthree\n"))
    assert {code: one.texts[0] for code, one in both.entries.items()} == {"a": "three", "b": "two"}


def test_lines_that_are_no_code_are_told() -> None:
    found = codes.parsed("no tab here\n\tno code\nx\t\t\nok\tfine\n")
    assert list(found.entries) == ["ok"]
    assert [note.split(" is ")[0] for note in found.notes] == ["line 1", "line 2", "line 3"]


def test_a_file_full_of_something_else_is_told_in_a_few_lines() -> None:
    assert len(codes.parsed("prose\n" * 5_000).notes) < 30


def test_quotes_of_a_spreadsheet_are_taken_off() -> None:
    found = codes.parsed('q\t"He said ""no"""\nn\t"quoted" and not "all"\n')
    assert found.entries["q"].texts == ('He said "no"',)
    assert found.entries["n"].texts == ('"quoted" and not "all"',)


@pytest.mark.parametrize("delimiter", codes.DELIMITERS)
def test_a_code_is_closed_by_its_second_delimiter(delimiter: str) -> None:
    text = f"Left: {delimiter}DD13#2{delimiter}"
    assert codes.closed(text, delimiter) == Typed(6, len(text), "DD13#2")
    assert codes.closed(text + " ", delimiter) is None


@pytest.mark.parametrize("text", ["a = b =", "==", "= ab1=", "ab1=", "=" + "a" * 80 + "="])
def test_what_is_no_code_is_none(text: str) -> None:
    assert codes.closed(text, "=") is None


def test_codes_that_nobody_knows_are_named_once() -> None:
    known = [codes.parsed(FILE)]
    assert codes.unknown_in("=DD13= =xx1= and =xx1=, =tn=", "=", known) == ["xx1"]
    assert codes.unknown_in("https://example.org/?a=b&c=d", "=", known) == []
    assert codes.unknown_in("and/or/both", "/", known) == []


WORD = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)
LINE = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=30).filter(
    lambda t: '"' not in t
)


@given(st.dictionaries(WORD, st.lists(LINE, min_size=1, max_size=3)), st.sampled_from(["utf-8", "utf-16"]))
def test_what_is_written_is_read_again(entries: dict[str, list[str]], encoding: str) -> None:
    held = {
        code: codes.parsed(f"{code}\t" + "\t".join(texts)).entries.get(code)
        for code, texts in entries.items()
    }
    given_out = Codes({code: one for code, one in held.items() if one})
    assert codes.parsed(codes.decoded(codes.written(given_out).encode(encoding))).entries == given_out.entries


def test_hot_codes_are_written_with_their_lines() -> None:
    only_hot = Codes({"h": Replacement((), {FIELD["city"]: "Almaty"})})
    written = codes.written(only_hot)
    assert written == "h.city\tAlmaty\r\n"
    assert codes.parsed(written).replacement("h", FIELD["city"]) == (
        "Almaty",
        codes.parsed(written).entries["h"],
    )
    again = codes.parsed(codes.written(codes.parsed(FILE)))
    assert again.entries == codes.parsed(FILE).entries


def test_notes_bear_the_name_of_their_file(tmp_path: Path) -> None:
    (tmp_path / "team.txt").write_text("nothing\n", "utf-8")
    assert codes.read(tmp_path / "team.txt").notes[0].startswith("team.txt: line 1")

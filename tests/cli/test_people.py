"""`captioner people`: the same people as in the window, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from cli.calling import Captioner

from captioner.people import roster
from captioner.people.person import Person, Variant


def test_nobody_is_listed_on_the_first_day(captioner: Captioner) -> None:
    ended = captioner("people", "--json")
    assert (ended.status, json.loads(ended.out)) == (0, [])


def test_people_are_taken_in_listed_and_given_out(captioner: Captioner, tmp_path: Path) -> None:
    given, out = tmp_path / "team.txt", tmp_path / "people.json"
    given.write_text("tn\tTimur Nusimbekov\tТимур Нусимбеков\n", "utf-8")
    ended = captioner("people", "--import", given, "--export", out)
    assert ended.status == 0
    assert "1 new" in ended.err
    expected = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков"),), code="tn")
    assert roster.read(out).people == (expected,)
    assert captioner("people").out.startswith("Timur Nusimbekov\ttn\t")
    assert json.loads(captioner("people", "--json").out)[0]["variants"] == ["Тимур Нусимбеков"]


def test_a_file_that_names_nobody_is_one_line_and_status_1(captioner: Captioner, tmp_path: Path) -> None:
    given = tmp_path / "none.txt"
    given.write_text("prose\n", "utf-8")
    ended = captioner("people", "--import", given)
    assert ended.status == 1
    assert "names no people" in ended.err


def test_lines_left_out_are_named_and_the_rest_is_done(captioner: Captioner, tmp_path: Path) -> None:
    given = tmp_path / "some.csv"
    given.write_text("name,role\nTimur,photographer\n,driver\n", "utf-8")
    ended = captioner("people", "--import", given)
    assert ended.status == 1
    assert "line 3" in ended.err
    assert roster.read(roster.usual_path()).people == (Person("Timur", role="photographer"),)


def test_a_damaged_roster_is_named(captioner: Captioner) -> None:
    path = roster.usual_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{", "utf-8")
    ended = captioner("people")
    assert ended.status == 1
    assert "people.json" in ended.err

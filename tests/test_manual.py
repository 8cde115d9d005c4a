"""The manual is true: what is made of the program is up to date, links lead somewhere, and its commands work."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from captioner import sample_set
from captioner.checks.rules import RULE
from captioner.credits import FIELD
from captioner.gui.manual import book

CHECKOUT = Path(__file__).resolve().parents[1]
HELP = CHECKOUT / "resources" / "help"
LANGUAGES = sorted(folder.name for folder in HELP.iterdir() if (folder / "index.md").is_file())
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
COMMANDS = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
SHAPE = re.compile(r"#{1,6} |- |\| |\d+\. |```\w*")
FINDING = 1
"""How `captioner check` ends where it finds something."""


@pytest.fixture(scope="module")
def program() -> ModuleType:
    """The program that makes pages."""
    spec = importlib.util.spec_from_file_location("manual", CHECKOUT / "packaging" / "manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages(language: str) -> list[Path]:
    return sorted((HELP / language).glob("*.md"))


def commands(page: Path) -> list[str]:
    lines = [line for block in COMMANDS.findall(page.read_text("utf-8")) for line in block.splitlines()]
    assert all(line.startswith("$ ") for line in lines), page
    return [line[2:] for line in lines]


WITH_COMMANDS = [page for page in pages("en") if commands(page)]


def test_the_manual_is_in_english_and_russian_and_no_page_is_forgotten() -> None:
    assert LANGUAGES == ["en", "ru"]
    for language in LANGUAGES:
        assert {page.stem for page in pages(language)} == set(book.ORDER)


@pytest.mark.skipif(sys.platform != "linux", reason="keys have other names on other systems")
def test_what_is_made_of_the_program_is_up_to_date(program: ModuleType) -> None:
    for path, text in program.pages():
        assert path.read_text("utf-8") == text, f"{path.name}: python3 dev.py manual"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_and_field_has_its_place(language: str) -> None:
    read = book.read(HELP / language)
    for page, names in (("rules", RULE), ("fields", FIELD)):
        for name in names:
            assert book.place_of(read, f"#{name}", page) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere_and_every_picture_is_told(language: str) -> None:
    read = book.read(HELP / language)
    for page in pages(language):
        for is_picture, words, link in LINK.findall(page.read_text("utf-8")):
            assert words, (page, link)
            if is_picture:
                assert (page.parent / link).is_file(), (page, link)
            elif not link.startswith("https://"):
                assert book.place_of(read, link, page.stem) is not None, (page.name, link)


def test_every_picture_is_shown_and_they_are_not_heavy() -> None:
    shown = {
        page.parent / link
        for language in LANGUAGES
        for page in pages(language)
        for is_picture, _, link in LINK.findall(page.read_text("utf-8"))
        if is_picture
    }
    there = set(HELP.glob("*/pictures/*"))
    assert shown == there
    assert sum(picture.stat().st_size for picture in there) < 3_000_000


@pytest.mark.parametrize("page", pages("en"), ids=lambda page: page.stem)
def test_a_translated_page_has_the_parts_and_commands_of_the_english_one(page: Path) -> None:
    for language in LANGUAGES:
        other = HELP / language / page.name
        assert list(shape(other)) == list(shape(page))
        assert commands(other) == commands(page)


def shape(page: Path) -> Iterator[str]:
    """What each line of a page begins as, but for running text."""
    for line in page.read_text("utf-8").splitlines():
        if begun := SHAPE.match(line):
            yield begun[0]


@pytest.mark.each(5)
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.stem)
def test_the_commands_of_a_page_do_what_it_says(page: Path, tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    sample_set.make(here / "sample-set")
    for command in commands(page):
        if command.startswith("captioner demo sample-set"):
            shutil.rmtree(here / "sample-set")
        ended = subprocess.run(
            command,
            shell=True,
            cwd=here,
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            check=False,
        )
        is_finding = command.startswith("captioner check") and ended.returncode == FINDING
        assert ended.returncode == 0 or is_finding, (command, ended.stderr)
        assert "Traceback" not in ended.stderr


def environment(home: Path) -> dict[str, str]:
    """A system in which `captioner` is installed, and belongs to nobody yet."""
    programs = home / "bin"
    if not programs.exists():
        programs.mkdir()
        run = programs / "captioner"
        run.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m captioner "$@"\n', "utf-8")
        run.chmod(0o755)
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": str(CHECKOUT / "src"),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }

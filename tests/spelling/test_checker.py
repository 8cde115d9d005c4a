"""The program that looks words up: right and wrong, in any script; broken, slow or missing, it holds nobody up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.spelling.checker import Checker, is_possible

needs_library = pytest.mark.skipif(not is_possible(), reason="the library that reads dictionaries is missing")
RULES = "SET UTF-8\nTRY итолпамгрычкш\nSFX A Y 1\nSFX A 0 и .\n"
WORDS = "3\nмитинг/A\nтолпа\nАлматы\n"


def russian(folder: Path) -> Path:
    (folder / "ru_RU.aff").write_text(RULES, "utf-8")
    (folder / "ru_RU.dic").write_text(WORDS, "utf-8")
    return folder / "ru_RU"


@pytest.fixture
def checker() -> Iterator[Checker]:
    made = Checker()
    yield made
    made.stop()


@needs_library
def test_words_are_looked_up_with_their_endings(checker: Checker, tmp_path: Path) -> None:
    dictionary = russian(tmp_path)
    asked = ["митинги", "толпа", "толппа", "Алматы", "алматы"]
    assert checker.wrong(dictionary, asked) == {"толппа", "алматы"}
    assert "толпа" in checker.instead(dictionary, "толппа")


@needs_library
def test_what_the_dictionarys_code_page_does_not_have_is_not_wrong(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "ru.aff").write_text("SET KOI8-R\n")
    (tmp_path / "ru.dic").write_bytes("1\nтолпа\n".encode("koi8-r"))
    assert checker.wrong(tmp_path / "ru", ["толпа", "Әңгіме", "толппа"]) == {"толппа"}
    assert checker.instead(tmp_path / "ru", "Әңгіме") == ()


@needs_library
def test_a_dictionary_that_is_gone_finds_nothing_wrong(checker: Checker, tmp_path: Path) -> None:
    assert checker.wrong(tmp_path / "none", ["толппа"]) == frozenset()
    assert checker.wrong(russian(tmp_path), ["толппа"]) == {"толппа"}


@needs_library
def test_a_word_added_by_nobody_may_hold_anything(checker: Checker, tmp_path: Path) -> None:
    odd = ["'", "\0", "a\nb", "😀", "x" * 5000]
    assert checker.wrong(russian(tmp_path), odd) <= set(odd)


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(1)",
        "print('hello', flush=True); input()",
        "print('captioner spelling 1', flush=True); input()",
        "print('captioner spelling 1', flush=True); input(); print('[]', flush=True)",
        "import time; print('captioner spelling 1', flush=True); time.sleep(600)",
    ],
    ids=["ends", "is another", "ends when asked", "speaks nonsense", "hangs"],
)
def test_a_program_that_does_not_answer_is_given_up(program: str, tmp_path: Path) -> None:
    checker = Checker((sys.executable, "-c", program), patience=2.0)
    assert checker.wrong(tmp_path / "ru", ["толппа"]) == frozenset()
    assert checker.instead(tmp_path / "ru", "толппа") == ()
    assert checker._stops == {tmp_path / "ru": 2}
    checker.stop()


def test_a_program_that_cannot_be_started_finds_nothing_wrong(tmp_path: Path) -> None:
    checker = Checker((str(tmp_path / "nothing"),))
    assert checker.wrong(tmp_path / "ru", ["толппа"]) == frozenset()
    checker.stop()
    assert checker.wrong(tmp_path / "ru", ["толппа"]) == frozenset()

"""Dictionaries found where they lie, words found in captions, and the words that the desk adds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.errors import CaptionerError
from captioner.spelling import desk_words, dictionaries
from captioner.spelling.words import words


def put(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text("SET UTF-8\n")
    return folder


def test_a_dictionary_is_two_files_and_the_users_own_comes_first(tmp_path: Path) -> None:
    own = put(tmp_path / "own", "ru_RU.aff", "ru_RU.dic", "uk_UA.dic")
    shared = put(tmp_path / "shared", "ru_RU.aff", "ru_RU.dic", "kk_KZ.aff", "kk_KZ.dic", "hyph_ru.dic")
    found = dictionaries.installed([tmp_path / "nowhere", own, shared])
    assert found == {"ru-RU": own / "ru_RU", "kk-KZ": shared / "kk_KZ"}


def test_those_of_an_office_lie_in_folders_of_their_own(tmp_path: Path) -> None:
    put(tmp_path / "dict-en", "en_GB.aff", "en_GB.dic")
    put(tmp_path / "dict-uk" / "dictionaries", "uk_UA.aff", "uk_UA.dic")
    assert set(dictionaries.installed([tmp_path])) == {"en-GB", "uk-UA"}


def test_a_language_finds_the_dictionary_that_speaks_it(tmp_path: Path) -> None:
    known = {tag: tmp_path / tag for tag in ("en-GB", "en-US", "ru-RU", "sr-Latn-RS")}
    assert dictionaries.speaking("en", known) == tmp_path / "en-US"
    assert dictionaries.speaking("en-gb", known) == tmp_path / "en-GB"
    assert dictionaries.speaking("en-AU", known) == tmp_path / "en-US"
    assert dictionaries.speaking("ru", known) == tmp_path / "ru-RU"
    assert dictionaries.speaking("sr", known) == tmp_path / "sr-Latn-RS"
    assert dictionaries.speaking("kk", known) is None
    assert dictionaries.speaking("x-default", known) is None


def test_the_users_own_folder_is_looked_at_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DICPATH", str(tmp_path))
    first, second, *others = dictionaries.folders()
    assert (first, second) == (dictionaries.own_folder(), tmp_path)
    assert others


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Darkhan’s march, May 6", ["Darkhan's", "march", "May"]),
        ("Демонстрация в центре Алма-Аты", ["Демонстрация", "центре", "Алма-Аты"]),
        ("сім’я обʼєкт", ["сім'я", "об'єкт"]),
        ("See https://example.org/pafe, a@b.cd #tagg @handl =ab1= {citi} IMG_0412 6th 35mm", ["See"]),
        ("The OSCE in KZ, a UN body", ["The", "in", "body"]),
        ("", []),
    ],
)
def test_only_what_a_dictionary_can_judge_is_a_word(text: str, found: list[str]) -> None:
    assert [word.text for word in words(text)] == found


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_words_stand_where_they_are_said_to_stand(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert text[word.start : word.end].replace("’", "'").replace("ʼ", "'") == word.text
        end = word.end


def test_the_desks_words_are_added_to_what_others_wrote(tmp_path: Path) -> None:
    place = tmp_path / "config" / "words.txt"
    assert desk_words.read(place) == frozenset()
    assert desk_words.add(place, "Nusimbekov") == {"Nusimbekov"}
    place.write_bytes(place.read_bytes() + b"# of the desk\nOskemen")
    assert desk_words.add(place, "Өскемен") == {"Nusimbekov", "Oskemen", "Өскемен"}
    assert desk_words.add(place, "Oskemen") == {"Nusimbekov", "Oskemen", "Өскемен"}
    assert place.read_text("utf-8") == "Nusimbekov\n# of the desk\nOskemen\nӨскемен\n"


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    place = tmp_path / "words.txt"
    place.mkdir()
    with pytest.raises(CaptionerError):
        desk_words.read(place)
    with pytest.raises(CaptionerError):
        desk_words.add(place, "word")

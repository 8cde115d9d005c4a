"""The window in the languages of its desks: every text, every plural form, nothing lost on the way."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from captioner import resources
from captioner.credits import CAPTION, DATE_TAKEN, FIELD, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.errors import CaptionerError, WrongValue
from captioner.gui.look import error_words, field_words
from captioner.gui.look.language import SPOKEN, speak
from captioner.many.templates import Line
from captioner.many.variables import Around, Cell
from captioner.photo import Photo

CHECKOUT = Path(__file__).resolve().parents[2]
TRANSLATED = [tag for tag in SPOKEN if tag != "en"]


@pytest.fixture(scope="module")
def program() -> ModuleType:
    """The program that the translators use."""
    spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(program: ModuleType) -> set[Any]:
    """All texts of the window."""
    return set(program.texts())


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which speaks as before when the test is over."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_text_of_the_window_is_translated(program: ModuleType, texts: set[Any], tag: str) -> None:
    said = program.translated(tag)
    missing = [words for words in texts if not all(said.get(words, ("",)))]
    assert not missing
    assert set(said) == texts


@pytest.mark.parametrize("tag", TRANSLATED)
def test_what_is_filled_in_stands_in_every_translation(program: ModuleType, tag: str) -> None:
    for words, forms in program.translated(tag).items():
        for form in forms:
            assert names_in(form) == names_in(words.text), (words, form)
        if "&" in words.text and words.text.startswith("&"):
            assert all(form.count("&") == 1 for form in forms), words


def names_in(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*(?:!r)?\}|%Ln|%n|\\\d", text))


def test_what_the_window_loads_is_made_of_what_was_translated(program: ModuleType, tmp_path: Path) -> None:
    program.release(tmp_path)
    for tag in TRANSLATED:
        made = tmp_path / f"captioner_{tag}.qm"
        assert made.read_bytes() == resources.path("translations", made.name).read_bytes()


@pytest.mark.parametrize(
    ("tag", "save", "three", "five"),
    [
        ("ru", "Сохранить всё", "3 снимка", "5 снимков"),
        ("uk", "Зберегти все", "3 знімки", "5 знімків"),
        ("kk", "Барлығын сақтау", "3 сурет", "5 сурет"),
        ("en", "Save all", "3 photos", "5 photos"),
    ],
)
def test_the_window_speaks_the_language_with_its_plural_forms(
    app: QApplication, tag: str, save: str, three: str, five: str
) -> None:
    assert speak(app, tag) == tag
    translate = QCoreApplication.translate
    assert translate("Actions", "Save all") == save
    assert [translate("Heading", "%Ln photos", "", count) for count in (3, 5)] == [three, five]
    assert QLocale().language() == QLocale(tag).language()


def test_a_language_that_nobody_has_translated_is_english(app: QApplication) -> None:
    QLocale.setDefault(QLocale("C"))
    assert speak(app, "tlh") in SPOKEN
    assert speak(app, "ru") == "ru"
    assert speak(app, "en") == "en"
    assert QCoreApplication.translate("Actions", "Save all") == "Save all"


def test_fields_and_errors_of_the_core_are_told_in_it_too(app: QApplication) -> None:
    speak(app, "ru")
    assert field_words.in_a_sentence(FIELD["credit_line"]) == "строка авторства"
    error = CaptionerError("is not there", Path("a.jpg"), "check the name, or whether it was moved")
    assert error_words.sentence(error) == "a.jpg: его нет на месте; проверьте имя и не перемещён ли файл."
    assert error_words.told("something new; name a photo") == "something new; укажите снимок"


def test_an_error_that_quotes_what_was_typed_is_told_in_it_whole(app: QApplication) -> None:
    speak(app, "ru")
    photo = Photo(Path("a.jpg"))
    with pytest.raises(WrongValue) as typed:
        Edit(DATE_TAKEN, ("6/3/2022",)).applied(photo)
    said = "'6/3/2022' может значить два разных дня, напишите 6 марта 2022 или 2022-03-06"
    assert error_words.of_field(typed.value) == said
    assert error_words.sentence(typed.value) == f"{field_words.label(DATE_TAKEN)}: {said}."
    with pytest.raises(WrongValue) as filled:
        Line(Cell(CAPTION), "{photographer}").applied(photo, Around())
    assert error_words.of_field(filled.value) == "у снимка нечем заполнить {photographer}"
    assert PHOTOGRAPHER.key in str(filled.value)

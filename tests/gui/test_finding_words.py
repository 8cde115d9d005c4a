"""What the check says stands in the window's language, the names of fields and languages in it too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checks.shots import found, shot
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from captioner.checks.profile import Profile
from captioner.credits import FIELD
from captioner.gui.look import field_words, finding_words
from captioner.gui.look.language import SPOKEN, speak


@pytest.fixture(params=SPOKEN)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program in one of its languages; as before when the test is over."""
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_a_missing_field_is_called_as_the_form_calls_it(spoken: str) -> None:
    keywords = FIELD["keywords"]
    (one,) = found("required-field-missing", shot(profile=Profile(required=(keywords,))))
    label = field_words.label(keywords)
    assert label in finding_words.told(one.message)
    assert (label == keywords.label) is (spoken == "en")

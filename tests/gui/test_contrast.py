"""Every text can be read on its ground and every mark be seen, dark and light: WCAG 2.2, 1.4.3 and 1.4.11."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from gui.test_theme import SCHEMES, contrast
from PySide6.QtGui import QColor

from captioner.gui.look import theme
from captioner.gui.look.scheme import Colours
from captioner.gui.look.style_sheet import style_sheet

TEXT, MARK = 4.5, 3.0
GROUNDS = ("ground", "panel", "field", "hover", "selected")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PART = re.compile(r"([a-z-]+)\s*:\s*([^;]+)")


class Rule(NamedTuple):
    """What a style sheet says of one selector."""

    selector: str
    says: dict[str, str]


def rules(colours: Colours) -> list[Rule]:
    found = _RULE.findall(style_sheet(colours, theme.RADIUS, 14))
    return [
        Rule(selector.strip(), dict(_PART.findall(said)))
        for selectors, said in found
        for selector in selectors.split(",")
    ]


def pairs(colours: Colours) -> Iterator[tuple[str, QColor, QColor]]:
    """Which text stands on which ground, by the sheet: what a state does not name is as it is at rest."""
    known = rules(colours)
    for rule in known:
        if not {"color", "background"} & rule.says.keys() or _paints_no_text(rule.selector):
            continue
        text, ground = colours.text, colours.panel
        for lower in known:
            if lower is rule or _is_of(rule.selector, lower.selector):
                text = QColor(lower.says["color"]) if "color" in lower.says else text
                ground = _ground(lower.says.get("background", ""), ground, colours)
        yield rule.selector, text, ground


def _paints_no_text(selector: str) -> bool:
    parts = ("QSlider", "QScrollBar", "QProgressBar", "QSplitter", "indicator", "separator", "hairline")
    return any(part in selector for part in parts)


def _is_of(selector: str, base: str) -> bool:
    """Whether *base* is the same widget at rest: its class, or its class with its role."""
    at_rest = re.sub(r":(?!:)[a-z-]+$", "", selector)
    return base in (at_rest, at_rest.partition("[")[0], at_rest.partition("::")[0])


def _ground(said: str, before: QColor, colours: Colours) -> QColor:
    if not said:
        return before
    return colours.panel if said == "transparent" else QColor(said)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_of_the_style_sheet_can_be_read(scheme: str) -> None:
    found = list(pairs(SCHEMES[scheme]))
    assert len(found) > 40
    weak = [
        f"{selector}: {text.name()} on {ground.name()}, {contrast(text, ground):.2f}"
        for selector, text, ground in found
        if contrast(text, ground) < TEXT
    ]
    assert weak == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["text", "dim", "blocker", "warning", "fine"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_painted_can_be_read_at_rest_under_the_mouse_and_chosen(
    scheme: str, name: str, ground: str
) -> None:
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, name), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["text", "dim"])
def test_words_instead_of_a_photo_can_be_read(scheme: str, name: str) -> None:
    assert contrast(getattr(SCHEMES[scheme], name), SCHEMES[scheme].surround) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "surround"])
def test_what_has_the_focus_can_be_seen(scheme: str, ground: str) -> None:
    colours = SCHEMES[scheme]
    assert contrast(colours.accent, getattr(colours, ground)) >= MARK


@pytest.mark.parametrize("scheme", SCHEMES)
def test_ticks_and_handles_can_be_seen_at_rest(scheme: str) -> None:
    colours = SCHEMES[scheme]
    by_selector = {rule.selector: rule.says for rule in rules(colours)}
    frame = QColor(by_selector["QRadioButton::indicator"]["border"].split()[-1])
    handle = QColor(by_selector["QSlider::handle:horizontal"]["background"])
    for mark in (frame, handle, colours.dim):
        for ground in (colours.panel, colours.field):
            assert contrast(mark, ground) >= MARK


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_on_the_accent_can_be_read_in_every_state(scheme: str) -> None:
    states = [rule for rule in rules(SCHEMES[scheme]) if 'QPushButton[role="accent"]' in rule.selector]
    grounds = [
        rule.says["background"]
        for rule in states
        if "disabled" not in rule.selector and "background" in rule.says
    ]
    assert len(grounds) == 3
    for ground in grounds:
        assert contrast(SCHEMES[scheme].on_accent, QColor(ground)) >= TEXT

"""The window's words for its translators: from the code into resources/translations, and from there for Qt.

update    every text of the code stands in captioner_XX.ts of each language; what is gone goes
release   captioner_XX.qm is made of it, which the window loads

Without a word, both. Qt Linguist opens the .ts files. The texts are found with Python's own parser: Qt's lupdate
passes over plural forms, and some texts altogether, where they are not asked of `self`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
from captioner.checks.rules import RULES  # noqa: E402 - the checkout's own, installed or not
from captioner.credits import FIELDS, GROUPS  # noqa: E402
from captioner.gui.actions import DEEDS  # noqa: E402
from captioner.gui.look import finding_words  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
FORMS = {"ru": 3, "kk": 2, "uk": 3}
"""How many plural forms Qt knows of each language: `lrelease` refuses others."""
ERRORS = (
    "CaptionerError",
    "Unreadable",
    "Refused",
    "Unverified",
    "Cancelled",
    "WrongValue",
    "Damaged",
    "CannotShow",
)
NUMBERED = 4
"""Arguments of translate(context, text, comment, n)."""


class Words(NamedTuple):
    """One text of the window: where it belongs, and whether it has plural forms."""

    context: str
    text: str
    is_counted: bool = False


def texts() -> list[Words]:
    """All texts of the window, those in tables too, each once."""
    found = dict.fromkeys([*_of_tables(), *_of_errors(), *_of_checks()])
    for file in sorted((ROOT / "src" / "captioner" / "gui").rglob("*.py")):
        found.update(dict.fromkeys(_asked_for(ast.parse(file.read_text("utf-8")), "")))
    return sorted(found)


def _of_tables() -> Iterator[Words]:
    for deed in DEEDS:
        yield from (Words("Actions", text) for text in (deed.menu, deed.text) if text)
    for field in FIELDS:
        yield from (Words("Fields", text) for text in (field.label, field.hint))
    yield from (Words("Fields", group) for group in GROUPS if group)


def _of_errors() -> Iterator[Words]:
    """What the core says of files: errors as they are raised, reasons in tables and on their own."""
    core = ROOT / "src" / "captioner"
    for file in sorted(core.rglob("*.py")):
        parts = file.relative_to(core).parts
        if not {"gui", "cli"} & set(parts) or "pictures" in parts:
            tree = ast.parse(file.read_text("utf-8"))
            yield from (Words("Errors", form) for form in _called("reason", tree))
            if not {"metadata", "journal"} & set(parts):
                yield from (Words("Errors", text) for text in _called("ValueError", tree) if " " in text)
            for text in _reasons(tree):
                # What is filled in later cannot be known in another language.
                yield from (
                    Words("Errors", part)
                    for part in text.split("; ")
                    if part[-1:].isalnum() or part[-1:] == ")"
                )


def _of_checks() -> Iterator[Words]:
    """What the check's rules are called, and what they say: the first argument of each `told`."""
    for rule in RULES:
        yield Words("Rules", finding_words.title_of(rule.id))
        yield Words("Rules", finding_words.help_text(rule.id))
    for file in sorted((ROOT / "src" / "captioner" / "checks").glob("*.py")):
        yield from (Words("Findings", form) for form in _called("told", ast.parse(file.read_text("utf-8"))))


def _called(name: str, tree: ast.Module) -> Iterator[str]:
    """The first argument of each call of this name, where it is a text that stands there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == name and node.args:
            form = node.args[0]
            if isinstance(form, ast.Constant) and isinstance(form.value, str):
                yield form.value


def _reasons(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in ERRORS:
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").endswith("_REASONS"):
            given = list(ast.walk(node))
        else:
            given = [node] if str(getattr(node, "value", "")).startswith(("it ", "its ")) else []
        for one in given:
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and " " in one.value:
                yield one.value


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _asked_for(node: ast.AST, context: str) -> Iterator[Words]:
    """The texts in `tr(text)`, `translate(context, text)` and `QT_TRANSLATE_NOOP(context, text)`."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        given = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
        name = _name(node)
        if name == "tr" and given and isinstance(given[0], str):
            yield Words(context, given[0], len(given) == NUMBERED - 1)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(given) > 1 and isinstance(given[1], str):
            yield Words(str(given[0]), given[1], len(given) == NUMBERED)
    for child in ast.iter_child_nodes(node):
        yield from _asked_for(child, context)


def update() -> None:
    """Bring the files of all languages up to date with the code; translations that fit stay."""
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        known = translated(language)
        root = etree.Element("TS", version="2.1", language=language, sourcelanguage="en")
        contexts: dict[str, etree._Element] = {}
        for words in texts():
            if words.context not in contexts:
                contexts[words.context] = etree.SubElement(root, "context")
                etree.SubElement(contexts[words.context], "name").text = words.context
            message = etree.SubElement(contexts[words.context], "message")
            etree.SubElement(message, "source").text = words.text
            _add(message, known.get(words, ()), FORMS[language] if words.is_counted else 0)
        etree.indent(root, " " * 4)
        head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        ts(language).write_bytes(head + etree.tostring(root, encoding="utf-8") + b"\n")


def _add(message: etree._Element, said: tuple[str, ...], forms: int) -> None:
    translation = etree.SubElement(message, "translation")
    if not all(said) or len(said) != max(1, forms):
        translation.set("type", "unfinished")
        said = ("",) * max(1, forms)
    if forms:
        message.set("numerus", "yes")
        for form in said:
            etree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = said[0]


def translated(language: str) -> dict[Words, tuple[str, ...]]:
    """What has been translated: one text, or one for each plural form."""
    if not ts(language).exists():
        return {}
    found = {}
    for context in etree.parse(ts(language)).iterfind("context"):
        for message in context.iterfind("message"):
            translation, is_counted = message.find("translation"), message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if is_counted else [translation.text or ""]
            words = Words(context.findtext("name", ""), message.findtext("source", ""), is_counted)
            found[words] = tuple(forms)
    return found


def release(folder: Path = FOLDER) -> None:
    """Make what the window loads, in this folder."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in FORMS:
        made = folder / f"captioner_{language}.qm"
        subprocess.run([tool, "-silent", "-nounfinished", ts(language), "-qm", made], check=True)


def ts(language: str) -> Path:
    """The file that the translators of a language work in."""
    return FOLDER / f"captioner_{language}.ts"


STEPS = {"update": update, "release": release}

if __name__ == "__main__":
    for step in sys.argv[1:] or STEPS:
        STEPS[step]()

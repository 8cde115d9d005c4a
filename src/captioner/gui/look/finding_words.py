"""What the check says, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner.checks.finding import Finding, Severity, Told
from captioner.checks.rules import RULE

SEVERITIES = {
    Severity.BLOCKER: str(QT_TRANSLATE_NOOP("Findings", "Blocker")),
    Severity.REASON: str(QT_TRANSLATE_NOOP("Findings", "Needs a reason")),
    Severity.WARNING: str(QT_TRANSLATE_NOOP("Findings", "Warning")),
    Severity.HINT: str(QT_TRANSLATE_NOOP("Findings", "Hint")),
}
_CAPITALS = {"ai": "AI", "hdr": "HDR", "html": "HTML", "iim": "IIM", "nfc": "NFC", "utf8": "UTF-8"}


def told(sentence: Told) -> str:
    """A sentence of the check."""
    form = QCoreApplication.translate("Findings", sentence.form)
    words = {name: _word(word) for name, word in sentence.words}
    return form.format(**dict(sentence.values) | words)


def _word(name: Told) -> str:
    """A name that a sentence holds: a field's, or one of the check's own, such as a language's."""
    label = QCoreApplication.translate("Fields", name.form)
    return label if label != name.form else told(name)


def severity(one: Severity) -> str:
    """How grave it is, in a word or two."""
    return QCoreApplication.translate("Findings", SEVERITIES[one])


def help_of(rule: str) -> str:
    """What a rule says, and why."""
    return QCoreApplication.translate("Rules", help_text(rule))


def help_text(rule: str) -> str:
    """The same in English, on one line."""
    return " ".join(RULE[rule].help.split())


def passed(finding: Finding) -> str:
    """Who lets a finding pass, and why; nothing where nobody does."""
    if finding.override is None:
        return ""
    form = QCoreApplication.translate("Findings", "Let pass by {name}: {reason}")
    by = finding.override.by or QCoreApplication.translate("Findings", "somebody")
    return form.format(name=by, reason=finding.override.reason)


def title(rule: str) -> str:
    """A rule's name as a heading."""
    return QCoreApplication.translate("Rules", title_of(rule))


def title_of(rule: str) -> str:
    """The same in English: its id as words."""
    words = " ".join(_CAPITALS.get(word, word) for word in rule.split("-"))
    return words[:1].upper() + words[1:]

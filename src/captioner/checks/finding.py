"""What the check finds: how grave it is, what it says to people, and what would mend it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from captioner.credits import Field
from captioner.kinds import Value
from captioner.overrides import Override

_LONGEST = 60


class Severity(IntEnum):
    """From what is worth a glance to what nothing leaves the desk with."""

    HINT = 1
    WARNING = 2
    REASON = 3
    """A blocker that an editor may override with a reason."""
    BLOCKER = 4

    @property
    def word(self) -> str:
        """As profiles and reports spell it."""
        return self.name.lower()

    @property
    def called(self) -> str:
        """As people read it."""
        return "needs a reason" if self is Severity.REASON else self.word


class Told(NamedTuple):
    """A sentence for people: its English form, which translators know it by, and what stands in its places."""

    form: str
    values: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, Told], ...] = ()
    """Those values that have to be translated themselves: names of fields and languages."""

    def __str__(self) -> str:
        return self.form.format(**dict(self.values))


def told(form: str, **values: object) -> Told:
    """A sentence; `{name}` in it stands for the value of that name."""
    words = tuple((name, value) for name, value in values.items() if isinstance(value, Told))
    return Told(form, tuple((name, str(value)) for name, value in values.items()), words)


def cut_short(text: str) -> str:
    """As much of a text as a message bears."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


class Fix(NamedTuple):
    """What would mend a finding: what it does, and the values that the photo's fields then hold (None: emptied)."""

    does: Told
    changes: tuple[tuple[Field, Value | None], ...]


@dataclass(frozen=True)
class Found:
    """What a rule says of a photo, or of the set."""

    message: Told
    field: Field | None = None
    value: str = ""
    """What it saw: the field's text, or the part of it that is wrong."""
    language: str = ""
    """Which of a field's texts; empty for the main one."""
    fix: Fix | None = None
    """What mends it without a doubt."""
    suggestions: tuple[Fix, ...] = ()
    """What might mend it: a person chooses."""
    is_graver: bool = False
    """Whether it is the case that the rule's table has a graver severity for."""
    path: Path | None = None
    """Rules over the set say which photo they mean; None: the set itself. Left out in rules over one photo."""
    others: tuple[Path, ...] = ()
    """Further photos that it is about."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, by the id of the rule that found it."""

    rule: str
    severity: Severity
    found: Found
    path: Path | None
    override: Override | None = None
    """Why somebody lets it pass."""

    @property
    def is_open(self) -> bool:
        """Whether nobody lets it pass."""
        return self.override is None

    @property
    def may_be_overridden(self) -> bool:
        """Whether a reason lets it pass: only what asks for one, and only on a photo."""
        return self.severity is Severity.REASON and self.path is not None

    @property
    def digest(self) -> str:
        """What an override is given for: this rule, this field, what it saw, what it said."""
        key = self.found.field.key if self.found.field else ""
        seen = [self.rule, key, self.found.language, self.found.value, list(self.found.message.values)]
        text = json.dumps(seen, ensure_ascii=False, sort_keys=True)
        return f"sha256:{hashlib.sha256(text.encode('utf-8', 'backslashreplace')).hexdigest()}"

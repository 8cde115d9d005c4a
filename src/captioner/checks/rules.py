"""The table of rules: public ids, how grave each is where the desk says nothing else, and what finds it.

Each rule is one function; its docstring is its help. Rules over one photo look at nothing else of the set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from captioner.checks import credit_rules
from captioner.checks.finding import Found, Severity
from captioner.checks.shot import Gathering, Shot

HINT, WARNING, REASON, BLOCKER = Severity


class PhotoRule(NamedTuple):
    """A rule over one photo."""

    id: str
    severity: Severity
    look: Callable[[Shot], Iterable[Found]]
    graver: Severity = BLOCKER
    """In the case that the rule itself calls graver."""

    @property
    def help(self) -> str:
        """What it says, and why."""
        return (self.look.__doc__ or "").strip()


class SetRule(NamedTuple):
    """A rule over the whole set."""

    id: str
    severity: Severity
    look: Callable[[Gathering], Iterable[Found]]
    graver: Severity = BLOCKER

    @property
    def help(self) -> str:
        """What it says, and why."""
        return (self.look.__doc__ or "").strip()


# fmt: off
RULES: tuple[PhotoRule | SetRule, ...] = (
    # Credit
    PhotoRule("credit-missing", BLOCKER, credit_rules.credit_missing),
    # Caption
    # Date and place
    # File and safety
)
# fmt: on
RULE: Mapping[str, PhotoRule | SetRule] = {rule.id: rule for rule in RULES}
PLACE = {rule.id: at for at, rule in enumerate(RULES)}
"""The table's order."""
assert len(RULE) == len(RULES)

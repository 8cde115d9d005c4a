"""A profile in its file: TOML that people write by hand. What is wrong in it is said with its line and a remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from captioner import desk_lists
from captioner.checks.finding import Severity
from captioner.checks.profile import Profile
from captioner.checks.profile_members import MEMBERS, Wrong, instead, meant, written
from captioner.checks.required_rules import OWN_RULE
from captioner.checks.rules import RULE
from captioner.credits import Field
from captioner.errors import CaptionerError, Reason, reason, reason_of

_EXTENDS, _SEVERITIES = "extends", "severities"
_KEYS = (_EXTENDS, *MEMBERS, _SEVERITIES)
_SEVERITY: Mapping[str, Severity | None] = {**{one.word: one for one in Severity}, "off": None}
_AT = re.compile(r"\s*\(at (?:line (?P<line>\d+), column \d+|end of document)\)")
_KEY_OF_LINE = re.compile(r"\s*(?:\[\s*(?P<table>[^\[\]]*?)\s*\]|(?P<key>[^\s=#\[]+)\s*=)")


def read(path: Path, other: Callable[[str], Profile]) -> Profile:
    """The profile in a file; *other* finds the one it extends. Raises CaptionerError: one sentence for a person."""
    try:
        text = desk_lists.content_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaptionerError("is not a text in UTF-8", path, "save it as UTF-8") from error
    try:
        return _profile(tomllib.loads(text), path.stem, other)
    except Wrong as wrong:
        line = _line_of(wrong.key, wrong.table, text)
        raise CaptionerError(_on(line, reason_of(wrong)), path, wrong.remedy) from wrong
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CaptionerError(*_not_toml(error, text, path)) from error


def _not_toml(error: Exception, text: str, path: Path) -> tuple[Reason, Path, Reason]:
    where = _AT.search(str(error))
    line = where["line"] if where and where["line"] else max(1, len(text.splitlines()))
    what = _AT.sub("", str(error)).strip().rstrip(".")
    told = f" ({what[:1].lower()}{what[1:]})" if where else ""
    why = reason("is not TOML{told}", told=told)
    remedy = reason("write settings such as {example}, each on its line", example='place = "text"')
    return _on(int(line), why), path, remedy


def _on(line: int, why: Reason) -> Reason:
    return reason("line {line}: {why}", line=line, why=why)


def _profile(said: Mapping[str, Any], name: str, other: Callable[[str], Profile]) -> Profile:
    for key in said:
        if key not in _KEYS:
            raise Wrong(reason("there is no setting {name!r}", name=key), meant(key, _KEYS), key)
    profile = other(written(_EXTENDS, said[_EXTENDS])) if _EXTENDS in said else Profile()
    members: dict[str, Any] = {key: MEMBERS[key](key, said[key]) for key in said if key in MEMBERS}
    own = dict(_severities(said.get(_SEVERITIES, {})))
    severities = {**profile.severities, **own}
    for field in members.get("required", ()):
        severities |= _lifted(field, severities, own)
    return replace(profile, name=name, severities=severities, **members)


def _severities(said: object) -> Iterable[tuple[str, Severity | None]]:
    if not isinstance(said, dict):
        raise Wrong(
            reason("{name!r} is no table", name=_SEVERITIES),
            reason(
                "write {table}, below it {example}", table=f"[{_SEVERITIES}]", example='caption-short = "off"'
            ),
            _SEVERITIES,
        )
    for rule, word in said.items():
        if rule not in RULE:
            what = reason("there is no rule {name!r}", name=rule)
            raise Wrong(what, meant(rule, RULE), rule, _SEVERITIES)
        if not isinstance(word, str) or word not in _SEVERITY:
            what = reason("{key} is {value}", key=rule, value=_shown(word))
            raise Wrong(what, instead(", ".join(_SEVERITY)), rule, _SEVERITIES)
        yield rule, _SEVERITY[word]


def _lifted(
    field: Field, severities: Mapping[str, Severity | None], own: Mapping[str, Severity | None]
) -> Mapping[str, Severity | None]:
    """The rule of its own that a required field has: it asks at least for a reason, if nothing else is said."""
    rule = OWN_RULE.get(field)
    if rule is None or rule in own:
        return {}
    now = severities.get(rule, RULE[rule].severity)
    return {rule: max(now or Severity.REASON, Severity.REASON)}


def _shown(value: object) -> str:
    return repr(value) if isinstance(value, str | int | float) else reason("no word")


def _line_of(key: str, table: str, text: str) -> int:
    """The line on which a key stands in a table, or in none; 1 where it cannot be told."""
    within = ""
    for number, line in enumerate(text.splitlines(), 1):
        match = _KEY_OF_LINE.match(line)
        if match is None:
            continue
        name = (match["table"] if match["key"] is None else match["key"]).replace('"', "").replace("'", "")
        if match["key"] is None:
            within = name
        whole = name if match["key"] is None or not within else f"{within}.{name}"
        if whole == (f"{table}.{key}" if table else key) or whole.startswith(f"{key}."):
            return number
    return 1

"""The pages of the manual that are made from the program itself: rules, fields, command line and keys.

    python3 dev.py manual

They are kept in resources/help, in each language that the manual is in, and tested to be up to date.
"""

# ruff: noqa: SLF001 - argparse gives its parts no public names

from __future__ import annotations

import argparse
import html
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PIL import ExifTags

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]
import man_page  # noqa: E402 - the checkout's own, installed or not
import translations  # noqa: E402
from manual_words import WORDS, Words  # noqa: E402
from translations import Words as Text  # noqa: E402

from captioner.checks import profiles  # noqa: E402
from captioner.checks.finding import Severity  # noqa: E402
from captioner.checks.profile import Profile  # noqa: E402
from captioner.checks.rules import RULES, PhotoRule, SetRule  # noqa: E402
from captioner.cli import parser as command_line  # noqa: E402
from captioner.credits import FIELDS, GROUPS, Field  # noqa: E402
from captioner.gui.actions import DEEDS  # noqa: E402
from captioner.gui.keys.places import PlaceKeys, in_fields, in_list, of_templates  # noqa: E402
from captioner.gui.look import finding_words  # noqa: E402

PAGES = ROOT / "resources" / "help"


class Tongue(NamedTuple):
    """A language of the manual: the words that stand in the pages alone, and those of the window."""

    tag: str
    words: Words
    window: dict[Text, tuple[str, ...]]

    def told(self, context: str, text: str) -> str:
        """What the window says for it; English where it says nothing else."""
        return (self.window.get(Text(context, text)) or (text,))[0] or text


def tongues() -> Iterator[Tongue]:
    """All languages of the manual."""
    for tag, words in WORDS.items():
        yield Tongue(tag, words, {} if tag == "en" else translations.translated(tag))


def rules(tongue: Tongue) -> Iterator[str]:
    """What the check looks for: each rule by its heading, with how grave it is and what it is for."""
    yield from (f"# {tongue.words.rules}", tongue.words.about_rules)
    at_hand = {name: profiles.named(name) for name in profiles.at_hand() if name != "essay"}
    for subject, modules in tongue.words.subjects.items():
        yield f"## {subject}"
        for rule in (rule for rule in RULES if rule.look.__module__.rpartition(".")[2] in modules):
            yield from _rule(rule, at_hand, tongue)


def _rule(rule: PhotoRule | SetRule, at_hand: Mapping[str, Profile], tongue: Tongue) -> Iterator[str]:
    title = tongue.told("Rules", finding_words.title_of(rule.id))
    yield f'<a id="{rule.id}"></a>\n\n### {title}'
    usual = profiles.named("essay").severities.get(rule.id, rule.severity)
    grave = [f"**{_severity(usual, tongue)}**"]
    for name, profile in at_hand.items():
        other = profile.severities.get(rule.id, rule.severity)
        if other != usual:
            grave.append(f"`{name}`: {_severity(other, tongue).lower()}")
    yield f"`{rule.id}` · {' · '.join(grave)}"
    yield html.escape(tongue.told("Rules", finding_words.help_text(rule.id)), quote=False)


def _severity(severity: Severity | None, tongue: Tongue) -> str:
    if severity is None:
        return tongue.words.off
    return tongue.told("Findings", finding_words.SEVERITIES[severity])


def fields(tongue: Tongue) -> Iterator[str]:
    """Every field, what belongs into it, and where it is kept."""
    yield from (f"# {tongue.words.fields}", tongue.words.about_fields)
    for group in GROUPS:
        yield f"## {tongue.told('Fields', group) if group else tongue.words.first_fields}"
        for field in (field for field in FIELDS if field.group == group):
            yield f'<a id="{field.key}"></a>\n\n### {tongue.told("Fields", field.label)}'
            yield tongue.told("Fields", field.hint)
            yield "\n".join(f"- {home}" for home in _homes(field, tongue))


def _homes(field: Field, tongue: Tongue) -> Iterator[str]:
    words = tongue.words
    yield f"`{field.key}`" + (f" · {words.by_language}" if field.kind.by_language else "")
    if field.exif.tag:
        yield f"EXIF: {ExifTags.TAGS[field.exif.tag]} (0x{field.exif.tag:04X})"
    if field.exif.if_present:
        name = ExifTags.TAGS[field.exif.if_present]
        yield f"EXIF, {words.if_present}: {name} (0x{field.exif.if_present:04X})"
    if field.iim:
        yield f"IPTC-IIM: 2:{field.iim.number:02} · {words.limit.format(bytes=field.iim.limit)}"
    yield f"XMP: `{field.xmp}`"
    yield f"{words.sidecar}: `{field.sidecar}`"


def commands(tongue: Tongue) -> Iterator[str]:
    """The command line, as its parser has it."""
    yield from (f"# {tongue.words.commands}", tongue.words.about_commands)
    for name, told, parser in man_page.commands(command_line.made()):
        yield f"## captioner {name}"
        yield _sentence(parser.description or told)
        yield f"```text\n{_usage(parser)}\n```"
        lines = [line for group in parser._action_groups for line in _options(group)]
        if lines:
            yield "\n".join(lines)


def _usage(parser: argparse.ArgumentParser) -> str:
    """One line; the many options that stand for a field each are told as one."""
    fields = man_page._fields(parser)
    formatter = argparse.HelpFormatter(parser.prog, width=10_000)
    formatter.add_usage(None, [one for one in parser._actions if one.dest not in fields], [], prefix="")
    words = " ".join(formatter.format_help().split()).removeprefix(parser.prog).replace(" [-h]", "").strip()
    whole = f"{parser.prog}{' [FIELD OPTIONS]' if fields else ''} {words}"
    return textwrap.fill(whole, 92, subsequent_indent="    ", break_on_hyphens=False)


def _options(group: argparse._ArgumentGroup) -> Iterator[str]:
    for action in group._group_actions:
        if action.help in (None, argparse.SUPPRESS) or action.dest == "help":
            continue
        told = argparse.HelpFormatter("captioner", width=10_000)._expand_help(action)
        names = [name for name in action.option_strings if "_" not in name]
        value = f" {man_page._value(action)}" if action.nargs != 0 and names else ""
        shown = ", ".join(names) or str(action.metavar or action.dest)
        yield f"- `{shown}{value}`: {told}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def keys(tongue: Tongue) -> Iterator[str]:
    """Everything that has a key, by its menu and place."""
    yield from (f"# {tongue.words.keys}", tongue.words.about_keys)
    for menu in dict.fromkeys(deed.menu for deed in DEEDS):
        rows = [
            (tongue.told("Actions", deed.text), deed.keys)
            for deed in DEEDS
            if deed.menu == menu and deed.keys
        ]
        if any(deed.key == "apply_template" for deed in DEEDS if deed.menu == menu):
            rows.append(_row(of_templates(), tongue))
        if rows:
            yield f"## {tongue.told('Actions', menu).replace('&', '')}"
            yield _table(rows, tongue)
    for name, lines in (in_list(), in_fields()):
        yield f"## {tongue.told('Keys', name)}"
        yield _table([_row(line, tongue) for line in lines], tongue)


def _row(line: PlaceKeys, tongue: Tongue) -> tuple[str, tuple[str, ...]]:
    shown = (f"{line.keys[0]} … {line.to}",) if line.to else line.keys
    words = tongue.told("Keys", line.words)
    return words[:1].upper() + words[1:], shown


def _table(rows: list[tuple[str, tuple[str, ...]]], tongue: Tongue) -> str:
    head = f"| {tongue.words.deed} | {tongue.words.key} |\n|---|---|\n"
    return head + "\n".join(f"| {words.replace('&', '')} | {', '.join(keys)} |" for words, keys in rows)


MADE: dict[str, Callable[[Tongue], Iterator[str]]] = {
    "rules": rules,
    "fields": fields,
    "command-line": commands,
    "keys": keys,
}


def pages() -> Iterator[tuple[Path, str]]:
    """Where each page is kept, and its text."""
    for tongue in tongues():
        for name, made in MADE.items():
            yield PAGES / tongue.tag / f"{name}.md", "\n\n".join(made(tongue)) + "\n"


def main() -> None:
    """Write them all."""
    for path, text in pages():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()

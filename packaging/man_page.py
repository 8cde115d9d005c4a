"""The manual page captioner(1), made from the command line itself."""

# ruff: noqa: SLF001 - argparse gives its parts no public names

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from release import HOME, ROOT, SUMMARY, day, version

sys.path.insert(0, str(ROOT / "src"))
from captioner.cli import parser as command_line

_WIDE = 10_000
"""Columns: a reader's terminal breaks the lines, not we."""
_WITHOUT_COMMAND = "Without a command, the window opens on the paths. A folder means the photos in it."
_END = """
.SH EXIT STATUS
.TP
.B 0
all well
.TP
.B 1
some photos failed, each named and the others done, or the check found something as grave as
.B \\-\\-fail\\-on
says
.TP
.B 2
wrong usage
.SH FILES
.TP
.I PHOTO.iptc.json
the sidecar beside a photo; its schema is shipped with the program
.TP
.I captioner\\-story.json
what the desk says of the whole set, beside the photos
.SH ENVIRONMENT
.TP
.B QT_QPA_PLATFORM
.B offscreen
draws the window into memory, for
.B captioner open \\-\\-screenshot
where there is no screen
.TP
.B DICPATH
further folders with hunspell dictionaries
.SH SEE ALSO
.BR exiftool (1)
"""


def made() -> str:
    """The page, as `man` reads it."""
    parser = command_line.made()
    parts = [
        f'.TH CAPTIONER 1 "{day()}" "captioner {version()}" "User Commands"',
        f".SH NAME\ncaptioner \\- {_plain(SUMMARY[0].lower() + SUMMARY[1:])}",
        ".SH SYNOPSIS\n.B captioner\n[\\fICOMMAND\\fR] [\\fIPATH\\fR...]\n.br\n.B captioner\n\\-\\-version",
        f".SH DESCRIPTION\n{_plain(parser.description or '')}\n{_WITHOUT_COMMAND}",
        ".SH COMMANDS",
        *_commands(parser),
    ]
    return (
        "\n".join(parts) + _END + f".PP\nThe manual is shown in the window with F1, and at {_plain(HOME)}\n"
    )


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Each command's name, what it is for, and its own parser."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield name, told[name], command


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for name, told, command in commands(parser):
        yield f".SS {_plain(name)}\n{_plain(command.description or told)}"
        yield f".PP\n{_usage(command)}"
        for group in command._action_groups:
            shown = [
                one for one in group._group_actions if one.help != argparse.SUPPRESS and one.dest != "help"
            ]
            if not shown:
                continue
            if group.title not in ("positional arguments", "options"):
                yield f".PP\n{_plain(group.title or '')}: {_plain(group.description or '')}".rstrip(": ")
            yield from (_argument(one) for one in shown)


def _usage(command: argparse.ArgumentParser) -> str:
    """In one paragraph, the command in bold letters."""
    formatter = argparse.HelpFormatter(command.prog, width=_WIDE)
    fields = _fields(command)
    formatter.add_usage(None, [one for one in command._actions if one.dest not in fields], [], prefix="")
    words = " ".join(formatter.format_help().split()).removeprefix(command.prog).strip()
    many = r" [\fIFIELD OPTIONS\fR]" if fields else ""
    return f"\\fB{_plain(command.prog)}\\fR{many} {_plain(words)}"


def _fields(command: argparse.ArgumentParser) -> set[str]:
    """The many options that stand for a field each, of `set`."""
    groups = (group for group in command._action_groups if (group.title or "").startswith("fields"))
    return {action.dest for group in groups for action in group._group_actions}


def _argument(action: argparse.Action) -> str:
    formatter = argparse.HelpFormatter("captioner", width=_WIDE)
    said = formatter._expand_help(action) if action.help else ""
    if not action.option_strings:
        return f".TP\n\\fI{_plain(str(action.metavar or action.dest))}\\fR\n{_plain(said)}"
    value = f" \\fI{_plain(_value(action))}\\fR" if action.nargs != 0 else ""
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings if "_" not in name)
    return f".TP\n{names}{value}\n{_plain(said)}"


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _plain(text: str) -> str:
    """Text that roff prints as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in escaped.splitlines())


if __name__ == "__main__":
    sys.stdout.write(made())

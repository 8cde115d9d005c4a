"""What shells offer while `captioner` is typed, made from the command line itself."""

# ruff: noqa: SLF001 - argparse gives its parts no public names

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import shtab
from man_page import commands
from release import ROOT

sys.path.insert(0, str(ROOT / "src"))
from captioner.cli import parser as command_line

PLACES = {
    "bash": "share/bash-completion/completions/captioner",
    "zsh": "share/zsh/vendor-completions/_captioner",
    "fish": "share/fish/vendor_completions.d/captioner.fish",
}
"""Where a system looks for them, by the shell."""


def made(shell: str) -> str:
    """The completions for one shell; paths are completed wherever a path is wanted."""
    parser = command_line.made()
    for _, _, command in commands(parser):
        for action in command._actions:
            if action.type is Path:
                action.complete = shtab.FILE  # type: ignore[attr-defined] # shtab's own way to be told
            _leave_out_other_spellings(command, action)
    return shtab.complete(parser, shell=shell)


def _leave_out_other_spellings(command: argparse.ArgumentParser, action: argparse.Action) -> None:
    """`--credit_line` is understood; `--credit-line` is offered."""
    if len(action.option_strings) > 1:
        for spelling in [one for one in action.option_strings if "_" in one]:
            action.option_strings = [one for one in action.option_strings if one != spelling]
            command._option_string_actions.pop(spelling, None)


if __name__ == "__main__":
    sys.stdout.write(made(sys.argv[1]))

"""`captioner check`: what is wrong, missing or dangerous in the credits of sets of photos, and what mends it."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from captioner import inspecting, library, saying
from captioner.checks import against, mending, profiles, report_html, report_text
from captioner.checks.checking import Report, check
from captioner.checks.desk import Desk
from captioner.checks.finding import Finding, Severity
from captioner.checks.profile import Profile
from captioner.checks.report_json import as_json
from captioner.checks.rules import RULE, RULES
from captioner.cli import photos, writing
from captioner.credits import Field
from captioner.errors import CaptionerError, Refused, WrongValue, shown_path
from captioner.kinds import Value
from captioner.overrides import Override
from captioner.photo import Photo

_COLOURS = {Severity.BLOCKER: "31;1", Severity.REASON: "31", Severity.WARNING: "33", Severity.HINT: "2"}
_LEAST = {**{severity.word: severity for severity in Severity}, "never": max(Severity) + 1}


class Checked(NamedTuple):
    """What was found in one folder, and whether all that was to be done about it was done."""

    report: Report
    is_done: bool = True


def run(asked: argparse.Namespace) -> int:
    """Check, mend or let pass what was asked for, print what is left; 1 if that is as grave as `--fail-on`."""
    if asked.rules:
        _print_rules()
        return 0
    _refuse_nonsense(asked)
    profile = profiles.named(asked.profile)
    paths, complete = photos.named(asked.paths)
    folders = _by_folder(paths)
    sets = [_checked(folder, members, profile, asked) for folder, members in folders.items()]
    found = [one for checked in sets for one in checked.report.findings]
    report = Report(sum(checked.report.photos for checked in sets), tuple(found))
    _print(report, asked)
    failing = [one for one in found if one.is_open and one.severity >= _LEAST[asked.fail_on]]
    return 1 if failing or not complete or not all(checked.is_done for checked in sets) else 0


def _refuse_nonsense(asked: argparse.Namespace) -> None:
    if not asked.paths:
        raise WrongValue("name photos, or folders of photos")
    if (asked.override is None) is not (asked.why is None):
        raise WrongValue("--override and --why go together")
    if asked.override is not None and asked.override not in RULE:
        raise WrongValue(f"there is no rule {asked.override!r}; captioner check --rules lists them")
    if asked.dry_run and not asked.fix:
        raise WrongValue("--dry-run goes with --fix")


def _by_folder(paths: Sequence[Path]) -> dict[Path, list[Path]]:
    """A set is what lies in one folder: its story lies there, too."""
    found: dict[Path, list[Path]] = {}
    for path in paths:
        found.setdefault(path.parent, []).append(path)
    return found


def _checked(folder: Path, paths: list[Path], profile: Profile, asked: argparse.Namespace) -> Checked:
    known = against.of_folder(folder, profile, asked.story)
    for note in known.notes:
        photos.say(note)
    progress = photos.Progress("read", len(paths))
    read = []
    for path in paths:
        read.append(library.load(path))
        progress.step()
    progress.end()
    loaded = photos.readable(read)
    done = len(loaded) == len(read)
    loaded = loaded if asked.quick else _looked_at(loaded)
    if asked.fix:
        loaded, mended = _mended(loaded, known.desk, asked)
        done = done and mended
    report = check(loaded, known.desk)
    if asked.override is not None:
        loaded, passed = _let_pass(loaded, report, asked)
        report, done = check(loaded, known.desk), done and passed
    if len(paths) < len(library.photos_in([folder])):
        # Where only some photos of a folder were named, nothing can be said of the set.
        report = Report(report.photos, tuple(one for one in report.findings if one.path))
    return Checked(report, done)


def _looked_at(loaded: Sequence[Photo]) -> list[Photo]:
    """The photos with what only their pixels show."""
    progress = photos.Progress("looked at", len(loaded))
    found = []
    with photos.stoppable() as stopped:
        for photo in inspecting.inspect_all(loaded, stopped):
            found.append(photo)
            progress.step()
    progress.end()
    return found


def _mended(loaded: Sequence[Photo], desk: Desk, asked: argparse.Namespace) -> tuple[list[Photo], bool]:
    """The photos with what can be mended without a doubt, saved if so asked; and whether all could be."""
    before = {photo.path: photo for photo in loaded}
    after = {one.photo.path: one for one in mending.mended(loaded, desk) if one.by}
    for one in after.values():
        for finding in one.by:
            photos.say(
                f"{shown_path(one.photo.path)}: {finding.rule}: {finding.found.fix and finding.found.fix.does}"
            )

    def edited(current: Photo) -> Photo:
        wanted = after[current.path].photo
        changed = wanted.credits.differing(before[current.path].credits)
        if current.credits.differing(before[current.path].credits):
            raise Refused("was changed meanwhile", current.path, "check it again")
        for field in changed:
            current = current.with_value(field, wanted.credits.get(field))
        return current

    if asked.dry_run:
        return list(loaded), True
    fields = tuple(
        dict.fromkeys(f for one in after.values() for finding in one.by for f, _ in _changes(finding))
    )
    breaking = list(after) if asked.break_content_credentials else []
    saved = {photo.path: photo for photo in writing.saved(list(after), edited, fields, breaking)}
    # A save changes no pixel.
    seen = {path: replace(photo, inspection=before[path].inspection) for path, photo in saved.items()}
    return [seen.get(path, photo) for path, photo in before.items()], len(saved) == len(after)


def _changes(finding: Finding) -> tuple[tuple[Field, Value | None], ...]:
    return finding.found.fix.changes if finding.found.fix else ()


def _let_pass(loaded: Sequence[Photo], report: Report, asked: argparse.Namespace) -> tuple[list[Photo], bool]:
    """The photos, with the findings of the rule let pass; and whether all that were found could be."""
    now = {photo.path: photo for photo in loaded}
    found = [one for one in report.findings if one.rule == asked.override and one.is_open]
    fit = [one for one in found if one.may_be_overridden]
    if found and not fit:
        photos.say(f"{asked.override} is a {found[0].severity.word}: no reason lets it pass")
    for one in fit:
        assert one.path is not None
        try:
            passed = saying.let_pass(one.path, [Override(one.rule, one.digest, asked.why)])
            now[one.path] = replace(now[one.path], overrides=passed.overrides)
        except CaptionerError as error:
            photos.say(str(error))
            return list(now.values()), False
        photos.say(f"{shown_path(one.path)}: let pass: {one.found.message}")
    return list(now.values()), bool(fit) or not found


def _print(report: Report, asked: argparse.Namespace) -> None:
    if asked.format == "json":
        print(json.dumps(as_json(report), ensure_ascii=False, indent=1))
    elif asked.format == "html":
        title = " · ".join(dict.fromkeys(path.resolve().name for path in asked.paths))
        made = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
        print(report_html.as_html(report, title, made), end="")
    else:
        lines = report_text.by_photo if asked.by == "photo" else report_text.by_rule
        for line in lines(report, _painted):
            print(line)
        print(report_text.summary(report))


def _painted(severity: Severity, text: str) -> str:
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return f"\x1b[{_COLOURS[severity]}m{text}\x1b[0m"


def _print_rules() -> None:
    for rule in RULES:
        print(f"{rule.id} ({rule.severity.word})")
        print(
            textwrap.fill(" ".join(rule.help.split()), 100, initial_indent="    ", subsequent_indent="    ")
        )

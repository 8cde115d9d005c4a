"""The credits as text, for layout and imprint: who took which pictures, and which credit nobody."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from captioner.credits import CREDIT_LINE, PHOTOGRAPHER
from captioner.sheets.sheet import Line, Sheet


def write(sheet: Sheet) -> bytes:
    """People from A to Z with their pictures' numbers, agencies after them, and what credits nobody."""
    people: dict[str, list[Line]] = {}
    only_lines: dict[str, list[Line]] = {}
    for line in sheet.lines:
        names = line.credits.entries(PHOTOGRAPHER)
        for name in names:
            people.setdefault(name, []).append(line)
        if not names and (credit := line.credits.text(CREDIT_LINE)):
            only_lines.setdefault(credit, []).append(line)
    said = [sheet.title, sheet.counts(), ""]
    for group in (people, only_lines):
        said += [f"{name}: {_numbers(group[name])}" for name in sorted(group, key=_as_people_sort)]
    if sheet.without_credit:
        said.append(f"no credit: {_numbers(sheet.without_credit)}")
    return ("\n".join(said) + "\n").encode("utf-8")


def _numbers(lines: Sequence[Line]) -> str:
    """`1, 4–6, 9`."""
    runs: list[list[int]] = []
    for line in lines:
        if runs and line.number == runs[-1][-1] + 1:
            runs[-1].append(line.number)
        else:
            runs.append([line.number])
    told = [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return ", ".join(told)


def _as_people_sort(name: str) -> tuple[str, str]:
    """By the last word, which is the surname of most; letters with marks beside those without."""
    words = name.split() or [""]
    plain = unicodedata.normalize("NFKD", words[-1]).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c)), name

"""A report as one HTML page that needs nothing else: to send, to print, to keep beside a published set."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from captioner.checks import groups
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity
from captioner.checks.groups import OfPhoto
from captioner.checks.rules import RULE
from captioner.errors import shown_path

_STYLE = """
:root { color-scheme: light dark; --text: #1d1f23; --dim: #5f636b; --line: #d6d8dc; --ground: #fff;
  --blocker: #c42b1c; --reason: #c42b1c; --warning: #8f5c00; --hint: #5f636b; --fine: #1b7a4b; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e9eb; --dim: #9a9da3; --line: #34363b; --ground: #1b1c1e;
  --blocker: #ff6b5e; --reason: #ff6b5e; --warning: #f2b84b; --hint: #9a9da3; --fine: #53c28b; } }
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: var(--text); background: var(--ground);
  max-width: 60rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p.sum { color: var(--dim); margin: 0 0 1.5rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 8rem 1fr; gap: .25rem 1rem; padding: .5rem 0;
  border-top: 1px solid var(--line); break-inside: avoid; }
.severity { font-weight: 600; font-size: .8rem; text-transform: uppercase; letter-spacing: .03em; padding-top: .15rem; }
.blocker { color: var(--blocker); } .reason { color: var(--reason); } .warning { color: var(--warning); }
.hint { color: var(--hint); } .more { grid-column: 2; color: var(--dim); font-size: .85rem; overflow-wrap: anywhere; }
.message { overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1.5rem 0; } td { padding: .15rem 1.25rem .15rem 0; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
details { margin-top: 3rem; color: var(--dim); } dt { font-weight: 600; margin-top: .75rem; } dd { margin: 0; }
""".strip()


def as_html(report: Report, title: str, made: str) -> str:
    """The page: what is open by severity, each photo with its findings, and what the rules that fired are for."""
    return "\n".join(_page(report, title, made))


def _page(report: Report, title: str, made: str) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>"
    photos = "1 photo" if report.photos == 1 else f"{report.photos} photos"
    yield f"<h1>{escape(title)}</h1>\n<p class=sum>{photos}, checked {escape(made)}</p>"
    if report.findings:
        yield "<table>" + "".join(_count(*one) for one in report.counts().items()) + "</table>"
    else:
        yield "<p>Nothing is wrong.</p>"
    by_photo = groups.by_photo(report.findings)
    is_one_folder = len({group.path.parent for group in by_photo if group.path}) < 2
    for group in by_photo:
        yield from _photo(group, is_one_folder)
    yield from _rules(report)
    yield "</body>\n</html>\n"


def _count(severity: Severity, count: int) -> str:
    return f'<tr><td class="severity {severity.word}">{severity.called}</td><td class=n>{count}</td></tr>'


def _photo(group: OfPhoto, is_one_folder: bool) -> Iterator[str]:
    shown = shown_path(group.path) if group.path else "The set"
    name = shown_path(Path(group.path.name)) if group.path and is_one_folder else shown
    yield f"<h2>{escape(name)}</h2>\n<ul>"
    for one in group.findings:
        yield f'<li><span class="severity {one.severity.word}">{one.severity.called}</span>'
        yield f"<span class=message>{escape(str(one.found.message))}</span>"
        yield "".join(f"<span class=more>{escape(line)}</span>" for line in _more(one)) + "</li>"
    yield "</ul>"


def _more(one: Finding) -> Iterator[str]:
    field = one.found.field
    language = f" ({one.found.language})" if one.found.language else ""
    yield f"{field.label}{language} · {one.rule}" if field else one.rule
    if one.override is not None:
        passing = one.override
        yield f"Let pass by {passing.by or 'somebody'} on {passing.at[:16].replace('T', ' ')}: {passing.reason}"
    elif one.found.fix is not None:
        yield f"Safe to mend: {one.found.fix.does}"
    yield from (f"{suggestion.does}?" for suggestion in one.found.suggestions)


def _rules(report: Report) -> Iterator[str]:
    fired = dict.fromkeys(one.rule for one in report.findings)
    if not fired:
        return
    yield "<details open><summary>What the rules are for</summary>\n<dl>"
    for rule in fired:
        text = " ".join(RULE[rule].help.split())
        yield f"<dt>{rule}</dt><dd>{escape(text)}</dd>"
    yield "</dl></details>"

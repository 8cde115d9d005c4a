"""The sheet as one page that needs nothing else: to read on a screen, to send, to print."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

from captioner.checks.finding import Severity
from captioner.credits import FIELD
from captioner.sheets.pictures import Pictures, Small
from captioner.sheets.sheet import Line, Sheet
from captioner.sheets.telling import captions, credit_of, details, head

_STYLE = """
:root { color-scheme: light dark; --text: #1d1f23; --dim: #5f636b; --line: #d6d8dc; --ground: #fff;
  --blocker: #c42b1c; --warning: #8f5c00; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e9eb; --dim: #9a9da3; --line: #34363b; --ground: #1b1c1e;
  --blocker: #ff6b5e; --warning: #f2b84b; } }
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: var(--text); background: var(--ground);
  max-width: 62rem; margin: 3rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
header p { color: var(--dim); margin: 0; }
article { display: grid; grid-template-columns: 15rem 1fr; gap: .5rem 1.5rem; padding: 1.25rem 0;
  border-top: 1px solid var(--line); margin-top: 1.25rem; break-inside: avoid; }
article img { width: 100%; height: auto; border-radius: 4px; display: block; }
.none { aspect-ratio: 3 / 2; border: 1px dashed var(--line); border-radius: 4px; display: grid; place-items: center;
  color: var(--dim); font-size: .85rem; }
.name { color: var(--dim); font-size: .85rem; margin: 0; overflow-wrap: anywhere; }
.name b { color: var(--text); }
.caption { margin: .35rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.tag { color: var(--dim); font-size: .75rem; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3rem;
  margin-right: .4rem; white-space: nowrap; }
.credit { font-weight: 600; margin: .35rem 0; } .missing { color: var(--blocker); }
.more, .found { color: var(--dim); font-size: .85rem; margin: .2rem 0; }
.blocker { color: var(--blocker); } .warning { color: var(--warning); }
@media (max-width: 40rem) { article { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; } }
""".strip()


def write(sheet: Sheet, pictures: Pictures) -> bytes:
    """The file's content."""
    return "\n".join(_page(sheet, pictures)).encode("utf-8")


def _page(sheet: Sheet, pictures: Pictures) -> Iterator[str]:
    language = escape(sheet.languages[0] if sheet.languages else "en", quote=True)
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(sheet.title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<header>"
    yield f"<h1>{escape(sheet.title)}</h1>"
    for text in head(sheet):
        yield f"<p>{escape(text)}</p>"
    yield "</header>"
    for line in sheet.lines:
        yield from _article(sheet, line, pictures.get(line.photo.path))
    yield "</body>\n</html>\n"


def _article(sheet: Sheet, line: Line, small: Small | None) -> Iterator[str]:
    yield "<article>"
    if small is None:
        yield "<div class=none>no picture</div>"
    else:
        alt = escape(line.credits.text(FIELD["alt_text"]), quote=True)
        content = base64.b64encode(small.content).decode("ascii")
        size = f'width="{small.width}" height="{small.height}"'
        yield f'<img src="data:image/jpeg;base64,{content}" alt="{alt}" {size} loading="lazy">'
    yield f"<div><p class=name><b>{line.number}</b> · {escape(line.photo.name)}</p>"
    for tag, text in captions(sheet, line):
        shown = f"<span class=tag>{escape(tag)}</span>" if tag else ""
        said = escape(text) if text else "<span class=missing>no caption</span>"
        yield f'<p class=caption lang="{escape(tag, quote=True)}">{shown}{said}</p>'
    credit = escape(credit_of(line)) or "<span class=missing>no credit</span>"
    yield f"<p class=credit>{credit}</p>"
    if more := " · ".join(details(line)):
        yield f"<p class=more>{escape(more)}</p>"
    yield from _found(line)
    yield "</div></article>"


def _found(line: Line) -> Iterator[str]:
    for kind, severities in (
        ("blocker", (Severity.BLOCKER, Severity.REASON)),
        ("warning", (Severity.WARNING,)),
    ):
        for message in line.told(*severities):
            yield f"<p class=found><span class={kind}>{kind}</span> {escape(message)}</p>"

"""Code replacements in the tab-separated format of the trade: `ab1 TAB text`, typed as `=ab1=`.

One code a line; further columns are further texts (`=ab1#2=` takes the second); lines that begin with // are
comments; codes are as they are written, capitals and all; of two with the same code the later one counts. A line
whose code ends in a field's name after a dot makes the code a hot one, which fills that field, too:

    tn              TAB  Timur Nusimbekov
    tn.photographer TAB  Timur Nusimbekov
    tn.credit_line  TAB  Photo by Timur Nusimbekov

Programs that know nothing of this read such lines as codes of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from captioner import desk_lists
from captioner.credits import FIELD, Field
from captioner.texts import clean

DELIMITERS = ("=", "\\", "/")
_COMMENT = "//"
_LONGEST = 64
_ALTERNATIVE = re.compile(r"(.+)#(\d{1,3})")
_TOKEN = r"(?P<code>\w[^\s{d}]{{0,63}})"
_MOST_NOTES = 20


@dataclass(frozen=True)
class Replacement:
    """The texts that a code stands for, the first one foremost, and the fields it fills besides."""

    texts: tuple[str, ...] = ()
    fields: Mapping[Field, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Codes:
    """Replacements by their codes, and what could not be understood, in sentences."""

    entries: Mapping[str, Replacement] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def replacement(self, asked: str, own: Field | None = None) -> tuple[str, Replacement] | None:
        """The text for `ab1`, or `ab1#2`, typed into a field, and the whole replacement; None for no known code.

        A hot code has a text of its own for the field that it is typed into.
        """
        found, number = self.entries.get(asked), 1
        if found is None and (alternative := _ALTERNATIVE.fullmatch(asked)):
            found, number = self.entries.get(alternative[1]), int(alternative[2])
        if found is None:
            return None
        if number == 1 and own is not None and own in found.fields:
            return found.fields[own], found
        if number == 1 and not found.texts:
            return "", found
        return (found.texts[number - 1], found) if 1 <= number <= len(found.texts) else None

    def joined(self, later: Codes) -> Codes:
        """Both; where they share a code, the later one's counts."""
        return Codes({**self.entries, **later.entries}, (*self.notes, *later.notes))


class Typed(NamedTuple):
    """A code as it stands in a text, with its delimiters."""

    start: int
    end: int
    code: str


def decoded(content: bytes) -> str:
    """The text of a file of any age: UTF-8, UTF-16 with its mark, else the Windows code page that it looks like."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # In Cyrillic of cp1251 nearly all bytes above ASCII are letters that stand in rows; in cp1252 they stand alone.
    high = sum(byte >= 0xC0 for byte in content)
    rows = sum(one >= 0xC0 and two >= 0xC0 for one, two in pairwise(content))
    return content.decode("cp1251" if rows * 2 > high else "cp1252", "replace")


def parsed(text: str) -> Codes:
    """The codes in a text of the format."""
    found: dict[str, Replacement] = {}
    hot: dict[str, dict[Field, str]] = {}
    notes = []
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        if not line.strip() or line.startswith(_COMMENT):
            continue
        code, *texts = line.split("\t")
        code, kept = code.strip(), _kept(texts)
        if not code or len(code) > _LONGEST or re.search(r"\s", code) or not kept:
            notes.append(f"line {number} is no code, a tab and its text: {line[:40]}")
            continue
        found[code] = Replacement(kept)
        base, dot, name = code.rpartition(".")
        if dot and base and name.replace("-", "_") in FIELD:
            hot.setdefault(base, {})[FIELD[name.replace("-", "_")]] = kept[0]
    for base, fields in hot.items():
        found[base] = Replacement(found[base].texts if base in found else (), fields)
    more = len(notes) - _MOST_NOTES
    told = [*notes[:_MOST_NOTES], f"and {more} lines more"] if more > 0 else notes
    return Codes(found, tuple(told))


def read(path: Path) -> Codes:
    """The codes in a file; notes bear its name. Raises CaptionerError."""
    found = parsed(decoded(desk_lists.content_of(path)))
    return Codes(found.entries, tuple(f"{path.name}: {note}" for note in found.notes))


def written(codes: Codes) -> str:
    """The codes in the format, hot ones with their lines; parsed(written(c)) holds what c holds."""
    lines = []
    for code, replacement in codes.entries.items():
        if replacement.texts:
            lines.append("\t".join((code, *map(_flat, replacement.texts))))
        for filled, text in replacement.fields.items():
            spelt = {f"{code}.{filled.key}", f"{code}.{filled.key.replace('_', '-')}"}
            if spelt.isdisjoint(codes.entries):
                lines.append(f"{code}.{filled.key}\t{_flat(text)}")
    return "".join(f"{line}\r\n" for line in lines)


def closed(text: str, delimiter: str) -> Typed | None:
    """The code that ends a text, its closing delimiter just typed; None where there is none."""
    escaped = re.escape(delimiter)
    before = max(0, len(text) - _LONGEST - 2)
    found = re.search(f"{escaped}{_TOKEN.format(d=escaped)}{escaped}$", text[before:])
    return Typed(before + found.start(), len(text), found["code"]) if found else None


def all_in(text: str, delimiter: str) -> Iterator[Typed]:
    """What stands in a text as a code, known or not: delimiters that close on a word by itself."""
    escaped = re.escape(delimiter)
    for found in re.finditer(rf"(?<![\w:{escaped}]){escaped}{_TOKEN.format(d=escaped)}{escaped}", text):
        yield Typed(found.start(), found.end(), found["code"])


def unknown_in(text: str, delimiter: str, known: Iterable[Codes]) -> list[str]:
    """The codes in a text that nobody knows, each once."""
    tables = list(known)
    asked = dict.fromkeys(typed.code for typed in all_in(text, delimiter))
    return [code for code in asked if not any(table.replacement(code) for table in tables)]


def _kept(texts: list[str]) -> tuple[str, ...]:
    """The columns, cleaned, without the empty ones that a spreadsheet leaves at the end."""
    cleaned = [clean(_unquoted(text).replace("\0", "")) for text in texts]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    return tuple(cleaned)


def _unquoted(text: str) -> str:
    """A spreadsheet puts quotes around a cell that holds quotes, and doubles those."""
    text = text.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] == '"' and '"' in text[1:-1]
    inner = text[1:-1]
    return inner.replace('""', '"') if is_quoted and '"' not in inner.replace('""', "") else text


def _flat(text: str) -> str:
    return " ".join(text.split())

"""The desk's people in their file, `people.json`: read, one kept or forgotten, many taken in, all given out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from captioner import codes, desk_lists
from captioner.desk_lists import Damaged, Json, ListFile
from captioner.errors import CaptionerError, WrongValue
from captioner.people.person import OURS, Person, Variant, from_json, to_json, typed_variants, variants_of

FILE = ListFile("captioner-people", "people", "people")
_COLUMNS = ("name", "variants", "role", "organisation", "contact", "serials", "code", "protect identity")
_YES = frozenset(("yes", "true", "1", "x", "да", "иә", "так"))


@dataclass(frozen=True)
class Roster:
    """The people in their order, and what of the file could not be understood, in sentences."""

    people: tuple[Person, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class TakenIn:
    """How an import ended: how many people are new, how many were known and got something more."""

    new: int
    more: int
    notes: tuple[str, ...] = ()


def usual_path() -> Path:
    """Where the roster is kept."""
    return desk_lists.folder() / "people.json"


def read(path: Path) -> Roster:
    """The people in a file; nobody where there is none. Raises CaptionerError."""
    return _understood(desk_lists.read(FILE, path))


def keep(path: Path, person: Person, former: Person | None = None) -> Path | None:
    """Keep a person in the place of the *former* one, or as a new one.

    Where the former went or was changed by another window since, both stay: nothing of either is lost.
    Returns where a damaged file was set aside, if it had to be. Raises CaptionerError.
    """
    return desk_lists.change(FILE, path, partial(_with, person, former))


def forget(path: Path, people: Iterable[Person]) -> Path | None:
    """Keep these no longer; whoever was changed by another window since stays. Raises CaptionerError."""
    going = list(map(to_json, people))
    return desk_lists.change(FILE, path, lambda entries: [e for e in entries if _ours(e) not in going])


def take_in(path: Path, given: Path) -> TakenIn:
    """Keep the people of another file, too: our JSON, CSV with a line of names, or code replacements.

    Whoever is known already by the name gets what they lack; nothing of theirs is replaced, and nobody loses
    their protection. Raises CaptionerError, also for a file that holds nobody.
    """
    coming = read_given(given)
    if not coming.people:
        raise CaptionerError("names no people", given, "JSON, CSV or code replacements are taken")
    counts = [0, 0]

    def joined(entries: list[Json]) -> list[Json]:
        entries, counts[:] = list(entries), (0, 0)
        places = {_key(entry): at for at, entry in reversed(list(enumerate(entries)))}
        for person in coming.people:
            at = places.get(person.name.casefold())
            if at is None:
                places[person.name.casefold()] = len(entries)
                entries.append(to_json(person))
                counts[0] += 1
            elif (fuller := _fuller(entries[at], person)) != entries[at]:
                entries[at] = fuller
                counts[1] += 1
        return entries

    desk_lists.change(FILE, path, joined)
    return TakenIn(counts[0], counts[1], coming.notes)


def read_given(given: Path) -> Roster:
    """The people in a file of any of the formats that are taken in. Raises CaptionerError."""
    content = desk_lists.content_of(given)
    text = codes.decoded(content)
    if text.lstrip().startswith("{"):
        try:
            return _understood([e for e in json.loads(text)[FILE.member] if isinstance(e, dict)])
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Damaged("holds no people", given, "name another file") from None
    if given.suffix.casefold() == ".csv":
        return _from_csv(text)
    return _from_codes(codes.parsed(text))


def give_out(people: Sequence[Person], path: Path) -> None:
    """Write these into a file, by its ending: .json, .csv, or .txt and .tsv for code replacements.

    Code replacements hold only those who have a code, and are read by other programs: nobody whose identity is
    to be protected is among them. Raises CaptionerError.
    """
    match path.suffix.casefold():
        case ".json":
            desk_lists.give_out(FILE, path, list(map(to_json, people)))
        case ".csv":
            desk_lists.give_out_bytes(path, b"\xef\xbb\xbf" + _as_csv(people).encode("utf-8"))
        case ".txt" | ".tsv":
            desk_lists.give_out_bytes(path, codes.written(codes_of(people)).encode("utf-8"))
        case _:
            remedy = "let its name end in .json, .csv or .txt (code replacements)"
            raise CaptionerError("has no ending that people are written by", path, remedy)


def codes_of(people: Iterable[Person]) -> codes.Codes:
    """The code replacements that those make who have a code and need no protection."""
    open_ones = [person for person in people if person.code and not person.protected]
    return codes.Codes({one.code: codes.Replacement(tuple(one.spellings())) for one in open_ones})


def _understood(entries: Iterable[Json]) -> Roster:
    people, notes = [], []
    for entry in entries:
        try:
            people.append(from_json(entry))
        except WrongValue as error:
            notes.append(error.what)
    return Roster(tuple(people), tuple(notes))


def _ours(entry: Json) -> Json | None:
    """An entry as we would write it: what to know it by, whatever else it holds."""
    try:
        return to_json(from_json(entry))
    except WrongValue:
        return None


def _key(entry: Json) -> str:
    return str(entry.get("name", "")).casefold()


def _with(person: Person, former: Person | None, entries: list[Json]) -> list[Json]:
    new, old = to_json(person), to_json(former) if former else None
    known = [_ours(entry) for entry in entries]
    if old is not None and old in known:
        at = known.index(old)
        # What is as it was stays as it is written, with what only others know of it.
        kept = {k: v for k, v in entries[at].items() if k not in OURS or (k in new and new[k] == old.get(k))}
        return [*entries[:at], {**new, **kept}, *entries[at + 1 :]]
    return entries if new in known else [*entries, new]


def _fuller(entry: Json, person: Person) -> Json:
    try:
        known = from_json(entry)
    except WrongValue:
        return entry
    new = to_json(person)
    spoken = {text.casefold() for text in known.spellings()}
    more = [one for one in person.variants if one.text.casefold() not in spoken]
    serials = dict.fromkeys((*known.serials, *person.serials))
    joined = Person(
        known.name,
        (*known.variants, *more),
        known.role or new.get("role", ""),
        known.organisation or new.get("organisation", ""),
        known.contact or new.get("contact", ""),
        tuple(serials),
        known.code or new.get("code", ""),
        known.protected or person.protected,
    )
    there, fuller = to_json(known), to_json(joined)
    return {**entry, **{key: value for key, value in fuller.items() if value != there.get(key)}}


def _from_codes(found: codes.Codes) -> Roster:
    """In code replacements the first text is the name; further ones are variants where they are no longer story."""
    people = []
    for code, replacement in found.entries.items():
        name, *others = replacement.texts
        if name.strip():
            variants = tuple(Variant(text) for text in others if text.strip() and text != name)
            people.append(Person(" ".join(name.split()), variants, code=code))
    return Roster(tuple(people), found.notes)


def _from_csv(text: str) -> Roster:
    parted = max(",;\t", key=text.partition("\n")[0].count)
    rows = list(csv.DictReader(io.StringIO(text), delimiter=parted))
    people, notes = [], []
    for number, row in enumerate(rows, 2):
        cells = {
            (name or "").strip().casefold(): (cell or "")
            for name, cell in row.items()
            if isinstance(cell, str)
        }
        try:
            people.append(_from_cells(cells))
        except WrongValue:
            notes.append(f"line {number} was left out: it has no name")
    return Roster(tuple(people), tuple(notes))


def _from_cells(cells: dict[str, str]) -> Person:
    return Person(
        " ".join(cells.get("name", "").split()),
        variants_of(cells.get("variants", "").replace(";", "\n")),
        cells.get("role", "").strip(),
        cells.get("organisation", "").strip(),
        cells.get("contact", "").strip(),
        tuple(filter(None, (one.strip() for one in cells.get("serials", "").split(";")))),
        cells.get("code", "").strip(),
        cells.get("protect identity", "").strip().casefold() in _YES,
    )


def _as_csv(people: Sequence[Person]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for one in people:
        variants = typed_variants(one.variants).replace("\n", "; ")
        serials, protected = "; ".join(one.serials), "yes" if one.protected else ""
        writer.writerow(
            (one.name, variants, one.role, one.organisation, one.contact, serials, one.code, protected)
        )
    return out.getvalue()

"""`captioner people`: the desk's people listed, taken in from a file, written into one."""

from __future__ import annotations

import argparse
import json

from captioner.cli import photos
from captioner.people import roster
from captioner.people.person import Person, to_json


def run(asked: argparse.Namespace) -> int:
    """Take in, then give out, then list; a list alone is printed where neither was asked for."""
    path = roster.usual_path()
    complete = True
    if asked.taken_in is not None:
        taken = roster.take_in(path, asked.taken_in)
        for note in taken.notes:
            photos.say(note)
        complete = not taken.notes
        photos.say(f"{taken.new} new, {taken.more} known before got something more")
    held = roster.read(path)
    for note in held.notes:
        photos.say(note)
    if asked.given_out is not None:
        roster.give_out(held.people, asked.given_out)
    if asked.json:
        print(json.dumps([to_json(person) for person in held.people], ensure_ascii=False, indent=2))
    elif asked.taken_in is None and asked.given_out is None:
        for person in held.people:
            print(_line(person))
    return 0 if complete and not held.notes else 1


def _line(person: Person) -> str:
    others = "; ".join(variant.text for variant in person.variants)
    protected = "identity protected" if person.protected else ""
    cells = [person.name, person.code, person.role, person.organisation, others, protected]
    return "\t".join(cells).rstrip()

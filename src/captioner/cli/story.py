"""`captioner story`: the story of a set shown, read from a text, and said."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from captioner import library
from captioner.cli import photos
from captioner.errors import CaptionerError, WrongValue, explained
from captioner.story import reading
from captioner.story.story import MEMBERS, Story

_SEVERAL = {"byline": "byline", "languages": "language", "photos": "photo"}
_YES, _NO = frozenset(("yes", "true", "1", "on")), frozenset(("no", "false", "0", "off", ""))


def run(asked: argparse.Namespace) -> int:
    """Take in the text and what was said, keep that, and print the story where nothing was, or where it is asked."""
    folder = _folder(asked.path)
    kept = library.story_of(folder)
    for name in kept.unread:
        photos.say(f"{folder}: the story’s {MEMBERS[name].told} cannot be read; it is kept as it is")
    story, said = kept.story, _said(asked)
    if asked.text_file is not None:
        story = _with_text(story, reading.read(asked.text_file))
    for name, value in said.items():
        story = _with(story, name, value)
    changed = story.differing(kept.story)
    if changed and not asked.dry_run:
        saved = library.save_story(folder, kept.story, story)
        story = saved.story
        for name in saved.overtaken:
            photos.say(
                f"{folder}: another changed the {MEMBERS[name].told} just now; theirs is kept in the file"
            )
    if asked.json:
        print(json.dumps(story.json(), ensure_ascii=False, indent=2))
    elif not changed or asked.dry_run:
        _print(story)
    return 0


def _folder(path: Path) -> Path:
    with explained(path):
        path.stat()
    return path if path.is_dir() else path.parent


def _said(asked: argparse.Namespace) -> Mapping[str, list[str]]:
    """What was given on the command line, by the members' names."""
    found = {name: getattr(asked, _SEVERAL.get(name, name), None) for name in MEMBERS if name != "text"}
    return {name: texts for name, texts in found.items() if texts is not None}


def _with(story: Story, name: str, texts: list[str]) -> Story:
    said: Any = texts if name in _SEVERAL else texts[-1]
    if name == "sensitive":
        said = _yes_or_no(texts[-1])
    try:
        return story.with_json(name, said)
    except ValueError as error:
        raise WrongValue(f"{MEMBERS[name].told}: {error}") from error


def _yes_or_no(text: str) -> bool:
    if text.casefold() not in _YES | _NO:
        raise WrongValue(f"sensitive: {text!r} is neither yes nor no")
    return text.casefold() in _YES


def _with_text(story: Story, read: reading.Reading) -> Story:
    """What the text says takes the place of what the story said; what it does not say stays."""
    for warning in read.warnings:
        photos.say(warning)
    found, sure = reading.said(read), reading.sure(read)
    if not found:
        raise CaptionerError("holds no text", None, "name another file")
    if "byline" in found and "byline" not in sure:
        names = ", ".join(read.byline)
        photos.say(f"{names}: not taken for the photographers; if they are, say so with --byline")
    return story.with_members(sure)


def _print(story: Story) -> None:
    for name, one in MEMBERS.items():
        value = one.written(getattr(story, name))
        if isinstance(value, list):
            value = ", ".join(value)
        elif isinstance(value, bool):
            value = "yes" if value else ""
        text = str(value)
        if text:
            print(f"{one.told}: {text if name != 'text' else f'{len(text)} characters'}")

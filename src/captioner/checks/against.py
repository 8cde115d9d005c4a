"""What the photos of one folder are held against: the profile, the story beside them, the desk's people."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from captioner.checks.desk import Desk
from captioner.checks.profile import Profile
from captioner.people import roster
from captioner.story import reading, story_file
from captioner.story.story import MEMBERS


class Against(NamedTuple):
    """What rules know besides the photos, and what could not be read of it, in sentences."""

    desk: Desk
    notes: tuple[str, ...] = ()


def of_folder(folder: Path, profile: Profile, text: Path | None = None) -> Against:
    """What is known of the photos in a folder. What a *text* of the story says wins over what is kept beside them.

    Raises CaptionerError for a story, a text or a list of people that cannot be read.
    """
    kept = story_file.read(folder)
    notes = [f"{story_file.path_of(folder)}: its {MEMBERS[name].told} cannot be read" for name in kept.unread]
    story = kept.story
    read = reading.of_text(story.text) if story.text else None
    if text is not None:
        read = reading.read(text)
        notes += [f"{text}: {warning}" for warning in read.warnings]
        story = story.with_members(reading.said(read))
    people = roster.read(roster.usual_path())
    notes += [f"{roster.usual_path()}: {note}" for note in people.notes]
    return Against(Desk(profile, story, read, people.people), tuple(notes))

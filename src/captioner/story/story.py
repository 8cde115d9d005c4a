"""The story of a set: who made it, where and when, in which languages, and the order of its photos."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from captioner import dates
from captioner.dates import Moment
from captioner.texts import clean, language_tag

Json = dict[str, Any]
_Lines = tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """What a desk says of a set; empty where it has said nothing."""

    headline: str = ""
    byline: _Lines = ()
    """Names, in their order."""
    place: str = ""
    event_date: Moment | None = None
    publication_date: Moment | None = None
    languages: _Lines = ()
    """BCP 47 tags of the languages that texts are wanted in, in their order."""
    main_language: str = ""
    """One of the languages; where it is not told, the first."""
    sensitive: bool = False
    """People can be harmed by a place or a serial number in a published file."""
    notes: str = ""
    text: str = ""
    photos: _Lines = ()
    """File names in the story's order."""

    @property
    def wanted_languages(self) -> _Lines:
        """The languages, the main one first; none where the story names none."""
        first = (self.main_language,) if self.main_language else ()
        return tuple(dict.fromkeys((*first, *self.languages)))

    def differing(self, other: Story) -> list[str]:
        """The names of the members that the two say otherwise."""
        return [name for name in MEMBERS if getattr(self, name) != getattr(other, name)]

    def with_members(self, said: Mapping[str, object]) -> Story:
        """The same with these members."""
        return replace(self, **said)  # type: ignore[arg-type]

    def with_json(self, name: str, said: object) -> Story:
        """The same with one member as its JSON says. Raises ValueError."""
        return self.with_members({name: MEMBERS[name].read(said)})

    def json(self) -> Json:
        """All that is said, by the members' names in the file; what is empty is left out."""
        found = {one.key: one.written(getattr(self, name)) for name, one in MEMBERS.items()}
        return {key: said for key, said in found.items() if said}


def _line(said: object) -> str:
    return " ".join(_text(said).split())


def _text(said: object) -> str:
    if not isinstance(said, str):
        raise ValueError("is not a text")
    return clean(said)


def _lines(said: object) -> _Lines:
    if not isinstance(said, list | tuple):
        raise ValueError("is not a list of texts")
    return tuple(dict.fromkeys(filter(None, map(_line, said))))


def _names(said: object) -> _Lines:
    """File names as they are: a disk may hold one that is not in NFC, or ends in a blank."""
    if not isinstance(said, list | tuple) or not all(isinstance(name, str) for name in said):
        raise ValueError("is not a list of file names")
    return tuple(dict.fromkeys(filter(None, said)))


def _tags(said: object) -> _Lines:
    return tuple(dict.fromkeys(map(language_tag, _lines(said))))


def _tag(said: object) -> str:
    text = _line(said)
    return language_tag(text) if text else ""


def _moment(said: object) -> Moment | None:
    text = _line(said)
    return dates.read(text) if text else None


def _moment_written(moment: Moment | None) -> str:
    return str(moment) if moment else ""


def _sensitive(said: object) -> bool:
    if not isinstance(said, bool):
        raise ValueError("is neither true nor false")
    return said


class Member(NamedTuple):
    """One member of the file: its name there, and how it is read (ValueError) and written."""

    key: str
    read: Callable[[object], object]
    written: Callable[[Any], object]
    told: str


# fmt: off
MEMBERS: Mapping[str, Member] = {
    "headline": Member("headline", _line, str, "headline"),
    "byline": Member("byline", _lines, list, "byline"),
    "place": Member("place", _line, str, "place"),
    "event_date": Member("eventDate", _moment, _moment_written, "date of the event"),
    "publication_date": Member("publicationDate", _moment, _moment_written, "date of publication"),
    "languages": Member("languages", _tags, list, "languages"),
    "main_language": Member("mainLanguage", _tag, str, "main language"),
    "sensitive": Member("sensitive", _sensitive, bool, "sensitive or not"),
    "notes": Member("notes", _text, str, "notes"),
    "text": Member("text", _text, str, "text"),
    "photos": Member("photos", _names, list, "order of the photos"),
}
# fmt: on
assert list(MEMBERS) == [one.name for one in fields(Story)]
EMPTY = Story()


def from_json(part: Mapping[str, object]) -> tuple[Story, tuple[str, ...]]:
    """The story in a JSON object, and the members that cannot be read, by their names here.

    A story whose `sensitive` cannot be read is taken to be sensitive.
    """
    story, unread = EMPTY, []
    for name, one in MEMBERS.items():
        if part.get(one.key) is None:
            continue
        try:
            story = story.with_json(name, part[one.key])
        except ValueError:
            unread.append(name)
    if "sensitive" in unread:
        story = replace(story, sensitive=True)
    return story, tuple(unread)

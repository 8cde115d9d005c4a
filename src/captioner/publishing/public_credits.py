"""What of a photo's credits travels with its copy: a list of what may, everything else stays at the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from captioner import dates
from captioner.credits import CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.people.person import Person
from captioner.publishing.unnaming import Unnaming, apart
from captioner.publishing.wishes import Wishes
from captioner.texts import Texts

_KEYS = (
    "photographer", "job_title", "credit_line", "source", "copyright_notice", "usage_terms", "rights_url",
    "licensor_url", "caption", "headline", "title", "alt_text", "extended_description", "keywords", "instructions",
    "sublocation", "city", "state", "country", "country_code", "event", "date", "digital_source_type",
)  # fmt: skip
TRAVELS = tuple(FIELD[key] for key in _KEYS)
_PERSONS = FIELD["persons"]
_JOB_TITLE = FIELD["job_title"]
_OF_CREDITS = (PHOTOGRAPHER, CREDIT_LINE, FIELD["copyright_notice"], FIELD["source"])


def public(credits: Credits, wishes: Wishes, protected: Iterable[Person]) -> Credits:
    """What the copy says. Protected people are replaced by their organisations, wherever they are named.

    Raises Refused where one of them stands in a text and no organisation is known to stand there instead, and where
    a surname of theirs stands there alone: it may be another's.
    """
    travelling = (*TRAVELS, *((_PERSONS,) if wishes.shows_persons else ()))
    values: dict[Field, Value | None] = {field: credits.get(field) for field in travelling}
    if wishes.is_sensitive:
        values[DATE_TAKEN] = _day(credits.text(DATE_TAKEN))
    unnaming = Unnaming(protected)
    after = Credits({field: _unnamed(field, value, unnaming) for field, value in values.items()})
    _refuse_surnames(after, unnaming)
    if after.get(PHOTOGRAPHER) != credits.get(PHOTOGRAPHER):
        # Whose job it was would tell who it was.
        after = after.with_value(_JOB_TITLE, None)
    return after


def _day(text: str) -> str | None:
    try:
        moment = dates.read(text)
    except ValueError:
        return None
    return str(moment._replace(hour=None, minute=None, second=None, fraction="", offset=""))


def _refuse_surnames(credits: Credits, unnaming: Unnaming) -> None:
    for field in credits:
        found = unnaming.any_surname_in if field in _OF_CREDITS else unnaming.surname_in
        for text in _texts(credits.get(field)):
            if surname := found(text):
                told = f"may name somebody who is to be protected in the {field.label.lower()} (“{surname}”)"
                raise Refused(told, None, "write the text without them")


def _texts(value: Value | None) -> Iterable[str]:
    if isinstance(value, Texts):
        return value.values()
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, str) else ()


def _unnamed(field: Field, value: Value | None, unnaming: Unnaming) -> Value | None:
    if isinstance(value, tuple):
        entries = dict.fromkeys(filter(None, (_entry(entry, field, unnaming) for entry in value)))
        return tuple(entries) or None
    if isinstance(value, Texts):
        return Texts({tag: _text(text, unnaming, field) for tag, text in value.items()}) or None
    return _text(value, unnaming, field) if isinstance(value, str) else value


def _entry(entry: str, field: Field, unnaming: Unnaming) -> str:
    """An entry that names a protected person is wholly another: the organisation, or none."""
    named = unnaming.names.in_text(entry)
    if not named and field is PHOTOGRAPHER:
        named = unnaming.surnames.in_text(entry)
    return _of_organisation(named[0].person, lambda: "") if named else entry


def _text(text: str, unnaming: Unnaming, field: Field) -> str:
    def refuse() -> str:
        told = f"names somebody who is to be protected in the {field.label.lower()}"
        raise Refused(told, None, "give their organisation, or write the text without them")

    at, parts = 0, []
    for start, end, person in apart(unnaming.names.in_text(text)):
        parts += [text[at:start], _of_organisation(person, refuse)]
        at = end
    return "".join((*parts, text[at:]))


def _of_organisation(person: Person, otherwise: Callable[[], str]) -> str:
    return person.organisation.strip() or otherwise()

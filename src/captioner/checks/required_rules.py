"""The rule over the fields that a desk demands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from captioner.checks.finding import Found, told
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, DATE_TAKEN, FIELD, PHOTOGRAPHER, Field

OWN_RULE: Mapping[Field, str] = {
    CAPTION: "caption-missing",
    PHOTOGRAPHER: "photographer-missing",
    DATE_TAKEN: "date-missing",
    FIELD["country"]: "country-unknown",
    FIELD["copyright_notice"]: "copyright-missing",
    FIELD["alt_text"]: "alt-text-missing",
}
"""The fields that have a rule of their own for being empty: a profile that requires one makes that rule graver."""


def required_field_missing(shot: Shot) -> Iterator[Found]:
    """The desk's profile requires this field, and it is empty.

    Which fields a picture has to have differs from desk to desk: an archive needs keywords, an agency a city. Fill the
    field, or take it off the profile's list.
    """
    for field in shot.desk.profile.required:
        if field not in OWN_RULE and shot.credits.get(field) is None:
            yield Found(told("{field} is empty, and this desk requires it", field=told(field.label)), field)

"""The table of fields, and the immutable values of one photo's fields.

A field is declared here, once, with all its homes: everything else asks the table.
The names are those of the IPTC Photo Metadata Standard 2025.1 and of the desk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from captioner import dates
from captioner.kinds import (
    COUNTRY_CODE,
    DATE,
    LANG_ALT,
    LINE,
    RATING,
    SEVERAL,
    SOURCE_TYPE,
    TEXT,
    URL,
    Date,
    Kind,
    Value,
)
from captioner.texts import Texts


class Exif(NamedTuple):
    """A field's tag in EXIF, and one of the XP tags that is kept in step where it is present, never created."""

    tag: int | None = None
    if_present: int | None = None


class Iim(NamedTuple):
    """A field's data set in record 2 of IPTC-IIM, and how many bytes one entry may take."""

    number: int
    limit: int


@dataclass(frozen=True, eq=False)
class Field:
    """One thing that can be said of a photo. `xmp` and `sidecar` may name a property inside a structure: `a/b`."""

    key: str
    label: str
    kind: Kind
    group: str
    xmp: str
    sidecar: str
    exif: Exif = Exif()
    iim: Iim | None = None
    rows: int = 1
    hint: str = ""

    def __repr__(self) -> str:
        return f"<{self.key}>"

    def homes(self, value: Value | None = None) -> Iterator[str]:
        """The names of the blocks of a file that hold the field, or can hold this value: exif, iim, xmp."""
        # EXIF has no partial dates.
        is_partial = value is not None and isinstance(self.kind, Date) and not dates.read(str(value)).has_time
        yield from ("exif",) if self.exif.tag and not is_partial else ()
        yield from ("iim",) if self.iim else ()
        yield "xmp"


def _f(
    key: str, label: str, kind: Kind, group: str, xmp: str, sidecar: str, hint: str, **homes: Any
) -> Field:
    return Field(key, label, kind, group, xmp, sidecar, hint=hint, **homes)


# fmt: off
FIELDS = (
    _f("caption", "Caption", LANG_ALT, "", "dc:description", "description", "Who, what, where and when: what the picture shows.", exif=Exif(0x010E, 0x9C9C), iim=Iim(120, 2000), rows=4),
    _f("photographer", "Photographer", SEVERAL, "", "dc:creator", "creatorNames", "Who took the picture, one entry each.", exif=Exif(0x013B, 0x9C9D), iim=Iim(80, 32)),
    _f("date", "Date", DATE, "", "photoshop:DateCreated", "dateCreated", "When the picture was taken; as much of it as is known.", exif=Exif(0x9003), iim=Iim(55, 8)),
    _f("credit_line", "Credit line", LINE, "", "photoshop:Credit", "creditLine", "The credit as it is to be printed.", iim=Iim(110, 32)),
    _f("headline", "Headline", LINE, "Headline", "photoshop:Headline", "headline", "What the picture is about, in a few words.", iim=Iim(105, 256)),
    _f("title", "Title", LANG_ALT, "Headline", "dc:title", "title", "A short name for the picture, such as its number.", exif=Exif(None, 0x9C9B), iim=Iim(5, 64)),
    _f("sublocation", "Sublocation", LINE, "Place", "Iptc4xmpCore:Location", "sublocationName", "Street, square or building.", iim=Iim(92, 32)),
    _f("city", "City", LINE, "Place", "photoshop:City", "cityName", "The city shown.", iim=Iim(90, 32)),
    _f("state", "State or region", LINE, "Place", "photoshop:State", "provinceState", "State, province or region.", iim=Iim(95, 32)),
    _f("country", "Country", LINE, "Place", "photoshop:Country", "countryName", "The country's name.", iim=Iim(101, 64)),
    _f("country_code", "Country code", COUNTRY_CODE, "Place", "Iptc4xmpCore:CountryCode", "countryCode", "Two or three letters of ISO 3166, such as KZ.", iim=Iim(100, 3)),
    _f("event", "Event", LANG_ALT, "Place", "Iptc4xmpExt:Event", "eventName", "The event at which the picture was taken."),
    _f("persons", "Persons shown", SEVERAL, "People", "Iptc4xmpExt:PersonInImage", "personInImageNames", "Who can be seen. Leave out whoever it would endanger."),
    _f("keywords", "Keywords", SEVERAL, "People", "dc:subject", "keywords", "Words to find the picture by.", exif=Exif(None, 0x9C9E), iim=Iim(25, 64)),
    _f("source", "Source", LINE, "Rights", "photoshop:Source", "source", "Who supplied the picture.", iim=Iim(115, 32)),
    _f("copyright_notice", "Copyright notice", LANG_ALT, "Rights", "dc:rights", "copyrightNotice", "Who owns the rights, with the year.", exif=Exif(0x8298), iim=Iim(116, 128)),
    _f("usage_terms", "Usage terms", LANG_ALT, "Rights", "xmpRights:UsageTerms", "usageTerms", "How the picture may be used.", rows=2),
    _f("rights_url", "Rights address", URL, "Rights", "xmpRights:WebStatement", "webstatementRights", "A web page that states the rights."),
    _f("licensor_url", "Licensor address", URL, "Rights", "plus:Licensor/plus:LicensorURL", "licensors/licensorURL", "A web page where the picture can be licensed."),
    _f("job_title", "Job title", LINE, "Rights", "photoshop:AuthorsPosition", "jobtitle", "The photographer's: staff, stringer, contributor.", iim=Iim(85, 32)),
    _f("alt_text", "Alt text", LANG_ALT, "Alt text", "Iptc4xmpCore:AltTextAccessibility", "altTextAccessibility", "What a reader who cannot see the picture is told.", rows=2),
    _f("extended_description", "Extended description", LANG_ALT, "Alt text", "Iptc4xmpCore:ExtDescrAccessibility", "extDescrAccessibility", "More than the alt text holds, for the same readers.", rows=3),
    _f("caption_writer", "Caption writer", LINE, "Desk", "photoshop:CaptionWriter", "captionWriter", "Who wrote the caption.", iim=Iim(122, 32)),
    _f("instructions", "Instructions", TEXT, "Desk", "photoshop:Instructions", "instructions", "Embargoes and other limits of use.", iim=Iim(40, 256), rows=2),
    _f("job_id", "Job id", LINE, "Desk", "photoshop:TransmissionReference", "jobid", "The desk's number of the job or transmission.", iim=Iim(103, 32)),
    _f("digital_source_type", "Digital source type", SOURCE_TYPE, "Desk", "Iptc4xmpExt:DigitalSourceType", "digitalSourceType", "How the picture came to be: digitalCapture, trainedAlgorithmicMedia, …"),
    _f("rating", "Rating", RATING, "Desk", "xmp:Rating", "imageRating", "0 to 5 stars, -1 for rejected.", exif=Exif(None, 0x4746)),
)
# fmt: on

FIELD: Mapping[str, Field] = {field.key: field for field in FIELDS}
CAPTION, PHOTOGRAPHER, DATE_TAKEN, CREDIT_LINE = FIELDS[:4]
GROUPS = tuple(dict.fromkeys(field.group for field in FIELDS))
_NO_TEXTS = Texts()
_PLACE = {field: place for place, field in enumerate(FIELDS)}


class Credits:
    """The values of one photo's fields: never changed, only followed by the next; empty values are not held."""

    __slots__ = ("_hash", "_values")

    def __init__(self, values: Mapping[Field, Value | None] | None = None) -> None:
        given = values or {}
        self._values: dict[Field, Value] = {
            f: value for f in FIELDS if (value := given.get(f)) is not None and not _is_empty(value)
        }
        self._hash: int | None = None

    def get(self, field: Field) -> Value | None:
        """The field's value, or None."""
        return self._values.get(field)

    def text(self, field: Field) -> str:
        """The field's value as a person reads it (the main language's text); empty where there is none."""
        value = self._values.get(field)
        return "" if value is None else field.kind.text(value)

    def texts(self, field: Field) -> Texts:
        """The texts by language of a field that has them."""
        value = self._values.get(field)
        # By type: whether something is a Mapping takes Python long to tell, and thousands are asked at once.
        return value if type(value) is Texts else _NO_TEXTS

    def entries(self, field: Field) -> tuple[str, ...]:
        """The entries of a field that holds several."""
        value = self._values.get(field)
        return value if isinstance(value, tuple) else ()

    def with_value(self, field: Field, value: Value | None) -> Credits:
        """The same but for one field; None empties it."""
        values = dict(self._values)
        if value is None or _is_empty(value):
            values.pop(field, None)
        else:
            values[field] = value
        if len(values) > len(self._values):
            values = {f: values[f] for f in sorted(values, key=_PLACE.__getitem__)}
        return Credits._holding(values)

    def differing(self, other: Credits) -> tuple[Field, ...]:
        """The fields whose values differ, in the table's order."""
        ours, theirs = self._values, other._values
        if ours is theirs:
            return ()
        # What the two share is most often the very same value, which takes no comparing.
        found = [
            f
            for f in ours.keys() | theirs.keys()
            if (one := ours.get(f)) is not (another := theirs.get(f)) and one != another
        ]
        return tuple(sorted(found, key=_PLACE.__getitem__)) if len(found) > 1 else tuple(found)

    def json(self) -> dict[str, Any]:
        """The values as JSON holds them, by field key."""
        return {f.key: f.kind.json(value) for f, value in self._values.items()}

    @classmethod
    def _holding(cls, values: dict[Field, Value]) -> Credits:
        """Of values that are in order, none of them empty."""
        self = cls.__new__(cls)
        self._values, self._hash = values, None
        return self

    def __iter__(self) -> Iterator[Field]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Credits) and self._values == other._values)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._values.items()))
        return self._hash

    def __repr__(self) -> str:
        return f"Credits({self.json()!r})"


def _is_empty(value: Value) -> bool:
    """Nothing but a number says something though it is none."""
    return not value and not isinstance(value, int)

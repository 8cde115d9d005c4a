"""What a field can hold: text <-> value <-> JSON of each kind, once for the whole program."""

from __future__ import annotations

from typing import Any

from captioner import dates, spoken_dates
from captioner.errors import reason
from captioner.texts import X_DEFAULT, Texts, clean, language_tag

JsonSchema = dict[str, Any]
Value = str | int | tuple[str, ...] | Texts


class Kind:
    """Plain text; the other kinds say only where they differ. Values are never empty: None stands for nothing."""

    name = "text"
    several = False
    by_language = False

    def parse(self, text: str) -> Value | None:
        """The value a person means by *text*; None for blank text. Raises ValueError with a sentence."""
        return clean(text) or None

    def found(self, text: str) -> Value | None:
        """The value of what a file holds: as typed, but kept where nobody could have typed it, if it can be."""
        try:
            return self.parse(text.replace("\0", ""))
        except ValueError:
            return None

    def text(self, value: Value) -> str:
        """The value as a person reads it; parse(text(v)) == v."""
        return str(value)

    def json(self, value: Value) -> Any:
        """The value in JSON, as `show --json` and the sidecar hold it."""
        return value

    def from_json(self, found: object) -> Value | None:
        """The value that JSON holds; ValueError if it is of another shape."""
        if not isinstance(found, str):
            raise ValueError(f"{type(found).__name__} found where a text is expected")
        value = self.found(found)
        if value is None and found.strip():
            raise ValueError(f"not a {self.name}")
        return value

    def schema(self) -> JsonSchema:
        """What JSON Schema says of it."""
        return {"type": "string", "minLength": 1}


class Line(Kind):
    """Text on one line."""

    name = "line"

    def parse(self, text: str) -> Value | None:
        return " ".join(clean(text).split("\n")) or None


class LangAlt(Kind):
    """Text by language (XMP LangAlt)."""

    name = "text by language"
    by_language = True

    def parse(self, text: str) -> Value | None:
        return Texts({X_DEFAULT: text}) or None

    def text(self, value: Value) -> str:
        assert isinstance(value, Texts)
        return value.main

    def json(self, value: Value) -> Any:
        assert isinstance(value, Texts)
        return dict(value)

    def from_json(self, found: object) -> Value | None:
        if isinstance(found, str):
            return self.parse(found)
        if not isinstance(found, dict) or not all(isinstance(t, str) for t in found.values()):
            raise ValueError("not texts by language")
        # The text that stands in for an untold main one stays the main one, whatever is typed beside it.
        return Texts(Texts({language_tag(tag): text for tag, text in found.items()})) or None

    def schema(self) -> JsonSchema:
        return {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}}


class Several(Kind):
    """Several texts in their order, each once; typed and shown with `; ` between them."""

    name = "several"
    several = True

    def parse(self, text: str) -> Value | None:
        return self.of(text.split("\n"))

    def of(self, texts: list[str]) -> tuple[str, ...] | None:
        """The value made of these entries: parted at `;`, cleaned, blank and repeated ones left out."""
        lines = (" ".join(clean(part).split("\n")) for text in texts for part in text.split(";"))
        return tuple(dict.fromkeys(filter(None, lines))) or None

    def text(self, value: Value) -> str:
        assert isinstance(value, tuple)
        return "; ".join(value)

    def json(self, value: Value) -> Any:
        assert isinstance(value, tuple)
        return list(value)

    def from_json(self, found: object) -> Value | None:
        entries = [found] if isinstance(found, str) else found
        if not isinstance(entries, list) or not all(isinstance(t, str) for t in entries):
            raise ValueError("not a list of texts")
        return self.of(entries)

    def schema(self) -> JsonSchema:
        return {
            "type": "array",
            "items": {"type": "string", "minLength": 1},
            "minItems": 1,
            "uniqueItems": True,
        }


class Date(Kind):
    """A date, exact or partial, in ISO 8601."""

    name = "date"

    def parse(self, text: str) -> Value | None:
        return str(spoken_dates.read(text)) if text.strip() else None

    def found(self, text: str) -> Value | None:
        # A file's date is written by a program; one in another form may mean another day.
        try:
            return str(dates.read(text.replace("\0", ""))) if text.strip("\0 ") else None
        except ValueError:
            return None

    def schema(self) -> JsonSchema:
        pattern = r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:\d{2})?)?)?)?$"
        return {"type": "string", "pattern": pattern}


class Url(Kind):
    """A web address."""

    name = "url"

    def parse(self, text: str) -> Value | None:
        found = clean(text)
        if any(c.isspace() for c in found):
            raise ValueError(reason("{text!r} is not a web address: it holds a blank", text=text))
        return found or None

    def found(self, text: str) -> Value | None:
        return TEXT.found(text)


class CountryCode(Kind):
    """Two or three letters of ISO 3166-1, in capitals."""

    name = "country code"

    def parse(self, text: str) -> Value | None:
        code = clean(text).upper()
        if code and not (code.isascii() and code.isalpha() and len(code) in (2, 3)):
            raise ValueError(
                reason("{text!r} is not a country code of two or three letters, such as KZ or KAZ", text=text)
            )
        return code or None

    def found(self, text: str) -> Value | None:
        return super().found(text) or TEXT.found(text)


class Rating(Kind):
    """Stars from 0 to 5, or -1 for rejected (XMP, Rating)."""

    name = "rating"

    def parse(self, text: str) -> Value | None:
        if not text.strip():
            return None
        try:
            stars = int(float(text))
        except (ValueError, OverflowError):
            stars = -2
        if not -1 <= stars <= 5:
            raise ValueError(reason("{text!r} is not a rating: 0 to 5 stars, or -1 for rejected", text=text))
        return stars

    def from_json(self, found: object) -> Value | None:
        if isinstance(found, bool) or not isinstance(found, int | float | str):
            raise ValueError("not a rating")
        return self.parse(str(found))

    def schema(self) -> JsonSchema:
        return {"type": "integer", "minimum": -1, "maximum": 5}


class SourceType(Kind):
    """A term of IPTC's Digital Source Type vocabulary: its name or its address is typed, the address is kept."""

    name = "source type"
    vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/"
    terms = (
        "digitalCapture", "computationalCapture", "negativeFilm", "positiveFilm", "print", "humanEdits",
        "compositeCapture", "algorithmicallyEnhanced", "dataDrivenMedia", "digitalCreation", "virtualRecording",
        "screenCapture", "composite", "compositeSynthetic", "compositeWithTrainedAlgorithmicMedia",
        "trainedAlgorithmicMedia", "algorithmicMedia",
    )  # fmt: skip

    def parse(self, text: str) -> Value | None:
        found = clean(text)
        if not found or "/" in found:
            return found or None
        known = {term.lower(): term for term in self.terms}
        if found.lower() not in known:
            terms = ", ".join(self.terms)
            raise ValueError(
                reason("{text!r} is not a digital source type, known are {terms}", text=text, terms=terms)
            )
        return self.vocabulary + known[found.lower()]

    def found(self, text: str) -> Value | None:
        return super().found(text) or TEXT.found(text)


TEXT, LINE, LANG_ALT, SEVERAL, DATE = Kind(), Line(), LangAlt(), Several(), Date()
URL, COUNTRY_CODE, RATING, SOURCE_TYPE = Url(), CountryCode(), Rating(), SourceType()

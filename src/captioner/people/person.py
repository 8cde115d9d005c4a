"""One person as the desk knows them: the name as credited, its other spellings, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from captioner.errors import WrongValue
from captioner.people import scripts
from captioner.texts import X_DEFAULT, clean, language_tag

Json = dict[str, Any]
_TEXTS = ("role", "organisation", "contact", "code")


class Variant(NamedTuple):
    """Another spelling of a name, and the language it is meant for, if that is told."""

    text: str
    language: str = ""


@dataclass(frozen=True)
class Person:
    """Frozen; a name is never blank. `protected` people are not to be named in what is published."""

    name: str
    variants: tuple[Variant, ...] = ()
    role: str = ""
    organisation: str = ""
    contact: str = ""
    serials: tuple[str, ...] = ()
    code: str = ""
    protected: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise WrongValue("a person needs a name")

    def spellings(self) -> Iterator[str]:
        """The name and its variants, each once."""
        yield from dict.fromkeys((self.name, *(variant.text for variant in self.variants)))

    def name_in(self, language: str) -> str:
        """The spelling that a text in this language would use; the name as credited where none is fitter."""
        if language in ("", X_DEFAULT):
            return self.name
        told = {variant.language.lower(): variant.text for variant in reversed(self.variants)}
        exact = told.get(language.lower()) or told.get(language.split("-")[0].lower())
        if exact:
            return exact
        untold = [variant.text for variant in self.variants if not variant.language]
        others = [variant.text for variant in self.variants if variant.language]
        return scripts.fittest(language, [self.name, *untold], others) or self.name


def to_json(person: Person) -> Json:
    """The person in JSON; what is empty is left out."""
    variants = [
        {"text": variant.text, "language": variant.language} if variant.language else variant.text
        for variant in person.variants
    ]
    found: Json = {"name": person.name, "variants": variants}
    found |= {key: getattr(person, key) for key in _TEXTS}
    found |= {"serials": list(person.serials), "protectIdentity": person.protected}
    return {key: value for key, value in found.items() if value}


OURS = frozenset(("name", "variants", *_TEXTS, "serials", "protectIdentity"))
"""The members of a person's JSON that are ours; others are kept as they are."""


def from_json(found: Json) -> Person:
    """The person that JSON holds. Raises WrongValue where it is none: half of one would be another."""
    try:
        texts = {key: clean(_text(found.get(key, ""))) for key in _TEXTS}
        serials = tuple(filter(None, (clean(_text(one)) for one in found.get("serials") or ())))
        return Person(
            " ".join(clean(_text(found.get("name"))).split()),
            tuple(filter(lambda variant: variant.text, map(_variant, found.get("variants") or ()))),
            serials=serials,
            # Whatever stands there but an outright no: a doubt never exposes anybody.
            protected=bool(found.get("protectIdentity", False)),
            **texts,
        )
    except (TypeError, KeyError, ValueError, AttributeError):
        name = found.get("name")
        named = f"“{name}”" if isinstance(name, str) and name.strip() else "a person without a name"
        raise WrongValue(f"{named} was left out: the entry holds what is no person's") from None


def _variant(found: object) -> Variant:
    if isinstance(found, dict):
        told = _text(found.get("language", ""))
        return Variant(clean(_text(found["text"])), language_tag(told) if told else "")
    return Variant(clean(_text(found)))


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError
    return found


def variants_of(typed: str) -> tuple[Variant, ...]:
    """Variants as people type them, one on a line: `Тимур Нусимбеков`, or with the language: `kk: Тимур Нүсімбеков`."""
    return tuple(filter(lambda variant: variant.text, map(_typed_variant, typed.splitlines())))


def typed_variants(variants: tuple[Variant, ...]) -> str:
    """The same the other way round."""
    lines = (f"{one.language}: {one.text}" if one.language else one.text for one in variants)
    return "\n".join(lines)


def _typed_variant(line: str) -> Variant:
    before, colon, after = line.partition(":")
    if colon:
        try:
            return Variant(clean(after), language_tag(before))
        except ValueError:
            pass
    return Variant(clean(line))

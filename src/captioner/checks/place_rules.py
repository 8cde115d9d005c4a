"""Rules over where a picture was taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from captioner.checks import countries, place_names
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Gathering, Shot
from captioner.credits import FIELD, Field

_CITY, _STATE, _COUNTRY, _CODE, _SPOT = (
    FIELD[key] for key in ("city", "state", "country", "country_code", "sublocation")
)


def country_unknown(shot: Shot) -> Iterator[Found]:
    """The country is missing, is none, or is another than its code stands for.

    Archives and agencies find pictures by country, and a wrong one misplaces what the picture shows. Names are known in
    English, Russian, Kazakh and Ukrainian, and in the country's own languages.
    """
    name, code = shot.credits.text(_COUNTRY), shot.credits.text(_CODE)
    if not name and not code:
        if shot.desk.profile.place != "text" or _COUNTRY in shot.desk.profile.required:
            yield Found(told("No country is given"), _COUNTRY)
        return
    known = countries.coded(code) if code else frozenset()
    if code and not known:
        if not countries.is_of_users(code):
            yield Found(
                told("“{code}” is no country's code", code=code), _CODE, code, suggestions=_codes(name)
            )
    elif code and name and not countries.bears(known, name):
        yield _disagreeing(shot, code, name)
    elif name and not code and not countries.is_name(name):
        yield _no_country(name)
    elif not name and _COUNTRY in shot.desk.profile.required:
        yield Found(
            told("No country is given but its code, {code}", code=code),
            _COUNTRY,
            suggestions=_named(shot, code),
        )


def _disagreeing(shot: Shot, code: str, name: str) -> Found:
    right = countries.usual_name(min(countries.coded(code)), "en")
    message = told(
        "The code {code} stands for {right}, but the country is “{name}”", code=code, right=right, name=name
    )
    return Found(message, _COUNTRY, name, suggestions=(*_named(shot, code), *_codes(name, like=code)))


def _no_country(name: str) -> Found:
    nearest, _ = countries.misspelled(name)
    if not nearest:
        return Found(told("“{name}” is not the name of a country", name=name), _COUNTRY, name)
    message = told("“{name}” is not the name of a country; {nearest} is", name=name, nearest=nearest)
    return Found(message, _COUNTRY, name, suggestions=(_write(_COUNTRY, nearest),))


def _named(shot: Shot, code: str) -> tuple[Fix, ...]:
    """The name of a code's country, in the language of the set."""
    known = countries.coded(code)
    language = next(iter(shot.desk.languages), "en")
    return (_write(_COUNTRY, countries.usual_name(min(known), language)),) if len(known) == 1 else ()


def _codes(name: str, like: str = "") -> tuple[Fix, ...]:
    """The code of a name's country, of as many letters as the one that stands there."""
    known = sorted(countries.named(name)) if name else []
    return (_write(_CODE, countries.code_like(known[0], like)),) if len(known) == 1 else ()


def _write(field: Field, text: str) -> Fix:
    return Fix(told("Write {words}", words=text), ((field, text),))


def place_spelled_differently(gathering: Gathering) -> Iterator[Found]:
    """A city, a country or another place is spelled in two ways on the photos of one set.

    Who looks for one of them does not find the other. The same place in another script or language is no other
    spelling: Алматы and Almaty are both right.
    """
    for at, field in enumerate((_SPOT, _CITY, _STATE, _COUNTRY)):
        placed = [(shot, name) for shot in gathering.shots if (name := shot.place_names[at])]
        counts = Counter(name for _, name in placed)
        if len(counts) < 2:
            continue
        # The commonest spelling comes first, of equally common ones the set's first.
        common = tuple(name for name, _ in counts.most_common())
        usual = place_names.usual(common, field is _COUNTRY)
        for shot, name in placed if usual else ():
            other = usual.get(name)
            if other:
                message = told("“{here}” is spelled “{there}” on other photos", here=name, there=other)
                yield Found(message, field, name, suggestions=(_write(field, other),), path=shot.path)

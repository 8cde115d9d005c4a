"""Which of a field's homes is believed (Metadata Working Group 2.0), and what counts as a cut copy of another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from captioner import dates
from captioner.credits import Field
from captioner.dates import Moment
from captioner.kinds import Date, Value
from captioner.texts import X_DEFAULT, Texts, cut

_CUT_MARGIN = 4
"""Bytes by which other programs stay under a limit when they cut: no letter in UTF-8 takes more."""
_EXIF_LIMIT = 4_000
"""Bytes from which on a text in EXIF may be cut: how much room a camera's own tags leave is told nowhere."""


class Choice(NamedTuple):
    """The believed value, and whether the homes agree on it."""

    value: Value
    agreed: bool


def chosen(field: Field, homes: Mapping[str, Value], iim_is_newer: bool) -> Choice:
    """The value to show for a field with at least one home that is not blank."""
    order = ("exif", "iim", "xmp", "xp") if iim_is_newer else ("exif", "xmp", "iim", "xp")
    said = {name: homes[name] for name in order if name in homes}
    if isinstance(field.kind, Date):
        return _chosen_date({name: dates.read(str(value)) for name, value in said.items()})
    texts = {name: _main(value) for name, value in said.items()}
    longest = max(texts.values(), key=lambda entries: sum(map(len, entries)))
    limits = {"exif": _EXIF_LIMIT, "iim": field.iim.limit if field.iim else 0}
    agreed = all(_same_or_cut(entries, longest, limits.get(name, 0)) for name, entries in texts.items())
    best = longest if agreed else next(iter(texts.values()))
    return Choice(_whole(homes, best, next(said[name] for name in said if texts[name] == best)), agreed)


def _main(value: Value) -> tuple[str, ...]:
    if isinstance(value, Texts):
        return (value.main,)
    return value if isinstance(value, tuple) else (str(value),)


def _same_or_cut(short: tuple[str, ...], whole: tuple[str, ...], limit: int) -> bool:
    """Whether the entries are the same, if need be but for a cut at the home's limit; 0 for a home without one."""
    if short == whole or sorted(short) == sorted(whole):
        return True
    pairs = list(zip(short, whole, strict=False))
    same = (one == other or _is_cut(one, other, limit) for one, other in pairs)
    return limit > 0 and len(short) == len(whole) and all(same)


def _is_cut(short: str, whole: str, limit: int) -> bool:
    if cut(whole, limit) == short:
        return True
    beginning = short.rstrip("\ufffd")
    return whole.startswith(beginning) and len(beginning.encode("utf-8")) >= limit - _CUT_MARGIN


def _whole(homes: Mapping[str, Value], best: tuple[str, ...], value: Value) -> Value:
    """The believed text with the other languages that only XMP holds."""
    languages = homes.get("xmp")
    if not isinstance(languages, Texts) or languages.main == best[0]:
        return languages if isinstance(languages, Texts) else value
    return Texts({**languages, X_DEFAULT: best[0]})


def _chosen_date(moments: Mapping[str, Moment]) -> Choice:
    """The first date, with what only the others know of it."""
    best, agreed = next(iter(moments.values())), True
    for other in moments.values():
        if best.agrees(other):
            best = best.completed(other)
        else:
            agreed = False
    # Only XMP can leave the seconds out: where it does, those of the others are filling.
    if (
        (told := moments.get("xmp"))
        and told.has_time
        and told.second is None
        and not (best.second or best.fraction)
    ):
        best = best._replace(second=None, fraction="")
    return Choice(str(best), agreed)

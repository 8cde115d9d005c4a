"""Which of a field's homes is believed (Metadata Working Group 2.0), and what counts as a cut copy of another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from captioner import dates
from captioner.credits import Field
from captioner.kinds import Date, Value
from captioner.texts import X_DEFAULT, Texts, cut

_CUT_MARGIN = 8
"""Bytes by which other programs stay under a limit when they cut."""
_EXIF_LIMIT = 50_000


class Choice(NamedTuple):
    """The believed value, and whether the homes agree on it."""

    value: Value
    agreed: bool


def chosen(field: Field, homes: Mapping[str, Value], iim_is_newer: bool) -> Choice:
    """The value to show for a field with at least one home that is not blank."""
    order = ("exif", "iim", "xmp", "xp") if iim_is_newer else ("exif", "xmp", "iim", "xp")
    values = [homes[name] for name in order if name in homes]
    if isinstance(field.kind, Date):
        return _chosen_date([str(value) for value in values])
    texts = [_main(value) for value in values]
    longest = max(texts, key=lambda entries: sum(map(len, entries)))
    limit = field.iim.limit if field.iim else _EXIF_LIMIT
    agreed = all(_same_or_cut(entries, longest, limit) for entries in texts)
    best = longest if agreed else texts[0]
    return Choice(_whole(homes, best, values[texts.index(best)]), agreed)


def _main(value: Value) -> tuple[str, ...]:
    if isinstance(value, Texts):
        return (value.main,)
    return value if isinstance(value, tuple) else (str(value),)


def _same_or_cut(short: tuple[str, ...], whole: tuple[str, ...], limit: int) -> bool:
    if short == whole or sorted(short) == sorted(whole):
        return True
    pairs = list(zip(short, whole, strict=False))
    return len(short) == len(whole) and all(
        one == other or _is_cut(one, other, limit) for one, other in pairs
    )


def _is_cut(short: str, whole: str, limit: int) -> bool:
    if cut(whole, limit) == short:
        return True
    for most in (limit, _EXIF_LIMIT):
        if whole.startswith(short.rstrip("\ufffd")) and len(short.encode("utf-8")) >= most - _CUT_MARGIN:
            return True
    return False


def _whole(homes: Mapping[str, Value], best: tuple[str, ...], value: Value) -> Value:
    """The believed text with the other languages that only XMP holds."""
    languages = homes.get("xmp")
    if not isinstance(languages, Texts) or languages.main == best[0]:
        return languages if isinstance(languages, Texts) else value
    return Texts({**languages, X_DEFAULT: best[0]})


def _chosen_date(values: list[str]) -> Choice:
    moments = [dates.read(value) for value in values]
    best, agreed = moments[0], True
    for other in moments[1:]:
        if best.agrees(other):
            best = best.completed(other)
        else:
            agreed = False
    return Choice(str(best), agreed)

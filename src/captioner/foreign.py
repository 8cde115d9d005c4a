"""What others put into JSON of ours, a newer captioner among them: it stays there when ours is written anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
_DEEPEST = 64


def parsed(content: bytes) -> object:
    """What JSON of anybody's says. Raises ValueError for what is none, or nested deeper than any of ours."""
    try:
        whole = json.loads(content, parse_constant=_refuse_constant)
        _refuse_depth(whole)
    except RecursionError:
        raise ValueError("nested deeper than any of ours") from None
    return whole


def kept_beside(ours: Mapping[str, Any], there: object, known: Collection[str]) -> Json:
    """Ours, behind the members that stand there under other names than those we know."""
    others = there.items() if isinstance(there, dict) else ()
    return {**{name: value for name, value in others if name not in known}, **ours}


def entries_kept(ours: Iterable[Json], there: object, is_ours: Callable[[object], bool]) -> list[Any]:
    """Ours, each with what it says besides where it stands already, and behind them the entries that are not ours."""
    standing: Sequence[object] = there if isinstance(there, list) else ()
    held = [_fuller(one, standing) for one in ours]
    return [*held, *(one for one in standing if not is_ours(one))]


def version_of(found: object, ours: int) -> object:
    """The number to be written: ours, or that of a newer captioner, whose parts are still there."""
    return found if is_newer(found, ours) else ours


def is_newer(found: object, ours: int) -> bool:
    """Whether a newer captioner wrote it: what cannot be read is then no flaw to be mended."""
    return isinstance(found, int) and found > ours


def _fuller(one: Json, standing: Sequence[object]) -> Json:
    same = (other for other in standing if isinstance(other, dict) and one.items() <= other.items())
    return next(same, one)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _refuse_depth(whole: object) -> None:
    level = [whole]
    for _ in range(_DEEPEST):
        level = [inner for outer in level for inner in _held_by(outer)]
    if level:
        raise ValueError("nested deeper than any of ours")


def _held_by(outer: object) -> Iterable[object]:
    return outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()

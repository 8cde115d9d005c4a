"""Which keys do which deed: the usual ones, but for those that were chosen otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

Keys = tuple[str, ...]


@dataclass(frozen=True)
class Bindings:
    """Keys by deed, each as `Ctrl+Shift+Z`; a key that was chosen for one deed does no other."""

    usual: Mapping[str, Keys]
    chosen: Mapping[str, Keys] = field(default_factory=dict)

    def keys(self, deed: str) -> Keys:
        """The keys of a deed as they are now."""
        if deed in self.chosen:
            return self.chosen[deed]
        elsewhere = {key for keys in self.chosen.values() for key in keys}
        return tuple(key for key in self.usual.get(deed, ()) if key not in elsewhere)

    def holders(self, keys: Iterable[str]) -> list[str]:
        """The deeds that have one of these keys."""
        wanted = set(keys)
        return [deed for deed in self.usual if wanted & set(self.keys(deed))]

    def is_usual(self, deed: str) -> bool:
        """Whether a deed has the keys of the first day."""
        return self.keys(deed) == tuple(self.usual.get(deed, ()))

    def bound(self, deed: str, keys: Iterable[str]) -> Bindings:
        """These keys for this deed, taken from whichever had them."""
        wanted = tuple(dict.fromkeys(keys))
        chosen = {**self.chosen, deed: wanted}
        for other in self.holders(wanted):
            if other != deed:
                chosen[other] = tuple(key for key in self.keys(other) if key not in wanted)
        return _settled(replace(self, chosen=chosen))

    def reset(self, deed: str) -> Bindings:
        """The usual keys for this deed, taken from whichever has them now."""
        return self.bound(deed, self.usual.get(deed, ()))


def known(usual: Mapping[str, Keys], kept: Mapping[str, Keys]) -> Bindings:
    """What was remembered, but for deeds that are no more, and keys that two deeds lay claim to: the first has it."""
    bindings = Bindings(usual)
    for deed, keys in kept.items():
        if deed in usual:
            taken = {key for other in bindings.chosen.values() for key in other}
            own = tuple(key for key in keys if key not in taken)
            bindings = replace(bindings, chosen={**bindings.chosen, deed: own})
    return bindings


def _settled(bindings: Bindings) -> Bindings:
    """The same, but what is as it would be by itself is not remembered."""
    kept = dict(bindings.chosen)
    for deed, keys in bindings.chosen.items():
        without = {other: theirs for other, theirs in kept.items() if other != deed}
        if replace(bindings, chosen=without).keys(deed) == keys:
            kept = without
    return replace(bindings, chosen=kept)

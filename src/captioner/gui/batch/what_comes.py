"""What a replacement puts into a text: the letters that come, not the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from captioner.gui.form.differences import differences
from captioner.many.replacing import Hit


def what_comes(hit: Hit) -> Sequence[tuple[int, int]]:
    """The stretches of the text after that were put in; an empty one where letters only went."""
    kept = len(hit.before) - sum(end - start for start, end in hit.spans)
    length, rest = divmod(len(hit.after) - kept, len(hit.spans)) if hit.spans else (0, 1)
    if rest or length < 0:
        return differences(hit.before, hit.after)
    found, moved, left = [], 0, 0
    for start, end in hit.spans:
        if hit.after[left + moved : start + moved] != hit.before[left:start]:
            # An expression may put in another length each time.
            return differences(hit.before, hit.after)
        found.append((start + moved, start + moved + length))
        moved, left = moved + length - (end - start), end
    if hit.after[left + moved :] != hit.before[left:]:
        return differences(hit.before, hit.after)
    return found

"""A photo once its save has ended: what the disk holds since, and what was typed meanwhile."""

from __future__ import annotations

from dataclasses import replace

from captioner import translations
from captioner.credits import FIELDS, Credits
from captioner.photo import Photo


def after_save(now: Photo, taken: Photo, saved: Photo) -> Photo:
    """What was typed while the save ran stays typed; what others wrote into the file is taken over."""
    written = frozenset(taken.edited)
    ours = written.union(now.edited)
    if saved.saved == taken.credits:
        credits, base = now.credits, saved.saved
    else:
        credits = Credits({f: (now.credits if f in ours else saved.saved).get(f) for f in FIELDS})
        # Typed here while somebody else changed the same field there: the old base lets the next save notice it.
        meanwhile = ours - written
        base = Credits({f: (now.saved if f in meanwhile else saved.saved).get(f) for f in FIELDS})
    # What was confirmed meanwhile is still to be written.
    settled = now.settled & frozenset(saved.disagreeing) | now.settled - taken.settled
    made_for = translations.together(now.made_for, saved.made_for)
    # A save changes no pixel.
    seen = saved.inspection or now.inspection
    return replace(
        saved,
        credits=credits,
        saved=base,
        settled=settled,
        made_for=made_for,
        right=now.right,
        inspection=seen,
    )

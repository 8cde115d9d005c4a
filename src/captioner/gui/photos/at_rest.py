"""Photos by the thousand, kept out of Python's search for garbage: they hold no cycles, and it would stop the window.

Each search goes through all that was made since the last one; through ten thousand photos it takes up to a fifth of
a second, whichever thread it is in. What is at rest is still freed at once when nobody wants it any longer.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def lay_to_rest() -> None:
    """All there is now is searched no more; this takes no time, however much it is."""
    gc.freeze()


@contextmanager
def made_at_rest() -> Iterator[None]:
    """What is made within is never searched."""
    was_searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        lay_to_rest()
        if was_searching:
            gc.enable()

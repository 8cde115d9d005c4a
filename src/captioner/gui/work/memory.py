"""The memory of pictures that are let go of is the system's again at once.

glibc learns from the first large block that is freed to keep the next ones: after a walk through a set a third of what
the program holds is memory that nobody uses. Other systems' allocators give it back of themselves.
"""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of malloc.h: blocks from this size on are mapped one by one, and unmapped when they are freed."""
LARGE = 128 << 10
"""Bytes: glibc's own beginning. A thumbnail is larger, what Python makes of texts is smaller."""


def give_back_at_once() -> bool:
    """Have large blocks given back whenever they are freed; False where that cannot be asked for."""
    if sys.platform != "linux":
        return False
    own = ctypes.CDLL(None)
    # Other C libraries than glibc have no such wish.
    return hasattr(own, "mallopt") and bool(own.mallopt(_MMAP_THRESHOLD, LARGE))

"""Memory that was used for pictures goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

HELD = """
import ctypes, sys
from pathlib import Path
from captioner.gui.work import memory

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

if {asks}:
    assert memory.give_back_at_once()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]

def picture(size):
    block = libc.malloc(ctypes.c_size_t(size))
    ctypes.memset(block, 1, size)
    return block

# The first one freed is what it learns from; what is small and stays lies between the large ones.
libc.free(picture(8 << 20))
large, small = [], []
for _ in range(60):
    large.append(picture(2 << 20))
    small.append(picture(2 << 10))
before = resident()
for block in large:
    libc.free(block)
print((before - resident()) >> 20)
"""


def given_back(*, asks: bool) -> int:
    """Megabytes of 120 that a process holds no longer once it has freed them."""
    told = subprocess.run(
        [sys.executable, "-c", HELD.format(asks=asks)], check=True, capture_output=True, text=True
    )
    return int(told.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone keeps what is freed")
def test_what_is_freed_is_given_back_at_once() -> None:
    assert given_back(asks=False) < 60
    assert given_back(asks=True) > 110

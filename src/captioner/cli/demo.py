"""`captioner demo`: a sample set to try things on."""

from __future__ import annotations

import argparse

from captioner import sample_set
from captioner.errors import shown_path


def run(asked: argparse.Namespace) -> int:
    """Make the set and name every file made."""
    for path in sample_set.make(asked.folder):
        print(shown_path(path))
    return 0

"""`captioner open`: the window."""

from __future__ import annotations

import argparse

from captioner.gui import app


def run(asked: argparse.Namespace) -> int:
    """Open the window on what was named; it says itself what cannot be opened."""
    return app.run(asked.paths, asked.screenshot)

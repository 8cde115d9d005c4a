"""The programs that make packages stand in packaging/, which is no package of Python's."""

from __future__ import annotations

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT / "packaging"), str(CHECKOUT / "packaging" / "frozen")]

"""`captioner fields`: the table of fields, for people and for scripts."""

from __future__ import annotations

import argparse
from typing import Any

from captioner.cli import photos
from captioner.credits import FIELDS, Field


def run(asked: argparse.Namespace) -> int:
    """Print the table."""
    if asked.json:
        photos.print_json([_json(field) for field in FIELDS])
        return 0
    rows = [("field", "label", "kind", "EXIF", "IIM", "XMP", "sidecar"), *(_row(field) for field in FIELDS)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


def _row(field: Field) -> tuple[str, ...]:
    iim = f"2:{field.iim.number:03d} ({field.iim.limit} bytes)" if field.iim else "-"
    return field.key, field.label, field.kind.name, _exif(field) or "-", iim, field.xmp, field.sidecar


def _exif(field: Field) -> str:
    tag, beside = field.exif
    return " ".join(
        [*([f"0x{tag:04x}"] if tag else []), *([f"(0x{beside:04x} if present)"] if beside else [])]
    )


def _json(field: Field) -> dict[str, Any]:
    return {
        "field": field.key,
        "label": field.label,
        "kind": field.kind.name,
        "group": field.group,
        "hint": field.hint,
        "exif": field.exif.tag,
        "exifIfPresent": field.exif.if_present,
        "iim": {"record": 2, "dataSet": field.iim.number, "limit": field.iim.limit} if field.iim else None,
        "xmp": field.xmp,
        "sidecar": field.sidecar,
    }

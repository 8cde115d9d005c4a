"""`captioner fields`: the whole table, for people and for scripts."""

from __future__ import annotations

import pytest
from cli.calling import Captioner

from captioner.credits import FIELDS, Field


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_people_find_every_field_with_its_homes(field: Field, captioner: Captioner) -> None:
    told = captioner("fields")
    assert (told.status, told.err) == (0, "")
    (line,) = [line for line in told.out.splitlines() if line.startswith(f"{field.key} ")]
    homes = [field.label, field.kind.name, field.xmp, field.sidecar]
    homes += [f"0x{tag:04x}" for tag in field.exif if tag]
    homes += [f"2:{field.iim.number:03d} ({field.iim.limit} bytes)"] if field.iim else []
    assert all(home in line for home in homes)


def test_the_columns_stand_below_their_names(captioner: Captioner) -> None:
    head, *lines = captioner("fields").out.splitlines()
    assert head.split() == ["field", "label", "kind", "EXIF", "IIM", "XMP", "sidecar"]
    assert len(lines) == len(FIELDS)
    for name in head.split()[1:]:
        at = head.index(name)
        assert {line[at - 1] for line in lines} == {" "}
        assert " " not in {line[at] for line in lines}
    assert [line for line in (head, *lines) if line != line.rstrip()] == []


def test_scripts_find_the_same_as_json(captioner: Captioner) -> None:
    told = captioner("fields", "--json")
    assert (told.status, told.err) == (0, "")
    assert [row["field"] for row in told.photos] == [field.key for field in FIELDS]
    for row, field in zip(told.photos, FIELDS, strict=True):
        assert (row["label"], row["kind"], row["group"], row["hint"], row["xmp"], row["sidecar"]) == (
            field.label,
            field.kind.name,
            field.group,
            field.hint,
            field.xmp,
            field.sidecar,
        )
        assert (row["exif"], row["exifIfPresent"]) == tuple(field.exif)
        iim = row["iim"] and (row["iim"]["record"], row["iim"]["dataSet"], row["iim"]["limit"])
        assert iim == (field.iim and (2, field.iim.number, field.iim.limit))


def test_the_caption_is_where_every_reader_looks_for_it(captioner: Captioner) -> None:
    (caption,) = [row for row in captioner("fields", "--json").photos if row["field"] == "caption"]
    assert (caption["exif"], caption["iim"], caption["xmp"], caption["sidecar"]) == (
        0x010E,
        {"record": 2, "dataSet": 120, "limit": 2000},
        "dc:description",
        "description",
    )

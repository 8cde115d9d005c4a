"""exiftool as the judge of what was written: by what names it knows the fields, and what it reads in a photo."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

NAMES: Mapping[str, tuple[str, ...]] = {
    "caption": ("IFD0:ImageDescription", "IPTC:Caption-Abstract", "XMP-dc:Description"),
    "photographer": ("IFD0:Artist", "IPTC:By-line", "XMP-dc:Creator"),
    "date": ("ExifIFD:DateTimeOriginal", "IPTC:DateCreated", "XMP-photoshop:DateCreated"),
    "credit_line": ("IPTC:Credit", "XMP-photoshop:Credit"),
    "headline": ("IPTC:Headline", "XMP-photoshop:Headline"),
    "title": ("IPTC:ObjectName", "XMP-dc:Title"),
    "sublocation": ("IPTC:Sub-location", "XMP-iptcCore:Location"),
    "city": ("IPTC:City", "XMP-photoshop:City"),
    "state": ("IPTC:Province-State", "XMP-photoshop:State"),
    "country": ("IPTC:Country-PrimaryLocationName", "XMP-photoshop:Country"),
    "country_code": ("IPTC:Country-PrimaryLocationCode", "XMP-iptcCore:CountryCode"),
    "event": ("XMP-iptcExt:Event",),
    "persons": ("XMP-iptcExt:PersonInImage",),
    "keywords": ("IPTC:Keywords", "XMP-dc:Subject"),
    "source": ("IPTC:Source", "XMP-photoshop:Source"),
    "copyright_notice": ("IFD0:Copyright", "IPTC:CopyrightNotice", "XMP-dc:Rights"),
    "usage_terms": ("XMP-xmpRights:UsageTerms",),
    "rights_url": ("XMP-xmpRights:WebStatement",),
    "licensor_url": ("XMP-plus:LicensorURL",),
    "job_title": ("IPTC:By-lineTitle", "XMP-photoshop:AuthorsPosition"),
    "alt_text": ("XMP-iptcCore:AltTextAccessibility",),
    "extended_description": ("XMP-iptcCore:ExtDescrAccessibility",),
    "caption_writer": ("IPTC:Writer-Editor", "XMP-photoshop:CaptionWriter"),
    "instructions": ("IPTC:SpecialInstructions", "XMP-photoshop:Instructions"),
    "job_id": ("IPTC:OriginalTransmissionReference", "XMP-photoshop:TransmissionReference"),
    "digital_source_type": ("XMP-iptcExt:DigitalSourceType",),
    "rating": ("XMP-xmp:Rating",),
}
"""A field's homes, in the order EXIF, IPTC-IIM, XMP, as far as it has them."""

Tags = dict[str, Any]


def tags_of(photos: Sequence[Path]) -> dict[str, Tags]:
    """All tags that exiftool reads, by file name; the test is skipped where there is no exiftool."""
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed, so there is no judge")
    command = ["exiftool", "-j", "-G1", "-a", "-n", "-struct", "-charset", "filename=utf8", "-@", "-"]
    options = "\n".join(["-api", "struct=2", *map(str, photos)])
    told = subprocess.run(command, input=options, capture_output=True, encoding="utf-8", check=False)
    return {Path(tags["SourceFile"]).name: tags for tags in json.loads(told.stdout)}


def write(photo: Path, *assignments: str) -> None:
    """Another program writes into a photo; the test is skipped where it is not installed."""
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed, so there is no other program")
    command = ["exiftool", "-q", "-overwrite_original", "-charset", "iptc=utf8", *assignments, str(photo)]
    subprocess.run(command, check=True, capture_output=True)

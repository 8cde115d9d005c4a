"""Faults and near misses of files, and of what they give away."""

from __future__ import annotations

from typing import Any

from checks.seeded_set import AIGERIM, AIGERIMS, TIMUR, TIMURS, Seed, fault, near

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD
from captioner.inspection import Compared, Inspection, Likeness
from captioner.texts import Texts
from captioner.traces import Hidden, MainText, Trace, Traces, What

_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_PLACE = Traces((Trace(What.PLACE, "exif", "43.2378, 76.9453"),))
_SERIAL = Traces((Trace(What.CAMERA, "exif", "0123"),))
_LINE = "The photo desk of the Steppe Weekly in Almaty"
_COPYRIGHT = FIELD["copyright_notice"]


def _picture(number: int, *compared: Compared) -> Inspection:
    patches = bytes((number * 37 + at * at * 11) % 256 for at in range(256))
    return Inspection(
        f"sha256:{number}", number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**256, patches, compared
    )


def _homes(**homes: Any) -> dict[str, Any]:
    return {
        "homes": {CREDIT_LINE: homes},
        "disagreeing": (CREDIT_LINE,) if len({*homes.values()}) > 1 else (),
    }


# fmt: off
SEEDS: tuple[Seed, ...] = (
    fault("location-in-file", traces=_PLACE),
    fault("location-in-file", of="sensitive", traces=_PLACE),
    near("location-in-file", of="sensitive", sublocation="Republic Square"),
    fault("serial-in-file", traces=_SERIAL),
    fault("serial-in-file", of="sensitive", traces=_SERIAL),
    near("serial-in-file", of="sensitive", photographer=(TIMUR,), camera=TIMURS,
         traces=Traces((Trace(What.OWNER, "exif", TIMUR), Trace(What.PICTURE, "exif", "fbe4e8a9")))),
    fault("thumbnail-differs", inspection=_picture(1, Compared(Hidden.THUMBNAIL, Likeness.COVERED))),
    fault("thumbnail-differs", of="sensitive", inspection=_picture(2, Compared(Hidden.THUMBNAIL, Likeness.OTHER))),
    near("thumbnail-differs", of="sensitive", inspection=_picture(3, Compared(Hidden.THUMBNAIL, Likeness.SAME))),
    fault("hidden-images", traces=Traces(hidden=(Hidden.FILM,))),
    near("hidden-images", traces=Traces(hidden=(Hidden.THUMBNAIL, Hidden.PHOTOSHOP_THUMBNAIL))),
    fault("hdr-gain-map", of="sensitive", traces=Traces(hidden=(Hidden.GAIN_MAP,))),
    near("hdr-gain-map", traces=Traces(hidden=(Hidden.THUMBNAIL,))),
    fault("blocks-disagree", **_homes(iim="AFP", xmp="Steppe Weekly")),
    near("blocks-disagree", homes={DATE_TAKEN: {"exif": "2022-03-06T14:02:11", "xmp": "2022-03-06T14:02:11+06:00"}},
         disagreeing=(DATE_TAKEN,)),
    fault("iim-not-utf8", traces=Traces(iim_unmarked=(CAPTION,))),
    near("iim-not-utf8", credit_line="Степной еженедельник"),
    fault("iim-cut", credit_line=_LINE, homes={CREDIT_LINE: {"iim": _LINE[:32], "xmp": _LINE}}),
    near("iim-cut", credit_line="Степь, Алматы",
         homes={CREDIT_LINE: {"iim": "Степь, Алматы", "xmp": "Степь, Алматы"}}),
    fault("language-default", traces=Traces(main_texts=((CAPTION, MainText.LATE),))),
    near("language-default", copyright_notice=Texts({"x-default": "© 2022 Steppe Weekly"})),
    fault("ai-generated", digital_source_type=f"{_TYPE}trainedAlgorithmicMedia"),
    fault("ai-generated",
         digital_source_type=f"{_TYPE.replace('http:', 'https:')}compositeWithTrainedAlgorithmicMedia"),
    near("ai-generated", digital_source_type=f"{_TYPE}digitalCapture"),
    near("ai-generated", digital_source_type=f"{_TYPE}computationalCapture"),
    fault("content-credentials", traces=Traces(has_content_credentials=True)),
    near("content-credentials", traces=Traces()),
    fault("same-picture-twice", inspection=_picture(4), times=2),
    near("same-picture-twice", inspection=_picture(5)),
    fault("changed-on-disk", outside={FIELD["city"]: "Astana"}),
    near("changed-on-disk", sidecar_only="the disk is read-only"),
    fault("rights-lost", outside={_COPYRIGHT: Texts({"x-default": "© 2022 Steppe Weekly"})}, copyright_notice=None),
    near("rights-lost", outside={_COPYRIGHT: Texts({"x-default": "© 2022 Steppe"})}),
    near("rights-lost", photographer=(AIGERIM,), camera=AIGERIMS, rights_url=None),
)
# fmt: on

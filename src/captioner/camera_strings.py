"""What cameras and programs write into a caption that nobody typed; such a caption is none."""

from __future__ import annotations

_ANY_MAKE = frozenset({
    "olympus digital camera", "sony dsc", "minolta digital camera", "konica minolta digital camera",
    "samsung digital camera", "samsung camera pictures", "samsung", "lg digital camera", "medion digital camera",
    "jenoptik digital camera", "moultrie digital game camera", "kodak digital still camera", "digital camera",
    "digital still camera", "exif_jpeg_picture", "my beautiful picture", "hellomoto", "default", "untitled", "image",
    "picture", "photo", "sanyo digital camera", "default description", "_cuva", "smart", "hdr", "bsh", "x-default",
})  # fmt: skip
_BEGINNINGS = ("<kenox", "lead technologies", "created with gimp")
_HUAWEI = frozenset({
    "rhdr", "hdrpl", "oznorwo", "frontbhdp", "fbt", "mon", "nor", "dav", "mde", "mde_soft", "edf", "btfmdn", "btf",
    "btfhdr", "frem", "oznor", "rpt", "burst", "sdr_hdrb", "cof", "qrf",
})  # fmt: skip


def is_default(caption: str, make: str = "") -> bool:
    """Whether the whole caption is a camera's own string; words that are also real ones count for their maker alone."""
    folded = " ".join(caption.casefold().split())
    huawei = make.casefold().startswith(("huawei", "honor"))
    return folded in _ANY_MAKE or folded.startswith(_BEGINNINGS) or (huawei and folded in _HUAWEI)

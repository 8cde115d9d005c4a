"""Findings of one photo let pass, or no more; said in its sidecar alone, with a reason, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from captioner import beside, editor, marks, standing
from captioner.errors import WrongValue
from captioner.metadata.writing import PhotoFile
from captioner.overrides import Override
from captioner.photo import Photo
from captioner.sidecar import Json


def let_pass(path: Path, wanted: Sequence[Override]) -> Photo:
    """Let findings of a photo pass, each with its reason; those that pass already get the new reason.

    The sidecar's name may not have reached the disk. Raises WrongValue for a blank reason, CaptionerError.
    """
    reasons = [standing.note(one.reason) for one in wanted]
    if not all(reasons):
        raise WrongValue("say why it may pass")

    def change(there: PhotoFile, current: Photo, whole: Json) -> tuple[Json | None, Photo]:
        said = beside.now(), editor.name()
        new = [
            Override(one.rule, one.digest, reason, said[1], said[0])
            for one, reason in zip(wanted, reasons, strict=True)
        ]
        return _written(current, whole, (*_without(current, wanted), *new), new, ())

    return beside.changed(path, change)


def take_back(path: Path, unwanted: Sequence[Override]) -> Photo:
    """Let these findings pass no more; those that do not pass are left alone. Raises CaptionerError."""

    def change(there: PhotoFile, current: Photo, whole: Json) -> tuple[Json | None, Photo]:
        kept = _without(current, unwanted)
        said = beside.now(), editor.name()
        gone = [
            one._replace(by=said[1], at=said[0], reason="") for one in current.overrides if one not in kept
        ]
        return _written(current, whole, kept, (), gone)

    return beside.changed(path, change)


def _without(current: Photo, named: Sequence[Override]) -> tuple[Override, ...]:
    known = {(one.rule, one.digest) for one in named}
    return tuple(one for one in current.overrides if (one.rule, one.digest) not in known)


def _written(
    current: Photo,
    whole: Json,
    stand: tuple[Override, ...],
    new: Sequence[Override],
    gone: Sequence[Override],
) -> tuple[Json | None, Photo]:
    if stand == current.overrides:
        return None, current
    entries = [marks.override_entry(one, stands=True) for one in new]
    entries += [marks.override_entry(one, stands=False) for one in gone]
    return marks.with_overrides(whole, stand, *entries), replace(current, overrides=stand)

"""Photos looked at pixel by pixel, beside their credits: for what only that shows. It takes time and is asked for."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from captioner.errors import CaptionerError, explained
from captioner.files import Stamp
from captioner.inspection import Inspection
from captioner.metadata import inspecting, writing
from captioner.photo import Photo

_MOST_LOOKERS = 8
_CHANGED = "was changed since it was read"


def inspect(path: Path, known: Stamp | None = None) -> Inspection:
    """What the pixels of a photo show. Never raises: `trouble` says what kept it from being looked at.

    *known* is what the file looked like when its credits were read: of another one nothing is said.
    """
    try:
        with explained(path), writing.opened(path) as there:
            if known is not None and there.stamp != known:
                return Inspection(trouble=_CHANGED)
            return inspecting.inspected(there)
    except CaptionerError as error:
        return Inspection(trouble=error.what)


def inspect_all(photos: Sequence[Photo], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Photo]:
    """The photos with what their pixels show, in their order, on several threads; once *cancelled*, no more.

    Those that were looked at already, or cannot be read, come back as they are.
    """
    lookers = min(_MOST_LOOKERS, os.cpu_count() or 1)

    def looked_at(photo: Photo) -> Photo:
        if photo.unreadable or photo.inspection is not None or cancelled():
            return photo
        return replace(photo, inspection=inspect(photo.path, photo.stamp))

    pool = ThreadPoolExecutor(lookers, "look")
    under_way: deque[Future[Photo]] = deque()
    try:
        for photo in photos:
            under_way.append(pool.submit(looked_at, photo))
            if len(under_way) > 2 * lookers:
                yield under_way.popleft().result()
        while under_way and not cancelled():
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)

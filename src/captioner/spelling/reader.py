"""A program of its own that looks words up, so that a dictionary that is slow to load, or broken, holds nobody up.

One line of JSON in, one out: {"dictionary", "words"} -> {"wrong"}; {"dictionary", "word"} -> {"instead"}. A dictionary
it cannot use is answered with {"unusable": true}. It ends when its input does.
"""

from __future__ import annotations

import json
import os
import signal
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from hunspell import Hunspell

from captioner.spelling.reader_words import READY

_MOST = 8


def main() -> None:
    """Serve the program that started this one."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a library prints must not get between the answers.
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers.write(READY)
    serve(asked, answers)


def serve(asked: BinaryIO, answers: Any) -> None:
    """Answer every line until there are no more."""
    for line in asked:
        answers.write(json.dumps(_answer(json.loads(line))).encode() + b"\n")


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    try:
        dictionary = _dictionary(question["dictionary"])
    except (OSError, ValueError, MemoryError):
        return {"unusable": True}
    if "word" in question:
        return {"instead": list(_instead(dictionary, question["word"]))[:_MOST]}
    return {"wrong": [word for word in question["words"] if not _is_right(dictionary, word)]}


@cache
def _dictionary(stem: str) -> Any:
    place = Path(stem)
    return Hunspell(place.name, hunspell_data_dir=str(place.parent), system_encoding="UTF-8")


def _is_right(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:
        # The dictionary's own code page has no such letters: it cannot judge the word.
        return True


def _instead(dictionary: Any, word: str) -> tuple[str, ...]:
    try:
        return tuple(filter(None, dictionary.suggest(word)))
    except UnicodeEncodeError:
        return ()


if __name__ == "__main__":
    main()

"""The program that looks words up, as others see it: asked from any thread, started when it is needed."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import captioner
from captioner.spelling.reader_words import READY

# Nothing is imported from the folder one stands in (-P): it may be a folder of photos from anywhere.
COMMAND = (sys.executable, "-P", "-m", "captioner.spelling.reader")
PATIENCE = 10.0
"""Seconds for one answer; the largest dictionaries take a second to load."""

_PACKAGES = str(Path(captioner.__file__).resolve().parent.parent)
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_MOST_STOPS = 2


def is_possible() -> bool:
    """Whether the library that reads dictionaries is installed."""
    return find_spec("hunspell") is not None


class Checker:
    """A dictionary over which the program stopped twice is not tried again; then all its words are right."""

    def __init__(self, command: Sequence[str] = COMMAND, patience: float = PATIENCE) -> None:
        self._command, self._patience = command, patience
        self._turn = threading.Lock()
        self._program: subprocess.Popen[bytes] | None = None
        self._stops: dict[Path, int] = {}
        self._is_ended = False
        atexit.register(self.stop)

    def wrong(self, dictionary: Path, words: Sequence[str]) -> frozenset[str]:
        """Those of the words that the dictionary does not know."""
        answer = self._answer(dictionary, {"words": list(words)})
        return frozenset(words).intersection(answer.get("wrong", ()))

    def instead(self, dictionary: Path, word: str) -> tuple[str, ...]:
        """What may have been meant by a wrong word, the likeliest first."""
        return tuple(map(str, self._answer(dictionary, {"word": word}).get("instead", ())))

    def stop(self) -> None:
        """End the program for good; whoever waits for it is answered nothing."""
        self._is_ended = True
        program = self._program
        if program is not None:
            program.kill()
        with self._turn:
            self._close()
        atexit.unregister(self.stop)

    def _answer(self, dictionary: Path, question: dict[str, Any]) -> dict[str, Any]:
        asked = json.dumps({"dictionary": os.fspath(dictionary), **question}).encode() + b"\n"
        with self._turn:
            while not self._is_ended and self._stops.get(dictionary, 0) < _MOST_STOPS:
                try:
                    return self._asked(asked)
                except (OSError, ValueError):
                    self._stops[dictionary] = self._stops.get(dictionary, 0) + 1
                    self._close()
        return {}

    def _asked(self, question: bytes) -> dict[str, Any]:
        is_new = self._program is None
        program = self._program = self._program or self._started()
        assert program.stdin is not None
        assert program.stdout is not None
        clock = threading.Timer(self._patience, program.kill)
        clock.start()
        try:
            if is_new and program.stdout.readline() != READY:
                raise ValueError("it could not be started")
            program.stdin.write(question)
            answer = json.loads(program.stdout.readline())
        finally:
            clock.cancel()
        if not isinstance(answer, dict):
            raise ValueError("no answer")
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        places = [_PACKAGES, *filter(None, [os.environ.get("PYTHONPATH")])]
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
            creationflags=_NO_CONSOLE,
        )

    def _close(self) -> None:
        program, self._program = self._program, None
        if program is not None:
            program.kill()
            program.wait()
            for end in (program.stdin, program.stdout):
                if end is not None:
                    end.close()

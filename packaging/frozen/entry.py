"""The program in a package: captioner itself, or one of the programs that it starts beside its window.

In a checkout those are started as `python -P -m MODULE`; in a package there is no `python`, so the program
understands just that, for just those modules.
"""

import importlib
import os
import sys

from captioner.cli.main import main

BESIDE = ("captioner.gui.pictures.darkroom", "captioner.spelling.reader")
_LIBRARIES = "LD_LIBRARY_PATH"


def started(arguments: list[str]) -> int:
    """Run what the arguments name, and return its exit status."""
    if arguments[:2] == ["-P", "-m"] and arguments[2:] and arguments[2] in BESIDE:
        importlib.import_module(arguments[2]).main()
        return 0
    return main(arguments)


def give_back_libraries() -> None:
    """Programs of the system, such as a browser, must load their own libraries and not those of this package."""
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[_LIBRARIES] = before
    else:
        os.environ.pop(_LIBRARIES, None)


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        give_back_libraries()
    sys.exit(started(sys.argv[1:]))

"""The program as a whole: how it starts, what it loads, how it ends."""

from __future__ import annotations

import codecs
import os
import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import COMMAND, Captioner, as_program, environment, leftovers

import captioner as package
from captioner.cli.main import COMMANDS, main

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")


def test_the_version_is_told(captioner: Captioner) -> None:
    assert captioner("--version") == (0, f"captioner {package.__version__}\n", "")


def test_the_package_can_be_run_as_a_module() -> None:
    run = "import runpy, sys; sys.argv[0] = 'captioner'; runpy.run_module('captioner', run_name='__main__')"
    assert as_program("--version", code=run).out == f"captioner {package.__version__}\n"


def test_the_help_names_every_command(captioner: Captioner) -> None:
    for asked in ("--help", "-h"):
        told = captioner(asked)
        assert (told.status, told.err) == (0, "")
        assert all(re.search(rf"^\s+{command}\s+\S", told.out, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(command: str, captioner: Captioner) -> None:
    told = captioner(command, "--help")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith(f"usage: captioner {command}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["captoin"],
        ["--captoin"],
        ["show"],
        ["set"],
        ["demo"],
        ["show", "--captoin", "."],
        ["fields", "extra"],
    ],
    ids=" ".join,
)
def test_what_is_misspelled_is_wrong_usage(arguments: list[str], captioner: Captioner) -> None:
    ended = captioner(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert re.search(r"^captioner[a-z ]*: error: ", ended.lines[-1])


def test_an_unknown_word_is_told_what_could_stand_there(captioner: Captioner) -> None:
    said = captioner("captoin").lines[-1]
    assert said.endswith(f"'captoin' is neither a command ({', '.join(COMMANDS)}) nor a photo or folder")


def test_no_option_is_guessed_from_its_beginning(captioner: Captioner, photo: Path) -> None:
    assert captioner("show", photo, "--js").status == 2
    assert captioner("set", photo, "--capt", "Rally").status == 2


@pytest.mark.parametrize("command", ["show", "set", "fields", "demo"])
def test_without_a_window_no_qt_is_loaded(command: str, photo: Path, tmp_path: Path) -> None:
    arguments = {
        "show": [photo, "--json", "--blocks"],
        "set": [photo, "--caption", "Rally"],
        "fields": [],
        "demo": [tmp_path / "set"],
    }[command]
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", COMMAND, command, *arguments],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0
    loaded = {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines()}
    assert "captioner.credits" in loaded
    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken", "captioner.gui"))]


@POSIX
def test_without_home_or_locale_or_path_all_is_as_ever(captioner: Captioner, photo: Path) -> None:
    bare = {"PYTHONPATH": environment()["PYTHONPATH"]}
    ended = as_program("set", photo, "--caption", "Дархан Шарип", "--json", env=bare)
    assert (ended.status, ended.err) == (0, "")
    assert ended.fields == {"caption": {"x-default": "Дархан Шарип"}}
    assert ended.photos == captioner("show", photo, "--json").photos


@POSIX
@pytest.mark.parametrize("locale", ["C", "POSIX", "ru_RU.KOI8-R", "no_SUCH.locale"])
def test_the_locale_changes_no_letter(locale: str, captioner: Captioner, photo: Path) -> None:
    other = Path(shutil.copy(photo, photo.with_name("Айша.jpg")))
    ended = as_program(
        "set", other, "--city", "Алматы", "--json", env=environment(LC_ALL=locale, LANG=locale)
    )
    assert (ended.status, ended.fields) == (0, {"city": "Алматы"})
    assert ended.photos == captioner("show", other, "--json").photos


CLOSED = {"stdin": 0, "stdout": 1, "stderr": 2}


@POSIX
@pytest.mark.parametrize(
    "closed", [["stdin"], ["stdout"], ["stderr"], ["stdin", "stdout", "stderr"]], ids="+".join
)
def test_a_closed_stream_is_not_printed_into_a_photo(
    closed: list[str], captioner: Captioner, photo: Path
) -> None:
    close = f"import os, sys\nfor stream in {[CLOSED[c] for c in closed]}: os.close(stream)\n"
    start = "os.execv(sys.executable, [sys.executable, '-c', *sys.argv[1:]])"
    lost = photo.with_name("lost.jpg")
    ended = as_program(COMMAND, "set", photo, lost, "--city", "Almaty", "--json", code=close + start)
    assert ended.status == 1
    assert ("stdout" in closed) or [one["fields"] for one in ended.photos] == [{"city": "Almaty"}]
    assert ("stderr" in closed) or ended.err.startswith(f"captioner: {lost}: is not there; ")
    assert captioner("show", photo, "--field", "city").out == "Almaty\n"
    assert leftovers(photo.parent) == []


WITH_CTRL_C = """
import os, signal, sys, threading, time
from captioner.cli.main import main
def interrupt():
    while not os.path.exists(os.path.join(sys.argv[2], "IMG_0.jpg.iptc.json")):
        time.sleep(0.005)
    os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=interrupt, daemon=True).start()
sys.exit(main())
"""


@POSIX
def test_ctrl_c_stops_the_job_and_what_was_saved_is_saved(captioner: Captioner, tmp_path: Path) -> None:
    count = 1_000
    for number in range(count):
        made.put(tmp_path / f"IMG_{number}.jpg")
    # Whoever starts the tests in the background has it ignored.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    ended = as_program("set", tmp_path, "--city", "Almaty", code=heed + WITH_CTRL_C)
    assert ended == (130, "", "captioner: stopped; what was saved is saved\n")
    saved = captioner("show", tmp_path, "--field", "city").out.count("\tAlmaty\n")
    assert 0 < saved < count - 100
    assert saved == len(list(tmp_path.glob("*.iptc.json")))
    assert leftovers(tmp_path) == []


@POSIX
def test_a_job_in_the_background_that_ignores_ctrl_c_goes_on(captioner: Captioner, tmp_path: Path) -> None:
    for number in range(50):
        made.put(tmp_path / f"IMG_{number}.jpg")
    ignore = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
    ended = as_program("set", tmp_path, "--city", "Almaty", code=ignore + WITH_CTRL_C)
    assert ended == (0, "", "")
    assert captioner("show", tmp_path, "--field", "city").out.count("\tAlmaty\n") == 50


def shown_on_an_old_terminal(photo: Path, patch: pytest.MonkeyPatch) -> int:
    """Its stream cannot take the letters that are printed: a fault that the program does not foresee."""
    patch.setattr(sys, "stdout", codecs.getwriter("ascii")(BytesIO()))
    return main(["show", str(photo), "--field", "city"])


def test_a_fault_of_the_program_itself_is_one_line(
    captioner: Captioner,
    photo: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    captioner("set", photo, "--city", "Алматы")
    assert shown_on_an_old_terminal(photo, monkeypatch) == 1
    (said,) = capsys.readouterr().err.splitlines()
    fault = (
        r"captioner: a fault of captioner itself \(UnicodeEncodeError at .+:\d+\); what was saved is saved"
    )
    assert re.fullmatch(fault, said)


def test_whoever_mends_the_program_may_see_the_whole_fault(
    captioner: Captioner, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    captioner("set", photo, "--city", "Алматы")
    monkeypatch.setenv("CAPTIONER_DEBUG", "1")
    with pytest.raises(UnicodeEncodeError):
        shown_on_an_old_terminal(photo, monkeypatch)

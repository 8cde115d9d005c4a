"""Pictures are decoded in programs of their own, which may break, hang or lie without the window taking harm."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import children
import pytest
from gui import raw_files
from PySide6.QtCore import QSize

from captioner.gui.pictures import darkroom, darkrooms, pictures
from captioner.gui.pictures.darkroom_words import Deed, Order
from captioner.gui.pictures.darkrooms import Darkrooms
from captioner.gui.pictures.picture import CannotShow, Picture

ROOM = QSize(120, 120)

# It speaks as a darkroom does, and writes down each order; what it then does, the test says.
PROGRAM = """
import struct, sys, time, os, signal
from pathlib import Path
def say(content):
    os.write(1, content)
say(b"ready")
while head := sys.stdin.buffer.raw.read(13):
    name = sys.stdin.buffer.raw.read(struct.unpack("<BIII", head)[3])
    with open(sys.argv[1], "ab") as notes:
        notes.write(b".")
    {deed}
"""
DIE = "os.kill(os.getpid(), signal.SIGKILL)"
DIE_ONCE = (
    f"{DIE} if len(Path(sys.argv[1]).read_bytes()) == 1 else say(struct.pack('<BHHBIIII', 2, *bytes(7)))"
)
HANG = "time.sleep(60)"
LIES = {
    "an unknown answer": "say(struct.pack('<BHHBIIII', 9, *bytes(7)))",
    "more pixels than there are photos for": "say(struct.pack('<BHHBIIII', 1, 0, 0, 0, 60000, 60000, 1, 1))",
    "a picture larger than its room": "say(struct.pack('<BHHBIIII', 1, 0, 0, 0, 400, 400, 400, 400))",
    "a picture without pixels": "say(struct.pack('<BHHBIIII', 1, 0, 0, 0, 0, 9, 1, 1))",
    "a form there is not": "say(struct.pack('<BHHBIIII', 1, 0, 0, 7, 9, 9, 9, 9))",
    "a text without end": "say(struct.pack('<BHHBIIII', 3, 65535, 0, 0, 0, 0, 0, 0))",
    "half an answer": "say(b'half'); sys.exit()",
}


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(raw_files.jpeg((600, 400)))
    return path


@pytest.fixture
def rooms_that(tmp_path: Path) -> Iterator[Callable[..., Darkrooms]]:
    made = []

    def make(deed: str, patience: float = 30.0) -> Darkrooms:
        program = PROGRAM.replace("{deed}", deed)
        made.append(Darkrooms(patience, [sys.executable, "-c", program, str(tmp_path / "notes")]))
        return made[-1]

    yield make
    for rooms in made:
        rooms.stop()


def test_a_picture_decoded_apart_is_the_same_as_one_decoded_here(photo: Path) -> None:
    for room in (ROOM, None):
        here, apart = pictures.decode(photo, room), darkrooms.decode(photo, room)
        assert apart == Picture(here.image, here.whole, here.colours)


def test_the_embedded_one_comes_from_there_too(tmp_path: Path, photo: Path) -> None:
    assert darkrooms.embedded_thumbnail(photo) is None
    raf = tmp_path / "DSCF0001.RAF"
    raf.write_bytes(raw_files.raf())
    assert darkrooms.decode_small(raf, ROOM).image.size() == QSize(120, 80)


def test_a_refusal_comes_with_its_words_and_its_photo(tmp_path: Path) -> None:
    path = tmp_path / "new.jxl"
    path.write_bytes(b"\xff\x0a" + bytes(60))
    with pytest.raises(CannotShow) as caught:
        darkrooms.decode(path)
    assert (caught.value.what, caught.value.path) == ("a JPEG XL picture, which captioner cannot show", path)
    assert caught.value.remedy


def test_a_photo_whose_name_is_no_text_is_decoded_apart(photo: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(photo.parent / "фото-") + b"\xff.jpg"))
    try:
        photo.rename(path)
    except (OSError, UnicodeError):
        pytest.skip("this disk takes no such name")
    assert darkrooms.decode(path).whole == QSize(600, 400)


def test_a_photo_that_stops_two_is_not_tried_again_before_it_changes(
    photo: Path, tmp_path: Path, rooms_that: Callable[..., Darkrooms]
) -> None:
    rooms = rooms_that(DIE)
    for _ in range(4):
        with pytest.raises(CannotShow, match="stops the decoder"):
            rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    assert (tmp_path / "notes").read_bytes() == b".."
    photo.write_bytes(b"another")
    with pytest.raises(CannotShow, match="stops the decoder"):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    assert (tmp_path / "notes").read_bytes() == b"...."


def test_one_that_was_stopped_by_chance_is_replaced(
    photo: Path, tmp_path: Path, rooms_that: Callable[..., Darkrooms]
) -> None:
    rooms = rooms_that(DIE_ONCE)
    assert rooms.carry_out(Order(Deed.THUMBNAIL, photo)) is None
    assert (tmp_path / "notes").read_bytes() == b".."


def test_a_photo_that_holds_one_up_is_given_up(
    photo: Path, tmp_path: Path, rooms_that: Callable[..., Darkrooms]
) -> None:
    rooms = rooms_that(HANG, 4.0)
    for _ in range(2):
        with pytest.raises(CannotShow, match="takes too long"):
            rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    with pytest.raises(CannotShow, match="stops the decoder"):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    assert (tmp_path / "notes").read_bytes() == b".."


@pytest.mark.parametrize("lie", LIES)
def test_nonsense_is_not_believed(photo: Path, lie: str, rooms_that: Callable[..., Darkrooms]) -> None:
    rooms = rooms_that(LIES[lie])
    with pytest.raises(CannotShow, match="stops the decoder"):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))


def test_one_that_does_not_come_up_is_no_reason_to_wait(photo: Path) -> None:
    rooms = Darkrooms(30.0, [sys.executable, "-c", "raise SystemExit(1)"])
    with pytest.raises(CannotShow):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))


def test_where_no_program_can_be_started_the_window_is_told(photo: Path, tmp_path: Path) -> None:
    rooms = Darkrooms(30.0, [str(tmp_path / "gone")])
    rooms.get_ready()
    with pytest.raises(CannotShow, match="no program to decode it can be started"):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))


def test_whoever_leaves_does_not_wait_for_a_picture(
    photo: Path, tmp_path: Path, rooms_that: Callable[..., Darkrooms]
) -> None:
    rooms = rooms_that(HANG)
    refusals: list[CannotShow] = []

    def ask() -> None:
        with pytest.raises(CannotShow) as caught:
            rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
        refusals.append(caught.value)

    asking = threading.Thread(target=ask)
    asking.start()
    wait_for((tmp_path / "notes").exists)
    rooms.interrupt()
    asking.join(10)
    assert not asking.is_alive()
    assert "closed" in refusals[0].what


def test_one_that_was_interrupted_after_its_last_answer_is_not_asked_again(photo: Path) -> None:
    rooms = Darkrooms()
    room = rooms._taken(photo)
    rooms.interrupt()
    rooms._put_back(room)
    assert not rooms._free
    assert rooms.carry_out(Order(Deed.PICTURE, photo, ROOM)) is not None
    rooms.stop()


def test_one_that_ended_while_it_had_nothing_to_do_is_no_photo_s_fault(photo: Path) -> None:
    rooms = Darkrooms()
    rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    (room,) = rooms._free
    room._program.kill()
    room._program.wait()
    assert rooms.carry_out(Order(Deed.PICTURE, photo, ROOM)) is not None
    assert not rooms._stops
    rooms.stop()


def test_orders_are_answered_one_after_the_other(photo: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no more")
    orders = [
        Order(Deed.PICTURE, photo, ROOM),
        Order(Deed.THUMBNAIL, photo),
        Order(Deed.PICTURE, broken),
    ]
    said = io.BytesIO()
    darkroom.serve(io.BytesIO(b"".join(map(bytes, orders))), said.write)
    answers = said.getvalue()
    assert answers[0] == 1
    picture = 22 + 120 * 80 * 4
    assert answers[picture] == 2
    assert answers[picture + 22] == 3
    assert "the picture in it is broken" in answers[picture + 22 :].decode()


def test_a_mistake_of_the_program_is_not_laid_to_the_photo(
    photo: Path, rooms_that: Callable[..., Darkrooms]
) -> None:
    rooms = rooms_that("say(struct.pack('<BHHBIIII', 4, 10, *bytes(6)) + b'Error here')")
    with pytest.raises(RuntimeError, match="in a darkroom: Error here"):
        rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))


def test_it_writes_no_file_and_has_bounds(photo: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("the bounds of a program can be read on Linux alone")
    rooms = Darkrooms()
    rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    (room,) = rooms._free
    limits = Path(f"/proc/{room._program.pid}/limits").read_text("ascii").splitlines()
    bounds = {line[:26].strip(): line[26:].split()[:2] for line in limits}
    rooms.stop()
    assert bounds["Max file size"] == bounds["Max core file size"] == ["0", "0"]
    assert int(bounds["Max address space"][0]) < darkroom.MOST_GROWTH + (2 << 30)


def test_nothing_is_printed_over_a_broken_photo(tmp_path: Path) -> None:
    for at, length in enumerate(range(300, 3000, 300)):
        (tmp_path / f"{at}.jpg").write_bytes(raw_files.jpeg((600, 400))[:length])
        (tmp_path / f"{at}.tif").write_bytes(b"II*\0\x08\0\0\0\x02\0" + bytes(range(256)))
    program = (
        "import sys; from pathlib import Path; from captioner.gui.pictures import darkrooms\n"
        "for path in Path(sys.argv[1]).iterdir():\n"
        "    try: darkrooms.decode(path)\n"
        "    except darkrooms.CannotShow: pass"
    )
    ended = children.run(program, tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_what_lies_in_the_folder_of_the_photos_is_not_run(photo: Path) -> None:
    for name in ("PySide6.py", "struct.py", "PIL.py"):
        (photo.parent / name).write_text("raise SystemExit('run')", "utf-8")
    rooms, before = Darkrooms(), Path.cwd()
    os.chdir(photo.parent)
    try:
        rooms.get_ready()
    finally:
        os.chdir(before)
    picture = rooms.carry_out(Order(Deed.PICTURE, photo, ROOM))
    rooms.stop()
    assert picture is not None


def test_the_window_leaves_no_program_behind(photo: Path, tmp_path: Path) -> None:
    if not hasattr(os, "killpg"):
        pytest.skip("this system has no groups of programs")
    command = [sys.executable, "-m", "captioner", "open", photo.parent, "--screenshot", tmp_path / "seen.png"]
    window = subprocess.Popen(command, env=children.environment(), start_new_session=True)
    assert window.wait(60) == 0
    assert is_gone(-window.pid)


def test_none_outlives_a_window_that_was_killed(photo: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from captioner.gui.pictures import darkrooms\n"
        "darkrooms.decode(Path(sys.argv[1]))\n"
        "print(darkrooms._darkrooms._free[0]._program.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    if sys.platform == "win32":
        pytest.skip("this system has no such signal")
    ended = children.run(program, photo)
    assert ended.returncode == -signal.SIGKILL
    wait_for(lambda: is_gone(int(ended.stdout)))


def is_gone(program: int) -> bool:
    """Whether there is no such program, or, of a negative number, no program of that group."""
    try:
        os.killpg(-program, 0) if program < 0 else os.kill(program, 0)
    except ProcessLookupError:
        return True
    return False


def wait_for(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.01)

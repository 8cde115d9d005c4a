"""Copies published from the window: what stops them, what is asked, what they hold, how it ended."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import on_disk, press
from gui.conftest import Make
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from captioner import files, library
from captioner.checks.finding import Finding, Found, Severity
from captioner.checks.finding import told as as_told
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow
from captioner.gui.publishing.in_the_way import InTheWay
from captioner.gui.publishing.publish_dialog import PublishDialog
from captioner.gui.publishing.summary import Summary
from captioner.gui.publishing.wishes_form import as_text, from_text
from captioner.gui.reason_dialog import ReasonDialog
from captioner.publishing.wishes import WEBP, Wishes
from captioner.story.story import Story

Opened = Callable[[Path], MainWindow]
FIT = {
    "caption": "People walk along a street in Almaty, Kazakhstan, on Sunday, March 6, 2022.",
    "photographer": "Timur Nusimbekov",
    "credit_line": "Photo by Timur Nusimbekov",
    "date": "2022-03-06T14:02:11+06:00",
    "city": "Almaty",
    "country": "Kazakhstan",
}


@pytest.fixture
def ask(opened: Opened, qtbot: QtBot, tmp_path: Path) -> Callable[[Path], tuple[MainWindow, PublishDialog]]:
    """Opens a folder, and asks for copies of it beside it."""

    def ask_(folder: Path) -> tuple[MainWindow, PublishDialog]:
        window = opened(folder)
        qtbot.waitUntil(window.findings.checking.is_checked)
        window.outputs.publisher.ask()
        dialog = window.outputs.publisher.dialog
        assert dialog is not None
        dialog.form.folder.setText(str(tmp_path / "copies"))
        qtbot.waitUntil(lambda: not dialog.foresight.is_asking())
        return window, dialog

    return ask_


Ask = Callable[[Path], tuple[MainWindow, PublishDialog]]


def told(dialog: PublishDialog) -> str:
    """All that the summary says."""
    return "\n".join(
        label.text() for part in dialog.findChildren(Summary) for label in part.findChildren(QLabel)
    )


def published(dialog: PublishDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(told(dialog)))
    return told(dialog)


def wrong(dialog: PublishDialog) -> str:
    return dialog.wrong.text() if dialog.wrong.isVisible() else ""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_fit_photos_are_published_with_their_rights(
    opened: Opened, make_photos: Make, active: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(make_photos(2, **FIT)[0].parent)
    qtbot.waitUntil(window.findings.checking.is_checked)
    press(window, "Ctrl+Shift+E")
    dialog = window.outputs.publisher.dialog
    assert dialog is not None
    dialog.form.folder.setText(str(tmp_path / "copies"))
    qtbot.waitUntil(dialog.publish.isEnabled)
    assert dialog.names.box.toPlainText().splitlines() == ["set-01.jpg", "set-02.jpg"]
    dialog.publish.click()
    said = published(dialog, qtbot)
    assert "2 copies written" in said
    assert names(tmp_path / "copies") == ["manifest.json", "set-01.jpg", "set-02.jpg"]
    copy = library.load(tmp_path / "copies" / "set-01.jpg")
    assert copy.credits.entries(FIELD["photographer"]) == ("Timur Nusimbekov",)


def test_copies_are_as_they_are_wanted(ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path) -> None:
    paths = make_photos(1, **FIT)
    photo = library.load(paths[0])
    Image.new("RGB", (900, 600), "teal").save(paths[0], quality=90)
    library.save(photo.with_value(FIELD["city"], None).with_value(FIELD["city"], "Oral"))
    for key, text in FIT.items():
        library.save(Edit(FIELD[key], (text,)).applied(library.load(paths[0])))
    window, dialog = ask(paths[0].parent)
    form = dialog.form
    form.encodings["webp"].click()
    form.side.setText("300")
    form.quality.setValue(70)
    form.names.setText("{photographer}-{number:3}")
    form.sharpening.setCurrentIndex(0)
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    published(dialog, qtbot)
    with Image.open(tmp_path / "copies" / "Timur-Nusimbekov-001.webp") as copy:
        assert max(copy.size) == 300
    dialog.reject()
    window.outputs.publisher.ask()
    again = window.outputs.publisher.dialog
    assert again is not None
    assert again.form.wishes() == form_of(Wishes(300, WEBP, 70, "{photographer}-{number:3}", sharpening=0))


def form_of(wishes: Wishes) -> Wishes:
    return from_text(as_text(wishes))


@pytest.mark.parametrize("template", ["{nonsense}", "{", "}"])
def test_names_that_cannot_be_are_told_at_once(
    ask: Ask, make_photos: Make, qtbot: QtBot, template: str
) -> None:
    _, dialog = ask(make_photos(1, **FIT)[0].parent)
    dialog.form.names.setText(template)
    qtbot.waitUntil(lambda: bool(wrong(dialog)))
    assert not dialog.publish.isEnabled()
    dialog.form.names.setText("fine-{number}")
    qtbot.waitUntil(dialog.publish.isEnabled)
    assert not wrong(dialog)


def test_what_is_in_the_way_is_told_by_photo_and_can_be_gone_to(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(3, **FIT)
    nobody = library.load(paths[1]).with_value(FIELD["photographer"], None)
    library.save(nobody.with_value(FIELD["credit_line"], None))
    window, dialog = ask(paths[0].parent)
    assert not dialog.publish.isEnabled()
    cards = dialog.in_the_way.cards
    assert {card.finding.path for card in cards} == {paths[1]}
    dialog.in_the_way.jumped.emit(cards[0].finding)
    assert window.workspace.list.current() == paths[1]
    assert window.outputs.publisher.dialog is None
    assert not (tmp_path / "copies").exists()


def test_of_very_much_in_the_way_the_first_is_shown_at_once_and_the_rest_is_counted(
    qtbot: QtBot,
) -> None:
    found = [
        Finding(
            "credit-missing", Severity.BLOCKER, Found(as_told("Nobody is credited")), Path(f"{at:03}.jpg")
        )
        for at in range(70)
    ]
    shown = InTheWay()
    qtbot.addWidget(shown)
    shown.show_findings(found)
    assert 0 < len(shown.cards) < 60
    qtbot.waitUntil(lambda: "and 10 more" in " ".join(one.text() for one in shown.findChildren(QLabel)))
    assert [card.finding for card in shown.cards] == found[:60]
    shown.show_findings(found[:1])
    assert [card.finding for card in shown.cards] == found[:1]


def test_what_passes_needs_a_reason_which_is_told_in_the_list(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(1, **{**FIT, "photographer": "handout", "credit_line": "Photo by handout"})
    window, dialog = ask(paths[0].parent)
    while cards := dialog.in_the_way.cards:
        finding = cards[0].finding
        assert finding.may_be_overridden
        assert not dialog.publish.isEnabled()
        cards[0].override_wanted.emit(finding)
        (why,) = [one for one in window.findChildren(ReasonDialog) if one.isVisible()]
        assert not why.do.isEnabled()
        why.why.setText("the desk knows who it was")
        why.do.click()
        qtbot.waitUntil(lambda passed=finding: passed not in [one.finding for one in dialog.in_the_way.cards])
    dialog.publish.click()
    published(dialog, qtbot)
    manifest = json.loads((tmp_path / "copies" / "manifest.json").read_text("utf-8"))
    assert {one["reason"] for one in manifest["overrides"]} == {"the desk knows who it was"}


def test_unsaved_edits_are_saved_first_if_somebody_agrees(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(1, **FIT)
    window, dialog = ask(paths[0].parent)
    typed = FIT["caption"].replace("walk", "march")
    window.editing.apply(Edit(CAPTION, (typed,)), paths)
    qtbot.waitUntil(window.findings.checking.is_checked)
    qtbot.waitUntil(dialog.publish.isEnabled)
    for button in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save):
        dialog.publish.click()
        (box,) = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]
        assert not (tmp_path / "copies").exists()
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
    published(dialog, qtbot)
    assert on_disk(paths[0]) == typed
    assert on_disk(tmp_path / "copies" / "set-01.jpg") == typed


def test_only_what_is_selected_is_published_and_keeps_its_number(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(3, **FIT)
    nobody = library.load(paths[0]).with_value(FIELD["photographer"], None)
    library.save(nobody.with_value(FIELD["credit_line"], None))
    window = opened(paths[0].parent)
    qtbot.waitUntil(window.findings.checking.is_checked)
    window.workspace.list.select(paths[1:])
    window.outputs.publisher.ask()
    dialog = window.outputs.publisher.dialog
    assert dialog is not None
    dialog.form.folder.setText(str(tmp_path / "copies"))
    qtbot.waitUntil(lambda: not dialog.foresight.is_asking())
    assert dialog.in_the_way.cards
    assert not dialog.publish.isEnabled()
    dialog.scope.selected.click()
    assert not dialog.in_the_way.cards
    qtbot.waitUntil(dialog.publish.isEnabled)
    assert dialog.publish.text() == "Publish 2 photos"
    assert dialog.names.box.toPlainText().splitlines() == ["set-02.jpg", "set-03.jpg"]
    # What is edited and not meant is neither saved nor in the way.
    window.editing.apply(Edit(CAPTION, ("Typed",)), paths[:1])
    qtbot.waitUntil(window.findings.checking.is_checked)
    dialog.publish.click()
    assert "2 copies written" in published(dialog, qtbot)
    assert names(tmp_path / "copies") == ["manifest.json", "set-02.jpg", "set-03.jpg"]
    assert [photo.path for photo in window.table.edited()] == paths[:1]


def test_a_photo_that_cannot_be_read_keeps_the_set_but_not_those_selected_beside_it(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(3, **FIT)
    paths[0].write_bytes(b"not a photo")
    window = opened(paths[0].parent)
    qtbot.waitUntil(window.findings.checking.is_checked)
    window.workspace.list.select(paths[1:])
    window.outputs.publisher.ask()
    dialog = window.outputs.publisher.dialog
    assert dialog is not None
    dialog.form.folder.setText(str(tmp_path / "copies"))
    assert "one photo cannot be read" in dialog.wrong.text()
    assert not dialog.publish.isEnabled()
    dialog.scope.selected.click()
    qtbot.waitUntil(dialog.publish.isEnabled)
    assert not dialog.wrong.isVisible()
    dialog.publish.click()
    assert "2 copies written" in published(dialog, qtbot)
    assert names(tmp_path / "copies") == ["manifest.json", "set-02.jpg", "set-03.jpg"]


def test_where_all_are_selected_there_is_nothing_to_choose(
    opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2, **FIT)
    window = opened(paths[0].parent)
    qtbot.waitUntil(window.findings.checking.is_checked)
    for chosen, is_asked in ((paths, False), (paths[:1], True)):
        window.workspace.list.select(chosen)
        window.outputs.publisher.ask()
        dialog = window.outputs.publisher.dialog
        assert dialog is not None
        assert dialog.scope.isVisible() == is_asked
        assert dialog.scope.paths() == frozenset(paths)
        dialog.reject()


def test_a_photo_changed_meanwhile_stops_it(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(2, **FIT)
    _, dialog = ask(paths[0].parent)
    qtbot.waitUntil(dialog.publish.isEnabled)
    library.save(library.load(paths[1]).with_value(FIELD["photographer"], ("Somebody Else",)))
    dialog.publish.click()
    qtbot.waitUntil(lambda: "changed by another program" in wrong(dialog))
    assert paths[1].name in wrong(dialog)
    assert names(tmp_path / "copies") == []


def test_a_folder_that_vanishes_is_told(ask: Ask, make_photos: Make, qtbot: QtBot) -> None:
    folder = make_photos(2, **FIT)[0].parent
    _, dialog = ask(folder)
    qtbot.waitUntil(dialog.publish.isEnabled)
    shutil.rmtree(folder)
    dialog.publish.click()
    qtbot.waitUntil(lambda: "IMG_0001.jpg" in wrong(dialog))


def test_copies_are_never_written_over(ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path) -> None:
    _, dialog = ask(make_photos(1, **FIT)[0].parent)
    there = tmp_path / "copies"
    there.mkdir()
    (there / "set-01.jpg").write_bytes(b"signed")
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    qtbot.waitUntil(lambda: "set-01.jpg already" in wrong(dialog))
    assert (there / "set-01.jpg").read_bytes() == b"signed"
    dialog.form.folder.setText(str(tmp_path / "others"))
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    assert "1 copies written" in published(dialog, qtbot) or "1 copy written" in published(dialog, qtbot)


def test_a_full_disk_is_told_loudly_and_leaves_no_half_copy(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, dialog = ask(make_photos(2, **FIT)[0].parent)
    qtbot.waitUntil(dialog.publish.isEnabled)
    write_all, full = files.write_all, tmp_path / "copies"

    def write(file: object, content: bytes) -> None:
        if content[:2] == b"\xff\xd8":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write_all(file, content)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "write_all", write)
    dialog.publish.click()
    said = published(dialog, qtbot)
    assert "2 photos have no copy" in said
    assert "disk is full" in said
    assert names(full) == ["manifest.json"]


def test_stopping_is_told_and_what_is_there_is_whole(
    ask: Ask, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    _, dialog = ask(make_photos(8, **FIT)[0].parent)
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    # Whoever closes the dialog now stops it first.
    dialog.reject()
    qtbot.waitUntil(lambda: "Stopped" in wrong(dialog) or "Stopped" in told(dialog))
    copies = [name for name in names(tmp_path / "copies") if name.endswith(".jpg")]
    for name in copies:
        assert on_disk(tmp_path / "copies" / name) == FIT["caption"]


def test_of_a_sensitive_story_only_the_day_travels(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_photos(1, **FIT)[0].parent
    window = opened(folder)
    window.stories.put(Story(sensitive=True))
    qtbot.waitUntil(window.stories.is_saved)
    qtbot.waitUntil(window.findings.checking.is_checked)
    window.outputs.publisher.ask()
    dialog = window.outputs.publisher.dialog
    assert dialog is not None
    assert dialog.form.sensitive.isChecked()
    assert not dialog.form.sensitive.isEnabled()
    dialog.form.folder.setText(str(tmp_path / "copies"))
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    published(dialog, qtbot)
    assert on_disk(tmp_path / "copies" / "set-01.jpg", FIELD["date"]) == "2022-03-06"
    assert json.loads((tmp_path / "copies" / "manifest.json").read_text("utf-8"))["sensitive"] is True


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"longSide": 1}', '{"longSide": "x"}'])
def test_what_was_not_kept_well_is_the_first_days(kept: str) -> None:
    assert from_text(kept) == Wishes()

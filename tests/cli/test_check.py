"""`captioner check`: what people, scripts and other programs get of it."""

from __future__ import annotations

import json
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner

from captioner import library
from captioner.checks.rules import RULES
from captioner.credits import PHOTOGRAPHER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "rally"
    place.mkdir()
    for name in ("IMG_2.jpg", "IMG_10.jpg"):
        made.put(place / name, made.jpeg())
    return place


def rules(captioner: Captioner, *arguments: object) -> list[tuple[str, str | None]]:
    found = json.loads(captioner("check", *arguments, "--format", "json").out)
    return [(one["rule"], one["file"] and Path(one["file"]).name) for one in found["findings"]]


def test_findings_are_told_counted_and_end_with_1(captioner: Captioner, folder: Path) -> None:
    ended = captioner("check", folder)
    assert ended.status == 1
    assert "BLOCKER  credit-missing (2)" in ended.out
    assert ended.out.splitlines()[-1].startswith("2 photos: ")
    assert ended.err == ""


def test_json_is_one_document_and_photos_come_as_people_sort(captioner: Captioner, folder: Path) -> None:
    missing = [name for rule, name in rules(captioner, folder) if rule == "credit-missing"]
    assert missing == ["IMG_2.jpg", "IMG_10.jpg"]


@pytest.mark.parametrize(("least", "status"), [("never", 0), ("blocker", 1), ("hint", 1)])
def test_the_exit_status_is_as_asked(captioner: Captioner, folder: Path, least: str, status: int) -> None:
    assert captioner("check", folder, "--fail-on", least).status == status


def test_what_is_safe_is_mended_and_saved(captioner: Captioner, folder: Path) -> None:
    captioner("story", folder, "--byline", "Timur Nusimbekov")
    before = {path: path.read_bytes() for path in folder.glob("*.jpg")}
    rehearsed = captioner("check", folder, "--fix", "--dry-run")
    assert "Timur Nusimbekov" in rehearsed.err
    assert {path: path.read_bytes() for path in before} == before
    captioner("check", folder, "--fix")
    for path in before:
        assert library.load(path).saved.entries(PHOTOGRAPHER) == ("Timur Nusimbekov",)
    assert "credit-missing" not in [rule for rule, _ in rules(captioner, folder)]
    captioner("undo", folder)
    assert {path: path.read_bytes() for path in before} == before


def test_with_two_photographers_nothing_is_filled_in(captioner: Captioner, folder: Path) -> None:
    captioner("story", folder, "--byline", "Timur Nusimbekov", "--byline", "Aigerim Saparova")
    captioner("check", folder, "--fix")
    assert not any(library.load(path).credits.get(PHOTOGRAPHER) for path in folder.glob("*.jpg"))


def test_the_story_of_a_text_is_held_against_the_photos(
    captioner: Captioner, folder: Path, tmp_path: Path
) -> None:
    text = tmp_path / "story.md"
    text.write_text("# Rally\n\nPhotographs by Timur Nusimbekov\n\nText.\n", "utf-8")
    captioner("set", folder, "--photographer", "Somebody Else")
    assert "photographer-not-in-byline" in [rule for rule, _ in rules(captioner, folder, "--story", text)]
    assert "photographer-not-in-byline" not in [rule for rule, _ in rules(captioner, folder)]


def test_a_reason_lets_a_rule_pass_and_no_blocker(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder, "--photographer", "handout")
    ended = captioner(
        "check", folder, "--override", "credit-placeholder", "--why", "the ministry names nobody"
    )
    assert "let pass" in ended.err
    again = json.loads(captioner("check", folder, "--format", "json").out)
    (reason, *_) = [
        one["override"]["reason"] for one in again["findings"] if one["rule"] == "credit-placeholder"
    ]
    assert reason == "the ministry names nobody"
    refused = captioner("check", folder, "--override", "caption-missing", "--why", "because")
    assert "no reason lets it pass" in refused.err
    assert refused.status == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--override", "credit-missing"),
        ("--why", "x"),
        ("--override", "no-such", "--why", "x"),
        ("--dry-run",),
    ],
)
def test_wrong_usage_is_one_line(captioner: Captioner, folder: Path, arguments: tuple[str, ...]) -> None:
    ended = captioner("check", *([folder] if arguments else []), *arguments)
    assert ended.status == 2
    assert ended.out == ""


def test_an_unknown_profile_is_one_clear_line(captioner: Captioner, folder: Path) -> None:
    ended = captioner("check", folder, "--profile", "esay")
    assert ended.status in (1, 2)
    assert len(ended.lines) == 1
    assert "essay" in ended.err


def test_every_rule_is_listed_with_its_help(captioner: Captioner) -> None:
    listed = captioner("check", "--rules").out
    for rule in RULES:
        assert f"{rule.id} ({rule.severity.word})" in listed
        assert " ".join(rule.help.split())[:30] in " ".join(listed.split())


def test_html_is_a_page_of_its_own(captioner: Captioner, folder: Path) -> None:
    page = captioner("check", folder, "--format", "html").out
    assert page.startswith("<!DOCTYPE html>")
    assert "IMG_10.jpg" in page
    assert page.rstrip().endswith("</html>")


def test_of_some_photos_of_a_folder_nothing_is_said_of_the_set(captioner: Captioner, folder: Path) -> None:
    captioner("story", folder, "--byline", "Timur Nusimbekov", "--byline", "Aigerim Saparova")
    assert ("byline-unused", None) in rules(captioner, folder)
    assert not [rule for rule, name in rules(captioner, folder / "IMG_2.jpg") if name is None]


def test_a_photo_that_cannot_be_read_is_named_and_the_rest_is_checked(
    captioner: Captioner, folder: Path
) -> None:
    (folder / "IMG_3.jpg").write_bytes(b"no picture")
    ended = captioner("check", folder, "--fail-on", "never")
    assert ended.status == 1
    assert "IMG_3.jpg" in ended.err
    assert "credit-missing (2)" in ended.out

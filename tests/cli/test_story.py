"""`captioner story`, as the command line says and shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from captioner import library
from captioner.cli.main import main
from captioner.dates import Moment

TEXT = "Lanterns\n\nPhotographs by Ann Lee\n\nThe water was high."


def test_what_is_said_is_kept_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["--headline", "Rally", "--byline", "A B", "--byline", "C D", "--event-date", "2022-03-06"]
    assert main(["story", str(tmp_path), *said, "--sensitive", "yes", "--language", "kk"]) == 0
    story = library.story_of(tmp_path).story
    assert (story.byline, story.event_date, story.sensitive) == (("A B", "C D"), Moment(2022, 3, 6), True)
    capsys.readouterr()
    assert main(["story", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["byline"] == ["A B", "C D"]
    assert main(["story", str(tmp_path)]) == 0
    assert "headline: Rally" in capsys.readouterr().out


def test_a_text_is_read_and_what_is_said_wins_over_it(tmp_path: Path) -> None:
    text = tmp_path / "t.txt"
    text.write_text(TEXT, "utf-8")
    assert main(["story", str(tmp_path), "--from", str(text), "--headline", "Mine"]) == 0
    story = library.story_of(tmp_path).story
    assert (story.headline, story.byline, story.text) == ("Mine", ("Ann Lee",), TEXT)


def test_whoever_may_have_written_only_is_taken_for_a_photographer_on_the_desks_word_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "t.txt"
    text.write_text(TEXT.replace("Photographs by", "By"), "utf-8")
    assert main(["story", str(tmp_path), "--from", str(text)]) == 0
    assert "Ann Lee: not taken for the photographers" in capsys.readouterr().err
    assert library.story_of(tmp_path).story.byline == ()
    assert main(["story", str(tmp_path), "--from", str(text), "--byline", "Ann Lee"]) == 0
    assert library.story_of(tmp_path).story.byline == ("Ann Lee",)


def test_a_dry_run_keeps_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", str(tmp_path), "--headline", "Rally", "--dry-run"]) == 0
    assert "Rally" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "said", [["--event-date", "someday"], ["--sensitive", "perhaps"], ["--language", "?"]]
)
def test_a_wrong_value_is_wrong_usage(tmp_path: Path, said: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["story", str(tmp_path), *said])
    assert ended.value.code == 2


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", str(tmp_path / "gone")]) == 1
    assert "gone" in capsys.readouterr().err

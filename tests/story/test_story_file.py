"""The story beside the photos: kept whole, merged by member, never written over what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from captioner import library, resources
from captioner.dates import Moment
from captioner.errors import CaptionerError
from captioner.story import story_file, story_schema
from captioner.story.story import EMPTY, MEMBERS, Story, from_json
from captioner.story.story_file import Damaged, path_of

FULL = Story(
    headline="Rally in Almaty",
    byline=("Timur Nusimbekov", "Айгүл Сәбитова"),
    place="ALMATY, Kazakhstan",
    event_date=Moment(2022, 3, 6),
    publication_date=Moment(2022, 3),
    languages=("en", "ru", "kk", "uk"),
    main_language="ru",
    sensitive=True,
    notes="Ask before faces.",
    text="First.\n\nSecond.",
    photos=("IMG_2.jpg", "IMG_10.jpg"),
)
ANOTHER = Story("h", ("A",), "p", Moment(2020), Moment(2021), ("de",), "de", False, "n", "t", ("a.jpg",))


def whole(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path_of(folder).read_bytes())
    Draft202012Validator(story_schema.schema()).validate(found)
    return found


def change(folder: Path, **members: object) -> None:
    """Edit the file by hand."""
    path_of(folder).write_text(json.dumps(whole(folder) | members), "utf-8")


def test_a_set_without_a_story_has_an_empty_one_and_no_file(tmp_path: Path) -> None:
    assert library.story_of(tmp_path).story == EMPTY
    library.save_story(tmp_path, EMPTY, EMPTY)
    assert list(tmp_path.iterdir()) == []


def test_a_story_is_read_as_it_was_saved_and_nothing_else_is_left(tmp_path: Path) -> None:
    assert library.save_story(tmp_path, EMPTY, FULL).story == FULL
    assert library.story_of(tmp_path).story == FULL
    assert [path.name for path in tmp_path.iterdir()] == ["captioner-story.json"]
    whole(tmp_path)


def test_the_published_schema_is_the_one_of_this_version() -> None:
    published = json.loads(resources.path("schema", "story.schema.json").read_text("utf-8"))
    assert published == story_schema.schema()


@pytest.mark.parametrize("name", MEMBERS)
def test_each_member_is_merged_with_what_another_desk_said_meanwhile(tmp_path: Path, name: str) -> None:
    library.save_story(tmp_path, EMPTY, FULL)
    ours = FULL.with_members({name: getattr(ANOTHER, name)})
    theirs = FULL.with_members({one: getattr(ANOTHER, one) for one in MEMBERS if one != name})

    library.save_story(tmp_path, FULL, theirs)
    saved = library.save_story(tmp_path, FULL, ours)

    assert saved.story == ANOTHER == library.story_of(tmp_path).story
    assert saved.overtaken == ()


def test_where_both_said_the_same_member_ours_is_written_and_theirs_is_kept_and_told(tmp_path: Path) -> None:
    library.save_story(tmp_path, EMPTY, Story(headline="First"))
    library.save_story(tmp_path, Story(headline="First"), Story(headline="Theirs"))

    saved = library.save_story(tmp_path, Story(headline="First"), Story(headline="Ours"))

    assert saved.overtaken == ("headline",)
    assert library.story_of(tmp_path).story.headline == "Ours"
    assert [(one["member"], one["value"]) for one in whole(tmp_path)["overtaken"]] == [("headline", "Theirs")]


def test_the_same_said_at_two_desks_is_no_quarrel(tmp_path: Path) -> None:
    library.save_story(tmp_path, EMPTY, Story(place="Almaty"))
    assert library.save_story(tmp_path, EMPTY, Story(place="Almaty")).overtaken == ()


def test_members_of_a_newer_version_stay(tmp_path: Path) -> None:
    library.save_story(tmp_path, EMPTY, FULL)
    change(tmp_path, version=7, embargo={"until": "2022-03-08"})

    library.save_story(tmp_path, FULL, FULL.with_members({"notes": "Other"}))

    found = whole(tmp_path)
    assert (found["version"], found["embargo"], found["notes"]) == (7, {"until": "2022-03-08"}, "Other")


def test_what_cannot_be_read_is_told_and_stays_until_it_is_said_anew(tmp_path: Path) -> None:
    library.save_story(tmp_path, EMPTY, FULL)
    change(tmp_path, eventDate="the sixth", byline=7)
    kept = library.story_of(tmp_path)
    assert set(kept.unread) == {"event_date", "byline"}

    library.save_story(tmp_path, kept.story, kept.story.with_members({"place": "Astana"}))
    assert (whole_by_hand := json.loads(path_of(tmp_path).read_bytes()))["byline"] == 7
    assert whole_by_hand["eventDate"] == "the sixth"

    saved = library.save_story(tmp_path, kept.story, kept.story.with_members({"byline": ("A B",)}))
    assert saved.overtaken == ("byline",)
    assert json.loads(path_of(tmp_path).read_bytes())["overtaken"][-1]["value"] == 7


def test_a_story_whose_sensitivity_cannot_be_read_is_taken_to_be_sensitive() -> None:
    story, unread = from_json({"sensitive": "perhaps"})
    assert (story.sensitive, unread) == (True, ("sensitive",))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"format": "other"}', b"\xff\xfe", b"[" * 100_000], ids=repr
)
def test_a_damaged_file_is_set_aside_and_never_written_over(tmp_path: Path, content: bytes) -> None:
    path_of(tmp_path).write_bytes(content)
    with pytest.raises(Damaged):
        library.story_of(tmp_path)

    saved = library.save_story(tmp_path, Story(place="Almaty"), Story("Typed", place="Almaty"))

    assert saved.aside is not None
    assert saved.aside.read_bytes() == content
    assert library.story_of(tmp_path).story == Story("Typed", place="Almaty")


def test_a_file_thrown_away_meanwhile_comes_back_with_all_that_was_known_here(tmp_path: Path) -> None:
    library.save_story(tmp_path, EMPTY, FULL)
    path_of(tmp_path).unlink()
    after = FULL.with_members({"headline": "Later"})
    assert library.save_story(tmp_path, FULL, after).story == after
    assert library.story_of(tmp_path).story == after


def test_a_save_that_is_impossible_leaves_the_file_as_it_was_and_names_it(tmp_path: Path) -> None:
    path_of(tmp_path).mkdir()
    with pytest.raises(CaptionerError) as refused:
        library.save_story(tmp_path, EMPTY, FULL)
    assert refused.value.path == path_of(tmp_path)


def test_a_folder_that_went_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="is not there"):
        library.save_story(tmp_path / "gone", EMPTY, FULL)


def test_the_main_language_comes_first() -> None:
    assert FULL.wanted_languages == ("ru", "en", "kk", "uk")
    assert EMPTY.wanted_languages == ()


@given(
    st.dictionaries(
        st.sampled_from([one.key for one in MEMBERS.values()]),
        st.none() | st.integers() | st.text() | st.lists(st.text() | st.integers()),
    )
)
def test_no_json_of_any_shape_breaks_the_reading(part: dict[str, Any]) -> None:
    story, _ = from_json(part)
    again, unread = from_json(json.loads(json.dumps(story.json())))
    assert (again, unread) == (story, ())


def test_a_list_is_saved_by_many_at_once_and_none_of_it_is_lost(tmp_path: Path) -> None:
    """Each desk says one member; all of them stand there in the end."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    with ThreadPoolExecutor(len(MEMBERS)) as pool:
        sent = [
            pool.submit(story_file.save, tmp_path, EMPTY, EMPTY.with_members({name: getattr(FULL, name)}))
            for name in MEMBERS
        ]
    assert [one.result().overtaken for one in sent] == [()] * len(MEMBERS)
    assert library.story_of(tmp_path).story == FULL

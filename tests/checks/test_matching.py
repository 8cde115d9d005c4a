"""Pictures of the story and photos of the set find each other by name, caption and order; else it is said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import matching
from captioner.checks.matching import By, Matching, Pictured
from captioner.story import reading
from captioner.story.anatomy import PictureBlock

SQUARE = "Demonstrators gather on the Republic Square in Almaty, Kazakhstan, on Sunday, March 6, 2022."
BAKER = "A baker carries trays of bread past the parliament before dawn, Astana, on March 7, 2022."
BRIDGE = "Cables of the new bridge over the Ishim, seen from a tram at rush hour, on March 8, 2022."


def photos(*named: str | tuple[str, ...]) -> list[Pictured]:
    """Names of files, each alone or with its captions."""
    told = [(one, ()) if isinstance(one, str) else (one[0], one[1:]) for one in named]
    return [Pictured(Path("rally") / name, tuple(captions)) for name, captions in told]


def pairs(found: Matching, blocks: Sequence[PictureBlock]) -> dict[int, tuple[str, By]]:
    """By the block's place, the photo's name and what it was known by."""
    return {
        blocks.index(match.block): (path.name, match.by)
        for path, matches in found.of.items()
        for match in matches
    }


def matched(blocks: Sequence[PictureBlock], *named: str | tuple[str, ...]) -> dict[int, tuple[str, By]]:
    return pairs(matching.matched(tuple(blocks), photos(*named)), blocks)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("IMG_0001.jpg", "IMG_0001.jpg"),
        ("img_0001.JPG", "IMG_0001.jpg"),
        ("IMG_0001.webp", "IMG_0001.jpg"),
        ("IMG_0001.jpg", "AFP_20220306_IMG_0001.jpg"),
        ("20220306-IMG_0001.jpg", "IMG_0001.jpg"),
        ("IMG_0001-1024x683.jpg", "IMG_0001.jpg"),
        ("IMG_0001-scaled.jpg", "IMG_0001.tif"),
        ("Almaty%20square%201.jpg", "Almaty square 1.jpg"),
        ("Алматы 1.jpg", "алматы 1.JPG"),
    ],
)
def test_a_file_name_is_known_with_another_ending_prefix_or_size(told: str, name: str) -> None:
    assert matched([PictureBlock(told)], "DSC_7.jpg", name, "IMG_0002.jpg") == {0: (name, By.NAME)}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("IMG_0001.jpg", ("IMG_00011.jpg", "XIMG_0001.jpg", "IMG_0002.jpg")),
        ("IMG_0001.jpg", ("AFP_IMG_0001.jpg", "AP_IMG_0001.jpg")),
        ("1.jpg", ("IMG_1.jpg",)),
        ("square.jpg", ("Almaty_square.jpg",)),
        ("IMG_0001.jpg", ()),
    ],
)
def test_a_name_that_is_another_or_may_be_two_is_matched_with_none(told: str, names: tuple[str, ...]) -> None:
    block = PictureBlock(told)
    assert matching.matched((block,), photos(*names)).unmatched == (block,)


def test_the_whole_name_goes_before_a_prefixed_one() -> None:
    assert matched([PictureBlock("IMG_0001.jpg")], "AFP_IMG_0001.jpg", "IMG_0001.jpg") == {
        0: ("IMG_0001.jpg", By.NAME)
    }
    twins = matched([PictureBlock("IMG_0001.tif")], "IMG_0001.jpg", "IMG_0001.tif")
    assert twins == {0: ("IMG_0001.tif", By.NAME)}


def test_a_picture_may_stand_in_the_story_twice() -> None:
    found = matching.matched(
        (PictureBlock("a1.jpg", "First"), PictureBlock("a1.jpg", "Again")), photos("a1.jpg")
    )
    assert [match.block.caption for match in found.of[Path("rally/a1.jpg")]] == ["First", "Again"]


@pytest.mark.parametrize(
    "caption",
    [
        SQUARE,
        SQUARE.upper(),
        SQUARE.replace("Demonstrators", "Demonstrants").replace("Sunday, ", ""),
        f"{SQUARE} They asked for peace, and stayed until the evening.",
        f"ALMATY, KAZAKHSTAN - MARCH 6, 2022: {SQUARE} (Photo by Timur Nusimbekov)",
        f"{SQUARE} Photo by Timur Nusimbekov",
    ],
)
def test_a_caption_like_the_photos_is_the_photos(caption: str) -> None:
    found = matched(
        [PictureBlock("", SQUARE)], ("a.jpg", BAKER), ("b.jpg", caption), ("c.jpg", BRIDGE), "d.jpg"
    )
    assert found == {0: ("b.jpg", By.CAPTION)}


def test_captions_are_looked_for_in_every_language() -> None:
    russian = "Демонстранты собираются на площади Республики в Алматы, 6 марта 2022 г."
    blocks = [PictureBlock("", russian)]
    assert matched(blocks, ("a.jpg", BAKER), ("b.jpg", SQUARE, russian)) == {0: ("b.jpg", By.CAPTION)}


def test_a_caption_of_several_photos_tells_none_of_them() -> None:
    block = PictureBlock("", SQUARE)
    found = matching.matched((block,), photos(("a.jpg", SQUARE), ("b.jpg", SQUARE)))
    assert found.unmatched == (block,)
    twice = (PictureBlock("", SQUARE, "one"), PictureBlock("", SQUARE, "two"))
    assert matching.matched(twice, photos(("a.jpg", SQUARE), ("b.jpg", BAKER))).unmatched == twice


def test_the_same_caption_goes_before_one_that_is_only_alike() -> None:
    like = SQUARE.replace("March 6", "March 5")
    blocks = [PictureBlock("", SQUARE), PictureBlock("", like)]
    assert matched(blocks, ("a.jpg", like), ("b.jpg", SQUARE)) == {
        0: ("b.jpg", By.CAPTION),
        1: ("a.jpg", By.CAPTION),
    }


@pytest.mark.parametrize("caption", ["", "Almaty", "A rally.", BAKER, SQUARE.split(",")[0][:25]])
def test_another_caption_or_a_few_words_match_nothing(caption: str) -> None:
    assert matched([PictureBlock("", SQUARE)], ("a.jpg", caption), "b.jpg") == {}


def test_the_caption_of_another_picture_of_the_same_rally_is_another() -> None:
    other = "Police officers stand in line on the Republic Square in Almaty, Kazakhstan, on Sunday, March 6, 2022."
    assert matched([PictureBlock("", SQUARE)], ("a.jpg", other), "b.jpg") == {}


def test_between_two_that_are_known_the_order_tells() -> None:
    blocks = [
        PictureBlock("a.jpg"),
        PictureBlock(credit="Photo by A"),
        PictureBlock(credit="Photo by B"),
        PictureBlock("d.jpg"),
    ]
    found = matched(blocks, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    assert found[1] == ("b.jpg", By.ORDER)
    assert found[2] == ("c.jpg", By.ORDER)


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (("a.jpg", "b.jpg", "c.jpg", "d.jpg"), "a photo more than pictures"),
        (("a.jpg", "d.jpg"), "a photo too few"),
        (("d.jpg", "b.jpg", "a.jpg"), "the set lies in another order"),
        (("b.jpg", "d.jpg"), "nothing known before it"),
        (("a.jpg", "b.jpg"), "nothing known behind it"),
    ],
)
def test_where_the_order_does_not_fit_nothing_is_guessed(names: tuple[str, ...], why: str) -> None:
    blocks = (PictureBlock("a.jpg"), PictureBlock(credit="Photo by A"), PictureBlock("d.jpg"))
    found = matching.matched(blocks, photos(*names))
    assert blocks[1] in found.unmatched, why
    assert not [match for matches in found.of.values() for match in matches if match.by is By.ORDER], why


def test_a_picture_that_names_a_file_is_not_taken_for_another_by_its_place() -> None:
    blocks = (PictureBlock("a.jpg"), PictureBlock("gone.jpg"), PictureBlock("c.jpg"))
    assert matching.matched(blocks, photos("a.jpg", "b.jpg", "c.jpg")).unmatched == (blocks[1],)


def test_without_a_story_or_photos_there_is_nothing_to_match() -> None:
    block = PictureBlock("a.jpg")
    assert matching.matched((), photos("a.jpg")) == Matching({}, ())
    assert matching.matched((block,), []) == Matching({}, (block,))


def test_a_changed_caption_is_matched_anew() -> None:
    blocks = (PictureBlock("", SQUARE), PictureBlock("", BAKER))
    before = matching.matched(blocks, photos(("a.jpg", SQUARE), ("b.jpg", BAKER)))
    after = matching.matched(blocks, photos(("a.jpg", SQUARE), ("b.jpg", BRIDGE)))
    assert before.unmatched == ()
    assert after.unmatched == (blocks[1],)


def test_the_pictures_of_a_real_text_are_matched() -> None:
    text = f"""# A Sunday

Photographs by Timur Nusimbekov and Aigerim Saparova

IMG_0001.jpg
{SQUARE} Photo by Timur Nusimbekov

Somebody walked home that night.

Фото: Айгерим Сапарова

{BRIDGE} Photo by Aigerim Saparova
"""
    blocks = reading.of_text(text).blocks
    named = (
        ("IMG_0001.jpg", SQUARE),
        ("IMG_0002.jpg", BAKER),
        ("IMG_0003.jpg", BRIDGE),
        ("IMG_0004.jpg", ""),
    )
    assert matched(blocks, *named) == {
        0: ("IMG_0001.jpg", By.NAME),
        1: ("IMG_0002.jpg", By.ORDER),
        2: ("IMG_0003.jpg", By.CAPTION),
    }


TEXTS = st.sampled_from(["", SQUARE, BAKER, BRIDGE, "Almaty"]) | st.text(max_size=60)
NAMES = st.sampled_from(["", "a.jpg", "IMG_0001.jpg", "AFP_IMG_0001.jpg"]) | st.text(max_size=12)
BLOCKS = st.lists(st.builds(PictureBlock, NAMES, TEXTS), max_size=6).map(tuple)
PHOTOS = st.lists(
    st.builds(Pictured, NAMES.map(lambda name: Path("rally") / f"x{name}"), st.tuples(TEXTS)),
    max_size=6,
    unique_by=lambda one: one.path,
)  # fmt: skip


@given(BLOCKS, PHOTOS)
def test_every_picture_is_matched_once_or_said_not_to_be(
    blocks: tuple[PictureBlock, ...], set_: list[Pictured]
) -> None:
    found = matching.matched(blocks, set_)
    told = [match.block for matches in found.of.values() for match in matches] + list(found.unmatched)
    assert sorted(map(repr, told)) == sorted(map(repr, blocks))
    assert set(found.of) <= {one.path for one in set_}

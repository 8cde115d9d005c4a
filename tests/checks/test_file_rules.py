"""What a file gives away, hides, and says of where the picture comes from."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.credits import FIELD
from captioner.inspection import Compared, Inspection, Likeness
from captioner.photo import Camera
from captioner.story.story import Story
from captioner.traces import Hidden, Trace, Traces, What

SENSITIVE = Story(sensitive=True)
IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
QUIET = (
    "location-in-file",
    "serial-in-file",
    "thumbnail-differs",
    "hidden-images",
    "hdr-gain-map",
    "content-credentials",
)


def traces(*told: Trace, **more: object) -> Traces:
    return Traces(told, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", [*QUIET, "ai-generated"])
def test_a_file_that_tells_nothing_is_silent(rule: str) -> None:
    assert not found(rule, shot(caption="A rally", story=SENSITIVE))


def test_coordinates_are_told_and_graver_in_a_sensitive_story() -> None:
    told = traces(Trace(What.PLACE, "exif", "43.2378, 76.9453"), Trace(What.PLACE, "xmp", "43,14.268N"))
    (one,) = found("location-in-file", shot(traces=told))
    assert str(one.message) == "The file gives away where the picture was taken: 43.2378, 76.9453"
    assert not one.is_graver
    (one,) = found("location-in-file", shot(traces=told, story=SENSITIVE))
    assert one.is_graver


def test_coordinates_that_cannot_be_read_are_told_all_the_same() -> None:
    (one,) = found("location-in-file", shot(traces=traces(Trace(What.PLACE, "exif", ""))))
    assert str(one.message) == "The file gives away where the picture was taken"


def test_a_city_is_no_location() -> None:
    assert not found("location-in-file", shot(city="Almaty", sublocation="Republic Square"))


def test_serial_numbers_are_told_once() -> None:
    told = traces(
        Trace(What.CAMERA, "exif", "0123"), Trace(What.CAMERA, "xmp", "0123"), Trace(What.LENS, "xmp", "77")
    )
    (one,) = found("serial-in-file", shot(traces=told, story=SENSITIVE))
    assert str(one.message) == "The file gives away which camera took the picture: serial number 0123, 77"
    assert one.is_graver


def test_a_lens_alone_is_told_as_such() -> None:
    (one,) = found("serial-in-file", shot(traces=traces(Trace(What.LENS, "exif", "77"))))
    assert str(one.message) == "The file gives away which lens took the picture: serial number 77"


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (What.OWNER, "The file gives away whose camera it was: Aigerim"),
        (What.ACCOUNT, "The file gives away whose computer it was on: Aigerim"),
        (What.COMPUTER, "The file gives away which computer wrote it: Aigerim"),
    ],
)
def test_names_of_owners_and_computers_are_told(what: What, message: str) -> None:
    (one,) = found("serial-in-file", shot(traces=traces(Trace(what, "exif", "Aigerim"))))
    assert str(one.message) == message
    assert not one.is_graver


@pytest.mark.parametrize(
    ("trace", "camera"),
    [
        (Trace(What.OWNER, "exif", "Тимур Нусимбеков"), ""),
        (Trace(What.COMPUTER, "exif", "iPhone 13 mini"), "iPhone 13 mini"),
        (Trace(What.COMPUTER, "exif", "Mac OS X 10.9.5"), "X-T4"),
        (Trace(What.PICTURE, "exif", "fbe4e8a9b4b74cf38e6a2ae6ea70dfc5"), ""),
    ],
    ids=["the credited photographer", "the camera's model", "a system", "a picture's own number"],
)
def test_what_the_credits_say_anyway_is_not_given_away(trace: Trace, camera: str) -> None:
    one = shot(photographer=("Timur Nusimbekov",), camera=Camera(model=camera), traces=traces(trace))
    assert not found("serial-in-file", one)


def test_what_a_file_says_is_shown_on_one_line() -> None:
    odd = traces(Trace(What.OWNER, "exif", "Aigerim\n\x1b[2J\tSaparova" + "x" * 500))
    (one,) = found("serial-in-file", shot(traces=odd))
    assert str(one.message).startswith("The file gives away whose camera it was: Aigerim [2J Saparovax")
    assert len(str(one.message)) < 160


def test_an_owner_who_is_not_credited_is_given_away() -> None:
    one = shot(photographer=("Vlast.kz",), traces=traces(Trace(What.OWNER, "exif", "Timur Nusimbekov")))
    assert len(found("serial-in-file", one)) == 1


def compared(*pairs: tuple[Hidden, Likeness]) -> Inspection:
    return Inspection(compared=tuple(Compared(*pair) for pair in pairs))


def test_a_thumbnail_that_shows_what_is_covered_is_told() -> None:
    both = compared((Hidden.THUMBNAIL, Likeness.COVERED), (Hidden.PHOTOSHOP_THUMBNAIL, Likeness.COVERED))
    (one,) = found("thumbnail-differs", shot(inspection=both, story=SENSITIVE))
    assert str(one.message) == (
        "The thumbnail in the file (EXIF, Photoshop) shows something that is covered, blurred or gone in the photo"
    )
    assert one.is_graver


def test_a_thumbnail_of_the_uncropped_photo_is_told() -> None:
    other = compared((Hidden.THUMBNAIL, Likeness.SAME), (Hidden.XMP_THUMBNAIL, Likeness.OTHER))
    (one,) = found("thumbnail-differs", shot(inspection=other))
    assert str(one.message) == "The thumbnail in the file (XMP) shows another picture, or more than the photo"
    assert not one.is_graver


@pytest.mark.parametrize("inspection", [None, Inspection(), compared((Hidden.THUMBNAIL, Likeness.SAME))])
def test_thumbnails_that_show_the_same_or_were_not_looked_at_are_silent(
    inspection: Inspection | None,
) -> None:
    assert not found("thumbnail-differs", shot(inspection=inspection))


@pytest.mark.parametrize(
    ("hidden", "count", "message"),
    [
        (Hidden.PICTURES, 1, "Another picture lies behind the photo in its file"),
        (Hidden.PICTURES, 2, "2 more pictures lie behind the photo in its file"),
        (Hidden.FILM, 0, "A short film lies behind the photo in its file: it is a motion photo"),
        (
            Hidden.DEPTH,
            0,
            "The file holds a depth map, and may hold the photo as it was before it was blurred",
        ),
        (
            Hidden.SIGNED_THUMBNAIL,
            0,
            "The content credentials hold a thumbnail of the photo as it was when signed",
        ),
    ],
)
def test_hidden_pictures_are_told(hidden: Hidden, count: int, message: str) -> None:
    (one,) = found("hidden-images", shot(traces=traces(hidden=(hidden,), further_pictures=count)))
    assert str(one.message) == message


def test_a_gain_map_is_a_hint_and_graver_where_somebody_could_be_endangered() -> None:
    mapped = shot(traces=traces(hidden=(Hidden.GAIN_MAP,)))
    (one,) = found("hdr-gain-map", mapped)
    assert str(one.message).startswith("An HDR gain map lies behind the photo")
    assert not one.is_graver
    assert not found("hidden-images", mapped)
    (one,) = found("hdr-gain-map", shot(traces=traces(hidden=(Hidden.GAIN_MAP,)), story=SENSITIVE))
    assert one.is_graver


def test_the_thumbnail_of_every_camera_is_not_worth_a_word() -> None:
    usual = traces(hidden=(Hidden.THUMBNAIL, Hidden.PHOTOSHOP_THUMBNAIL, Hidden.XMP_THUMBNAIL))
    assert not found("hidden-images", shot(traces=usual))


def test_content_credentials_are_told_and_whether_they_still_hold() -> None:
    signed = traces(has_content_credentials=True)
    (whole,) = found(
        "content-credentials", shot(traces=signed, sidecar_only="it carries content credentials")
    )
    (broken,) = found("content-credentials", shot(traces=signed))
    assert str(whole.message) == (
        "The file carries content credentials, which any change in it would make invalid"
    )
    assert (
        str(broken.message)
        == "The file was changed since its content credentials were signed: they are invalid now"
    )


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (
            f"{IPTC}trainedAlgorithmicMedia",
            "The digital source type says that generative AI made this picture",
        ),
        (
            f"{IPTC.replace('http:', 'https:')}trainedAlgorithmicMedia",
            "The digital source type says that generative AI made this picture",
        ),
        (
            "http://c2pa.org/digitalsourcetype/trainedAlgorithmicData",
            "The digital source type says that generative AI made this picture",
        ),
        (
            f"{IPTC}compositeWithTrainedAlgorithmicMedia/",
            "The digital source type says that generative AI changed this picture",
        ),
        (
            f"{IPTC}compositeSynthetic",
            "The digital source type says that parts of this picture were made by generative AI",
        ),
        (
            f"{IPTC}algorithmicMedia",
            "The digital source type says that a program made this picture, not a camera",
        ),
    ],
)
def test_pictures_that_no_camera_took_are_told(address: str, message: str) -> None:
    (one,) = found("ai-generated", shot(digital_source_type=address))
    assert str(one.message) == message


@pytest.mark.parametrize(
    "term",
    [
        "digitalCapture",
        "computationalCapture",
        "negativeFilm",
        "print",
        "humanEdits",
        "compositeCapture",
        "composite",
        "algorithmicallyEnhanced",
        "screenCapture",
    ],
)
def test_pictures_that_a_camera_took_are_silent(term: str) -> None:
    assert not found("ai-generated", shot(digital_source_type=IPTC + term))


def test_what_only_the_content_credentials_say_counts_too() -> None:
    (one,) = found("ai-generated", shot(traces=traces(source_types=("trainedAlgorithmicMedia",))))
    assert str(one.message) == "The content credentials say that generative AI made or changed this picture"
    assert not found("ai-generated", shot(traces=traces(source_types=("digitalCapture", "algorithmicMedia"))))


def test_both_ways_of_saying_it_are_one_finding() -> None:
    one = shot(
        digital_source_type=f"{IPTC}trainedAlgorithmicMedia",
        traces=traces(source_types=("trainedAlgorithmicMedia",)),
    )
    assert len(found("ai-generated", one)) == 1


@pytest.mark.parametrize(
    "credit",
    ["Midjourney", "DALL·E 3", "Изображение: ИИ", "нейросеть Kandinsky", "Image: Adobe Firefly", "ШІ",
     "Жасанды интеллект", "AI-generated", "Google Gemini", "Generated with ChatGPT", "Шедеврум"],
)  # fmt: skip
@pytest.mark.parametrize("key", ["credit_line", "photographer", "source"])
def test_a_credit_that_is_a_program_is_told(credit: str, key: str) -> None:
    (one,) = found("ai-generated", shot(**{key: credit}))
    assert str(one.message) == f"The credit, “{credit}”, is a program that makes pictures"
    assert one.field is FIELD[key]


@pytest.mark.parametrize(
    "credit",
    ["Василий Кандинский", "Kandinsky", "Sora Kim", "Gemini", "Runway", "Ai Weiwei", "Firefly Films", "AIDA", "Ми",
     "Midjourney protest, Anna Kim", "Institute of Artificial Intelligence, Almaty", "Steppe Weekly"],
)  # fmt: skip
def test_people_and_firms_that_are_called_so_are_silent(credit: str) -> None:
    assert not found("ai-generated", shot(credit_line=credit, photographer=(credit,)))


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("AI-generated image of a rally in Almaty.", "AI-generated image"),
        ("A rally. This image was generated with Midjourney.", "This image was generated with Midjourney"),
        ("Митинг в Алматы. Изображение создано нейросетью.", "Изображение создано нейросетью"),
        ("Митинг в Алматы (сгенерировано с помощью ИИ)", "сгенерировано с помощью ИИ"),
        ("Мітинг в Алмати. Зображення згенероване ШІ.", "Зображення згенероване ШІ"),
        ("Алматы. Жасанды интеллект жасаған сурет.", "Жасанды интеллект жасаған сурет"),
    ],
)  # fmt: skip
def test_a_caption_that_says_so_is_told(caption: str, words: str) -> None:
    (one,) = found("ai-generated", shot(caption=caption))
    assert str(one.message) == f"The caption says that AI made this picture: “{words}”"


@pytest.mark.parametrize(
    "caption",
    [
        "A school club talks of AI-generated images in Almaty.",
        "Visitors look at pictures that were generated by AI.",
        "Студенты обсуждают изображения, созданные нейросетью.",
        "Жасанды интеллект жайлы форум Алматыда өтті.",
        "Робот, створений студентами, на виставці ШІ в Києві.",
        "Created by Ai Weiwei, the work fills the hall.",
    ],
)
def test_a_caption_about_such_pictures_is_silent(caption: str) -> None:
    assert not found("ai-generated", shot(caption=caption))

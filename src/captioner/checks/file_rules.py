"""Rules over what a photo's file gives away, hides, or says of where the picture comes from."""

from __future__ import annotations

from collections.abc import Iterator

from captioner.checks import names, synthetic_words
from captioner.checks.finding import Found, Told, cut_short, told
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.inspection import Likeness
from captioner.traces import Hidden, Trace, What

_LONGEST = 100
_SOURCE_TYPE, _SOURCE = FIELD["digital_source_type"], FIELD["source"]
_SYSTEMS = ("mac os", "macos", "os x", "windows", "android", "ios ", "linux")
_BLOCKS = {
    Hidden.THUMBNAIL: "EXIF",
    Hidden.PHOTOSHOP_THUMBNAIL: "Photoshop",
    Hidden.XMP_THUMBNAIL: "XMP",
}
_MADE_BY_AI = told("The digital source type says that generative AI made this picture")
_CHANGED_BY_AI = told("The digital source type says that generative AI changed this picture")
_PARTLY_BY_AI = told("The digital source type says that parts of this picture were made by generative AI")
_MADE_BY_ALGORITHM = told("The digital source type says that a program made this picture, not a camera")
_SYNTHETIC = {
    "trainedalgorithmicmedia": _MADE_BY_AI,
    "trainedalgorithmicdata": _MADE_BY_AI,
    "compositewithtrainedalgorithmicmedia": _CHANGED_BY_AI,
    "compositesynthetic": _PARTLY_BY_AI,
    "algorithmicmedia": _MADE_BY_ALGORITHM,
}
_SYNTHETIC_IN_CREDENTIALS = frozenset({
    "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic",
})  # fmt: skip


def location_in_file(shot: Shot) -> Iterator[Found]:
    """The file holds coordinates, in EXIF or in XMP: anyone who gets it can see on a map where the picture was taken.

    That can harm the people shown and the photographer. Let the coordinates be left out when it is published, and keep
    the city and country, which say what readers need.
    """
    if not shot.photo.traces.told:
        return
    places = shot.photo.traces.of(What.PLACE)
    if not places:
        return
    place = next((_line(one.said) for one in places if one.said), "")
    message = (
        told("The file gives away where the picture was taken: {place}", place=place)
        if place
        else told("The file gives away where the picture was taken")
    )
    yield Found(message, value=place, is_graver=shot.desk.story.sensitive)


def serial_in_file(shot: Shot) -> Iterator[Found]:
    """The file holds the serial number of the camera or the lens, the name of the camera's owner, or of a computer.

    All pictures with the same number are by the same person: whoever credits one of them under a name, and wants to
    stay unnamed on another, is found by it. Let them be left out when the picture is published.
    """
    traces = shot.photo.traces
    if not traces.told:
        return
    is_graver = shot.desk.story.sensitive
    serials = traces.of(What.CAMERA, What.LENS)
    if serials:
        numbers = ", ".join(dict.fromkeys(_line(one.said) for one in serials))
        message = (
            told(
                "The file gives away which camera took the picture: serial number {numbers}", numbers=numbers
            )
            if serials[0].what is What.CAMERA
            else told(
                "The file gives away which lens took the picture: serial number {numbers}", numbers=numbers
            )
        )
        yield Found(message, value=numbers, is_graver=is_graver)
    for one in traces.of(What.OWNER, What.COMPUTER, What.ACCOUNT):
        if message_of_owner := _names_somebody(shot, one):
            yield Found(message_of_owner, value=one.said, is_graver=is_graver)


def _names_somebody(shot: Shot, trace: Trace) -> Told | None:
    """What there is to say of a name in the file; nothing where the credits or the camera's model say the same."""
    said = _line(trace.said)
    if trace.what is What.OWNER:
        if any(names.likeness(said, name).is_same for name in shot.photographers):
            return None
        return told("The file gives away whose camera it was: {name}", name=said)
    if trace.what is What.ACCOUNT:
        return told("The file gives away whose computer it was on: {name}", name=said)
    folded = said.casefold()
    if folded == shot.photo.camera.model.casefold() or folded.startswith(_SYSTEMS):
        return None
    return told("The file gives away which computer wrote it: {name}", name=said)


def _line(said: str) -> str:
    """What a file says, as it can be shown: on one line, not too long."""
    shown = said if said.isprintable() else "".join(one if one.isprintable() else " " for one in said)
    return " ".join(shown.split())[:_LONGEST]


def thumbnail_differs(shot: Shot) -> Iterator[Found]:
    """The small picture inside the file does not show the same as the photo.

    Programs that crop a photo, or blur a face in it, may leave the thumbnail as it was: whoever opens the file with
    another program sees the uncropped scene, or the face. Have the thumbnail made anew, or left out, before the
    picture leaves the desk.
    """
    inspection = shot.photo.inspection
    if inspection is None:
        return
    differing = [one for one in inspection.compared if one.likeness is not Likeness.SAME]
    if not differing:
        return
    where = ", ".join(dict.fromkeys(_BLOCKS[one.hidden] for one in differing))
    is_other = any(one.likeness is Likeness.OTHER for one in differing)
    message = (
        told("The thumbnail in the file ({where}) shows another picture, or more than the photo", where=where)
        if is_other
        else told(
            "The thumbnail in the file ({where}) shows something that is covered, blurred or gone in the photo",
            where=where,
        )
    )
    yield Found(message, value=where, is_graver=shot.desk.story.sensitive)


def hidden_images(shot: Shot) -> Iterator[Found]:
    """The file holds more pictures than the one that is seen: previews, the film of a motion photo, a depth map.

    They may show what was cropped or blurred later, or the seconds before and after. Nobody at the desk has looked at
    them: let them be left out when the picture is published.
    """
    traces = shot.photo.traces
    for hidden in traces.hidden:
        if hidden is Hidden.PICTURES and traces.further_pictures > 1:
            count = traces.further_pictures
            yield Found(
                told("{count} more pictures lie behind the photo in its file", count=count), value=str(count)
            )
        elif hidden in _HIDDEN:
            yield Found(_HIDDEN[hidden], value=hidden.value)


_HIDDEN = {
    Hidden.PICTURES: told("Another picture lies behind the photo in its file"),
    Hidden.FILM: told("A short film lies behind the photo in its file: it is a motion photo"),
    Hidden.DEPTH: told("The file holds a depth map, and may hold the photo as it was before it was blurred"),
    Hidden.SIGNED_THUMBNAIL: told(
        "The content credentials hold a thumbnail of the photo as it was when signed"
    ),
}


def hdr_gain_map(shot: Shot) -> Iterator[Found]:
    """The file holds an HDR gain map: a grey picture of the scene, which screens use to show its lights brighter.

    Phones write one with nearly every photo. It stays as it was when a face is blurred in the photo by a program that
    knows nothing of it, and then shows the face. Copies made for publication do not have it.
    """
    if Hidden.GAIN_MAP in shot.photo.traces.hidden:
        message = told("An HDR gain map lies behind the photo: a grey picture of the scene as it was taken")
        yield Found(message, value=Hidden.GAIN_MAP.value, is_graver=shot.desk.story.sensitive)


def content_credentials(shot: Shot) -> Iterator[Found]:
    """The file carries content credentials (C2PA): a signature over the picture and how it came to be.

    Any change in the file makes the signature invalid, and then it says less than none. While it is valid, captioner
    writes the credits beside the photo only, unless you insist.
    """
    if not shot.photo.traces.has_content_credentials:
        return
    if shot.photo.sidecar_only:
        yield Found(told("The file carries content credentials, which any change in it would make invalid"))
    else:
        yield Found(
            told("The file was changed since its content credentials were signed: they are invalid now")
        )


def ai_generated(shot: Shot) -> Iterator[Found]:
    """The file, its credit or its caption says that generative AI made the picture, or changed it.

    It is not a photograph of what happened. If it is to be published all the same, say in the caption what it is, and
    give the reason here.
    """
    address = shot.credits.text(_SOURCE_TYPE)
    if address:
        term = address.rstrip("/").rpartition("/")[2]
        if message := _SYNTHETIC.get(term.casefold()):
            yield Found(message, _SOURCE_TYPE, term)
            return
    if found := _SYNTHETIC_IN_CREDENTIALS.intersection(shot.photo.traces.source_types):
        yield Found(
            told("The content credentials say that generative AI made or changed this picture"),
            _SOURCE_TYPE,
            min(found),
        )
        return
    yield from _admitted(shot)


def _admitted(shot: Shot) -> Iterator[Found]:
    """What people wrote of it, where the file itself says nothing."""
    for field, credit in (
        *((PHOTOGRAPHER, entry) for entry in shot.photographers),
        (CREDIT_LINE, shot.credit_line),
        (_SOURCE, shot.credits.text(_SOURCE)),
    ):
        if credit and synthetic_words.names_a_maker(credit):
            message = told(
                "The credit, “{credit}”, is a program that makes pictures", credit=cut_short(credit)
            )
            yield Found(message, field, credit)
            return
    for language, text in shot.captions:
        if words := synthetic_words.admitted(text):
            message = told("The caption says that AI made this picture: “{words}”", words=cut_short(words))
            yield Found(message, CAPTION, words, language)
            return

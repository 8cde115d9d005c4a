"""Rules over the captions of one photo: whether there is one, whether it is one, and what it has to tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from captioner import camera_strings
from captioner.checks import caption_words, countries, placeholder_words, prose_dates, relative_dates
from captioner.checks.finding import Fix, Found, cut_short, told
from captioner.checks.language_names import language_name
from captioner.checks.mentions import Lookout
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, DATE_TAKEN, FIELD, Field
from captioner.people.person import Person
from captioner.texts import X_DEFAULT

_HEADLINE, _ALT_TEXT, _PERSONS = FIELD["headline"], FIELD["alt_text"], FIELD["persons"]
_PLACE_FIELDS = tuple(FIELD[key] for key in ("sublocation", "city", "state", "country"))
_IIM_BYTES = CAPTION.iim.limit if CAPTION.iim else 2_000
_TRANSLATED = (CAPTION, FIELD["title"], _ALT_TEXT, FIELD["extended_description"])


def caption_missing(shot: Shot) -> Iterator[Found]:
    """Every picture says what it shows: who, what, where and when. Without a caption it is not published."""
    if not shot.caption.strip():
        yield Found(told("There is no caption"), CAPTION)


def caption_camera_default(shot: Shot) -> Iterator[Found]:
    """The whole caption is what a camera or a program writes by itself, such as OLYMPUS DIGITAL CAMERA.

    Nobody wrote it, and it says nothing of the picture. Empty it, and write a caption.
    """
    for language, text in shot.captions:
        if camera_strings.is_default(text, shot.photo.camera.make):
            yield Found(
                told("“{caption}” was written by a camera or a program, not by anybody", caption=text),
                CAPTION, text, language, fix=_emptied(shot, CAPTION, language),
            )  # fmt: skip


def caption_is_file_name(shot: Shot) -> Iterator[Found]:
    """The whole caption is a file’s name, such as IMG_1234, or has no word in it.

    Programs copy it there. Empty it, and say what the picture shows.
    """
    for language, text in shot.captions:
        if caption_words.is_file_name(text) or text.strip().casefold() in _own_names(shot):
            yield Found(
                told("The caption is only a file’s name: {caption}", caption=text),
                CAPTION, text, language, fix=_emptied(shot, CAPTION, language),
            )  # fmt: skip
        elif caption_words.is_wordless(text) and not placeholder_words.placeholder(text):
            yield Found(
                told("The caption has no word in it: {caption}", caption=cut_short(text)),
                CAPTION,
                text,
                language,
            )


def caption_placeholder(shot: Shot) -> Iterator[Found]:
    """Something stands in the caption that was to be replaced: TK, XXX, ???, [name], lorem ipsum.

    It would be printed as it is. Write what belongs there.
    """
    for field in (CAPTION, _HEADLINE, _ALT_TEXT):
        for language, text in shot.texts(field):
            if found := placeholder_words.placeholder(text):
                message = told(
                    "“{words}” is a placeholder: the words are still missing", words=cut_short(found)
                )
                yield Found(message, field, found, language)


def caption_short(shot: Shot) -> Iterator[Found]:
    """The caption is shorter than your desk’s captions are.

    A reader wants to know who, what, where and when. Add what is missing, if anything is.
    """
    characters, words = shot.desk.profile.shortest_caption
    text = shot.caption.strip()
    is_short = text and len(text) < characters and len(text.split()) < words
    if is_short and not caption_words.is_none(text, shot.photo.camera.make):
        yield Found(told("The caption is only {count} characters long", count=len(text)), CAPTION, text)


def caption_long(shot: Shot) -> Iterator[Found]:
    """The caption is longer than your desk’s captions are, or than the old IPTC block can hold.

    Readers stop reading; and programs that know only that block, WordPress among them, see the text without its end.
    """
    most = shot.desk.profile.longest_caption
    for language, text in shot.captions:
        size = len(text.encode("utf-8", "replace"))
        if size > _IIM_BYTES and text == shot.caption:
            message = told(
                "The caption takes {size} bytes, and older programs see only the first {most}",
                size=size,
                most=_IIM_BYTES,
            )
            yield Found(message, CAPTION, cut_short(text), language, is_graver=True)
        elif len(text) > most:
            message = told(
                "The caption is {count} characters long; your desk wants at most {most}",
                count=len(text),
                most=most,
            )
            yield Found(message, CAPTION, cut_short(text), language)


def caption_without_year(shot: Shot) -> Iterator[Found]:
    """Neither the caption nor the date field tells the year.

    Pictures are found again after years, when nobody remembers. A desk may want the year in the caption itself.
    """
    where = shot.desk.profile.year
    if not shot.caption.strip() or (where != "text" and shot.credits.get(DATE_TAKEN) is not None):
        return
    if where != "field" and caption_words.is_none(shot.caption, shot.photo.camera.make):
        return
    if where == "field":
        yield Found(told("The date field is empty, and tells no year"), DATE_TAKEN)
    elif not any(prose_dates.years(text) for _, text in shot.captions):
        yield Found(told("The caption tells no year"), CAPTION, cut_short(shot.caption))


def caption_without_place(shot: Shot) -> Iterator[Found]:
    """Neither the caption nor the place fields tell where the picture was taken.

    Write the place into the caption, or city and country into their fields, as your desk does it.
    """
    where = shot.desk.profile.place
    if not shot.caption.strip() or caption_words.is_none(shot.caption, shot.photo.camera.make):
        return
    has_fields = any(shot.credits.get(field) is not None for field in _PLACE_FIELDS)
    in_text = where != "field" and _tells_a_place(shot)
    if (where != "text" and has_fields) or in_text:
        return
    if where == "field":
        yield Found(told("City and country are empty"), FIELD["city"])
    else:
        yield Found(
            told("The caption does not say where the picture was taken"), CAPTION, cut_short(shot.caption)
        )


def _tells_a_place(shot: Shot) -> bool:
    known = [shot.credits.text(field) for field in _PLACE_FIELDS] + shot.desk.story.place.split(",")
    names = [name.strip().casefold() for name in known if len(name.strip()) > 2]
    for _, text in shot.captions:
        small = text.casefold()
        if any(name in small for name in names) or caption_words.tells_a_place(text):
            return True
        if any(countries.is_name(part.strip(" .")) for part in text.split(",")[1:]):
            return True
    return False


def headline_repeats_caption(shot: Shot) -> Iterator[Found]:
    """The headline says the same as the caption, word for word.

    Both stand on the page, one above the other. Let the headline name the matter in a few words.
    """
    headline = caption_words.bare(shot.credits.text(_HEADLINE))
    if headline and any(caption_words.bare(text) == headline for _, text in shot.captions):
        yield Found(told("The headline is the caption once more"), _HEADLINE, shot.credits.text(_HEADLINE))


def language_missing(shot: Shot) -> Iterator[Found]:
    """A language that the story, or your desk, wants captions in has none for this picture."""
    wanted = shot.desk.languages
    if len(wanted) < 2 or not shot.captions:
        return
    there = {tag.casefold() for tag, _ in shot.captions}
    if "" in there:
        there.add(wanted[0].casefold())
    for tag in wanted:
        if tag.casefold() not in there:
            yield Found(
                told("There is no caption in {language}", language=language_name(tag)), CAPTION, tag, tag
            )


def translation_stale(shot: Shot) -> Iterator[Found]:
    """The main text was changed after this translation was made, so that the two may say different things."""
    for field in _TRANSLATED:
        for tag in shot.photo.stale(field):
            message = told("The {language} text is older than the main text", language=language_name(tag))
            yield Found(message, field, shot.credits.texts(field).get(tag, ""), tag)


def relative_date(shot: Shot) -> Iterator[Found]:
    """A word such as “today” or “yesterday” stands in a caption.

    It is wrong the day after. Write the date.
    """
    for language, text in shot.captions:
        for one in relative_dates.read(text):
            yield Found(
                told("“{word}” is true for a day only: write the date", word=one.written),
                CAPTION,
                one.written,
                language,
            )


def alt_text_missing(shot: Shot) -> Iterator[Found]:
    """The picture has no alt text, or one that only repeats the caption or the file’s name.

    Who cannot see the picture is read this text instead. Say what is to be seen, in a sentence.
    """
    text = shot.credits.text(_ALT_TEXT)
    if not text:
        yield Found(told("There is no alt text for those who cannot see the picture"), _ALT_TEXT)
    elif caption_words.bare(text) in {caption_words.bare(caption) for _, caption in shot.captions}:
        yield Found(told("The alt text is the caption once more"), _ALT_TEXT, text)
    elif text.casefold() in _own_names(shot) or caption_words.is_file_name(text):
        yield Found(told("The alt text is only a file’s name: {text}", text=text), _ALT_TEXT, text)


def person_not_in_caption(shot: Shot) -> Iterator[Found]:
    """Somebody is listed among the persons shown, and no caption names them.

    Either the caption lacks a name, or the list holds one too many.
    """
    persons = shot.credits.entries(_PERSONS)
    if not persons or not shot.captions:
        return
    for name in filter(str.strip, persons):
        known = shot.desk.makers.like(name).same or (Person(name),)
        lookout = _lookout(tuple(known))
        if not any(lookout.in_text(text) for _, text in shot.captions):
            yield Found(told("{name} is listed as shown, and named in no caption", name=name), _PERSONS, name)


@lru_cache(maxsize=1 << 10)
def _lookout(known: tuple[Person, ...]) -> Lookout:
    return Lookout(known)


def _own_names(shot: Shot) -> tuple[str, str]:
    return shot.path.name.casefold(), shot.path.stem.casefold()


def _emptied(shot: Shot, field: Field, language: str) -> Fix:
    after = shot.credits.texts(field).with_text(language or X_DEFAULT, "")
    return Fix(told("Empty it"), ((field, after or None),))

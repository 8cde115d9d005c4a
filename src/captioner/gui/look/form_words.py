"""What the form says in words: a value in its box, what is told below it, and an example in an empty box."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence

import regex
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner.credits import CREDIT_LINE, PHOTOGRAPHER, Field
from captioner.errors import WrongValue
from captioner.gui.look import date_words, error_words, field_words
from captioner.kinds import DATE, SOURCE_TYPE, Kind, Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts, cut

translate = QCoreApplication.translate

# States are told by a shape and by words; the colour comes third.
WARNING = "▲"
WRONG = "✕"
_WINDOW = "window"
_HOMES = {
    "exif": "EXIF",
    "iim": "IPTC",
    "xmp": "XMP",
    "sidecar": QT_TRANSLATE_NOOP("Form", "Sidecar"),
    _WINDOW: QT_TRANSLATE_NOOP("Form", "This window"),
}
_SEEN_WHOLE = 64
_SHORT, _NEAR = 64, 6


def readable(field: Field, value: Value | None, language: str = X_DEFAULT) -> str:
    """The value as its box shows it; the same may be typed."""
    if value is None:
        return ""
    if type(value) is Texts:
        return value.get(language, "")
    return _FACES.get(field.kind, field.kind.text)(value)


def _date(value: Value) -> str:
    return date_words.shown(str(value))


def _term(value: Value) -> str:
    term = str(value).removeprefix(SOURCE_TYPE.vocabulary)
    return term if term in SOURCE_TYPE.terms else str(value)


_FACES: Mapping[Kind, Callable[[Value], str]] = {DATE: _date, SOURCE_TYPE: _term}


def example(field: Field, photos: Sequence[Photo]) -> str:
    """What an empty box suggests, so worded that nobody takes it for a value."""
    if all(photo.unreadable for photo in photos):
        return ""
    if field is CREDIT_LINE:
        return _credit_example(photos)
    if field.kind is DATE:
        return translate("Form", "e.g. {example}").format(example="2022-03-06 14:02 +06:00")
    if field.kind.several:
        return translate("Form", "one, or several with ; between")
    return field_words.hint(field) if field.rows > 1 else ""


def _credit_example(photos: Sequence[Photo]) -> str:
    names = {photo.credits.entries(PHOTOGRAPHER) for photo in photos}
    if len(names) != 1 or not (entries := names.pop()):
        return ""
    line = translate("Form", "Photo by {names}").format(names=listed(entries))
    return translate("Form", "e.g. {example}").format(example=line)


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: `A, B and C`."""
    if len(names) < 2:
        return "".join(names)
    return translate("Form", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def length(text: str, limit: int) -> str:
    """How long a text is, and of which limit in bytes, 0 for none: `79 characters · 112 / 2000 bytes`."""
    count = len(text) if text.isascii() else len(regex.findall(r"\X", text))
    one, many = translate("Form", "1 character"), translate("Form", "%Ln characters", "", count)
    told = one if count == 1 else many
    if not limit:
        return told
    size = translate("Form", "{size} / {limit} bytes").format(size=len(text.encode("utf-8")), limit=limit)
    return f"{told} · {size}"


def old_reader(field: Field, text: str) -> str:
    """What programs that read IPTC-IIM alone see of a text too long for it; nothing where all of it fits."""
    seen = _cut_entries(field, text)
    if not seen:
        return ""
    if len(seen[0]) > _SEEN_WHOLE:
        told = translate("Form", "Old programs stop after “…{end}”")
        return f"{WARNING} {told.format(end=seen[0][-40:].lstrip())}"
    told = translate("Form", "Old programs see only {cut}")
    return f"{WARNING} {told.format(cut=', '.join(f'“{entry}”' for entry in seen))}"


def cut_short(field: Field, text: str) -> str:
    """The same in few words, of a short field: `old readers: “Малика Ауталипов”`."""
    seen = _cut_entries(field, text)
    if not seen:
        return ""
    told = translate("Form", "old readers: {cut}")
    return f"{WARNING} {told.format(cut=', '.join(f'“{entry}”' for entry in seen))}"


def _cut_entries(field: Field, text: str) -> list[str]:
    # A date is kept there in another form, which always fits.
    if field.iim is None or field.kind is DATE:
        return []
    limit = field.iim.limit
    entries = text.split(";") if field.kind.several else [text]
    return [cut(entry.strip(), limit) for entry in entries if len(entry.strip().encode("utf-8")) > limit]


def wrong(field: Field, error: WrongValue, kept: str) -> str:
    """What is wrong with a text that cannot be the field's value, and what the photo holds meanwhile."""
    said = error_words.of_field(error)
    if not said.startswith("'"):
        said = f"{field_words.label(field)}: {said}"
    meanwhile = (
        translate("Form", "The photo keeps “{value}”.") if kept else translate("Form", "It is not kept.")
    )
    return f"{WRONG} {said}. {meanwhile.format(value=kept)}"


def several(values: int, empty: int) -> str:
    """What an empty box says of values that differ: `3 different values`."""
    one, many = translate("Form", "1 value"), translate("Form", "%Ln different values", "", values)
    without = translate("Form", "%Ln empty", "", empty) if empty else ""
    return ", ".join(filter(None, (one if values == 1 else many, without)))


def homes(field: Field, photo: Photo) -> tuple[tuple[str, Value], ...]:
    """What each of the file's blocks says of a field, by the block's usual name."""
    return tuple(
        (translate("Form", str(_HOMES.get(home, home))), value)
        for home, value in photo.homes.get(field, {}).items()
    )


def disagreement(field: Field, photos: Sequence[Photo]) -> str:
    """That the homes of a field say different things, until the desk has chosen."""
    asked = [photo for photo in photos if field in photo.disagreeing and field not in photo.settled]
    if not asked:
        return ""
    if len(photos) > 1:
        told = translate("Form", "In %Ln of them the file itself disagrees", "", len(asked))
        return f"{WARNING} {told}"
    if _WINDOW in asked[0].homes.get(field, {}):
        return f"{WARNING} {translate('Form', 'Changed by two')}"
    names = listed([name for name, _ in homes(field, asked[0])])
    return f"{WARNING} {translate('Form', '{homes} disagree').format(homes=names)}"


def missing(texts: Sequence[Texts], asked: Sequence[str]) -> str:
    """Which languages a text is asked for in and not there: `ru, uk missing`. Nothing for several photos' texts."""
    if len(texts) != 1 or not texts[0]:
        return ""
    named = texts[0].languages
    if not named:
        return translate("Form", "no translations")
    lacking = [language for language in asked if language not in named]
    return translate("Form", "{languages} missing").format(languages=", ".join(lacking)) if lacking else ""


def near(field: Field, text: str) -> str:
    """How full a short field is, once it is nearly so: `30 / 32 bytes`."""
    if field.iim is None or field.kind is DATE or field.iim.limit > _SHORT:
        return ""
    entries = text.split(";") if field.kind.several else [text]
    longest = max(len(entry.strip().encode("utf-8")) for entry in entries)
    if not field.iim.limit - _NEAR <= longest <= field.iim.limit:
        return ""
    return translate("Form", "{size} / {limit} bytes").format(size=longest, limit=field.iim.limit)


def older(texts: Texts, stale: Sequence[str], language: str) -> str:
    """That translations are older than the main text: of the language in the box, or of all where it is the main."""
    if language in stale:
        return f"{WARNING} {translate('Form', 'older than the main text')}"
    if not stale or language not in (X_DEFAULT, texts.main_language):
        return ""
    told = translate("Form", "older than this text: {languages}")
    return f"{WARNING} {told.format(languages=', '.join(stale))}"


def tip(text: str) -> str:
    """A text as a tooltip: Qt takes what looks like markup for markup; escaped, it is text whatever it looks like."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""

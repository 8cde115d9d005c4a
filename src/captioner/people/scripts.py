"""Names across scripts: one key for all spellings of a name, and which spelling fits a language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import regex

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_ALPHABETS = {
    "ru": _RUSSIAN,
    "kk": _RUSSIAN + "әғқңөұүһі",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюяі",
    "ky": _RUSSIAN + "ңөү",
    "tg": _RUSSIAN + "ғӣқӯҳҷ",
}
_CYRILLIC = frozenset((*_ALPHABETS, "bg", "mk", "sr", "mn"))
_OTHER_SCRIPTS = {
    "el": "Greek",
    "he": "Hebrew",
    "ar": "Arabic",
    "fa": "Arabic",
    "ka": "Georgian",
    "hy": "Armenian",
}
_SUBTAGS = {"cyrl": "Cyrillic", "latn": "Latin", "arab": "Arabic"}

_WORD = re.compile(r"[\w’'ʼ]+")

# fmt: off
_TO_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "э": "e",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "y", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
    "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u",
    "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "ю": "yu", "я": "ya", "ә": "a", "ə": "a", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "’": "", "'": "", "ʼ": "",
})
# fmt: on


@lru_cache(maxsize=1 << 16)
def key(text: str) -> str:
    """What all spellings of a word share: small Latin letters without marks. `Нүсімбеков` -> `nusimbekov`."""
    if text.isascii():
        return text.lower().replace("'", "")
    folded = unicodedata.normalize("NFC", text.casefold()).translate(_TO_LATIN)
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in plain if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The words of a text, each as its key."""
    return [found for word in _WORD.findall(unicodedata.normalize("NFC", text)) if (found := key(word))]


def script_of(language: str) -> str:
    """The script that texts in a language are written in, as Unicode names it; Latin unless another is known."""
    first, *rest = language.lower().split("-")
    told = next((_SUBTAGS[part] for part in rest if part in _SUBTAGS), "")
    return told or ("Cyrillic" if first in _CYRILLIC else _OTHER_SCRIPTS.get(first, "Latin"))


def is_in(text: str, script: str) -> bool:
    """Whether all letters of a text are of this script."""
    letters = regex.findall(r"\p{L}", text)
    return bool(letters) and all(regex.match(rf"\p{{{script}}}", letter) for letter in letters)


def fittest(language: str, untold: Sequence[str], others: Sequence[str] = ()) -> str:
    """Of these spellings the one in the language's script, and in its letters if there is one; else nothing.

    Those meant for *others* come last: a Russian spelling stands in for a Ukrainian one where there is no better.
    """
    script = script_of(language)
    ours = [text for text in untold if is_in(text, script)]
    alphabet = (
        frozenset(_ALPHABETS.get(language.split("-")[0].lower(), "")) if script == "Cyrillic" else frozenset()
    )
    if not alphabet:
        fit = ours
    else:
        special = alphabet - frozenset(_RUSSIAN)
        fit = [text for text in ours if frozenset(_letters(text)) <= alphabet]
        fit.sort(key=lambda text: special.isdisjoint(_letters(text)))
    later = [*ours, *(text for text in others if is_in(text, script))]
    return next(iter((*fit, *later)), "")


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalpha())

"""Text as it is kept: cleaned, in several languages, and cut where an old limit asks for it."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import regex

from captioner.errors import reason

X_DEFAULT = "x-default"

_CONTROL = regex.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_LANGUAGE = regex.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def clean(text: str) -> str:
    """NFC, LF for line ends, no blanks around; no control characters but LF and TAB, nor what XML cannot hold.

    Raises ValueError for NUL and for what is no text at all (lone surrogates).
    """
    if text.isprintable():
        return unicodedata.normalize("NFC", text).strip()
    if "\0" in text:
        raise ValueError("holds a NUL character")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("is not valid text (bytes that are not UTF-8)") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def cut(text: str, limit: int) -> str:
    """The longest beginning of *text* that takes at most *limit* bytes of UTF-8 and splits no letter a reader sees."""
    if len(text.encode("utf-8")) <= limit:
        return text
    graphemes = regex.findall(r"\X", text)
    ends = itertools.accumulate(len(grapheme.encode("utf-8")) for grapheme in graphemes)
    return "".join(grapheme for grapheme, end in zip(graphemes, ends, strict=True) if end <= limit).rstrip()


@lru_cache(maxsize=256)
def language_tag(text: str) -> str:
    """A language tag in its usual spelling (RFC 5646: kk, pt-BR, x-default); ValueError if it is none."""
    tag = text.strip().replace("_", "-")
    if not _LANGUAGE.fullmatch(tag):
        raise ValueError(reason("{text!r} is not a language tag such as en, ru, kk, uk or pt-BR", text=text))
    first, *rest = tag.split("-")
    if first.lower() == "x":
        return tag.lower()
    usual = (part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part for part in rest)
    return "-".join([first.lower(), *usual])


class Texts(Mapping[str, str]):
    """One text in several languages (XMP LangAlt): by language tag, `x-default` first, never changed, no blank texts.

    `x-default` is the text in the main language; where it was not told, the first text stands in for it.
    While it equals the text of a language, that one is its *twin*: a change of either changes both, so that
    a reader that asks by language and one that does not see the same.
    """

    __slots__ = ("_by_language", "_hash", "_main_is_told", "_main_language", "languages")

    def __init__(self, texts: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        found = {tag: kept for tag, text in dict(texts).items() if (kept := clean(text))}
        self._main_is_told = X_DEFAULT in found
        main = found.pop(X_DEFAULT, next(iter(found.values()), ""))
        self._by_language = {X_DEFAULT: main, **found} if main else {}
        self._hash = hash(frozenset(self._by_language.items()))
        # Known from the first: they are asked of the texts of thousands of photos at once.
        self.languages: tuple[str, ...] = tuple(found) if main else ()
        """The languages told by name, in order."""
        self._main_language = next((tag for tag, text in found.items() if text == main), X_DEFAULT)

    @property
    def main(self) -> str:
        """The text in the main language, or nothing."""
        return self._by_language.get(X_DEFAULT, "")

    @property
    def main_language(self) -> str:
        """The twin's tag, or `x-default` where the main text's language is not told."""
        return self._main_language

    def with_text(self, language: str, text: str) -> Texts:
        """The same with *text* in *language*; blank text takes it out. Twins stay equal."""
        known = {tag.lower(): tag for tag in self}
        language = known.get(language.lower(), language)
        changed = dict(self._by_language)
        if not self._main_is_told:
            changed.pop(X_DEFAULT, None)
            pair = {X_DEFAULT, language}
        else:
            pair = {X_DEFAULT, self.main_language}
        changed.update(dict.fromkeys(sorted(pair) if language in pair else [language], text))
        return Texts(changed)

    def __getitem__(self, language: str) -> str:
        return self._by_language[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_language)

    def __contains__(self, language: object) -> bool:
        return language in self._by_language

    def __len__(self) -> int:
        return len(self._by_language)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Texts) and self._by_language == other._by_language

    def __bool__(self) -> bool:
        return bool(self._by_language)

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Texts({self._by_language!r})"

"""Words that stand where a name should, and credit nobody."""

from __future__ import annotations

from functools import lru_cache

import regex

_LETTER = regex.compile(r"[\p{L}\p{N}]")
_AROUND = " \t\n.,:;!?…\"'“”„«»()[]<>{}*_-–—/\\|#"
_LONGEST = 60
# fmt: off
_WORDS = frozenset((
    # English
    "handout", "hand out", "hand-out", "pool", "pool photo", "pool photographer", "staff", "staff photo",
    "staff photographer", "stringer", "supplied", "supplied photo", "uncredited", "no credit", "not credited",
    "unknown", "unknown author", "unknown photographer", "author unknown", "photographer unknown",
    "photographer", "author", "artist", "creator", "byline", "credit", "name", "your name", "owner",
    "owner name", "owner's name", "owners name", "camera owner", "admin", "administrator", "user", "username",
    "user name", "default", "untitled", "none", "null", "nil", "n/a", "na", "not available", "not known",
    "tbc", "tbd", "tba", "tk", "tktk", "to come", "todo", "test", "x", "xx", "xxx", "photo", "photo by",
    "picture by", "photograph by", "image by", "photo credit", "photo courtesy", "copyright", "contributor",
    "freelance", "freelancer", "freelance photographer", "various photographers", "picasa", "camera",
    "camera user", "photographer's name", "photographer name", "first name last name", "contributed",
    "submitted", "internet", "the internet", "from the internet", "open source", "open sources",
    "stock photo", "eyewitness", "reader photo", "photo by reader",
    # Russian
    "неизвестен", "неизвестно", "неизвестный", "неизвестный автор", "неизвестный фотограф",
    "автор неизвестен", "фотограф неизвестен", "автор не известен", "неизв", "автор", "автора", "фотограф",
    "фото", "фото автора", "имя", "ваше имя", "имя фамилия", "имя владельца", "владелец", "пользователь",
    "администратор", "админ", "нет", "нет автора", "без автора", "не указан", "не указано", "автор не указан",
    "штатный фотограф", "внештатный фотограф", "фотокор", "фотокорреспондент", "стрингер", "пул",
    "раздаточный материал", "предоставлено", "нет данных", "интернет", "из интернета", "фото из интернета",
    "фото с интернета", "из сети", "фото из сети", "открытые источники", "из открытых источников",
    "фото из открытых источников", "очевидец", "очевидцы", "фото очевидца", "фото очевидцев", "фото читателя",
    "фото редакции", "редакция", "хх", "ххх", "х",
    # Kazakh
    "белгісіз", "белгісіз автор", "белгісіз фотограф", "авторы белгісіз", "автор белгісіз",
    "авторы көрсетілмеген", "авторы", "сурет авторы", "фото авторы", "аты-жөні", "есімі", "әкімші",
    "пайдаланушы", "штаттағы фотограф", "жоқ", "интернеттен", "интернеттен алынған",
    "интернеттен алынған сурет", "ашық дереккөз", "ашық дереккөзден", "ашық дереккөздерден",
    "ашық дереккөздерден алынған сурет", "оқырман суреті", "куәгер", "куәгер суреті",
    # Ukrainian
    "невідомий", "невідомо", "невідомий автор", "невідомий фотограф", "автор невідомий", "фотограф невідомий",
    "невід", "фото автора", "ім'я", "ваше ім'я", "власник", "користувач", "адміністратор", "адмін", "немає",
    "немає автора", "без авторства", "не вказано", "автор не вказаний", "штатний фотограф",
    "позаштатний фотограф", "стрінгер", "надано", "інтернет", "з інтернету", "фото з інтернету", "з мережі",
    "фото з мережі", "відкриті джерела", "з відкритих джерел", "фото з відкритих джерел", "очевидець",
    "очевидці", "фото очевидця", "фото очевидців", "фото читача", "фото редакції",
))
# fmt: on
_CODES = frozenset(("HO", "H.O", "STR", "STF", "ho", "str", "stf"))
"""As agencies write them: Ho and Str are surnames."""


@lru_cache(maxsize=1 << 13)
def is_one(text: str) -> bool:
    """Whether the whole of a credit credits nobody: `handout`, `неизвестен`, `-`; not a name that holds such a word."""
    if len(text) > _LONGEST:
        return False
    bare = text.strip(_AROUND)
    if not _LETTER.search(bare):
        return bool(text.strip())
    words = " ".join(bare.replace("’", "'").replace("ʼ", "'").split()).casefold()
    return bare in _CODES or words in _WORDS

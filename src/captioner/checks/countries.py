"""Countries by their names in the desk's languages and by their codes (ISO 3166-1), as CLDR has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from rapidfuzz import fuzz, process

Codes = frozenset[str]

_LANGUAGES = ("en", "ru", "kk", "uk")
_FURTHER = ("de", "fr", "es", "it", "pt", "pl", "tr", "ky", "uz", "be")
"""Looked into only where a name is none in the desk's languages."""
_OLD = {"SUN": "SU", "YUG": "YU", "CSK": "CS", "SCG": "CS"}
"""Countries that are no more."""
_SHORT = 3
"""Letters: abbreviations."""
_NEAR = 84
"""Of 100: what is more like a country's name, and is none, is a misspelling of it."""
_OTHER = regex.compile(r"[^\p{L}\p{M}]+")
_APOSTROPHES = regex.compile(r"['’‘`´ʼʻʹ]")
_UNKNOWN = "ZZ"
_OF_USERS = regex.compile(r"A{2,3}|Q[M-Z][A-Z]?|X[A-Z]{1,2}")
"""Codes that everybody may use as they like; agencies have their own for England, for space and for the high seas."""

# What CLDR has under another name, or under none; parted by semicolons.
# fmt: off
_MORE = {
    "AE": "UAE; Emirates; Эмираты; Объединённые Арабские Эмираты; БАӘ; ОАЕ",
    "BA": "Bosnia and Herzegovina; Bosnia",
    "BY": "Белоруссия; Belorussia",
    "CD": (
        "Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo; "
        "Демократическая Республика Конго; ДР Конго; ДРК; Конго; Демократична Республіка Конго"
    ),
    "CG": "Republic of the Congo; Congo; Республика Конго; Конго; Республіка Конго",
    "CI": "Ivory Coast; Берег Слоновой Кости",
    "CN": (
        "People's Republic of China; PRC; КНР; Китайская Народная Республика; Hong Kong; Гонконг; "
        "Macau; Tibet; Тибет; Xinjiang"
    ),
    "CV": "Cabo Verde",
    "CZ": "Czech Republic; Чешская Республика; Чеська Республіка",
    "DE": "East Germany; West Germany; GDR; ГДР; ФРГ; FRG; НДР; ФРН",
    "DK": "Greenland; Faroe Islands; Гренландия; Фареры",
    "ES": "Canary Islands",
    "FR": "Réunion; Guadeloupe; Martinique; French Guiana; New Caledonia; French Polynesia",
    "GB": (
        "UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Британия; "
        "Англия; Шотландия; Уэльс; Северная Ирландия; Соединённое Королевство; Британія; Англія; "
        "Шотландія; Уельс; Північна Ірландія; Сполучене Королівство; Біріккен Корольдік; Англия; "
        "Шотландия"
    ),
    "GE": "Abkhazia; South Ossetia; Абхазия; Южная Осетия; Абхазія; Південна Осетія",
    "HK": "Hong Kong; Гонконг; China; Китай; Қытай",
    "IR": "Persia",
    "KG": (
        "Кыргызстан; Kirghizia; Киргизстан; Kyrgyz Republic; Кыргызская Республика; "
        "Киргизская Республика; Қырғыз Республикасы"
    ),
    "KP": "DPRK; Северная Корея; КХДР",
    "KR": "Korea; Republic of Korea; ROK; Южная Корея; Корея; Республіка Корея",
    "KZ": "Казақстан; РК; ҚР; Qazaqstan",
    "LA": "Lao PDR",
    "MD": "Молдавия; Transnistria; Приднестровье; Придністров'я",
    "MK": "Macedonia; Македония; Македонія",
    "MM": "Myanmar; Burma; Мьянма; Бирма; М'янма; Бірма",
    "MO": "Macao; Macau; Макао; China; Китай; Қытай",
    "NL": "Holland; The Netherlands; Голландия; Голландія",
    "PS": (
        "Palestine; State of Palestine; Gaza; Gaza Strip; West Bank; Палестина; Газа; Сектор Газа; "
        "Западный берег; Західний берег; Палестинская автономия"
    ),
    "RU": (
        "Russian Federation; РФ; Российская Федерация; Російська Федерація; Ресей Федерациясы; "
        "Chechnya; Чечня"
    ),
    "SO": "Somaliland; Сомалиленд",
    "SU": "USSR; U.S.S.R.; Soviet Union; СССР; Советский Союз; СРСР; Радянський Союз; КСРО; Кеңес Одағы",
    "CS": "Czechoslovakia; Чехословакия; Чехословаччина; Serbia and Montenegro",
    "YU": "Yugoslavia; Югославия; Югославія",
    "SZ": "Swaziland; Свазиленд",
    "TL": "East Timor",
    "TM": "Туркмения; Туркменія; Түркменстан",
    "TR": "Turkey; Turkiye; Туркия",
    "UA": "Україна; Crimea; Крым; Крим; Қырым",
    "UN": "United Nations; ООН; БҰҰ",
    "US": (
        "USA; U.S.A.; U.S.; US; United States of America; America; Puerto Rico; Guam; США; "
        "Соединённые Штаты Америки; Америка; АҚШ; Сполучені Штати Америки; Пуэрто-Рико"
    ),
    "VA": "Holy See; Vatican; Святой Престол",
    "XK": "Kosova",
}
# fmt: on


@lru_cache(maxsize=1 << 12)
def coded(code: str) -> Codes:
    """The countries that a code of two or three letters stands for, by their two letters; none: it is no code.

    A country that is no more stands for itself and for those that came after it.
    """
    code = code.upper()
    after = get_global("territory_aliases").get(code, ())
    if len(code) == 2 and code in _names_of() and code != _UNKNOWN:
        return frozenset((code, *after))
    return frozenset((*after, *([_OLD[code]] if code in _OLD else [])))


def is_of_users(code: str) -> bool:
    """Whether it is one of the codes that mean what their users agree on."""
    return _OF_USERS.fullmatch(code) is not None


@lru_cache(maxsize=1 << 12)
def named(name: str) -> Codes:
    """The countries that bear this name, in one of the desk's languages; none where it is not known."""
    return _by_name().get(_folded(name), frozenset())


@lru_cache(maxsize=1 << 12)
def is_name(name: str) -> bool:
    """Whether a country is called so: in short or in full, in the desk's languages or in some others."""
    folded = _folded(name)
    if folded in _by_name() or any(folded in _names_in(language) for language in _FURTHER):
        return True
    words = set(folded.split())
    return any(words.issuperset(one.split()) for one in _by_name() if len(one) > _SHORT)


@lru_cache(maxsize=1 << 12)
def bears(codes: Codes, name: str) -> bool:
    """Whether one of these countries is called so: in short or in full, or in a language of its own."""
    if found := named(name):
        return not found.isdisjoint(codes)
    folded = _folded(name)
    words = set(folded.split())
    for code in codes:
        if any(
            words and (words <= (known := set(one.split())) or known <= words)
            for one in _names_of().get(code, ())
        ):
            return True
        if any(folded in _names_in(language) for language in get_official_languages(code, de_facto=True)):
            return True
    return False


@lru_cache(maxsize=1 << 12)
def misspelled(name: str) -> tuple[str, str]:
    """The name that this is nearly, and its country's code; empty where it is near to none."""
    found = process.extractOne(_folded(name), list(_by_name()), scorer=fuzz.ratio, score_cutoff=_NEAR)
    codes = _by_name()[found[0]] if found else frozenset()
    if found is None or len(codes) != 1:
        return "", ""
    (code,) = codes
    language = next((one for one in _LANGUAGES if found[0] in _names_in(one)), _LANGUAGES[0])
    return usual_name(code, language), code


def usual_name(code: str, language: str) -> str:
    """A country's name in a language; in English where that has none. Empty: there is no such country."""
    for tag in (language.split("-")[0].lower(), "en"):
        name = _territories(tag).get(code)
        if name:
            return name
    return ""


def code_like(code: str, like: str) -> str:
    """A country's code, in as many letters as another code."""
    if len(like) != len("KAZ"):
        return code
    longer = (one for one, after in get_global("territory_aliases").items() if list(after) == [code])
    return next((one for one in longer if len(one) == len(like) and one.isalpha() and one not in _OLD), code)


def are_in_two_languages(name: str, other: str) -> bool:
    """Whether two names of a country are those of different languages of the desk."""
    name, other = _folded(name), _folded(other)
    return not any({name, other} <= _names_in(language) for language in _LANGUAGES) and all(
        any(one in _names_in(language) for language in _LANGUAGES) for one in (name, other)
    )


@lru_cache(maxsize=1)
def _names_of() -> Mapping[str, tuple[str, ...]]:
    """All folded names in the desk's languages, by code."""
    found: dict[str, list[str]] = {}
    for language in _LANGUAGES:
        for code, name in _territories(language).items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(code, []).append(_folded(name))
    for code, names in _MORE.items():
        found.setdefault(code, []).extend(map(_folded, names.split("; ")))
    return {code: tuple(names) for code, names in found.items()}


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, Codes]:
    found: dict[str, set[str]] = {}
    for code, names in _names_of().items():
        for name in names:
            found.setdefault(name, set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


@lru_cache(maxsize=64)
def _names_in(language: str) -> frozenset[str]:
    return frozenset(map(_folded, _territories(language).values()))


@lru_cache(maxsize=64)
def _territories(language: str) -> Mapping[str, str]:
    try:
        return dict(Locale.parse(language).territories)
    except (ValueError, UnknownLocaleError):
        return {}


@lru_cache(maxsize=1 << 12)
def _folded(name: str) -> str:
    """Small letters, one blank between words; no marks, no "the"."""
    plain = _APOSTROPHES.sub("", name.casefold()).replace("ё", "е").replace("&", " and ")
    words = _OTHER.sub(" ", plain).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)

"""What stands in a caption until somebody writes it: TK, XXX, [name], lorem ipsum. Whole words, never inside others."""

from __future__ import annotations

from functools import lru_cache

import regex

_WHOLE = frozenset((
    "tk", "tbc", "tbd", "tba", "todo", "xxx", "ххх", "caption", "caption here", "caption tk", "add caption",
    "add a caption", "enter caption", "enter a caption", "enter caption here", "insert caption", "type caption here",
    "your caption here", "no caption", "description", "enter description", "test", "подпись", "введите подпись",
    "подпись к фото", "без подписи", "описание", "введите описание", "тест", "сюда подпись", "жазу", "жазуды енгізіңіз",
    "сурет сипаттамасы", "сипаттама", "підпис", "введіть підпис", "підпис до фото", "без підпису", "опис",
))  # fmt: skip
_SLOTS = (
    "name", "names", "first name", "last name", "full name", "surname", "caption", "photographer", "place",
    "location", "city", "date", "title", "person", "age", "job", "tk", "xx", "xxx", "имя", "имена", "фамилия",
    "имя фамилия", "имя и фамилия", "дата", "место", "город", "возраст", "фотограф", "подпись", "аты", "аты-жөні",
    "есімі", "тегі", "күні", "орны", "қала", "ім'я", "ім’я", "прізвище", "місце", "місто", "вік",
)  # fmt: skip
_IN_BRACKETS = regex.compile(
    rf"[\[<{{]\s*(?:{'|'.join(map(regex.escape, _SLOTS))})\s*[\]>}}]", regex.IGNORECASE
)
_VARIABLE = regex.compile(r"(?<![\p{L}\p{N}])\{[a-z_]{2,24}\??(?::[^{}]{0,20})?\}(?![\p{L}\p{N}])")
_LOREM = regex.compile(r"\blorem\s+ipsum\s+dolor\b|^\W*lorem\s+ipsum\W*$", regex.IGNORECASE)
_ASKED = regex.compile(
    r"(?:^|[\[(<{\n])[ ]*(?:(?:enter|insert|add|type)\s+(?:your\s+|a\s+|the\s+)?caption|caption\s+goes\s+here)"
    r"(?:\s+here)?[ .:…]*(?:$|[\])>}\n])",
    regex.IGNORECASE,
)
_WHAT = (
    r"(?:names?|spelling|age|date|place|имя|имена|фамили[яию]|дат[ауы]|место|возраст|ім['’ʼ]я|прізвище|місце|вік"
    r"|атын|аты-жөнін|есімін|тегін|күнін|орнын)"
)
_CHECKED = (
    r"(?:check|confirm|tbc|уточн\p{L}{2,8}|провер(?:ить|яется|ьте)|перевір(?:ити|яється|те)|анықта[уйл]\p{L}{0,6}"
    r"|нақтыла[уйн]\p{L}{0,6}|тексер[уі]\p{L}{0,6})"
)
_TO_BE_CHECKED = regex.compile(
    rf"[\[(<]\s*(?:{_WHAT}\s+(?:to\s+)?){{0,2}}{_CHECKED}(?:\s+{_WHAT})?\s*[!?.]*\s*[\])>]"
    rf"|(?:^|(?<=[.!?\n])\s*)(?:check|confirm|уточнить|проверить|уточнити|перевірити)\s+{_WHAT}"
    r"(?=\s*(?:[.!?:;,)—–]|$))"
    r"|(?:^|(?<=[.!?\n(\[])\s*)(?:подпись\s+(?:будет|позже|следует)|підпис\s+(?:буде|пізніше)|caption\s+to\s+(?:come|follow))",
    regex.IGNORECASE,
)
_NAMELESS = regex.compile(
    r"(?<![\p{L}\p{N}])(?:Имя\s+Фамилия|Фамилия\s+Имя|Ім['’ʼ]я\s+(?:та\s+)?[Пп]різвище|Прізвище\s+[ІІ]м['’ʼ]я"
    r"|[Ff]irst[\s-]?[Nn]ame\s+[Ll]ast[\s-]?[Nn]ame|FIRST\s?NAME\s+LAST\s?NAME|Name\s+Surname|NAME\s+SURNAME|NAMES?\s+TK|CHECK\s+(?:NAMES?|SPELLING|AGE|DATE|PLACE)"
    r"|ФИО(?=\s*(?:[,;(]|(?:на|в|во|у)\s|$)))(?![\p{L}\p{N}])|(?<!\S)_{3,}(?![\p{L}\p{N}_])"
)
_LETTERS = regex.compile(r"(?<![\p{L}\p{N}])(?:TK(?:TK)+|TK|TODO|[Xx]{3,}|[Хх]{3,})(?![\p{L}\p{N}])")
_MARKS = regex.compile(r"(?<!\S)[\[(]?\?{3,}[\])]?(?![^\s,.;:)])")
_SIGNS = (
    "tk", "xxx", "ххх", "todo", "???", "[", "<", "{", "(", "lorem", "caption", "check", "confirm", "уточн", "провер",
    "перевір", "подпись", "підпис", "имя ", "ім'я", "ім’я", "імʼя", "name", "фио", "___",
)  # fmt: skip
"""One of them stands wherever a placeholder does."""
_CAPITAL_BEFORE = regex.compile(r"(?<word>\p{Lu}[\p{L}’'.-]*)[\s\p{Pd}]+$")
_CAPITAL_AFTER = regex.compile(r"^[\s\p{Pd}]+\p{Lu}")
_BEGINNING = frozenset(
    ("a", "an", "the", "in", "on", "at", "by", "from", "of", "and", "with", "near", "as", "photo")
)
"""Words that have a capital only because a sentence begins with them."""
_FLIGHT = regex.compile(r"(?:flights?|рейс\p{L}*)\s+$", regex.IGNORECASE)
_QUOTED_BEFORE, _QUOTED_AFTER = regex.compile(r"[“«\"„‘]$"), regex.compile(r"^[”»\"“’]")
_NUMBERED = regex.compile(
    r"^(?:[-‑]\p{L}|\s+(?:[\p{L}-]+\s+){0,2}?(?:olymp|games|congress|session|edition|festival|conference|century|"
    r"anniversary|summit|championship|forum|съезд|летн|зимн|олимп|игр|чемпионат|фестивал|сесси|конференц|форум|век|"
    r"кубок|з['’]їзд|літн|зимов|олімп|ігор|ігр|чемпіонат|сесі|столітт|ғасыр|съез|құрылтай|жазғы|қысқы))",
    regex.IGNORECASE,
)
"""What a Roman thirty counts, and what is rated so."""


@lru_cache(maxsize=1 << 12)
def placeholder(caption: str) -> str:
    """What stands for words that are still to come; empty where nothing does."""
    folded = " ".join(caption.casefold().split()).strip(" .:…-–—!")
    if folded in _WHOLE:
        return caption
    if not _may_be(caption):
        return ""
    for pattern in (_IN_BRACKETS, _VARIABLE, _LOREM, _ASKED, _MARKS, _TO_BE_CHECKED, _NAMELESS):
        for match in pattern.finditer(caption):
            if not (
                pattern is _IN_BRACKETS
                and match[0][0] == "["
                and _is_quoted(caption[max(0, match.start() - 400) : match.start()])
            ):
                return match[0]
    return next((match[0] for match in _LETTERS.finditer(caption) if _stands_for_words(caption, match)), "")


def _may_be(caption: str) -> bool:
    small = caption.casefold()
    return any(sign in small for sign in _SIGNS)


def _is_quoted(before: str) -> bool:
    """Whether somebody is speaking, whose words an editor may mend in brackets."""
    pairs = (("“", "”"), ("«", "»"), ("„", "“"))
    return before.count('"') % 2 == 1 or any(before.count(a) > before.count(b) for a, b in pairs)


def _stands_for_words(caption: str, match: regex.Match[str]) -> bool:
    """Not the name of a shop, a beer or a games: TK Maxx, Super Bowl XXX; nor among words in capitals only."""
    letters = match[0]
    if letters.startswith("TKTK") or letters == "TODO":
        return letters != "TODO" or not caption.isupper()
    before, after = (
        caption[max(0, match.start() - 40) : match.start()],
        caption[match.end() : match.end() + 60],
    )
    if caption.isupper() or _CAPITAL_AFTER.search(after) or _FLIGHT.search(before):
        return False
    if _QUOTED_BEFORE.search(before) and _QUOTED_AFTER.search(after):
        return False
    if letters != "TK" and letters.isupper() and _NUMBERED.search(after):
        return False
    name = _CAPITAL_BEFORE.search(before)
    return not (name and letters.isupper() and name["word"].casefold() not in _BEGINNING)

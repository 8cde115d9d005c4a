"""What a name is called in the next language, where that is more than its letters: Олена is Елена, Oleh is Олег.

Names so different are nobody's credit; but who must not be named is named by them as well.
"""

from __future__ import annotations

import re
from functools import lru_cache

from captioner.checks.folding import folded

# fmt: off
_SAME_NAMES = (
    "Елена Олена", "Алексей Олексій", "Александр Олександр", "Александра Олександра", "Дмитрий Дмитро",
    "Николай Микола", "Михаил Михайло", "Пётр Петро", "Павел Павло", "Даниил Данило Данил", "Анна Ганна",
    "Евгений Євген", "Василий Василь", "Владимир Володимир", "Татьяна Тетяна", "Екатерина Катерина",
    "Светлана Світлана", "Надежда Надія", "Кирилл Кирило", "Филипп Пилип", "Антон Антін", "Фёдор Федір",
    "Никита Микита", "Яков Яків", "Ефим Юхим", "Ульяна Уляна", "Иосиф Йосип",
    "Емельян Омелян", "Гаврила Гаврило", "Кузьма Козьма", "Анастасия Настя", "Марья Мария", "Бауыржан Бауржан",
    "Ыбырай Ибрай", "Ахмед Ахмет", "Мухаммед Мұхамед Магомед Mohammed Muhammad Mohamed Mohamad",
    "Юсуп Юсуф Жүсіп Yousef Yusef", "Ибрагим Ибраһим Ибрахим", "Хусейн Хусаин Гусейн Hussein",
)
# fmt: on
_H_ALONE = re.compile("(?<![scz])h")


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    groups = [frozenset(map(folded, names.split())) for names in _SAME_NAMES]
    return {name: group for group in groups for name in group}


def other_forms(word: str) -> frozenset[str]:
    """A folded word with all its other forms: names of the same origin, г as g and h, й and ё as others write them."""
    found = set(_groups().get(word, frozenset((word,))))
    for change in (_with_g, _with_h, _with_plain_sh, _with_shch, _with_plain_zh, _with_short_i, _with_yo):
        found |= set(map(change, found))
    return frozenset(found)


def _with_g(word: str) -> str:
    return _H_ALONE.sub("g", word)


def _with_h(word: str) -> str:
    return word.replace("g", "h")


def _with_plain_sh(word: str) -> str:
    return word.replace("shch", "sh")


def _with_shch(word: str) -> str:
    return re.sub("sh(?!ch)", "shch", word)


def _with_plain_zh(word: str) -> str:
    return word.replace("dzh", "zh") if "dzh" in word else re.sub("^zh", "dzh", word)


def _with_short_i(word: str) -> str:
    return word[:-2] + "i" if word.endswith("ei") else re.sub("i$", "ei", word)


def _with_yo(word: str) -> str:
    return "e" + word[2:] if word.startswith("io") else re.sub("^e", "io", word)

"""Names across scripts and case endings: who is the same, who is near, who is somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import case_endings, folding
from captioner.checks.names import NEAR, Known, Like, Likeness, key, likeness, may_mean
from captioner.people.person import Person, Variant

TIMUR = "Timur Nusimbekov"

SAME = (
    (TIMUR, "Тимур Нусимбеков"),
    (TIMUR, "Тимур Нүсімбеков"),
    (TIMUR, "Timur Nussimbekov"),
    (TIMUR, "Nusimbekov Timur"),
    (TIMUR, "Tymur Nusymbekov"),
    (TIMUR, "Тимура Нусимбекова"),
    (TIMUR, "TIMUR NUSIMBEKOV"),
    (TIMUR, "timur  nusimbekov"),
    (TIMUR, "Nusimbekov, Timur"),
    (TIMUR, "Тимуру Нусимбекову"),
    (TIMUR, "Тимуром Нусимбековым"),
    (TIMUR, "Tимуp Нүсiмбеков"),
    (TIMUR, "Тимуре Нусимбекове"),
    (TIMUR, "Тимур Нүсімбековтің"),
    (TIMUR, "Тимур Нусимбековтың"),
    (TIMUR, "Tīmur Nusimbékov"),
    (TIMUR, "Тимур Ерланович Нусимбеков"),
    (TIMUR, "Нусимбеков Тимур Ерланович"),
    (TIMUR, "Timur Yerlanovich Nusimbekov"),
    (TIMUR, "Тимура Ерлановича Нусимбекова"),
    (TIMUR, "Timur\N{NO-BREAK SPACE}Nusimbekov"),
    (TIMUR, "Тимур Нусим\N{SOFT HYPHEN}беков"),
    ("Юрий Ким", "Yuri Kim"),
    ("Юрий Ким", "Yury Kim"),
    ("Юрий Ким", "Yuriy Kim"),
    ("Юрій Кім", "Iurii Kim"),
    ("Юлия Цой", "Yulia Tsoy"),
    ("Юлія Цой", "Iuliia Tsoi"),
    ("Наталья Ильина", "Natalia Ilyina"),
    ("Наталия Ильина", "Natalya Ilina"),
    ("Елена Петрова", "Yelena Petrova"),
    ("Елена Петрова", "Elena Petrova"),
    ("Васильев Пётр", "Petr Vasiliev"),
    ("Андрей Васильев", "Andrey Vasilyev"),
    ("Андрей Соловьёв", "Andrei Solovyov"),
    ("Андрей Соловьев", "Andrej Solovyev"),
    ("Артём Щербаков", "Artyom Shcherbakov"),
    ("Дмитрий Достоевский", "Dmitry Dostoyevsky"),
    ("Дмитрий Чехов", "Dmitrij Chekhov"),
    ("Мария Жукова", "Mariya Zhukova"),
    ("Мария Жукова", "Mariia Zhukova"),
    ("Жандос Қуаныш", "Jandos Quanysh"),
    ("Жандос Қуаныш", "Жандос Куаныш"),
    ("Ғалым Өтеген", "Галым Отеген"),
    ("Әлия Ұлықбек", "Алия Улыкбек"),
    ("Ксения Александрова", "Xenia Alexandrova"),
    ("Виктор Ахметов", "Victor Akhmetov"),
    ("Хасан Ахметов", "Khasan Ahmetov"),
    ("Ерлан Бакаев", "Yerlan Bakayev"),
    ("Александр Неменов", "Alexander Nemenov"),
    ("Иван Объедков", "Ivan Obyedkov"),
    ("Євгеній Малолєтка", "Evgeniy Maloletka"),
    ("Касым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
    ("Володимир Зеленський", "Volodymyr Zelenskyy"),
    ("Татьяна Макеева", "Tatyana Makeyeva"),
    ("Кирилл Кудрявцев", "Kirill Kudryavtsev"),
    ("Müller Jürgen", "Jurgen Mueller"),
    ("Dušan Petrović", "Dusan Petrovic"),
    ("Мар'яна Коваль", "Мар’яна Коваль"),
    ("Мар'яна Коваль", "Марʼяна Коваль"),
    ("Sean O'Brien", "Sean O’Brien"),
    ("Ерлан Серікұлы", "Ерлан Серік ұлы"),
    ("Ерлан Серікұлы", "Yerlan Serikuly"),
    ("Айгүл Серікқызы", "Айгуль Серик кызы"),
    ("Анна Иванова-Петрова", "Anna Ivanova Petrova"),
    ("Иванова-Петрова Анна", "Анна Иванова-Петрова"),
    ("Jan van der Berg", "van der Berg, Jan"),
    ("Мария Иванова", "Марии Ивановой"),
    ("Мария Иванова", "Марией Ивановой"),
    ("Айгуль Нусимбекова", "Айгуль Нусимбековой"),
    ("Ольга Чайковская", "Ольги Чайковской"),
    ("Ольга Шульга", "Ользі Шульзі"),
    ("Фёдор Достоевский", "Фёдора Достоевского"),
    ("Никита Михалков", "Никиты Михалкова"),
    ("Илья Репин", "Ильёй Репиным"),
    ("Дмитрий Лебедев", "Дмитрия Лебедева"),
    ("Андрій Шевченко", "Андрієм Шевченком"),
    ("Тарас Шевченко", "Тарасові Шевченку"),
    ("Олег Петренко", "Олега Петренка"),
    ("Сергій Жадан", "Сергія Жадана"),
    ("Лев Толстой", "Льва Толстого"),
    ("Касым-Жомарт Токаев", "Касым-Жомарта Токаева"),
    ("Жан-Поль Бельмондо", "Жан‑Поль Бельмондо"),
    ("Анна-Мария Иванова", "Анны-Марии Ивановой"),
    ("Марія Іванова", "Марії Іванової"),
    ("Ольга Кобилянська", "Ольги Кобилянської"),
    ("Айгүл Серікқызы", "Айгүл Серікқызының"),
    ("Νίκος Οικονόμου", "Νικος Οικονομου"),
)
NEAR_ONLY = (
    (TIMUR, "Timur Nurimbekov"),
    (TIMUR, "T. Nusimbekov"),
    (TIMUR, "Т. Е. Нусимбеков"),
    (TIMUR, "Нусимбеков Т."),
    (TIMUR, "Timur"),
    (TIMUR, "Timur Nusimbekof"),
    (TIMUR, "Timur Nusinbekov"),
    (TIMUR, "Timura Nusimbekova"),
    ("Yu. Kim", "Юрий Ким"),
    ("Zh. Kuanysh", "Жандос Қуаныш"),
    ("Olena Petrenko", "Elena Petrenko"),
    ("Сергей Жадан", "Сергій Жадан"),
    ("Anna Ivanov", "Anna Ivanova"),
    ("Айгуль Нусимбеков", "Айгуль Нусимбекова"),
    ("Александр Петров", "Александра Петрова"),
    ("Валентин Петров", "Валентина Петрова"),
    ("Ренат Ахметов", "Рената Ахметова"),
    ("Камиль Ахметов", "Камиля Ахметова"),
    ("Иван Петров", "Ивана Петрова"),
    ("Айнур Ахметов", "Айнура Ахметова"),
    ("Ален Петров", "Алёна Петрова"),
    ("Тимур Аскар", "Тимур Аскаров"),
    ("Диана Ахметова", "Дана Ахметова"),
    ("Макс Шевченко", "Максим Шевченко"),
    ("Олег Петренко", "Oleh Petrenko"),
    ("Jan Berg", "Jan van der Berg"),
    ("Омар Хасан", "Омар аль-Хасан"),
    ("Тимур Ерланович Нусимбеков", "Тимур Серикович Нусимбеков"),
    ("Рена Ахметова", "Рената Ахметова"),
    ("Michael Nowak", "Michał Nowak"),
)
OTHERS = (
    (TIMUR, "Айгуль Нусимбекова"),
    (TIMUR, "Ерлан Нусимбеков"),
    (TIMUR, "Тимур Ахметов"),
    (TIMUR, ""),
    ("", ""),
    ("-", "-"),
    ("Александр Иванов", "Алексей Иванов"),
    ("Айгуль Жумагулбекова", "Айнур Жумагулбекова"),
    ("Li Wei", "Li Mei"),
    ("Иван Петров", "Пётр Иванов"),
    ("Анна Ким", "Анна Цой"),
    ("A. Nusimbekov", TIMUR),
    ("T. N.", TIMUR),
    ("Ed Kim", "Al Kim"),
    ("2022", "2022"),
    ("Reuters", TIMUR),
    ("Марат Сериков", "Болат Сериков"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_all_usual_spellings_of_a_name_are_one_persons(one: str, other: str) -> None:
    assert likeness(one, other).is_same
    assert likeness(other, one).is_same
    assert may_mean(other, one)


@pytest.mark.parametrize(("one", "other"), NEAR_ONLY)
def test_what_is_near_is_asked_and_never_the_same(one: str, other: str) -> None:
    assert likeness(one, other).is_near
    assert likeness(other, one).is_near
    assert not likeness(one, other).is_same


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_others_are_not_even_near(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one) == Likeness(0)


def test_the_key_is_in_plain_letters_whatever_the_script_and_order() -> None:
    keys = {
        key(name)
        for name in (TIMUR, "Тимур Нусимбеков", "Тимур Нүсімбеков", "Nussimbekov Timur", "Tymur Nusymbekov")
    }
    assert keys == {"nusimbekov timur"}
    assert key(" – 2022 ☺") == ""


def test_transliteration_does_not_make_one_name_of_two() -> None:
    different = (
        "Диана",
        "Дана",
        "Алексей",
        "Александр",
        "Мария",
        "Мара",
        "Аскар",
        "Аскаров",
        "Даниэль",
        "Данель",
        "Марат",
        "Мурат",
    )
    assert len({folding.folded(name) for name in different}) == len(different)


def test_words_in_a_sentence_may_mean_somebody_where_the_same_words_as_a_name_may_be_another() -> None:
    assert may_mean("Александра Петрова", "Александр Петров")
    assert may_mean("Т. Нусимбекова", "Тимур Нусимбеков")
    assert may_mean("Олега Петренко", "Олег Петренко")
    assert may_mean("Дмитрия Доценко", "Дмитрий Доценко")
    assert may_mean("Алии Ашим", "Алия Ашим")
    assert may_mean("Бауыржана Момышулы", "Бауыржан Момышұлы")
    assert may_mean("Али Ахметова", "Али Ахметов")
    assert may_mean("Жан-Поля Бельмондо", "Jean-Paul Belmondo") is False
    assert may_mean("Жан-Поля Бельмондо", "Жан-Поль Бельмондо")
    assert not may_mean("Айгуль Нусимбекова", "Айгуль Нусимбеков")
    assert not may_mean("Timur Nurimbekov", TIMUR)


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("Павла", "павел"),
        ("Льва", "лев"),
        ("Кравца", "кравец"),
        ("Марии", "мария"),
        ("Ильи", "илья"),
        ("Андрію", "андрій"),
        ("Толстым", "толстой"),
        ("Ользі", "ольга"),
        ("Тарасе", "тарас"),
        ("Ковалю", "ковал"),
        ("Анно", "анна"),
    ],
)
def test_case_endings_come_off(written: str, stands: str) -> None:
    assert stands in case_endings.bare(written)


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("Нүсімбековтің", "нүсімбеков"),
        ("Асқарға", "асқар"),
        ("Ерланұлына", "ерланұлы"),
        ("Серікқызынан", "серікқызы"),
        ("Нүсімбековтардың", "нүсімбеков"),
        ("Айгүлмен", "айгүл"),
        ("Жанардан", "жанар"),
    ],
)
def test_kazakh_endings_come_off(written: str, stands: str) -> None:
    assert stands in case_endings.bare_kazakh(written)


def test_what_is_not_cyrillic_has_no_case_endings() -> None:
    assert case_endings.bare("Nusimbekova") == frozenset()
    assert list(case_endings.readings(("Timura", "Nusimbekova"))) == []


PEOPLE = (
    Person(TIMUR, (Variant("Тимур Нүсімбеков", "kk"), Variant("Tima"))),
    Person("Erik Johnson"),
    Person("Eric Johnson"),
    Person("Александр Петров"),
    Person("Олена Петренко"),
)


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Тимура Нусимбекова", [TIMUR]),
        ("tima", [TIMUR]),
        ("Тима", [TIMUR]),
        ("Eric  johnson", ["Eric Johnson"]),
        ("Erik Johnson", ["Erik Johnson"]),
        ("Эрик Джонсон", []),
        ("Olena Petrenko", ["Олена Петренко"]),
        ("", []),
        ("☺", []),
        ("Johnson, Erik", ["Erik Johnson", "Eric Johnson"]),
    ],
)
def test_people_are_known_by_any_spelling_and_by_the_exact_one_first(name: str, same: list[str]) -> None:
    assert [person.name for person in Known(PEOPLE).like(name).same] == same


def test_a_spelling_without_letters_is_like_nothing() -> None:
    known = Known([Person("Timur Nusimbekov", (Variant("6"), Variant("☺")))])
    assert known.like("Timur").near
    assert known.like("7") == Like()


def test_those_near_are_told_with_their_score_the_nearest_first() -> None:
    known = Known((*PEOPLE, Person("Timur Nurimbekov")))
    near = known.like("Timur Nusinbekov").near
    assert [person.name for person, _ in near] == [TIMUR, "Timur Nurimbekov"]
    assert all(NEAR <= score < 100 for _, score in near)
    assert [person.name for person, _ in known.like("T. Nusimbekov").near] == [TIMUR]
    assert [person.name for person, _ in known.like("Александра Петрова").near] == ["Александр Петров"]
    assert known.like("Тимур Нусимбеков").near == ()
    assert known.like("Somebody Else").near == ()


def test_known_people_are_as_like_as_the_names_themselves() -> None:
    names = {name for pair in (*SAME, *NEAR_ONLY, *OTHERS) for name in pair if name.strip("- 2")}
    known = Known([Person(name) for name in sorted(names)])
    for name in names:
        asked = name.upper() + "."
        alike = {other: likeness(asked, other) for other in names}
        same = {other for other, like in alike.items() if like.is_same}
        found = known.like(asked)
        exact = {other for other in names if other.casefold() == asked.casefold()}
        assert {person.name for person in found.same} == (exact or same)
        if not found.same:
            near = {other: like.score for other, like in alike.items() if like.is_near}
            assert {person.name: score for person, score in found.near} == near


WORDS = st.text(
    st.sampled_from(
        "абвгғдеёжзиійкқлмнңоөпрстуүұфхһцчшщъыьэюяєїґ'’ʼ-. AaBCcdeghijkKlmnopqrstuwxyzŞşüöéß李\u0301\u00ad"
    )
)


@given(st.one_of(WORDS, st.text()))
def test_a_folded_name_folds_to_itself(name: str) -> None:
    assert key(key(name)) == key(name)


@given(st.one_of(WORDS, st.text(), st.sampled_from([name for pair in SAME for name in pair])))
def test_the_first_letter_of_a_word_tells_what_its_key_may_begin_with(name: str) -> None:
    for word in folding.WORD.findall(name):
        first, plain = folding.first_letters(word[0]), folding.folded(word)
        assert not plain or not first or plain[0] in first


@given(st.one_of(WORDS, st.text()), st.one_of(WORDS, st.text()))
def test_likeness_is_the_same_in_both_directions(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, other).score in (0, *range(NEAR, 101))
    may_mean(one, other)


@given(st.one_of(WORDS, st.text()))
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert likeness(name, name).is_same is bool(key(name))


@given(st.lists(st.one_of(WORDS, st.text()).filter(str.strip), max_size=5), st.one_of(WORDS, st.text()))
def test_whoever_is_known_any_name_is_looked_up(spellings: list[str], name: str) -> None:
    known = Known([Person("Timur Nusimbekov", tuple(map(Variant, spellings)))])
    assert not (known.like(name).same and known.like(name).near)
    assert not spellings or known.like(spellings[0]).same


@pytest.mark.parametrize("letter", ["а", "a", " ", "-", "y", "'", "\u0301", "李", "T.", "ов ", "ыч "])
def test_the_longest_texts_are_answered(letter: str) -> None:
    text = letter * (100_000 // len(letter))
    assert likeness(text, TIMUR) == Likeness(0)
    assert not Known(PEOPLE).like(text).same

"""The letters of every text: blanks, quotation marks, scripts, and what nobody meant to write; and their mending."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.finding import Severity
from captioner.checks.mending import fixed
from captioner.checks.rules import RULE
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, FIELD


def written(text: str, language: str) -> Shot:
    """A photo with this caption in this language."""
    return shot(caption={"x-default": text, language: text})


def mended(rule: str, looked_at: Shot) -> str | None:
    """The caption as the rule's fix leaves it, of which the rule then says nothing; None without a fix."""
    (it,) = found(rule, looked_at)
    if it.fix is None:
        return None
    after = Shot(fixed(looked_at.photo, it.fix), looked_at.desk)
    assert not found(rule, after)
    return after.caption


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "A  crowd   gathers", "A crowd gathers"),
        ("en", "A\tcrowd", "A crowd"),
        ("en", "Hello , world !", "Hello, world!"),
        ("en", "Hello ,world", "Hello, world"),
        ("en", "rock,paper,scissors", "rock, paper, scissors"),
        ("en", "“Hello” , he says", "“Hello”, he says"),
        ("en", "A crowd gathers\non a square", "A crowd gathers on a square"),
        ("en", "Line one,\nline two", "Line one, line two"),
        ("en", "One. \nTwo.", "One.\nTwo."),
        ("ru", "Кто ?", "Кто?"),
        ("ru", "Иванов,Петров и Сидоров", "Иванов, Петров и Сидоров"),
        ("kk", "Абай ,Алматы", "Абай, Алматы"),
        ("uk", "Сім’я  на площі", "Сім’я на площі"),
        ("fr", "Une foule , à Paris", "Une foule, à Paris"),
    ],
)
def test_blanks_are_set_right(language: str, text: str, right: str) -> None:
    assert mended("spacing", written(text, language)) == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A. B. Ivanov runs 5 km"),
        ("ru", "А. Б. Иванов, дом № 5, т. е. центр, 2022 г., и т. д."),
        ("en", "Wait … and wait ... or wait . . . then go"),
        ("ru", "— Привет, — сказал он. — Пойдём…"),
        ("ru", "«Он сказал „да“», — пишет газета"),
        ("fr", "Il dit : « oui » ! Vraiment ? Bien ; merci"),
        ("en", "See https://example.org/x,y;z?q=1 and a@b.org,c@d.org"),
        ("en", "At 14:02, with 1,000.50 points, 1 000 and 3,5"),
        ("en", "The score is 3 : 2"),
        ("en", "A crowd in Almaty.\n\nA second paragraph begins."),
        ("en", "A crowd in Almaty\nPhoto by Timur"),
        ("uk", "Сем'я і м’яч"),
        ("en", "A 5'11\" man with a .22 rifle writes in .NET"),
        ("en", "Smiles :) ;-) and 👍🏽 hearts ❤️"),
        ("en", "AT&amp;T sells"),
        ("en", "Yahoo! and Jeopardy! are names"),
        ("en", "N2,O2 and 10,000"),
        ("kk", "2022 ж. 6 наурызда, Алматы қ."),
        ("en", "5\u202fkm, 2022\u00a0г."),
    ],
)
def test_blanks_that_are_right_are_left_alone(language: str, text: str) -> None:
    assert not found("spacing", written(text, language))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("A banner says “Freedom", "“"),
        ("A banner says Freedom”", "”"),
        ("Плакат «Свобода", "«"),
        ("Плакат «Газета «Время»", "«"),
        ("Плакат „Свобода", "„"),
        ("A man (left and a dog", "("),
        ("A man left) and a dog", ")"),
        ('A banner says "Freedom', '"'),
    ],
)
def test_a_mark_without_a_partner_is_a_warning(text: str, mark: str) -> None:
    (it,) = found("quotes-unbalanced", shot(caption=text))
    assert (str(it.message), it.value) == (f"“{mark}” has no matching mark", mark)


@pytest.mark.parametrize(
    "text",
    [
        "“Don’t say ‘never’,” he says to a 6-foot (5'11\") man",
        'A 6" gun and one of 12"',
        "«Газета „Время“» и «Газета «Время»»",
        "„Cześć”, mówi",
        "Il lit ‹ Le Monde ›",
        "„Hallo“, sagt er",
        "»Hallo«, sagt er",
        "”Hej”, säger hon",
        "“It begins,\n\n“and it ends.”",
        "a) a cat, b) a dog, 1) a man, 2) a child",
        "A smile :) and a frown :( or (:",
        "The girls’ team and rock ’n’ roll",
        "43°15'N 76°55'30\"E",
    ],
)
def test_marks_in_pairs_are_right_as_each_language_sets_them(text: str) -> None:
    assert not found("quotes-unbalanced", shot(caption=text))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", 'Banners say “Freedom” and "Justice"', "Banners say “Freedom” and “Justice”"),
        ("ru", 'Плакаты «Свобода» и "Право"', "Плакаты «Свобода» и «Право»"),
        ("kk", '«Абай» және "Ақ жол"', "«Абай» және «Ақ жол»"),
        ("ru", 'Читатель «Газеты "Время"»', "Читатель «Газеты „Время“»"),
        ("uk", "Сем'я і м’яч", "Сем’я і м’яч"),
        ("en", "It’s a dog that isn't here", "It’s a dog that isn’t here"),
        ("en", '"“a”"', None),
        ("kk", "«Абай» және “Құрманғазы”", None),
    ],
)
def test_two_styles_are_written_in_one_where_it_is_sure(language: str, text: str, right: str | None) -> None:
    looked_at = written(text, language)
    assert mended("quotes-mixed", looked_at) == right
    assert str(found("quotes-mixed", looked_at)[0].message).startswith(
        "Two styles of quotation marks are mixed: "
    )


@pytest.mark.parametrize(
    "text",
    [
        "Banners say “Freedom” and “Justice”, the people’s words",
        'Banners say "Freedom" and "Justice"',
        "«Газета „Время“» и сем'я",
        "“He reads «Le Monde»,” she says",
        "It's the “day”",
        "A 5'11\" man says “hello”",
    ],
)
def test_one_style_inside_another_is_one_style(text: str) -> None:
    assert not found("quotes-mixed", shot(caption=text))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Митинг в г. Aлматы, Казахстан", "Митинг в г. Алматы, Казахстан"),
        ("Тимур Нүсiмбеков", "Тимур Нүсімбеков"),
    ],
)
def test_letters_of_another_script_are_put_right(text: str, right: str) -> None:
    assert mended("mixed-scripts", shot(caption=text)) == right
    (it,) = found("mixed-scripts", shot(caption=text))
    assert str(it.message).startswith("Latin and Cyrillic letters are mixed in “")
    assert not it.is_graver


@pytest.mark.parametrize("field", ["photographer", "persons"])
def test_in_a_name_they_stop_the_picture(field: str) -> None:
    looked_at = shot(**{field: ("Aigerim Saparova", "Тимур Нүсiмбеков")})
    (it,) = found("mixed-scripts", looked_at)
    assert it.is_graver
    assert RULE["mixed-scripts"].graver is Severity.BLOCKER
    assert it.fix is not None
    assert fixed(looked_at.photo, it.fix).credits.entries(FIELD[field]) == (
        "Aigerim Saparova",
        "Тимур Нүсімбеков",
    )


@pytest.mark.parametrize(
    "text", ["IT-компания", "NASAның ғалымы", "VIP-гость ТОО «Air Astana»", "COVID-19-дан"]
)
def test_foreign_words_with_endings_are_words(text: str) -> None:
    assert not found("mixed-scripts", shot(caption=text))


def test_what_was_garbled_is_decoded_again() -> None:
    garbled = "Митинг в Алматы".encode().decode("latin-1")
    visible = "Тимур Нусимбеков в Алматы".encode().decode("cp1251")
    assert mended("mojibake", shot(caption=visible)) == "Тимур Нусимбеков в Алматы"
    assert found("mojibake", shot(headline=garbled))
    assert RULE["mojibake"].severity is Severity.BLOCKER
    assert not found("mojibake", shot(caption="Ðorđe eats ñoquis in São Paulo, Đà Nẵng and À la carte"))


def test_letters_in_parts_are_joined() -> None:
    # Captions are joined as they are read; keywords and names may come as they are.
    looked_at = shot(keywords=("rally", "Андреи\u0306"))
    (it,) = found("not-nfc", looked_at)
    assert str(it.message) == "Letters are written in parts, which some programs take for others"
    assert it.fix is not None
    assert fixed(looked_at.photo, it.fix).credits.entries(FIELD["keywords"]) == ("rally", "Андрей")
    assert not found("not-nfc", shot(keywords=("Андрей", "Ñandú"), caption="Қазақстан, Ўзбекистан, Đà Nẵng"))


def test_characters_that_nobody_sees_are_taken_out() -> None:
    looked_at = shot(caption="A crowd gath\u200bers in Al\u00admaty")
    assert mended("invisible-characters", looked_at) == "A crowd gathers in Almaty"
    (it,) = found("invisible-characters", looked_at)
    assert str(it.message) == "A character that nobody sees stands in the text: zero width space"
    assert not found("invisible-characters", shot(caption="👩\u200d🚒 waves\u00a0to a crowd"))


def test_marks_of_a_web_page_are_written_plainly() -> None:
    assert mended("html-in-text", shot(caption="A <b>crowd</b> of AT&amp;T sings")) == "A crowd of AT&T sings"
    (it,) = found("html-in-text", shot(caption="A crowd<br>sings"))
    assert str(it.message) == "The text holds marks of a web page: <br>"
    assert not found("html-in-text", shot(caption="AT&T says 5 < 6 and <3, and R&B; too"))


@pytest.mark.parametrize(
    "field", ["headline", "alt_text", "extended_description", "instructions", "credit_line"]
)
@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("spacing", "A  crowd"),
        ("quotes-unbalanced", "A “crowd"),
        ("mixed-scripts", "Aлматы"),
        ("invisible-characters", "A cro\u200bwd"),
        ("html-in-text", "A <b>crowd</b>"),
    ],
)
def test_every_text_is_looked_at_and_named(rule: str, text: str, field: str) -> None:
    looked_at = shot(caption="A crowd gathers", **{field: text})
    (it,) = found(rule, looked_at)
    assert it.field is FIELD[field]
    if it.fix is not None:
        assert not found(rule, Shot(fixed(looked_at.photo, it.fix), looked_at.desk))


def test_a_fix_leaves_the_other_languages_alone() -> None:
    looked_at = shot(caption={"x-default": "A crowd", "en": "A crowd", "ru": "Люди  поют"})
    (it,) = found("spacing", looked_at)
    assert (it.language, it.fix is not None) == ("ru", True)
    assert it.fix is not None
    after = fixed(looked_at.photo, it.fix).credits
    assert dict(after.texts(CAPTION)) == {"x-default": "A crowd", "en": "A crowd", "ru": "Люди поют"}


@pytest.mark.parametrize(
    "letter", ["a", " ", "“", '"', "(", "?", "X", ",", "&", "{", "<", "\n", "т", ")", "”", "[name]"]
)
def test_texts_of_any_length_have_a_result(letter: str) -> None:
    looked_at = shot(caption=f"A{letter * 100_000}b", headline=f"{letter}b" * 50_000)
    for rule in (
        "spacing",
        "quotes-unbalanced",
        "quotes-mixed",
        "caption-placeholder",
        "caption-without-place",
    ):
        assert len(found(rule, looked_at)) <= 2

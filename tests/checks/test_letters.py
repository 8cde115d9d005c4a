"""Letters that look right and are not, or are not seen: mixed scripts, wrong encodings, unseen characters, tags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import garbled, letters, markup, unseen
from captioner.checks.look_alikes import is_mixed

MIXED = (
    ("Aлматы", "Алматы"),
    ("Нүсiмбеков", "Нүсімбеков"),
    ("Moсква", "Москва"),
    ("Mocква", None),
    ("Hусимбеков", "Нусимбеков"),
    ("KAЗАҚ", "КАЗАҚ"),
    ("Тimur", "Timur"),
    ("Nusimbеkоv", "Nusimbekov"),
    ("Қaзaқстaн", "Қазақстан"),
    ("Ұлəн", "Ұлән"),
    ("Київ\u00adcький", "Київ\u00adський"),
    ("TengriНовости", None),
    ("Нурbek", None),
)
WHOLE = (
    "",
    "Алматы",
    "Almaty",
    "IT-компания",
    "IT-компанияның",
    "COVIDтың",
    "COVID-тың",
    "iPhone'ның",
    "iPhoneның",
    "PDFке",
    "NATOға",
    "XXго",
    "XXIші",
    "SMSки",
    "антиCOVID",
    "Тимур Nusimbekov",
    "x1а",
    "Ελλάδα",
    "北京Olympics",
)


@pytest.mark.parametrize(("word", "mended"), MIXED)
def test_words_of_two_scripts_are_found_and_mended_where_it_is_sure(word: str, mended: str | None) -> None:
    text = f"В городе {word}-2022, Kazakhstan"
    (found,) = letters.mixed(text)
    assert (found.written, found.mended) == (word, mended)
    assert text[found.start : found.end] == word
    assert mended is None or not is_mixed(mended)


@pytest.mark.parametrize("text", WHOLE)
def test_words_of_one_script_and_foreign_words_with_endings_are_right(text: str) -> None:
    assert letters.mixed(text) == ()


def test_where_a_word_may_be_of_either_script_the_text_decides() -> None:
    assert letters.mixed("Компания ТОO в Алматы")[0].mended == "ТОО"
    assert letters.mixed("The company ТOO in Almaty")[0].mended == "TOO"
    assert letters.mixed("ТОO")[0].mended is None
    assert letters.mixed("Almaty ТОO Алматы")[0].mended is None


WORDS = (
    "Тимур Нусимбеков",
    "Нүсімбеков, Қазақстан, ғасыр, Әлия, Өскемен, Ұлы",
    "Київ, Україна — Їжак і Євген",
    "São Paulo, café naïve Zoë",
    "“Hello” – it’s here…",
    "Photo © Timur",
    "6 марта 2022 года — «митинг» № 5",
    "Алматы 🙂 шеруі",
    "Dvořák, Łódź, Ağrı",
)


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "latin-1"])
def test_utf8_read_as_another_encoding_is_found_and_mended(text: str, encoding: str) -> None:
    seen = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode("utf-8"))
    assert garbled.garbled(seen)
    assert garbled.mended(seen) == text


def test_twice_garbled_is_mended_twice() -> None:
    seen = "Тимур".encode().decode("latin-1").encode().decode("latin-1")
    assert garbled.mended(seen) == "Тимур"


def test_windows_cyrillic_read_as_latin_is_mended_in_whole() -> None:
    seen = "Тимур Нусимбеков и Анна в Алматы".encode("cp1251").decode("latin-1")
    assert garbled.mended(seen) == "Тимур Нусимбеков и Анна в Алматы"


@pytest.mark.parametrize(
    "text", ["Тимур � Ким", "пїЅпїЅпїЅ", "ï¿½", "Ð Ð¾ÑÑÐ¸Ñ", "Ð Ð¾ÑÑÐ¸Ñ и всё", "ÐÐ°Ð·Ð°ÑÑÑÐ°Ð½"]
)
def test_what_is_lost_is_found_and_not_mended(text: str) -> None:
    assert garbled.garbled(text)
    assert garbled.mended(text) is None


SOUND = (
    *WORDS,
    "São Paulo",
    "SÃO PAULO",
    "Ñandú",
    "ÑAÑEZ",
    "Ðorđe Ðoković",
    "Þórður Ðað",
    "Рівне, Різдво, Рівненська",
    "Сёрфинг, Рёв, РІК, СІРІ",
    "В«Шоколаде»",
    "«LIBERTÉ»",
    "«IRMÃ»",
    "„BÄ“",
    "ÀÉÈÙ ÇÀ",
    "Võ Văn Ngô Đặng",
    "İstanbul’da Çağ",
    "Größe, Éloïse, crème brûlée",
    "Ærø, ÅÄÖ",
    "30 °C, ±5, 10 €, ½ ¼",
    "Өскемен Ұлытау Үржар Әйтеке Қызылорда",
    "plain",
    "",
)


@pytest.mark.parametrize("text", SOUND)
def test_real_words_are_sound(text: str) -> None:
    assert garbled.garbled(text) == ()
    assert garbled.mended(text) == text


@pytest.mark.parametrize(
    ("text", "name", "without"),
    [
        ("a\u200bb", "zero width space", "ab"),
        ("сло\u00adво", "soft hyphen", "слово"),
        ("\ufeffА", "zero width no-break space", "А"),
        ("x\u202ey", "right-to-left override", "xy"),
        ("hi\u200f", "right-to-left mark", "hi"),
        ("A\ufe0f", "variation selector-16", "A"),
        ("a\x00b", "U+0000", "ab"),
        ("a\x93b", "U+0093", "a“b"),
        ("a\x81b", "U+0081", "ab"),
        ("one\u2028two", "line separator", "one\ntwo"),
        ("тi\u200dмур", "zero width joiner", "тiмур"),
        ("\u2060x", "word joiner", "x"),
        ("\U000e0041", "tag latin capital letter a", ""),
    ],
)
def test_unseen_characters_are_found_named_and_taken_out(text: str, name: str, without: str) -> None:
    (found,) = unseen.unseen(text)
    assert found.name == name
    assert text[found.place] == found.character
    assert unseen.without(text) == without


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain\ttext\r\n",
        "non\u00a0breaking, thin\u2009, narrow\u202f",
        "👨‍👩‍👧‍👦",
        "👩🏽‍🚀",
        "❤️‍🔥",
        "🏳️‍🌈",
        "1️⃣",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cخواهم",
        "क्\u200dष",
        "שלום\u200f!",
        "葛\U000e0100城",
        "й и ё",
    ],
)
def test_what_joins_emoji_and_letters_has_its_meaning(text: str) -> None:
    assert unseen.unseen(text) == ()
    assert unseen.without(text) == text


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("<b>Hi</b> &amp; you", ["<b>", "</b>", "&amp;"], "Hi & you"),
        ("one<br>two<BR/>three", ["<br>", "<BR/>"], "one\ntwo\nthree"),
        ("<p class='x'>one</p>\n<p>two</p>", ["<p class='x'>", "</p>", "<p>", "</p>"], "one\ntwo"),
        (
            '<a href="https://example.org/?a=1&b=2">here</a>',
            ['<a href="https://example.org/?a=1&b=2">', "</a>"],
            "here",
        ),
        (
            "Алматы&nbsp;&mdash; &laquo;шеру&raquo;",
            ["&nbsp;", "&mdash;", "&laquo;", "&raquo;"],
            "Алматы\u00a0— «шеру»",
        ),
        ("&#1058;&#x438;мур", ["&#1058;", "&#x438;"], "Тимур"),
        ("&lt;b&gt;x&lt;/b&gt;", ["&lt;", "&gt;", "&lt;", "&gt;"], "x"),
        ("<!-- note -->x", ["<!-- note -->"], "x"),
        ("<script>alert(1)</script>", ["<script>", "</script>"], None),
        ("&#0;", ["&#0;"], None),
    ],
)
def test_tags_and_entities_are_found_and_read_as_a_browser_would(
    text: str, found: list[str], plain: str | None
) -> None:
    assert [one.written for one in markup.markup(text)] == found
    assert markup.plain(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<3",
        "5 < 6 > 4",
        "a<b and c>d",
        "AT&T",
        "R&B;",
        "Q&A",
        "Tom&Jerry;",
        "<KENOX S630>",
        "<name>",
        "< b >",
        "&amp",
        "x & y;",
        "<Алматы>",
    ],
)
def test_signs_that_only_look_like_markup_are_text(text: str) -> None:
    assert markup.markup(text) == ()
    assert markup.plain(text) == text


ANY = st.one_of(
    st.text(), st.text(st.sampled_from("аaяÐÑÃÂâ¢€™РСў°вЂ <>b/&;amp\u200d\u200b👩\ufe0f\u00adЕE"))
)


@given(ANY)
def test_any_text_is_answered_and_what_is_mended_is_sound(text: str) -> None:
    for run in garbled.garbled(text):
        assert text[run.start : run.end] == run.written != ""
    mended = garbled.mended(text)
    assert mended is None or garbled.garbled(mended) == ()
    assert unseen.unseen(unseen.without(text)) == ()
    plain = markup.plain(text)
    assert plain is None or markup.markup(plain) == ()
    for word in letters.mixed(text):
        assert text[word.start : word.end] == word.written
        assert word.mended is None or (len(word.mended) == len(word.written) and not is_mixed(word.mended))


@pytest.mark.parametrize(
    "part", ["Ð", "Ñ‚", "Р°", "<", "<b ", "&", "&a", "аa", "\u200b", "👩\u200d", "<!--", "í", "Â "]
)
def test_the_longest_texts_are_answered(part: str) -> None:
    text = part * (100_000 // len(part))
    assert isinstance(garbled.garbled(text), tuple)
    assert isinstance(letters.mixed(text), tuple)
    assert garbled.mended(text) != ""
    assert unseen.unseen(unseen.without(text)) == ()
    assert markup.plain(text) != ""

"""Profiles: the ready ones, those of a desk's own, and what is said of one that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from checks.shots import found, shot

from captioner.checks import profiles
from captioner.checks.finding import Severity
from captioner.checks.profile import Profile
from captioner.checks.required_rules import OWN_RULE
from captioner.checks.rules import RULE
from captioner.credits import CAPTION, FIELD
from captioner.errors import CaptionerError

KEYWORDS, CITY = FIELD["keywords"], FIELD["city"]


def written(folder: Path, text: str, name: str = "desk.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def refused(folder: Path, text: str) -> str:
    path = written(folder, text)
    with pytest.raises(CaptionerError) as error:
        profiles.read(path)
    said = str(error.value)
    assert "\n" not in said
    assert said.startswith(str(path))
    return said.removeprefix(f"{path}: ")


def test_the_essay_is_what_is_used_where_nothing_is_said() -> None:
    assert profiles.NAMES[0] == "essay"
    assert profiles.named("essay") == Profile()


@pytest.mark.parametrize("name", profiles.NAMES)
def test_a_ready_profile_can_be_read_and_is_named_so(name: str) -> None:
    assert profiles.named(name).name == name


def test_an_agency_wants_place_and_year_in_an_english_text_and_its_own_credit() -> None:
    ap = profiles.named("ap")
    assert (ap.place, ap.year, ap.languages) == ("text", "text", ("en",))
    assert ap.credit_form.format(photographer="Charlie Neibergall") == "AP Photo/Charlie Neibergall"
    assert "AP" in ap.agencies
    assert ap.severities["caption-without-year"] is ap.severities["caption-without-place"] is Severity.REASON


def test_a_web_page_is_short_and_an_archive_is_long_and_findable() -> None:
    web, archive = profiles.named("web"), profiles.named("archive")
    assert web.severities["alt-text-missing"] is Severity.WARNING
    assert web.longest_caption < Profile().longest_caption < archive.longest_caption
    assert KEYWORDS in archive.required
    assert archive.severities["copyright-missing"] is Severity.REASON
    assert archive.copyright_form


def test_a_profile_says_only_what_is_otherwise(tmp_path: Path) -> None:
    path = written(
        tmp_path, 'extends = "web"\nlongest_caption = 500\n[severities]\ncredit-missing = "warning"\n'
    )
    profile, web = profiles.read(path), profiles.named("web")
    assert profile.name == "desk"
    assert profile.longest_caption == 500
    assert profile.shortest_caption == web.shortest_caption
    assert profile.severities == {**web.severities, "credit-missing": Severity.WARNING}


def test_without_a_base_it_starts_from_the_essay(tmp_path: Path) -> None:
    assert profiles.read(written(tmp_path, "", "essay.toml")) == Profile()


def test_it_may_extend_a_file_beside_it(tmp_path: Path) -> None:
    written(tmp_path, 'languages = ["ru", "kk"]\n', "house.toml")
    profile = profiles.read(written(tmp_path, 'extends = "house.toml"\nplace = "field"\n'))
    assert (profile.languages, profile.place) == (("ru", "kk"), "field")


def test_everything_can_be_said(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'required = ["city", "keywords"]\nlanguages = ["KK", "pt_br"]\nplace = "field"\nyear = "text"\n'
        "shortest_caption = { characters = 10, words = 2 }\nlongest_caption = 99\n"
        'credit_form = "Фото: {photographer}"\ncopyright_form = "© {year} {photographer}"\nagencies = ["AFP", "AFP"]\n'
        '[severities]\ncredit-missing = "off"\n',
    )
    assert profiles.named(str(path)) == Profile(
        name="desk",
        severities={**Profile().severities, "credit-missing": None},
        required=(CITY, KEYWORDS),
        languages=("kk", "pt-BR"),
        place="field",
        year="text",
        shortest_caption=(10, 2),
        longest_caption=99,
        credit_form="Фото: {photographer}",
        copyright_form="© {year} {photographer}",
        agencies=("AFP",),
    )


def test_profiles_in_the_desks_own_folder_are_known_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPTIONER_CONFIG", str(tmp_path))
    assert profiles.at_hand() == profiles.NAMES
    profiles.folder().mkdir()
    written(profiles.folder(), 'extends = "web"\nlongest_caption = 200\n', "steppe.toml")
    written(profiles.folder(), 'place = "text"\n', "essay.toml")
    assert profiles.at_hand() == (*profiles.NAMES, "steppe")
    assert profiles.named("steppe").longest_caption == 200
    assert profiles.named("essay") == Profile()
    assert profiles.read(written(tmp_path, 'extends = "steppe"\n')).longest_caption == 200
    with pytest.raises(CaptionerError, match="there is no profile 'stepe'; did you mean steppe"):
        profiles.named("stepe")


def test_a_byte_order_mark_of_windows_is_no_setting(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_bytes(b'\xef\xbb\xbfplace = "text"\r\n')
    assert profiles.read(path).place == "text"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[severities]\ncredit-mising = "off"',
            "line 2: there is no rule 'credit-mising'; did you mean credit-missing?",
        ),
        (
            '[severities]\n"weekday_wrong" = "off"',
            "line 2: there is no rule 'weekday_wrong'; did you mean weekday-wrong?",
        ),
        (
            'severities.date-mising = "off"',
            "line 1: there is no rule 'date-mising'; did you mean date-missing?",
        ),
        (
            'place = "text"\nlangauges = ["en"]',
            "line 2: there is no setting 'langauges'; did you mean languages?",
        ),
        (
            '\n\n[severites]\ncredit-missing = "off"',
            "line 3: there is no setting 'severites'; did you mean severities?",
        ),
        ('credit-missing = "off"', "line 1: there is no setting 'credit-missing'; did you mean credit_form?"),
        ('required = ["keyword"]', "line 1: there is no field 'keyword'; did you mean keywords?"),
        (
            "[severities]\n\ncredit-missing = 3",
            "line 3: credit-missing is 3; write hint, warning, reason, blocker, off",
        ),
        (
            '[severities]\ncredit-missing = "fatal"',
            "line 2: credit-missing is 'fatal'; write hint, warning, reason, blocker, off",
        ),
        (
            'severities = "all"',
            "line 1: 'severities' is no table; write [severities], below it caption-short = \"off\"",
        ),
        ('place = "caption"', "line 1: place is 'caption'; write text, field, either"),
        ("place = true", "line 1: place is True; write text, field, either"),
        (
            'languages = "en"',
            'line 1: languages is no list of texts; write languages = ["…", "…"]',
        ),
        (
            'languages = ["in English"]',
            "line 1: 'in English' is not a language tag such as en, ru, kk, uk or pt-BR; ",
        ),
        (
            'longest_caption = "600"',
            "line 1: longest_caption is no number of characters; write longest_caption = 600",
        ),
        ("longest_caption = true", "line 1: longest_caption is no number of characters; "),
        ("longest_caption = -1", "line 1: longest_caption is no number of characters; "),
        (
            "shortest_caption = 30",
            "line 1: shortest_caption does not tell characters and words; write shortest_caption = {",
        ),
        (
            'credit_form = "by {name}"',
            "line 1: credit_form holds {name}; write {photographer} for what changes",
        ),
        (
            'credit_form = "by {photographer"',
            "line 1: credit_form has a brace too many or too few; write {photographer}",
        ),
        ('credit_form = "{}"', "line 1: credit_form holds {}; write {photographer} for what changes"),
        (
            "credit_form = 1",
            'line 1: credit_form is no text on one line; write credit_form = "…"',
        ),
        ('extends = "esay"', "line 1: there is no profile 'esay'; did you mean essay?"),
        (
            'extends = "desk.toml"',
            "line 1: the profile extends itself by 'desk.toml'; extend one of essay, ap, web, archive",
        ),
        ("extends = 1", "line 1: extends is no text on one line"),
        ('place = "text"\nplace = "field"', "line 2: is not TOML"),
        (
            'place = "text"\n\nyear = text\n',
            "line 3: is not TOML (invalid value); write settings such as place = ",
        ),
        ("place", "line 1: is not TOML (expected '=' after a key in a key/value pair)"),
        ("place = ", "line 1: is not TOML"),
        ("a = " + "[" * 100_000, "line 1: is not TOML"),
        ('agencies = ["\\u0000"]', "line 1: agencies: holds a NUL character; "),
        ('[place]\ntext = "yes"', "line 1: place is {'text': 'yes'}; write text, field, either"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_a_remedy(text: str, said: str, tmp_path: Path) -> None:
    assert refused(tmp_path, text).startswith(said)


def test_what_is_wrong_in_the_file_it_extends_is_said_of_that_file(tmp_path: Path) -> None:
    other = written(tmp_path, 'place = "nowhere"\n', "house.toml")
    with pytest.raises(CaptionerError) as error:
        profiles.read(written(tmp_path, 'extends = "house.toml"\n'))
    assert str(error.value).startswith(f"{other}: line 1: place is 'nowhere'; ")


def test_profiles_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    written(tmp_path, '\nextends = "desk.toml"\n', "house.toml")
    with pytest.raises(CaptionerError, match=r"house\.toml: line 2: the profile extends itself"):
        profiles.read(written(tmp_path, 'extends = "house.toml"\n'))


def test_a_file_that_is_not_there_or_no_text_is_said(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match=r"none\.toml: is not there; check the name"):
        profiles.named(str(tmp_path / "none.toml"))
    with pytest.raises(CaptionerError, match="there is no profile 'achive'; did you mean archive"):
        profiles.named("achive")
    path = tmp_path / "desk.toml"
    path.write_bytes("place = 'Алматы'".encode("cp1251"))
    with pytest.raises(CaptionerError, match="is not a text in UTF-8; save it as UTF-8"):
        profiles.read(path)


def test_a_required_field_that_is_empty_needs_a_reason() -> None:
    (it,) = found("required-field-missing", shot(city="Almaty", profile=Profile(required=(CITY, KEYWORDS))))
    assert str(it.message) == "Keywords is empty, and this desk requires it"
    assert it.field is KEYWORDS
    assert RULE["required-field-missing"].severity is Severity.REASON
    assert not found("required-field-missing", shot())


def test_a_required_field_with_a_rule_of_its_own_makes_that_graver(tmp_path: Path) -> None:
    profile = profiles.read(written(tmp_path, 'required = ["caption", "country", "alt_text"]\n'))
    assert not found("required-field-missing", shot(profile=profile))
    assert profile.severities["country-unknown"] is Severity.REASON
    assert profile.severities["alt-text-missing"] is Severity.REASON
    assert profile.severities["caption-missing"] is Severity.BLOCKER
    assert OWN_RULE[CAPTION] == "caption-missing"
    assert set(OWN_RULE.values()) <= set(RULE)


def test_but_not_where_the_desk_says_how_grave(tmp_path: Path) -> None:
    text = 'required = ["country"]\n[severities]\ncountry-unknown = "hint"\n'
    assert profiles.read(written(tmp_path, text)).severities["country-unknown"] is Severity.HINT

"""What the made pages of the manual say themselves, in each of its languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Words(NamedTuple):
    """Headings, introductions, and the small words between."""

    rules: str
    about_rules: str
    subjects: Mapping[str, tuple[str, ...]]
    """Heading, and the modules whose rules stand under it."""
    off: str
    fields: str
    about_fields: str
    first_fields: str
    by_language: str
    if_present: str
    limit: str
    sidecar: str
    commands: str
    about_commands: str
    keys: str
    about_keys: str
    deed: str
    key: str


_CREDITS = (
    "uncredited_rules",
    "credit_rules",
    "credit_set_rules",
    "story_credit_rules",
    "credit_ending_rules",
    "credit_text_rules",
    "copyright_rules",
)
_PROTECTED = ("protected_rules", "surname_rules", "protected_story_rules")
_CAPTIONS = ("caption_rules", "caption_set_rules")
_TEXTS = ("text_rules",)
_DATES = ("date_rules", "caption_date_rules", "date_set_rules")
_PLACES = ("place_rules",)
_FILES = ("file_rules", "file_set_rules", "block_rules", "loss_rules")
_DEMANDS = ("required_rules",)

WORDS = {
    "en": Words(
        rules="What the check looks for",
        about_rules="""\
Press F5 in the window, or run `captioner check`. Every finding belongs to one of the rules below, and how grave
it is says what follows:

- **Blocker**: the picture is not published as long as it stands.
- **Needs a reason**: it may go out once somebody has written down why.
- **Warning**: somebody should look. **Hint**: it could be better.

The severity is that of the profile `essay`; where another [profile](profiles.md) that comes with captioner sees
a rule otherwise, that is said behind it. `captioner check --rules` prints this list.""",
        subjects={
            "Credits": _CREDITS,
            "People to be protected": _PROTECTED,
            "Captions": _CAPTIONS,
            "How texts are written": _TEXTS,
            "Dates": _DATES,
            "Places": _PLACES,
            "What the file holds": _FILES,
            "What the desk demands": _DEMANDS,
        },
        off="Off",
        fields="Every field, and where it is kept",
        about_fields="""\
A field is written to all its places at once, so that programs which read only one of them see the same. The
word in `this type` is the field's name at the command line and in profiles (`captioner set --city Almaty`). The
names and meanings are those of the IPTC Photo Metadata Standard. IPTC-IIM has limits, counted in bytes: a
Cyrillic letter takes two. What is longer is cut there, at the end of a letter, and stands whole in EXIF, XMP
and the sidecar. `captioner fields` prints the same table.""",
        first_fields="Always in sight",
        by_language="one text for each language",
        if_present="where it is there already",
        limit="at most {bytes} bytes an entry",
        sidecar="Sidecar",
        commands="The command line",
        about_commands="""\
What the window does, the command line does, from the same code and with the same care. A folder means the
photos in it. Without a command, `captioner PATH` opens the window. Exit status 0: all well; 1: some photos
failed, each named and the others done, or the check found something as grave as `--fail-on` says; 2: wrong
usage.""",
        keys="All keys",
        about_keys="""\
They work inside the fields, and on Russian, Kazakh and Ukrainian layouts too. F1 shows them in the window, as
they are set there. Others can be chosen: Help, Change keys.""",
        deed="What it does",
        key="Keys",
    ),
    "ru": Words(
        rules="Что ищет проверка",
        about_rules="""\
Нажмите F5 в окне или выполните `captioner check`. Каждая находка относится к одному из правил ниже, и её
тяжесть говорит, что с ней делать:

- **Не выпускать**: пока это так, снимок не публикуют.
- **Нужна причина**: снимок выйдет, когда кто-то запишет, почему так можно.
- **Внимание**: пусть кто-нибудь посмотрит. **Совет**: можно лучше.

Тяжесть указана для профиля `essay`; если другой [профиль](profiles.md) из тех, что есть в captioner, смотрит на
правило иначе, это сказано рядом. Тот же список печатает `captioner check --rules`.""",
        subjects={
            "Авторство": _CREDITS,
            "Люди под защитой": _PROTECTED,
            "Подписи": _CAPTIONS,
            "Как написаны тексты": _TEXTS,
            "Даты": _DATES,
            "Места": _PLACES,
            "Что хранит файл": _FILES,
            "Чего требует редакция": _DEMANDS,
        },
        off="Выключено",
        fields="Все поля и где они хранятся",
        about_fields="""\
Поле записывается сразу во все свои места, чтобы программы, которые читают лишь одно из них, видели то же самое.
Слово, набранное `так`, — имя поля в командной строке и в профилях (`captioner set --city Almaty`). Названия и
смысл полей — из стандарта IPTC Photo Metadata. У IPTC-IIM есть пределы, и считаются они в байтах: русская буква
занимает два. Что длиннее, там обрезается по границе буквы, а целиком стоит в EXIF, XMP и спутнике. Ту же
таблицу печатает `captioner fields`.""",
        first_fields="Всегда на виду",
        by_language="свой текст на каждом языке",
        if_present="если уже есть",
        limit="не больше {bytes} байт на запись",
        sidecar="Спутник",
        commands="Командная строка",
        about_commands="""\
Всё, что делает окно, делает и командная строка: тот же код, та же осторожность. Папка означает снимки в ней.
Без команды `captioner ПУТЬ` открывает окно. Код завершения 0: всё хорошо; 1: с некоторыми снимками не вышло,
каждый назван, остальные сделаны, или проверка нашла что-то не легче, чем сказано в `--fail-on`; 2: команда
набрана неверно. Сама командная строка говорит по-английски, поэтому и пояснения ниже английские.""",
        keys="Все клавиши",
        about_keys="""\
Они действуют и внутри полей, и в русской, казахской и украинской раскладках. F1 показывает их в окне такими,
какими они там настроены. Можно выбрать другие: «Справка», «Изменить клавиши».""",
        deed="Что делает",
        key="Клавиши",
    ),
}

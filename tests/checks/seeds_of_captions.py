"""Faults and near misses of captions."""

from __future__ import annotations

from checks.seeded_set import FOUR, TIMUR, TIMURS, Seed, fault, near

from captioner.credits import CAPTION

_AND = "in Almaty, Kazakhstan, on Sunday, March 6, 2022."
_RALLY = f"A rally {_AND}"
_RU = "Митинг на площади в Алматы, Казахстан, воскресенье, 6 марта 2022 г."
_KK = "Алматыдағы алаңдағы митинг, Қазақстан, жексенбі, 2022 жылғы 6 наурыз"
_UK = "Мітинг на площі в Алмати, Казахстан, неділя, 6 березня 2022 року."
_EN = "A rally on a square in Almaty, Kazakhstan, on Sunday, March 6, 2022."
_ALL = {"x-default": _EN, "en": _EN, "ru": _RU, "kk": _KK, "uk": _UK}

_TWO = {"x-default": _EN, "en": _EN, "ru": _RU}
_WITH = "talks to a reader in Almaty, Kazakhstan, on Sunday, March 6, 2022."

# fmt: off
SEEDS: tuple[Seed, ...] = (
    fault("caption-missing", caption=""),
    near("caption-missing", caption="Almaty, March 6, 2022."),
    fault("caption-camera-default", caption="OLYMPUS DIGITAL CAMERA"),
    near("caption-camera-default", caption=f"A Samsung digital camera lies on a desk {_AND}"),
    fault("caption-is-file-name", caption="IMG_1234.JPG"),
    fault("caption-is-file-name", caption="DSC_0012"),
    near("caption-is-file-name", caption=f"A visitor photographs the artwork IMG_1234 {_AND}"),
    fault("caption-placeholder", caption="TK"),
    fault("caption-placeholder", caption=f"[name] speaks {_AND}"),
    fault("caption-placeholder", caption="Lorem ipsum dolor sit amet, consectetur adipiscing elit, 2022"),
    near("caption-placeholder", caption=f"A fan in a Super Bowl XXX shirt stands {_AND}"),
    fault("caption-repeated", caption=f"A crowd gathers again and again {_AND}", times=3),
    near("caption-repeated", caption=f"A crowd gathers once more and then again {_AND}", times=2),
    fault("caption-short", caption="Rally, 2022"),
    near("caption-short", caption="Митинг в Алматы, 6 марта 2022 г."),
    fault("caption-long", caption=" ".join([_RALLY] * 21)),
    near("caption-long", caption=" ".join(f"Speaker {number} goes home {_AND}" for number in range(1, 13))),
    fault("caption-without-year", caption="A rally on a square in Almaty, Kazakhstan.", date=None),
    near("caption-without-year", caption="A rally on a square in Almaty, Kazakhstan, in March 2022.", date=None),
    fault("caption-without-place", caption="A crowd gathers on a square on Sunday, March 6, 2022.", city=None,
         country=None,
          country_code=None),
    near("caption-without-place", caption=f"A crowd gathers on a square {_AND}", city=None),
    fault("headline-repeats-caption", headline=_RALLY, caption=_RALLY),
    near("headline-repeats-caption", headline="A rally on a Sunday",
         caption=f"A rally on a Sunday goes on till night {_AND}"),
    fault("spacing", caption=f"A crowd  gathers , sings,and goes home {_AND}"),
    near("spacing",
         caption=f"A. B. Ivanov’s 5 km run… ended at 14:02: 1,000.50 points, {_AND}"),
    near("spacing",
         caption={"en": _EN, "ru": "Дом № 5 на ул. Абая, Алматы, Казахстан, т. е. центр, 6 марта 2022 г. — юг."}),
    fault("quotes-unbalanced", caption=f"A banner says “Freedom {_AND}"),
    near("quotes-unbalanced", caption=f"A banner says “Don’t say ‘never’ to a 6-foot (5'11\") man” {_AND}"),
    fault("quotes-mixed", caption=f'Banners say “Freedom” and "Justice" {_AND}'),
    near("quotes-mixed", caption=f"Banners say “Freedom” and “Justice”, the people’s words, {_AND}"),
    fault("mixed-scripts", caption={"x-default": _EN, "en": _EN, "ru": _RU.replace("Алматы", "Aлматы")}),
    near("mixed-scripts",
         caption={"en": _EN, "ru": "Сотрудники IT-компании на митинге в Алматы, Казахстан, 6 марта 2022 г."}),
    fault("mojibake", caption="ÐœÐ¸Ñ‚Ð¸Ð½Ð³ Ð² ÐÐ»Ð¼Ð°Ñ‚Ñ‹, 2022"),
    near("mojibake", caption=f"A visitor from São Paulo eats Ñoquis with Ðorđe {_AND}"),
    fault("invisible-characters", caption=f"A crowd gath\u200bers on a square {_AND}"),
    near("invisible-characters", caption=f"A firefighter (👩\u200d🚒) waves to a crowd {_AND}"),
    fault("html-in-text", caption=f"A <b>crowd</b> gathers &amp; sings {_AND}"),
    near("html-in-text", caption=f"A banner of AT&T says 5 < 6 and <3 {_AND}"),
    fault("language-missing", of=FOUR, caption={"x-default": _EN, "en": _EN, "ru": _RU, "kk": _KK}),
    near("language-missing", of=FOUR, caption=_ALL),
    fault("relative-date", caption="A crowd gathered yesterday in Almaty, Kazakhstan, March 6, 2022."),
    near("relative-date", caption=f"A reader holds the newspaper “Kazakhstan Today” {_AND}"),
    fault("alt-text-missing", of="web", alt_text=None),
    near("alt-text-missing", of="web", alt_text="A man in a blue coat waves a flag on a square."),
    fault("person-not-in-caption", persons=("Aruzhan Bekova",)),
    near("person-not-in-caption", persons=("Аружан Бекова",), caption=f"Aruzhan Bekova speaks to a crowd {_AND}"),
    fault("not-nfc", keywords=("rally", "Андрей".replace("й", "и\u0306"))),
    near("not-nfc", keywords=("rally", "Андрей", "Ñandú")),
    fault("translation-stale", caption=_TWO, made_for={CAPTION: {("ru", _RU): _RALLY}}),
    near("translation-stale", caption=_TWO, made_for={CAPTION: {("ru", _RU): _EN}}),
    fault("name-spelled-differently", of="names", caption=f"The photographer Timur Nussimbekov {_WITH}"),
    near("name-spelled-differently", of="names", caption=f"The photographer Timur Nusimbekov {_WITH}", times=2),
    near("name-spelled-differently", of="names", photographer=(TIMUR,), camera=TIMURS,
         caption={"en": _EN, "ru": "Фотограф Тимур Нусимбеков с читателем, Алматы, Казахстан, 6 марта 2022 г."}),
    # Rightly written, in the ways of many desks.
    near("caption-missing", caption={"ru": _RU}),
    *(near("caption-placeholder", caption=text) for text in (
        f"A banner reads “Why???” at a rally {_AND}",
        f"“[They] will win,” says a man at a rally {_AND}",
        "Участники ХХХ съезда в Алматы, Казахстан, 6 марта 2022 г.",
    )),
    near("caption-camera-default", caption=f"Samsung picture tubes burst in a smart warehouse {_AND}"),
    near("caption-is-file-name",
         caption="Image 54, a film about a submarine, is shown in Almaty, Kazakhstan, in 2022."),
    near("mojibake", caption=f"VISITORS FROM SÃO PAULO, ĐÃ NẴNG AND ÑUÑOA EAT À LA CARTE {_AND}"),
    *(near("mixed-scripts", caption={"x-default": _EN, "en": _EN, tag: text}) for tag, text in (
        ("kk", "iPhone-ның, Wi-Fi-ға, COVID-19-дан, XXI ғасырдың IT-маманы Алматыда, Қазақстан, 2022 жылғы 6 наурыз"),
        ("kk", "NASAның ғалымы Nike‑тың аяқ киімінде, Алматы, Қазақстан, 2022 жылғы 6 наурыз"),
        ("ru", "VIP-гости ТОО «Air Astana», USB-флешка и QR-код, Алматы, Казахстан, 6 марта 2022 г."),
    )),
    near("html-in-text", caption=f"Visitors of R&B; tickets cost < 5 and > 3 {_AND}"),
)
# fmt: on

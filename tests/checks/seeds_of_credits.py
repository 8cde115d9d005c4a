"""Faults and near misses of credits."""

from __future__ import annotations

from checks.seeded_set import AIGERIM, AIGERIMS, TIMUR, TIMURS, Seed, fault, near

from captioner.photo import Camera

_RALLY = "A rally in Almaty, Kazakhstan, on Sunday, March 6, 2022."
_POOL = Camera("Canon", "Canon EOS R5", serial="4444")
_THIRD = "a third in the byline"

# fmt: off
SEEDS: tuple[Seed, ...] = (
    fault("credit-missing", photographer=(), credit_line=None),
    near("credit-missing", photographer=(), credit_line="AFP"),
    near("credit-missing", photographer=(TIMUR,), credit_line=None),
    fault("photographer-missing", photographer=(), credit_line="Reuters"),
    near("photographer-missing", photographer=(AIGERIM,), camera=AIGERIMS),
    fault("photographer-not-in-byline", photographer=("Yerlan Bekov",)),
    near("photographer-not-in-byline", photographer=("Тимур Нусимбеков",)),
    near("photographer-not-in-byline", photographer=(TIMUR, AIGERIM)),
    fault("photographer-variant", photographer=("Timur Nussimbekov",)),
    fault("photographer-variant", photographer=("Тимура Нусимбекова",)),
    near("photographer-variant", photographer=(AIGERIM,), camera=AIGERIMS),
    fault("photographer-near", photographer=("Timur Nurimbekov",)),
    near("photographer-near", photographer=("Тимур Нүсімбеков",)),
    fault("byline-unused", of=_THIRD),
    near("byline-unused"),
    fault("credit-differs-from-story", name="IMG_TOLD_AIGERIM.jpg", photographer=(TIMUR,), camera=TIMURS),
    near("credit-differs-from-story", name="IMG_TOLD_TIMUR.jpg", photographer=(TIMUR,), camera=TIMURS),
    fault("credit-differs-from-caption", photographer=(TIMUR,), camera=TIMURS,
         caption=f"{_RALLY} Photo by {AIGERIM}"),
    near("credit-differs-from-caption", photographer=(TIMUR,), camera=TIMURS,
         caption=f"{_RALLY} Фото Тимура Нусимбекова"),
    fault("credit-repeated-in-caption", credit_line=f"Photo by {AIGERIM}", photographer=(AIGERIM,), camera=AIGERIMS,
          caption=f"{_RALLY} Photo by {AIGERIM}"),
    near("credit-repeated-in-caption",
         caption="Readers of the Steppe Weekly in Almaty, Kazakhstan, on Sunday, March 6, 2022."),
    fault("credit-placeholder", photographer=("handout",)),
    fault("credit-placeholder", credit_line="неизвестен"),
    near("credit-placeholder", credit_line="Stafford Pool Agency"),
    fault("photographer-several-names", photographer=(f"{TIMUR}, {AIGERIM}",)),
    fault("photographer-several-names", photographer=(f"{TIMUR} и {AIGERIM}",)),
    near("photographer-several-names", photographer=(TIMUR, AIGERIM)),
    fault("photographer-with-agency", photographer=(f"{TIMUR}/AFP",)),
    near("photographer-with-agency", photographer=(TIMUR,), camera=TIMURS, credit_line=f"{TIMUR}/AFP"),
    fault("credit-copyright-sign", credit_line="© Steppe Weekly"),
    near("credit-copyright-sign", credit_line="Steppe Weekly (Almaty)"),
    fault("name-case", photographer=(TIMUR.upper(),)),
    near("name-case", credit_line="AFP"),
    fault("handout-without-terms", credit_line="Handout by the city of Almaty"),
    near("handout-without-terms", credit_line="Handout by the city of Almaty", source="City of Almaty",
         instructions="For editorial use only"),
    fault("copyright-missing", copyright_notice=None),
    near("copyright-missing", copyright_notice="Public domain"),
    fault("copyright-year", copyright_notice="© 2021 Steppe Weekly"),
    fault("copyright-year", copyright_notice="© 2031 Steppe Weekly"),
    near("copyright-year", copyright_notice="© 2019–2022 Steppe Weekly"),
    fault("job-title-without-photographer", photographer=(), job_title="Stringer"),
    near("job-title-without-photographer", job_title="Stringer"),
    fault("protected-name-present", persons=("Madina Ospanova",)),
    fault("protected-name-present", keywords=("rally", "Мадины Оспановой")),
    near("protected-name-present", persons=("Madina Serikova",)),
    fault("protected-name-near", headline="In Almaty Ospanova speaks"),
    fault("protected-name-in-story", of="a story that tells"),
    near("protected-name-in-story"),
    near("protected-name-near", persons=("Marina Ospanova",)),
    fault("protected-name-present", headline="Police detain Ospanova"),
    fault("camera-of-another", photographer=(AIGERIM,), camera=TIMURS),
    near("camera-of-another", photographer=(AIGERIM,), camera=_POOL),
    fault("camera-artist-differs", photographer=(TIMUR,), camera=Camera(model="X-T4", artist=AIGERIM)),
    fault("credit-form", of="credit form", credit_line="Steppe Weekly"),
    near("credit-form", of="credit form"),
    fault("story-picture-unmatched", of="a lost picture"),
    near("story-picture-unmatched"),
    near("camera-artist-differs", photographer=(TIMUR,), camera=Camera(model="X-T4", artist="Тимур Нусимбеков")),
    # Rightly written, in the ways of many desks.
    *(near("credit-differs-from-caption", photographer=(TIMUR,), camera=TIMURS,
         caption=f"{_RALLY} {ending}") for ending in (
        "(AP Photo/Timur Nusimbekov)", "Суретті түсірген: Тимур Нүсімбеков", "Фото: Т. Нусимбеков",
        "Photo: Steppe Weekly", "Фото Тимура Нусимбекова/Steppe Weekly", "Photo courtesy of Timur Nusimbekov",
        "Фото автора",
        "Photo by Timur Nusimbekov for Steppe Weekly", "© Timur Nusimbekov / Steppe Weekly",
    )),
    near("credit-differs-from-caption",
         caption="A reader looks at a photo by Aigerim Saparova in Almaty, Kazakhstan, in 2022."),
    near("credit-differs-from-caption", photographer=(TIMUR, AIGERIM),
         caption=f"{_RALLY} Photos by {TIMUR} and {AIGERIM}"),
    *(near("photographer-not-in-byline", photographer=(name,), camera=TIMURS) for name in (
        "Nusimbekov Timur", "TIMUR NUSIMBEKOV", "Тимур Ерланович Нусимбеков", "Нүсімбеков Тимур", "Tymur Nusymbekov",
    )),
    near("credit-placeholder", credit_line="STR/AFP"),
    near("credit-missing", photographer=(), credit_line="Courtesy of the Akhmetov family"),
    near("protected-name-present", persons=("Гульнара Оспанова",),
         caption="Gulnara Ospanova talks to Madina Serikova in Almaty, 2022."),
    near("copyright-year", copyright_notice="© Steppe Weekly"),
)
# fmt: on

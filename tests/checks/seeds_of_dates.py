"""Faults and near misses of dates and places."""

from __future__ import annotations

from checks.seeded_set import AIGERIM, TIMUR, TIMURS, Seed, fault, near

from captioner.photo import Camera

_IN = "in Almaty, Kazakhstan,"
_PHONE = Camera("Apple", "iPhone 13")

# fmt: off
SEEDS: tuple[Seed, ...] = (
    fault("date-missing", date=None, caption=f"A crowd gathers on a square {_IN} and sings."),
    near("date-missing", date=None,
         caption=f"A crowd gathers on a square {_IN} on Sunday, March 6, 2022, and sings."),
    near("date-missing", date="2022", caption=f"A crowd gathers on a square {_IN} and sings loudly in 2022."),
    fault("date-in-future", date="2022-03-16T14:02:11", caption=f"A crowd gathers on a square {_IN} March 16, 2022."),
    near("date-in-future", date="2022-03-06T23:59:59+14:00"),
    fault("date-after-publication", date="2022-03-09", caption=f"A crowd gathers on a square {_IN} March 9, 2022."),
    near("date-after-publication", date="2022-03-07", caption=f"A crowd goes home at last {_IN} March 7, 2022."),
    near("date-after-publication", date="2022", caption=f"A crowd goes home at midnight {_IN} 2022."),
    fault("date-differs-from-caption", caption=f"A crowd gathers on a square {_IN} March 2, 2022."),
    fault("date-differs-from-caption", caption=f"A crowd gathers on a square {_IN} March 5, 2022."),
    near("date-differs-from-caption", date="2022-03-05T18:30:00+00:00",
         caption=f"A woman wakes up {_IN} March 6, 2022."),
    near("date-differs-from-caption", caption=f"On March 6, 2022, {_IN} people recall the dead of January 5, 2022."),
    fault("weekday-wrong", caption=f"A crowd gathers on a square {_IN} on Monday, March 6, 2022."),
    fault("weekday-wrong", caption={"ru": "Митинг на площади в Алматы, Казахстан, в понедельник, 6 марта 2022 г."}),
    near("weekday-wrong", caption=f"Black Friday is over {_IN} on Sunday, 6 March 2022, say traders."),
    fault("date-ambiguous", caption=f"A crowd gathers on a square {_IN} 06/03/2022."),
    near("date-ambiguous", caption=f"A crowd gathers on a square {_IN} 06.03.2022."),
    fault("camera-clock-default", date="2000-01-01T00:03:12",
         caption=f"A crowd gathers on a square {_IN} in winter."),
    near("camera-clock-default", date="1968-05-03", copyright_notice="© 1968 Steppe Weekly",
         caption=f"A family album shows a square {_IN} May 3, 1968."),
    fault("camera-clock-off", of="clocks", camera=_PHONE, date="2021-03-01T10:00:00", photographer=(TIMUR,),
          copyright_notice="© 2021 Steppe Weekly", caption=f"A man telephones {_IN} in front of a shop."),
    near("camera-clock-off", of="clocks of other days", camera=_PHONE, date="2022-03-03T10:00:00",
         photographer=(AIGERIM,),
         caption=f"A man telephones {_IN} on Thursday, March 3, 2022."),
    fault("country-unknown", country=None, country_code=None),
    fault("country-unknown", country="Russia"),
    fault("country-unknown", country="Kazakhstan", country_code="KAS"),
    fault("country-unknown", country="Kazahstan", country_code=None),
    near("country-unknown", country="Қазақстан"),
    near("country-unknown", country="Republic of Kazakhstan", country_code="KZ"),
    fault("place-spelled-differently", of="spellings", city="Alma-Ata"),
    near("place-spelled-differently", of="spellings in two scripts", city="Алматы", country="Казахстан",
         photographer=(TIMUR,),
         camera=TIMURS),
    fault("required-field-missing", of="archive", keywords=()),
    near("required-field-missing", of="archive", alt_text=None),
    # Rightly written, in the ways of many desks.
    *(near("weekday-wrong", caption=text) for text in (
        "Sheffield Wednesday, March 6, 2022, on their way to a match in Almaty, Kazakhstan.",
        "The deputy Анна Середа, 6 березня 2022 року, Алмати, Казахстан.",
        "Workers in Almaty, Kazakhstan, on Sunday, March 6, 2022, two days before Tuesday, March 8.",
        "Воскресенье, 6 марта 2022 г.: митинг в Алматы, Казахстан. В понедельник суд.",
        "Алматыдағы митинг, Қазақстан, 2022 жылғы 6 наурызда, жексенбі күні.",
    )),
    near("date-missing", date=None, caption="Митинг на площади в Алматы, Казахстан, март 2022 года."),
    near("date-after-publication", date="2022-03-07T23:59:59+06:00",
         caption="A man locks up a shop in Almaty, Kazakhstan, 2022."),
    near("date-in-future", date="2022-03", caption="A month of rallies in Almaty, Kazakhstan, March 2022."),
)
# fmt: on

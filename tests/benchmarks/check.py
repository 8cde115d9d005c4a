"""The credit check: a thousand photos looked at for the first time, one edit checked again, and ten thousand.

One process, values in memory. What it may take is told beside each figure; as the machines differ, so is the time of
a fixed piece of Python (a million additions) in the same run, to compare by.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from captioner.checks.checking import Checker
from captioner.checks.desk import Desk
from captioner.checks.profile import Profile
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story
from captioner.texts import Texts

PHOTOS = 1_000
ROUNDS = 5
NAMES = (("Timur Nusimbekov", "Тимур Нүсімбеков"), ("Aigerim Saparova", "Айгерім Сапарова"))
PLACES = (
    "Republic Square",
    "Abay Avenue",
    "Dostyk Street",
    "the Central Mosque",
    "Panfilov Park",
    "the old airport",
)
DOING = (
    "marchers carry a banner",
    "police stand in a row",
    "a woman speaks to the crowd",
    "volunteers hand out water",
)
IN_RUSSIAN = (
    "участники несут плакат",
    "полиция стоит в ряд",
    "женщина говорит с толпой",
    "волонтёры раздают воду",
)


def main() -> None:
    """Measure all of it."""
    work = _median(lambda: sum(range(1_000_000)))
    photos, desk = [_photo(number) for number in range(PHOTOS)], _desk()
    _check(photos[:20], desk)
    first = _median(lambda: _check(photos, _desk()))
    print(f"a fixed piece of Python: {work * 1000:.1f} ms")
    print(
        f"{PHOTOS} photos, all rules:  {first * 1000:.0f} ms (may take 500), {first / work:.0f} x that piece"
    )
    checker = Checker()
    report = checker.check(photos, desk)
    print(f"  found: {len(report.findings)}")
    again = _median(lambda: _edited(checker, photos, desk))
    print(f"one edit checked again: {again * 1000:.1f} ms (may take 10), {again / work:.1f} x that piece")
    many = [_photo(number) for number in range(10 * PHOTOS)]
    start = time.perf_counter()
    checker = Checker()
    checker.check(many, desk)
    print(f"{10 * PHOTOS} photos: {time.perf_counter() - start:.2f} s")
    ten = _median(lambda: _edited(checker, many, desk))
    print(f"one edit among {10 * PHOTOS}: {ten * 1000:.0f} ms")
    if "--rules" in sys.argv:
        _by_rule(photos, desk)


def _check(photos: list[Photo], desk: Desk) -> None:
    Checker().check(photos, desk)


def _edited(checker: Checker, photos: list[Photo], desk: Desk) -> None:
    at = random.Random().randrange(len(photos))
    caption = photos[at].credits.texts(CAPTION)
    photos[at] = photos[at].with_value(CAPTION, caption.with_text("en", f"{caption['en']} {random.random()}"))
    checker.check(photos, desk)


def _by_rule(photos: list[Photo], desk: Desk) -> None:
    """Which rules take how long, the slowest first; of rules over the set, once they know it."""
    from captioner.checks.rules import RULES, PhotoRule  # noqa: PLC0415
    from captioner.checks.shot import Gathering, Shot  # noqa: PLC0415

    shots = [Shot(photo, desk) for photo in photos]
    took = {}
    for rule in RULES:
        start = time.perf_counter()
        if isinstance(rule, PhotoRule):
            for shot in shots:
                list(rule.look(shot))
        else:
            list(rule.look(Gathering(shots, desk)))
            start = time.perf_counter()
            list(rule.look(Gathering(shots, desk)))
        took[rule.id] = time.perf_counter() - start
    for name, seconds in sorted(took.items(), key=lambda one: -one[1]):
        print(f"  {name:32} {seconds * 1000:7.2f} ms")


def _median(deed: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        deed()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _photo(number: int) -> Photo:
    """Captions that differ, as those of a rally do; every tenth photo lacks its credit, every seventh its Russian."""
    chance = random.Random(number)
    place, doing, name = chance.randrange(len(PLACES)), chance.randrange(len(DOING)), chance.choice(NAMES)[0]
    english = f"Frame {number}: {DOING[doing]} near {PLACES[place]} in Almaty, Kazakhstan, on Sunday, March 6, 2022."
    russian = f"Кадр {number}: {IN_RUSSIAN[doing]} в Алматы, Казахстан, воскресенье, 6 марта 2022 г."
    texts = {"en": english, **({} if number % 7 == 0 else {"ru": russian})}
    values = {
        CAPTION: Texts(texts),
        PHOTOGRAPHER: (name,) if number % 10 else None,
        CREDIT_LINE: f"Photo by {name}",
        DATE_TAKEN: f"2022-03-06T{10 + number % 8:02}:{number % 60:02}:00+06:00",
        FIELD["city"]: "Almaty",
        FIELD["country"]: "Kazakhstan",
        FIELD["country_code"]: "KZ",
        FIELD["copyright_notice"]: Texts({"en": f"© 2022 {name}"}),
        FIELD["keywords"]: ("rally", "Almaty"),
    }
    credits = Credits(values)
    camera = Camera("Canon", "EOS R6", serial=f"0{number % 4}", artist=name)
    return Photo(Path(f"rally/IMG_{number:05}.jpg"), credits, credits, camera=camera)


def _desk() -> Desk:
    byline = tuple(name for name, _ in NAMES)
    text = f"# A rally\n\nPhotographs by {' and '.join(byline)}\n\nPublished: March 7, 2022\n"
    people = [Person(name, (Variant(other, "kk"),), serials=("01",)) for name, other in NAMES]
    people += [Person(f"Person{chr(97 + at % 26)}a Family{chr(97 + at // 26)}ova") for at in range(200)]
    story = Story(byline=byline, languages=("en", "ru"), text=text)
    return Desk(Profile(), story, reading.of_text(text), tuple(people))


if __name__ == "__main__":
    main()

"""One photo as the desk knows it: its file, its credits as they are now and as they were last saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from captioner import standing, translations
from captioner.credits import FIELDS, Credits, Field
from captioner.files import Stamp
from captioner.inspection import Inspection
from captioner.kinds import Value
from captioner.overrides import Override
from captioner.standing import Mark, Standing
from captioner.traces import NOTHING, Traces
from captioner.translations import Made

HomeValues = Mapping[Field, Mapping[str, Value]]


@dataclass(frozen=True)
class Camera:
    """What the camera says of itself and the shot; empty texts and None where it does not."""

    make: str = ""
    model: str = ""
    lens: str = ""
    serial: str = ""
    artist: str = ""
    focal_length: float | None = None
    """Millimetres."""
    exposure: tuple[int, int] | None = None
    """Seconds, as a fraction."""
    aperture: float | None = None
    iso: int | None = None
    taken: str = ""
    """EXIF's date and time of taking, ISO 8601."""
    orientation: int = 1
    width: int = 0
    height: int = 0
    """Pixels, as they lie in the file."""
    colours: str = ""
    position: tuple[float, float] | None = None
    """Latitude and longitude in degrees, if the file gives away where it was taken."""

    def line(self) -> str:
        """Camera, lens and exposure on one line: `Canon EOS R6 · 35 mm · 1/250 s · f/4 · ISO 400`."""
        return " · ".join(filter(None, (self.name(), *self._settings())))

    def name(self) -> str:
        """Make and model, the make not said twice."""
        doubled = self.model.lower().startswith(self.make.split(" ")[0].lower()) if self.make else True
        return self.model if doubled else f"{self.make.title()} {self.model}".strip()

    def _settings(self) -> tuple[str, ...]:
        return (
            f"{self.focal_length:g} mm" if self.focal_length else "",
            _seconds(self.exposure) if self.exposure else "",
            f"f/{self.aperture:g}" if self.aperture else "",
            f"ISO {self.iso}" if self.iso else "",
        )


def _seconds(fraction: tuple[int, int]) -> str:
    over, under = fraction
    seconds = over / under
    return f"1/{round(under / over)} s" if 0 < seconds < 0.3 else f"{round(seconds, 1):g} s"


@dataclass(frozen=True)
class Photo:
    """One picture file. `edited` is never kept, only computed, so it cannot lie."""

    path: Path
    credits: Credits = Credits()
    saved: Credits = Credits()
    """The credits as the file and its sidecar hold them."""
    stamp: Stamp | None = None
    camera: Camera = Camera()
    homes: HomeValues = field(default_factory=dict, hash=False)
    """What each block of the file says, by field and home: exif, iim, xmp, sidecar."""
    disagreeing: tuple[Field, ...] = ()
    """Fields whose homes say different things, and not just a cut-off copy of the same."""
    outside: Mapping[Field, Value | None] = field(default_factory=dict, hash=False)
    """Fields that another program changed in the file since our last save, and what they were before."""
    settled: frozenset[Field] = frozenset()
    """Fields whose value the desk has confirmed though it is not new; saving writes it to all homes."""
    made_for: Mapping[Field, Made] = field(default_factory=dict, hash=False, compare=False)
    """Which main text each translation was made for, as far as that is known; of what was typed in between, too."""
    right: Mapping[Field, Made] = field(default_factory=dict, hash=False, compare=False)
    """The same of translations that the desk said are still right; it counts while the field is settled."""
    mark: Mark | None = None
    """What somebody said of it last: checked, cleared or held."""
    overrides: tuple[Override, ...] = ()
    """Findings of the check that somebody lets pass."""
    is_other_picture: bool = False
    """Whether the picture is no more the one that the mark was given for."""
    traces: Traces = NOTHING
    """What the file gives away and hides."""
    inspection: Inspection | None = None
    """What its pixels show; None where they were not looked at."""
    warnings: tuple[str, ...] = ()
    sidecar_only: str = ""
    """Why the file itself is not written, only its sidecar; empty where it is."""
    unreadable: str = ""
    """Why nothing could be read; empty where all is well."""

    def with_value(self, changed: Field, value: Value | None) -> Photo:
        """The same photo with one field changed; confirms the field where its homes disagreed."""
        settled = self.settled | {changed} if changed in self.disagreeing else self.settled
        credits = self.credits.with_value(changed, value)
        made_for = self.made_for
        if changed.kind.by_language:
            before, after = self.credits.texts(changed), credits.texts(changed)
            known = translations.noted(made_for.get(changed, {}), before, after)
            made_for = {**made_for, changed: known} if known else made_for
        return self._followed(credits=credits, settled=settled, made_for=made_for)

    def with_settled(self, settled: frozenset[Field]) -> Photo:
        """The same photo, just these fields confirmed."""
        return self if settled == self.settled else self._followed(settled=settled)

    def settle(self, confirmed: Field) -> Photo:
        """The same photo with a field's value confirmed: a save writes it to homes that lack it, too."""
        value = self.credits.get(confirmed)
        if value is None or set(confirmed.homes(value)) <= set(self.homes.get(confirmed, ())):
            return self
        return replace(self, settled=self.settled | {confirmed})

    def stale(self, translated: Field) -> tuple[str, ...]:
        """The languages in which a field's text is older than the main text beside it."""
        known = self._known(translated)
        return translations.stale(known, self.credits.texts(translated)) if known else ()

    def still_right(self, translated: Field, languages: Iterable[str]) -> Photo:
        """The same photo, the field's texts in these languages confirmed for the main text as it is now."""
        known, texts = self.right.get(translated, {}), self.credits.texts(translated)
        for language in languages:
            known = translations.confirmed(known, texts, language)
        return replace(self, right={**self.right, translated: known}, settled=self.settled | {translated})

    def known_translations(self) -> Mapping[Field, Made]:
        """All that is known of what translations were made for, to be written down."""
        return {field: self._known(field) for field in {**self.made_for, **self.right}}

    def _known(self, translated: Field) -> Made:
        known = self.made_for.get(translated, {})
        return {**known, **self.right.get(translated, {})} if translated in self.settled else known

    def _followed(self, **changed: object) -> Photo:
        """The next photo; for ten thousand at once, which `replace` takes a second for."""
        after = object.__new__(Photo)
        after.__dict__.update(self.__dict__)
        after.__dict__.pop("standing", None)
        after.__dict__.update(changed)
        return after

    @property
    def edited(self) -> tuple[Field, ...]:
        """The fields that a save would write, in the table's order."""
        differing = self.credits.differing(self.saved)
        return tuple(f for f in FIELDS if f in differing or f in self.settled) if self.settled else differing

    @cached_property
    def standing(self) -> Standing:
        """Where it stands at the desk, with its credits as they are now."""
        return standing.of(self.mark, self.credits, self.is_other_picture)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

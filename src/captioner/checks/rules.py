"""The table of rules: public ids, how grave each is where the desk says nothing else, and what finds it.

Each rule is one function; its docstring is its help. Rules over one photo look at nothing else of the set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from captioner.checks import (
    block_rules,
    caption_date_rules,
    caption_rules,
    caption_set_rules,
    copyright_rules,
    credit_ending_rules,
    credit_rules,
    credit_set_rules,
    credit_text_rules,
    date_rules,
    date_set_rules,
    file_rules,
    file_set_rules,
    loss_rules,
    place_rules,
    protected_rules,
    protected_story_rules,
    required_rules,
    story_credit_rules,
    surname_rules,
    text_rules,
    uncredited_rules,
)
from captioner.checks.finding import Found, Severity
from captioner.checks.shot import Gathering, Shot

HINT, WARNING, REASON, BLOCKER = Severity


class PhotoRule(NamedTuple):
    """A rule over one photo."""

    id: str
    severity: Severity
    look: Callable[[Shot], Iterable[Found]]
    graver: Severity = BLOCKER
    """In the case that the rule itself calls graver."""

    @property
    def help(self) -> str:
        """What it says, and why."""
        return (self.look.__doc__ or "").strip()


class SetRule(NamedTuple):
    """A rule over the whole set."""

    id: str
    severity: Severity
    look: Callable[[Gathering], Iterable[Found]]
    graver: Severity = BLOCKER

    @property
    def help(self) -> str:
        """What it says, and why."""
        return (self.look.__doc__ or "").strip()


# fmt: off
RULES: tuple[PhotoRule | SetRule, ...] = (
    # Credit
    SetRule("credit-missing", BLOCKER, uncredited_rules.credit_missing),
    SetRule("photographer-missing", WARNING, uncredited_rules.photographer_missing),
    PhotoRule("photographer-not-in-byline", REASON, credit_rules.photographer_not_in_byline),
    SetRule("photographer-variant", WARNING, credit_set_rules.photographer_variant),
    SetRule("photographer-near", WARNING, credit_set_rules.photographer_near),
    SetRule("byline-unused", WARNING, credit_set_rules.byline_unused),
    SetRule("credit-differs-from-story", REASON, story_credit_rules.credit_differs_from_story),
    SetRule("story-picture-unmatched", HINT, story_credit_rules.story_picture_unmatched),
    PhotoRule("credit-differs-from-caption", REASON, credit_ending_rules.credit_differs_from_caption),
    PhotoRule("credit-repeated-in-caption", WARNING, credit_ending_rules.credit_repeated_in_caption),
    SetRule("credit-placeholder", REASON, uncredited_rules.credit_placeholder),
    PhotoRule("photographer-several-names", WARNING, credit_text_rules.photographer_several_names),
    PhotoRule("photographer-with-agency", WARNING, credit_text_rules.photographer_with_agency),
    PhotoRule("credit-copyright-sign", HINT, credit_text_rules.credit_copyright_sign),
    PhotoRule("credit-form", HINT, credit_text_rules.credit_form),
    PhotoRule("name-case", HINT, credit_text_rules.name_case),
    PhotoRule("handout-without-terms", WARNING, credit_rules.handout_without_terms),
    PhotoRule("copyright-missing", WARNING, copyright_rules.copyright_missing),
    PhotoRule("copyright-year", WARNING, copyright_rules.copyright_year),
    PhotoRule("job-title-without-photographer", HINT, credit_rules.job_title_without_photographer),
    PhotoRule("protected-name-present", BLOCKER, protected_rules.protected_name_present),
    PhotoRule("protected-name-near", WARNING, surname_rules.protected_name_near),
    SetRule("protected-name-in-story", WARNING, protected_story_rules.protected_name_in_story),
    SetRule("camera-of-another", HINT, credit_set_rules.camera_of_another),
    PhotoRule("camera-artist-differs", WARNING, credit_rules.camera_artist_differs),
    # Caption
    PhotoRule("caption-missing", BLOCKER, caption_rules.caption_missing),
    PhotoRule("caption-camera-default", BLOCKER, caption_rules.caption_camera_default),
    PhotoRule("caption-is-file-name", REASON, caption_rules.caption_is_file_name),
    PhotoRule("caption-placeholder", BLOCKER, caption_rules.caption_placeholder),
    SetRule("caption-repeated", WARNING, caption_set_rules.caption_repeated),
    PhotoRule("caption-short", HINT, caption_rules.caption_short),
    PhotoRule("caption-long", HINT, caption_rules.caption_long, WARNING),
    PhotoRule("caption-without-year", WARNING, caption_rules.caption_without_year),
    PhotoRule("caption-without-place", WARNING, caption_rules.caption_without_place),
    PhotoRule("headline-repeats-caption", HINT, caption_rules.headline_repeats_caption),
    PhotoRule("spacing", HINT, text_rules.spacing),
    PhotoRule("quotes-unbalanced", WARNING, text_rules.quotes_unbalanced),
    PhotoRule("quotes-mixed", HINT, text_rules.quotes_mixed),
    PhotoRule("mixed-scripts", WARNING, text_rules.mixed_scripts),
    PhotoRule("mojibake", BLOCKER, text_rules.mojibake),
    PhotoRule("not-nfc", HINT, text_rules.not_nfc),
    PhotoRule("invisible-characters", WARNING, text_rules.invisible_characters),
    PhotoRule("html-in-text", WARNING, text_rules.html_in_text),
    PhotoRule("language-missing", WARNING, caption_rules.language_missing),
    PhotoRule("translation-stale", WARNING, caption_rules.translation_stale),
    SetRule("name-spelled-differently", WARNING, caption_set_rules.name_spelled_differently),
    PhotoRule("person-not-in-caption", HINT, caption_rules.person_not_in_caption),
    PhotoRule("relative-date", WARNING, caption_rules.relative_date),
    PhotoRule("alt-text-missing", WARNING, caption_rules.alt_text_missing),
    # Date and place
    PhotoRule("date-missing", REASON, date_rules.date_missing),
    PhotoRule("date-in-future", BLOCKER, date_rules.date_in_future),
    PhotoRule("date-after-publication", BLOCKER, date_rules.date_after_publication),
    PhotoRule("date-differs-from-caption", HINT, caption_date_rules.date_differs_from_caption, WARNING),
    PhotoRule("weekday-wrong", BLOCKER, caption_date_rules.weekday_wrong),
    PhotoRule("date-ambiguous", WARNING, caption_date_rules.date_ambiguous),
    PhotoRule("camera-clock-default", WARNING, date_rules.camera_clock_default),
    SetRule("camera-clock-off", WARNING, date_set_rules.camera_clock_off),
    PhotoRule("country-unknown", WARNING, place_rules.country_unknown),
    SetRule("place-spelled-differently", HINT, place_rules.place_spelled_differently),
    # File and safety
    PhotoRule("location-in-file", WARNING, file_rules.location_in_file),
    PhotoRule("serial-in-file", WARNING, file_rules.serial_in_file),
    PhotoRule("thumbnail-differs", WARNING, file_rules.thumbnail_differs),
    PhotoRule("hidden-images", WARNING, file_rules.hidden_images),
    PhotoRule("hdr-gain-map", HINT, file_rules.hdr_gain_map, WARNING),
    PhotoRule("blocks-disagree", WARNING, block_rules.blocks_disagree),
    PhotoRule("iim-not-utf8", WARNING, block_rules.iim_not_utf8),
    PhotoRule("iim-cut", HINT, block_rules.iim_cut),
    PhotoRule("language-default", WARNING, block_rules.language_default),
    PhotoRule("ai-generated", REASON, file_rules.ai_generated),
    PhotoRule("content-credentials", WARNING, file_rules.content_credentials),
    SetRule("same-picture-twice", WARNING, file_set_rules.same_picture_twice, REASON),
    PhotoRule("changed-on-disk", WARNING, loss_rules.changed_on_disk),
    PhotoRule("rights-lost", BLOCKER, loss_rules.rights_lost),
    # What the desk's profile requires
    PhotoRule("required-field-missing", REASON, required_rules.required_field_missing),
)
# fmt: on
RULE: Mapping[str, PhotoRule | SetRule] = {rule.id: rule for rule in RULES}
PLACE = {rule.id: at for at, rule in enumerate(RULES)}
"""The table's order."""
assert len(RULE) == len(RULES)

"""One change of one field, as typed: the same for the window, the command line and many photos at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from captioner import kinds
from captioner.credits import Field
from captioner.errors import reason_of, wrong_in
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts, language_tag


class Way(Enum):
    """How what is typed meets what is there."""

    REPLACE = "replace"
    APPEND = "append"
    PREPEND = "prepend"
    FILL = "only where empty"
    REMOVE = "remove"


@dataclass(frozen=True)
class Edit:
    """What was typed into a field: one text, or the entries of a field that holds several; nothing empties it.

    Only entries can be removed.
    """

    field: Field
    typed: tuple[str, ...]
    language: str = X_DEFAULT
    way: Way = Way.REPLACE

    def applied(self, photo: Photo) -> Photo:
        """The photo after the edit. Raises WrongValue where the text cannot be this field's value."""
        old = photo.credits.get(self.field)
        try:
            return photo.with_value(self.field, self._value(old))
        except ValueError as error:
            raise wrong_in(self.field.key, reason_of(error)) from None

    def _value(self, old: Value | None) -> Value | None:
        kind = self.field.kind
        if self.way is Way.REMOVE and not kind.several:
            raise ValueError("holds one value, nothing can be taken out of it")
        if isinstance(kind, kinds.LangAlt):
            texts = old if isinstance(old, Texts) else Texts()
            language = language_tag(self.language)
            there = texts.get(language, "")
            return old if there and self.way is Way.FILL else texts.with_text(language, self._joined(there))
        if old is not None and self.way is Way.FILL:
            return old
        if isinstance(kind, kinds.Several):
            there_already = list(old) if isinstance(old, tuple) else []
            new = [line for text in self.typed for line in text.split("\n")]
            if self.way is Way.REMOVE:
                return tuple(one for one in there_already if one not in (kind.of(new) or ())) or None
            return kind.of(self._placed(there_already, new))
        if (
            old is not None
            and self.way in (Way.APPEND, Way.PREPEND)
            and type(kind) not in (kinds.Kind, kinds.Line)
        ):
            raise ValueError("holds one value, nothing can be added to it")
        return kind.parse(self._joined(str(old or "")))

    def _joined(self, there: str) -> str:
        if self.way is Way.REPLACE:
            there = ""
        return " ".join(filter(None, self._placed([there], list(self.typed))))

    def _placed(self, there: list[str], new: list[str]) -> list[str]:
        if self.way is Way.REPLACE:
            return new
        return new + there if self.way is Way.PREPEND else there + new

"""What of the story is seen all over the window: its headline, its languages, the order of its photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from captioner.gui.desk.opening import title_of
from captioner.gui.desk.reports import Reports
from captioner.gui.heading import Heading
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.story.stories import Stories
from captioner.gui.workspace import Workspace
from captioner.story.story import Story

LANGUAGES = ("en", "ru", "kk", "uk")
"""The desk's."""


class OnShow(QObject):
    """Follows the story; where it names no languages, the desk's stand."""

    def __init__(
        self,
        stories: Stories,
        table: PhotoTable,
        workspace: Workspace,
        heading: Heading,
        speak: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(stories)
        self._stories, self._table, self._workspace, self._heading = stories, table, workspace, heading
        self._speak = speak
        self._languages: tuple[str, ...] = ()
        self._set_languages(LANGUAGES)
        self._title = self._headed = ""
        stories.changed.connect(self._show)
        heading.story_wanted.connect(stories.show)
        workspace.list.story_order_wanted.connect(stories.put_order)

    def begin(self, asked: Sequence[Path]) -> None:
        """Another set is open."""
        self._title = self._headed = title_of(asked)
        self._stories.begin(self._table.folder)

    def tell(self, messages: MessageBar, reports: Reports) -> None:
        """Where to say what is to be known."""
        self._stories.told.connect(messages.tell)
        self._stories.refused.connect(reports.refuse)

    def _show(self, story: Story) -> None:
        title = story.headline or self._title
        if title != self._headed:
            self._headed = title
            self._heading.begin(title)
        self._heading.invite_story(bool(story.headline))
        languages = story.wanted_languages or LANGUAGES
        if languages != self._languages:
            self._set_languages(languages)
        self._workspace.list.shown.set_story_order(story.photos)

    def _set_languages(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._workspace.form.set_languages(languages)
        self._workspace.list.shown.set_languages(languages)
        self._speak(languages)

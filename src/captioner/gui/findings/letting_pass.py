"""Findings let pass with a reason, and no more: asked, written into the photo's sidecar, shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captioner.checks.finding import Finding
from captioner.errors import shown_path
from captioner.gui.desk import marking
from captioner.gui.look import finding_words
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.reason_dialog import Asked, ReasonDialog
from captioner.gui.work.jobs import Jobs
from captioner.overrides import Override
from captioner.photo import Photo


class LettingPass(QObject):
    """What passes is said of the photo at once; the photo's file is not touched."""

    told = Signal(str)
    failed = Signal(object)  # CaptionerError

    def __init__(self, jobs: Jobs, table: PhotoTable, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._table, self._window = jobs, table, window

    def ask(self, finding: Finding) -> None:
        """Ask why this may pass."""
        assert finding.path is not None
        asked = Asked(
            window=self.tr("Let it pass"),
            heading=finding_words.told(finding.found.message),
            more=self.tr(
                "{name} leaves the desk all the same. Your reason is kept beside it with your name and the time, "
                "for just this: once it is changed, it counts no more."
            ).format(name=shown_path(Path(finding.path.name))),
            label=self.tr("&Why"),
            name=self.tr("Why it may pass"),
            example=self.tr("for example: confirmed by the photographer by phone"),
            deed=self.tr("Let it pass"),
        )
        dialog = ReasonDialog(asked, self._window)
        dialog.given.connect(lambda why: self.let_pass(finding, why))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def let_pass(self, finding: Finding, why: str) -> None:
        """Let it pass."""
        self._say(
            finding,
            marking.let_pass,
            Override(finding.rule, finding.digest, why),
            self.tr("Let pass: {what}"),
        )

    def take_back(self, finding: Finding) -> None:
        """Let it pass no more."""
        if finding.override is not None:
            self._say(finding, marking.pass_no_more, finding.override, self.tr("Passes no more: {what}"))

    def _say(
        self, finding: Finding, deed: Callable[[Path, Override], Photo], said: Override, words: str
    ) -> None:
        assert finding.path is not None

        def then(photo: Photo) -> None:
            if self._table.row(photo.path) is not None:
                self._table.put([replace(self._table.photo(photo.path), overrides=photo.overrides)])
            self.told.emit(words.format(what=finding_words.told(finding.found.message)))

        self._jobs.run(deed, finding.path, said, then=then, otherwise=self.failed.emit)

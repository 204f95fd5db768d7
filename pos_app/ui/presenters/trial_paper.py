"""The trial slip in the right third: what it will look like, and then whether it is out."""

from __future__ import annotations

from pos_app.domain.paper import Lines
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ports.devices import SlipTried
from pos_app.ports.printer import PrintResult
from pos_app.ui.gear import Tried
from pos_app.ui.presenters.views import Caption, Ink, PaperView, Tone


def trial_paper(words: Words, lines: Lines, tried: Tried | None) -> PaperView:
    """Show the slip; only what the printer has proved is drawn as printed."""
    match tried:
        case SlipTried(PrintResult(PrintOutcome.PRINTED)):
            caption = Caption(words("devices.slip.out"), Tone.OK, "circle-check")
            return PaperView(caption, lines, Ink.PRINT, torn=True)
        case SlipTried(PrintResult(PrintOutcome.UNKNOWN)):
            caption = Caption(words("devices.slip.unknown"), Tone.WARN, "triangle-alert")
            return PaperView(caption, lines)
        case _:
            return PaperView(Caption(words("devices.slip.preview"), Tone.INFO, "eye"), lines)

"""The exercises on the screen: each a wide button that says what it lets happen. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.words import Words
from pos_app.ports.practice import Mishap
from pos_app.ui.intents import Choice, Tap
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import Action, Band, ExercisesView, Frame, Tone

_ICONS: Mapping[Mishap, str] = {
    Mishap.PAPER_OUT: "scroll-text",
    Mishap.SILENT: "wifi-off",
    Mishap.REFUSED: "circle-x",
    Mishap.NONE: "check",
}


def present_exercises(words: Words, happens: Mishap | None, band: Band | None) -> ExercisesView:
    """Show them; ``happens`` is what was last ordered, and said to come."""
    told = None
    if happens is not None:
        told = Band(words(f"exercises.{happens.value}.ordered"), Tone.INFO, _ICONS[happens])
    return ExercisesView(
        Frame(
            primary(words, words("exercises.code"), "qr-code"),
            heading=words("exercises.heading"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            advice=words("exercises.advice"),
            band=band or told,
        ),
        (
            *(
                Action(
                    f"exercise_{mishap.value}",
                    words(f"exercises.{mishap.value}"),
                    Choice(mishap.value),
                    _ICONS[mishap],
                )
                for mishap in Mishap
            ),
            Action("end_training", words("exercises.end"), Tap.END_TRAINING, "log-out"),
        ),
    )

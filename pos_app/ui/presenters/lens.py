"""The page with the camera's picture: as large as it fits, to see whether it is sharp."""

from __future__ import annotations

from pos_app.domain.words import Words
from pos_app.ports.scanner import CameraState, Hint
from pos_app.ui.presenters.before_sale import camera_words
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.sight import hint_note
from pos_app.ui.presenters.views import Frame, LensView


def present_lens(words: Words, camera: CameraState | None, hint: Hint | None) -> LensView:
    title, advice = camera_words(words, camera)
    return LensView(
        Frame(
            primary(words, words("lens.primary"), "undo-2"),
            heading=words("lens.heading"),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
        ),
        camera,
        title,
        advice,
        hint_note(words, hint) if camera is CameraState.LIVE else None,
    )

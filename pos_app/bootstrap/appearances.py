"""From the settings of the screen to how the till looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.settings import ScreenSettings

if TYPE_CHECKING:
    from pos_app.ui.theme import Appearance


def appearance_of(settings: ScreenSettings) -> Appearance:
    from pos_app.ui.theme import Appearance

    return Appearance(
        settings.theme,
        settings.text_percent,
        settings.left_handed,
        motion=not settings.reduce_motion,
    )

"""The camera's picture and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Slot

from pos_app.ports.scanner import Picture
from pos_app.ui.presenters.views import LensView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.camera_view import CameraView


class LensScreen(Screen[LensView]):
    """Shows a ``LensView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._camera = CameraView(look)
        self.column.addWidget(self._camera, 1)

    def show_view(self, view: LensView) -> None:
        self._camera.show_state(view.camera, view.camera_title, view.camera_advice)
        self._camera.show_hint(view.hint)

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        self._camera.show_picture(picture)

"""Waiting for a code: what the camera sees, and what is still to be finished."""

from __future__ import annotations

from PySide6.QtCore import Slot

from pos_app.ports.scanner import Picture
from pos_app.ui.presenters.views import IdleView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look
from pos_app.ui.widgets.button import Kind
from pos_app.ui.widgets.camera_view import CameraView
from pos_app.ui.widgets.rows import ActionRow


class IdleScreen(Screen[IdleView]):
    """The camera fills what the words leave."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 12)
        self._camera = CameraView(look)
        self._pending = ActionRow(look, Kind.CONTROL)
        self._pending.tapped.connect(self.tapped)
        self._tools = ActionRow(look, Kind.CONTROL)
        self._tools.tapped.connect(self.tapped)
        self.column.addWidget(self._camera, 1)
        self.column.addWidget(self._tools)
        self.column.addWidget(self._pending)

    def show_view(self, view: IdleView) -> None:
        self._camera.show_state(view.camera, view.camera_title, view.camera_advice)
        self._camera.show_hint(view.hint)
        self._tools.show_actions(view.tools)
        self._pending.show_actions(view.pending)

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        self._camera.show_picture(picture)

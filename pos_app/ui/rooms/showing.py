"""From a room to its screen. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.presenters.about import present_about
from pos_app.ui.presenters.views import Band, RoomView
from pos_app.ui.rooms.kinds import About, Room

if TYPE_CHECKING:
    from pos_app.ui.scene import Stage


def room_screen(room: Room, stage: Stage, band: Band | None) -> RoomView:
    match room:
        case About():
            return present_about(stage.words, stage.shop, band)

"""The strip at the foot: lights whose order never changes, the time and the drawer."""

from __future__ import annotations

from datetime import datetime

from pos_app.domain.money import format_euro
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words
from pos_app.ports.devices import Device
from pos_app.ui.gear import Seen
from pos_app.ui.presenters.lights import light_of
from pos_app.ui.presenters.views import StripView

_AT_THE_LEFT = (Device.PRINTER, Device.READER, Device.CAMERA, Device.NETWORK, Device.PAPER)


def present_strip(
    words: Words,
    seen: Seen,
    *,
    scanning: bool,
    asking: bool,
    now: datetime,
    covered: bool = False,
    operator: str = "",
) -> StripView:
    """Say how the devices are.

    Args:
        words: The catalogue.
        seen: How they were when they were last heard of.
        scanning: Whether the screen in front takes codes.
        asking: Whether the backend owes an answer about the operation in front.
        now: Wall time, aware.
        covered: The drawer is being counted, or the till locked: its sum is not told.
        operator: Who is in charge, by name; empty where nobody has signed in.
    """
    lights = [
        light_of(words, device, seen, scanning=scanning, asking=asking)
        for device in (*_AT_THE_LEFT, Device.CLOCK)
    ]
    cash_cents = seen.status.cash_cents if seen.status else 0
    return StripView(
        lights=tuple(lights[:-1]),
        clock=lights[-1],
        operator=operator,
        lock=words("lock.door"),
        time=now.astimezone(SHOP_ZONE).strftime("%H:%M"),
        cash_label=words("strip.cash"),
        cash=words("shift.cash_covered") if covered else format_euro(cash_cents),
    )

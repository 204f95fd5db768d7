"""What the till's devices are set to be, for the technician who looks at the till's own page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.printers import printer_profile
from pos_app.settings import Settings

if TYPE_CHECKING:
    from pos_app.ports.devices import Outfit


def outfit_of(settings: Settings, data: Path) -> Outfit:
    """Return it, with the columns of the paper as they were seen to be.

    Raises:
        ValueError: the settings name no printer.
    """
    from pos_app.ports.devices import Outfit

    profile = printer_profile(settings, data)
    return Outfit(
        printer=profile.name,
        printer_address=settings.printer.address,
        columns=profile.columns,
        readers=settings.reader.devices,
        camera=settings.camera.source,
        backend=settings.backend.url,
        has_sound=settings.sound.device != "none" and settings.sound.volume > 0,
        support_phone=settings.shop.support_phone,
    )

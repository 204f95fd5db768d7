"""The window in which a reader is taught."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NOT_READY
from pos_app.domain.words import Language
from pos_app.settings import Settings
from pos_app.system_clock import SystemClock

if TYPE_CHECKING:
    from pos_app.domain.keystrokes import Manner
    from pos_app.domain.reader_lesson import Heard
    from pos_app.ui.setup.window import SetupTools, SetupWindow


def set_up_reader(settings: Settings, data: Path) -> int:
    """Show the set-up's window until it closes; returns the exit code.

    Raises:
        ValueError: a device is named that is none, as a sentence.
    """
    from functools import partial

    from pos_app.ports.scanner import ReaderListener
    from pos_app.scanner.readers.registry import ReadersConfig, devices_in, open_readers
    from pos_app.ui.application import Application, has_display
    from pos_app.ui.setup.window import SetupWindow

    devices = devices_in(settings.reader.devices)
    if sys.platform == "linux" and not has_display(os.environ):
        sys.stderr.write("pos-app: there is no screen here (DISPLAY and WAYLAND_DISPLAY unset).\n")
        return EXIT_NOT_READY
    application = Application()
    try:
        window = SetupWindow(_setup_tools(settings, data))

        def hears(device: str, heard: Heard) -> None:
            application.in_gui(partial(window.hear, device, heard))

        config = ReadersConfig(devices, baud=settings.reader.baud, hears=hears)
        lines = open_readers(config, SystemClock().monotonic_s)
        if lines is not None:
            # What is heard is all that counts here; a reader that is missing is seen to be.
            lines.start(ReaderListener(on_scan=lambda _: None, on_state=lambda *_: None))
        _show(window, full_screen=settings.screen.full_screen)
        application.run()
        if lines is not None:
            lines.stop()
    finally:
        application.close()
    return EXIT_DONE


def _show(window: SetupWindow, *, full_screen: bool) -> None:
    from pos_app.ui.theme import DESIGN_HEIGHT, DESIGN_WIDTH

    if full_screen:
        window.showFullScreen()
    else:
        window.resize(DESIGN_WIDTH, DESIGN_HEIGHT)
        window.show()


def _setup_tools(settings: Settings, data: Path) -> SetupTools:
    from pos_app.printer.code128 import draw_bars
    from pos_app.printer.qr import draw_qr
    from pos_app.scanner.readers.manners import WEDGE, save_manner
    from pos_app.ui.setup.window import SetupTools
    from pos_app.ui.theme import DESIGN_HEIGHT, DESIGN_WIDTH, Appearance, look_for
    from pos_app.ui.translations import words_of

    def remember(name: str, manner: Manner) -> str:
        try:
            save_manner(data, name, manner)
        except OSError as error:
            return error.strerror or type(error).__name__
        return ""

    return SetupTools(
        words=words_of(Language(settings.screen.language)),
        look=look_for(Appearance(settings.screen.theme), DESIGN_WIDTH, DESIGN_HEIGHT),
        wedge_name=WEDGE,
        draw_square=draw_qr,
        draw_bars=draw_bars,
        monotonic_s=SystemClock().monotonic_s,
        remember=remember,
    )

"""From the setting of a camera to an open source of frames."""

from __future__ import annotations

import sys

from pos_app.scanner.choosing import open_chosen
from pos_app.scanner.config import AUTO, REPLAY_PREFIX, CameraConfig
from pos_app.scanner.frames import FrameSource, OpenCvSource, Wait
from pos_app.scanner.replay import open_replay


def open_source(config: CameraConfig, wait: Wait) -> FrameSource:
    """Open what ``config.source`` names.

    Raises:
        NoFrames: it is not there, or does not open. Nothing is left open.
    """
    if config.source.startswith(REPLAY_PREFIX):
        return open_replay(config, wait)
    if config.source != AUTO:
        return OpenCvSource(config, config.source)
    # Elsewhere cameras have no names that OpenCV would open them by.
    return open_chosen(config) if sys.platform == "linux" else OpenCvSource(config, "0")

"""OpenCV, set up once before its first import.

The rule it keeps: whoever in this package needs ``cv2`` takes it from here, because OpenCV
reads these variables while it is being imported and never again. Importing this module is
slow (a third of a second); nothing that runs before the first painted frame may do it.
"""

from __future__ import annotations

import os

_SETTINGS = {
    # A camera that is not there is a state of ours, not a warning on standard error.
    "OPENCV_LOG_LEVEL": "ERROR",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    # Seconds a V4L2 read may block; its default of ten would hide a stall (opencv #6107).
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "1",
    # Windows takes up to twenty seconds to open a camera otherwise (opencv #17687).
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    # A small file may claim to be a huge picture; phones make up to fifty million.
    "OPENCV_IO_MAX_IMAGE_PIXELS": "64000000",
}
for _name, _value in _SETTINGS.items():
    os.environ.setdefault(_name, _value)

import cv2  # noqa: E402 - the settings above come first, or not at all.

# Two cores run the till, its printer and its window: decoding takes one thread, not all.
cv2.setNumThreads(1)

__all__ = ["cv2"]

"""What a camera needs to be told."""

from __future__ import annotations

from dataclasses import dataclass

REPLAY_PREFIX = "replay:"
NO_CAMERA = "none"
AUTO = "auto"


@dataclass(frozen=True, slots=True)
class CameraConfig:
    """Which camera, how large its frames, and how patient to be with it.

    Attributes:
        source: "auto" for the till's own camera, a number ("0"), a stable device name
            ("/dev/v4l/by-id/..."), the URL of an MJPEG stream, "replay:PATH" for a picture, a
            folder of pictures or a video file, or "none" for a till without a camera.
        memory: The file in which "auto" remembers the till's own camera; "" for none.
        devices_root: Where "auto" looks for /dev and /sys.
        width_px: Asked of a local camera, which may give something else.
        height_px: As the width.
        picture_width_px: The widest picture handed to the screen.
        pictures_per_s: The most pictures a second handed to the screen.
        silence_s: No frame for so long is a stall; so are equal frames for so long.
        opening_s: An opening that takes longer is told as a missing camera, and goes on.
        life_sign_s: A process of the camera that tells nothing for so long has hung.
        replay_fps: Pace of a recording made of pictures.
        replay_loops: Whether a recording begins again; otherwise it ends like an unplugged camera.
    """

    source: str
    memory: str = ""
    devices_root: str = "/"
    width_px: int = 1280
    height_px: int = 720
    picture_width_px: int = 640
    pictures_per_s: float = 15.0
    silence_s: float = 1.2
    opening_s: float = 3.0
    life_sign_s: float = 1.2
    replay_fps: float = 30.0
    replay_loops: bool = True

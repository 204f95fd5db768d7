"""A phone held before a camera that does not exist, as a video to be read over HTTP."""

from pos_app.sandbox.phone_camera.command import main

__all__ = ["main"]

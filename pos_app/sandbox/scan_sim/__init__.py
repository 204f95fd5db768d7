"""A scanner for those who test: what is shown to a camera, typed by a reader, said on a line."""

from pos_app.sandbox.scan_sim.command import main

__all__ = ["main"]

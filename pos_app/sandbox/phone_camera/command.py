"""``pos-app sim-camera``: the simulated camera in a process of its own."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from threading import Event

from pos_app.sandbox.phone_camera.scene import Scene
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.sandbox.port_number import port_number

_DESCRIPTION = """\
Film a phone that shows a code, and serve the film on this machine. The address is printed
when the camera is ready; give it to the till as its camera. While it runs:
  POST /show     hold up a phone with the text of the body; empty: take the phone away
  POST /stall    stop the film without closing it
  POST /freeze   repeat the last frame
  POST /resume   go on after either
  POST /cut      close the film, as a pulled plug would"""

EXIT_NOT_READY = 3


def main(argv: Sequence[str]) -> int:
    """Serve until interrupted or terminated, which is 0; 3 where the port cannot be had."""
    arguments = _parser().parse_args(argv)
    over = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    scene = Scene(arguments.seed, dark_mode=arguments.dark_mode, fps=arguments.fps)
    try:
        with PhoneCamera(scene, fps=arguments.fps, port=arguments.port) as camera:
            camera.show(_text(arguments.text))
            sys.stdout.write(f"sim-camera: {camera.url}\n")
            sys.stdout.flush()
            over.wait()
    except OSError as error:
        sys.stderr.write(f"sim-camera: cannot start: {error}\n")
        return EXIT_NOT_READY
    return 0


def _text(argument: str) -> str:
    return sys.stdin.readline().rstrip("\r\n") if argument == "-" else argument


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app sim-camera",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--text",
        default="",
        help="what the phone shows at first; none: no phone; '-': the first line of standard "
        "input, which unlike an argument no other program can see",
    )
    parser.add_argument(
        "--port", type=port_number, default=0, help="port to listen on (0: any free one)"
    )
    parser.add_argument("--fps", type=_fps, default=15.0, help="frames a second (default 15)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same film (default 1)")
    parser.add_argument("--dark-mode", action="store_true", help="the phone shows light on dark")
    return parser


def _fps(text: str) -> float:
    fps = float(text)
    if not 1 <= fps <= 60:  # noqa: PLR2004 - said in the message.
        raise argparse.ArgumentTypeError("between 1 and 60")
    return fps

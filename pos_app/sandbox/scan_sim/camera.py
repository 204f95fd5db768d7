"""``pos-app scan-sim camera``: something is held before a camera that does not exist."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from threading import Event

from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.symbols import NotDrawable
from pos_app.sandbox.phone_camera.scene import Scene
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.sandbox.port_number import port_number
from pos_app.sandbox.scan_sim.cues import Conductor
from pos_app.sandbox.scan_sim.inputs import (
    EXIT_DONE,
    EXIT_NOT_READY,
    EXIT_USAGE,
    Inputs,
    complain,
    say,
)
from pos_app.sandbox.scan_sim.script import ScriptError, Show, Step

DESCRIPTION = """\
Film what a customer holds up, and serve the film on this machine. The first line on stdout is
"sim-camera: URL": give the URL to the till as its camera. A line on standard input is a text
to be shown, or a step of a script ("phone TEXT for 2s at far with glare"). Over HTTP:
  POST /show     hold up a phone with the text of the body; empty: take the phone away
  POST /stall    stop the film without closing it
  POST /freeze   repeat the last frame
  POST /resume   go on after either
  POST /cut      close the film, as a pulled plug would"""

_SLOWEST_FPS, _FASTEST_FPS = 1, 60
#: What a bare text is shown for: until the next line.
_FOR_EVER_S = 0.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--text",
        default="",
        help="what the phone shows at first; '-': the first line of standard input, which "
        "unlike an argument no other program can see",
    )
    add("--script", type=Path, metavar="FILE", help="play this script; @names are read on stdin")
    add("--loop", action="store_true", help="begin the script again at its end")
    add("--port", type=port_number, default=0, help="port to listen on (0: any free one)")
    add("--fps", type=_fps, default=15.0, help="frames a second (default 15)")
    add("--dark-mode", action="store_true", help="bare texts are shown light on dark")


def run(options: argparse.Namespace, over: Event) -> int:
    """Serve until interrupted or terminated, which is 0; 3 where the port cannot be had."""
    inputs, conductor = Inputs(over), Conductor(options.fps)
    scene = Scene(options.seed, dark_mode=options.dark_mode, fps=options.fps)
    try:
        text = inputs.text(options.text)
        first = (Show(scene.phone(text), _FOR_EVER_S),) if text else ()
        steps = inputs.script(options.script) if options.script else ()
        _check((*first, *steps), options.seed)
    except (ScriptError, ValueError) as error:
        complain(str(error))
        return EXIT_USAGE
    try:
        with PhoneCamera(
            scene, fps=options.fps, port=options.port, on_tick=conductor.tick
        ) as camera:
            if first:
                camera.show(text)
            if steps:
                conductor.perform(steps, loop=options.loop)
            say(f"sim-camera: {camera.url}")
            _listen(inputs, conductor, scene, camera)
            over.wait()
    except OSError as error:
        complain(f"camera: cannot start: {error}")
        return EXIT_NOT_READY
    return EXIT_DONE


def _check(steps: Iterable[Step], seed: int) -> None:
    for number, step in enumerate(steps, 1):
        for thing in step.things if isinstance(step, Show) else ():
            try:
                draw(thing, seed)
            except NotDrawable as error:
                raise ScriptError(f"step {number}: {error}") from None


def _listen(inputs: Inputs, conductor: Conductor, scene: Scene, camera: PhoneCamera) -> None:
    """Do what standard input says, until its end."""
    while True:
        try:
            step = inputs.next_step()
            if step is None:
                return
            _check((step,), scene.seed)
        except ScriptError as error:
            complain(str(error))
            continue
        if isinstance(step, Show) and step.for_s == _FOR_EVER_S:
            camera.resume()
            dark = [replace(thing, dark_mode=scene.dark_mode) for thing in step.things]
            camera.hold_up(dark)
        else:
            conductor.perform((step,))


def _fps(text: str) -> float:
    fps = float(text)
    if not _SLOWEST_FPS <= fps <= _FASTEST_FPS:
        raise argparse.ArgumentTypeError(f"between {_SLOWEST_FPS} and {_FASTEST_FPS}")
    return fps

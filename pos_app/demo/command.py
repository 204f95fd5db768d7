"""``pos-app demo``: sets the stage, plays one sale, says what happened."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from pos_app.bootstrap.exits import EXIT_NO, NotReady
from pos_app.bootstrap.identity import enrol
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.demo.stage import Addresses, NoStage, Stage
from pos_app.settings import SoundSettings

_EXIT_USAGE = 2

_DESCRIPTION = """\
Start a sandbox backend, a virtual printer and a camera before which a phone is held, and sell
one recharge through the real window. With a screen, the window stays for you to go on.
"""


def main(arguments: Sequence[str]) -> int:
    """Play one sale; 0 when it ended as promised, 1 when not, 2 for wrong use."""
    parsed = _parser().parse_args(arguments)
    out: Path = parsed.out.resolve()
    if not _make_room(out):
        print(f"pos-app demo: {out} holds other things; choose another --out", file=sys.stderr)
        return _EXIT_USAGE
    if parsed.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with Stage(out, parsed.seed) as addresses:
            return _play(addresses, out, stays=not parsed.headless)
    except (NoStage, NotReady) as error:
        print(f"pos-app demo: {error}", file=sys.stderr)
        return EXIT_NO


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app demo",
        description=_DESCRIPTION,
        epilog="exit codes: 0 as promised, 1 not, 2 not understood",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--headless", action="store_true", help="no screen: pictures only")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("out/demo"),
        metavar="DIR",
        help="pictures, papers, ledger, summary.json (default: ./out/demo)",
    )
    parser.add_argument("--seed", type=int, default=1, help="same seed, same families (1)")
    return parser


def _make_room(out: Path) -> bool:
    """Empty a folder that an earlier demo filled; leave any other alone."""
    if out.exists() and any(out.iterdir()):
        if not (out / "demo-was-here").exists():
            return False
        shutil.rmtree(out)
    (out / "screens").mkdir(parents=True)
    (out / "demo-was-here").touch()
    return True


def _play(addresses: Addresses, out: Path, *, stays: bool) -> int:
    # Qt comes with the play, and needs the platform chosen above.
    from pos_app.demo.play import Play

    settings = addresses.settings()
    if stays:
        settings = settings._replace(sound=SoundSettings())
    data = out / "till"
    enrol(settings, data, addresses.activation_code)
    print("The counter opens.", flush=True)
    play = Play(addresses, out, stays=stays)
    options = TillOptions(settings, data, on_window=play.on_window, on_operation=play.on_operation)
    code = run_till(options)
    summary = play.summary
    if summary is None:
        summary = play.sum_up("the window was closed before the sale was over")
    return code if summary.is_as_promised else EXIT_NO

"""``./run screens --out DIR``: every screen, language, theme and size, drawn and checked."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pos_app.domain.words import Language
from pos_app.ui.theme import THEMES, Appearance
from tests.screens.contact import page
from tests.screens.gallery import Checked, Hanging, hang

SIZES = ((1024, 600), (1280, 800), (1920, 1080))
#: What ``--all`` adds: 4K, on its side, and text twice as large.
_MORE_SIZES = ((3840, 2160), (600, 1024), (1080, 1920))
_LARGEST_TEXT_PERCENT = 200


def main(arguments: Sequence[str]) -> int:
    parser = _parser()
    parsed = parser.parse_args(arguments)
    if parsed.walk_through:
        return _draw_walk_through()
    if parsed.out is None:
        parser.error("say where to: --out DIR")
    hangings = _hangings(parsed)
    began_s = time.monotonic()
    checked = draw(hangings, parsed.out, parsed.screen)
    if not checked:
        parser.error(f"no screen's name holds {parsed.screen!r}")
    lines = [one.line for one in checked]
    (parsed.out / "checks.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (parsed.out / "index.html").write_text(page(checked), encoding="utf-8")
    wrong = [one.line for one in checked if one.troubles]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    took_s = time.monotonic() - began_s
    print(
        f"{len(checked)} pictures in {took_s:.0f} s, {len(wrong)} with troubles; "
        f"{parsed.out / 'index.html'}, checks.txt"
    )
    return 1 if wrong else 0


def draw(hangings: Sequence[Hanging], out: Path, wanted: str = "") -> list[Checked]:
    """Draw all of them, each language in a process of its own."""
    out.mkdir(parents=True, exist_ok=True)
    languages = sorted({each.language.value for each in hangings})
    shares = [[each for each in hangings if each.language.value == one] for one in languages]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        drawn = pool.map(partial(_draw_language, out=out, wanted=wanted), shares)
        return [one for share in drawn for one in share]


def _draw_language(hangings: Sequence[Hanging], *, out: Path, wanted: str) -> list[Checked]:
    application = _application()
    assert application is not None, "made above"
    return [one for hanging in hangings for one in hang(hanging, out, wanted)]


def _draw_walk_through() -> int:
    application = _application()
    assert application is not None, "made above"
    from tests.screens.walk_through import draw_walk_through, shown

    drawn = draw_walk_through()
    missing = [file.name for file in shown() if file not in drawn]
    print(f"{len(drawn)} pictures", *(f"no such screen: {name}" for name in missing), sep="\n")
    return 1 if missing else 0


def _application() -> QCoreApplication:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from pos_app.ui.singletons import keep_singletons

    keep_singletons()
    # The offscreen platform says the same harmless thing of each window; tests watch the rest.
    qInstallMessageHandler(lambda *_: None)
    return QApplication.instance() or QApplication(["screens"])


def _hangings(parsed: argparse.Namespace) -> list[Hanging]:
    languages = [Language(parsed.language)] if parsed.language else list(Language)
    themes = [parsed.theme] if parsed.theme else list(THEMES)
    sizes = [parsed.size] if parsed.size else [*SIZES, *(_MORE_SIZES if parsed.all else ())]
    percents = (100, _LARGEST_TEXT_PERCENT) if parsed.all else (100,)
    return [
        Hanging(language, Appearance(theme, text_percent=percent, motion=False), size)
        for language, theme, size, percent in product(languages, themes, sizes, percents)
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run screens",
        description="Draw every screen, and check that all of it fits.",
        epilog="exit codes: 0 everything fits, 1 something does not, 2 not understood",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="pictures go there")
    parser.add_argument(
        "--walk-through", action="store_true", help="draw those of docs/walk-through.md anew"
    )
    parser.add_argument("--screen", default="", metavar="NAME", help="only names that hold this")
    parser.add_argument("--language", choices=[language.value for language in Language])
    parser.add_argument("--theme", choices=list(THEMES))
    parser.add_argument("--size", type=_size, metavar="WxH", help="only this size")
    parser.add_argument(
        "--all", action="store_true", help="4K, portrait and text at 200 percent, too"
    )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 1280x800")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

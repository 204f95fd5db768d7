"""``pos-app decode``: what codes are in these pictures, and how long it took to see.

The person asked for the texts, so they are printed; nowhere else are they.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.decode.reading import Look, Reading

_DESCRIPTION = """\
Read the codes in pictures: QR, Data Matrix, Code 39 and Code 128, with every means the till
has for a still picture. Of a folder, all pictures in it and below it are read. With --json,
one line for each picture:
  {"file": NAME, "codes": [{"format": FORMAT, "text": TEXT}, ...], "ms": MILLISECONDS}
A picture that cannot be opened has "error" in place of "codes" and "ms"; one with a code that
holds data and no text, or a part of a text, has "no_texts": [FORMAT, ...] as well."""
_EPILOG = "Exit codes: 0 every picture was opened, 1 one or more were not, 2 wrong command line."
_SUFFIXES = {".png", ".jpg", ".jpeg", ".webp", ".bmp"}


@dataclass(frozen=True, slots=True)
class _Seen:
    file: Path
    look: Look
    spent_ms: float


@dataclass(frozen=True, slots=True)
class _Unseen:
    file: Path
    error: str


_Outcome = _Seen | _Unseen


def decode_file(path: Path) -> tuple[Reading, ...]:
    """Return the codes in a picture file.

    Raises:
        NotAPicture: there is no such file, or no picture in it.
    """
    return _study(_grey(path)).readings


def main(argv: Sequence[str], out: TextIO | None = None) -> int:
    """Run ``pos-app decode`` and return its exit code."""
    arguments = _parser().parse_args(argv)
    out = out or sys.stdout
    write = _json_line if arguments.json else _plain_lines
    outcomes = []
    for file in _files(arguments.paths):
        outcomes.append(_look_at(file))
        print(write(outcomes[-1]), file=out, flush=True)
    if len(outcomes) != 1 and not arguments.json:
        print(_summary(outcomes), file=out)
    return 1 if any(isinstance(outcome, _Unseen) for outcome in outcomes) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app decode",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a picture and line")
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a PNG, JPEG, WebP or BMP, or a folder"
    )
    return parser


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files named, and of a folder all that are pictures by their names."""
    for path in paths:
        if path.is_dir():
            within = (each for each in path.rglob("*") if each.suffix.lower() in _SUFFIXES)
            yield from sorted(each for each in within if each.is_file())
        else:
            yield path


def _look_at(file: Path) -> _Outcome:
    from pos_app.scanner.picture_file import NotAPicture

    try:
        grey = _grey(file)
    except NotAPicture as error:
        return _Unseen(file, str(error))
    began_s = time.perf_counter()
    look = _study(grey)
    return _Seen(file, look, (time.perf_counter() - began_s) * 1000)


def _grey(file: Path) -> MatLike:
    from pos_app.scanner.decode.opencv import cv2
    from pos_app.scanner.picture_file import open_picture

    return cv2.cvtColor(open_picture(file), cv2.COLOR_BGR2GRAY)


def _study(grey: MatLike) -> Look:
    from pos_app.scanner.decode.decoder import Decoder

    return Decoder().study(grey)


def _json_line(outcome: _Outcome) -> str:
    match outcome:
        case _Seen(file, look, spent_ms):
            codes = [{"format": each.symbology.value, "text": each.text} for each in look.readings]
            line = {"file": str(file), "codes": codes, "ms": round(spent_ms, 1)}
            if look.no_texts:
                line["no_texts"] = [each.symbology.value for each in look.no_texts]
            return json.dumps(line)
        case _Unseen(file, error):
            return json.dumps({"file": str(file), "error": error})


def _plain_lines(outcome: _Outcome) -> str:
    match outcome:
        case _Seen(file, look, _):
            lines = [f"{file}: {each.symbology} {each.text!r}" for each in look.readings]
            lines += [f"{file}: {each.symbology}, no text or not all" for each in look.no_texts]
            return "\n".join(lines) or f"{file}: no code"
        case _Unseen(file, error):
            return f"{file}: {error}"


def _summary(outcomes: Sequence[_Outcome]) -> str:
    seen = [outcome for outcome in outcomes if isinstance(outcome, _Seen)]
    with_code = sum(bool(outcome.look.readings) for outcome in seen)
    codes = sum(len(outcome.look.readings) for outcome in seen)
    spent_ms = sum(outcome.spent_ms for outcome in seen)
    return (
        f"{len(outcomes)} pictures: {with_code} with a code, {len(seen) - with_code} without, "
        f"{len(outcomes) - len(seen)} not opened; {codes} codes in {spent_ms:.0f} ms"
    )

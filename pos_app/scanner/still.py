"""``pos-app decode``: what codes are in these pictures, and how long it took to see.

The person asked for the texts, so they are printed; nowhere else are they.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.reading import Reading

_DESCRIPTION = """\
Read the codes in pictures: QR, Data Matrix, Code 39 and Code 128, with every means the till
has for a still picture. With --json, one line for each picture:
  {"file": NAME, "codes": [{"format": FORMAT, "text": TEXT}, ...], "ms": MILLISECONDS}
A picture that cannot be opened has "error" in place of "codes" and "ms"."""
_EPILOG = "Exit codes: 0 every picture was opened, 1 one or more were not, 2 wrong command line."


class NotAPicture(Exception):
    """The file is missing, or holds no picture that can be opened. The message says which."""


@dataclass(frozen=True, slots=True, repr=False)
class _Seen:
    file: str
    readings: tuple[Reading, ...]
    spent_ms: float


@dataclass(frozen=True, slots=True)
class _Unseen:
    file: str
    error: str


def decode_file(path: Path) -> tuple[Reading, ...]:
    """Return the codes in a picture file, found with every means there is.

    Raises:
        NotAPicture: there is no such file, or no picture in it.
    """
    from pos_app.scanner.decoder import Decoder

    return Decoder().study(_grey(path)).readings


def main(argv: Sequence[str], out: TextIO | None = None) -> int:
    """Run ``pos-app decode`` and return its exit code."""
    arguments = _parser().parse_args(argv)
    write = _json_line if arguments.json else _plain_lines
    all_opened = True
    for file in arguments.files:
        outcome = _look_at(file)
        all_opened = all_opened and isinstance(outcome, _Seen)
        print(write(outcome), file=out or sys.stdout, flush=True)
    return 0 if all_opened else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app decode",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a picture and line")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a PNG, JPEG, WebP or BMP file")
    return parser


def _look_at(file: str) -> _Seen | _Unseen:
    from pos_app.scanner.decoder import Decoder

    decoder = Decoder()
    try:
        grey = _grey(Path(file))
    except NotAPicture as error:
        return _Unseen(file, str(error))
    began_s = time.perf_counter()
    readings = decoder.study(grey).readings
    return _Seen(file, readings, (time.perf_counter() - began_s) * 1000)


def _grey(path: Path) -> MatLike:
    import numpy as np

    from pos_app.scanner.opencv import cv2

    try:
        content = path.read_bytes()
    except OSError as error:
        raise NotAPicture(error.strerror or "cannot be read") from error
    try:
        grey = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error as error:
        raise NotAPicture("not a picture") from error
    if grey is None:
        raise NotAPicture("not a picture")
    return grey


def _json_line(outcome: _Seen | _Unseen) -> str:
    match outcome:
        case _Seen(file, readings, spent_ms):
            codes = [{"format": found.symbology.value, "text": found.text} for found in readings]
            return json.dumps({"file": file, "codes": codes, "ms": round(spent_ms, 1)})
        case _Unseen(file, error):
            return json.dumps({"file": file, "error": error})


def _plain_lines(outcome: _Seen | _Unseen) -> str:
    match outcome:
        case _Seen(file, ()):
            return f"{file}: no code"
        case _Seen(file, readings):
            return "\n".join(f"{file}: {found.symbology} {found.text!r}" for found in readings)
        case _Unseen(file, error):
            return f"{file}: {error}"

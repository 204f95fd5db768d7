"""Real pictures with their texts: a folder whose ``index.tsv`` says what each of them holds.

The columns read are ``set``, ``file``, ``format``, ``scene``, ``truth`` and ``expected`` (a
JSON list of texts). A picture whose truth is "unread" holds a code that nobody has read: no
text is known, so nothing that is read there can be judged.
"""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.scanner.decode.opencv import cv2

if TYPE_CHECKING:
    # At run time only by way of ours, which sets OpenCV up first.
    from cv2.typing import MatLike

WIDTH_MAX_PX = 1280
HEIGHT_MAX_PX = 720
#: Where light is what makes it hard: on a screen, in glare, in the dark, across a shadow.
_HARD_SCENES = {"monitor", "glare", "brightness", "shadows", "bright_spots"}
_KINDS = {
    "QRCode": "QR",
    "QRCode+DataMatrix": "QR",
    "DataMatrix": "Data Matrix",
    "Code39": "Code 39",
    "Code128": "Code 128",
}
NO_KIND = "no code"
OTHER_KIND = "other"


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and what it holds.

    Attributes:
        texts: What its codes say; empty where there is no code, or none that was ever read.
        is_known: Whether ``texts`` is the truth.
        neighbours: Texts of other pictures of its set: many are photographs of one sheet.
    """

    path: Path
    kind: str
    texts: frozenset[str]
    is_known: bool
    is_hard_light: bool
    neighbours: frozenset[str]

    def frame(self) -> MatLike:
        """Return the picture in blue, green, red, at most 1280 by 720."""
        picture = cv2.imread(str(self.path), cv2.IMREAD_COLOR)
        if picture is None:
            raise ValueError(f"{self.path} is no picture")
        height, width = picture.shape[:2]
        factor = min(1.0, WIDTH_MAX_PX / width, HEIGHT_MAX_PX / height)
        if factor == 1:
            return picture
        return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def read_index(folder: Path) -> Sequence[Sample]:
    """Return the pictures of a folder in the order of its index.

    Raises:
        OSError: there is no such index.
    """
    with (folder / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    of_set: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        of_set[row["set"]] |= _texts(row)
    return [_sample(folder, row, frozenset(of_set[row["set"]])) for row in rows]


def _sample(folder: Path, row: Mapping[str, str], of_set: frozenset[str]) -> Sample:
    empty = NO_KIND if row["format"] == "None" else OTHER_KIND
    return Sample(
        path=folder / row["set"] / row["file"],
        kind=_KINDS.get(row["format"], empty),
        texts=_texts(row),
        is_known=row["truth"] != "unread",
        is_hard_light=row["scene"] in _HARD_SCENES,
        neighbours=of_set,
    )


def _texts(row: Mapping[str, str]) -> frozenset[str]:
    return frozenset(json.loads(row["expected"]))

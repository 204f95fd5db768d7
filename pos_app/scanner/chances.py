"""What is tried on a picture: the plain looks, and second chances where these find nothing.

A second chance is a treatment of the whole picture and one look for QR codes in the result.
They stand in the order of what each still recovers for its cost once those before it have
failed, measured on real pictures (docs/decisions/0012, which has the refused ones, too). The
rule they keep: each costs no more than a third of zxing-cpp's default call on that picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pos_app.scanner import treatments, zbar, zxing
from pos_app.scanner.reading import Corners, Look
from pos_app.scanner.treatments import View
from pos_app.scanner.zxing import Formats

if TYPE_CHECKING:
    from cv2.typing import MatLike

Step = Callable[["MatLike"], Look]

#: Bars are the same in every row: of a frame each third reads as well as all.
_BAR_ROW_STEP = 3
#: A lower picture is searched more closely, for it may be all bars.
_BAR_ROWS_MIN = 200
#: Bars that stand on their end are held so by mistake, hence large.
_BAR_COLUMN_STEP = 4
#: ZBar is dearer.
_THIN_BAR_STEP = 6
#: A code that zxing-cpp sees and cannot read is shown to ZBar at this size.
_RETRY_SIDE_PX = 200
_RETRY_MARGIN = 0.2
_RETRIES_MAX = 2


@dataclass(frozen=True, slots=True)
class Chance:
    """A treatment, and a look for QR codes in what it makes of a picture."""

    name: str
    treat: Callable[[MatLike], View]
    one_threshold: bool = False
    shrunk: bool = False

    def __call__(self, grey: MatLike) -> Look:
        view = self.treat(grey)
        look = zxing.look(
            view.pixels, Formats.QR, shrunk=self.shrunk, one_threshold=self.one_threshold
        )
        return view.carry_back(look)


def qr_codes(grey: MatLike) -> Look:
    return zxing.look(grey, Formats.QR, shrunk=True, and_unread=True)


def qr_codes_of_any_mode(grey: MatLike) -> Look:
    """Look for QR codes on light and on dark screens."""
    return zxing.look(grey, Formats.QR, inverted=True, shrunk=True, and_unread=True)


def data_matrices(grey: MatLike) -> Look:
    return zxing.look(grey, Formats.DATA_MATRIX)


def dark_data_matrices(grey: MatLike) -> Look:
    return zxing.look(grey, Formats.DATA_MATRIX, inverted=True)


def bars(grey: MatLike) -> Look:
    step = min(_BAR_ROW_STEP, max(1, grey.shape[0] // _BAR_ROWS_MIN))
    return _bars(treatments.rows(grey, step))


def upright_bars(grey: MatLike) -> Look:
    return _bars(treatments.columns(grey, _BAR_COLUMN_STEP))


def thin_bars(grey: MatLike) -> Look:
    view = treatments.rows(grey, _THIN_BAR_STEP)
    if not treatments.has_stripes(view.pixels):
        return Look()
    return view.carry_back(zbar.bars(view.pixels))


def unread_codes(grey: MatLike, unread: tuple[Corners, ...]) -> Look:
    """Show ZBar the QR codes that zxing-cpp has seen and not read."""
    look = Look()
    for corners in unread[:_RETRIES_MAX]:
        view = treatments.closeup(grey, corners, _RETRY_SIDE_PX, _RETRY_MARGIN)
        look |= view.carry_back(zbar.qr_codes(view.pixels))
    return look


def _bars(view: View) -> Look:
    return view.carry_back(zxing.look(view.pixels, Formats.BARS))


#: What every still picture gets, whatever is found: it may hold codes of several kinds.
PLAIN: tuple[Step, ...] = (qr_codes, data_matrices, bars)

CHANCES: tuple[Chance, ...] = (
    Chance("light on dark", treatments.inverted, shrunk=True),
    Chance("one threshold for all", treatments.untreated, one_threshold=True, shrunk=True),
    Chance("dark tones spread", partial(treatments.toned, gamma=0.4), shrunk=True),
    Chance("light tones spread far", partial(treatments.toned, gamma=4.0), shrunk=True),
    Chance("light tones spread", partial(treatments.toned, gamma=2.0), shrunk=True),
    Chance("centre doubled", treatments.centre_doubled),
    Chance("eight times as light", partial(treatments.amplified, factor=8.0)),
    Chance("wider and lower", partial(treatments.scaled, across=1.3, down=0.7)),
    Chance("narrower and higher", partial(treatments.scaled, across=0.7, down=1.3)),
    Chance("fine threshold", partial(treatments.locally_thresholded, block_px=15, darker_by=3)),
    Chance("firm threshold", partial(treatments.locally_thresholded, block_px=25, darker_by=20)),
    Chance("half, fine", partial(treatments.halved_and_thresholded, block_px=11, darker_by=3)),
    Chance("half, firm", partial(treatments.halved_and_thresholded, block_px=15, darker_by=35)),
    Chance("half, broad", partial(treatments.halved_and_thresholded, block_px=31, darker_by=30)),
)

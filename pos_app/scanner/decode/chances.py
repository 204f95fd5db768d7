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

from pos_app.scanner.decode import treatments, zbar, zxing
from pos_app.scanner.decode.reading import Corners, Look
from pos_app.scanner.decode.treatments import View
from pos_app.scanner.decode.zxing import Formats

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


def _chance(treat: Callable[..., View], *, shrunk: bool = False, **how: float) -> Chance:
    return Chance(partial(treat, **how), shrunk=shrunk)


LIGHT_ON_DARK = _chance(treatments.inverted, shrunk=True)
ONE_THRESHOLD = Chance(treatments.untreated, one_threshold=True, shrunk=True)
#: Dim screens; then glare, much and little of it.
DARK_TONES = _chance(treatments.toned, gamma=0.4, shrunk=True)
LIGHTEST_TONES = _chance(treatments.toned, gamma=4.0, shrunk=True)
LIGHT_TONES = _chance(treatments.toned, gamma=2.0, shrunk=True)
CENTRE_DOUBLED = _chance(treatments.centre_doubled)
AMPLIFIED = _chance(treatments.amplified, factor=8.0)
#: Screens and papers held at a slant.
LOWER = _chance(treatments.scaled, across=1.3, down=0.7)
NARROWER = _chance(treatments.scaled, across=0.7, down=1.3)
#: Small modules; then torn or blotted ones.
FINE_THRESHOLD = _chance(treatments.locally_thresholded, block_px=15, darker_by=3)
FIRM_THRESHOLD = _chance(treatments.locally_thresholded, block_px=25, darker_by=20)
HALF_FINE = _chance(treatments.halved_and_thresholded, block_px=11, darker_by=3)
HALF_FIRM = _chance(treatments.halved_and_thresholded, block_px=15, darker_by=35)
HALF_BROAD = _chance(treatments.halved_and_thresholded, block_px=31, darker_by=30)

#: What every still picture gets, whatever is found: it may hold codes of several kinds.
PLAIN: tuple[Step, ...] = (qr_codes, data_matrices, bars)
#: What is tried on a still picture in which the plain looks find nothing.
STUDY: tuple[Step, ...] = (
    upright_bars,
    LIGHT_ON_DARK,
    ONE_THRESHOLD,
    DARK_TONES,
    LIGHTEST_TONES,
    LIGHT_TONES,
    CENTRE_DOUBLED,
    AMPLIFIED,
    LOWER,
    NARROWER,
    FINE_THRESHOLD,
    FIRM_THRESHOLD,
    HALF_FINE,
    HALF_FIRM,
    HALF_BROAD,
    thin_bars,
    dark_data_matrices,
)
#: What is tried on the live frames in which no QR code is found, each row on one of them. The
#: rows cost about the same, and what customers hold up comes often: bars, and dark screens.
TURNS: tuple[tuple[Step, ...], ...] = (
    (bars, DARK_TONES),
    (LIGHT_ON_DARK, ONE_THRESHOLD),
    (bars, LIGHTEST_TONES),
    (data_matrices, AMPLIFIED),
    (bars, LIGHT_TONES),
    (LIGHT_ON_DARK, HALF_FINE),
    (bars, CENTRE_DOUBLED),
    (data_matrices, HALF_FIRM),
    (thin_bars, HALF_BROAD),
    (LIGHT_ON_DARK, upright_bars),
    (bars, LOWER),
    (data_matrices, NARROWER),
    (FINE_THRESHOLD,),
    (FIRM_THRESHOLD,),
)

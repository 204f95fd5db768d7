"""The window looks as it was agreed to look.

After a wanted change, ``GOLDEN_UPDATE=1`` draws the pictures anew; look at them before they
are committed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from pos_app.domain.words import Language
from pos_app.ui.theme import Appearance
from tests.helpers.windows import DESIGN_SIZE, Counterside, open_window, settle
from tests.screens.conditions import (
    amount,
    choosing,
    compared,
    done,
    guided,
    help_in_doubt,
    idle,
    in_doubt,
    long_history,
    nothing_in_file,
    offer,
    operations,
    picking,
    pin,
    refused,
    repeated,
    resume,
    settings,
    troubled_devices,
    two_codes,
)
from tests.screens.gallery import Hanging, pictures
from tests.screens.staffed import locked_over_a_sale, signing_in
from tests.screens.training import exercise_ordered, training_offer

PICTURES = Path(__file__).parents[2] / "golden" / "screens"
SIZE = QSize(384, 240)
#: Mean difference of a channel, of 255: antialiasing differs from one Qt to the next.
TOLERANCE = 1.5
SCREENS: dict[str, tuple[Callable[[Counterside], None], str]] = {
    "idle": (idle, "light"),
    "guided": (guided, "light"),
    "choosing": (choosing, "dark"),
    "picking": (picking, "contrast"),
    "nothing_in_file": (nothing_in_file, "light"),
    "amount": (amount, "dark"),
    "pre_receipt": (offer, "light"),
    "done": (done, "light"),
    "in_doubt": (in_doubt, "contrast"),
    "refused": (refused, "light"),
    "closure": (compared, "light"),
    "operations": (operations, "light"),
    "history": (long_history, "light"),
    "pin": (pin, "dark"),
    "devices": (troubled_devices, "light"),
    "settings": (settings, "dark"),
    "repeated": (repeated, "light"),
    "resume": (resume, "contrast"),
    "two_codes": (two_codes, "light"),
    "help": (help_in_doubt, "light"),
    "signing_in": (signing_in, "light"),
    "locked": (locked_over_a_sale, "dark"),
    "exercises": (exercise_ordered, "contrast"),
    "training_offer": (training_offer, "light"),
}
#: What the customer sees on a display of their own.
CUSTOMERS = {"customer_offer", "customer_done", "customer_in_doubt", "customer_refused"}


def picture(name: str) -> QImage:
    bring_about, theme_name = SCREENS[name]
    side = open_window(appearance=Appearance(theme_name, motion=False))
    bring_about(side)
    settle()
    drawn = side.shell.grab()
    side.shell.close()
    return small(drawn)


def small(drawn: QPixmap) -> QImage:
    picture = drawn.toImage().convertToFormat(QImage.Format.Format_RGB888)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def difference(first: QImage, second: QImage) -> float:
    """Return the mean difference of a channel."""
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return sum(abs(one - other) for one, other in pairs) / first.sizeInBytes()


def agreed(name: str) -> QImage:
    stored = QImage(str(PICTURES / f"{name}.png"))
    return stored.convertToFormat(QImage.Format.Format_RGB888)


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_agreed(name: str) -> None:
    compare(picture(name), name)


def test_the_customers_side_looks_as_agreed() -> None:
    look = Hanging(Language.ITALIAN, Appearance("light", motion=False), DESIGN_SIZE)
    drawn = [(name, small(pixmap)) for name, pixmap, _ in pictures(look, CUSTOMERS)]
    assert {name for name, _ in drawn} == CUSTOMERS
    for name, shown in drawn:
        compare(shown, name)


def compare(shown: QImage, name: str) -> None:
    if os.environ.get("GOLDEN_UPDATE") == "1":
        shown.save(str(PICTURES / f"{name}.png"))
    assert difference(shown, agreed(name)) < TOLERANCE


def test_another_screen_is_told_from_it() -> None:
    assert difference(picture("done"), agreed("refused")) > TOLERANCE

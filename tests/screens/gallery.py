"""All screens as pictures: hung by language, theme and size, each checked while it hangs.

One window a look shows one screen after the other, and one surface the customer's side, so that
thousands of pictures take minutes. What does not fit is told by name; nothing is skipped.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from pos_app.domain.words import Language
from pos_app.ui.customer.letters import ScreenSize, letter_px
from pos_app.ui.customer.surface import CustomerSurface
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.theme import Appearance, look_for
from tests.helpers.windows import settle
from tests.screens.catalogue import Wall, exhibits
from tests.screens.customer_fitting import customer_troubles
from tests.screens.fitting import troubles

#: Fast to write and a third larger than the smallest: 100 is none, 0 is all there is.
_PNG_QUALITY = 80
_THUMB_WIDTH, _THUMB_GAP, _THUMBS_A_ROW = 320, 8, 6


@dataclass(frozen=True, slots=True)
class Hanging:
    """One look in one language: what a wall is made for."""

    language: Language
    appearance: Appearance
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """As a folder: language, theme and size, and what else is unusual."""
        width, height = self.size
        words = [self.language.value, self.appearance.theme_name, f"{width}x{height}"]
        if self.appearance.text_percent != Appearance().text_percent:
            words.append(f"text{self.appearance.text_percent}")
        return "-".join(words)


@dataclass(frozen=True, slots=True)
class Checked:
    """A picture, and what on it does not fit."""

    hanging: str
    screen: str
    troubles: tuple[str, ...]

    @property
    def line(self) -> str:
        verdict = "; ".join(self.troubles) or "all texts whole, all targets large, nothing outside"
        return f"{self.hanging}/{self.screen}.png: {verdict}"


def hang(hanging: Hanging, out: Path, wanted: str = "") -> list[Checked]:
    """Draw every screen of one look, or those whose name holds ``wanted``, into its folder."""
    folder = out / hanging.name
    folder.mkdir(parents=True, exist_ok=True)
    checked, thumbs = [], []
    names = [name for name in names_of(hanging.language) if wanted in name]
    for name, picture, found in pictures(hanging, names):
        picture.save(str(folder / f"{name}.png"), "PNG", _PNG_QUALITY)
        thumbs.append(_thumb(picture))
        checked.append(Checked(hanging.name, name, found))
    if thumbs:
        _sheet(thumbs).save(str(out / f"sheet-{hanging.name}.png"))
    return checked


def names_of(language: Language) -> list[str]:
    """Return the names of all screens, the customer's last."""
    return [*(each.name for each in exhibits(language)), *customer_views(language)]


def pictures(
    hanging: Hanging, wanted: Container[str]
) -> Iterator[tuple[str, QPixmap, tuple[str, ...]]]:
    """Yield the screens of these names, each drawn, and what on it does not fit."""
    wall = Wall(hanging.appearance, hanging.size, hanging.language)
    for exhibit in exhibits(hanging.language):
        if exhibit.name in wanted:
            window = wall.show(exhibit)
            yield exhibit.name, window.grab(), tuple(troubles(window))
    wall.close()
    yield from _customers(hanging, wanted)


def _customers(
    hanging: Hanging, wanted: Container[str]
) -> Iterator[tuple[str, QPixmap, tuple[str, ...]]]:
    """Draw the customer's side of the same conditions, each that looks different once."""
    host = QWidget()
    host.resize(*hanging.size)
    letter = letter_px(ScreenSize(*hanging.size, 0.0, 0.0))
    surface = CustomerSurface(look_for(hanging.appearance, *hanging.size), letter, host)
    surface.setGeometry(host.rect())
    host.show()
    for name, view in customer_views(hanging.language).items():
        if name in wanted:
            surface.show_view(view)
            settle()
            yield name, host.grab(), tuple(customer_troubles(surface, letter))
    host.close()
    host.deleteLater()
    settle()


def customer_views(language: Language) -> dict[str, CustomerView]:
    """Return what the customer sees in any condition of the till, by the first that shows it."""
    found: dict[CustomerView, str] = {}
    for exhibit in exhibits(language):
        if exhibit.customer is not None:
            found.setdefault(exhibit.customer, f"customer_{exhibit.name}")
    return {name: view for view, name in found.items()}


def _thumb(picture: QPixmap) -> QPixmap:
    return picture.scaledToWidth(_THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)


def _sheet(thumbs: Sequence[QPixmap]) -> QImage:
    """Return all of them on one picture, in the catalogue's order."""
    step_x = _THUMB_WIDTH + _THUMB_GAP
    step_y = max(thumb.height() for thumb in thumbs) + _THUMB_GAP
    rows = -(-len(thumbs) // _THUMBS_A_ROW)
    sheet = QImage(step_x * _THUMBS_A_ROW, step_y * rows, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    with QPainter(sheet) as painter:
        for at, thumb in enumerate(thumbs):
            row, column = divmod(at, _THUMBS_A_ROW)
            painter.drawPixmap(QPoint(column * step_x, row * step_y), thumb)
    return sheet

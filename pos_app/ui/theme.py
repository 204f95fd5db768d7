"""The look: colours by name, type by role, and one scale for every window size.

An ``Appearance`` is what a person chose, a ``Look`` what that makes of one window; both are
frozen values. Widgets take a look when they are made and never change it: when the window or
the choice changes, the shell makes its widgets again from the views they showed.
Colours go to painters and palettes straight from here; there is no style sheet, because
parsing one costs more than all the rest of the first frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from pos_app.resources import resource_path

#: The window for which every size in this package is given; a tall one is it on its side.
DESIGN_WIDTH, DESIGN_HEIGHT = 1280, 800
SCALE_MIN = 0.80
#: Below this height, as it is or by the size of its text, secondary sentences and rows drop
#: out; targets never do.
COMPACT_HEIGHT = 700
#: What of a tall window's height is above or below the paper.
TALL_SHARE = 2 / 3
#: How large a text grows at most, at scale 1: twice the body. What is larger never grows.
TEXT_CEILING_PX = 44
LARGE_TEXT = 1.3
ICON_GROWTH = 1.4
TEXT_FLOOR_PX = 13
TOUCH_FLOOR_PX = 56
PRIMARY_FLOOR_PX = 72

SANS = "IBM Plex Sans"
MONO = "IBM Plex Mono"
#: What the first frame is written in.
FIRST_FONTS = ("IBMPlexSans-Bold.ttf",)
_FONT_FILES = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-Medium.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "IBMPlexSans-Bold.ttf",
    "IBMPlexMono-Regular.ttf",
    "IBMPlexMono-SemiBold.ttf",
    "IBMPlexMono-Bold.ttf",
)


#: The colours of one theme by name, as ``#RRGGBB``.
Tokens = Mapping[str, str]

THEMES: Mapping[str, Tokens] = {
    "light": {
        "bg": "#F7F2E8",
        "surface": "#FFFDF8",
        "desk": "#E3D8C5",
        "strip": "#EDE4D4",
        "ink": "#1F1B16",
        "ink2": "#554B3F",
        "line": "#D9CDB9",
        "border": "#857866",
        "primary": "#0B5A43",
        "on_primary": "#FFFFFF",
        "primary_edge": "#07402F",
        "ok": "#0B5A43",
        "ok_bg": "#DDEEE3",
        "warn": "#7D4300",
        "warn_bg": "#FFEBC7",
        "bad": "#9A1B1B",
        "bad_bg": "#FBE1DC",
        "info": "#1D4C7C",
        "info_bg": "#DEE9F4",
        "paper": "#FFFFFB",
        "print": "#1B1916",
        "ghost": "#787164",
        "slot": "#37322B",
        "lens": "#37322B",
    },
    "dark": {
        "bg": "#1B1916",
        "surface": "#26231E",
        "desk": "#100F0D",
        "strip": "#141210",
        "ink": "#F5EFE4",
        "ink2": "#C2B8A8",
        "line": "#3A352D",
        "border": "#8F8574",
        "primary": "#7FD9B4",
        "on_primary": "#06281C",
        "primary_edge": "#4FAE88",
        "ok": "#7FD9B4",
        "ok_bg": "#17362B",
        "warn": "#FFC46B",
        "warn_bg": "#3B2A10",
        "bad": "#FF9E91",
        "bad_bg": "#43201C",
        "info": "#9CC7F2",
        "info_bg": "#1A2E42",
        "paper": "#EDE6D8",
        "print": "#1B1916",
        "ghost": "#655D50",
        "slot": "#3A352D",
        "lens": "#26231E",
    },
    "contrast": {
        "bg": "#000000",
        "surface": "#000000",
        "desk": "#000000",
        "strip": "#000000",
        "ink": "#FFFFFF",
        "ink2": "#FFFFFF",
        "line": "#FFFFFF",
        "border": "#FFFFFF",
        "primary": "#FFE500",
        "on_primary": "#000000",
        "primary_edge": "#FFE500",
        "ok": "#7CFFB2",
        "ok_bg": "#000000",
        "warn": "#FFE500",
        "warn_bg": "#000000",
        "bad": "#FF9C9C",
        "bad_bg": "#000000",
        "info": "#8FD3FF",
        "info_bg": "#000000",
        "paper": "#FFFFFF",
        "print": "#000000",
        "ghost": "#4A4A4A",
        "slot": "#7A7A7A",
        "lens": "#000000",
    },
}

#: What stands on what, as token names: each pair must reach 4.5:1 (WCAG 2.2, 1.4.3).
TEXT_PAIRS = (
    ("ink", "bg"),
    ("ink", "surface"),
    ("ink2", "bg"),
    ("ink2", "surface"),
    ("ink2", "strip"),
    ("ink2", "desk"),
    ("ink", "strip"),
    ("ink", "desk"),
    ("on_primary", "primary"),
    ("primary", "surface"),
    ("ok", "bg"),
    ("ok", "ok_bg"),
    ("warn", "bg"),
    ("warn", "surface"),
    ("warn", "strip"),
    ("warn", "warn_bg"),
    ("bad", "bg"),
    ("bad", "surface"),
    ("bad", "strip"),
    ("bad", "bad_bg"),
    ("info", "strip"),
    ("info", "info_bg"),
    ("ink", "ok_bg"),
    ("ink", "warn_bg"),
    ("ink", "bad_bg"),
    ("ink", "info_bg"),
    ("print", "paper"),
    ("ghost", "paper"),
)


class Role(Enum):
    """What a text is for: size in pixels at scale 1, and weight."""

    AMOUNT = (132, 600)
    ENTRY = (108, 600)
    VERDICT = (48, 700)
    TOTAL = (44, 700)
    QUESTION = (44, 600)
    TITLE = (40, 600)
    KEY = (36, 500)
    PRIMARY = (28, 600)
    FACT = (24, 600)
    LEAD = (24, 500)
    BODY = (22, 400)
    CONTROL = (19, 600)
    HELP = (19, 400)
    CAPTION = (17, 600)
    STRIP = (15, 400)
    STRIP_STRONG = (15, 600)
    CAP = (15, 500)


@dataclass(frozen=True, slots=True)
class Appearance:
    """How a person wants the till to look.

    Attributes:
        theme_name: One of ``THEMES``.
        text_percent: From 100 to 200.
        left_handed: Paper at the left, and what the thumb reaches for at its side.
    """

    theme_name: str = "light"
    text_percent: int = 100
    left_handed: bool = False
    motion: bool = True


@dataclass(frozen=True, slots=True)
class Look:
    """One appearance at one window size.

    Attributes:
        text: How many times as large as designed the smaller texts are, from 1 to 2.
        tall: The window stands on its side: the paper is above the question.
    """

    tokens: Tokens
    scale: float
    compact: bool
    motion: bool = True
    text: float = 1.0
    left_handed: bool = False
    tall: bool = False

    @property
    def large_text(self) -> bool:
        """Whether words take so much room that what is said twice is said once."""
        return self.text > LARGE_TEXT

    @property
    def dense(self) -> bool:
        """Whether large text stands in a low window: only what the question needs is shown."""
        return self.large_text and self.compact

    @property
    def narrow(self) -> bool:
        """Whether what stands beside something else had better stand below it."""
        return self.large_text or self.tall

    def px(self, pixels: float) -> int:
        """Scale a length of the design, at least one pixel."""
        return max(1, round(pixels * self.scale))

    def text_px(self, pixels: float) -> int:
        """Scale a text of the design. Small text grows as asked, large text less or not."""
        grown = max(pixels, min(pixels * self.text, TEXT_CEILING_PX))
        return max(TEXT_FLOOR_PX, self.px(grown))

    def touch(self, pixels: float) -> int:
        """Scale the size of a target, never below what a finger needs."""
        return max(TOUCH_FLOOR_PX, self.px(pixels))

    def icon_px(self, pixels: float) -> int:
        """Scale a sign beside a text: it grows too, but its word has the room first."""
        return self.px(pixels * min(self.text, ICON_GROWTH))

    def paper_place(self, window: QRect) -> QRect:
        """Return the third of the window that is the paper's."""
        if self.tall:
            height = window.height() - round(window.height() * TALL_SHARE)
            return QRect(window.left(), window.top(), window.width(), height)
        width = round(window.width() / 3)
        left = window.left() if self.left_handed else window.right() + 1 - width
        return QRect(left, window.top(), width, window.height())

    @property
    def above(self) -> int:
        """How much room there is over the header."""
        return self.px(10 if self.dense else 14 if self.compact else 18)

    @property
    def below(self) -> int:
        """How much room there is under the primary, and under the safe answer in its place."""
        return self.px(10 if self.dense else 14 if self.compact else 22)

    def color(self, name: str) -> QColor:
        return QColor(self.tokens[name])

    def font(self, role: Role) -> QFont:
        size, weight = role.value
        return plex(SANS, self.text_px(size), weight)

    def palette(self, ink: str, ground: str = "bg") -> QPalette:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, self.color(ink))
        palette.setColor(QPalette.ColorRole.Window, self.color(ground))
        return palette


def look_for(appearance: Appearance, width: int, height: int) -> Look:
    """Return the look of a window of this size."""
    longer, shorter = max(width, height), min(width, height)
    scale = max(SCALE_MIN, min(longer / DESIGN_WIDTH, shorter / DESIGN_HEIGHT))
    tall, text = height > width, appearance.text_percent / 100
    room = height * TALL_SHARE if tall else height
    return Look(
        THEMES[appearance.theme_name],
        round(scale, 2),
        min(room, room / scale / text) < COMPACT_HEIGHT,
        appearance.motion,
        text,
        appearance.left_handed,
        tall,
    )


def plex(family: str, pixels: int, weight: int) -> QFont:
    """Return one of the fonts that ship with the program."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def load_fonts(names: Iterable[str] = _FONT_FILES) -> None:
    """Make shipped fonts known to Qt, each once a process.

    Raises:
        FileNotFoundError: a font is missing from the installation.
    """
    for name in names:
        _load_font(name)


@cache
def _load_font(name: str) -> None:
    path = resource_path("fonts", name)
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise FileNotFoundError(path)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours by WCAG 2.2, from 1 to 21."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    threshold = 0.04045
    if channel <= threshold:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)

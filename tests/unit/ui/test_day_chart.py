"""The closure's chart of the day: covered until the count, and the numbers for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QImage

from pos_app.domain.hours import Hour
from pos_app.domain.words import Words
from pos_app.ui.presenters.day_chart import day_chart
from pos_app.ui.theme import Appearance, look_for
from pos_app.ui.widgets.day_bars import DayBars
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import HOURS, compared, counting

EURO = "€\N{NO-BREAK SPACE}"


def drawn(hours: tuple[Hour, ...], *, width: int = 400) -> QImage:
    bars = DayBars(look_for(Appearance(), 1280, 800))
    bars.show_chart(day_chart(Words(), hours))
    bars.resize(width, bars.sizeHint().height())
    picture = QImage(bars.size(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    bars.render(picture)
    bars.deleteLater()
    return picture


def columns_of(picture: QImage, color: str) -> int:
    wanted = look_for(Appearance(), 1280, 800).color(color).rgb()
    return sum(
        any(picture.pixel(x, y) == wanted for y in range(picture.height()))
        for x in range(picture.width())
    )


def test_nothing_of_the_day_is_shown_before_a_count_stands() -> None:
    side = open_window()
    counting(side)
    assert not side.shows("day_chart")
    side.shell.close()
    side = open_window()
    compared(side)
    settle()
    assert side.shows("day_chart")


def test_a_screen_reader_is_told_every_number() -> None:
    chart = day_chart(Words(), HOURS)
    assert chart is not None
    assert f"Ore 10: {EURO}357,00." in chart.accessible
    assert f"Ore 11: {EURO}204,00, storni {EURO}51,00." in chart.accessible
    assert "Ore 12" not in chart.accessible
    assert chart.peak == f"{EURO}357,00"


def test_a_day_without_anything_has_no_chart() -> None:
    assert day_chart(Words(), ()) is None


def test_each_hour_is_a_bar_and_storni_hang_below() -> None:
    one = columns_of(drawn((Hour(10, 51_00), Hour(11), Hour(12))), "ok")
    assert 80 < one < 110, "a third of the width, but for the gap"
    both = drawn((Hour(10, 51_00, 51_00), Hour(11, 51_00)))
    assert columns_of(both, "ok") == 2 * columns_of(both, "bad")


def test_only_storni_are_drawn_too() -> None:
    assert columns_of(drawn((Hour(9, 0, 51_00),)), "bad") > 200


def test_where_there_is_no_room_nothing_is_smeared() -> None:
    assert columns_of(drawn(HOURS, width=120), "ok") == 0

"""The day by its hours, as bars and as words."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.hours import Hour
from pos_app.domain.money import format_euro
from pos_app.domain.words import Words
from pos_app.ui.presenters.views import Bar, DayChart


def day_chart(words: Words, hours: Sequence[Hour]) -> DayChart | None:
    """Return the chart; None where nothing happened."""
    if not hours:
        return None
    title = "shift.chart.both" if any(hour.reversed_cents for hour in hours) else "shift.chart"
    bars = tuple(Bar(str(each.hour), each.collected_cents, each.reversed_cents) for each in hours)
    peak_cents = max(each.collected_cents for each in hours)
    peak = format_euro(peak_cents) if peak_cents else ""
    told = (_told(words, each) for each in hours if each.collected_cents or each.reversed_cents)
    return DayChart(words(title), bars, peak, f"{words(title)}. {' '.join(told)}")


def _told(words: Words, hour: Hour) -> str:
    at, collected = str(hour.hour), format_euro(hour.collected_cents)
    if not hour.reversed_cents:
        return words("shift.chart.hour", hour=at, sum=collected)
    returned = format_euro(hour.reversed_cents)
    return words("shift.chart.hour_both", hour=at, sum=collected, returned=returned)

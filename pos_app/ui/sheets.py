"""What each overlay asks, in words. Pure."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.amount_words import in_words
from pos_app.domain.money import format_euro
from pos_app.domain.words import Words
from pos_app.ui.fronts.kinds import Pricing
from pos_app.ui.presenters.views import OverlayView
from pos_app.ui.situation import Sheet, Situation


def present_sheet(situation: Situation, words: Words) -> OverlayView | None:
    """Ask what is asked now; what a scan was that came meanwhile is said there too."""
    asked = _asked(situation, words)
    return None if asked is None else replace(asked, band=situation.band)


def _asked(situation: Situation, words: Words) -> OverlayView | None:
    served = situation.served
    total = format_euro(served.total_cents) if served else ""
    match situation.sheet:
        case None:
            return None
        case Sheet.ABANDON:
            return OverlayView(
                words("overlay.abandon.question"),
                words("overlay.abandon.sentence"),
                words("overlay.abandon.other"),
                "x",
                words("overlay.back"),
            )
        case Sheet.ABANDON_FOUND:
            return OverlayView(
                words("overlay.abandon_found.question", total=total),
                words("overlay.abandon_found.sentence"),
                words("overlay.abandon_found.other"),
                "circle-minus",
                words("overlay.back"),
            )
        case Sheet.VOID:
            return OverlayView(
                words("overlay.void.question", total=total),
                words("overlay.void.sentence"),
                words("overlay.void.other"),
                "undo-2",
                words("overlay.back"),
            )
        case Sheet.REVERSE:
            return OverlayView(
                words("overlay.reverse.question", total=total),
                words("overlay.reverse.sentence"),
                words("overlay.reverse.other"),
                "rotate-ccw",
                words("overlay.back"),
            )
        case Sheet.REPEAT:
            return _repeat_overlay(situation, words)
        case Sheet.SECOND_LOOK | Sheet.LEAVE_VISIT as asked:
            return _amount_overlay(asked, _priced(situation), words)
        case Sheet.CLOSE_SHIFT:
            return OverlayView(
                words("shift.overlay.question"),
                words("shift.overlay.sentence"),
                words("shift.overlay.other"),
                "lock",
                words("overlay.back"),
            )
        case Sheet.CLOSE:
            return OverlayView(
                words("overlay.close.question"),
                words("overlay.close.sentence"),
                words("overlay.close.other"),
                "power",
                words("overlay.back"),
            )


def _amount_overlay(asked: Sheet, pricing: Pricing, words: Words) -> OverlayView:
    if asked is Sheet.LEAVE_VISIT:
        return OverlayView(
            words.count("visit.leave.question", len(pricing.items)),
            words("visit.leave.sentence"),
            words("visit.leave.other"),
            "x",
            words("overlay.back"),
        )
    amount_cents = pricing.entry.cents
    return OverlayView(
        words("second_look.question", amount=format_euro(amount_cents)),
        words("second_look.sentence", words=in_words(amount_cents)),
        words("second_look.other", amount=format_euro(amount_cents)),
        "check",
        words("second_look.safe"),
    )


def _priced(situation: Situation) -> Pricing:
    assert isinstance(situation.front, Pricing), situation.front
    return situation.front


def _repeat_overlay(situation: Situation, words: Words) -> OverlayView:
    repeat = next(item.repeat for item in _priced(situation).items if item.repeat is not None)
    amount, number = format_euro(repeat.operation.amount_cents), f"{repeat.operation.number:04d}"
    return OverlayView(
        words("overlay.repeat.question", amount=amount, ago=_ago(words, repeat.minutes)),
        words("overlay.repeat.sentence", number=number),
        words("overlay.repeat.other"),
        "circle-alert",
        words("overlay.repeat.safe"),
    )


def _ago(words: Words, minutes: int | None) -> str:
    if minutes is None:
        return words("ago.unknown")
    return words.count("ago.minutes", minutes) if minutes else words("ago.now")

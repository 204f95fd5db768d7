"""From a fault to the words for it: did money move, what to do now, whom to call."""

from __future__ import annotations

from pos_app.domain.fault_cards import CARDS
from pos_app.domain.faults import Fault
from pos_app.domain.words import Words
from pos_app.ui.presenters.views import Band, FaultView, Point, Tone


def present_fault(words: Words, fault: Fault) -> FaultView:
    card = CARDS[fault.code]
    return FaultView(
        fault_what(words, fault),
        words(f"money.{card.money.value}"),
        fault_do(words, fault),
        words(f"call.{card.helper.value}", code=card.code),
        card.code,
    )


def fault_what(words: Words, fault: Fault) -> str:
    return words(f"fault.{fault.code.value}.what")


def fault_do(words: Words, fault: Fault) -> str:
    return words(f"fault.{fault.code.value}.do")


def fault_band(words: Words, fault: Fault) -> Band:
    view = present_fault(words, fault)
    what = view.what.removesuffix(".")  # Those of a camera are titles, without.
    said, foot = f"{what}. {view.do}", f"{view.money} {view.call}"
    return Band(said, Tone.WARN, "triangle-alert", foot)


def fault_point(words: Words, fault: Fault, icon: str = "printer") -> Point:
    return Point(icon, fault_what(words, fault), fault_do(words, fault))

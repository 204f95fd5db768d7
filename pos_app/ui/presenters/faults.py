"""From a fault to the words for it: did money move, and what to do now."""

from __future__ import annotations

from pos_app.domain.faults import Fault
from pos_app.domain.words import Words
from pos_app.ui.presenters.views import Band, Point, Tone


def fault_what(words: Words, fault: Fault) -> str:
    return words(f"fault.{fault.code.value}.what")


def fault_do(words: Words, fault: Fault) -> str:
    return words(f"fault.{fault.code.value}.do")


def fault_band(words: Words, fault: Fault) -> Band:
    what = fault_what(words, fault).removesuffix(".")  # Those of a camera are titles, without.
    return Band(f"{what}. {fault_do(words, fault)}", Tone.WARN, "triangle-alert")


def fault_point(words: Words, fault: Fault, icon: str = "printer") -> Point:
    return Point(icon, fault_what(words, fault), fault_do(words, fault))

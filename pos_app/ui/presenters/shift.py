"""The shift on the screen: sums to key in, four cards to compare, and what a closure leaves.

The rule it keeps: nothing that the machine knows of the drawer is shown before a count stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from pos_app.domain.money import format_amount, format_euro
from pos_app.domain.operation import IntentId
from pos_app.domain.paper import Lines
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import ORIGINAL, Mark, PrintOutcome
from pos_app.domain.report import Difference, Named, Report, Side, Suspect
from pos_app.domain.shift import Reason
from pos_app.domain.words import Words
from pos_app.ports.shifts import ShiftTold
from pos_app.ui.intents import Choice, Row, Tap
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.day_chart import day_chart
from pos_app.ui.presenters.faults import fault_point
from pos_app.ui.presenters.views import (
    Action,
    AmountView,
    Band,
    Caption,
    ClosureCard,
    ClosureView,
    Fact,
    Frame,
    Ink,
    Money,
    OutcomeView,
    PaperView,
    Points,
    Primary,
    Tone,
    Verdict,
)

#: Makes the lines of a report; the desk hands it in, with a memory.
TypesetReport = Callable[[Report, Mark], Lines]


@dataclass(frozen=True, slots=True)
class DrawerBounds:
    """What a drawer may hold: more than any one operation, less than a slip of the hand."""

    minimum_cents: int = 0
    maximum_cents: int = 99_999_99
    step_cents: int = 1

    def allow(self, amount_cents: int) -> bool:
        return self.minimum_cents <= amount_cents <= self.maximum_cents


def nothing_keyed() -> AmountEntry:
    return AmountEntry(DrawerBounds())


class CashWay(Enum):
    """Which sum is keyed beside the count; the value is the name of its button."""

    FLOAT = "float"
    IN = "in"
    OUT = "out"


READING = "reading"
#: Why cash comes and goes, the likely reason first.
REASONS: Mapping[CashWay, tuple[Reason, ...]] = {
    CashWay.FLOAT: (),
    CashWay.IN: (Reason.CHANGE, Reason.OWNER, Reason.CORRECTION),
    CashWay.OUT: (Reason.BANK, Reason.OWNER, Reason.EXPENSE),
}


# Keying a sum.


def present_count(
    words: Words, entry: AmountEntry, told: ShiftTold | None, band: Band | None
) -> AmountView:
    float_cents = told.float_cents if told else 0
    return AmountView(
        Frame(
            _when_keyed(words, entry, words("shift.count.primary"), words("shift.count.waiting")),
            heading=words("shift.count.title"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            advice=words("shift.count.advice"),
            band=band,
            tight=True,
        ),
        *entry.shown(),
        hint=words("shift.count.hint"),
        hint_tone=Tone.PLAIN,
        sums=tuple(_way_chip(words, way) for way in CashWay),
        fee=Fact(words("shift.count.float"), format_euro(float_cents)),
        total=Fact(words("shift.count.counted"), format_euro(entry.cents)),
        name="count",
    )


def present_move(
    words: Words,
    way: CashWay,
    entry: AmountEntry,
    reason: Reason | None,
    told: ShiftTold | None,
    *,
    band: Band | None,
) -> AmountView:
    float_cents = told.float_cents if told else 0
    why = "" if reason is None else words(_REASON_WORDS[reason])
    first = (
        Fact(words("shift.float.before"), format_euro(float_cents))
        if way is CashWay.FLOAT
        else Fact(words("shift.move.reason"), why)
    )
    title, button = _WAY_WORDS[way]
    return AmountView(
        Frame(
            _when_keyed(words, entry, words(button), words("shift.move.waiting")),
            heading=words(title),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            tight=True,
        ),
        *entry.shown(),
        hint="",
        hint_tone=Tone.PLAIN,
        sums=tuple(_reason_chip(words, each, selected=each is reason) for each in REASONS[way]),
        fee=first,
        total=Fact(words("shift.move.amount"), format_euro(entry.cents)),
        name=f"cash_{way.value}",
    )


def way_of(words: Words, sign: str) -> CashWay | None:
    """Return the button of the counting screen that a letter stands for."""
    letters = {words(key).upper(): way for way, (_, key) in _WAY_CHIPS.items()}
    return letters.get(sign.upper())


def means_reading(words: Words, sign: str) -> bool:
    """Whether a letter stands for the reading that may be printed once a count stands."""
    return sign.upper() == words("shift.key.reading").upper()


def _when_keyed(words: Words, entry: AmountEntry, button: str, awaited: str) -> Primary:
    if entry.is_empty:
        return waiting(words, awaited, "wallet")
    return primary(words, button, "check")


def _way_chip(words: Words, way: CashWay) -> Action:
    text, _ = _WAY_CHIPS[way]
    return Action(f"choose_{way.value}", words(text), Choice(way.value))


def _reason_chip(words: Words, reason: Reason, *, selected: bool) -> Action:
    name = reason.value
    return Action(f"reason_{name}", words(_REASON_WORDS[reason]), Choice(name), selected=selected)


_WAY_CHIPS: Mapping[CashWay, tuple[str, str]] = {
    CashWay.FLOAT: ("shift.chip.float", "shift.key.float"),
    CashWay.IN: ("shift.chip.in", "shift.key.in"),
    CashWay.OUT: ("shift.chip.out", "shift.key.out"),
}
_WAY_WORDS: Mapping[CashWay, tuple[str, str]] = {
    CashWay.FLOAT: ("shift.float.title", "shift.float.primary"),
    CashWay.IN: ("shift.in.title", "shift.in.primary"),
    CashWay.OUT: ("shift.out.title", "shift.out.primary"),
}
_REASON_WORDS: Mapping[Reason, str] = {
    Reason.CHANGE: "shift.reason.change",
    Reason.BANK: "shift.reason.bank",
    Reason.OWNER: "shift.reason.owner",
    Reason.EXPENSE: "shift.reason.expense",
    Reason.CORRECTION: "shift.reason.correction",
}


# Comparing.


def present_comparison(
    words: Words, told: ShiftTold | None, number: int, *, closing: bool, band: Band | None
) -> ClosureView:
    report = told.report if told else None
    heading = words("shift.title", number=f"{number:04d}")
    back = way_out(words, words("way_out.back"), "undo-2")
    if told is None or report is None or closing:
        button = waiting(words, words("shift.closing" if closing else "shift.comparing"))
        frame = Frame(button, heading=heading, large_heading=True, way_out=back, band=band)
        return ClosureView(frame, "", "", Tone.PLAIN, ())
    icon, tone, verdict = _verdict(words, report)
    note = words.count("shift.open_rows", len(report.carried)) if report.carried else ""
    return ClosureView(
        Frame(
            primary(words, words("shift.close.primary"), "lock"),
            heading=heading,
            large_heading=True,
            way_out=back,
            band=band,
            careful=True,
            moment=str(report.counted_cents),
        ),
        verdict,
        note,
        tone,
        (
            _counted_card(words, report),
            _recorded_card(words, report),
            _confirmed_card(words, report, told),
            _proved_card(words, report),
        ),
        icon=icon,
        chart=day_chart(words, told.hours),
    )


def _verdict(words: Words, report: Report) -> tuple[str, Tone, str]:
    cents = report.cash_difference_cents or 0
    if cents < 0:
        return "circle-alert", Tone.BAD, words("shift.missing", sum=format_euro(-cents))
    if cents > 0:
        return "circle-alert", Tone.WARN, words("shift.too_much", sum=format_euro(cents))
    key = "shift.drawer_agrees" if report.differences else "shift.agrees"
    return "circle-check", Tone.OK, words(key)


def _counted_card(words: Words, report: Report) -> ClosureCard:
    difference = report.difference(Side.COUNTED)
    recount = Action("recount", words("shift.action.recount"), Tap.RECOUNT)
    figures, what = format_amount(report.counted_cents or 0), words("shift.counted.what")
    card = ClosureCard("counted", "wallet", words("shift.card.counted"), figures, what)
    if difference is None:
        return replace(card, verdict=words("shift.as_recorded"), actions=(recount,))
    suspect = next(iter(difference.suspects), None)
    return replace(
        card,
        verdict=_amiss(words, difference),
        sentence=_suspicion(words, suspect) if suspect else words("shift.no_operation"),
        tone=Tone.BAD if difference.cents < 0 else Tone.WARN,
        actions=(*_show(words, "counted", suspect.iid if suspect else None), recount),
    )


def _recorded_card(words: Words, report: Report) -> ClosureCard:
    what = words.count("shift.operations", report.columns.recorded.count)
    if report.moved_cents:
        what += "\n" + words("shift.with_moves", sum=_signed(report.moved_cents))
    return ClosureCard(
        "recorded",
        "list",
        words("shift.card.recorded"),
        format_amount(report.expected_cents),
        what,
        words("shift.base"),
        actions=(
            Action("show_list", words("shift.action.list"), Tap.OPERATIONS, cap="F2"),
            _reading(words),
        ),
    )


def _reading(words: Words) -> Action:
    """Offer the reading only here: it says what the drawer should hold."""
    cap = words("shift.key.reading")
    return Action("print_reading", words("shift.chip.reading"), Choice(READING), cap=cap)


def _confirmed_card(words: Words, report: Report, told: ShiftTold) -> ClosureCard:
    confirmed, title = report.columns.confirmed, words("shift.card.confirmed")
    if confirmed is None:
        ask = Action("ask_again", words("shift.action.ask"), Tap.TRY_NOW, enabled=not told.asking)
        unknown = words("shift.asking" if told.asking else "shift.not_known")
        why = "" if told.fault is None else words(f"fault.{told.fault.code.value}.what")
        return ClosureCard("confirmed", "wifi", title, "—", "", unknown, why, Tone.WARN, (ask,))
    what = words.count("shift.operations", confirmed.count)
    figures = format_amount(confirmed.cents + report.moved_cents)
    card = ClosureCard("confirmed", "wifi", title, figures, what)
    return _compared(words, card, report.difference(Side.CONFIRMED))


def _proved_card(words: Words, report: Report) -> ClosureCard:
    proved = report.columns.proved
    what = words.count("shift.papers", proved.count)
    figures = format_amount(proved.cents + report.moved_cents)
    card = ClosureCard("proved", "receipt-text", words("shift.card.proved"), figures, what)
    return _compared(words, card, report.difference(Side.PROVED))


def _compared(words: Words, card: ClosureCard, difference: Difference | None) -> ClosureCard:
    if difference is None:
        return replace(card, verdict=words("shift.as_recorded"))
    first = difference.named[0]
    return replace(
        card,
        verdict=_amiss(words, difference),
        sentence=_named(words, difference.named),
        tone=Tone.WARN,
        actions=_show(words, card.name, None if first.number is None else first.iid),
    )


def _amiss(words: Words, difference: Difference) -> str:
    if not difference.cents:
        return words("shift.even")
    key = "shift.less" if difference.cents < 0 else "shift.more"
    return words(key, sum=format_euro(abs(difference.cents)))


def _named(words: Words, named: tuple[Named, ...]) -> str:
    first = named[0]
    operation = first.iid[:8] if first.number is None else f"…{first.number:04d}"
    if len(named) > 1:
        return words.count("shift.named_more", len(named) - 1, operation=operation)
    time = first.at.astimezone(SHOP_ZONE).strftime("%H:%M")
    cause = words(f"shift.cause.{first.cause.value}")
    return words("shift.named", operation=operation, time=time, cause=cause)


def _suspicion(words: Words, suspect: Suspect) -> str:
    key = f"shift.suspicion.{suspect.suspicion.value}"
    if suspect.number is None:
        return words(key)
    return words(key, operation=f"…{suspect.number:04d}")


def _show(words: Words, name: str, iid: IntentId | None) -> tuple[Action, ...]:
    if iid is None:
        return ()
    return (Action(f"show_{name}", words("shift.action.show"), Row(iid)),)


def _signed(cents: int) -> str:
    return f"+{format_amount(cents)}" if cents > 0 else format_amount(cents)


# Closed.


def present_closed(words: Words, told: ShiftTold, closure: Report) -> OutcomeView:
    trouble = _paper_trouble(words, told)
    sentence = "shift.closed.paper_sentence" if trouble else "shift.closed.sentence"
    return OutcomeView(
        "closed",
        Frame(primary(words, words("shift.closed.primary"), "check")),
        Verdict(words("shift.closed.title"), words(sentence), Tone.OK, "lock"),
        Money(
            words("shift.closed.money"),
            format_amount(closure.counted_cents or 0),
            (Fact(words("shift.closed.float"), format_euro(closure.float_cents)),),
        ),
        trouble,
        actions=(Action("reprint", words("shift.closed.reprint"), Tap.REPRINT, "printer", "F6"),),
    )


def _paper_trouble(words: Words, told: ShiftTold) -> Points | None:
    result = told.paper
    if result is None or result.fault is None:
        return None
    return Points((fault_point(words, result.fault, "printer"),), Tone.WARN)


# Paper.


def covered_paper(words: Words, told: ShiftTold | None) -> PaperView:
    """Show nothing that would tell what to count; the last closure can be printed again."""
    reprint = None
    if told is not None and told.last is not None:
        named = words("shift.paper.reprint", number=f"{told.last.number:04d}")
        reprint = Action("reprint", named, Tap.REPRINT, "printer", "F6")
    caption = None
    if told is not None and told.last is not None and not told.last_printed:
        caption = Caption(words("shift.paper.due"), Tone.WARN, "printer")
    return PaperView(
        caption,
        None,
        empty_title=words("shift.paper.covered"),
        empty_advice=words("shift.paper.covered_why"),
        action=reprint,
    )


def compared_paper(words: Words, report: Report, typeset: TypesetReport) -> PaperView:
    """Show the closure as it will be printed."""
    caption = Caption(words("shift.paper.preview"), Tone.INFO, "eye")
    return PaperView(caption, typeset(report, ORIGINAL))


def closed_paper(
    words: Words, told: ShiftTold, closure: Report, typeset: TypesetReport
) -> PaperView:
    """Show the closure's paper, in full ink only once the printer has proved it."""
    lines = typeset(closure, ORIGINAL)
    if told.paper is None:
        return PaperView(Caption(words("shift.paper.printing"), Tone.INFO, "printer"), lines)
    if told.paper.outcome is PrintOutcome.PRINTED:
        caption = Caption(words("shift.paper.out"), Tone.OK, "printer-check")
        return PaperView(caption, lines, Ink.PRINT, torn=True)
    return PaperView(Caption(words("shift.paper.due"), Tone.WARN, "printer"), lines)


def due_band(words: Words, told: ShiftTold | None) -> Band | None:
    """Say that the last closure is not on paper yet, wherever nobody is served."""
    if told is None or told.last is None or told.last_printed:
        return None
    number = f"{told.last.number:04d}"
    return Band(words("shift.due_band", number=number), Tone.WARN, "printer")

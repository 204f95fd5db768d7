"""An operation opened: all that happened to it, as a line, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.events import DecisionConflicted, ReceiptOrdered, Reconciled
from pos_app.domain.events import detail as detail_of
from pos_app.domain.operation import Operation, State, Verdict
from pos_app.domain.operators import OperatorId
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.search import Days, Ended
from pos_app.domain.transitions import RECONCILED, TABLE
from pos_app.domain.words import Language, Words
from pos_app.ports.counter import Search
from pos_app.ports.journal import Happening
from pos_app.ui.presenters.history import moments
from pos_app.ui.presenters.operations import MOMENTS_SHOWN
from pos_app.ui.presenters.views import HistoryView
from tests.helpers.counters import found
from tests.helpers.operations import CONFIRMED, NOW, SAMPLES, in_state
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
DONE = in_state(State.RCPT_DONE)


@pytest.fixture
def side() -> Counterside:
    """A counter that has just sold one recharge and stands at the list."""
    side = open_window()
    side.counter.open_up()
    side.scan()
    side.tap("quick_5000", "primary", "quick_6000", "primary", "primary")
    side.press(Key.Key_F2)
    return side


def view_of(side: Counterside) -> HistoryView:
    assert side.screen == "history"
    view = side.shell.scene.screen
    assert isinstance(view, HistoryView)
    return view


def told(*events: str | tuple[str, str]) -> list[Happening]:
    """Return happenings by event; the second part is how a paper ended, or who says so."""
    pairs = [event if isinstance(event, tuple) else (event, "") for event in events]
    return [
        Happening(
            event,
            {"outcome": said, "witness": said} if said else {},
            State.QUOTED,
            NOW.at,
            NOW.run,
        )
        for event, said in pairs
    ]


def line(*events: str | tuple[str, str], operation: Operation = DONE) -> list[str]:
    return [moment.text for moment in moments(Words(), operation, told(*events))]


def test_a_sale_is_told_from_the_code_to_the_receipt(side: Counterside) -> None:
    side.press(Key.Key_Enter)
    assert [moment.text for moment in view_of(side).moments] == [
        "Codice letto, prezzo €\N{NO-BREAK SPACE}51,00",
        "Pre-scontrino uscito",
        "Presi €\N{NO-BREAK SPACE}51,00: ti ha dato €\N{NO-BREAK SPACE}60,00",
        "Il server dice: fatta",
        "Ricevuta uscita",
    ]
    assert view_of(side).moments[0].at == "24/11 12:00"
    assert view_of(side).moments[1].at == "12:00"
    assert "Ricevuta uscita" in side.text("time_line")


def test_a_second_touch_opens_a_row_and_esc_leads_back(side: Counterside) -> None:
    row = f"row_{side.counter.latest.iid}"
    side.tap(row)
    assert side.screen == "history"
    side.press(Key.Key_Escape)
    assert side.screen == "operations"
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_reprint_and_storno_are_at_hand_in_the_opened_row(side: Counterside) -> None:
    side.press(Key.Key_Enter, Key.Key_F8)
    assert side.shell.scene.overlay is not None
    side.press(Key.Key_Escape)
    assert side.screen == "history"
    side.press(Key.Key_Enter)
    assert side.screen == "copy"
    assert side.counter.posted[-1] == (side.counter.latest.iid, ReceiptOrdered())


def test_a_row_that_moves_while_it_is_open_is_told_anew(side: Counterside) -> None:
    side.press(Key.Key_Enter)
    before = len(view_of(side).moments)
    side.counter.happen(side.counter.latest.iid, ReceiptOrdered())
    assert view_of(side).moments[-1].text == "Duplicato uscito"
    assert len(view_of(side).moments) == before + 1


def test_before_the_journal_has_told_it_says_so(side: Counterside) -> None:
    side.counter.answers_histories = False
    side.press(Key.Key_Enter)
    assert view_of(side).empty == "Guardo nel registro…"
    side.counter.answers_histories = True
    side.counter.happened.clear()
    side.counter.tell_history(side.counter.latest.iid)
    assert view_of(side).empty == "I passaggi sono in archivio."


def test_a_long_line_is_paged(side: Counterside) -> None:
    iid = side.counter.latest.iid
    for _ in range(MOMENTS_SHOWN):
        side.counter.happen(iid, ReceiptOrdered())
    side.press(Key.Key_Enter)
    assert len(view_of(side).moments) == MOMENTS_SHOWN
    assert view_of(side).position == f"Passi 1–7 di {5 + MOMENTS_SHOWN}"
    side.tap("line_down")
    side.press(Key.Key_Down)
    assert view_of(side).position == "Passi 6–12 di 12"
    side.press(Key.Key_Up)
    assert view_of(side).position == "Passi 5–11 di 12"
    side.press(Key.Key_PageUp, Key.Key_PageUp)
    assert view_of(side).position == "Passi 1–7 di 12"


def test_silences_are_counted() -> None:
    assert line("AnswerLost", "AnswerLost", "AnswerLost", "Confirmed") == [
        "Chiesto al server 3 volte: nessuna risposta",
        "Il server dice: fatta",
    ]
    assert line("AnswerLost") == ["Chiesto al server: nessuna risposta"]


def test_a_paper_under_way_is_told_as_sent() -> None:
    assert line("PreReceiptOrdered") == ["Pre-scontrino mandato in stampa"]
    assert line("PreReceiptOrdered", "OperatorAbandoned")[0] == "Pre-scontrino mandato in stampa"


@pytest.mark.parametrize(
    ("end", "words", "then"),
    [
        (PrintOutcome.NOT_SENT, "Ricevuta non uscita", "Ricevuta uscita"),
        (PrintOutcome.UNKNOWN, "Ricevuta forse uscita", "Duplicato uscito"),
    ],
)
def test_what_may_be_out_makes_the_next_one_a_duplicate(
    end: PrintOutcome, words: str, then: str
) -> None:
    failed = ("PrintFailed", end.value)
    assert line("ReceiptOrdered", failed, "ReceiptOrdered", "ReceiptCameOut") == [words, then]


def test_what_a_person_has_seen_is_told_as_that() -> None:
    assert line(("PreReceiptCameOut", "operator")) == ["Pre-scontrino uscito, visto da te"]
    assert line(("ReceiptCameOut", "operator")) == ["Ricevuta uscita, vista da te"]


@pytest.mark.parametrize("verdict", Verdict)
def test_a_row_told_by_the_backend_begins_with_its_word(verdict: Verdict) -> None:
    happening = Happening(
        "Reconciled", {"verdict": verdict.value}, RECONCILED[verdict], NOW.at, NOW.run
    )
    after = told("ReceiptOrdered", "ReceiptCameOut")
    texts = [each.text for each in moments(Words(), DONE, [happening, *after])]
    assert texts[0].startswith("Ripresa dal server: ")
    assert texts[1] == "Duplicato uscito", "another life of the till may have printed one"


@pytest.mark.parametrize("language", Language)
def test_everything_that_can_happen_has_words(language: Language) -> None:
    kinds = {kind for row in TABLE.values() for kind in row}
    assert {type(event) for event in SAMPLES} == kinds
    decided = CONFIRMED.decision
    for event in (*SAMPLES, Reconciled(decided), DecisionConflicted(decided)):
        happening = Happening(type(event).__name__, detail_of(event), State.QUOTED, NOW.at, NOW.run)
        told_of = moments(Words(language), DONE, [happening])
        assert len(told_of) == 1, event
        assert told_of[0].text


def test_another_day_is_named_once() -> None:
    first, *rest = told("QuoteReceived", "OperatorCollected", "Confirmed")
    later = [replace(each, at=each.at + timedelta(days=1)) for each in rest]
    times = [moment.at for moment in moments(Words(), DONE, [first, *later])]
    assert times == ["24/11 12:00", "25/11 12:00", "12:00"]


def test_who_was_in_charge_is_told_when_it_is_somebody_else() -> None:
    events = told("QuoteReceived", "OperatorCollected", "Confirmed", "ReceiptCameOut")
    by = (None, OperatorId("2"), OperatorId("2"), OperatorId("3"))
    line_of = [replace(each, operator=who) for each, who in zip(events, by, strict=True)]
    assert [moment.who for moment in moments(Words(), DONE, line_of)] == ["", "Op. 2", "", "Op. 3"]


def searched(side: Counterside, taps: Sequence[str]) -> Search:
    side.tap(*taps)
    return side.counter.searches[-1]


def test_the_list_is_narrowed_by_day_and_by_end(side: Counterside) -> None:
    assert searched(side, ["scope_days"]) == Search(days=Days.TODAY)
    assert searched(side, ["scope_days"]) == Search(days=Days.EARLIER)
    assert side.text("scope_days") == "Giorni prima"
    assert searched(side, ["scope_end"]) == Search(days=Days.EARLIER, ended=Ended.DONE)
    assert searched(side, ["scope_days"]) == Search(ended=Ended.DONE)
    assert side.text("scope_end") == "Fatte"
    assert searched(side, ["scope_end", "scope_end"]) == Search(ended=Ended.REVERSED)
    assert searched(side, ["scope_open"]) == Search(ended=Ended.REVERSED, only_open=True)
    assert searched(side, ["scope_end", "scope_open"]) == Search()


def test_a_narrowed_list_stays_so_while_something_is_typed(side: Counterside) -> None:
    side.tap("scope_end")
    side.type_sign("9")
    assert side.counter.searches[-1] == Search("9", ended=Ended.DONE)
    assert side.screen == "operations"


def test_an_unfinished_row_is_opened_by_a_second_touch_and_finished_from_there() -> None:
    side = open_window()
    rows = found(State.SUBMITTING)
    side.counter.open_up(rows)
    side.press(Key.Key_Escape, Key.Key_F2)
    side.tap(f"row_{rows[0].iid}")
    assert side.screen == "history"
    side.press(Key.Key_Enter)
    assert side.screen == "in_doubt"

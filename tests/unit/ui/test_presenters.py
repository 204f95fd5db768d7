from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import RefusalReason, Refused
from pos_app.domain.events import OperatorCollected
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import Question, allows
from pos_app.domain.words import Language, Words
from pos_app.ports.counter import QUIET, Activity, Phase, Reach
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState, ReaderState
from pos_app.printer.layout import lay_out
from pos_app.ui.gear import Seen
from pos_app.ui.presenters.before_sale import present_starting
from pos_app.ui.presenters.cash import nothing_received
from pos_app.ui.presenters.context import Context
from pos_app.ui.presenters.operation import present
from pos_app.ui.presenters.papers import PaperContext, present_paper
from pos_app.ui.presenters.refusal import refusal_band
from pos_app.ui.presenters.resume import present_resume
from pos_app.ui.presenters.strip import present_strip
from pos_app.ui.presenters.views import Face, Ink, OfferView, OutcomeView, Tone
from pos_app.ui.translations import words_of
from pos_app.ui.typesetter import Typesetter
from tests.helpers.counters import SELLING
from tests.helpers.operations import SHOP, SILENT, in_state
from tests.helpers.times import NOON

WORDS = Words()
CONTEXT = Context(WORDS)
IN_DOUBT = Activity(in_doubt=True, tries=2, next_try_at_s=30.0)
HELD = Activity(held=Fault(FaultCode.PRINTER_PAPER_OUT))
TYPESET = Typesetter(lay_out, 42, SHOP, lambda: NOON)
PAPER = PaperContext(WORDS, TYPESET)

NAMES = {
    State.QUOTED: "pre_receipt",
    State.PRE_PRINTING: "pre_receipt",
    State.PRE_PRINTED: "pre_receipt",
    State.SUBMITTING: "waiting",
    State.VOIDING: "in_doubt",
    State.CONFIRMED: "done",
    State.RCPT_PRINTING: "done",
    State.RCPT_DONE: "done",
    State.REJECTED: "refused",
    State.VOIDED: "refused",
    State.REVERSING: "in_doubt",
    State.REVERSED: "refused",
    State.REJ_CLOSED: "refused",
    State.VOID_CLOSED: "refused",
    State.REV_CLOSED: "refused",
    State.ABANDONED: "refused",
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", State)
def test_every_state_can_be_shown(state: State, language: Language) -> None:
    context = Context(words_of(language))
    assert present(in_state(state), QUIET, context).name == NAMES[state]


@pytest.mark.parametrize("state", State)
def test_every_state_can_be_shown_whatever_goes_on(state: State) -> None:
    for activity, outcome, frozen in itertools.product(
        (QUIET, IN_DOUBT, HELD), (None, *PrintOutcome), (False, True)
    ):
        fault = None if outcome is None else Fault(FaultCode.PRINTER_LOST)
        operation = replace(in_state(state), print_outcome=outcome, fault=fault, frozen=frozen)
        view = present(operation, activity, CONTEXT)
        paper = present_paper(operation, activity, PAPER)
        assert view.frame.primary.text
        assert paper.lines is not None or paper.empty_title


def test_a_frozen_operation_gives_no_money_back_and_takes_none() -> None:
    view = present(replace(in_state(State.REJECTED), frozen=True), QUIET, CONTEXT)
    assert isinstance(view, OutcomeView)
    assert view.points is not None
    assert view.points.points[0].title == "Non ridare i soldi"
    assert not view.actions


def test_cash_is_taken_only_where_the_table_lets_it_be() -> None:
    for state in State:
        operation = in_state(state)
        view = present(operation, QUIET, CONTEXT)
        collects = view.frame.primary.text == WORDS("offer.primary")
        assert collects == allows(operation, OperatorCollected), state


def test_nothing_is_collected_before_the_backend_has_been_greeted() -> None:
    context = replace(CONTEXT, selling=False)
    assert not present(in_state(State.PRE_PRINTED), QUIET, context).frame.primary.enabled


def test_too_little_cash_is_named_and_not_confirmed() -> None:
    context = replace(CONTEXT, received=nothing_received().choose(50_00))
    view = present(in_state(State.PRE_PRINTED), QUIET, context)
    assert isinstance(view, OfferView)
    assert view.frame.primary.face is Face.WAITING
    assert view.frame.primary.text == "Mancano €\N{NO-BREAK SPACE}1,00"


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [
        (2.5, "Di solito bastano 3 secondi."),
        (7.0, "Ancora un momento."),
        (12.0, "Ci mette più del solito. Aspetta."),
    ],
)
def test_a_long_wait_is_said_and_decides_nothing(seconds: float, sentence: str) -> None:
    asking = Activity(asking_since_s=100.0)
    view = present(in_state(State.SUBMITTING), asking, replace(CONTEXT, now_s=100.0 + seconds))
    assert isinstance(view, OutcomeView)
    assert (view.name, view.verdict.sentence) == ("waiting", sentence)


def test_in_verification_says_to_keep_the_cash_and_when_it_asks_again() -> None:
    view = present(in_state(State.SUBMITTING), IN_DOUBT, replace(CONTEXT, now_s=2.0))
    assert isinstance(view, OutcomeView)
    assert view.name == "in_doubt"
    assert view.points is not None
    assert [point.title for point in view.points.points][:2] == [
        "Non rifare la ricarica",
        "Non ridare i soldi",
    ]
    assert view.note is not None
    assert "tra 28 s" in view.note.text


def test_refused_names_the_one_sum_to_give_back_and_why() -> None:
    view = present(in_state(State.REJECTED), QUIET, CONTEXT)
    assert isinstance(view, OutcomeView)
    assert view.money is not None
    assert view.money.figures == "51,00"
    assert view.note is not None
    assert "non è attivo" in view.note.text
    assert view.frame.primary.text == "Ho ridato €\N{NO-BREAK SPACE}51,00"


def test_full_ink_is_only_what_is_proved_to_be_on_paper() -> None:
    for state, outcome in itertools.product(State, (None, *PrintOutcome)):
        fault = Fault(FaultCode.PRINTER_LOST) if outcome else None
        operation = replace(in_state(state), print_outcome=outcome, fault=fault)
        paper = present_paper(operation, QUIET, PAPER)
        proved = state in {State.PRE_PRINTED, State.SUBMITTING} or (
            outcome is PrintOutcome.PRINTED
            and state in {State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE}
        )
        assert (paper.lines is not None and paper.ink is Ink.PRINT) == proved, (state, outcome)


def test_paper_is_torn_only_when_the_operation_is_finished() -> None:
    torn = {state for state in State if present_paper(in_state(state), QUIET, PAPER).torn}
    assert torn == {State.RCPT_DONE}


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_has_its_sentence(reason: RefusalReason) -> None:
    assert refusal_band(WORDS, Refused(reason)).text


def test_a_notice_and_a_health_card_are_called_by_their_names() -> None:
    notice = refusal_band(WORDS, Notice("302000000000000184", "12345678901", 50_00))
    assert "avviso pagoPA" in notice.text
    assert notice.tone is Tone.INFO
    assert "tessera sanitaria" in refusal_band(WORDS, FiscalCode("RSSMRA80A01H501U")).text


def test_a_silent_backend_at_start_is_said_with_what_to_do() -> None:
    silent = replace(SELLING, phase=Phase.STARTING, backend_fault=SILENT, terms=None)
    view = present_starting(WORDS, silent, None)
    assert view.points is not None
    assert view.points.points[0].title == "Il server non risponde."


def test_a_printer_that_never_confirms_is_told_from_one_that_does_not_answer_now() -> None:
    def word(code: FaultCode) -> str:
        printer = PrinterStatus(Readiness.UNKNOWN, PaperLevel.UNKNOWN, Fault(code))
        view = present_strip(
            WORDS,
            Seen(replace(SELLING, printer=printer), has_reader=True, reader_seen=True),
            scanning=True,
            asking=False,
            now=NOON,
        )
        return view.lights[0].state

    assert word(FaultCode.PRINTER_ONE_WAY) == "non conferma"
    assert word(FaultCode.PRINTER_SILENT) == "non risponde"


@pytest.mark.parametrize("camera", [None, *CameraState])
@pytest.mark.parametrize("reach", Reach)
@pytest.mark.parametrize("paper", PaperLevel)
@pytest.mark.parametrize("readiness", Readiness)
def test_every_light_has_a_shape_and_a_word(
    camera: CameraState | None, reach: Reach, paper: PaperLevel, readiness: Readiness
) -> None:
    fault = Fault(FaultCode.PRINTER_PAPER_OUT) if readiness is Readiness.NOT_READY else None
    printer = PrinterStatus(readiness, paper, fault)
    for scanning, asking, reader in itertools.product((False, True), repeat=3):
        view = present_strip(
            WORDS,
            Seen(replace(SELLING, reach=reach, printer=printer), camera, has_reader=reader),
            scanning=scanning,
            asking=asking,
            now=NOON,
        )
        assert [light.name for light in view.lights] == [
            "Stampante",
            "Lettore",
            "Fotocamera",
            "Rete",
            "Carta",
        ]
        assert all(light.icon and light.state for light in (*view.lights, view.clock))
        assert view.time == "12:00"


@pytest.mark.parametrize(
    ("readers", "state"),
    [
        ((), "pronto"),
        ((ReaderState.READY,), "pronto"),
        ((ReaderState.READY, ReaderState.OPENING), "si apre"),
        ((ReaderState.READY, ReaderState.MISSING, ReaderState.OPENING), "staccato"),
        ((ReaderState.MISSING, ReaderState.BUSY), "occupato"),
    ],
)
def test_of_several_readers_the_one_is_told_that_wants_somebody(
    readers: tuple[ReaderState, ...], state: str
) -> None:
    view = present_strip(
        WORDS,
        Seen(SELLING, readers=readers, has_reader=True, reader_seen=True),
        scanning=True,
        asking=False,
        now=NOON,
    )
    assert view.lights[1].state == state


@pytest.mark.parametrize(
    ("left_s", "words"),
    [
        (8.4, "tra 8 s, alle 12:00."),
        (99.0, "tra 99 s, alle 12:01."),
        (301.0, "tra 5 min, alle 12:05."),
    ],
)
def test_the_next_try_is_counted_down_and_said_in_the_shops_time(left_s: float, words: str) -> None:
    asking = Activity(in_doubt=True, next_try_at_s=left_s)
    view = present(in_state(State.SUBMITTING), asking, replace(CONTEXT, now=NOON))
    assert isinstance(view, OutcomeView)
    assert view.note is not None
    assert words in view.note.text


@pytest.mark.parametrize(
    ("asked_for_s", "age", "red"),
    [
        (0.0, timedelta(hours=23), False),
        (0.0, timedelta(hours=24), True),
        (6 * 3600.0 - 1, timedelta(hours=1), False),
        (6 * 3600.0, timedelta(hours=7), True),
        (6 * 3600.0, timedelta(days=-3650), True),
        (60.0, timedelta(days=-3650), False),
    ],
)
def test_a_doubt_that_lasts_names_a_code_for_support(
    asked_for_s: float, age: timedelta, *, red: bool
) -> None:
    asking = replace(IN_DOUBT, asking_since_s=0.0)
    context = replace(CONTEXT, now_s=asked_for_s, now=NOON + age)
    view = present(in_state(State.SUBMITTING), asking, context)
    assert isinstance(view, OutcomeView)
    assert (view.verdict.tone is Tone.BAD) == red
    assert ("Codice 0183-0F0F0F" in view.verdict.sentence) == red
    assert view.points is not None
    assert view.points.points[1].title == "Non ridare i soldi", "whatever happens"


@pytest.mark.parametrize("question", [None, *Question])
@pytest.mark.parametrize("state", State)
def test_every_row_found_at_start_can_be_shown(state: State, question: Question | None) -> None:
    owing = {State.REJECTED, State.VOIDED, State.REVERSED}
    if question is Question.CASH_RETURNED and state not in owing:
        return
    row = in_state(state)
    questions = {} if question is None else {row.iid: question}
    view = present_resume(WORDS, [row], questions, row.iid, None)
    assert view.rows[0].title
    assert view.frame.primary.enabled
    assert ("ridare" in view.rows[0].title) == (
        state in owing and question in {None, Question.CASH_RETURNED}
    )


def test_a_row_that_was_paid_with_others_names_their_sum() -> None:
    """Rule W11: whoever took 82 euros in one go is asked about 31 of them."""
    row = in_state(State.PRE_PRINTED)
    paid, unpaid = (
        replace(in_state(state), iid=IntentId(f"{number:032x}"))
        for number, state in enumerate((State.SUBMITTING, State.PRE_PRINTED))
    )
    questions = {row.iid: Question.CASH_COLLECTED}
    for sisters, said in (
        ((paid, unpaid), "Stesso cliente: gli altri €\N{NO-BREAK SPACE}51,00 li hai presi."),
        ((unpaid,), "Stesso cliente: in tutto erano €\N{NO-BREAK SPACE}102,00."),
        ((), "Guarda nel cassetto. C’era il pre-scontrino."),
        ((in_state(State.ABANDONED),), "Guarda nel cassetto. C’era il pre-scontrino."),
    ):
        view = present_resume(WORDS, [row], questions, row.iid, None, sisters={row.iid: sisters})
        assert view.rows[0].sentence == said
    asked = {row.iid: Question.RECEIPT_OUT}
    view = present_resume(WORDS, [row], asked, row.iid, None, sisters={row.iid: (paid,)})
    assert "Stesso cliente" not in view.rows[0].sentence


@pytest.mark.parametrize(
    ("off_min", "state", "tone"),
    [
        (None, "da controllare", Tone.PLAIN),
        (0, "esatto", Tone.OK),
        (7, "avanti di 7 min", Tone.WARN),
        (-7, "indietro di 7 min", Tone.WARN),
        (-180, "indietro di 3 ore", Tone.BAD),
        (60 * 24 * 400, "data sbagliata", Tone.BAD),
    ],
)
def test_a_wrong_clock_is_told_in_words_and_an_unknown_one_is_not_called_wrong(
    off_min: int | None, state: str, tone: Tone
) -> None:
    seen = Seen(replace(SELLING, clock_off_min=off_min))
    view = present_strip(WORDS, seen, scanning=True, asking=False, now=NOON)
    assert (view.clock.state, view.clock.tone) == (state, tone)

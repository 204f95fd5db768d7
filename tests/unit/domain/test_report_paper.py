"""What the X and Z reports say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.operation import State
from pos_app.domain.operators import OperatorId
from pos_app.domain.paper import Pair
from pos_app.domain.print_job import ORIGINAL, Mark
from pos_app.domain.report import Cause, Difference, Report, Side, Sum, Suspicion, Takings
from pos_app.domain.report_paper import compose_report, short_hash
from pos_app.domain.report_text import decode, encode, hash_of
from pos_app.domain.shift import Reason
from pos_app.domain.words import PAPER_WORDS
from tests.helpers.documents import words as words_of
from tests.helpers.operations import SHOP
from tests.helpers.reports import REPORT
from tests.helpers.times import NOON


def words(report: Report = REPORT, mark: Mark = ORIGINAL) -> str:
    return words_of(compose_report(report, SHOP, mark, NOON))


def test_a_z_report_says_everything_it_must() -> None:
    text = words()
    for said in (
        "TABACCHERIA BIANCO",
        "CHIUSURA DI CASSA N. 0027",
        "Da: 24/11/2026 08:00",
        "A: 24/11/2026 19:00",
        "Incassate (25): 1.276,00",
        "Registrato qui (23): 1.204,00",
        "Dal server (22): 1.153,00",
        "Provato su carta (22): 1.153,00",
        "Titolare 12:00: -20,00",
        "CONTATO: 1.183,00",
        "Differenza cassetto: -51,00",
        "Volte contato: 2",
        "SERVER: IN MENO: 51,00",
        "0027-000183: -51,00",
        "24/11/2026 10:43 in verifica",
        "0b0b0b0b: +26,00",
        "0027-000183 (10:43): ridata senza segnarlo?",
        "PASSANO AL PROSSIMO TURNO",
        f"Giornale, evento: 1930 {short_hash(REPORT.head.hash)}",
        f"Impronta: {hash_of(REPORT)[:16]}",
    ):
        assert said in text


def test_an_x_report_closes_nothing_and_bears_no_closures_hash() -> None:
    text = words(replace(REPORT, is_closure=False, counted_cents=None, differences=()))
    assert "LETTURA DI CASSA" in text
    assert "la cassa resta aperta" in text
    assert "CONTATO: non contato" in text
    for word in ("CHIUSURA", "Impronta", "Firma"):
        assert word not in text


def test_a_silent_backend_is_not_a_sum() -> None:
    silent = replace(REPORT, columns=replace(REPORT.columns, confirmed=None), counts=1)
    assert "Dal server: non ancora noto" in words(silent)
    assert "Volte contato" not in words(silent)


def test_cash_without_an_operation_is_named_as_such() -> None:
    missing = replace(REPORT, differences=(Difference(Side.COUNTED, -20_00),))
    text = words(missing)
    assert "CASSETTO: MANCANO: 20,00" in text
    assert "Nessuna operazione li spiega." in text


def test_too_much_and_what_cancels_out_have_words_too() -> None:
    over = Difference(Side.COUNTED, 20_00)
    even = replace(REPORT.differences[1], cents=0)
    text = words(replace(REPORT, differences=(over, even)))
    assert "CASSETTO: IN PIÙ: 20,00" in text
    assert "SERVER: SI COMPENSANO: 0,00" in text


def test_a_day_in_order_says_so() -> None:
    clean = replace(REPORT, opened_at=None, carried=(), differences=(), moves=())
    text = words(clean)
    assert "Nessuna operazione aperta" in text
    assert "Da:" not in text


def test_a_paper_never_becomes_endless() -> None:
    """The backend has forgotten a whole day: sums on the paper, each operation in the file."""
    named = tuple(
        replace(REPORT.differences[1].named[0], number=number, cents=-51_00)
        for number in range(1, 301)
    )
    lost = Difference(Side.CONFIRMED, -300 * 51_00, named, ())
    carried = tuple(replace(REPORT.carried[0], number=number) for number in range(1, 31))
    paper = compose_report(
        replace(REPORT, differences=(lost,), carried=carried), SHOP, ORIGINAL, NOON
    )
    pairs = [block for block in paper.blocks if isinstance(block, Pair)]
    assert [(pair.label, pair.value) for pair in pairs if "nel file" in pair.label] == [
        ("Altre 280: nel file", "-14.280,00"),
        ("Altre 10: nel file", "510,00"),
    ]
    assert len(paper.blocks) < 150


def test_a_copy_says_so_at_both_ends_and_is_else_the_same_paper() -> None:
    original, copy = words(), words(mark=Mark(copy=2))
    assert copy.count("*** DUPLICATO n. 2 ***") == 2
    added = [line for line in copy.split("\n") if line not in original.split("\n")]
    assert {line.split(" il ")[0] for line in added} == {"*** DUPLICATO n. 2 ***", "Stampato"}
    assert words(mark=Mark(after_restart=True)).count("EMESSA DOPO RIAVVIO") == 2


def test_a_report_read_back_from_its_note_is_the_same_paper() -> None:
    again = decode(encode(REPORT))
    assert compose_report(again, SHOP, ORIGINAL, NOON) == compose_report(
        REPORT, SHOP, ORIGINAL, NOON
    )


def test_each_operator_is_named_by_number_and_only_where_somebody_signs_in() -> None:
    takings = (Takings(OperatorId("2"), Sum(3, 153_00)), Takings(None, Sum(1, 51_00)))
    named = replace(REPORT, takings=takings)
    paper = words(named)
    assert "Operatore 2 (3)" in paper
    assert "Senza operatore (1)" in paper
    assert decode(encode(named)) == named
    assert "takings" not in encode(REPORT), "an old report keeps its hash"
    assert "peratore" not in words()


@pytest.mark.parametrize(
    "key",
    [
        *(f"report.state.{state.value}" for state in State),
        *(f"report.cause.{cause.value}" for cause in Cause),
        *(f"report.suspicion.{suspicion.value}" for suspicion in Suspicion),
        *(f"report.move.{reason.value}" for reason in Reason),
    ],
)
def test_everything_that_may_be_printed_has_words(key: str) -> None:
    assert PAPER_WORDS(key)

"""The acceptance report says what is known of a printer, and what is not."""

from __future__ import annotations

from pos_app.domain.paper import Document
from pos_app.printer.acceptance import acceptance_report
from pos_app.printer.profiles import CUSTOM_KUBE, EPSON_TM, GENERIC_58MM, Profile
from pos_app.printer.proven import CutCounter, Proven
from tests.helpers.documents import words
from tests.helpers.times import NOON

ADDRESS = "usb://04b8:0202/X1Y2"
SEEN = Proven(
    status=True,
    fence=True,
    echo=None,
    cut_counter=CutCounter.CUSTOM,
    says="CUSTOM K3",
    probed_at="2026-11-24T11:58:00+01:00",
)


def report(profile: Profile, proven: Proven | None) -> Document:
    return acceptance_report(ADDRESS, profile, proven, NOON)


def test_it_says_what_is_set_and_what_was_answered() -> None:
    text = words(report(CUSTOM_KUBE, SEEN))
    for said in (
        "VERBALE STAMPANTE",
        f"Indirizzo: {ADDRESS}",
        "Profilo: custom_kube",
        "Colonne (carattere): 48 (A)",
        "Accenti (posto): cp858 (19)",
        "Taglio: after_feed 96",
        "Dice il suo stato: sì",
        "Rimanda un segno: non provato",
        "Conta i tagli: sì",
        "Dice di essere: CUSTOM K3",
        "Provata il: 2026-11-24 11:58",
        "Firma",
    ):
        assert said in text
    assert "Non sa provare" not in text


def test_a_printer_that_nobody_asked_is_said_to_be_unasked() -> None:
    text = words(report(EPSON_TM, None))
    assert "Mai interrogata" in text
    assert "Dice il suo stato" not in text


def test_a_printer_that_cannot_prove_paper_is_said_so() -> None:
    text = words(report(GENERIC_58MM.at(42), Proven(status=True, fence=False, echo=False)))
    assert "Non sa provare che ha stampato" in text
    assert "Colonne (carattere): 42 (B)" in text


def test_nobody_takes_it_for_a_receipt() -> None:
    text = words(report(EPSON_TM, SEEN))
    assert "NON VALIDO COME RICEVUTA" in text
    assert "ESEGUITA" not in text

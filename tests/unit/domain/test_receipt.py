"""What each paper says, and what none may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import Document, Qr
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark
from pos_app.domain.receipt import compose, control_code
from tests.helpers.documents import words
from tests.helpers.operations import CODE, IID, SEAL, SHOP, in_state
from tests.helpers.times import NOON

DUE = {
    DocumentKind.PRE_RECEIPT: State.PRE_PRINTING,
    DocumentKind.RECEIPT: State.RCPT_PRINTING,
    DocumentKind.IN_DOUBT_SLIP: State.SUBMITTING,
    DocumentKind.NOT_DONE_SLIP: State.REJECTED,
    DocumentKind.STORNO_SLIP: State.REVERSED,
}


def paper(
    kind: DocumentKind, mark: Mark = ORIGINAL, operation: Operation | None = None
) -> Document:
    return compose(kind, operation or in_state(DUE[kind]), SHOP, mark, NOON)


def qr_codes(document: Document) -> Iterator[str]:
    return (block.payload for block in document.blocks if isinstance(block, Qr))


def test_a_service_without_a_creditor_names_none() -> None:
    operation = replace(in_state(State.RCPT_PRINTING), creditor_name="")
    assert "Ente" not in words(paper(DocumentKind.RECEIPT, operation=operation))


def test_the_receipt_says_everything_a_receipt_must() -> None:
    text = words(paper(DocumentKind.RECEIPT))
    for said in (
        "TABACCHERIA BIANCO",
        "RICEVUTA DI PAGAMENTO",
        "DOCUMENTO NON FISCALE",
        "Servizio: Ricarica SpazioScuola",
        "Ente: Comune di Lecce",
        f"Codice: ************{CODE.tail}",
        "Data e ora: 24/11/2026 12:00:07",
        "Operazione: 0027-000183",
        "Esito: ESEGUITA",
        "Autorizzazione: 8841-2207-5530",
        "Ricarica: EUR 50,00",
        "Commissione: EUR 1,00",
        "TOTALE: EUR 51,00",
        "Pagato in: CONTANTI",
        "Ricevuti: EUR 60,00",
        "Resto: EUR 9,00",
        "sei anni",
        "sbiadisce",
    ):
        assert said in text


def test_who_moves_the_money_is_named_where_it_is_set() -> None:
    shop = replace(SHOP, provider="Esempio Pay S.p.A. - CF 01234567890")
    document = compose(DocumentKind.RECEIPT, in_state(State.RCPT_PRINTING), shop, ORIGINAL, NOON)
    assert "Servizio di: Esempio Pay S.p.A. - CF 01234567890" in words(document)
    assert "Servizio di" not in words(paper(DocumentKind.RECEIPT))


def test_a_shop_without_a_seal_prints_no_code_to_come_back_with() -> None:
    shop = replace(SHOP, seal=None)
    for kind in (DocumentKind.PRE_RECEIPT, DocumentKind.IN_DOUBT_SLIP, DocumentKind.STORNO_SLIP):
        assert not list(qr_codes(compose(kind, in_state(DUE[kind]), shop, ORIGINAL, NOON)))
        assert list(qr_codes(paper(kind))) == [SEAL.code(IID)]


def test_the_pre_receipt_cannot_be_taken_for_a_receipt() -> None:
    text = words(paper(DocumentKind.PRE_RECEIPT))
    assert "NON VALIDO COME RICEVUTA" in text
    assert "Pagamento non ancora eseguito" in text
    for word in ("ESEGUITA", "Autorizzazione", "Codice di controllo", "RICEVUTA DI PAGAMENTO"):
        assert word not in text


@pytest.mark.parametrize("kind", DocumentKind)
def test_no_paper_shows_the_code_or_anything_to_find_it_by(kind: DocumentKind) -> None:
    document = paper(kind)
    everything = words(document) + "".join(qr_codes(document))
    assert CODE.secret not in everything
    assert CODE.secret[:-4] not in everything
    assert in_state(DUE[kind]).code_digest not in everything


def test_a_copy_says_so_at_both_ends() -> None:
    text = words(paper(DocumentKind.RECEIPT, Mark(copy=2)))
    assert text.count("*** DUPLICATO n. 2 ***") == 2
    assert "DUPLICATO" not in words(paper(DocumentKind.RECEIPT))


def test_the_first_print_after_a_restart_says_so() -> None:
    text = words(paper(DocumentKind.RECEIPT, Mark(after_restart=True)))
    assert text.count("EMESSA DOPO RIAVVIO") == 2


def test_the_control_code_is_the_signatures_and_no_other() -> None:
    operation = in_state(State.RCPT_PRINTING)
    assert operation.decision is not None
    forged = replace(operation, decision=replace(operation.decision, signature="Zm9yZ2Vk"))
    assert control_code(operation) != control_code(forged)
    assert len(control_code(operation)) == 10


def test_the_slip_for_the_cash_names_the_sum_and_the_reason() -> None:
    text = words(paper(DocumentKind.NOT_DONE_SLIP))
    assert "DA RIDARE: EUR 51,00" in text
    assert "Motivo: Codice non attivo" in text
    assert "NON VALIDO COME RICEVUTA" in text


def test_the_storno_slip_names_the_receipt_the_whole_sum_and_who_signs() -> None:
    text = words(paper(DocumentKind.STORNO_SLIP))
    for said in (
        "STORNO",
        "Operazione: 0027-000183",
        "Ricevuta stornata: 8841-2207-5530",
        "Ricarica tolta: EUR 50,00",
        "Commissione resa: EUR 1,00",
        "RESI: EUR 51,00",
        "Firma del cliente",
    ):
        assert said in text
    assert "RICEVUTA DI PAGAMENTO" not in text


def test_a_storno_of_which_only_the_reversal_is_known_still_has_its_slip() -> None:
    text = words(
        paper(DocumentKind.STORNO_SLIP, operation=replace(in_state(State.REVERSED), decision=None))
    )
    assert "RESI: EUR 51,00" in text
    assert "Ricevuta stornata" not in text


@pytest.mark.parametrize("mark", [Mark(copy=1), ORIGINAL])
def test_a_receipt_printed_after_its_storno_says_so_at_both_ends(mark: Mark) -> None:
    """Fault case R14."""
    for state in (State.REVERSED, State.REV_CLOSED):
        text = words(paper(DocumentKind.RECEIPT, mark, in_state(state)))
        assert text.count("STORNATA") == 2
        assert text.count("non vale") == 2
    assert "STORNATA" not in words(paper(DocumentKind.RECEIPT, mark))

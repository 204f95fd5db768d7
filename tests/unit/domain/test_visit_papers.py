"""What a paper about several operations says of each, and in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from pos_app.domain.codes.token import mask
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.our_papers import RECEIPT_PREFIX
from pos_app.domain.paper import Document, Qr
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark
from pos_app.domain.receipt import compose, control_code
from pos_app.domain.visit_papers import compose_together
from pos_app.domain.words import Language, Words
from tests.helpers.documents import words
from tests.helpers.operations import CODE, SEAL, SHOP, decision, in_state
from tests.helpers.times import NOON

PRE, RECEIPT = DocumentKind.PRE_RECEIPT, DocumentKind.RECEIPT


def row(number: int, state: State, received_cents: int | None = None) -> Operation:
    """Return operation ``number`` of a visit, of ten euros times its number."""
    amount_cents = number * 10_00
    found = replace(
        in_state(state),
        iid=IntentId(f"{number:032x}"),
        number=number,
        code_tail=f"TL0{number}",
        amount_cents=amount_cents,
        total_cents=amount_cents + 1_00,
        received_cents=received_cents,
    )
    if found.decision is None:
        return found
    return replace(found, decision=decision(found.decision.verdict, found))


def codes(document: Document) -> Iterator[str]:
    return (block.payload for block in document.blocks if isinstance(block, Qr))


def receipt(rows: Sequence[Operation], beside: Sequence[Operation] = ()) -> Document:
    return compose_together(RECEIPT, rows, SHOP, ORIGINAL, NOON, beside=beside)


def test_the_pre_receipt_names_each_and_the_total_of_all() -> None:
    rows = [row(number, State.PRE_PRINTING) for number in (1, 2, 3)]
    document = compose_together(PRE, rows, SHOP, ORIGINAL, NOON)
    text = words(document)
    for number in (1, 2, 3):
        assert f"Codice {number} di 3" in text
        assert f"Codice: {mask(f'TL0{number}')}" in text
        assert f"Totale: EUR {number}1,00" in text
    assert "Ricariche: EUR 60,00\nCommissioni: EUR 3,00\nTOTALE: EUR 63,00" in text
    assert "Euro sessantatré/00" in text
    assert "NON VALIDO COME RICEVUTA" in text
    assert "Ristampa" not in text
    assert list(codes(document)) == [SEAL.code(each.iid) for each in rows]


def test_a_pre_receipt_ordered_again_says_so() -> None:
    rows = [row(number, State.PRE_PRINTING) for number in (1, 2)]
    assert "Ristampa n. 2" in words(compose_together(PRE, rows, SHOP, Mark(copy=2), NOON))


def test_a_receipt_of_all_that_were_paid() -> None:
    rows = [row(1, State.RCPT_PRINTING, 19_00), row(2, State.RCPT_PRINTING, 21_00)]
    text = words(receipt(rows))
    assert text.count("Esito: ESEGUITA") == 2
    for each in rows:
        assert f"Codice di controllo: {control_code(each)}" in text
    assert "TOTALE: EUR 32,00" in text
    assert "Pagato in: CONTANTI\nRicevuti: EUR 40,00\nResto: EUR 8,00" in text
    for other in ("ESEGUITE", "DA RIDARE", "IN VERIFICA", "Incassati in tutto"):
        assert other not in text


def test_only_what_is_confirmed_has_the_code_of_a_receipt() -> None:
    done, doubtful, refused = (
        row(number, state)
        for number, state in enumerate(
            (State.RCPT_PRINTING, State.SUBMITTING, State.REJECTED), start=1
        )
    )
    found = list(codes(receipt([done], [doubtful, refused])))
    assert found[0].startswith(f"{RECEIPT_PREFIX}{done.iid.upper()}")
    assert found[1:] == [SEAL.code(doubtful.iid)]


@pytest.mark.parametrize(
    ("state", "outcome", "cash"),
    [
        (State.REJECTED, "NON ESEGUITA", "DA RIDARE: EUR 21,00"),
        (State.REJ_CLOSED, "NON ESEGUITA", "Ridati: EUR 21,00"),
        (State.VOIDED, "NON ESEGUITA", "DA RIDARE: EUR 21,00"),
        (State.VOID_CLOSED, "NON ESEGUITA", "Ridati: EUR 21,00"),
        (State.SUBMITTING, "IN VERIFICA", "IN VERIFICA: EUR 21,00"),
        (State.VOIDING, "IN VERIFICA", "IN VERIFICA: EUR 21,00"),
        (State.RCPT_PRINTING, "ESEGUITA", "Con ricevuta a parte: EUR 21,00"),
    ],
)
def test_what_is_not_receipted_here_says_what_became_of_it(
    state: State, outcome: str, cash: str
) -> None:
    text = words(receipt([row(1, State.RCPT_PRINTING)], [row(2, state)]))
    second = text[text.index("Codice 2 di 2") : text.index("Ricariche")]
    assert f"Esito: {outcome}" in second
    assert "Codice di controllo" not in second
    sums = text[text.index("Ricariche") :]
    assert f"ESEGUITE: EUR 11,00\n{cash}\nIncassati in tutto: EUR 32,00" in sums


def test_sums_of_one_kind_are_one() -> None:
    refused = [row(2, State.REJECTED), row(3, State.REJECTED)]
    text = words(receipt([row(1, State.RCPT_PRINTING)], refused))
    assert "DA RIDARE: EUR 52,00" in text
    assert text.count("Motivo: Codice non attivo") == 2


def test_received_is_told_only_where_it_is_known_of_all() -> None:
    rows = [row(1, State.RCPT_PRINTING, 19_00), row(2, State.RCPT_PRINTING)]
    assert "Ricevuti" not in words(receipt(rows))


def test_one_alone_is_the_paper_it_always_was() -> None:
    alone = row(1, State.RCPT_PRINTING)
    assert receipt([alone]) == compose(RECEIPT, alone, SHOP, ORIGINAL, NOON)
    slip = row(1, State.REJECTED)
    for kind in (DocumentKind.NOT_DONE_SLIP, DocumentKind.IN_DOUBT_SLIP):
        together = compose_together(kind, [slip], SHOP, ORIGINAL, NOON)
        assert together == compose(kind, slip, SHOP, ORIGINAL, NOON)


def test_a_copy_is_never_shared() -> None:
    """Rule W8."""
    rows = [row(1, State.RCPT_PRINTING), row(2, State.RCPT_PRINTING)]
    with pytest.raises(AssertionError):
        compose_together(RECEIPT, rows, SHOP, Mark(copy=1), NOON)


def test_nor_is_a_slip() -> None:
    rows = [row(1, State.REJECTED), row(2, State.REJECTED)]
    with pytest.raises(AssertionError):
        compose_together(DocumentKind.NOT_DONE_SLIP, rows, SHOP, ORIGINAL, NOON)


def test_who_moves_the_money_is_named_once() -> None:
    shop = replace(SHOP, provider="Esempio Pay S.p.A.")
    rows = [row(1, State.RCPT_PRINTING), row(2, State.RCPT_PRINTING)]
    document = compose_together(RECEIPT, rows, shop, ORIGINAL, NOON)
    assert words(document).count("Servizio di: Esempio Pay S.p.A.") == 1
    assert "Servizio di" not in words(receipt(rows))


def test_a_second_language_stands_beside_everything() -> None:
    shop = replace(SHOP, second=Words(Language.GERMAN, lambda key, _: f"~{key}"))
    rows = [row(1, State.PRE_PRINTING), row(2, State.PRE_PRINTING)]
    assert "~paper.visit.one_of" in words(compose_together(PRE, rows, shop, ORIGINAL, NOON))


def test_no_shared_paper_shows_the_code_or_anything_to_find_it_by() -> None:
    rows = [replace(row(number, State.RCPT_PRINTING), code_tail=CODE.tail) for number in (1, 2)]
    doubtful = row(3, State.SUBMITTING)
    for document in (
        compose_together(PRE, rows, SHOP, ORIGINAL, NOON),
        receipt(rows, [doubtful]),
    ):
        everything = words(document) + "".join(codes(document))
        assert CODE.secret not in everything
        assert CODE.secret[:-4] not in everything
        assert rows[0].code_digest not in everything

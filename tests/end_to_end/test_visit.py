"""Two codes in one go, canteen and bus, over the real wire and ledger; one of them fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from pos_app.bootstrap.identity import receipt_checker
from pos_app.domain.events import OperatorCollected, OperatorReturnedCash, PreReceiptOrdered
from pos_app.domain.operation import IntentId, State
from pos_app.domain.our_papers import read_receipt
from pos_app.domain.paper import Qr
from pos_app.system_clock import SystemChance
from pos_app.workflow.patience import FOREGROUND_S
from tests.helpers.documents import words
from tests.helpers.sandboxes import SandboxHandle, Terminal, running_sandbox
from tests.helpers.shops import Shop

PRE, RECEIPT, NOT_DONE = "PRE-SCONTRINO", "RICEVUTA DI PAGAMENTO", "OPERAZIONE NON ESEGUITA"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxHandle]:
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as handle:
        yield handle


@pytest.fixture
def terminal(sandbox: SandboxHandle) -> Iterator[Terminal]:
    yield sandbox.enrol()
    sandbox.order_trouble(kind="none")
    sandbox.order_trouble(service="scuolabus", open=True)


@pytest.fixture
def shop(sandbox: SandboxHandle, terminal: Terminal) -> Iterator[Shop]:
    shop = Shop()
    shop.chance = SystemChance()  # type: ignore[assignment]  # All of them sell on one ledger.
    backend = terminal.connect(sandbox.url)
    shop.backend = backend  # type: ignore[assignment]
    shop.switch_on()
    shop.start()
    yield shop
    backend.close()


def pre_printed(shop: Shop, sandbox: SandboxHandle) -> list[IntentId]:
    """Bring canteen and bus as far as their one pre-receipt."""
    canteen, bus = sandbox.codes("mensa")[0], sandbox.codes("scuolabus")[0]
    shop.add_code(50_00, code=canteen)
    shop.add_code(30_00, code=bus)
    iids = [row.iid for row in shop.visit()]
    shop.together(iids, PreReceiptOrdered())
    assert shop.papers() == [PRE]
    return iids


def states(shop: Shop) -> list[State]:
    return [row.state for row in shop.visit()]


def test_both_are_done_and_each_code_on_the_one_receipt_is_true(
    shop: Shop, sandbox: SandboxHandle, terminal: Terminal
) -> None:
    iids = pre_printed(shop, sandbox)
    shop.together(iids, OperatorCollected(100_00))
    assert states(shop) == [State.RCPT_DONE, State.RCPT_DONE]
    assert shop.papers() == [PRE, RECEIPT]
    assert [sandbox.movements(iid) for iid in iids] == [[50_00], [30_00]]
    codes = [block.payload for block in shop.printer.papers[-1].blocks if isinstance(block, Qr)]
    claims = [read_receipt(code) for code in codes]
    assert [claim.iid for claim in claims] == iids
    is_signed = receipt_checker(terminal.enrolled.backend_public_key)
    assert all(map(is_signed, claims))


def test_the_second_is_refused(shop: Shop, sandbox: SandboxHandle) -> None:
    first, second = pre_printed(shop, sandbox)
    sandbox.order_trouble(service="scuolabus", open=False)
    shop.together([first, second], OperatorCollected(100_00))
    assert states(shop) == [State.RCPT_DONE, State.REJECTED]
    assert Counter(shop.papers()) == Counter([PRE, RECEIPT, NOT_DONE])
    told = words(shop.printer.papers[-1])
    assert "Motivo: Servizio sospeso" in told
    assert "DA RIDARE" in told
    shop.counter.post(second, OperatorReturnedCash())
    shop.pump.run()
    assert [sandbox.movements(iid) for iid in (first, second)] == [[50_00], []]
    assert shop.status.cash_cents == shop.visit()[0].total_cents


def test_the_second_is_not_answered_while_anybody_waits(shop: Shop, sandbox: SandboxHandle) -> None:
    first, second = pre_printed(shop, sandbox)
    sandbox.order_trouble(kind="http_500_after", times=100, passing=1)
    shop.together([first, second], OperatorCollected())
    assert states(shop) == [State.CONFIRMED, State.SUBMITTING]
    shop.wait(FOREGROUND_S)
    assert states(shop) == [State.RCPT_DONE, State.SUBMITTING]
    assert "Esito: IN VERIFICA" in words(shop.printer.papers[-1])
    sandbox.order_trouble(kind="none")
    shop.counter.try_now(second)
    shop.pump.run()
    assert states(shop) == [State.RCPT_DONE, State.RCPT_DONE]
    assert shop.papers() == [PRE, RECEIPT, RECEIPT]
    assert shop.copies() == [0, 0]
    assert [sandbox.movements(iid) for iid in (first, second)] == [[50_00], [30_00]]

"""kill -9 at every effect of a sale: the next start resolves it by the table, and it adds up."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from pos_app.domain.operation import State
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.sandbox.virtual_printer.server import VirtualPrinter
from tests.helpers.sandboxes import SandboxHandle, running_sandbox

ROOT = Path(__file__).parents[2]
#: A sale has seven commits, two prints and one submit: two effects each.
EFFECTS_OF_A_SALE = 2 * (7 + 2 + 1)
COPY = re.compile("DUPLICATO n|EMESSA DOPO RIAVVIO")
CLOSED_OR_DONE = {State.RCPT_DONE, State.ABANDONED, State.VOID_CLOSED, State.REJ_CLOSED}


@dataclass
class World:
    """One shop: what survives a kill."""

    folder: Path
    sandbox: SandboxHandle
    printer: VirtualPrinter
    plan: dict[str, Any]

    def run(self, *, kill_at: int, sell: bool) -> subprocess.CompletedProcess[str]:
        plan = self.folder / "plan.json"
        plan.write_text(json.dumps({**self.plan, "kill_at": kill_at, "sell": sell}))
        return subprocess.run(
            [sys.executable, "-m", "tests.helpers.sale_process", str(plan)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
        )

    def receipts(self) -> list[str]:
        texts = ["\n".join(receipt.text.splitlines()) for receipt in self.printer.receipts]
        return [text for text in texts if "RICEVUTA DI PAGAMENTO" in text]

    def audit(self) -> State:
        """Judge journal, ledger, paper and drawer; return how the operation ended."""
        config = JournalConfig(Path(self.plan["journal"]), self.plan["terminal_id"])
        journal = SqliteJournal(config)
        rows = journal.latest(10)
        journal.close()
        if not rows:
            assert not self.sandbox.state["ledger"]
            return State.ABANDONED
        (row,) = rows
        credits_cents = self.sandbox.movements(row.iid)
        receipts = self.receipts()
        originals = [text for text in receipts if not COPY.search(text)]
        drawer = Path(self.plan["drawer"]).exists()
        assert row.state in CLOSED_OR_DONE
        assert credits_cents == ([50_00] if row.state is State.RCPT_DONE else [])
        assert bool(receipts) == bool(credits_cents)
        assert len(originals) <= 1
        assert drawer == bool(credits_cents)
        return row.state


def make_world(folder: Path, sandbox: SandboxHandle, printer: VirtualPrinter) -> World:
    terminal = sandbox.enrol()
    plan = {
        "journal": str(folder / "journal"),
        "drawer": str(folder / "drawer"),
        "tray": str(folder / "tray"),
        "printer": printer.address,
        "backend": sandbox.url,
        "seed": terminal.seed.hex(),
        "backend_key": terminal.enrolled.backend_public_key.hex(),
        "terminal_id": terminal.enrolled.terminal_id,
        "code": sandbox.codes()[0].secret,
    }
    return World(folder, sandbox, printer, plan)


@contextmanager
def open_world(folder: Path) -> Iterator[World]:
    (folder / "tray").mkdir(parents=True)
    with running_sandbox(folder) as sandbox, VirtualPrinter(out=folder / "tray") as printer:
        yield make_world(folder, sandbox, printer)


def live_through_a_kill(folder: Path, kill_at: int) -> tuple[State, bool]:
    """Sell, be killed at an effect, start again; whether there was such an effect."""
    with open_world(folder) as world:
        first = world.run(kill_at=kill_at, sell=True)
        if first.returncode != -signal.SIGKILL:
            assert first.returncode == 0, first.stdout + first.stderr
            return world.audit(), False
        second = world.run(kill_at=0, sell=False)
        assert second.returncode == 0, second.stdout + second.stderr
        return world.audit(), True


def test_a_kill_at_every_effect_is_resolved_at_the_next_start(tmp_path: Path) -> None:
    endings = dict[int, State]()
    for kill_at in count(1):
        state, killed = live_through_a_kill(tmp_path / str(kill_at), kill_at)
        if not killed:
            break
        endings[kill_at] = state
    assert len(endings) == EFFECTS_OF_A_SALE
    # Killed with the quote made and nothing written: the new journal is reconciled, the
    # undecided key voided. Before the cash was in the drawer: given up. After: carried through.
    assert endings[1] is State.VOID_CLOSED
    assert set(endings.values()) == {State.VOID_CLOSED, State.ABANDONED, State.RCPT_DONE}
    assert endings[EFFECTS_OF_A_SALE] is State.RCPT_DONE


def take_cash_out(world: World) -> None:
    Path(world.plan["drawer"]).unlink()


def print_the_original_again(world: World) -> None:
    original = world.printer.receipts[-1].stream
    host, port = world.printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(original)
        line.shutdown(socket.SHUT_WR)
        while line.recv(1024):
            pass
    world.printer.wait_for_receipts(3)


@pytest.mark.parametrize("mischief", [take_cash_out, print_the_original_again])
def test_the_audit_sees_mischief(tmp_path: Path, mischief: Callable[[World], None]) -> None:
    """Positive control: what must not be, is noticed."""
    with open_world(tmp_path / "shop") as world:
        assert world.run(kill_at=0, sell=True).returncode == 0
        assert world.audit() is State.RCPT_DONE
        mischief(world)
        with pytest.raises(AssertionError):
            world.audit()

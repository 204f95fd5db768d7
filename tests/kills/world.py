"""A shop around the till: sandbox and virtual printer, each a process of its own, and files.

Everything the audit reads comes from outside the till: the ledger over HTTP, the papers the
printer cut, the journal by ``pos-app journal``, the cash in the drawer.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_app.domain.operation import State
from tests.kills.hand import RECEIPT, papers

ROOT = Path(__file__).parents[2]
_COPY = re.compile("DUPLICATO n|EMESSA DOPO RIAVVIO")
_CLOSED = {
    state.name for state in (State.RCPT_DONE, State.ABANDONED, State.VOID_CLOSED, State.REJ_CLOSED)
}
_BEFORE_SUBMITTING = {State.QUOTED.name, State.PRE_PRINTING.name, State.PRE_PRINTED.name}
_NOT_CREDITED = _BEFORE_SUBMITTING | (_CLOSED - {State.RCPT_DONE.name})
_ANSWERS_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Row:
    iid: str
    state: str
    total_cents: int


@dataclass(frozen=True, slots=True)
class World:
    """What survives a kill."""

    folder: Path
    backend_url: str
    printer: str

    @property
    def data(self) -> Path:
        return self.folder / "till"

    @property
    def drawer(self) -> Path:
        return self.folder / "drawer"

    @property
    def tray(self) -> Path:
        return self.folder / "tray"

    @property
    def effects(self) -> Path:
        """Every effect of every life, one a line."""
        return self.folder / "effects"

    @property
    def environment(self) -> Mapping[str, str]:
        return {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "POS_BACKEND_URL": self.backend_url,
            "POS_PRINTER_ADDRESS": self.printer,
            "POS_PRINTER_PROFILE": "epson_tm",
            "POS_CAMERA_SOURCE": "none",
            "POS_SOUND_DEVICE": "printer",
            "POS_VAULT_SANDBOX_KEY": "true",
            "POS_SETTINGS": str(self.folder / "no-settings.toml"),
            "POS_SCREEN_FULL_SCREEN": "false",
        }

    def codes(self) -> list[str]:
        found = self._ask("codes")
        return [str(each["code"]) for each in found if each["is_active"]]

    def ledger(self) -> list[dict[str, Any]]:
        return list(self._ask("state")["ledger"])

    def cash(self) -> set[str]:
        """Return the operations whose cash lies in the drawer."""
        return {file.name for file in self.drawer.iterdir()}

    def rows(self) -> list[Row]:
        """Return what the journal says, by the program's own command; empty before the first."""
        file = self.data / "journal" / "journal.sqlite"
        if not file.exists() or not file.stat().st_size:
            return []
        told = self.pos("journal", "list", "--json", "--count", "100000").stdout
        rows = (json.loads(line) for line in told.splitlines())
        return [Row(row["operation_id"], row["state"], row["total_cents"]) for row in rows]

    def receipts(self) -> tuple[Counter[str], Counter[str]]:
        """Return how many receipts, and how many unmarked ones, each operation has on paper."""
        all_of_them, originals = Counter[str](), Counter[str]()
        for kind, iid, text in self._papers():
            if kind == RECEIPT:
                all_of_them[iid] += 1
                originals[iid] += not _COPY.search(text)
        return all_of_them, originals

    def papers_together(self) -> int:
        """Return how many papers are the receipt of two codes."""
        found = (papers(self.tray, file.name) for file in self.tray.glob("*.json"))
        return sum(sum(kind == RECEIPT for kind, _ in codes) > 1 for codes in found)

    def pos(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "pos_app", *arguments, "--data", str(self.data)],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=_ANSWERS_WITHIN_S,
        )

    def _papers(self) -> Iterator[tuple[str, str, str]]:
        for file in sorted(self.tray.glob("*.json")):
            text = file.with_suffix(".txt").read_text(encoding="utf-8")
            for kind, iid in papers(self.tray, file.name):
                yield kind, iid, text

    def _ask(self, what: str) -> Any:
        url = f"{self.backend_url}/sandbox/{what}"
        with urllib.request.urlopen(url, timeout=_ANSWERS_WITHIN_S) as answer:  # noqa: S310 - loopback.
            return json.loads(answer.read())


@contextmanager
def open_world(folder: Path, *, seed: int) -> Iterator[World]:
    """Start sandbox and printer, and enrol the till; end all three with the block."""
    for name in ("drawer", "tray", "till"):
        (folder / name).mkdir(parents=True)
    with ExitStack() as stack:
        sandbox = stack.enter_context(
            _running("sandbox", "--data", str(folder / "ledger"), "--seed", str(seed))
        )
        printer = stack.enter_context(
            _running("virtual-printer", "--port", "0", "--out", str(folder / "tray"))
        )
        url, activation = _expect(sandbox, r"sandbox: (\S+)  activation code (\S+)")
        (listening,) = _expect(printer, r"virtual-printer: listening on (\S+)")
        world = World(folder, url, f"tcp://{listening}")
        world.pos("enrol", activation)
        yield world


def audit(world: World, rows: list[Row]) -> list[str]:
    """Say what is wrong at this moment, a kill included: nothing lost, nothing doubled."""
    states = {row.iid: row.state for row in rows}
    credited = Counter(str(line["key"]) for line in world.ledger())
    receipts, originals = world.receipts()
    wrong = [f"{iid}: credited {count} times" for iid, count in credited.items() if count > 1]
    wrong += [f"{iid}: credited, no row knows it" for iid in credited if iid not in states]
    wrong += [
        f"{iid}: credited, but {states[iid]}"
        for iid in credited
        if states.get(iid) in _NOT_CREDITED
    ]
    wrong += [
        f"{iid}: {states[iid]} with the cash in the drawer"
        for iid in world.cash()
        if states.get(iid) in _CLOSED - {State.RCPT_DONE.name}
    ]
    wrong += [f"{iid}: {count} originals" for iid, count in originals.items() if count > 1]
    wrong += [f"{iid}: a receipt without a credit" for iid in receipts if iid not in credited]
    return wrong


def audit_closed(world: World, rows: list[Row]) -> list[str]:
    """Say what is wrong once everything that can be closed is."""
    credited = {str(line["key"]) for line in world.ledger()}
    receipts, _ = world.receipts()
    cash = world.cash()
    done = {row.iid for row in rows if row.state == State.RCPT_DONE.name}
    wrong = audit(world, rows)
    wrong += [f"{row.iid}: left in {row.state}" for row in rows if row.state not in _CLOSED]
    wrong += [f"{iid}: done, not credited" for iid in done - credited]
    wrong += [f"{iid}: done, no receipt" for iid in done if not receipts[iid]]
    wrong += [f"{iid}: cash in the drawer, not done" for iid in cash - done]
    wrong += [f"{iid}: done, no cash in the drawer" for iid in done - cash]
    return wrong


@contextmanager
def _running(command: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "pos_app", command, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with process:
        try:
            yield process
        finally:
            process.terminate()


def _expect(process: subprocess.Popen[str], pattern: str) -> tuple[str, ...]:
    assert process.stdout is not None, process.args
    line = process.stdout.readline()
    found = re.match(pattern, line)
    assert found is not None, line
    return found.groups()

"""A training keeps nothing of the shop's money, and begins nowhere but in a world of its own."""

from __future__ import annotations

import argparse
import base64
from pathlib import Path

import pytest

from pos_app.backend.client import BackendConfig
from pos_app.backend.practice import PracticeBackend
from pos_app.backend.signing import TerminalKey
from pos_app.bootstrap.exits import EXIT_TO_TRAINING, NotReady
from pos_app.bootstrap.identity import data_folder
from pos_app.cli import shop
from pos_app.demo.stage import Addresses
from pos_app.domain.codes import token
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId
from pos_app.ports.backend import QuoteRefused
from pos_app.ports.journal import EMPTY
from pos_app.printer.practice import PracticePrinter
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer
from pos_app.sandbox.ledger_signer import Signer
from pos_app.settings import (
    BackendSettings,
    CustomerSettings,
    JournalSettings,
    PrinterSettings,
    Settings,
    ShopSettings,
    VaultSettings,
)
from pos_app.training import command
from tests.helpers.practices import FakePractice

PINNED = base64.b64decode(Signer(b"\x01" * 32).public_key)
HERE = Addresses("http://127.0.0.1:4711", "code", "tcp://127.0.0.1:4712", "")
TRUE_SHOP = Settings(
    shop=ShopSettings("Bianco", "Lecce"),
    backend=BackendSettings("https://pos.example.org"),
    printer=PrinterSettings("tcp://192.0.2.7"),
    customer=CustomerSettings("auto"),
    journal=JournalSettings("/media/stick"),
)


def test_nothing_of_the_shops_money_is_kept() -> None:
    kept = command.pretend(TRUE_SHOP, HERE, real_printer=False)
    assert kept.backend.url == HERE.backend_url
    assert kept.printer.address == HERE.printer
    assert kept.vault == VaultSettings(sandbox_key=True)
    assert (kept.shop, kept.customer, kept.journal) == (
        ShopSettings(),
        CustomerSettings(),
        JournalSettings(),
    )
    assert kept.screen == TRUE_SHOP.screen
    on_paper = command.pretend(TRUE_SHOP, HERE, real_printer=True)
    assert on_paper == kept._replace(printer=TRUE_SHOP.printer)


@pytest.mark.parametrize(
    "wrong",
    [
        {"backend": BackendSettings("https://pos.example.org")},
        {"backend": BackendSettings("http://192.0.2.1")},
        {"vault": VaultSettings()},
    ],
)
def test_it_refuses_a_world_that_is_not_pretended(wrong: dict[str, object], tmp_path: Path) -> None:
    good = command.pretend(TRUE_SHOP, HERE, real_printer=False)
    command.check_fresh(good, tmp_path / "till")
    with pytest.raises(NotReady) as refused:
        command.check_fresh(good._replace(**wrong), tmp_path / "till")  # type: ignore[arg-type]
    assert refused.value.fault.code is FaultCode.SETTINGS_WRONG


def test_it_refuses_the_tills_own_folder_and_a_terminal_that_is_enrolled(tmp_path: Path) -> None:
    good = command.pretend(TRUE_SHOP, HERE, real_printer=False)
    for own in (data_folder(None), data_folder(None) / "inside"):
        with pytest.raises(NotReady):
            command.check_fresh(good, own)
    (tmp_path / "vault").mkdir()
    with pytest.raises(NotReady):
        command.check_fresh(good, tmp_path)


def backend(url: str) -> PracticeBackend:
    key = TerminalKey(b"\x03" * 32)
    return PracticeBackend(BackendConfig(url), key, PINNED, "T-0027", FakePractice())


def test_a_true_code_never_leaves_the_process() -> None:
    """Nobody listens at that address: what is sent there comes back as a fault, not as a word."""
    code = token.compose("7" * token.BODY_LENGTH)
    answer = backend("http://127.0.0.1:9").quote(IntentId("a1" * 16), code, 50_00, EMPTY)
    assert isinstance(answer, QuoteRefused)
    assert answer.fault.code is FaultCode.CODE_NOT_PRACTICE


def test_it_talks_to_this_machine_only() -> None:
    with pytest.raises(ValueError, match="sandbox on this machine"):
        backend("https://pos.example.org")


def test_the_marking_printer_is_a_printer_like_any_other(tmp_path: Path) -> None:
    inner = open_printer(PrinterConfig(f"spool://{tmp_path}"))
    printer = PracticePrinter(inner)
    assert printer.status() == inner.status()
    assert printer.buzz(1) == inner.buzz(1)
    printer.close()


def test_the_till_becomes_the_training_and_comes_back_as_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr("pos_app.bootstrap.till.run_till", lambda _: EXIT_TO_TRAINING)
    monkeypatch.setattr(shop, "become", became.append)
    monkeypatch.setattr(command, "become", became.append)
    monkeypatch.setattr(command, "_practise", lambda *_, **__: 0)
    settings = tmp_path / "settings.toml"
    settings.touch()
    parsed = argparse.Namespace(settings=settings, data=tmp_path, until_first_frame=False)
    shop.run_the_till(parsed)
    places = ["--settings", str(settings), "--data", str(tmp_path)]
    assert became == [["training", "--back", *places]]
    parsed = argparse.Namespace(settings=settings, data=tmp_path, back=True, real_printer=False)
    shop.run_training(parsed)
    assert became[1] == places


def test_started_by_hand_it_simply_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "become", lambda _: pytest.fail("there is no till to go back to"))
    monkeypatch.setattr(command, "_practise", lambda *_, **__: 0)
    assert command.run(Settings(), real_printer=False, back_to=None) == 0


@pytest.mark.parametrize("trouble", [OSError(28, "No space left on device"), ZeroDivisionError()])
@pytest.mark.parametrize("place", ["pos_app.training.command._practise", "tempfile.mkdtemp"])
def test_a_training_that_cannot_be_gives_the_till_back(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception, place: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise trouble

    became: list[list[str]] = []
    monkeypatch.setattr(place, fail)
    monkeypatch.setattr(command, "become", became.append)
    command.run(Settings(), real_printer=False, back_to=["--data", "here"])
    assert became == [["--data", "here"]]


def test_a_bug_in_a_training_started_by_hand_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(command, "_practise", fail)
    with pytest.raises(ZeroDivisionError):
        command.run(Settings(), real_printer=False, back_to=None)

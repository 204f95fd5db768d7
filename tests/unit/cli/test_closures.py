"""``pos-app closure``: the journal's closures, listed, shown and exported."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.cli.closures import run
from pos_app.domain.report import Report
from pos_app.domain.shift import ShiftClosed, note_of
from pos_app.ports.journal import Note
from tests.helpers.journals import FakeJournal
from tests.helpers.operations import RUN, SHOP
from tests.helpers.reports import REPORT
from tests.helpers.times import NOON

REPORTS = (replace(REPORT, number=1, differences=()), replace(REPORT, number=2))


@pytest.fixture
def journal() -> FakeJournal:
    journal = FakeJournal()
    for report in REPORTS:
        note_closure(journal, report)
    return journal


def note_closure(journal: FakeJournal, report: Report) -> None:
    name, detail = note_of(ShiftClosed(report))
    journal.note(Note(name, detail, NOON, RUN))


def ask(journal: FakeJournal, action: str, **given: object) -> int:
    asked: dict[str, object] = {"number": None, "format": "csv", "out": None, "json": False}
    return run(argparse.Namespace(action=action, **{**asked, **given}), journal, SHOP)


def test_lists_closures_oldest_first(
    journal: FakeJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(journal, "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[:4] for line in lines] == ["0001", "0002"]
    assert "1.183,00  -51,00" in lines[0]
    assert ask(journal, "list", json=True) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["difference_cents"] for each in told] == [-51_00, -51_00]


def test_shows_the_last_one_or_the_one_asked_for(
    journal: FakeJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(journal, "show") == 0
    assert "CHIUSURA DI CASSA N. 0002" in capsys.readouterr().out
    assert ask(journal, "show", number=1) == 0
    assert "CHIUSURA DI CASSA N. 0001" in capsys.readouterr().out


@pytest.mark.parametrize(("kind", "head"), [("csv", b"\xef\xbb\xbfChiusura;"), ("pdf", b"%PDF-")])
def test_exports_one_as_a_file(
    journal: FakeJournal, tmp_path: Path, kind: str, head: bytes
) -> None:
    out = tmp_path / f"closure.{kind}"
    assert ask(journal, "export", format=kind, out=out) == 0
    assert out.read_bytes().startswith(head)


def test_what_cannot_be_done_is_said(
    journal: FakeJournal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(journal, "show", number=3) == 1
    assert ask(FakeJournal(), "show") == 1
    assert ask(journal, "export") == 2
    assert ask(journal, "export", out=tmp_path / "no" / "such" / "folder.csv") == 1
    said = capsys.readouterr().err
    assert "no closure 3" in said
    assert "--out FILE" in said
    assert "cannot be written" in said


def test_a_closure_that_is_not_there_is_1(
    journal: FakeJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(journal, "show", number=0) == 1
    assert capsys.readouterr().err == "closure: the journal has no closure 0\n"
    assert ask(FakeJournal(), "show") == 1
    assert capsys.readouterr().err == "closure: the journal has no closure\n"

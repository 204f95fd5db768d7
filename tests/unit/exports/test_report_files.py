"""Closures kept as files: whole, private, made once, the same each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.paper import Document
from pos_app.exports.report_files import FolderOfReports, as_file, file_name, write_whole
from pos_app.ports.shifts import ReportFilesError
from tests.helpers.operations import SHOP
from tests.helpers.reports import REPORT


def draw(document: Document, made_at: datetime) -> bytes:
    return f"{document.title} {made_at:%d/%m/%Y}\n{document.blocks}".encode()


def test_a_closure_is_kept_as_two_private_files(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "closures"
    FolderOfReports(folder, SHOP, draw).keep(REPORT)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"chiusura-0027-00027-2026-11-24-1900.{kind}" for kind in ("csv", "pdf")]
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())
    assert b"CHIUSURA DI CASSA 24/11/2026" in (folder / names[1]).read_bytes()
    assert "Copia per l'archivio" in (folder / names[1]).read_text("utf-8")


def test_what_is_there_is_left_alone_and_what_is_not_comes_again(tmp_path: Path) -> None:
    files = FolderOfReports(tmp_path, SHOP, draw)
    files.keep(REPORT)
    kept = tmp_path / file_name(REPORT, SHOP, "csv")
    kept.write_text("annotated by the accountant")
    (tmp_path / file_name(REPORT, SHOP, "pdf")).unlink()
    files.keep(REPORT)
    assert kept.read_text() == "annotated by the accountant"
    assert (tmp_path / file_name(REPORT, SHOP, "pdf")).exists()


def test_a_number_that_comes_again_on_the_same_day_has_files_of_its_own(tmp_path: Path) -> None:
    files = FolderOfReports(tmp_path, SHOP, draw)
    files.keep(REPORT)
    files.keep(replace(REPORT, made_at=REPORT.made_at + timedelta(hours=1)))
    assert len(list(tmp_path.iterdir())) == 4


def test_a_folder_that_cannot_be_had_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "closures").write_text("a file, not a folder")
    with pytest.raises(ReportFilesError) as caught:
        FolderOfReports(tmp_path / "closures", SHOP, draw).keep(REPORT)
    assert caught.value.fault.code is FaultCode.DISK_FULL


def test_a_draft_that_a_kill_left_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    (tmp_path / ".a.csv.part").write_bytes(b"hal")
    write_whole(path, b"whole")
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
    assert path.read_bytes() == b"whole"


@pytest.mark.parametrize("kind", ["csv", "pdf"])
def test_the_same_report_makes_the_same_octets(kind: str) -> None:
    assert as_file(REPORT, SHOP, kind, draw) == as_file(REPORT, SHOP, kind, draw)

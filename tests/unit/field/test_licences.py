"""Whose work the program stands on, from what is installed, without a network."""

from __future__ import annotations

import threading

from pos_app.field.licences import UNKNOWN, InstalledLicences, licences_of
from pos_app.ports.licences import Licence


def test_a_package_is_listed_with_all_that_it_needs_in_turn() -> None:
    found = {each.part.lower(): each.licence for each in licences_of("httpx")}
    assert {"httpx", "httpcore", "h11", "ibm plex", "lucide"} <= set(found)
    assert "pytest" not in found
    assert "BSD" in found["httpx"]


def test_run_from_its_sources_all_that_is_installed_counts_and_has_a_licence() -> None:
    found = licences_of("no-such-package")
    names = {each.part for each in found}
    assert {"PySide6_Essentials", "python-escpos", "segno"} <= names
    assert [each.part for each in found] == sorted(names, key=str.lower)
    assert not [each for each in found if each.licence == UNKNOWN]
    assert not [each for each in found if "\n" in each.licence or len(each.licence) > 60]


def test_it_is_looked_for_in_a_thread_of_its_own() -> None:
    answered = threading.Event()
    threads: list[str] = []

    def answer(_: tuple[Licence, ...]) -> None:
        threads.append(threading.current_thread().name)
        answered.set()

    InstalledLicences("httpx").look(answer)
    assert answered.wait(10)
    assert threads == ["licences"]

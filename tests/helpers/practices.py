"""A pretended world that only remembers: for tests of the training's window."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.domain.codes.token import ServiceCode
from pos_app.ports.practice import Mishap
from tests.helpers.operations import CODE


@dataclass
class FakePractice:
    """Implements ``ports.practice.Practice``."""

    happened: list[Mishap] = field(default_factory=list)

    def knows(self, code: ServiceCode) -> bool:
        return code == CODE

    def next_code(self) -> str:
        return CODE.secret

    def happen(self, mishap: Mishap) -> None:
        self.happened.append(mishap)

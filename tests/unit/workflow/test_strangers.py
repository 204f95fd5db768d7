"""A value that no table knows is a bug, and is said at once: nothing is skipped in silence."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from pos_app.domain import paper, shift, transitions
from pos_app.workflow.asking import Asker
from pos_app.workflow.dispatcher import Dispatcher
from pos_app.workflow.printing import PrintDesk
from pos_app.workflow.shifts import Shifts
from tests.helpers.operations import NOW, QUOTED

STRANGER: Any = SimpleNamespace(document=None, event=None)
NOBODY: Any = SimpleNamespace(
    _context=SimpleNamespace(backend=None), _activities=None, _job_over=lambda: None
)
NOBODY._activities = SimpleNamespace(hold=lambda *_: None)


@pytest.mark.parametrize(
    "takes",
    [
        lambda: transitions._learn(QUOTED, STRANGER, NOW),
        lambda: paper.Lines(42, (STRANGER,)).as_text(),
        lambda: shift.after(shift.NEW, STRANGER),
        lambda: shift.note_of(STRANGER),
        lambda: Asker._call(NOBODY, STRANGER, QUOTED, STRANGER),
        lambda: Dispatcher.carry_out(NOBODY, STRANGER, QUOTED),
        lambda: PrintDesk._tell(NOBODY, STRANGER, QUOTED.iid, STRANGER),
        lambda: Shifts.carry_out(NOBODY, STRANGER),
    ],
)
def test_a_stranger_is_a_bug(takes: Callable[[], object]) -> None:
    with pytest.raises(AssertionError, match="unreachable"):
        takes()

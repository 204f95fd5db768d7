"""The faults a printer has now, and how those that wait for a line come true.

The rule it keeps: what is wrong is a set of named faults and nothing else; each part of the
machine asks for its own.
"""

from __future__ import annotations

from dataclasses import replace

from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

#: What each of these becomes when its line has come.
_COMES_TRUE = {
    TroubleKind.PAPER_OUT_AT_LINE: TroubleKind.PAPER_OUT,
    TroubleKind.COVER_OPEN_AT_LINE: TroubleKind.COVER_OPEN,
}
_POWER = frozenset({TroubleKind.POWER_AT_LINE, TroubleKind.POWER_KEPT_AT_LINE})


class Ailments:
    """All that is wrong; changed by whoever breaks things, and by what happens in the press."""

    def __init__(self) -> None:
        self.now: tuple[Trouble, ...] = ()

    def find(self, kind: TroubleKind) -> Trouble | None:
        return next((trouble for trouble in self.now if trouble.kind is kind), None)

    def has(self, kind: TroubleKind) -> bool:
        return self.find(kind) is not None

    @property
    def stop_printing(self) -> bool:
        return any(trouble.stops_printing for trouble in self.now)

    def mend(self, kind: TroubleKind) -> None:
        self.now = tuple(trouble for trouble in self.now if trouble.kind is not kind)

    def turn_into(self, old: TroubleKind, new: TroubleKind) -> bool:
        """Let one fault become another; whether it was there."""
        if not self.has(old):
            return False
        self.mend(old)
        self.now = (*self.now, Trouble(new))
        return True

    def pass_line(self) -> TroubleKind | None:
        """Let a line pass under each fault that counts them; return a power cut that has come."""
        power = None
        for trouble in self.now:
            if trouble.kind not in _COMES_TRUE and trouble.kind not in _POWER:
                continue
            if trouble.count > 1:
                fewer = replace(trouble, count=trouble.count - 1)
                self.now = tuple(fewer if each is trouble else each for each in self.now)
            elif trouble.kind in _COMES_TRUE:
                self.turn_into(trouble.kind, _COMES_TRUE[trouble.kind])
            else:
                self.mend(trouble.kind)
                power = trouble.kind
        return power

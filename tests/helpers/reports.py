"""The sample report, for tests."""

from __future__ import annotations

from pos_app.printer.sample_report import OPEN, REPORT, STRANGER

__all__ = ["OPEN", "REPORT", "STRANGER"]

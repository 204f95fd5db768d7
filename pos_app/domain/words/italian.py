"""The catalogue, whole: every text in Italian, by its key.

A new subject is a file ``italian_….py`` beside this one and a line here.
"""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.words import (
    italian_counts,
    italian_customer,
    italian_devices,
    italian_faults,
    italian_field,
    italian_flow,
    italian_help,
    italian_history,
    italian_look,
    italian_operators,
    italian_papers,
    italian_printer,
    italian_reader,
    italian_reports,
    italian_rooms,
    italian_screens,
    italian_settings,
    italian_shift,
    italian_slips,
    italian_starting,
    italian_training,
)

#: What shopkeepers and customers read: said in every language.
SPOKEN: Mapping[str, str] = {
    **italian_starting.TEXTS,
    **italian_screens.TEXTS,
    **italian_rooms.TEXTS,
    **italian_devices.TEXTS,
    **italian_look.TEXTS,
    **italian_settings.TEXTS,
    **italian_operators.TEXTS,
    **italian_flow.TEXTS,
    **italian_shift.TEXTS,
    **italian_history.TEXTS,
    **italian_help.TEXTS,
    **italian_training.TEXTS,
    **italian_field.TEXTS,
    **italian_customer.TEXTS,
    **italian_faults.TEXTS,
    **italian_printer.TEXTS,
    **italian_reader.TEXTS,
    **italian_papers.TEXTS,
}
#: Papers for technicians and accountants: Italian in every language.
ITALIAN_ONLY: Mapping[str, str] = {**italian_slips.TEXTS, **italian_reports.TEXTS}
#: What counts something, in every language: the text for one, and for any other number.
COUNTED: Mapping[str, tuple[str, str]] = italian_counts.TEXTS

TEXTS: Mapping[str, str] = {**SPOKEN, **ITALIAN_ONLY}

"""The rows of printers, and what they can be set up for."""

from __future__ import annotations

import pytest

from pos_app.domain.paper import COLUMNS
from pos_app.printer.profiles import GENERIC_58MM, PROFILES, UNKNOWN, Profile


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
def test_only_what_a_maker_documents_is_believed(profile: Profile) -> None:
    """Letters of GS ( H are printed where it is not known; silence is normal on a clone."""
    documented = profile.name == "epson_tm"
    assert (profile.echoes_job_id, profile.must_answer) == (documented, documented)
    assert not profile.has_logo


@pytest.mark.parametrize("columns", COLUMNS)
def test_font_a_wherever_the_paper_has_the_room(columns: int) -> None:
    assert UNKNOWN.at(columns).is_narrow_type == (columns > 48)


def test_58_mm_have_room_for_42_columns_of_the_small_font_and_no_more() -> None:
    assert not GENERIC_58MM.at(32).is_narrow_type
    assert GENERIC_58MM.at(42).is_narrow_type
    with pytest.raises(ValueError, match="'generic_58mm' has no 48 columns"):
        GENERIC_58MM.at(48)

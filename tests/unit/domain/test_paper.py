"""Lines as a person would type them."""

from __future__ import annotations

from pos_app.domain.paper import Lines, QrLine, QrModules, RuleLine, TextLine


def test_lines_as_text() -> None:
    lines = Lines(
        8,
        (TextLine("uno  "), RuleLine(), QrLine("SSO1", QrModules(((True,),)), 4)),
    )
    assert lines.as_text() == "uno\n--------\n[QR SSO1]\n"

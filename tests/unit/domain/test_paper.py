"""Lines as a person would type them."""

from __future__ import annotations

from pos_app.domain.paper import (
    Bar,
    BarLine,
    Document,
    Lines,
    Pair,
    Qr,
    QrLine,
    QrModules,
    Rule,
    RuleLine,
    Sample,
    SampleLine,
    Size,
    Space,
    Text,
    TextLine,
    enlarge,
)


def test_lines_as_text() -> None:
    lines = Lines(
        8,
        (TextLine("uno  "), RuleLine(), QrLine("SSO1", QrModules(((True,),)), 4)),
    )
    assert lines.as_text() == "uno\n--------\n[QR SSO1]\n"


def test_what_only_a_calibration_slip_has_as_text() -> None:
    lines = Lines(32, (SampleLine("A àèé", "cp858", 19), BarLine(384)))
    assert lines.as_text() == "A àèé\n[bar 384]\n"


def test_large_print_enlarges_the_words_and_nothing_else() -> None:
    rest = (Rule(), Space(), Qr("SSO1:x"), Sample("A", "cp858", 19), Bar(384))
    words = (Text("uno"), Pair("due", "2"), Text("tre", size=Size.TALL), Text("4", size=Size.LARGE))
    enlarged = enlarge(Document("Prova", words + rest))
    assert [block.size for block in enlarged.blocks if isinstance(block, Text | Pair)] == [
        Size.TALL,
        Size.TALL,
        Size.LARGE,
        Size.LARGE,
    ]
    assert enlarged.blocks[len(words) :] == rest

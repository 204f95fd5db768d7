from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.paper import (
    COLUMNS,
    Align,
    Document,
    Pair,
    Qr,
    QrLine,
    Rule,
    Size,
    Text,
    TextLine,
    enlarge,
)
from pos_app.printer.characters import clean
from pos_app.printer.layout import cells, lay_out, wrap
from pos_app.printer.samples import LONG_NAMES
from tests.helpers.documents import documents, texts


def typed(*blocks: Text | Pair | Rule | Qr, columns: int = 32) -> list[str]:
    return lay_out(Document("", blocks), columns).as_text().splitlines()


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(documents, st.sampled_from(COLUMNS))
def test_no_line_is_wider_than_the_paper(document: Document, columns: int) -> None:
    for line in lay_out(document, columns).lines:
        if isinstance(line, TextLine):
            assert len(line.text) <= cells(columns, line.size)
            assert line.text == clean(line.text)


@given(texts, st.sampled_from(COLUMNS), st.sampled_from(Size), st.sampled_from(Align))
def test_a_paragraph_loses_and_gains_nothing(
    text: str, columns: int, size: Size, align: Align
) -> None:
    lines = lay_out(Document("", (Text(text, align, size=size),)), columns).as_text()
    assert squeezed(lines) == squeezed(clean(text))


@given(texts, texts, st.sampled_from(COLUMNS), st.sampled_from(Size))
def test_a_value_that_fits_a_line_stands_on_one(
    label: str, value: str, columns: int, size: Size
) -> None:
    lines = typed(Pair(label, value, size=size), columns=columns)
    shown = " ".join(clean(value).split())
    assert squeezed("".join(lines)) == squeezed(clean(label) + clean(value))
    if shown and len(shown) <= cells(columns, size):
        assert lines[-1].endswith(shown)
        rest = lines[-1].removesuffix(shown)
        assert rest == "" or rest.endswith(" ")


@given(texts.map(clean), st.integers(1, 48))
def test_wrapped_lines_fit(text: str, width: int) -> None:
    assert all(len(line) <= width for line in wrap(text, width))


def test_breaks_between_words_then_in_words_then_anywhere() -> None:
    assert wrap("uno due tre", 7) == ["uno due", "tre"]
    assert wrap("Senale-San Felice/Unsere", 18) == ["Senale-San Felice/", "Unsere"]
    assert wrap("a" * 7 + " b", 3) == ["aaa", "aaa", "a b"]
    assert wrap("", 5) == [""]


def test_never_breaks_inside_a_date_or_a_number() -> None:
    assert wrap("il 23/11/2026", 10) == ["il", "23/11/2026"]
    assert wrap("n. 0027-000183", 12) == ["n.", "0027-000183"]


def test_a_pair_that_does_not_fit_puts_the_value_on_its_own_line() -> None:
    assert typed(Pair("Commissione di servizio applicata", "EUR 1,00")) == [
        "Commissione di servizio",
        "applicata               EUR 1,00",
    ]
    assert typed(Pair("DA RIDARE", "EUR 51,00", size=Size.LARGE)) == [
        "DA RIDARE",
        "       EUR 51,00",
    ]


@pytest.mark.parametrize(
    ("pair", "lines"),
    [
        (Pair("Resto", "EUR 9,00", also=Pair("Change", "")), ["Resto / Change          EUR 9,00"]),
        (
            Pair("Autorizzazione", "8841-2207-5530", also=Pair("Authorisation", "")),
            ["Autorizzazione    8841-2207-5530", "Authorisation"],
        ),
        (
            Pair("TOTALE", "EUR 51,00", size=Size.LARGE, also=Pair("TOTAL", "")),
            ["TOTALE EUR 51,00", "TOTAL"],
        ),
        (
            Pair("Motivo", "Codice sconosciuto", also=Pair("Reason", "Unknown code")),
            ["Motivo        Codice sconosciuto", "Reason              Unknown code"],
        ),
        (
            Pair("Info", "Codice sconosciuto", also=Pair("", "Unknown code")),
            ["Info          Codice sconosciuto", "Info                Unknown code"],
        ),
    ],
)
def test_a_second_language_stands_beside_or_below(pair: Pair, lines: list[str]) -> None:
    assert typed(pair) == lines


@given(texts, texts, st.builds(Pair, texts, texts), st.sampled_from(COLUMNS), st.sampled_from(Size))
def test_two_languages_are_whole_and_a_value_stands_on_one_line(
    label: str, value: str, also: Pair, columns: int, size: Size
) -> None:
    lines = typed(Pair(label, value, size=size, also=also), columns=columns)
    for text in (label, value, also.label, also.value):
        assert squeezed(clean(text)) in squeezed("".join(lines))
    shown = " ".join(clean(value).split())
    if shown and len(shown) <= cells(columns, size):
        assert any(shown in line for line in lines)


def test_a_long_creditor_takes_several_right_hand_lines() -> None:
    creditor = "Comune di Senale-San Felice/Unsere Liebe Frau im Walde-St. Felix"
    assert typed(Pair("Ente", creditor)) == [
        "Ente",
        "    Comune di Senale-San Felice/",
        "  Unsere Liebe Frau im Walde-St.",
        "                           Felix",
    ]


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_creditor_in_two_languages_keeps_every_word_whole(name: str, columns: int) -> None:
    lines = typed(Pair("Ente", name), columns=columns)
    assert squeezed("".join(lines)) == squeezed("Ente" + clean(name))
    shown = re.split(r"\s+|(?<=[/-])", " ".join(lines))
    assert set(re.split(r"\s+|(?<=[/-])", clean(name))) <= set(shown)


@given(documents, st.sampled_from(COLUMNS))
def test_large_print_is_higher_and_says_the_same(document: Document, columns: int) -> None:
    large = lay_out(enlarge(document), columns)
    texts = [line for line in large.lines if isinstance(line, TextLine) and line.text]
    assert Size.NORMAL not in {line.size for line in texts}
    assert squeezed(large.as_text()) == squeezed(lay_out(document, columns).as_text())


def test_centred_text_breaks_where_a_reader_would() -> None:
    advice = "Controlla importo e totale. Se sono giusti, paga alla cassa."
    assert typed(Text(advice, Align.CENTRE), columns=42) == [
        "       Controlla importo e totale.",
        "     Se sono giusti, paga alla cassa.",
    ]


@pytest.mark.parametrize("columns", COLUMNS)
def test_a_qr_code_is_drawn_and_has_white_around_it(columns: int) -> None:
    before, code, after = lay_out(Document("", (Qr("SSO1:0123456789ABCDEF"),)), columns).lines
    assert before == after == TextLine("")
    assert isinstance(code, QrLine)
    assert len(code.modules) == 25


def test_the_same_document_gives_the_same_lines() -> None:
    document = Document("", (Text("x"), Qr("A1")))
    assert lay_out(document, 32) == lay_out(document, 32)

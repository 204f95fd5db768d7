from __future__ import annotations

import io
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.domain.our_papers import PaperSeal
from pos_app.domain.paper import (
    COLUMNS,
    Document,
    Lines,
    Pair,
    Qr,
    QrLine,
    Rule,
    Size,
    Text,
    TextLine,
)
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.receipt import compose
from pos_app.domain.shop import Shop
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.profiles import (
    CUSTOM_KUBE,
    CUSTOM_VKP80,
    EPSON_TM,
    FONT_B_DOTS,
    GENERIC_58MM,
    PROFILES,
    UNKNOWN,
    Cut,
    Page,
    Profile,
)
from pos_app.printer.samples import PRINTED_AT, REVERSED, SAMPLE_KINDS, sample
from pos_app.printer.tokenizer import check_job, tokens
from pos_app.sandbox.virtual_printer.mechanism import Mechanism
from tests.helpers.documents import documents, texts

CUTTING = replace(GENERIC_58MM, cut=Cut.AFTER_FEED)


def qr_functions(stream: bytes) -> set[bytes]:
    return {token.data for token in tokens(stream) if token.name.startswith("QR")}


class Oracle(Protocol):
    """What we use of python-escpos's printer into memory."""

    @property
    def output(self) -> bytes: ...
    def text(self, txt: str) -> None: ...
    def set(self, **style: object) -> None: ...
    def qr(self, content: str, **style: object) -> None: ...


@pytest.fixture
def oracle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Oracle]:
    """Give python-escpos's own printer, without what its import leaves behind."""
    monkeypatch.setenv("ESCPOS_CAPABILITIES_PICKLE_DIR", str(tmp_path))
    handlers = list(logging.root.handlers)
    from escpos.printer import Dummy

    logging.root.handlers = handlers  # It calls logging.basicConfig().
    printer = Dummy()
    printer.magic.force_encoding("CP858")
    yield printer
    printer.close()


OURS = frozenset(
    {
        "ESC @",
        "ESC M",
        "FS .",
        "ESC t",
        "ESC R",
        "ESC E",
        "ESC a",
        "GS !",
        "GS ( k",
        "GS v 0",
        "GS V",
        "LF",
    }
)


def print_on_virtual(stream: bytes, columns: int) -> Mechanism:
    mechanism = Mechanism(columns, 0, lambda _: None)
    mechanism.receive(stream, 0)
    mechanism.work(0)
    return mechanism


@given(document=documents, columns=st.sampled_from(COLUMNS), native_qr=st.booleans())
def test_what_the_printer_prints_is_what_the_preview_says(
    *, document: Document, columns: int, native_qr: bool
) -> None:
    lines = lay_out(document, columns)
    profile = replace(EPSON_TM.at(columns), native_qr=native_qr)
    stream = encode(lines, profile)
    check_job(stream)
    (receipt,) = print_on_virtual(stream, columns).receipts
    assert receipt.errors == ()
    assert receipt.commands <= OURS
    assert receipt.pulses == 0
    assert receipt.stream == stream
    if native_qr:
        assert receipt.text == lines.as_text()


def test_the_prologue_undoes_whatever_came_before() -> None:
    stream = encode(Lines(42, ()), UNKNOWN)
    assert stream == bytes.fromhex("1b40 1c2e 1b7413 1b5200 1d5641 60")


#: Each profile at each width that its paper has room for.
SET_UPS = [
    profile.at(columns)
    for profile in PROFILES.values()
    for columns in COLUMNS
    if columns * FONT_B_DOTS <= profile.head_dots
]


@pytest.mark.parametrize(
    "profile", SET_UPS, ids=lambda profile: f"{profile.name}-{profile.columns}"
)
def test_every_sample_passes_the_last_look(profile: Profile) -> None:
    for kind in SAMPLE_KINDS:
        check_job(encode(lay_out(sample(kind), profile.columns), profile))


@given(document=documents, profile=st.sampled_from(SET_UPS), page=st.sampled_from(Page))
def test_no_data_becomes_a_command_on_any_printer(
    document: Document, profile: Profile, page: Page
) -> None:
    lines = lay_out(document, profile.columns)
    stream = encode(lines, replace(profile, page=page))
    check_job(stream)
    printed = [token for token in tokens(stream) if token.name in {"text", "line feed"}]
    ends = sum(token.name == "line feed" for token in printed)
    assert ends == sum(not isinstance(line, QrLine) for line in lines.lines)


@given(
    kind=st.sampled_from(DocumentKind),
    profile=st.sampled_from(SET_UPS),
    said=st.lists(texts, min_size=5, max_size=5),
)
def test_no_string_of_a_backend_moves_the_printer_or_the_sum(
    kind: DocumentKind, profile: Profile, said: list[str]
) -> None:
    """Whatever a backend or a setting says: our commands only, and one total, the true one."""
    service, creditor, tail, name, address = said
    shop = Shop(name, address, "0027", PaperSeal(b"x"), provider=name)
    operation = replace(REVERSED, service_label=service, creditor_name=creditor, code_tail=tail)
    document = compose(kind, operation, shop, Mark(copy=1), PRINTED_AT)
    lines = lay_out(document, profile.columns)
    check_job(encode(lines, profile))
    large = [
        line.text for line in lines.lines if isinstance(line, TextLine) and line.size is Size.LARGE
    ]
    sums = {amount for text in large for amount in re.findall(r"\d+,\d\d", text)}
    assert sums <= {"51,00"}


@pytest.mark.parametrize("profile", [UNKNOWN, GENERIC_58MM], ids=lambda profile: profile.name)
def test_ten_thousand_signs_of_anything_stay_text(profile: Profile) -> None:
    nasty = "\x1bp\x00\x19\x10\x04\x01\x1dV\x00\n学🙂e\u0301\u202e\x00" * 700
    document = Document("", (Text(nasty), Pair(nasty, nasty), Text(nasty, size=Size.LARGE)))
    lines = lay_out(document, profile.columns)
    check_job(encode(lines, profile))
    assert all(
        len(line.text) <= profile.columns for line in lines.lines if isinstance(line, TextLine)
    )


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        (Page.CP858, "perch\u00e9 \u20ac \u00df".encode("cp858")),
        (Page.CP1252, "perch\u00e9 \u20ac \u00df".encode("cp1252")),
        (Page.CP850, "perch\u00e9 E \u00df".encode("cp850")),
        (Page.ASCII, b"perche E s"),
    ],
)
def test_a_page_that_lacks_a_sign_gets_its_neighbour(page: Page, printed: bytes) -> None:
    stream = encode(Lines(42, (TextLine("perché € ß"),)), replace(UNKNOWN, page=page))
    assert printed + b"\n" in stream


def test_the_smaller_font_is_chosen_before_the_page() -> None:
    stream = encode(Lines(64, ()), UNKNOWN.at(64))
    assert stream.startswith(bytes.fromhex("1b40 1c2e 1b4d01 1b7413 1b5200"))


def test_custom_counts_its_levels_from_another_one() -> None:
    lines = lay_out(Document("", (Qr("A1"),)), 48)
    assert bytes.fromhex("1d286b 0300 3145 32") in encode(lines, CUSTOM_KUBE)
    assert bytes.fromhex("1d286b 0300 3145 31") in encode(lines, UNKNOWN.at(48))


def test_a_presenter_cuts_and_presents() -> None:
    assert encode(Lines(48, ()), CUSTOM_VKP80).endswith(bytes.fromhex("1c50 06 00 45 00"))


def test_text_bytes_are_python_escpos_own(oracle: Oracle) -> None:
    """python-escpos, told to use CP858 only, writes the same text, bold and sizes."""
    oracle.text("perché € 5\n")
    oracle.set(bold=True)
    oracle.text("TOTALE\n")
    oracle.set(custom_size=True, width=2, height=2)
    oracle.text("51,00\n")
    theirs = oracle.output
    line = encode(
        Lines(
            42,
            (
                TextLine("perché € 5"),
                TextLine("TOTALE", bold=True),
                TextLine("51,00", size=Size.LARGE),
            ),
        ),
        EPSON_TM,
    )
    for piece in (b"perch\x82 \xd5 5\n", b"\x1bE\x01", b"TOTALE\n", b"\x1d!\x11", b"51,00\n"):
        assert piece in theirs
        assert piece in line


def test_the_qr_code_is_python_escpos_own(oracle: Oracle) -> None:
    payload = "SSO1:0123456789ABCDEF0123456789ABCDEF"
    oracle.qr(payload, native=True, size=6, ec=1)
    ours = encode(lay_out(Document("", (Qr(payload),)), 42), EPSON_TM)
    assert qr_functions(ours) == qr_functions(oracle.output)


def test_a_printer_that_draws_no_codes_gets_a_picture_that_decodes() -> None:
    import zxingcpp

    payload = "SSR1:5C0A7E11D2B94F0FA3168E27C45D9B60:R8841:ABCDEFGHIJ"
    lines = lay_out(Document("", (Qr(payload),)), 32)
    (receipt,) = print_on_virtual(encode(lines, replace(CUTTING, native_qr=False)), 32).receipts
    assert receipt.pictures == 1
    picture = Image.open(io.BytesIO(receipt.png())).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [payload]


def test_without_a_cutter_the_paper_is_fed_past_the_tear_bar() -> None:
    lines = lay_out(Document("", (Text("x"), Rule())), 32)
    mechanism = print_on_virtual(encode(lines, GENERIC_58MM), 32)
    assert mechanism.receipts == []
    assert mechanism.uncut[-1].height == 120


def test_lines_for_another_width_are_a_bug() -> None:
    with pytest.raises(AssertionError):
        encode(Lines(32, ()), EPSON_TM)


def test_importing_the_printer_stays_light() -> None:
    """No picture library, no QR library, none of python-escpos but its constants."""
    loaded = (
        "import sys, logging, pos_app.printer.registry;"
        "print([m for m in ('PIL', 'segno', 'yaml', 'escpos.escpos', 'escpos.capabilities')"
        " if m in sys.modules], logging.root.handlers)"
    )
    command = [sys.executable, "-c", loaded]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[] []"

"""Every QR code on our papers is read by two decoders, off the picture of the paper."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from pos_app.domain.paper import QrLine
from pos_app.printer.encoding import encode
from pos_app.printer.job import lines_for
from pos_app.printer.profiles import CUSTOM_KUBE, EPSON_TM, GENERIC_58MM, Cut, Profile
from pos_app.printer.samples import SAMPLE_KINDS, sample
from pos_app.sandbox.virtual_printer.mechanism import Mechanism
from pos_app.sandbox.virtual_printer.personality import EPSON, PERSONALITIES, Personality

#: The printer draws the code; one that counts its levels otherwise; a picture on narrow paper.
PRINTERS = {
    "epson": (EPSON_TM, EPSON),
    "custom": (CUSTOM_KUBE, PERSONALITIES["custom"]),
    "58 mm": (replace(GENERIC_58MM, cut=Cut.AFTER_FEED), PERSONALITIES["clone"]),
}


@pytest.mark.parametrize("kind", SAMPLE_KINDS)
@pytest.mark.parametrize(("profile", "personality"), PRINTERS.values(), ids=PRINTERS.keys())
def test_two_decoders_read_each_code(kind: str, profile: Profile, personality: Personality) -> None:
    lines = lines_for(sample(kind), profile)
    mechanism = Mechanism(profile.columns, 0, lambda _: None, personality=personality)
    stream = encode(lines, profile)
    while stream:
        room = mechanism.room(0)
        mechanism.receive(stream[:room], 0)
        mechanism.work(0)
        stream = stream[room:]
    (receipt,) = mechanism.receipts
    if kind != "calibration":  # It asks for pages and widths that this printer has not.
        assert receipt.errors == ()
    paper = Image.open(io.BytesIO(receipt.png())).convert("L")
    payloads = sorted(line.payload for line in lines.lines if isinstance(line, QrLine))
    found = zxingcpp.read_barcodes(paper)
    assert sorted(code.text for code in found) == payloads
    symbols = pyzbar.decode(paper, symbols=[pyzbar.ZBarSymbol.QRCODE])
    assert sorted(symbol.data.decode("ascii") for symbol in symbols) == payloads

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.backend import openapi, wire
from pos_app.backend.wire import NotOnTheWire

DOCS = Path(__file__).parents[3] / "docs"

GOOD: dict[str, Any] = {
    "key": "0" * 32,
    "reversal_key": "",
    "terminal": "T-0027",
    "amount_cents": 25_00,
    "total_cents": 26_00,
    "verdict": "CONFIRMED",
    "reference": "8841-2207-5530",
    "reason": "",
    "decided_at": "2026-11-24T09:00:00+00:00",
    "v": 1,
}


def decode(text: str | bytes) -> wire.DecisionRecord:
    octets = text.encode("utf-8") if isinstance(text, str) else text
    return wire.decode(octets, wire.DecisionRecord)


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in GOOD.items() if key != name}


def test_the_good_record_is_one() -> None:
    record = decode(json.dumps(GOOD))
    assert decode(wire.encode(record)) == record


@pytest.mark.parametrize(
    "changed",
    [
        {**GOOD, "verdict": "MAYBE"},
        {**GOOD, "verdict": "confirmed"},
        {**GOOD, "amount_cents": 25.0},
        {**GOOD, "amount_cents": "2500"},
        {**GOOD, "amount_cents": True},
        {**GOOD, "amount_cents": 0},
        {**GOOD, "amount_cents": -1},
        {**GOOD, "amount_cents": 10**30},
        {**GOOD, "amount_cents": None},
        {**GOOD, "key": "0" * 31},
        {**GOOD, "key": "0" * 32 + "\n"},
        {**GOOD, "key": "A" * 32},
        {**GOOD, "terminal": "T-0027\x1bp"},
        {**GOOD, "reference": "\x1b@"},
        {**GOOD, "reason": "Perché no"},
        {**GOOD, "decided_at": "ieri"},
        {**GOOD, "v": 2},
        {**GOOD, "v": "1"},
        {**GOOD, "tip_cents": 1},
        without("verdict"),
        without("terminal"),
        [GOOD],
        "CONFIRMED",
        None,
    ],
)
def test_whatever_is_changed_it_is_not_a_record(changed: object) -> None:
    with pytest.raises(NotOnTheWire):
        decode(json.dumps(changed))


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(GOOD)[:-1],
        json.dumps(GOOD) + json.dumps(GOOD),
        json.dumps(GOOD).replace('"v": 1', '"v": 1, "verdict": "REFUSED"'),
        json.dumps(GOOD).replace('"v": 1', '"v": 1, "\\u0076": 1'),
        json.dumps(GOOD).replace("2500", "NaN"),
        json.dumps(GOOD).replace("2500", "2500.0"),
        json.dumps(GOOD).replace("2500", "2.5e3"),
        json.dumps(GOOD).replace("T-0027", "\\ud800"),
        json.dumps(GOOD).encode("utf-16"),
        b"\xff" + json.dumps(GOOD).encode(),
        b"\xef\xbb\xbf" + json.dumps(GOOD).encode(),
        b"",
        b"[" * 60_000,
        b'{"a":' * 13_000,
        b" " * wire.BODY_BYTES_MAX + json.dumps(GOOD).encode(),
    ],
)
def test_json_that_can_be_read_two_ways_is_not_a_record(text: str | bytes) -> None:
    with pytest.raises(NotOnTheWire):
        decode(text)


@given(st.binary(max_size=300))
def test_any_octets_are_a_record_or_refused(octets: bytes) -> None:
    with pytest.raises(NotOnTheWire):
        decode(octets)


@given(st.integers(0, len(json.dumps(GOOD)) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_read_strictly_or_refused(place: int, bit: int) -> None:
    octets = bytearray(json.dumps(GOOD).encode())
    octets[place] ^= 1 << bit
    try:
        record = decode(bytes(octets))
    except NotOnTheWire:
        return
    assert decode(wire.encode(record)) == record


def test_one_kind_of_record_cannot_pass_for_another() -> None:
    domains = [value for name, value in vars(wire).items() if name.endswith("_DOMAIN")]
    assert len(domains) == len(set(domains)) == 6
    assert not any(one != other and other.startswith(one) for one in domains for other in domains)


def test_a_quote_request_does_not_show_the_code() -> None:
    request = wire.QuoteRequest(key="0" * 32, code="SS1" + "7" * 25, amount_cents=5_00)
    assert "777" not in repr(request)


def test_the_longest_page_of_a_reconciliation_fits_a_body() -> None:
    label = "\N{LATIN SMALL LETTER E WITH GRAVE}" * 200
    record = wire.encode_record(decode(json.dumps({**GOOD, "terminal": "T" * 200})))
    listed = wire.ListedKey(
        fee_cents=499_999,
        service_label=label,
        creditor_name=label,
        decision=wire.Envelope(record=record, signature="A" * 86 + "=="),
    )
    page = wire.ReconcileRecord(
        key="0" * 32,
        terminal="T" * 200,
        session=2**53 - 1,
        keys=[listed] * wire.RECONCILE_PAGE_MAX,
        next_after=2**53 - 1,
    )
    body = wire.encode(wire.Envelope(record=wire.encode_record(page), signature="A" * 86 + "=="))
    assert len(body) < wire.BODY_BYTES_MAX


def test_half_a_surrogate_pair_cannot_be_signed() -> None:
    with pytest.raises(NotOnTheWire):
        wire.signing_base(wire.DECISION_DOMAIN, "\ud800")


def test_the_openapi_file_is_what_the_structs_say() -> None:
    assert (DOCS / "openapi.json").read_text("utf-8") == openapi.text()


def test_the_openapi_file_refers_to_nothing_it_does_not_have() -> None:
    document = openapi.document()
    text = json.dumps(document)
    named = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(document["components"]["schemas"])
    assert {"DecisionRecord", "Envelope", "ListedKey", "TermsAnswer"} <= named | set(
        document["components"]["schemas"]
    )


def test_every_call_of_the_protocol_page_is_in_the_openapi_file() -> None:
    page = (DOCS / "protocol.md").read_text("utf-8")
    for call in openapi.CALLS:
        assert f"| {call.name.upper()} |" in page
        assert f"/v1/{call.name}" in openapi.document()["paths"]

"""What ``pos-app recognise`` says of a scanned text, and what it keeps to itself."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from pos_app.domain.codes import token
from pos_app.domain.codes.recognise import RefusalReason
from pos_app.domain.words import Words
from pos_app.field.recognise import main

CODE = token.compose("0123456789ABCDEFGHJKMNP")


def run(text: str) -> tuple[int, dict[str, Any]]:
    out = io.StringIO()
    exit_code = main(["--json"], io.StringIO(text, newline=""), out)
    assert len(out.getvalue().splitlines()) == 1
    return exit_code, json.loads(out.getvalue())


def test_a_service_code_comes_out_masked() -> None:
    assert run(CODE.secret + "\r\n") == (
        0,
        {"kind": "service_code", "masked": "************" + CODE.tail},
    )


def test_a_notice_comes_out_with_its_fields() -> None:
    assert run("PAGOPA|002|302032002700000251|03334231200|1000") == (
        0,
        {
            "kind": "pagopa_notice",
            "notice_number": "302032002700000251",
            "creditor_fiscal_code": "03334231200",
            "amount_cents": 1000,
            "check_digits_agree": True,
        },
    )
    _, doubtful = run("PAGOPA|002|302016723749670000|77777777777|1000")
    assert doubtful["check_digits_agree"] is False


def test_a_fiscal_code_comes_out_as_stars() -> None:
    assert run("*RSSMRA80A01H501U*") == (0, {"kind": "fiscal_code", "masked": "*" * 16})


def test_a_refused_text_comes_out_as_its_reason() -> None:
    exit_code, answer = run("https://example.org/?token=secret")
    assert exit_code == 1
    assert answer == {
        "kind": "refused",
        "refused": "web_link",
        "sentence": Words()("refusal.web_link"),
    }


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_reason_has_a_sentence(reason: RefusalReason) -> None:
    assert Words()(f"refusal.{reason.value}")


def test_a_carriage_return_in_the_middle_is_refused_and_not_mended() -> None:
    assert run(CODE.secret[:9] + "\r" + CODE.secret[9:])[1]["refused"] == "control_signs"


def test_without_json_a_person_can_read_it() -> None:
    out = io.StringIO()
    assert main([], io.StringIO(CODE.secret), out) == 0
    assert out.getvalue() == f"kind: service_code\nmasked: ************{CODE.tail}\n"


def test_help_says_what_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "Exit codes" in capsys.readouterr().out

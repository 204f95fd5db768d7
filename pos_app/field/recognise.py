"""``pos-app recognise``: what the till makes of a scanned text.

For the technician with a reader that "does not work": what it really sends, and what that
is. The rule it keeps: codes and fiscal codes come out masked, a refused text not at all.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from typing import TextIO

from pos_app.domain.codes import notice, token
from pos_app.domain.codes.fiscal_code import LENGTH, FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import Recognised, Refused, recognise
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.words import Words

_DESCRIPTION = """\
Say what a scanned text is. The text is read from standard input, as the reader sent it. With
--json the answer is one object with "kind" and what belongs to it:
  service_code   masked
  pagopa_notice  notice_number, creditor_fiscal_code, amount_cents, check_digits_agree
  fiscal_code    masked
  refused        refused (the reason), sentence (what the shopkeeper is told, in Italian)"""
_EPILOG = "Exit codes: 0 recognised, 1 refused, 2 wrong command line."
#: No text that is not refused is longer; what follows need not be read.
_READ_MAX = 65_536

_Answer = dict[str, str | int | bool]


def main(argv: Sequence[str], stdin: TextIO | None = None, out: TextIO | None = None) -> int:
    """Run ``pos-app recognise`` and return its exit code."""
    arguments = _parser().parse_args(argv)
    recognised = recognise((stdin or _stdin()).read(_READ_MAX))
    answer = describe(recognised)
    print(json.dumps(answer) if arguments.json else _plain(answer), file=out or sys.stdout)
    return 1 if isinstance(recognised, Refused) else 0


def describe(recognised: Recognised) -> _Answer:
    """Return what may be shown of a recognised text, by name."""
    match recognised:
        case ServiceCode():
            return {"kind": "service_code", "masked": token.mask(recognised.tail)}
        case FiscalCode():
            return {"kind": "fiscal_code", "masked": "*" * LENGTH}
        case Notice():
            return _describe_notice(recognised)
        case Refused(reason):
            sentence = Words()(f"refusal.{reason.value}")
            return {"kind": "refused", "refused": reason.value, "sentence": sentence}


def _describe_notice(found: Notice) -> _Answer:
    return {
        "kind": "pagopa_notice",
        "notice_number": found.notice_number,
        "creditor_fiscal_code": found.creditor_fiscal_code,
        "amount_cents": found.amount_cents,
        "check_digits_agree": notice.check_digits_agree(found.notice_number),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app recognise",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")
    return parser


def _stdin() -> TextIO:
    # Line ends and bytes that are no UTF-8 are part of what the reader sent: refused, not mended.
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape", newline="")
    return sys.stdin


def _plain(answer: _Answer) -> str:
    return "\n".join(f"{name}: {value}" for name, value in answer.items())

"""Commands about papers: samples of them, and whether one is true."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NO, EXIT_USAGE
from pos_app.cli.places import EXIT_CODES, add_place_arguments, data_of, say_not_ready, settings_of

if TYPE_CHECKING:
    from pos_app.settings import Settings


#: More than any code on paper holds.
_TYPED_MAX = 4_096


def run_receipt(parsed: argparse.Namespace) -> int:
    if parsed.action == "verify":
        return _verify_receipt(parsed)
    from pos_app.bootstrap.languages import second_words
    from pos_app.printer.samples import write_sample

    if parsed.sample is None or parsed.out is None:
        print("pos-app receipt: say --sample and --out, or verify", file=sys.stderr)
        return EXIT_USAGE
    try:
        second = second_words(settings_of(parsed))
        write_sample(parsed.sample, parsed.columns, parsed.out, second)
    except ValueError as error:
        print(f"pos-app receipt: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OSError as error:
        print(f"pos-app receipt: {parsed.out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE


def _verify_receipt(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import receipt_checker
    from pos_app.domain.words import Language
    from pos_app.field.receipts import verify
    from pos_app.ui.translations import words_of

    settings = settings_of(parsed)
    words = words_of(Language(settings.screen.language))
    if parsed.what is None:
        print("pos-app receipt verify: say what: the code, a picture of it, or -", file=sys.stderr)
        return EXIT_USAGE
    try:
        is_signed = receipt_checker(_backend_key(parsed, settings))
        texts = _receipt_texts(parsed.what)
    except NotReady as error:
        return say_not_ready(words, error)
    except ValueError as error:
        print(f"pos-app receipt verify: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OSError as error:
        print(f"pos-app receipt verify: {error}", file=sys.stderr)
        return EXIT_NO
    # A picture may hold other codes too; one true receipt among them is enough.
    ours = [text for text in texts if text.startswith("SSR1:")] or texts[:1] or [""]
    answers = [verify(text, is_signed, words, print) for text in ours]
    return EXIT_DONE if any(answers) else EXIT_NO


def _backend_key(parsed: argparse.Namespace, settings: Settings) -> bytes:
    from base64 import b64decode

    from pos_app.bootstrap.identity import data_folder, identity_of

    if parsed.key is None:
        return identity_of(settings, data_folder(data_of(parsed))).backend_public_key
    try:
        return b64decode(parsed.key, validate=True)
    except ValueError as error:
        raise ValueError("--key is not Base64") from error


def _receipt_texts(what: str) -> list[str]:
    """Return what is to be looked at: a text as it is, or the codes of a picture."""
    if what == "-":
        return [sys.stdin.read(_TYPED_MAX).strip()]
    if not Path(what).suffix or not Path(what).is_file():
        return [what]
    from pos_app.scanner.decode.still import decode_file
    from pos_app.scanner.picture_file import NotAPicture

    try:
        return [reading.text for reading in decode_file(Path(what))]
    except NotAPicture as error:
        raise OSError(str(error)) from error


def add_receipt_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.epilog = f"{_RECEIPT_ACTIONS}\n\n{EXIT_CODES}"
    parser.add_argument("action", nargs="?", choices=("verify",), help="see below")
    parser.add_argument("what", nargs="?", help="verify: the code's text, a picture, or - (stdin)")
    parser.add_argument("--key", metavar="BASE64", help="verify: the backend's public key")
    kinds = (
        "pre",
        "final",
        "duplicate",
        "bilingual",
        "in-doubt",
        "storno",
        "reversed",
        "not-done",
        "large",
        "calibration",
        "acceptance",
        "x",
        "z",
        "z-duplicate",
    )
    parser.add_argument("--sample", choices=kinds, help="which paper to write")
    parser.add_argument(
        "--columns", type=int, choices=(32, 42, 48, 56, 64), default=42, help="width (42)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=".bin: the bytes for a printer; .txt: the text; .png: the picture; .pdf: a page",
    )


_RECEIPT_ACTIONS = """\
  receipt --sample KIND --out FILE   write a sample paper
  receipt verify WHAT                whether a receipt is true, by the backend's signature; its key
                                     is the enrolled one's, or --key; no network is asked"""

"""Commands that are programs of their own, and read their own arguments."""

from __future__ import annotations

import argparse

from pos_app.bootstrap.exits import EXIT_DONE


def run_diagram(_: argparse.Namespace) -> int:
    from pos_app.domain.diagram import page

    print(page(), end="")
    return EXIT_DONE


def no_arguments(_: argparse.ArgumentParser) -> None:
    """Add nothing: ``--help`` is all there is."""


def run_decode(arguments: list[str]) -> int:
    from pos_app.scanner.decode.still import main as decode

    return decode(arguments)


def run_recognise(arguments: list[str]) -> int:
    from pos_app.field.recognise import main as recognise

    return recognise(arguments)


def run_sandbox(arguments: list[str]) -> int:
    from pos_app.sandbox.backend_server import main as serve

    return serve(arguments)


def run_virtual_printer(arguments: list[str]) -> int:
    from pos_app.sandbox.virtual_printer import main as serve

    return serve(arguments)


def run_scan_sim(arguments: list[str]) -> int:
    from pos_app.sandbox.scan_sim import main as scan

    return scan(arguments)


def run_demo(arguments: list[str]) -> int:
    from pos_app.demo import main as demo

    return demo(arguments)


def run_simulate(arguments: list[str]) -> int:
    from pos_app.simulation import main as simulate

    return simulate(arguments)


def run_print_matrix(arguments: list[str]) -> int:
    from pos_app.print_matrix import main as print_matrix

    return print_matrix(arguments)

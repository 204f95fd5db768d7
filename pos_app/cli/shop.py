"""Commands about this till and its shop: selling, enrolling, settings."""

from __future__ import annotations

import argparse

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_TO_TRAINING
from pos_app.bootstrap.processes import become
from pos_app.cli.places import (
    add_place_arguments,
    data_of,
    load_settings,
    place_words,
    say_ignored,
    say_not_ready,
    say_wrong,
    settings_of,
)


def run_the_till(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.till import TillOptions, run_till
    from pos_app.settings import Settings, WrongSettings

    data, only_first = data_of(parsed), parsed.until_first_frame
    try:
        preferred = load_settings(parsed)
        say_ignored(preferred)
        options = TillOptions(
            preferred.settings,
            data,
            until_first_frame=only_first,
            can_train=True,
            fixed=preferred.fixed,
            ignored=bool(preferred.ignored),
        )
    except WrongSettings as error:
        # At a counter nobody sees stderr: the window says it too.
        say_wrong(error)
        wrong = " ".join(error.complaints)
        options = TillOptions(Settings(), data, wrong_settings=wrong)
    code = run_till(options)
    if code == EXIT_TO_TRAINING:
        become(["training", "--back", *place_words(parsed)])
    return code


def run_training(parsed: argparse.Namespace) -> int:
    from pos_app.training.command import run

    back_to = place_words(parsed) if parsed.back else None
    return run(settings_of(parsed), real_printer=parsed.real_printer, back_to=back_to)


def add_training_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument(
        "--real-printer",
        action="store_true",
        help="print on the shop's printer, each paper marked as a trial",
    )
    parser.add_argument(
        "--back",
        action="store_true",
        help="give the till of these places back at the end",
    )


def add_till_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument(
        "--until-first-frame",
        action="store_true",
        help="paint the window once, print time and memory as JSON, and leave",
    )


def run_enrol(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder, enrol
    from pos_app.domain.words import Words

    try:
        identity = enrol(settings_of(parsed), data_folder(data_of(parsed)), parsed.code)
    except NotReady as error:
        return say_not_ready(Words(), error)
    print(f"enrolled as terminal {identity.terminal_label} at {identity.base_url}")
    return EXIT_DONE


def add_enrol_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument("code", help="the activation code, as the backend gave it to the shop")


def run_settings(parsed: argparse.Namespace) -> int:
    for section, values in settings_of(parsed)._asdict().items():
        for name, value in values._asdict().items():
            print(f"{section}.{name} = {value!r}")
    return EXIT_DONE

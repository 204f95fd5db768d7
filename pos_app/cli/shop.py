"""Commands about this till and its shop: selling, enrolling, settings."""

from __future__ import annotations

import argparse

from pos_app.bootstrap.exits import EXIT_DONE
from pos_app.cli.places import (
    add_place_arguments,
    data_of,
    load_settings,
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
            fixed=preferred.fixed,
            ignored=bool(preferred.ignored),
        )
    except WrongSettings as error:
        # At a counter nobody sees stderr: the window says it too.
        say_wrong(error)
        wrong = " ".join(error.complaints)
        options = TillOptions(Settings(), data, wrong_settings=wrong)
    return run_till(options)


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
    from dataclasses import asdict

    for section, values in asdict(settings_of(parsed)).items():
        for name, value in values.items():
            print(f"{section}.{name} = {value!r}")
    return EXIT_DONE

"""The contact sheet: a page of all pictures, a fold for each look, opened with what went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from tests.screens.gallery import Checked

_STYLE = (
    "body{font:15px sans-serif;margin:20px;background:#F7F2E8;color:#1F1B16}"
    "figure{display:inline-block;margin:6px;width:320px;vertical-align:top}"
    "img{width:320px;border:1px solid #857866}figcaption{font-size:13px}"
    ".bad{color:#9A1B1B;font-weight:bold}summary{cursor:pointer;padding:6px 0;font-weight:bold}"
)


def page(checked: Sequence[Checked]) -> str:
    """Return the page; pictures are loaded when they come into view."""
    wrong = sum(bool(one.troubles) for one in checked)
    folds = "".join(
        _fold(hanging, tuple(group)) for hanging, group in groupby(checked, lambda one: one.hanging)
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>'
        f"<style>{_STYLE}</style><h1>{len(checked)} pictures, {wrong} with troubles</h1>"
        f"{folds}</html>\n"
    )


def _fold(hanging: str, group: Sequence[Checked]) -> str:
    wrong = sum(bool(one.troubles) for one in group)
    told = f'<span class="bad">, {wrong} with troubles</span>' if wrong else ""
    opened = " open" if wrong else ""
    return (
        f"<details{opened}><summary>{escape(hanging)} ({len(group)}{told})</summary>"
        f"{''.join(_figures(group))}</details>"
    )


def _figures(group: Sequence[Checked]) -> Iterator[str]:
    for one in group:
        source = escape(f"{one.hanging}/{one.screen}.png", quote=True)
        said = "".join(f'<br><span class="bad">{escape(each)}</span>' for each in one.troubles)
        yield (
            f'<figure><a href="{source}"><img loading="lazy" src="{source}" alt=""></a>'
            f"<figcaption>{escape(one.screen)}{said}</figcaption></figure>"
        )

"""The family's phone, as a page: the QR codes, the balances moving, the last recharges.

The rule it keeps: no name of a child anywhere, since the code is opaque and there is none to
show; and nothing is fetched from elsewhere.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from string import Template

import segno

from pos_app.domain.money import format_euro

_TEMPLATE = Path(__file__).with_name("phone_page.html")
#: What ISO/IEC 18004 wants around a code.
_QUIET_MODULES = 4

Account = Mapping[str, str | int | bool]


def page(accounts: Sequence[Account], family: str) -> tuple[str, str]:
    """Return the page of one family and the content security policy it is to be sent with."""
    families = sorted({str(account["family"]) for account in accounts})
    shown = family if family in families else families[0]
    own = [account for account in accounts if str(account["family"]) == shown]
    nonce = secrets.token_urlsafe(16)
    html = Template(_TEMPLATE.read_text("utf-8")).substitute(
        nonce=nonce,
        family=shown,
        tabs="".join(_tab(each, shown) for each in families),
        cards="".join(_card(account) for account in own),
    )
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
    return html, policy


def qr_svg(code: str) -> str:
    """Return the code as an inline SVG drawing, black on white whatever the colours around.

    Drawn as filled squares: strokes of one module's width, as segno draws them itself, come out
    of a browser as something no camera reads.
    """
    rows = list(segno.make(code, error="m", micro=False).matrix_iter(border=_QUIET_MODULES))
    size = len(rows)
    squares = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    return (
        f'<svg class="qr" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/>'
        f'<path fill="#000" d="{squares}"/></svg>'
    )


def _tab(family: str, shown: str) -> str:
    current = ' aria-current="page"' if family == shown else ""
    return f'<a href="/?famiglia={escape(family)}"{current}>Famiglia {escape(family)}</a>'


def _card(account: Account) -> str:
    code = str(account["code"])
    groups = " ".join(code[start : start + 4] for start in range(0, len(code), 4))
    title = f"Codice {account['position']} · {account['label']}"
    state = "" if account["is_active"] else '<p class="off">Non attivo</p>'
    return (
        f'<article class="card" data-account="{account["id"]}">'
        f"<h2>{escape(title)}</h2>{state}"
        f'<div class="code">{qr_svg(code)}</div>'
        f'<p class="balance"><span>Saldo</span> '
        f"<strong>{format_euro(int(account['balance_cents']))}</strong></p>"
        f"<details><summary>Detta il codice</summary><code>{groups}</code></details>"
        "</article>"
    )

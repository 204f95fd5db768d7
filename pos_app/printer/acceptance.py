"""The acceptance report: what a technician hands over with a printer.

It says what the till believes of the unit, where each belief comes from (the profile, the unit's
slip, the unit's own answers) and shows what must come out right, for a signature. The rule it
keeps: what was never tried is said to be untried.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pos_app.domain.paper import Align, Block, Document, Pair, Qr, Rule, Size, Space, Text
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.printer.profiles import Cut, Profile
from pos_app.printer.proven import CutCounter, Proven

_CODE = "POS-APP-ACCEPTANCE"


def acceptance_report(
    address: str, profile: Profile, proven: Proven | None, printed_at: datetime
) -> Document:
    """Write the report about the printer at ``address`` as it is known now."""
    blocks = tuple(_blocks(address, profile, proven, printed_at))
    return Document(WORDS("acceptance.title"), blocks)


def _blocks(
    address: str, profile: Profile, proven: Proven | None, printed_at: datetime
) -> Iterator[Block]:
    yield Text(WORDS("acceptance.title"), Align.CENTRE, bold=True, size=Size.TALL)
    yield Text(WORDS("acceptance.no_receipt"), Align.CENTRE)
    yield Rule()
    yield Pair(WORDS("acceptance.address"), address)
    yield Pair(WORDS("paper.when"), f"{printed_at.astimezone(SHOP_ZONE):%d/%m/%Y %H:%M}")
    yield Pair(WORDS("acceptance.profile"), profile.name)
    yield Rule()
    yield from _set_up(profile)
    yield Rule()
    yield from _answers(proven)
    yield Rule()
    yield Text(WORDS("acceptance.look"), bold=True)
    yield Text("EUR 1.234,50  € àèéìòù ÀÈÉÌÒÙ")
    yield Pair(WORDS("paper.total"), "EUR 51,00", bold=True, size=Size.LARGE)
    yield Qr(_CODE)
    yield Rule()
    yield Text(WORDS("acceptance.signature"))
    yield Space()
    yield Space()
    yield Rule()


def _set_up(profile: Profile) -> Iterator[Block]:
    font = "B" if profile.is_narrow_type else "A"
    yield Pair(WORDS("acceptance.columns"), f"{profile.columns} ({font})")
    yield Pair(WORDS("acceptance.dots"), str(profile.dots_per_line))
    yield Pair(WORDS("acceptance.page"), f"{profile.page.value} ({profile.code_page_slot})")
    yield Pair(WORDS("acceptance.cut"), _cut(profile))
    yield Pair(WORDS("acceptance.native_qr"), _yes_or_no(profile.native_qr))
    yield Pair(WORDS("acceptance.drawer"), _yes_or_no(profile.drawer))
    yield Pair(WORDS("acceptance.buzzer"), profile.beep.value)


def _cut(profile: Profile) -> str:
    needs_feed = profile.cut in {Cut.AFTER_FEED, Cut.TEAR}
    return f"{profile.cut.value} {profile.feed}" if needs_feed else profile.cut.value


def _answers(proven: Proven | None) -> Iterator[Block]:
    if proven is None:
        yield Text(WORDS("acceptance.never_asked"), bold=True)
        return
    yield Pair(WORDS("acceptance.status"), _yes_or_no(proven.status))
    yield Pair(WORDS("acceptance.fence"), _yes_or_no(proven.fence))
    yield Pair(WORDS("acceptance.echo"), _yes_or_no(proven.echo))
    counts = proven.cut_counter is not CutCounter.NONE
    yield Pair(WORDS("acceptance.counter"), _yes_or_no(counts))
    if proven.says:
        yield Pair(WORDS("acceptance.says"), proven.says)
    if proven.probed_at:
        yield Pair(WORDS("acceptance.probed_at"), proven.probed_at[:16].replace("T", " "))
    if not (proven.fence or proven.echo):
        yield Text(WORDS("acceptance.cannot_prove"), bold=True)


def _yes_or_no(answer: bool | None) -> str:  # noqa: FBT001 - the answer itself.
    keys = {True: "acceptance.yes", False: "acceptance.no", None: "acceptance.untried"}
    return WORDS(keys[answer])

"""The screens before there is a code: starting, idle, typing one."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.codes import token
from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.words import Words
from pos_app.ports.counter import CounterStatus
from pos_app.ports.scanner import CameraState
from pos_app.ui.intents import Row, Tap
from pos_app.ui.presenters.context import primary, steps, waiting, way_out
from pos_app.ui.presenters.faults import fault_point
from pos_app.ui.presenters.views import (
    Action,
    Band,
    Face,
    Frame,
    IdleView,
    Note,
    Points,
    StartingView,
    Tone,
    TypingView,
    Verdict,
)

#: The signs of a code that a hand may have to type, in the order of the on-screen keys.
CODE_KEYS = tuple(token.ALPHABET)
_GROUP = 4
_PENDING_SHOWN = 3


def present_starting(words: Words, status: CounterStatus | None, band: Band | None) -> StartingView:
    fault = status.backend_fault if status else None
    sentence = words("starting.sentence") if status is None else words("starting.greeting")
    points = None
    if fault is not None:
        sentence = words("starting.retrying")
        points = Points((fault_point(words, fault, "wifi-off"),), Tone.WARN)
    return StartingView(
        Frame(waiting(words, words("starting.primary")), band=band),
        Verdict(words("starting.title"), sentence, Tone.OK, seconds=0),
        points,
    )


def present_idle(
    words: Words,
    shop_name: str,
    *,
    camera: CameraState | None,
    pending: Sequence[Operation],
    hint: Note | None,
    tools: tuple[Action, ...],
    band: Band | None,
) -> IdleView:
    title, advice = camera_words(words, camera)
    return IdleView(
        Frame(
            primary(words, words("idle.primary"), "keyboard", Face.OUTLINE),
            heading=shop_name,
            doors=(
                Action("operations", words("idle.operations"), Tap.OPERATIONS, "list", "F2"),
                Action("shift", words("shift.door"), Tap.SHIFT, "wallet", "F3"),
            ),
            # Nothing can be held before a camera that is not there.
            question=words("idle.question" if camera else "idle.question_reader"),
            advice=words("idle.advice" if camera else "idle.advice_reader"),
            band=band,
            tight=bool(tools),
        ),
        camera,
        title,
        advice,
        tuple(_pending(words, operation) for operation in pending[:_PENDING_SHOWN]),
        hint if camera is CameraState.LIVE else None,
        tools,
    )


def camera_words(words: Words, camera: CameraState | None) -> tuple[str, str]:
    match camera:
        case None:
            return words("camera.none"), words("camera.none_why")
        case CameraState.OPENING:
            return words("camera.opening"), words("camera.opening_why")
        case CameraState.LIVE:
            return "", ""
        case CameraState.STALLED:
            return words("fault.camera_stalled.what"), words("fault.camera_stalled.do")
        case CameraState.MISSING:
            return words("fault.camera_missing.what"), words("fault.camera_missing.do")
        case CameraState.BUSY:
            return words("fault.camera_busy.what"), words("fault.camera_busy.do")
        case CameraState.RESTARTING:
            return words("fault.camera_restarted.what"), words("fault.camera_restarted.do")


def _pending(words: Words, operation: Operation) -> Action:
    total = format_euro(operation.total_cents)
    key, icon = pending_words(operation)
    name, text = f"pending_{operation.iid}", words(key, total=total)
    return Action(name, text, Row(operation.iid), icon, tone=Tone.WARN)


def pending_words(operation: Operation) -> tuple[str, str]:
    """Return the key and the icon for what an unfinished operation still wants."""
    match operation.state:
        case State.REJECTED | State.VOIDED | State.REVERSED:
            return "pending.give_back", "undo-2"
        case State.CONFIRMED | State.RCPT_PRINTING:
            return "pending.receipt", "printer"
        case State.QUOTED | State.PRE_PRINTING | State.PRE_PRINTED:
            return "pending.offer", "receipt-text"
        case State.RCPT_DONE:
            return "pending.not_reversed", "rotate-ccw"
        case _:
            return "pending.in_doubt", "hourglass"


def present_typing(words: Words, text: str, band: Band | None) -> TypingView:
    groups = " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    complete = len(text) == token.LENGTH
    ready = primary(words, words("typing.primary"), "arrow-right")
    return TypingView(
        Frame(
            ready if complete else waiting(words, words("typing.waiting"), "keyboard"),
            steps=steps(words, 0),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            question=words("typing.question"),
            band=band,
        ),
        groups,
        words("typing.placeholder"),
        words("typing.count", count=str(len(text)), length=str(token.LENGTH)),
        CODE_KEYS,
    )

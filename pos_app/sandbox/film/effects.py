"""What can be wrong while something is held up, by name: the words of a film's script.

Each effect changes one frame's shot by the hand and the time, so effects add up: a cracked
phone, shaken, under a lamp. The rule it keeps: ``EFFECTS`` is the one list of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from pos_app.sandbox.film.hand import Hand
from pos_app.sandbox.film.shot import Blob, Pose, Shot

#: What an effect makes of a shot, by whose hand, how many seconds after the thing came.
Effect = Callable[[Shot, Hand, float], Shot]

_ARRIVES_IN_S = 0.6
_FOCUSES_IN_S = 1.1


def held(hand: Hand, at_s: float, distance_mm: float, things: int, effects: Sequence[str]) -> Shot:
    """Return the shot of ``things`` things side by side, with these effects in order."""
    pose = hand.pose(at_s, distance_mm)
    apart_mm = 0.42 * distance_mm
    first_mm = -apart_mm * (things - 1) / 2
    poses = (
        replace(pose, x_mm=pose.x_mm + first_mm + apart_mm * number) for number in range(things)
    )
    shot = Shot(tuple(poses))
    for name in effects:
        shot = EFFECTS[name](shot, hand, at_s)
    return shot


def _moved(shot: Shot, **by: float) -> Shot:
    def move(pose: Pose) -> Pose:
        return replace(pose, **{name: getattr(pose, name) + value for name, value in by.items()})

    return replace(shot, poses=tuple(map(move, shot.poses)))


def _arriving(shot: Shot, _: Hand, at_s: float) -> Shot:
    away = max(0.0, 1 - at_s / _ARRIVES_IN_S)
    distance_mm = shot.poses[0].distance_mm if shot.poses else 0.0
    arriving = _moved(shot, y_mm=0.7 * distance_mm * away**2)
    if not away:
        return arriving
    return replace(
        arriving, motion_px=26 * away, motion_deg=90, defocus_px=shot.defocus_px + 2 * away
    )


def _turned(shot: Shot, hand: Hand, at_s: float) -> Shot:
    return _moved(shot, roll_deg=70 * at_s, yaw_deg=24 * hand.swing(at_s, 2.0), pitch_deg=16.0)


def _shaken(shot: Shot, _: Hand, at_s: float) -> Shot:
    """Swing to and fro: still for a moment at either end."""
    swing = at_s * math.tau / 0.9
    moved = _moved(shot, x_mm=22 * math.sin(swing))
    return replace(moved, motion_px=abs(20 * math.cos(swing)), motion_deg=8)


def _restless(shot: Shot, _: Hand, at_s: float) -> Shot:
    """Go round and round: still at no moment."""
    swing = at_s * math.tau / 0.7
    moved = _moved(shot, x_mm=26 * math.sin(swing), y_mm=18 * math.cos(swing))
    direction_deg = math.degrees(swing) % 180 // 15 * 15
    return replace(moved, motion_px=26, motion_deg=direction_deg)


def _focusing(shot: Shot, _: Hand, at_s: float) -> Shot:
    """Hunt for focus as an autofocus does: away, past it, and home in a second."""
    hunting = max(0.0, 1 - at_s / _FOCUSES_IN_S)
    return replace(shot, defocus_px=shot.defocus_px + 6.5 * hunting * abs(math.cos(at_s * 5)))


def _blurred(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, defocus_px=4.5)


def _glare(shot: Shot, hand: Hand, at_s: float) -> Shot:
    """Let two lamps pass over the code: much is lost, but never all of it for long."""
    across = 34 * hand.swing(at_s, 3.1)
    lamps = (
        Blob(across, -8 + 5 * hand.swing(at_s, 1.7), radius_mm=11, strength=300),
        Blob(across + 26, 20, radius_mm=7, strength=240),
    )
    return replace(shot, glare=lamps)


def _blinding(shot: Shot, hand: Hand, at_s: float) -> Shot:
    """Let a lamp stand on the code: nothing can be read."""
    lamps = (
        Blob(-4 + 3 * hand.swing(at_s, 2.0), -4, radius_mm=19, strength=420),
        Blob(16, 14, radius_mm=12, strength=300),
    )
    return replace(shot, glare=lamps)


def _moire(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, moire=0.28, bands=0.35)


def _low_light(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, light=0.24, contrast=0.75, noise=13.0)


def _night(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, light=0.05, contrast=0.8, noise=7.0)


def _noise(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, noise=12.0)


def _fog(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, contrast=0.35)


def _shadow(shot: Shot, _: Hand, __: float) -> Shot:
    return replace(shot, shadow=0.55)


EFFECTS: dict[str, Effect] = {
    "arriving": _arriving,
    "turned": _turned,
    "shaken": _shaken,
    "restless": _restless,
    "focusing": _focusing,
    "blurred": _blurred,
    "glare": _glare,
    "blinding": _blinding,
    "moire": _moire,
    "low-light": _low_light,
    "night": _night,
    "noise": _noise,
    "fog": _fog,
    "shadow": _shadow,
}

"""Keeps ``None`` and its like alive under PySide6 6.12 on Python before 3.12.

PySide6 6.12.0 is built as if these objects were immortal, which they are from Python 3.12 on
(PEP 683). On 3.10 and 3.11 each call of a method that returns nothing takes a reference of
``None`` away that was never given; after some five thousand calls the interpreter aborts with
"none_dealloc: deallocating None". So the objects are given more references here than a
counter can lose in a lifetime. This can go when Python 3.11 is no longer supported, or when
the test that measures the loss finds none.
"""

from __future__ import annotations

import sys

#: A billion calls a second would need a lifetime to use these up.
_REFERENCES = 1 << 60
_IMMORTAL_SINCE = (3, 12)


def keep_singletons() -> None:
    """Give the singletons references to lose, once a process; nothing on Python 3.12 or later."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    import ctypes

    for singleton in (None, True, False, Ellipsis, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _REFERENCES // 2:
            count.value += _REFERENCES

"""Names for widgets, by which tests, the demo and assistive technology find them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def named(widget: AnyWidget, name: str, accessible: str = "") -> AnyWidget:
    """Name a widget; ``accessible`` is what a screen reader says of it."""
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
    return widget

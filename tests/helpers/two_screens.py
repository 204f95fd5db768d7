"""A till with a customer's display on a second screen, and what is seen of it, as JSON.

A process of its own: Qt reads the screens of its offscreen platform once, when it starts.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.singletons import keep_singletons
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import offer


def customer() -> CustomerWindow | None:
    settle()
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow)), None
    )


def said(name: str) -> str:
    window = customer()
    assert window is not None, name
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def main() -> int:
    keep_singletons()
    application = QApplication(sys.argv)
    side = open_window(customer_display="auto")
    offer(side)
    seen: dict[str, object] = {"confirm": said("customer_title")}
    window = customer()
    assert window is not None, "there are two screens"
    place = window.geometry()
    seen["place"] = [place.x(), place.y(), place.width(), place.height()]
    active = application.activeWindow()
    seen["active"] = active.objectName() if active else ""
    QTest.keyClick(window, Qt.Key.Key_Return)
    seen["typed at the customer's window"] = side.screen
    screen = window.screen()
    application.screenRemoved.emit(screen)
    seen["unplugged"] = {"window": customer() is not None, "till": side.screen}
    application.screenAdded.emit(screen)
    seen["plugged in again"] = {"window": customer() is not None, "title": said("customer_title")}
    side.shell.show_stopped(Fault(FaultCode.JOURNAL_WRITE_FAILED))
    settle()
    side.counter.tell(side.counter.latest.iid)
    seen["stopped"] = said("customer_heading")
    side.shell.close()
    seen["closed"] = customer() is None
    print(json.dumps(seen))  # noqa: T201 - its table is its purpose.
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A till that is off, and one that sells."""

from __future__ import annotations

import pytest

from tests.helpers.shops import Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def open_shop(shop: Shop) -> Shop:
    shop.start()
    return shop

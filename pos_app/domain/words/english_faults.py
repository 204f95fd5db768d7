"""What stands on screens and in faults."""

TEXTS: dict[str, str] = {}

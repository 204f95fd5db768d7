"""Speaks to the backend: wire format, signatures, and what counts as a decision."""

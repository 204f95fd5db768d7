"""Carries operations through the table: journal first, then snapshot, then commands."""

"""Readers: whatever sends a code as keys or as bytes on a line."""

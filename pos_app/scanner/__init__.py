"""Turns pictures and key bursts into scanned texts."""

"""Turns documents into lines, bytes and paper, and knows whether the paper came out."""

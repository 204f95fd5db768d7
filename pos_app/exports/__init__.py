"""Closures as files for the accountant: a table for a spreadsheet, a page to keep."""

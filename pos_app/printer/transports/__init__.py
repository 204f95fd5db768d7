"""Ways to a printer, one file each."""

"""The texts that a counter may be shown, and what each of them is."""

"""Where secrets lie between two starts."""

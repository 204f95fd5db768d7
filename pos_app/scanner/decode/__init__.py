"""From a picture to the codes in it, and which of them count as a scan."""

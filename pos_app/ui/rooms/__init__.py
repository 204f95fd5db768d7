"""Pages that lie over whatever is in front: the sale beneath goes on, no code is taken."""

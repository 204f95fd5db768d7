"""The technician's tools; drivers are handed in by the composition root."""

"""What stands in for the world: backend, printer, camera. No part of the product imports it."""

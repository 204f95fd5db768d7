"""A counter before a camera that does not exist, as a video to be read over HTTP."""

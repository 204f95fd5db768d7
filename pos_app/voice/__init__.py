"""The spoken voice of the counter: speech engines of the machine, run as child processes."""

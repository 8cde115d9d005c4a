"""The command line: a peer of the window, from the same core."""

"""What the program that looks words up says first, so that nothing else is taken for it."""

READY = b"captioner spelling 1\n"

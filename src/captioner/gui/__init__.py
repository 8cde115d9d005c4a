"""The window: everything that knows of Qt, and nothing else does."""

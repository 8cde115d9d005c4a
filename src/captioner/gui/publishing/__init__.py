"""Copies for publication, made from the window."""

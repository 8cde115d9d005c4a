"""Sheets that come back: what was edited in them laid out, and taken where somebody says so."""

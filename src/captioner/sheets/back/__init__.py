"""Sheets that come back: read again, matched to their pictures, and what was edited in them told by field."""

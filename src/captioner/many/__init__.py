"""One deed over many photos, worked out before any of them is touched."""

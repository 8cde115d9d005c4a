"""The right pane: the fields of the photos that are meant."""

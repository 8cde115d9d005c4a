"""Which keys do what: as they are bound, shown on one page, chosen on another, and found on every layout."""

"""Caption sheets: the set on paper, on a page, in a table, as data; and tables that come back."""

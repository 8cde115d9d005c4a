"""The errands between the table and the library."""

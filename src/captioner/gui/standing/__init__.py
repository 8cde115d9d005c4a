"""Where photos stand at the desk: marked, held with a reason, opened again, and told when a mark falls."""

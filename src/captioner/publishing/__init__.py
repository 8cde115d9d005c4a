"""Copies for publication: small, with every right and no danger; made from the originals, which stay as they are."""

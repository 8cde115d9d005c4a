"""The set that sheets are made of."""

from sheets.sets import paths as paths

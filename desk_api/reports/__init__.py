"""Counts for the yearly survey and the money paperwork."""

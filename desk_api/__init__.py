"""The desk: the only part of Kakehashi that is open to the outside."""

__version__ = "0.1.0"

"""The kakehashi command."""

from desk_api.cli.main import app

__all__ = ["app"]

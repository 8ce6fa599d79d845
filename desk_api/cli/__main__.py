"""`python -m desk_api.cli` is `kakehashi`."""

from desk_api.cli import app

app()

"""Brings the database to the newest schema; run by `kakehashi build` and before every start."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import make_url

HERE = Path(__file__).parent


def alembic_config(database_url: str) -> Config:
    """The migration settings for one database."""
    config = Config()
    config.set_main_option("script_location", str(HERE / "migrations"))
    config.attributes["url"] = database_url
    return config


def migrate(database_url: str) -> None:
    """Apply every migration that is missing; creates the folder of an SQLite file."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    command.upgrade(alembic_config(database_url), "head")

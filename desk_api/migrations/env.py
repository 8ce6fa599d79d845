"""Runs migrations, over a plain (not asynchronous) connection: they may run inside any program."""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from desk_api.tables import Model

DRIVERS = {"sqlite+aiosqlite": "sqlite"}

url = make_url(context.config.attributes["url"])
engine = create_engine(url.set(drivername=DRIVERS.get(url.drivername, url.drivername)))
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Model.metadata,
        render_as_batch=True,
        compare_type=True,
        user_module_prefix="database.",
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()

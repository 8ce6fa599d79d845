"""Removes conversations from Rasa's own store when nothing was said in them for a number of days.

desk_api is where conversations are kept; Rasa's copy only serves the running dialogue and may go soon.
"""

from __future__ import annotations

import argparse
import logging
import os
import threading
import time
from typing import Any

DEFAULT_DAYS = 7
SECONDS_PER_DAY = 86_400


def run(arguments: list[str]) -> None:
    """Command line: `forget [--days N]`. Prints how many conversations went."""
    parser = argparse.ArgumentParser(prog="launcher.py forget", description=__doc__)
    parser.add_argument("--days", type=float, default=DEFAULT_DAYS, help="keep what is younger (default: 7)")
    options = parser.parse_args(arguments)
    print(f"{remove_older_than(options.days, now=time.time())} conversations removed")


def every_day(days: float = DEFAULT_DAYS) -> None:
    """Forget now and then once a day, beside whatever this process does; a failure is tried again the next day."""

    def work() -> None:
        while True:
            try:
                remove_older_than(days, now=time.time())
            except Exception:
                logging.getLogger(__name__).exception("old conversations could not be removed")
            time.sleep(SECONDS_PER_DAY)

    threading.Thread(target=work, name="forget", daemon=True).start()


def remove_older_than(days: float, *, now: float) -> int:
    """Delete every conversation whose last event is older than `days` before `now` (seconds); returns how many."""
    import sqlalchemy as sa

    engine = sa.create_engine(store_url())
    if not sa.inspect(engine).has_table("events"):
        return 0
    events = sa.Table("events", sa.MetaData(), autoload_with=engine)
    limit = now - days * SECONDS_PER_DAY
    with engine.begin() as connection:
        old: list[Any] = [
            row.sender_id
            for row in connection.execute(
                sa.select(events.c.sender_id)
                .group_by(events.c.sender_id)
                .having(sa.func.max(events.c.timestamp) < limit)
            )
        ]
        for sender in old:
            connection.execute(events.delete().where(events.c.sender_id == sender))
    return len(old)


def store_url() -> Any:
    """The URL of the tracker store that the chosen endpoints file names."""
    import sqlalchemy as sa
    import yaml

    with open(os.environ["KAKEHASHI_RASA_ENDPOINTS"], encoding="utf-8") as file:  # noqa: PTH123 - relative to bot/
        store = yaml.safe_load(os.path.expandvars(file.read()))["tracker_store"]
    if store["dialect"] == "sqlite":
        return sa.engine.URL.create("sqlite", database=store["db"])
    return sa.engine.URL.create(
        "postgresql",
        username=store["username"],
        password=str(store["password"]),
        host=store["url"],
        port=int(store["port"]),
        database=store["db"],
    )

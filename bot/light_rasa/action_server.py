"""Starts the action server bound to one address, with a light process (no Rasa, no TensorFlow in it)."""

from __future__ import annotations

import logging
import os
import sys
from typing import Any


def run(arguments: list[str]) -> None:
    """Serve the package `actions` until stopped. Takes no arguments: everything is in the environment."""
    if arguments:
        sys.exit("actions takes no arguments; see the environment variables in bot/README.md.")
    from light_rasa import quiet_logs, settings

    settings.secret("KAKEHASHI_INTERNAL_TOKEN")
    quiet_logs.install()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    from actions import desk_api
    from rasa_sdk.endpoint import create_app

    app = create_app("actions", cors_origins=[])

    @app.after_server_stop
    async def close_connections(*_: Any) -> None:
        await desk_api.close()

    # Not rasa_sdk's own run(): it listens on every address.
    app.run(os.environ["KAKEHASHI_ACTIONS_HOST"], int(os.environ["KAKEHASHI_ACTIONS_PORT"]), workers=1)

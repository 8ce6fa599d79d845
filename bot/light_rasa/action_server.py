"""Starts the action server bound to one address, with a light process (no Rasa, no TensorFlow in it)."""

from __future__ import annotations

import logging
import os
import sys


def run(arguments: list[str]) -> None:
    """Serve the package `actions` until stopped. Takes no arguments: everything is in the environment."""
    if arguments:
        sys.exit("actions takes no arguments; see the environment variables in bot/README.md.")
    from light_rasa import quiet_logs, settings

    settings.secret("KAKEHASHI_INTERNAL_TOKEN")
    quiet_logs.install()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    # rasa_sdk listens on every address unless this says otherwise.
    os.environ["SANIC_HOST"] = os.environ["KAKEHASHI_ACTIONS_HOST"]
    from rasa_sdk.endpoint import run as serve

    serve("actions", port=int(os.environ["KAKEHASHI_ACTIONS_PORT"]), cors_origins=[])

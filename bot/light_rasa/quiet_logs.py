"""Keeps what residents write out of the logs, and the noise of Rasa's old libraries out of the console."""

from __future__ import annotations

import logging
import os
import warnings
from typing import Any

LOOKUP_WARNING = "You have defined training data consisting of lookup tables"
"""Wrong here: components/emergency_words.py does read them."""


def install() -> None:
    """Cap the log level at INFO, because Rasa prints whole messages and trackers at DEBUG."""
    wanted = os.environ.get("LOG_LEVEL", "INFO").upper()
    os.environ["LOG_LEVEL"] = "INFO" if wanted in ("DEBUG", "NOTSET") else wanted
    logging.disable(logging.DEBUG)
    # Rasa's HTTP API takes its token as a query parameter, so an access log would hold it.
    logging.getLogger("sanic.access").disabled = True
    hush_deprecations()


def hush_deprecations() -> None:
    """Show no deprecation warnings: they speak to Rasa's authors, and filters are reset by what Rasa imports."""
    show = warnings.showwarning

    def show_others(message: Warning | str, category: type[Warning], *rest: Any, **options: Any) -> None:
        if not issubclass(category, DeprecationWarning) and LOOKUP_WARNING not in str(message):
            show(message, category, *rest, **options)

    warnings.showwarning = show_others

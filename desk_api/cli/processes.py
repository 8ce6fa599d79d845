"""Which processes one installation runs, with what command; `up`, the tests and the containers all start these."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from desk_api.settings import ROOT, Settings

BOT = ROOT / "bot"


@dataclass(frozen=True)
class Process:
    """One process: its command, its folder, the port it needs, and the page that answers when it is ready."""

    name: str
    command: tuple[str, ...]
    folder: Path
    port: int | None
    ready_url: str | None


def processes(settings: Settings) -> tuple[Process, ...]:
    """The processes in the order in which they start."""
    python, bot_python = sys.executable, str(settings.bot_python)
    kakehashi = (python, "-m", "desk_api.cli")
    local = "http://127.0.0.1"
    return (
        Process("desk_api", (*kakehashi, "serve"), ROOT, settings.port, f"{local}:{settings.port}/healthz"),
        Process("worker", (*kakehashi, "worker"), ROOT, None, None),
        Process(
            "actions",
            (bot_python, "serve.py", "actions"),
            BOT,
            settings.actions_port,
            f"{local}:{settings.actions_port}/health",
        ),
        Process(
            "rasa",
            (bot_python, "serve.py", "rasa"),
            BOT,
            settings.rasa_port,
            f"{local}:{settings.rasa_port}/",
        ),
        Process("city", (*kakehashi, "city"), ROOT, settings.city_port, f"{local}:{settings.city_port}/"),
    )


def environment(settings: Settings) -> dict[str, str]:
    """The settings as environment variables, for processes that are started from here."""
    values: dict[str, str] = {}
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            value = value.get_secret_value()
        if value is not None:
            values[f"KAKEHASHI_{name.upper()}"] = (
                str(value).lower() if isinstance(value, bool) else str(value)
            )
    values.setdefault("KAKEHASHI_DESK_API_URL", settings.desk_api_base)
    values["PYTHONPATH"] = str(ROOT)
    values["PYTHONUNBUFFERED"] = "1"
    return values

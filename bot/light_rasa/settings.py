"""The environment variables of the bot: their defaults, and the start arguments made of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

BOT = Path(__file__).resolve().parent.parent
LOOPBACK = "127.0.0.1"


def defaults() -> dict[str, str]:
    """Name → default of every variable that the bot reads. Secrets are not here: they have no default."""
    actions_port = os.environ.get("KAKEHASHI_ACTIONS_PORT", "5055")
    data_dir = Path(os.environ.get("KAKEHASHI_DATA_DIR") or BOT.parent / "var")
    return {
        "KAKEHASHI_RASA_HOST": LOOPBACK,
        "KAKEHASHI_RASA_PORT": "5005",
        "KAKEHASHI_ACTIONS_HOST": LOOPBACK,
        "KAKEHASHI_ACTIONS_PORT": actions_port,
        "KAKEHASHI_ACTIONS_URL": f"http://{LOOPBACK}:{actions_port}/webhook",
        "KAKEHASHI_DESK_API_URL": "http://127.0.0.1:8000",
        "KAKEHASHI_RASA_ENDPOINTS": "endpoints.yml",
        "KAKEHASHI_RASA_MODEL": "models",
        "KAKEHASHI_BOT_DATABASE": str(data_dir.absolute() / "bot" / "conversations.db"),
    }


def apply_defaults() -> None:
    """Fill in what the environment leaves open, and forbid Rasa to phone home whatever it says."""
    for name, value in defaults().items():
        os.environ.setdefault(name, value)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("LOG_LEVEL", os.environ.get("KAKEHASHI_LOG_LEVEL", "INFO"))
    os.environ.setdefault("SANIC_WORKERS", "1")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")  # Rasa is bound to SQLAlchemy 1.4
    os.environ.setdefault("TQDM_DISABLE", "1")  # progress bars fill a log


def secret(name: str) -> str:
    """The secret of that name; leaves with one clear sentence where it is missing."""
    value = os.environ.get(name, "")
    if not value:
        sys.exit(f"{name} is not set. The bot shares it with desk_api; see docs/settings.md.")
    return value


def serve_arguments() -> list[str]:
    """Arguments of `rasa run` for this installation. They stay inside the process: `ps` shows `serve` only."""
    token = secret("KAKEHASHI_RASA_TOKEN")
    Path(os.environ["KAKEHASHI_BOT_DATABASE"]).parent.mkdir(parents=True, exist_ok=True)
    return [
        "run",
        "--enable-api",
        "--auth-token", token,
        "--interface", os.environ["KAKEHASHI_RASA_HOST"],
        "--port", os.environ["KAKEHASHI_RASA_PORT"],
        "--model", os.environ["KAKEHASHI_RASA_MODEL"],
        "--endpoints", os.environ["KAKEHASHI_RASA_ENDPOINTS"],
        "--credentials", "credentials.yml",
    ]  # fmt: skip

"""Runs commands with the bot's own Python, which has Rasa and no pytest."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOT = ROOT / "bot"


def bot_python() -> Path:
    """The interpreter of the bot's environment; fails the test when there is none, because nothing may be skipped."""
    python = ROOT / os.environ.get("KAKEHASHI_BOT_PYTHON", "bot/.venv/bin/python")
    assert python.is_file(), (
        f"{python} is missing: run `make setup`, or point KAKEHASHI_BOT_PYTHON at the bot's Python"
    )
    return python


def launch(*arguments: str, timeout: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python bot/launcher.py …`; output and errors together in stdout."""
    return subprocess.run(
        [str(bot_python()), str(BOT / "launcher.py"), *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=timeout,
        check=False,
    )

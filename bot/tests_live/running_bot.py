"""Starts the bot's two processes beside a fake desk_api, and talks to them as desk_api does."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from tests_unit.fake_desk_api import TOKEN, FakeDeskApi

BOT = Path(__file__).resolve().parent.parent
RASA_TOKEN = "rasa-token-of-the-tests"
PATIENCE_SECONDS = 90


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class RunningBot:
    """The bot with the model named by $KAKEHASHI_RASA_MODEL."""

    def __init__(self) -> None:
        self.desk = FakeDeskApi().start()
        self.folder = Path(tempfile.mkdtemp(prefix="kakehashi-bot-"))
        self.rasa, actions = free_port(), free_port()
        environment = {
            **os.environ,
            "KAKEHASHI_RASA_TOKEN": RASA_TOKEN,
            "KAKEHASHI_INTERNAL_TOKEN": TOKEN,
            "KAKEHASHI_DESK_API_URL": self.desk.url,
            "KAKEHASHI_RASA_PORT": str(self.rasa),
            "KAKEHASHI_ACTIONS_PORT": str(actions),
            "KAKEHASHI_ACTIONS_URL": f"http://127.0.0.1:{actions}/webhook",
            "KAKEHASHI_BOT_DATABASE": str(self.folder / "conversations.db"),
        }
        self._log = (self.folder / "bot.log").open("w")
        self._processes = [
            subprocess.Popen(
                [sys.executable, str(BOT / "serve.py"), name],
                env=environment,
                stdout=self._log,
                stderr=subprocess.STDOUT,
            )
            for name in ("actions", "rasa")
        ]
        self._wait(f"http://127.0.0.1:{actions}/health")
        self._wait(f"http://127.0.0.1:{self.rasa}/status?token={RASA_TOKEN}")

    def _wait(self, url: str) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until and all(process.poll() is None for process in self._processes):
            try:
                with urllib.request.urlopen(url, timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        self.stop()
        raise AssertionError(f"the bot did not start; its log:\n{self.log()}")

    def log(self) -> str:
        """Everything both processes have printed."""
        return (self.folder / "bot.log").read_text(encoding="utf-8")

    def arguments(self) -> str:
        """The command lines of the processes, as anybody on the machine can see them."""
        return "".join(Path(f"/proc/{p.pid}/cmdline").read_text() for p in self._processes)

    def post(self, body: Any, token: str | None = RASA_TOKEN) -> tuple[int, Any]:
        """POST to the channel; returns status and JSON."""
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {token}"} if token else {}
        )
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.rasa}/webhooks/desk/webhook", json.dumps(body).encode(), headers
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return reply.status, json.load(reply)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def say(self, conversation: str, text: str, language: str = "en") -> list[dict[str, Any]]:
        """One turn of a resident."""
        metadata = {"language": language, "municipality": "sakurano", "conversation": conversation}
        status, replies = self.post({"sender": conversation, "message": text, "metadata": metadata})
        if status != 200:
            raise AssertionError(f"status {status}: {replies}")
        return list(replies)

    def parse(self, text: str) -> dict[str, Any]:
        """What the model hears."""
        url = f"http://127.0.0.1:{self.rasa}/model/parse?token={RASA_TOKEN}"
        with urllib.request.urlopen(
            urllib.request.Request(url, json.dumps({"text": text}).encode())
        ) as reply:
            return dict(json.load(reply)["intent"])

    def stop(self) -> None:
        """End both processes and the fake."""
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._log.close()
        self.desk.stop()

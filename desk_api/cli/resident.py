"""A resident as a program: starts a conversation, writes, waits for what comes back. For evaluation and benchmarks."""

from __future__ import annotations

import json
import time
import uuid
from types import TracebackType
from typing import Any

import httpx

REPLIES = frozenset(
    {"answer", "ask_back", "offer_person", "emergency", "bot_message", "unavailable", "state"}
)


class Resident:
    """One conversation over the residents' API, listening to its stream as the widget does."""

    def __init__(self, base_url: str, municipality: str, language: str) -> None:
        self._http = httpx.Client(base_url=base_url, timeout=30.0, trust_env=False)
        started = self._http.post(
            f"/api/municipalities/{municipality}/conversations", json={"language": language}
        )
        started.raise_for_status()
        self.id: str = started.json()["id"]
        self._http.headers["Authorization"] = f"Bearer {started.json()['token']}"
        self._stream = self._http.stream("GET", f"/api/conversations/{self.id}/stream")
        self._lines = self._stream.__enter__().iter_lines()

    def __enter__(self) -> Resident:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.__exit__(kind, error, trace)
        self._http.close()

    def ask(self, text: str, *, choice: str | None = None) -> tuple[dict[str, Any], float]:
        """Write `text`; return the first event that answers it, and the milliseconds until it was there."""
        begun = time.perf_counter()
        body = {"client_id": uuid.uuid4().hex, "text": text, "choice": choice}
        accepted = self._http.post(f"/api/conversations/{self.id}/messages", json=body)
        accepted.raise_for_status()
        seq = accepted.json()["event"]["seq"]
        for event in self._events():
            if event["seq"] > seq and event["kind"] in REPLIES:
                return event, (time.perf_counter() - begun) * 1000
        raise RuntimeError("the stream ended without an answer")

    def _events(self) -> Any:
        name = ""
        for line in self._lines:
            if line.startswith("event: "):
                name = line[7:]
            elif line.startswith("data: ") and name == "conversation":
                yield json.loads(line[6:])

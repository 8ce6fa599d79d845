"""Speaks to Rasa; after repeated failures leaves it alone for a while (circuit breaker)."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import httpx
import structlog

log = structlog.get_logger()

FAILURES_TO_OPEN = 3
OPEN_SECONDS = 5.0


@dataclass(frozen=True)
class Reply:
    """One thing Rasa says: the kind and body of an event."""

    kind: str
    body: dict[str, Any]


class RasaUnavailable(Exception):
    """Rasa is down, too slow, or answered nothing (its action server is down)."""


class RasaClient:
    """Sends a resident's message to Rasa's `desk` channel and returns what Rasa replies."""

    def __init__(self, base_url: str, token: str, timeout_seconds: float) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url,
            timeout=httpx.Timeout(timeout_seconds, connect=0.5),
            headers={"Authorization": f"Bearer {token}"},
            limits=httpx.Limits(max_connections=32, max_keepalive_connections=16),
            trust_env=False,
        )
        self._failures = 0
        self._open_until = 0.0

    async def talk(self, *, conversation: str, text: str, language: str, municipality: str) -> list[Reply]:
        """Return Rasa's replies, at least one; raises RasaUnavailable."""
        if time.monotonic() < self._open_until:
            raise RasaUnavailable("circuit open")
        metadata = {"language": language, "municipality": municipality, "conversation": conversation}
        try:
            response = await self._http.post(
                "/webhooks/desk/webhook",
                json={"sender": conversation, "message": text, "metadata": metadata},
            )
            response.raise_for_status()
            replies = [_reply(part) for part in response.json()]
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            self._failed(type(error).__name__)
            raise RasaUnavailable(str(error)) from error
        if not replies:
            self._failed("empty")
            raise RasaUnavailable("empty reply")
        self._failures = 0
        return replies

    def _failed(self, reason: str) -> None:
        self._failures += 1
        log.warning("rasa_unavailable", reason=reason, failures=self._failures)
        if self._failures >= FAILURES_TO_OPEN:
            self._open_until = time.monotonic() + OPEN_SECONDS

    async def close(self) -> None:
        await self._http.aclose()


def _reply(part: dict[str, Any]) -> Reply:
    custom = part.get("custom")
    if custom:
        return Reply(str(custom["kind"]), dict(custom["body"]))
    return Reply("bot_message", {"text": str(part["text"]), "buttons": part.get("buttons") or []})

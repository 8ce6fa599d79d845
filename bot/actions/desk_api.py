"""The one client of desk_api's internal API: bearer token, time limits, one retry when the connection fails."""

from __future__ import annotations

import logging
import os
from typing import Any

import aiohttp

logger = logging.getLogger(__name__)

TOTAL_SECONDS = 3.0
CONNECT_SECONDS = 1.0
"""Shorter than the time that desk_api itself waits for Rasa (4 s), so that the resident hears from the bot."""

ATTEMPTS = 2


class DeskApiAway(Exception):
    """desk_api did not answer, or not as agreed. The caller tells the resident so; nothing was lost."""


_session: aiohttp.ClientSession | None = None


def _open_session() -> aiohttp.ClientSession:
    """One session per process: connections stay open between turns."""
    global _session
    if _session is None or _session.closed:
        _session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=TOTAL_SECONDS, connect=CONNECT_SECONDS)
        )
    return _session


async def close() -> None:
    """Close the connections; used where a process ends orderly, and by tests."""
    global _session
    if _session is not None:
        await _session.close()
    _session = None


async def ask(path: str, body: dict[str, Any]) -> dict[str, Any]:
    """POST to /internal/<path> and return its JSON object; raises DeskApiAway. Never logs what the body says."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return await _post(path, body)
        except aiohttp.ClientConnectionError as error:
            logger.warning(
                "desk_api unreachable path=%s attempt=%d error=%s", path, attempt, type(error).__name__
            )
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            logger.warning("desk_api failed path=%s error=%s", path, type(error).__name__)
            break
    raise DeskApiAway(path)


async def _post(path: str, body: dict[str, Any]) -> dict[str, Any]:
    base = os.environ.get("KAKEHASHI_DESK_API_URL", "http://127.0.0.1:8000").rstrip("/")
    token = os.environ.get("KAKEHASHI_INTERNAL_TOKEN", "")
    headers = {"Authorization": f"Bearer {token}"}
    async with _open_session().post(f"{base}/internal/{path}", json=body, headers=headers) as reply:
        reply.raise_for_status()
        answer = await reply.json()
    if not isinstance(answer, dict):
        raise ValueError("not a JSON object")
    return answer

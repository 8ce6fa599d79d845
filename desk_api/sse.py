"""Server-sent events: how every stream of the desk is written, kept alive and ended."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from fastapi.responses import StreamingResponse

from desk_api.bus import News

KEEP_ALIVE_SECONDS = 15.0
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


def frame(event: str, data: Any, *, number: int | None = None) -> bytes:
    """One server-sent event; `number` becomes its id, from which a reader resumes."""
    head = f"id: {number}\n" if number is not None else ""
    return f"{head}event: {event}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


PING = frame("ping", {})


def stream(frames: AsyncIterator[bytes]) -> StreamingResponse:
    """The HTTP answer that carries `frames`."""
    return StreamingResponse(frames, media_type="text/event-stream", headers=HEADERS)


async def next_news(queue: asyncio.Queue[News], seconds: float = KEEP_ALIVE_SECONDS) -> News | None:
    """The next news of a subscription, or None when nothing came for `seconds` (time for a ping)."""
    try:
        return await asyncio.wait_for(queue.get(), timeout=seconds)
    except TimeoutError:
        return None

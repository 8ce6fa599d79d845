"""Wakes whoever waits for news: in this process by default, through Redis when there are several processes."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any, Protocol

import redis.asyncio

News = dict[str, Any]


class Bus(Protocol):
    """Carries small news by topic. It may lose one: the database is the truth, readers look there again."""

    async def publish(self, topic: str, news: News) -> None: ...

    def subscribe(self, topic: str) -> contextlib.AbstractAsyncContextManager[asyncio.Queue[News]]: ...

    async def close(self) -> None: ...


class LocalBus:
    """The bus of a single process."""

    def __init__(self) -> None:
        self._queues: dict[str, set[asyncio.Queue[News]]] = defaultdict(set)

    async def publish(self, topic: str, news: News) -> None:
        for queue in tuple(self._queues.get(topic, ())):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(news)

    @contextlib.asynccontextmanager
    async def subscribe(self, topic: str) -> AsyncIterator[asyncio.Queue[News]]:
        queue: asyncio.Queue[News] = asyncio.Queue(maxsize=64)
        self._queues[topic].add(queue)
        try:
            yield queue
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]

    async def close(self) -> None:
        self._queues.clear()


class RedisBus:
    """The bus of many processes. One Redis subscription per process feeds the local bus."""

    channel = "kakehashi"

    def __init__(self, url: str) -> None:
        self._redis = redis.asyncio.from_url(url)
        self._local = LocalBus()
        self._reader: asyncio.Task[None] | None = None

    async def publish(self, topic: str, news: News) -> None:
        await self._redis.publish(self.channel, json.dumps({"topic": topic, "news": news}))

    @contextlib.asynccontextmanager
    async def subscribe(self, topic: str) -> AsyncIterator[asyncio.Queue[News]]:
        if self._reader is None or self._reader.done():
            self._reader = asyncio.create_task(self._read())
        async with self._local.subscribe(topic) as queue:
            yield queue

    async def _read(self) -> None:
        async with self._redis.pubsub() as pubsub:
            await pubsub.subscribe(self.channel)
            async for message in pubsub.listen():
                if message["type"] == "message":
                    parcel = json.loads(message["data"])
                    await self._local.publish(parcel["topic"], parcel["news"])

    async def close(self) -> None:
        if self._reader:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError, redis.exceptions.RedisError):
                await self._reader
        await self._redis.aclose()


def open_bus(redis_url: str | None) -> Bus:
    """Return the bus that the settings ask for."""
    return RedisBus(redis_url) if redis_url else LocalBus()


def conversation_topic(conversation_id: str) -> str:
    return f"conversation:{conversation_id}"


def staff_topic(municipality: str) -> str:
    return f"staff:{municipality}"


def announcements_topic(municipality: str) -> str:
    return f"announcements:{municipality}"

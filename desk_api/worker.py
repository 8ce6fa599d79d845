"""The worker: makes deliveries that wait, ends what has run out, forgets what need not be kept."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta

import structlog
from sqlalchemy import select, update

from desk_api.announcements import delivery
from desk_api.bus import Bus, open_bus
from desk_api.conversations.models import Conversation
from desk_api.database import Database, utcnow
from desk_api.settings import Settings
from desk_api.staff import repository as staff

log = structlog.get_logger()

ROUND_SECONDS = 5.0


async def work(settings: Settings, database: Database, bus: Bus, stop: asyncio.Event) -> None:
    """Do a round every five seconds until `stop`; a failed round is logged and tried again."""
    while not stop.is_set():
        try:
            await one_round(settings, database, bus)
        except Exception:
            log.exception("worker_round_failed")
        try:
            await asyncio.wait_for(stop.wait(), ROUND_SECONDS)
        except TimeoutError:
            continue


async def one_round(settings: Settings, database: Database, bus: Bus) -> None:
    """Deliver, expire, forget; each in a transaction of its own."""
    await delivery.deliver(database, bus)
    await delivery.expire(database, bus)
    await _close_idle(settings, database)
    async with database.writing() as tx:
        await staff.forget_expired(tx.session, utcnow(), utcnow() - timedelta(days=1))


async def _close_idle(settings: Settings, database: Database) -> None:
    before = utcnow() - timedelta(days=settings.conversation_idle_days)
    idle = select(Conversation.id).where(Conversation.state == "bot", Conversation.last_at < before)
    async with database.writing() as tx:
        await tx.session.execute(update(Conversation).where(Conversation.id.in_(idle)).values(state="closed"))


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT. Needs neither the knowledge base nor Rasa."""
    database, bus, stop = Database(settings.database_url), open_bus(settings.redis_url), asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    try:
        await work(settings, database, bus, stop)
    finally:
        await bus.close()
        await database.dispose()

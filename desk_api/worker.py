"""The worker: makes deliveries that wait, ends what has run out, forgets what need not be kept."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta

import structlog
from sqlalchemy import select, update

from desk_api.announcements import delivery
from desk_api.conversations.models import Conversation
from desk_api.database import utcnow
from desk_api.staff import repository as staff
from desk_api.web import Desk

log = structlog.get_logger()

ROUND_SECONDS = 5.0


async def work(desk: Desk, stop: asyncio.Event) -> None:
    """Do a round every five seconds until `stop`; a failed round is logged and tried again."""
    while not stop.is_set():
        try:
            await one_round(desk)
        except Exception:
            log.exception("worker_round_failed")
        try:
            await asyncio.wait_for(stop.wait(), ROUND_SECONDS)
        except TimeoutError:
            continue


async def one_round(desk: Desk) -> None:
    """Deliver, expire, forget; each in a transaction of its own."""
    await delivery.deliver(desk)
    await delivery.expire(desk)
    await _close_idle(desk)
    async with desk.database.writing() as tx:
        await staff.forget_expired(tx.session, utcnow(), utcnow() - timedelta(days=1))


async def _close_idle(desk: Desk) -> None:
    before = utcnow() - timedelta(days=desk.settings.conversation_idle_days)
    idle = select(Conversation.id).where(Conversation.state == "bot", Conversation.last_at < before)
    async with desk.database.writing() as tx:
        await tx.session.execute(update(Conversation).where(Conversation.id.in_(idle)).values(state="closed"))


async def run(desk: Desk) -> None:
    """Run until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    try:
        await work(desk, stop)
    finally:
        await desk.bus.close()
        await desk.database.dispose()

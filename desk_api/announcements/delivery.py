"""From approval to every channel. Decided in the approving transaction, so a crash in between loses nothing."""

from __future__ import annotations

from desk_api.announcements import repository
from desk_api.announcements.models import Announcement, AnnouncementStep, Delivery
from desk_api.announcements.states import next_state
from desk_api.bus import Bus, announcements_topic
from desk_api.database import Database, Transaction, utcnow

CHANNELS = ("widget", "page")


def decide(tx: Transaction, announcement: Announcement) -> None:
    """Note for each channel that this version is to be delivered."""
    tx.session.add_all(
        Delivery(announcement_id=announcement.id, version=announcement.version, channel=channel)
        for channel in CHANNELS
    )


async def deliver(database: Database, bus: Bus) -> None:
    """Make the deliveries that wait. Widgets and page read the database; delivering is waking them."""
    woken: set[str] = set()
    async with database.writing() as tx:
        for delivery in await repository.waiting_deliveries(tx.session):
            announcement = await tx.session.get(Announcement, delivery.announcement_id)
            assert announcement is not None, "a delivery keeps its announcement"
            delivery.state, delivery.delivered_at = "delivered", utcnow()
            delivery.attempts += 1
            woken.add(announcement.municipality)
    for municipality in woken:
        await wake(bus, municipality)


async def expire(database: Database, bus: Bus) -> None:
    """Mark what has run out, and wake whoever shows it."""
    woken: set[str] = set()
    async with database.writing() as tx:
        for announcement in await repository.run_out(tx.session, utcnow()):
            announcement.state = next_state(announcement.state, "expire")
            tx.session.add(AnnouncementStep(announcement_id=announcement.id, action="expire"))
            woken.add(announcement.municipality)
    for municipality in woken:
        await wake(bus, municipality)


async def wake(bus: Bus, municipality: str) -> None:
    """Tell every open widget and page of the municipality to look again."""
    await bus.publish(announcements_topic(municipality), {"changed": True})

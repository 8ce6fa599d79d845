"""Reads and writes the tables of announcements."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api.announcements.models import Announcement, AnnouncementStep, AnnouncementVersion, Delivery

CANCELLED_SHOWN_FOR = timedelta(hours=3)


async def find(
    session: AsyncSession, municipality: str, announcement_id: str, *, lock: bool = False
) -> Announcement | None:
    query = select(Announcement).where(
        Announcement.id == announcement_id, Announcement.municipality == municipality
    )
    return await session.scalar(query.with_for_update() if lock else query)


async def listed(session: AsyncSession, municipality: str) -> list[Announcement]:
    """All announcements of the municipality, newest first, at most 100."""
    return list(
        await session.scalars(
            select(Announcement)
            .where(Announcement.municipality == municipality)
            .order_by(Announcement.created_at.desc())
            .limit(100)
        )
    )


async def standing(
    session: AsyncSession, municipality: str, now: datetime
) -> list[tuple[Announcement, AnnouncementVersion]]:
    """What residents see now: sent and not expired, and cancelled within three hours; newest first."""
    rows = await session.execute(
        select(Announcement, AnnouncementVersion)
        .join(
            AnnouncementVersion,
            and_(
                AnnouncementVersion.announcement_id == Announcement.id,
                AnnouncementVersion.version == Announcement.version,
            ),
        )
        .where(
            Announcement.municipality == municipality,
            Announcement.sent_at.is_not(None),
            Announcement.expires_at > now,
            or_(
                Announcement.state == "sent",
                and_(
                    Announcement.state == "cancelled", Announcement.cancelled_at > now - CANCELLED_SHOWN_FOR
                ),
            ),
        )
        .order_by(Announcement.sent_at.desc())
    )
    return [(announcement, version) for announcement, version in rows]


async def version_of(session: AsyncSession, announcement: Announcement) -> AnnouncementVersion:
    version = await session.scalar(
        select(AnnouncementVersion).where(
            AnnouncementVersion.announcement_id == announcement.id,
            AnnouncementVersion.version == announcement.version,
        )
    )
    assert version is not None, "an announcement has its version"
    return version


async def steps_of(session: AsyncSession, announcement_id: str) -> list[AnnouncementStep]:
    return list(
        await session.scalars(
            select(AnnouncementStep)
            .where(AnnouncementStep.announcement_id == announcement_id)
            .order_by(AnnouncementStep.id)
        )
    )


async def deliveries_of(session: AsyncSession, announcement_id: str) -> list[Delivery]:
    return list(
        await session.scalars(
            select(Delivery).where(Delivery.announcement_id == announcement_id).order_by(Delivery.id)
        )
    )


async def waiting_deliveries(session: AsyncSession) -> list[Delivery]:
    """Deliveries that were decided but not yet made (a crash between approval and delivery leaves some)."""
    return list(await session.scalars(select(Delivery).where(Delivery.state == "waiting").limit(100)))


async def run_out(session: AsyncSession, now: datetime) -> list[Announcement]:
    """Announcements that still count as sent although their time is over."""
    return list(
        await session.scalars(
            select(Announcement).where(Announcement.state == "sent", Announcement.expires_at <= now)
        )
    )

"""What the desk shows of an announcement."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api.announcements import repository, service
from desk_api.announcements.models import Announcement
from desk_api.announcements.schemas import AnnouncementOut, DeliveryOut, StepOut
from desk_api.staff.models import User
from desk_api.web import Desk


async def announcement_out(desk: Desk, session: AsyncSession, announcement: Announcement) -> AnnouncementOut:
    """The announcement with its texts in every language, its steps and its deliveries."""
    await session.flush()
    version = await repository.version_of(session, announcement)
    steps = await repository.steps_of(session, announcement.id)
    deliveries = await repository.deliveries_of(session, announcement.id)
    users = {user.id: user for user in await session.scalars(select(User))}
    people = {user_id: user.name for user_id, user in users.items()}
    return AnnouncementOut(
        id=announcement.id,
        template=announcement.template,
        template_ja=service.template_named(desk, announcement.template).ja,
        state=announcement.state,
        severity=announcement.severity,
        drill=announcement.drill,
        version=announcement.version,
        slots=version.slots,
        areas=version.areas,
        texts=version.texts,
        author=people[announcement.author_id],
        author_username=users[announcement.author_id].username,
        approver=people.get(announcement.approver_id or 0),
        created_at=announcement.created_at.isoformat(),
        sent_at=announcement.sent_at.isoformat() if announcement.sent_at else None,
        expires_at=announcement.expires_at.isoformat(),
        steps=[
            StepOut(
                action=step.action,
                by=people.get(step.user_id or 0),
                at=step.at.isoformat(),
                detail=step.detail,
            )
            for step in steps
        ],
        deliveries=[
            DeliveryOut(
                version=each.version,
                channel=each.channel,
                state=each.state,
                delivered_at=each.delivered_at.isoformat() if each.delivered_at else None,
            )
            for each in deliveries
        ],
    )

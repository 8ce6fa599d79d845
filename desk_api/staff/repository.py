"""Reads and writes the tables of the staff."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api import tokens
from desk_api.database import utcnow
from desk_api.staff.models import FailedLogin, StaffSession, User


async def user_named(session: AsyncSession, municipality: str, username: str) -> User | None:
    return await session.scalar(
        select(User).where(User.municipality == municipality, User.username == username)
    )


async def user_of_session(session: AsyncSession, token: str) -> User | None:
    """The active user of a session that has not run out."""
    if not token:
        return None
    return await session.scalar(
        select(User)
        .join(StaffSession, StaffSession.user_id == User.id)
        .where(
            StaffSession.token_digest == tokens.digest(token), StaffSession.expires_at > utcnow(), User.active
        )
    )


async def failures_since(session: AsyncSession, municipality: str, username: str, since: datetime) -> int:
    count = await session.scalar(
        select(func.count(FailedLogin.id)).where(
            FailedLogin.municipality == municipality, FailedLogin.username == username, FailedLogin.at > since
        )
    )
    return count or 0


async def end_session(session: AsyncSession, token: str) -> None:
    await session.execute(delete(StaffSession).where(StaffSession.token_digest == tokens.digest(token)))


async def forget_expired(session: AsyncSession, now: datetime, failures_before: datetime) -> None:
    """Delete sessions that have run out and old failures."""
    await session.execute(delete(StaffSession).where(StaffSession.expires_at < now))
    await session.execute(delete(FailedLogin).where(FailedLogin.at < failures_before))

"""Reads and writes the tables of cases."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api.cases.models import Case, CaseTopic
from desk_api.database import utcnow

OPEN_STATES = ("waiting", "taken", "handed_over")


async def find(session: AsyncSession, municipality: str, case_id: int, *, lock: bool = False) -> Case | None:
    """The case, if it belongs to the municipality: another's is as unknown as one that does not exist."""
    query = select(Case).where(Case.id == case_id, Case.municipality == municipality)
    return await session.scalar(query.with_for_update() if lock else query)


async def open_case_of(session: AsyncSession, conversation_id: str) -> Case | None:
    """The conversation's case that is not closed, if there is one."""
    return await session.scalar(
        select(Case).where(Case.conversation_id == conversation_id, Case.state.in_(OPEN_STATES))
    )


async def listed(
    session: AsyncSession, municipality: str, *, state: str | None, assigned_to: int | None
) -> list[Case]:
    """Cases for the queue: emergencies first, then the longest waiting; closed ones newest first, at most 200."""
    query = select(Case).where(Case.municipality == municipality)
    if state:
        query = query.where(Case.state == state)
    if assigned_to is not None:
        query = query.where(Case.assigned_to == assigned_to)
    order = [Case.closed_at.desc()] if state == "closed" else [Case.urgency != "emergency", Case.created_at]
    return list(await session.scalars(query.order_by(*order).limit(200)))


async def next_number(session: AsyncSession, municipality: str) -> str:
    """The next case number of the municipality in this fiscal year (April to March), e.g. 2026-0001."""
    now = utcnow()
    year = now.year if now.month >= 4 else now.year - 1
    count = await session.scalar(
        select(func.count(Case.id)).where(Case.municipality == municipality, Case.number.like(f"{year}-%"))
    )
    return f"{year}-{(count or 0) + 1:04d}"


async def topics_of(session: AsyncSession, case_ids: list[int]) -> dict[int, list[CaseTopic]]:
    """The topics of several cases, by case id."""
    topics: dict[int, list[CaseTopic]] = {case_id: [] for case_id in case_ids}
    rows = await session.scalars(
        select(CaseTopic).where(CaseTopic.case_id.in_(case_ids)).order_by(CaseTopic.id)
    )
    for row in rows:
        topics[row.case_id].append(row)
    return topics

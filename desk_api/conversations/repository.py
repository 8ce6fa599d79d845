"""Reads and writes the tables of a conversation."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api.conversations.models import (
    Conversation,
    ConversationTopic,
    Event,
    Pending,
    Rating,
    Rendition,
    Submission,
)
from desk_api.database import utcnow


async def find(session: AsyncSession, conversation_id: str) -> Conversation | None:
    return await session.get(Conversation, conversation_id)


async def append(
    session: AsyncSession,
    conversation_id: str,
    kind: str,
    author: str,
    body: dict[str, Any],
    *,
    audience: str = "resident",
) -> Event:
    """Add an event under the conversation's next number; the row lock keeps numbers without gaps or doubles."""
    now = utcnow()
    seq = await session.scalar(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        .values(last_seq=Conversation.last_seq + 1, last_at=now)
        .returning(Conversation.last_seq)
    )
    assert seq is not None, "an event needs its conversation"
    event = Event(
        conversation_id=conversation_id,
        seq=seq,
        kind=kind,
        author=author,
        audience=audience,
        body=body,
        at=now,
    )
    session.add(event)
    await session.flush()
    return event


async def events_after(
    session: AsyncSession, conversation_id: str, after: int, *, staff: bool = False
) -> list[Event]:
    """Events numbered above `after`, in order; those for staff only when asked for."""
    query = (
        select(Event).where(Event.conversation_id == conversation_id, Event.seq > after).order_by(Event.seq)
    )
    if not staff:
        query = query.where(Event.audience == "resident")
    return list(await session.scalars(query))


async def event_numbered(session: AsyncSession, conversation_id: str, seq: int) -> Event | None:
    return await session.scalar(
        select(Event).where(Event.conversation_id == conversation_id, Event.seq == seq)
    )


async def submission(session: AsyncSession, conversation_id: str, client_id: str) -> Submission | None:
    return await session.scalar(
        select(Submission).where(
            Submission.conversation_id == conversation_id, Submission.client_id == client_id
        )
    )


async def messages_since(session: AsyncSession, conversation_id: str, since: datetime) -> int:
    """How many messages the resident sent since `since`."""
    rows = await session.scalars(
        select(Event.id).where(
            Event.conversation_id == conversation_id, Event.kind == "resident_message", Event.at > since
        )
    )
    return len(rows.all())


async def claim_next(
    session: AsyncSession, conversation_id: str, *, claim: str, until: datetime, now: datetime
) -> Pending | None:
    """Claim the conversation's oldest unanswered message, unless it or an earlier one is claimed by another."""
    oldest = await session.scalar(
        select(Pending).where(Pending.conversation_id == conversation_id).order_by(Pending.event_id).limit(1)
    )
    if oldest is None:
        return None
    return await session.scalar(
        update(Pending)
        .where(
            Pending.event_id == oldest.event_id,
            or_(Pending.claimed_until.is_(None), Pending.claimed_until < now),
        )
        .values(claim=claim, claimed_until=until, attempts=Pending.attempts + 1)
        .returning(Pending)
    )


async def settle(session: AsyncSession, event_id: int, claim: str) -> bool:
    """Take the message off the inbox; False when another process has taken it over meanwhile."""
    result = await session.execute(
        delete(Pending)
        .where(Pending.event_id == event_id, Pending.claim == claim)
        .returning(Pending.event_id)
    )
    return result.first() is not None


async def conversations_waiting(session: AsyncSession, now: datetime) -> list[str]:
    """Conversations with an unanswered message that nobody works on."""
    rows = await session.scalars(
        select(Pending.conversation_id)
        .where(or_(Pending.claimed_until.is_(None), Pending.claimed_until < now))
        .distinct()
    )
    return list(rows)


async def count_topic(
    session: AsyncSession, conversation_id: str, topic: str, confidence: float | None
) -> None:
    """Count a topic of this contact once."""
    known = await session.scalar(
        select(ConversationTopic.id).where(
            ConversationTopic.conversation_id == conversation_id, ConversationTopic.topic == topic
        )
    )
    if known is None:
        session.add(ConversationTopic(conversation_id=conversation_id, topic=topic, confidence=confidence))


async def topics_of(session: AsyncSession, conversation_id: str) -> list[ConversationTopic]:
    return list(
        await session.scalars(
            select(ConversationTopic)
            .where(ConversationTopic.conversation_id == conversation_id)
            .order_by(ConversationTopic.id)
        )
    )


async def rate(session: AsyncSession, event_id: int, helpful: bool) -> None:
    rating = await session.get(Rating, event_id)
    if rating is None:
        session.add(Rating(event_id=event_id, helpful=helpful))
    else:
        rating.helpful, rating.at = helpful, utcnow()


async def renditions(session: AsyncSession, conversation_id: str, language: str) -> dict[int, Rendition]:
    """Renditions of a conversation's events in `language`, by event id."""
    rows = await session.scalars(
        select(Rendition)
        .join(Event, Event.id == Rendition.event_id)
        .where(Event.conversation_id == conversation_id, Rendition.language == language)
    )
    return {row.event_id: row for row in rows}
